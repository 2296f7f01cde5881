/** Imports over GraphQL: planned first, then done, by who may. */
import { createClient } from 'graphql-sse';
import { ImportPlans } from '../../src/dataset/index.js';
import { importOf, Lease } from '../../src/dataset/write/lease.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { type Asked, type GraphQLAnswer, serve } from '../support/service.js';

const TOKEN = 'a token that only tests know'.replace(/ /g, '-');
const MANIFEST = (version: string): string => `
name: archive
title: An archive
version: '${version}'
licence: CC0-1.0
publisher: Tests
sources: [{ id: paper, title: A paper, kind: NEWS }]
files: [people.yaml, { file: data/talks.csv, mapping: talks.mapping.yaml }]
`;
const PEOPLE = (name: string): string =>
  `officials: [{ id: ann-one, name: ${name}, cite: [{ source: paper }] }, { id: bob-two, name: Bob Two, cite: [{ source: paper }] }]\n`;
const MAPPING = `
cite: [{ source: paper }]
state:
  events: { id: '{Id}', title: 'Talks {Id}', kind: TALKS, status: OCCURRED, date: '{Day}' }
  participations: { event: '{Id}', official: '{Who}', role: GUEST, presence: IN_PERSON }
`;
const TALKS = 'Id,Day,Who\nt-1,2020-02-03,ann-one\nt-2,2020-02-04,bob-two\n';

const filesOf = (version = '1', name = 'Ann One', talks = TALKS): { name: string; text: string }[] => [
  { name: 'dataset.yaml', text: MANIFEST(version) },
  { name: 'people.yaml', text: PEOPLE(name) },
  { name: 'talks.mapping.yaml', text: MAPPING },
  { name: 'data/talks.csv', text: talks },
];

const PLAN = `mutation ($files: [DatasetFile!]!, $skip: Boolean) {
  planImport(files: $files, skipInvalid: $skip) {
    id expiresAt
    outcome { dataset version before created changed removed unchanged kinds { kind created } }
    changes { change kind fact properties { name before after } }
    warnings { file message } leftOut { file line message cure }
  }
}`;
const IMPORT = `mutation ($plan: ID!) {
  importDataset(plan: $plan) { dataset version before created changed removed unchanged total: created }
}`;

let graph: Graph;
let service: Asked;
beforeEach(async () => {
  graph = await emptyGraph();
  const clock = (): Date => new Date('2026-11-25T12:00:00Z');
  service = await serve(graph, {
    access: { anonymous: true, importToken: TOKEN },
    imports: { open: () => Promise.resolve(new ImportPlans(graph, { clock })) },
  });
});
afterEach(async () => {
  await service.stop();
  await graph.close();
});

async function ask(
  query: string,
  variables: Record<string, unknown>,
  authorization: string | undefined = `Bearer ${TOKEN}`,
): Promise<GraphQLAnswer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphQLAnswer;
}

const names = async (): Promise<unknown[]> =>
  (await graph.run('MATCH (o:Official) RETURN o.label AS name ORDER BY name')).map(({ name }) => name);

it('a plan says what would be done and does nothing; importing does exactly that, and answers questions at once', async () => {
  const { data, errors } = await ask(PLAN, { files: filesOf() });
  expect(errors).toBeUndefined();
  const { id, outcome, changes, expiresAt } = data.planImport;
  expect(outcome).toMatchObject({
    dataset: 'archive',
    version: '1',
    before: null,
    changed: 0,
    removed: 0,
    unchanged: 0,
  });
  expect(changes).toHaveLength(outcome.created);
  expect(changes).toContainEqual({
    change: 'CREATED',
    kind: 'Official',
    fact: 'Official:ann-one',
    properties: expect.arrayContaining([{ name: 'label', before: null, after: 'Ann One' }]),
  });
  expect(expiresAt).toBe('2026-11-25T12:30:00.000Z');
  expect(await names()).toEqual([]);

  const done = await ask(IMPORT, { plan: id });
  expect(done).toEqual({
    data: {
      importDataset: {
        ...{ dataset: 'archive', version: '1', before: null, changed: 0, removed: 0, unchanged: 0 },
        ...{ created: outcome.created, total: outcome.created },
      },
    },
  });
  const found = await service.ask('{ official(id: "ann-one") { name events { totalCount } } }');
  expect(found.data.official).toEqual({ name: 'Ann One', events: { totalCount: 1 } });
  // The answer is the same however often it is asked for.
  expect(await ask(IMPORT, { plan: id })).toEqual(done);
});

it('a new version is told by what differs', async () => {
  const first = await ask(PLAN, { files: filesOf() });
  await ask(IMPORT, { plan: first.data.planImport.id });
  const { data } = await ask(PLAN, { files: filesOf('2', 'Ann van One', TALKS.split('\n').slice(0, 2).join('\n')) });
  const { outcome, changes } = data.planImport;
  expect(outcome).toMatchObject({ before: '1', version: '2', created: 0, changed: 1 });
  expect(changes).toContainEqual({
    change: 'CHANGED',
    kind: 'Official',
    fact: 'Official:ann-one',
    properties: [{ name: 'label', before: 'Ann One', after: 'Ann van One' }],
  });
  expect(changes).toContainEqual({ change: 'REMOVED', kind: 'Event', fact: 'Event:t-2', properties: [] });
});

it('progress is told until it is done, with what came of it', async () => {
  const { data } = await ask(PLAN, { files: filesOf() });
  const plan = data.planImport.id as string;
  const client = createClient({
    url: `${service.url}/graphql`,
    fetchFn: fetch,
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  const steps: { stage: string; done: number; outcome: { created: number } | null }[] = [];
  let imported: Promise<GraphQLAnswer> | undefined;
  const query = 'subscription ($plan: ID!) { importProgress(plan: $plan) { stage done total outcome { created } } }';
  for await (const { data: told, errors } of client.iterate<{ importProgress: (typeof steps)[number] }>({
    query,
    variables: { plan },
  })) {
    expect(errors).toBeUndefined();
    if (told) steps.push(told.importProgress);
    imported ??= ask(IMPORT, { plan });
  }
  client.dispose();
  const { data: answer } = (await imported) as GraphQLAnswer;
  expect(steps[0]).toMatchObject({ stage: 'PLANNED', outcome: null });
  expect(steps.at(-1)).toMatchObject({ stage: 'DONE', outcome: { created: answer.importDataset.created } });
});

it('what the graph has changed meanwhile is not imported over', async () => {
  const { data } = await ask(PLAN, { files: filesOf() });
  await importFiles(graph, { 'a.yaml': 'sources: [{ id: other, title: Other, kind: NEWS }]\n' });
  const { errors } = await ask(IMPORT, { plan: data.planImport.id });
  expect(errors?.[0]).toMatchObject({
    message: 'The graph has changed since the plan was made. Plan the import anew.',
    extensions: { code: 'CONFLICT' },
  });
  expect(await names()).toEqual([]);
  const again = await ask(IMPORT, { plan: data.planImport.id });
  expect(again.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

it('a plan that expires while its import waits for another one is kept for it', async () => {
  const timers = jest.spyOn(global, 'setTimeout');
  const { data } = await ask(PLAN, { files: filesOf() });
  const expire = timers.mock.calls.filter(([, delay]) => delay === 30 * 60_000).map(([callback]) => callback);
  timers.mockRestore();
  expect(expire).toHaveLength(1);

  const other = await Lease.take(graph, importOf('other'));
  const run = jest.spyOn(ImportPlans.prototype, 'run');
  const imported = ask(IMPORT, { plan: data.planImport.id });
  while (run.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  run.mockRestore();
  for (const callback of expire) callback();
  await other.release();
  expect(await imported).toMatchObject({ data: { importDataset: { created: data.planImport.outcome.created } } });
  expect(await names()).toEqual(['Ann One', 'Bob Two']);
});

it('a plan is judged by who runs it, not by who made it', async () => {
  const plans = new ImportPlans(graph);
  const high = filesOf().map(({ name, text }) => ({
    name,
    text: name === 'dataset.yaml' ? `${text}precedence: 7\n` : text,
  }));
  const { id } = await plans.plan(high, { skipInvalid: false, by: 'tests' });
  await expect(plans.run(id, ['other'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(plans.run(id, ['archive'])).rejects.toMatchObject({
    message: expect.stringMatching(/^The precedence of "archive" got 7/),
    code: 'FORBIDDEN',
  });
  expect(await names()).toEqual([]);
  const [outcome, same] = await Promise.all([plans.run(id), plans.run(id)]);
  expect(outcome).toMatchObject({ dataset: 'archive' });
  expect(same).toBe(outcome);
  // What is done is told to whoever may change the data set.
  expect(await plans.run(id, ['archive'])).toEqual(outcome);
  await plans.close();
});

it('one who plans again and again takes the place of his own plans, and none of others’', async () => {
  const plans = new ImportPlans(graph);
  const plan = async (by: string): Promise<string> => (await plans.plan(filesOf(), { skipInvalid: false, by })).id;
  const other = await plan('other');
  const own: string[] = [];
  for (let at = 0; at < 6; at += 1) own.push(await plan('eager'));
  expect(plans.size).toBe(4);
  const kept = await Promise.all(
    [other, ...own].map(async (id) =>
      plans.permit(id, ['archive']).then(
        () => true,
        () => false,
      ),
    ),
  );
  expect(kept).toEqual([true, false, false, false, true, true, true]);
  // Whoever has the most makes room for others, too.
  await plan('third');
  expect(await plans.permit(other, ['archive'])).toBeUndefined();
  await plans.close();
});

it('one whose plans run gets no room of others’', async () => {
  const plans = new ImportPlans(graph);
  const plan = async (by: string): Promise<string> => (await plans.plan(filesOf(), { skipInvalid: false, by })).id;
  const other = await plan('other');
  const own = [await plan('eager'), await plan('eager'), await plan('eager')];
  const lease = await Lease.take(graph, importOf('other'));
  const take = jest.spyOn(Lease, 'take');
  const running = own.map(async (id) => plans.run(id).catch((error: unknown) => error));
  while (take.mock.calls.length < own.length) await new Promise((resolve) => setImmediate(resolve));
  take.mockRestore();
  await expect(plan('eager')).rejects.toMatchObject({
    message: 'Other plans of yours are running, and there is no room for one more. Wait until one is done.',
    code: 'CONFLICT',
  });
  expect(await plans.permit(other, ['archive'])).toBeUndefined();
  await lease.release();
  await Promise.all(running);
  await plans.close();
});

it('what is wrong with the files is told with its place, and nothing is kept', async () => {
  const files = filesOf('1', 'Ann One', TALKS.replace('bob-two', 'bob-to'));
  const { errors } = await ask(PLAN, { files });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toBe('Data set "archive" has 1 error; nothing of it was loaded.');
  expect(errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    problems: [
      {
        ...{ file: 'files/data/talks.csv', line: 3, column: 16 },
        message: 'There is no official "bob-to"',
        cure: 'Did you mean "bob-two"',
      },
    ],
  });
  const skipped = await ask(PLAN, { files, skip: true });
  expect(skipped.data.planImport.leftOut).toMatchObject([{ line: 3, message: 'There is no official "bob-to"' }]);
});

describe('abuse', () => {
  it.each([
    ['none', '', 'Importing wants a key or token with the role "importer": Authorization: Bearer …'],
    [
      'a wrong one',
      'Bearer not-the-token',
      'The key or token is not one of this service, or not any more. Ask its operator for another.',
    ],
    [
      'another scheme',
      `Basic ${TOKEN}`,
      'Importing wants a key or token with the role "importer": Authorization: Bearer …',
    ],
  ])('a token that is %s', async (_what, authorization, message) => {
    const asked = [
      ask(PLAN, { files: filesOf() }, authorization),
      ask(IMPORT, { plan: 'any' }, authorization),
      ask('subscription { importProgress(plan: "any") { stage } }', {}, authorization),
    ];
    for (const { data, errors } of await Promise.all(asked)) {
      expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'UNAUTHENTICATED' } });
      expect(data ?? null).toBeNull();
    }
    expect(await names()).toEqual([]);
  });

  it('a service that takes no imports takes them of nobody', async () => {
    const closed = await serve(graph);
    const response = await fetch(`${closed.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: IMPORT, variables: { plan: 'any' } }),
    });
    const { errors } = (await response.json()) as GraphQLAnswer;
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(errors?.[0]?.message).toBe('This service takes no imports. Import at the command line.');
    await closed.stop();
  });

  it('a mutation by GET is refused', async () => {
    const search = new URLSearchParams({ query: 'mutation { importDataset(plan: "any") { created } }' });
    const response = await fetch(`${service.url}/graphql?${search}`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(response.status).toBe(405);
  });

  it.each(['../out.yaml', '/etc/passwd', 'a/../../b', '.hidden', 'a\\b', '', 'a\u0000b'])(
    'a file named %j writes nothing anywhere',
    async (name) => {
      const { errors } = await ask(PLAN, { files: [...filesOf(), { name, text: 'x' }] });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ cure: 'Name it as dataset.yaml names it, such as data/talks.csv' }],
      });
    },
  );

  it.each([
    ['a', 'a/b.csv', '"a" is given as a file, and as the folder of "a/b.csv"'],
    ['a/b/c.csv', 'a', '"a" is given as a file, and as the folder of "a/b/c.csv"'],
    ['dataset.yaml/x', 'y', '"dataset.yaml" is given as a file, and as the folder of "dataset.yaml/x"'],
  ])('files named %j and %j cannot be side by side, and are told so', async (one, other, message) => {
    const { errors } = await ask(PLAN, { files: [...filesOf(), { name: one, text: '' }, { name: other, text: 'x' }] });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      problems: [{ file: expect.stringContaining('/') as string, message, cure: 'Rename one of the two' }],
    });
  });

  it('of very many warnings the first are told, and how many more there are', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `a-${at},Ann ${at} [1]\n`);
    const mapping = 'cite: [{ source: paper }]\nstate: { officials: { id: "{Id}", name: "{Who}" } }\n';
    const files = [
      { name: 'dataset.yaml', text: MANIFEST('1').replace('people.yaml, ', '') },
      { name: 'talks.mapping.yaml', text: mapping },
      { name: 'data/talks.csv', text: `Id,Who\n${rows.join('')}` },
    ];
    const { warnings } = (await ask(PLAN, { files })).data.planImport;
    expect(warnings).toHaveLength(1_001);
    expect(warnings[0]).toMatchObject({
      message: 'The name "Ann 0 [1]" holds [1], which may be a footnote or a remark',
    });
    expect(warnings.at(-1)).toEqual({ file: 'files/dataset.yaml', message: 'There are 200 more warnings' });
  });

  it('a data set that names files outside of it reads none', async () => {
    const [manifest, ...rest] = filesOf();
    const outside = manifest?.text.replace('people.yaml', '../../etc/passwd') ?? '';
    const { errors } = await ask(PLAN, { files: [{ name: 'dataset.yaml', text: outside }, ...rest] });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toContain('root:');
  });

  it('without dataset.yaml it says so', async () => {
    const { errors } = await ask(PLAN, { files: filesOf().slice(1) });
    expect(JSON.stringify(errors)).toContain('It is not among the files');
  });

  it('more than a megabyte only from who may import', async () => {
    const long = `${TALKS}${'# '.repeat(600_000)}\n`;
    const refused = await ask(PLAN, { files: filesOf('1', 'Ann One', long) }, '');
    expect(refused.errors?.[0]?.message).toContain('larger than 1048576 bytes');
    const read = await ask(PLAN, { files: filesOf('1', 'Ann One', long) });
    expect(read.errors?.[0]?.message).not.toContain('larger');
  });
});

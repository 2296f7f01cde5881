/** Doubts as clients ask for them: what may be whom and why, found by what is asked, and decided by who may. */
import { addKey } from '../../src/access/index.js';
import { ImportPlans } from '../../src/dataset/index.js';
import { importOf, Lease } from '../../src/dataset/write/lease.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { type Asked, type GraphQLAnswer, serve } from '../support/service.js';
import { type Graph } from '../../src/database/index.js';

const manifest = (name: string): string =>
  `name: ${name}\ntitle: The ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;

const ARCHIVE = `
sources: [{ id: paper, title: A paper, kind: NEWS }]
countries: [{ id: aaa, name: A, cite: [{ source: paper }] }, { id: bbb, name: B, cite: [{ source: paper }] }]
officials:
  - { id: ann-one, name: Ann One, citizenOf: [aaa], cite: [{ source: paper }] }
  - { id: bob-two, name: Bob Two, made: true, citizenOf: [aaa], cite: [{ source: paper }] }
  - { id: eve-six, name: Eve Six, citizenOf: [aaa], cite: [{ source: paper }] }
`;
const HERALD = `
sources: [{ id: herald, title: The herald, kind: NEWS }]
officials:
  - { id: one-ann, name: One Ann, cite: [{ source: herald }] }
  - { id: bob-two, name: Bob Two, made: true, citizenOf: [bbb], cite: [{ source: herald }] }
  - { id: eve-six, name: Eve Six, citizenOf: [aaa], cite: [{ source: herald }] }
`;

let graph: Graph;
let service: Asked;
beforeAll(async () => {
  graph = await emptyGraph();
  await importFiles(graph, { 'dataset.yaml': manifest('archive'), 'a.yaml': ARCHIVE });
  await importFiles(graph, { 'dataset.yaml': manifest('herald'), 'a.yaml': HERALD });
  const clock = (): Date => new Date('2026-11-25T12:00:00Z');
  service = await serve(graph, {
    access: { anonymous: true },
    imports: { open: () => Promise.resolve(new ImportPlans(graph, { clock })) },
  });
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

async function ask(query: string, key?: string): Promise<GraphQLAnswer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as GraphQLAnswer;
}

const ANN = 'Doubt:archive|ann-one|herald|one-ann';
const BOB = 'Doubt:archive|bob-two|herald|bob-two';

const ids = async (filter: string): Promise<string[]> => {
  const { data, errors } = await ask(`{ doubts(filter: ${filter}) { totalCount nodes { id } } }`);
  expect(errors).toBeUndefined();
  expect(data.doubts.totalCount).toBe(data.doubts.nodes.length);
  return (data.doubts.nodes as { id: string }[]).map(({ id }) => id);
};

it('are listed with their candidates, what these have in common and what speaks against it', async () => {
  const { data, errors } = await ask(`{ doubts { totalCount nodes {
    id state reasons { kind text inCommon } against decision { state }
    candidates { official { slug } dataset { slug } calledAs name } } } }`);
  expect(errors).toBeUndefined();
  expect(data.doubts).toEqual({
    totalCount: 2,
    nodes: [
      {
        ...{ id: ANN, state: 'OPEN', against: null, decision: null },
        reasons: [{ kind: 'NAME', text: 'a name in common, and no country to tell by', inCommon: ['Ann One'] }],
        candidates: [
          { official: { slug: 'ann-one' }, dataset: { slug: 'archive' }, calledAs: 'ann-one', name: 'Ann One' },
          { official: { slug: 'one-ann' }, dataset: { slug: 'herald' }, calledAs: 'one-ann', name: 'One Ann' },
        ],
      },
      {
        ...{ id: BOB, state: 'OPEN', against: 'one of aaa, the other of bbb', decision: null },
        reasons: [{ kind: 'ID', text: 'an id in common that was made of a name', inCommon: ['bob-two'] }],
        candidates: [
          { official: { slug: 'bob-two' }, dataset: { slug: 'archive' }, calledAs: 'bob-two', name: 'Bob Two' },
          { official: { slug: 'bob-two-herald' }, dataset: { slug: 'herald' }, calledAs: 'bob-two', name: 'Bob Two' },
        ],
      },
    ],
  });
});

it.each([
  ['{ state: { anyOf: [OPEN] } }', [ANN, BOB]],
  ['{ state: { noneOf: [OPEN] } }', []],
  ['{ reason: { anyOf: [NAME] } }', [ANN]],
  ['{ reason: { noneOf: [NAME, IDENTIFIER] } }', [BOB]],
  ['{ name: { contains: "ann" } }', [ANN]],
  ['{ official: { anyOf: ["one-ann", "ann-one"] } }', [ANN]],
  ['{ official: { noneOf: ["one-ann"] } }', [BOB]],
  ['{ dataset: { allOf: ["archive", "herald"] } }', [ANN, BOB]],
  ['{ dataset: { anyOf: ["other"] } }', []],
  [
    '{ or: [{ reason: { anyOf: [ID] } }, { name: { equals: "One Ann" } }], not: { official: { anyOf: ["bob-two"] } } }',
    [ANN],
  ],
])('%s finds those that fit', async (filter, found) => {
  expect(await ids(filter)).toEqual(found);
});

it('are pages, of officials and of data sets too, and found by their ids', async () => {
  const first = await ask(
    '{ doubts(first: 1, orderBy: { field: DECIDED_AT, direction: DESC }) { nodes { id } pageInfo { endCursor hasNextPage } } }',
  );
  expect(first.errors).toBeUndefined();
  const { nodes, pageInfo } = first.data.doubts;
  expect(pageInfo.hasNextPage).toBe(true);
  const next = await ask(
    `{ doubts(first: 1, after: ${JSON.stringify(pageInfo.endCursor)}, orderBy: { field: DECIDED_AT, direction: DESC }) { nodes { id } } }`,
  );
  expect([nodes[0].id, next.data.doubts.nodes[0].id].sort()).toEqual([ANN, BOB]);
  const { data, errors } = await ask(`{ dataset(id: "herald") { doubtCount doubts(first: 1) { id } }
    official(id: "ann-one") { doubtCount doubts { id } } nobody: official(id: "eve-six") { doubtCount }
    node(id: ${JSON.stringify(BOB)}) { id ... on Doubt { state } } nodes(ids: [${JSON.stringify(ANN)}, "Doubt:a|b|c|d"]) { id } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    dataset: { doubtCount: 2, doubts: [{ id: ANN }] },
    official: { doubtCount: 1, doubts: [{ id: ANN }] },
    nobody: { doubtCount: 0 },
    node: { id: BOB, state: 'OPEN' },
    nodes: [{ id: ANN }, null],
  });
});

describe('decideDoubt', () => {
  const mutation = (decision: string, id = ANN): string =>
    `mutation { decideDoubt(id: ${JSON.stringify(id)}, decision: ${decision}) {
      state decision { state by at dataset { slug } } candidates { official { slug otherIds } } } }`;
  const keyFor = async (role: 'reader' | 'importer', datasets: string[] = []): Promise<{ key: string; id: string }> => {
    const { key, record } = await addKey(graph, { name: 'a key', role, datasets, expires: null });
    return { key, id: `key:${record.id}` };
  };

  it('decides for those who may import, answers with the doubt, and takes back', async () => {
    const { key, id } = await keyFor('importer');
    const { data, errors } = await ask(mutation('SAME'), key);
    expect(errors).toBeUndefined();
    const official = { slug: 'ann-one', otherIds: ['Official:one-ann'] };
    expect(data.decideDoubt).toEqual({
      state: 'SAME',
      decision: { state: 'SAME', by: id, at: '2026-11-25T12:00:00.000Z', dataset: null },
      candidates: [{ official }, { official }],
    });
    expect(
      (
        await ask(
          '{ official(id: "one-ann") { slug } imports(first: 1) { nodes { dataset { slug } entities { nodes { slug } } } } }',
        )
      ).data,
    ).toEqual({
      official: { slug: 'ann-one' },
      imports: { nodes: [{ dataset: null, entities: { nodes: [{ slug: 'ann-one' }] } }] },
    });
    expect(await ids('{ state: { anyOf: [SAME] } }')).toEqual([ANN]);
    const back = await ask(mutation('OPEN'), key);
    expect(back.data.decideDoubt).toMatchObject({ state: 'OPEN', decision: null });
    expect((await ask('{ official(id: "one-ann") { slug } }')).data.official).toEqual({ slug: 'one-ann' });
  });

  it('answers with the doubt however long it waited for an import; what waited before keeps the next from being begun', async () => {
    const { key } = await keyFor('importer');
    const other = await Lease.take(graph, importOf('other'));
    const decide = jest.spyOn(ImportPlans.prototype, 'decide');
    const asked = ask(
      `mutation {
        one: decideDoubt(id: ${JSON.stringify(ANN)}, decision: SAME) { state candidates { official { slug } } }
        two: decideDoubt(id: ${JSON.stringify(BOB)}, decision: SAME) { state }
      }`,
      key,
    );
    while (decide.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    // Twice the time that a request's questions have, and all that its decisions have.
    const now = performance.now.bind(performance);
    const later = jest.spyOn(performance, 'now').mockImplementation(() => now() + 61_000);
    await other.release();
    const { data, errors } = await asked;
    later.mockRestore();
    decide.mockRestore();
    const official = { slug: 'ann-one' };
    expect(data).toEqual({ one: { state: 'SAME', candidates: [{ official }, { official }] }, two: null });
    expect(errors).toMatchObject([
      {
        path: ['two'],
        message:
          'What this request has done before took more than 60 seconds; this was not begun. Ask for it in a request of its own.',
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ]);
    expect(await ids('{ state: { anyOf: [SAME] } }')).toEqual([ANN]);
    await ask(mutation('OPEN'), key);
  });

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED', 'Importing wants a key or token with the role "importer"'],
    ['a reader', 'reader', 'FORBIDDEN', 'Importing wants the role "importer"; this key or token has "reader"'],
  ] as const)('is refused to %s', async (_, role, code, message) => {
    const key = role && (await keyFor(role)).key;
    const { data, errors } = await ask(mutation('SAME'), key);
    expect(data.decideDoubt).toBeNull();
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message) as string, extensions: { code } });
    expect(await ids('{ state: { anyOf: [SAME] } }')).toEqual([]);
  });

  it('is refused to a key for one of the two data sets, and where there is no such doubt', async () => {
    const { key } = await keyFor('importer', ['archive']);
    const { errors } = await ask(mutation('SAME'), key);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('is about data set "herald" too') as string,
      extensions: { code: 'FORBIDDEN' },
    });
    const none = await ask(mutation('SAME', 'Doubt:a|b|c|d'), (await keyFor('importer')).key);
    expect(none.errors?.[0]).toMatchObject({
      message: expect.stringContaining('There is no doubt "Doubt:a|b|c|d"') as string,
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

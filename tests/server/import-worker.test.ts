/** Imports over GraphQL beside the service: readers are answered meanwhile, and whatever becomes of the thread, the service stays. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { ImportPlans } from '../../src/dataset/index.js';
import { ImportWorker, type ImportWorkerOptions } from '../../src/dataset/worker/index.js';
import { importOf, Lease, leaseState } from '../../src/dataset/write/lease.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, graphByProxy } from '../support/graph.js';
import { type Asked, type GraphQLAnswer, serve } from '../support/service.js';

const TOKEN = 'a-token-that-only-tests-know';
const PLAN = `mutation ($files: [DatasetFile!]!) {
  planImport(files: $files) { id outcome { dataset created } warnings { file line message cure } }
}`;
const IMPORT = 'mutation ($plan: ID!) { importDataset(plan: $plan) { dataset created } }';

type Files = { name: string; text: string }[];

/** A data set of officials. */
function filesOf(officials: readonly string[], dataset = 'archive', more: Files = []): Files {
  const manifest =
    `name: ${dataset}\ntitle: T\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\n` +
    `sources: [{ id: ${dataset}-paper, title: A paper, kind: NEWS }]\nfiles: [people.yaml]\n`;
  const lines = officials.map(
    (name) =>
      `- { id: ${name.toLowerCase().replace(/ /g, '-')}, name: ${name}, cite: [{ source: ${dataset}-paper }] }\n`,
  );
  const people = `officials:\n${lines.join('')}`;
  return [{ name: 'dataset.yaml', text: manifest }, { name: 'people.yaml', text: people }, ...more];
}

const SMALL = filesOf(['Ann One', 'Bob Two']);
const many = (count: number): Files =>
  filesOf(
    Array.from({ length: count }, (_, at) => `Ann${at} Bee${(at * 7919) % count}`),
    'large',
  );

let graph: Graph;
let service: Asked | undefined;
let worker: ImportWorker;
let deaths: Error[];
let scratch: string;
const env = process.env.TMPDIR;
beforeEach(async () => {
  graph = await emptyGraph();
  scratch = process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'imports-'));
  deaths = [];
});
afterEach(async () => {
  await service?.stop();
  service = undefined;
  await graph.close();
  if (env === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = env;
  rmSync(scratch, { recursive: true });
});

async function start(options: Partial<ImportWorkerOptions> = {}, of = graph): Promise<Asked> {
  worker = new ImportWorker(of, { died: (cause) => deaths.push(cause), ...options });
  return (service = await serve(of, {
    access: { anonymous: true, importToken: TOKEN },
    imports: { open: () => Promise.resolve(worker) },
  }));
}

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  url = service?.url ?? '',
): Promise<GraphQLAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphQLAnswer;
}

const names = async (): Promise<unknown[]> =>
  (await graph.run('MATCH (o:Official) RETURN o.label AS name ORDER BY name')).map(({ name }) => name);

/** Waits until something holds; the test's own time limit is the only one. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(10);
}

it('plans, imports and decides as the plans of the service itself do', async () => {
  await start();
  const { data } = await ask(PLAN, { files: SMALL });
  expect(data.planImport).toMatchObject({ outcome: { dataset: 'archive' }, warnings: [] });
  const before = new Set(await graph.bookmarks());
  const imported = await ask(IMPORT, { plan: data.planImport.id });
  // In a cluster, too, the service reads what the thread has written from then on.
  expect((await graph.bookmarks()).filter((bookmark) => !before.has(bookmark))).not.toEqual([]);
  expect(imported.data).toEqual({ importDataset: data.planImport.outcome });
  expect(await ask('{ official(id: "ann-one") { name } }')).toEqual({ data: { official: { name: 'Ann One' } } });
  expect(await ask(IMPORT, { plan: data.planImport.id })).toEqual(imported);
  const other = await ask(PLAN, {
    files: filesOf(['One Ann'], 'herald'),
  });
  await ask(IMPORT, { plan: other.data.planImport.id });
  const decide = 'mutation ($id: ID!) { decideDoubt(id: $id, decision: SAME) { state } }';
  expect(await ask(decide, { id: 'Doubt:archive|ann-one|herald|one-ann' })).toEqual({
    data: { decideDoubt: { state: 'SAME' } },
  });
});

it('readers are answered while tens of thousands of officials are compared', async () => {
  const { url } = await start();
  await ask(PLAN, { files: SMALL });
  let isPlanned = false;
  const planned = ask(PLAN, { files: many(20_000) }).finally(() => (isPlanned = true));
  let answers = 0;
  while (!isPlanned) {
    const healthy = await fetch(`${url}/healthz`);
    await healthy.text();
    const { data } = await ask('{ officials(first: 1) { totalCount } }');
    expect([healthy.status, data.officials.totalCount]).toEqual([200, 0]);
    answers += 1;
  }
  expect((await planned).data.planImport.outcome.created).toBe(40_003);
  // In the service's own event loop it was some dozens; beside it, many hundreds.
  expect(answers).toBeGreaterThan(100);
});

it('progress is told until it is done, and to nobody who has left', async () => {
  const { url } = await start();
  const { data } = await ask(PLAN, { files: SMALL });
  const plan = data.planImport.id as string;
  const client = createClient({ url: `${url}/graphql`, headers: { authorization: `Bearer ${TOKEN}` } });
  const query = 'subscription ($plan: ID!) { importProgress(plan: $plan) { stage outcome { created } } }';
  const stages: string[] = [];
  let imported: Promise<GraphQLAnswer> | undefined;
  for await (const { data: told } of client.iterate<{ importProgress: { stage: string } }>({
    query,
    variables: { plan },
  })) {
    stages.push(told?.importProgress.stage ?? '');
    imported ??= ask(IMPORT, { plan });
  }
  client.dispose();
  expect([stages[0], stages.at(-1)]).toEqual(['PLANNED', 'DONE']);
  expect((await imported)?.errors).toBeUndefined();

  const waiting = (await ask(PLAN, { files: filesOf(['Cid Tri'], 'herald') })).data.planImport.id as string;
  const leaving = new AbortController();
  const steps = worker.progress(waiting, leaving.signal);
  expect(await steps.next()).toMatchObject({ value: { stage: 'planned' } });
  const next = steps.next();
  leaving.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});

describe('what is refused is refused as by the plans of the service itself', () => {
  const [manifest, people] = SMALL as [Files[number], Files[number]];
  it.each<[string, string, Record<string, unknown>]>([
    ['files that are wrong', PLAN, { files: [manifest, { ...people, text: 'officials: [{ id: A b, nam: x }]\n' }] }],
    ['files that are missing', PLAN, { files: [manifest] }],
    ['syntax', PLAN, { files: [manifest, { ...people, text: 'officials: [' }] }],
    ['a file that is a folder too', PLAN, { files: [...SMALL, { name: 'people.yaml/a.csv', text: '' }] }],
    ['a file below dataset.yaml', PLAN, { files: [...SMALL, { name: 'dataset.yaml/x', text: '' }] }],
    [
      'a folder among the files',
      PLAN,
      {
        files: [
          { ...manifest, text: manifest.text.replace('people.yaml', 'd, e.yaml, { file: f, mapping: { state: {} } }') },
          ...['d/a.yaml', 'e.yaml/b.yaml', 'f/c.csv'].map((name) => ({ ...people, name })),
        ],
      },
    ],
    ['a plan that there is not', IMPORT, { plan: 'none' }],
    ['a doubt that there is not', 'mutation { decideDoubt(id: "Doubt:a|b|c|d", decision: SAME) { id } }', {}],
  ])('%s', async (_what, query, variables) => {
    await start();
    const own = await serve(graph, {
      access: { anonymous: true, importToken: TOKEN },
      imports: { open: () => Promise.resolve(new ImportPlans(graph)) },
    });
    const beside = await ask(query, variables);
    expect(beside.errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|NOT_FOUND)$/);
    expect(beside).toEqual(await ask(query, variables, own.url));
    expect(JSON.stringify(beside)).not.toContain(tmpdir());
    await own.stop();
  });

  it('a database that is away', async () => {
    const { graph: remote, proxy } = await graphByProxy();
    const { stop } = await start({}, remote);
    await ask(PLAN, { files: SMALL });
    await proxy.cut();
    const { errors } = await ask(PLAN, { files: SMALL });
    expect(errors?.[0]).toMatchObject({
      message: 'The database cannot be reached now. Try again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    await stop();
    service = undefined;
    await remote.close();
    await proxy.close();
  });
});

describe('a thread that runs out of memory', () => {
  const options = { memoryMegabytes: 64 };

  it('refuses what was too large, and the next import finds another', async () => {
    await start(options);
    const { errors } = await ask(PLAN, { files: many(20_000) });
    expect(errors?.[0]).toMatchObject({
      message:
        'The import takes more memory than the 64 MB that this service has for imports. Import it at the command line: ' +
        'entente import FOLDER.',
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    });
    await until(() => worker.size === 0);
    expect(deaths).toMatchObject([{ code: 'ERR_WORKER_OUT_OF_MEMORY' }]);
    // Nothing of it is left behind.
    expect(readdirSync(scratch)).toEqual([]);
    const { data } = await ask(PLAN, { files: SMALL });
    expect((await ask(IMPORT, { plan: data.planImport.id })).errors).toBeUndefined();
    expect(await names()).toEqual(['Ann One', 'Bob Two']);
  });

  /** Fills the thread beside whatever it does: a message is read into its memory. */
  const fill = (): Promise<unknown> =>
    worker
      .permit(
        'none',
        Array.from({ length: 3_000_000 }, (_, at) => `dataset-${at}`),
      )
      .catch((error: unknown) => error);

  it('takes an import with it that waits: it is refused kindly, and nothing of it was done', async () => {
    await start(options);
    const { data } = await ask(PLAN, { files: SMALL });
    const herald = await worker.plan(filesOf(['Cid Tri'], 'herald'), { skipInvalid: false, by: 'tests' });
    const other = await Lease.take(graph, importOf('other'));
    const waiting = ask(IMPORT, { plan: data.planImport.id });
    const second = worker.run(herald.id).catch((error: unknown) => error);
    const steps = worker.progress(data.planImport.id as string, new AbortController().signal);
    await steps.next();
    const told = steps.next().catch((error: unknown) => error);
    await fill();
    expect((await waiting).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^The service's imports were cut short: they took more memory than the 64 MB/),
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    expect(await second).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(await told).toMatchObject({ name: 'RequestRefused', code: 'SERVICE_UNAVAILABLE' });
    await other.release();
    expect(await names()).toEqual([]);
    const { errors } = await ask(IMPORT, { plan: data.planImport.id });
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('takes an import with it that writes: nothing of it is seen, and it is done anew once its lease is over', async () => {
    await start(options);
    const { data } = await ask(PLAN, { files: SMALL });
    // What it is about to write is locked: it stays in the middle of writing.
    await graph.holding("CREATE (:Official {slug: 'bob-two'})", 120_000, async () => {
      const writing = ask(IMPORT, { plan: data.planImport.id });
      await until(async () => (await leaseState(graph)) !== undefined);
      await fill();
      expect((await writing).errors?.[0]).toMatchObject({
        message: expect.stringMatching(
          /^This took more memory than the 64 MB .* command line: entente import FOLDER\.$/,
        ),
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      });
    });
    expect(await names()).toEqual([]);
    await graph.run("MATCH (l:ImportLease {name: 'import'}) SET l.until = datetime() - duration('PT1S')");
    const again = await ask(PLAN, { files: SMALL });
    expect((await ask(IMPORT, { plan: again.data.planImport.id })).errors).toBeUndefined();
    expect(await names()).toEqual(['Ann One', 'Bob Two']);
  });

  it('and one that dies as it starts keeps nobody waiting', async () => {
    await start({ memoryMegabytes: 1 });
    const { errors } = await ask(PLAN, { files: SMALL });
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
    await expect(worker.decide('Doubt:a|b|c|d', 'SAME', { caller: 'a-test' })).rejects.toMatchObject({
      message: expect.stringMatching(/^This took more memory than the 1 MB .* entente decide\.$/),
      code: 'QUERY_TOO_COMPLEX',
    });
  });
});

describe('a plan is not made beside what is written', () => {
  it('it waits for an import and does not cut it short, however large it is; decisions that come then are asked to come back', async () => {
    await start({ memoryMegabytes: 64, decisionPatienceMs: 1 });
    const { id } = await worker.plan(SMALL, { skipInvalid: false, by: 'tests' });
    const other = await Lease.take(graph, importOf('other'));
    const imported = worker.run(id);
    let isPlanned = false;
    const planned = worker
      .plan(many(20_000), { skipInvalid: false, by: 'tests' })
      .catch((error: unknown) => error)
      .finally(() => (isPlanned = true));
    // It is its turn to be made, but for the import.
    await new Promise((resolve) => setImmediate(resolve));
    await expect(worker.decide('Doubt:a|b|c|d', 'SAME', { caller: 'a-test' })).rejects.toMatchObject({
      message: expect.stringMatching(/nothing was decided/),
      code: 'CONFLICT',
    });
    expect(isPlanned).toBe(false);
    await other.release();
    expect(await imported).toMatchObject({ dataset: 'archive' });
    expect(await planned).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    expect(await names()).toEqual(['Ann One', 'Bob Two']);
  });

  it('one of a client that has left before its turn is not made, and keeps no place among those that wait', async () => {
    await start({ mostWaiting: 1 });
    const { id } = await worker.plan(SMALL, { skipInvalid: false, by: 'tests' });
    const other = await Lease.take(graph, importOf('other'));
    const imported = worker.run(id);
    const leaving = new AbortController();
    const left = [1, 2].map(() => worker.plan(SMALL, { skipInvalid: false, by: 'tests' }, leaving.signal));
    await expect(worker.plan(SMALL, { skipInvalid: false, by: 'tests' })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    leaving.abort();
    for (const plan of left) await expect(plan).rejects.toMatchObject({ name: 'QuestionAbandoned' });
    const next = worker.plan(filesOf(['Cid Tri'], 'herald'), { skipInvalid: false, by: 'tests' });
    await other.release();
    await imported;
    expect(await next).toMatchObject({ outcome: { dataset: 'herald' } });
  });

  it('a client that goes away has left', async () => {
    const { url } = await start();
    const { id } = await worker.plan(SMALL, { skipInvalid: false, by: 'tests' });
    const other = await Lease.take(graph, importOf('other'));
    const imported = worker.run(id);
    const plan = jest.spyOn(worker, 'plan');
    const leaving = new AbortController();
    const asked = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query: PLAN, variables: { files: SMALL } }),
      signal: leaving.signal,
    });
    await until(() => plan.mock.results.length > 0);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect(plan.mock.results[0]?.value).rejects.toMatchObject({ name: 'QuestionAbandoned' });
    await other.release();
    await imported;
  });
});

it('a service that stops finishes what is being imported, plans nothing more, and leaves nothing behind', async () => {
  await start();
  const { data } = await ask(PLAN, { files: SMALL });
  const other = await Lease.take(graph, importOf('other'));
  const imported = worker.run(data.planImport.id as string);
  const planned = worker.plan(many(20_000), { skipInvalid: false, by: 'tests' }).catch((error: unknown) => error);
  const stopped = service?.stop();
  service = undefined;
  await other.release();
  await stopped;
  expect(await imported).toMatchObject({ dataset: 'archive' });
  expect(await names()).toEqual(['Ann One', 'Bob Two']);
  expect(await planned).toMatchObject({
    name: 'RequestRefused',
    message: expect.stringMatching(/^The service is stopping/),
  });
  await expect(worker.run('any')).rejects.toThrow('The service is stopping');
  expect([worker.size, readdirSync(scratch), deaths]).toEqual([0, [], []]);
});

it('more plans than may wait are asked to come back', async () => {
  await start({ mostWaiting: 1 });
  const plans = [1, 2, 3].map(() => worker.plan(SMALL, { skipInvalid: false, by: 'tests' }));
  await expect(plans[2]).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect(new Set((await Promise.all(plans.slice(0, 2))).map(({ id }) => id)).size).toBe(2);
});

it('an idle service has no thread: it goes when nothing is under way and no plan is kept', async () => {
  await start({ idleMs: 1 });
  expect(worker.size).toBe(0);
  // Where there is no thread there is no plan: none is started to say so.
  await expect(worker.run('none')).rejects.toThrow('There is no plan "none"');
  await expect(worker.permit('none', ['archive'])).rejects.toThrow('There is no plan "none"');
  await expect(worker.progress('none', new AbortController().signal).next()).rejects.toThrow('There is no plan "none"');
  expect(worker.size).toBe(0);
  await expect(worker.decide('Doubt:a|b|c|d', 'SAME', { caller: 'a-test' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(worker.size).toBe(1);
  await until(() => worker.size === 0);
  const { id } = await worker.plan(SMALL, { skipInvalid: false, by: 'tests' });
  await expect(worker.run('none')).rejects.toThrow('There is no plan "none"');
  // Timers end in the order of their times: had one of 1 ms been set by then, the thread would be gone now, and the plan with it.
  await sleep(2);
  expect(await worker.run(id)).toMatchObject({ dataset: 'archive' });
  expect(worker.size).toBe(1);
});

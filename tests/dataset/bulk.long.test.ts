/** An all but empty local graph takes a large data set in bulk: the same graph comes of it as the ordinary way. */
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addKey } from '../../src/access/index.js';
import { readConfig } from '../../src/config.js';
import { importDataset } from '../../src/dataset/index.js';
import { Graph } from '../../src/database/index.js';
import { Neo4jHome } from '../../src/local-neo4j/home.js';
import { openLocalNeo4j } from '../../src/local-neo4j/index.js';
import { shipped } from '../../src/paths.js';
import { useCli } from '../support/cli.js';
import { testJars } from '../support/environment.js';
import { emptyGraph } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

/** What leans on what is there, and every kind of value: quotes, lines, lists, days, numbers whole and not, yes and no. */
const CONTENT = `
sources:
  - { id: gazette, title: 'The "Gazette", daily', kind: NEWS, publishedOn: 2020-01, language: en }
  - { id: lines, title: Lines, kind: NEWS, note: "One line,\\nand another" }
countries: [{ id: old-land, name: Old Land, former: true, latitude: 10, longitude: 20.5, successors: [prk], cite: [{ source: gazette }] }]
organizations: [{ id: old-ministry, name: 'Ministry; of old', kind: MINISTRY, country: prk, cite: [{ source: gazette, at: 'page "2"' }] }]
offices:
  - { id: old-minister, title: Foreign minister, rank: 3, organization: old-ministry, cite: [{ source: gazette }] }
  - { id: old-envoy, title: Old envoy, country: chn, cite: [{ source: gazette }] }
  - { id: prime-minister-of-japan, title: Prime Minister of Japan, cite: [{ source: gazette }] }
  - { id: old-marshal, title: Marshal, class: CHIEF_OF_DEFENCE, cite: [{ source: gazette }] }
officials:
  - { id: cyd-three, name: Cyd Three, born: 1950, names: [{ value: 'Cyd "Cy" Three', language: en }, { value: Cyd }], citizenOf: [prk, old-land],
      offices: [{ office: old-minister, from: 2010, to: 2019-05, acting: true }], cite: [{ source: gazette, attributedTo: old-ministry }] }
  - { id: dot-four, name: Dot Four, citizenOf: [chn], cite: [{ source: lines }] }
places: [{ id: old-hall, name: Old Hall, kind: VENUE, country: chn, latitude: -1.25, longitude: 100, cite: [{ source: gazette }] }]
events:
  - { id: old-visit, title: Old visit, kind: VISIT, status: OCCURRED, date: 2018-01-01/2018-01-05, place: old-hall, cite: [{ source: gazette }],
      participants: [{ official: cyd-three, role: GUEST, presence: IN_PERSON, capacity: old-minister }, { country: chn, role: HOST }] }
  - { id: old-talks, title: Old talks, kind: TALKS, status: OCCURRED, date: 2018-01-02, partOf: old-visit, cite: [{ source: gazette, at: p. 3 }, { source: lines }],
      participants: [{ official: cyd-three, role: GUEST, presence: IN_PERSON }, { official: dot-four, role: HOST, presence: IN_PERSON },
        { official: zhao-leji, role: WITNESS, presence: IN_PERSON }, { organization: old-ministry, role: HOST }] }
  - { id: old-call, title: Old call, kind: PHONE_CALL, status: OCCURRED, date: 2018-01, cite: [{ source: gazette }],
      participants: [{ official: cyd-three, role: HOST, presence: REMOTE }, { official: dot-four, role: GUEST, presence: REMOTE }] }
  - { id: old-rumour, title: Old rumour, kind: TALKS, status: SPECULATED, date: 2018-03~, cite: [{ source: gazette }],
      participants: [{ official: cyd-three, role: HOST, presence: IN_PERSON }, { official: dot-four, role: GUEST, presence: IN_PERSON }] }
agreements: [{ id: old-pact, title: Old pact, kind: TREATY, reciprocal: false, maxStayDays: 30, passportClasses: [DIPLOMATIC, SERVICE], signedOn: 2018-01-02,
      signedAt: old-talks, parties: [{ country: prk }, { country: chn, signedOn: 2018-01-03 }], cite: [{ source: gazette }] }]
statements: [{ id: old-word, paraphrase: Well., topics: [peace, trade], madeBy: cyd-three, madeAt: old-talks, about: [Country:chn], cite: [{ source: gazette }] }]
visaRules: [{ from: prk, to: chn, passport: ORDINARY, requirement: E_VISA, maxStayDays: 15, observedOn: 2018-01-01, cite: [{ source: lines }] }]
`;
const MANIFEST = `name: bulky\ntitle: Bulky\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nrequires: [iso-3166]\nfiles: [a.yaml]\n`;
const BEFORE = ['iso-3166', 'pyongyang-2024'];

const cli = useCli();
let folder: string;
let keys: unknown;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulky-'));
  writeFileSync(join(folder, 'dataset.yaml'), MANIFEST);
  writeFileSync(join(folder, 'a.yaml'), CONTENT);
  for (const name of BEFORE) expect(await cli.entente(['import', name])).toMatchObject({ code: 0 });
  keys = await withLocal(async (graph) => {
    for (const datasets of [[], ['bulky']]) {
      await addKey(graph, { name: 'desk', role: 'importer', datasets, expires: null });
    }
    return keysOf(graph);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const configOf = (): ReturnType<typeof readConfig>['local'] => {
  const { JAVA_HOME: javaHome } = process.env;
  const config = readConfig({ ENTENTE_HOME: cli.home, ENTENTE_JARS: testJars(), ENTENTE_BOLT_PORT: '0' });
  return { ...config.local, javaHome: javaHome === '' ? undefined : javaHome, heapMegabytes: 512 };
};

/** All there is of keys, of which some may import all data sets, and some a few. */
const keysOf = (graph: Graph): Promise<unknown> =>
  graph.run('MATCH (k:AccessKey) RETURN properties(k) AS key ORDER BY key.id');

/** Works on the local graph, which runs for that time. */
async function withLocal<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const local = await openLocalNeo4j(configOf());
  const graph = Graph.at(local.address, { queryTimeoutMs: 60_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await local.stop();
  }
}

/** Neo4j names its own two, of labels and of types, anew in each database. */
const schemaOf = async (graph: Graph): Promise<unknown[]> =>
  graph.run(
    `SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties
     RETURN CASE type WHEN 'LOOKUP' THEN entityType ELSE name END AS name, type, state, labelsOrTypes, properties ORDER BY name`,
  );

// In this order: the first imports leave the graph as the last one needs it.
it('killed in the middle, nothing has changed', async () => {
  const before = await withLocal(snapshotOf);
  const program = cli.run(['import', folder, '--bulk']);
  program.stderr?.resume();
  program.stdout?.resume();
  while (!existsSync(join(cli.home, 'bulk', 'neo4j')) && program.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  program.kill('SIGKILL');
  await once(program, 'close');
  expect(await withLocal(snapshotOf)).toBe(before);
});

it('the graph that comes of it is that of the ordinary way, with all its indexes', async () => {
  const { code, out, err } = await cli.entente(['import', folder, '--bulk', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const done = JSON.parse(out.trim().split('\n').at(-1) ?? '') as { total: Record<string, number> };
  const [bulk, indexes, carried] = await withLocal(async (graph) => [
    await snapshotOf(graph),
    await schemaOf(graph),
    await keysOf(graph),
  ]);

  const graph = await emptyGraph();
  for (const name of BEFORE) await importDataset(graph, shipped('seed', name));
  const { total } = await importDataset(graph, folder);
  expect(done.total).toEqual(total);
  expect(bulk).toBe(await snapshotOf(graph));
  expect(indexes).toEqual(await schemaOf(graph));
  expect(carried).toEqual(keys);
  expect(keys).toEqual([
    { key: expect.objectContaining({ name: 'desk' }) as unknown },
    { key: expect.objectContaining({ name: 'desk' }) as unknown },
  ]);
  await graph.close();
  // Nothing of the building is left.
  for (const name of ['bulk', 'bulk-tables', 'neo4j/data-replaced'])
    expect(existsSync(join(cli.home, name))).toBe(false);
});

it('imported again it is unchanged, and a new version goes the ordinary way', async () => {
  const again = await cli.entente(['import', folder, '--json']);
  expect(JSON.parse(again.out.trim().split('\n').at(-1) ?? '')).toMatchObject({
    total: { created: 0, changed: 0, removed: 0 },
  });
  writeFileSync(join(folder, 'dataset.yaml'), MANIFEST.replace("'1'", "'2'"));
  const forced = await cli.entente(['import', folder, '--bulk']);
  expect(forced.code).toBe(1);
  expect(forced.err).toContain('It cannot be imported in bulk: the graph holds an earlier version of it');
  expect(await cli.entente(['import', folder])).toMatchObject({ code: 0 });
});

it('a Neo4j that another program uses is not built anew', async () => {
  writeFileSync(join(folder, 'dataset.yaml'), MANIFEST.replace('bulky', 'other'));
  await withLocal(async () => {
    const { code, err } = await cli.entente(['import', folder, '--bulk']);
    expect(code).toBe(1);
    expect(err).toContain('the local Neo4j is used by another program');
  });
});

describe('data that other data were about to replace', () => {
  let home: Neo4jHome;
  let other: Neo4jHome;
  const put = (of: Neo4jHome, name: string, text: string): void => {
    mkdirSync(join(of.folder, name, 'databases'), { recursive: true });
    writeFileSync(join(of.folder, name, 'mark'), text);
  };
  const mark = (): string => readFileSync(join(home.folder, 'data', 'mark'), 'utf8');
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'homes-'));
    home = new Neo4jHome({ ...configOf(), home: join(scratch, 'a') });
    other = new Neo4jHome({ ...configOf(), home: join(scratch, 'b') });
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  it('are gone once that is done', async () => {
    put(home, 'data', 'old');
    put(other, 'data', 'new');
    await home.takeData(other);
    await home.mend();
    expect(mark()).toBe('new');
    expect(existsSync(join(home.folder, 'data-replaced'))).toBe(false);
  });

  it('are put back where it was cut short', async () => {
    put(home, 'data-replaced', 'old');
    mkdirSync(join(home.folder, 'data'));
    await home.mend();
    expect(mark()).toBe('old');
  });

  it('are cleared away where it was cut short after the last step', async () => {
    put(home, 'data-replaced', 'old');
    put(home, 'data', 'new');
    await home.mend();
    expect(mark()).toBe('new');
    expect(existsSync(join(home.folder, 'data-replaced'))).toBe(false);
  });
});

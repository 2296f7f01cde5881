/** A backup gives the same graph again, node for node, or is refused before anything has changed. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { addKey, findKeys, revokeKey } from '../../src/access/keys.js';
import { Graph, migrate, MIGRATIONS } from '../../src/database/index.js';
import { backUp, checkBackup, importDataset, restoreBackup } from '../../src/dataset/index.js';
import { encodeProperties } from '../../src/dataset/backup/values.js';
import { importOf, Lease } from '../../src/dataset/write/lease.js';
import { LASTING } from '../../src/dataset/write/staging.js';
import { OperatorError } from '../../src/errors.js';
import { addHidden } from '../support/hidden.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { serve } from '../support/service.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const BY = { program: '0.1.0', now: NOW };

let folder: string;
let graph: Graph;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => graph.close());

const path = (name: string): string => join(folder, name);

const findKey = async (of: Graph, id: string): Promise<{ revoked: string | null } | null | undefined> =>
  (await findKeys(of, [id]))[0];

/**
 * Every node and relationship that lasts, with the types of all values, as sorted texts. Relationships are named by their ends' whole
 * content, so that ids do not matter.
 */
async function contentsOf(of: Graph): Promise<{ nodes: string[]; relationships: string[] }> {
  const exact = of.exact();
  const text = (properties: unknown): string =>
    JSON.stringify(
      Object.entries(encodeProperties(properties as Record<string, unknown>)).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const digest = (whole: string): string => createHash('sha256').update(whole).digest('hex').slice(0, 16);
  try {
    const contents = new Map<string, string>();
    for await (const [id, labels, properties] of exact.stream(
      `MATCH (n:${LASTING}) RETURN elementId(n), labels(n), properties(n)`,
    ))
      contents.set(String(id), `${[...(labels as string[])].sort().join(':')} ${text(properties)}`);
    const relationships: string[] = [];
    const rows = exact.stream(
      `MATCH (a:${LASTING})-[r]->(b:${LASTING}) RETURN elementId(a), type(r), elementId(b), properties(r)`,
    );
    for await (const [from, type, to, properties] of rows) {
      const [a, b] = [from, to].map((id) => digest(contents.get(String(id)) ?? ''));
      relationships.push(`${a} ${String(type)} ${b} ${text(properties)}`);
    }
    return { nodes: [...contents.values()].sort(), relationships: relationships.sort() };
  } finally {
    await exact.close();
  }
}

const QUESTIONS = [
  '{ officials(first: 50) { totalCount edges { node { id name offices { from until basis office { title rank } } } } } }',
  '{ official(id: "ann-one") { counterparts(first: 50) { totalCount edges { meetings weight firstMet node { id } } } } }',
  '{ event(id: "talks") { title date participants { role official { name } } citations { locator source { title } } conflicts { field values { value preferred } } } }',
  '{ path(from: "ann-one", to: "bob-two", maxHops: 4) { length } search(query: "Talks", first: 20) { totalCount } }',
  '{ datasets { totalCount nodes { slug version importedAt } } }',
];

async function answersOf(of: Graph): Promise<unknown[]> {
  const service = await serve(of);
  try {
    return await Promise.all(QUESTIONS.map((question) => service.ask(question)));
  } finally {
    await service.stop();
  }
}

const cited = (source: string): string => `cite: [{ source: ${source}, at: page 1 }]`;

/** Talks of two officials, one of them in an office. */
const WORLD = `
sources: [{ id: gazette, title: Gazette, kind: NEWS }]
countries: [{ id: jpn, name: Japan, ${cited('gazette')} }]
places: [{ id: rome, name: Rome, kind: CITY, latitude: 41.9, longitude: 12.5, ${cited('gazette')} }]
offices: [{ id: chair, title: Chair, rank: 2, country: jpn, ${cited('gazette')} }]
officials:
  - { id: ann-one, name: Ann One, citizenOf: [jpn], ${cited('gazette')}, offices: [{ office: chair, from: '2019-06', ${cited('gazette')} }] }
  - { id: bob-two, name: Bob Two, ${cited('gazette')} }
events:
  - { id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: '2020-01-02', place: rome, ${cited('gazette')},
      participants: [{ official: ann-one, role: HOST, presence: IN_PERSON }, { official: bob-two, role: GUEST, presence: IN_PERSON }] }
`;

/** States the talks too, and another day: claims, and a conflict. */
const OTHERS = `
sources: [{ id: herald, title: Herald, kind: NEWS }]
events: [{ id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: '2020-01-03', ${cited('herald')} }]
`;

async function load(name: string, content: string): Promise<void> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': content }, (files) => importDataset(graph, files));
}

/** One node, with every type that the database has. */
const ALL_TYPES = `CREATE (n:Oddity:Second {text: 'ä\\n"', empty: '', yes: true, whole: 5, float: 5.0, large: 9007199254740993,
  least: -9223372036854775808, nan: 0.0 / 0.0, below: -0.0, beyond: 1.0 / 0.0, list: [1, 2], none: [], floats: [1.0, 2.5],
  day: date('0043-03-15'), days: [date('1949-10-06')], at: datetime('2024-04-12T10:00:00.123456789+09:00'),
  zoned: datetime('2024-04-12T10:00:00[Asia/Pyongyang]'), local: localdatetime('2024-04-12T10:00:00'), time: time('10:00+01:00'),
  clock: localtime('23:59:59.5'), long: duration('P1Y2M3DT4.5S'), place: point({latitude: 39.02, longitude: 125.75}),
  flat: point({x: 1, y: -2.5}), deep: point({x: 1, y: 2, z: 3}), \`odd name\`: 1, __proto__: 'x'})
  CREATE (n)-[:\`ODD TYPE\` {at: date('2024-01-01'), weight: 0.5}]->(n) CREATE (n)-[:\`ODD TYPE\`]->(:Lone) CREATE ()`;

it('gives the same graph again, with equal answers: facts, claims, notes, keys, and every type of value', async () => {
  graph = await emptyGraph();
  await load('first', WORLD);
  await addKey(graph, { name: 'Archive', role: 'importer', datasets: ['trial'], expires: null });
  await load('second', OTHERS);
  await graph.run(ALL_TYPES);
  const [contents, answers] = [await contentsOf(graph), await answersOf(graph)];
  for (const answer of answers) expect(answer).not.toHaveProperty('errors');
  expect(contents.nodes.length).toBeGreaterThan(30);
  for (const label of ['AccessKey', 'Claim', 'Conflict', 'Import', 'Migration', 'Oddity:Second'])
    expect(contents.nodes.some((node) => node.startsWith(label))).toBe(true);

  const head = await backUp(graph, path('whole'), BY);
  expect(head).toMatchObject({ nodes: contents.nodes.length, relationships: contents.relationships.length });
  expect(head).toMatchObject({ format: 1, program: '0.1.0', schema: MIGRATIONS.length, at: NOW.toISOString() });
  if (process.platform !== 'win32') expect(statSync(path('whole')).mode & 0o777).toBe(0o600);
  expect(await contentsOf(graph)).toEqual(contents);

  await graph.close();
  graph = await emptyGraph();
  expect(await restoreBackup(graph, path('whole'))).toEqual(head);
  expect(await contentsOf(graph)).toEqual(contents);
  expect(await answersOf(graph)).toEqual(answers);
  // Nothing is left of how it came, and imports go on from it.
  const left = await graph.run('MATCH (n:Gone|Restored|StagedStep) RETURN count(n) AS count');
  expect(left).toEqual([{ count: 0 }]);
  await load('second', OTHERS);
  expect(await contentsOf(graph)).toEqual(contents);
});

it('leaves out what programs leave while they write', async () => {
  graph = await emptyGraph();
  await load('first', WORLD);
  const contents = await contentsOf(graph);
  await addHidden(graph, 'staged');
  await addHidden(graph, 'gone');
  await graph.run("CREATE (:StagedStep {step: 'whole'})");
  await backUp(graph, path('hidden'), BY);
  await restoreBackup(graph, path('hidden'), { replace: true });
  // Who listens to changes hears of it by a number that is later than all of both graphs.
  const [note] = await graph.run(
    "MATCH (i:Import {dataset: 'a restore'}) WITH i, i.revision AS revision DELETE i RETURN revision",
  );
  expect(note).toEqual({ revision: 2 });
  expect(await contentsOf(graph)).toEqual(contents);
});

describe('a graph that holds something', () => {
  it('is refused; replaced where that is said, its keys kept, and those revoked in either stay revoked', async () => {
    graph = await emptyGraph();
    const key = { role: 'reader' as const, datasets: [], expires: null };
    const good = await addKey(graph, { ...key, name: 'Good' });
    const ended = await addKey(graph, { ...key, name: 'Ended since' });
    await graph.run("CREATE (:Official {slug: 'a', label: 'A'})-[:CITIZEN_OF {key: 1}]->(:Country {slug: 'aaa'})");
    const contents = await contentsOf(graph);
    await backUp(graph, path('older'), BY);

    await revokeKey(graph, ended.record.id);
    const later = await addKey(graph, { ...key, name: 'Made since' });
    await graph.run(
      "MATCH (n:Official) SET n.label = 'Other' WITH count(n) AS all CREATE (:Official {slug: 'new-one'})",
    );
    await expect(restoreBackup(graph, path('older'))).rejects.toThrow(/holds \d+ nodes already.*Pass --yes/);
    await restoreBackup(graph, path('older'), { replace: true });

    const restored = await contentsOf(graph);
    const facts = (nodes: string[]): string[] => nodes.filter((node) => !node.startsWith('AccessKey'));
    expect(facts(restored.nodes)).toEqual(facts(contents.nodes));
    expect(restored.relationships).toEqual(contents.relationships);
    expect(await findKey(graph, good.record.id)).toMatchObject({ revoked: null });
    expect((await findKey(graph, ended.record.id))?.revoked).not.toBeNull();
    expect(await findKey(graph, later.record.id)).toMatchObject({ name: 'Made since', revoked: null });
  });

  it('that holds keys alone counts as empty', async () => {
    graph = await emptyGraph();
    await backUp(graph, path('nothing'), BY);
    const { record } = await addKey(graph, { name: 'First', role: 'admin', datasets: [], expires: null });
    await restoreBackup(graph, path('nothing'));
    expect(await findKey(graph, record.id)).not.toBeNull();
  });
});

describe('a file', () => {
  let whole: Buffer;
  beforeAll(async () => {
    graph = await emptyGraph();
    await graph.run("CREATE (:Official {slug: 'a'})-[:CITIZEN_OF]->(:Country {slug: 'aaa'})");
    await backUp(graph, path('small'), BY);
    whole = readFileSync(path('small'));
    await graph.close();
  });
  beforeEach(async () => {
    graph = await emptyGraph();
  });

  const lines = (): string[] => gunzipSync(whole).toString().split('\n');
  const zipped = (texts: readonly string[]): Buffer => gzipSync(texts.join('\n'));
  const rewritten = (at: number, from: string | RegExp, to: string): Buffer =>
    zipped(lines().map((line, number) => (number === at ? line.replace(from, to) : line)));
  /** With the checksum of what it says: as somebody would make it who knows the form. */
  const signed = (texts: readonly string[]): Buffer => {
    const body = texts.map((line) => `${line}\n`).join('');
    return gzipSync(`${body}${JSON.stringify({ sha256: createHash('sha256').update(body).digest('hex') })}\n`);
  };
  const head = (): string => lines()[0] ?? '';
  const end = (): number => lines().length - 2;

  it.each<[string, () => Buffer, RegExp]>([
    ['empty', () => Buffer.alloc(0), /is no whole backup of Entente: (it is empty|it was cut short)/],
    ['cut', () => whole.subarray(0, whole.length - 20), /it was cut short/],
    ['cut at an end of line', () => zipped([...lines().slice(0, end()), '']), /its end is missing/],
    ['cut after its first line', () => zipped([head(), '']), /its end is missing/],
    [
      'changed within',
      () => zipped(lines().map((line) => line.replace('"slug":"a"', '"slug":"b"'))),
      /its checksum differs/,
    ],
    [
      'changed in its compressed bytes',
      () => Buffer.concat([whole.subarray(0, 40), Buffer.from([0, 1, 2, 3]), whole.subarray(44)]),
      /no whole backup/,
    ],
    ['no gzip', () => Buffer.from('name,country\n'), /or no gzip/],
    ['of another program', () => zipped(['{"type":"node"}', '']), /it begins with .*type/],
    [
      'of a newer format',
      () => rewritten(0, '"format":1', '"format":2'),
      /has format 2; this program reads 1.*update Entente/,
    ],
    [
      'of a newer schema',
      () => rewritten(0, /"schema":\d+/, '"schema":999'),
      /schema version 999; this program knows \d+\. Update Entente/,
    ],
    [
      'with a node that is none',
      () => signed([head(), '{"labels":[]}', ...lines().slice(2, end())]),
      /line 2 is no node/,
    ],
    [
      'with a relationship to nowhere',
      () => signed([...lines().slice(0, 3), '["CITIZEN_OF",0,9,{}]']),
      /line \d+ is no (relationship|node)/,
    ],
    [
      'with a value that is none',
      () => signed([head(), '[["Official"],{"slug":{"day":1}}]', ...lines().slice(2, end())]),
      /in line 2, the property "slug" is nothing that a backup says/,
    ],
    [
      'with what programs leave',
      () => signed([head(), '[["ImportLease"],{}]', ...lines().slice(2, end())]),
      /line 2 is no node/,
    ],
  ])('%s is refused, and nothing changes', async (name, made, message) => {
    const file = path(name.replaceAll(' ', '-'));
    writeFileSync(file, made());
    const before = await contentsOf(graph);
    const thrown = await checkBackup(file).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(OperatorError);
    expect((thrown as Error).message).toMatch(message);
    expect((thrown as Error).message).toContain(file);
    await expect(restoreBackup(graph, file, { replace: true })).rejects.toThrow(message);
    expect(await contentsOf(graph)).toEqual(before);
  });

  it('that is not there, or a folder, is named', async () => {
    await expect(checkBackup(path('nowhere'))).rejects.toThrow(`There is no file ${path('nowhere')}.`);
    await expect(checkBackup(folder)).rejects.toThrow(/cannot be read: .*EISDIR/);
  });

  it('that is there already is replaced only where that is said; one that fails leaves it, and nothing else', async () => {
    writeFileSync(path('mine'), 'precious');
    await expect(backUp(graph, path('mine'), BY)).rejects.toThrow(/There is a file .*mine already.*--force/);
    expect(readFileSync(path('mine'), 'utf8')).toBe('precious');
    await backUp(graph, path('mine'), { ...BY, force: true });
    await checkBackup(path('mine'));
  });

  it('of two at once that would have one name one is written', async () => {
    const both = await Promise.allSettled([1, 2].map(() => backUp(graph, path('both'), BY)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: expect.stringMatching(/There is a file .*both already/) as string },
    });
  });

  it('in a folder that is not there cannot be written', async () => {
    await expect(backUp(graph, path('not/there'), BY)).rejects.toThrow(/not\/there.*cannot be written: .*ENOENT/);
    mkdirSync(path('taken'));
    await expect(backUp(graph, path('taken'), { ...BY, force: true })).rejects.toThrow(/taken cannot be written/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('that a killed program left half written is in nobody’s way, also where all have the same process number', async () => {
    const left = `${path('nightly')}.${process.pid}.part`;
    writeFileSync(left, 'half');
    await backUp(graph, path('nightly'), BY);
    await checkBackup(path('nightly'));
    expect(readFileSync(left, 'utf8')).toBe('half');
    rmSync(left);
  });

  it('of an older schema is brought up to date', async () => {
    // Before the step that adds to databases that hold data which countries events involve.
    const older = 15;
    await graph.run('MATCH (m:Migration) WHERE m.version > $older DELETE m', { older });
    await graph.run(
      "CREATE (:Country {slug: 'aaa'})<-[:CITIZEN_OF]-(:Official {slug: 'o'})-[:PARTICIPATED_IN]->(:Event {slug: 'e'})",
    );
    expect(await backUp(graph, path('aged'), BY)).toMatchObject({ schema: older });
    await graph.close();
    graph = await emptyGraph();
    await restoreBackup(graph, path('aged'));
    const rows = await graph.run("MATCH (:Event {slug: 'e'})-[:INVOLVES]->(c) RETURN c.slug AS slug");
    expect(rows).toEqual([{ slug: 'aaa' }]);
    expect(await migrate(graph)).toEqual([]);
  });
});

it('waits for an import, and imports for it', async () => {
  graph = await emptyGraph();
  const lease = await Lease.take(graph, importOf('trial'));
  await expect(backUp(graph, path('busy'), { ...BY, patienceMs: 0 })).rejects.toThrow(
    'There is an import of data set "trial" under way in this graph.',
  );
  await lease.release();
  expect(existsSync(path('busy'))).toBe(false);
  await backUp(graph, path('busy'), { ...BY, patienceMs: 0 });
});

/** Importer or database killed at any moment: nothing half seen, nothing lost, nothing twice, and taken up where it stood. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { Graph, migrate } from '../../src/database/index.js';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/local-neo4j/index.js';
import { useCli } from '../support/cli.js';
import { testJars } from '../support/environment.js';
import { snapshotOf } from '../support/snapshot.js';

/** Enough that it is written in many transactions. */
const EVENTS = 9_000;

const MANIFEST = `
name: large
title: Large
version: '1'
licence: CC0-1.0
publisher: Tests
sources: [{ id: paper, title: A paper, kind: NEWS }]
files:
  - { file: people.csv, mapping: { cite: [{ source: paper }], state: { officials: { id: '{Id}', name: 'Official {Id}' } } } }
  - file: events.csv
    mapping:
      cite: [{ source: paper, at: '{Id}' }]
      state: { events: { id: '{Id}', title: 'Talks {Id}', kind: TALKS, status: OCCURRED, date: '{Day}' } }
  - file: parts.csv
    mapping:
      cite: [{ source: paper }]
      state: { participations: { event: '{Id}', official: '{Who}', role: GUEST, presence: IN_PERSON } }
`;

const cli = useCli();
let folder: string;
let local: LocalNeo4j;
let graph: Graph;
let whole: string;

const open = async (): Promise<void> => {
  const config = readConfig({ ENTENTE_HOME: cli.home, ENTENTE_JARS: testJars(), ENTENTE_BOLT_PORT: '0' });
  local = await openLocalNeo4j({ ...config.local, javaHome: process.env.JAVA_HOME || undefined, heapMegabytes: 768 });
  graph = Graph.at(local.address, { queryTimeoutMs: 60_000 });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
  writeFileSync(join(folder, 'dataset.yaml'), MANIFEST);
  const numbers = Array.from({ length: EVENTS }, (_, at) => at);
  const table = (head: string, lines: string[]): string => `${[head, ...lines].join('\n')}\n`;
  writeFileSync(
    join(folder, 'people.csv'),
    table(
      'Id',
      numbers.slice(0, 100).map((at) => `o-${at}`),
    ),
  );
  const day = (at: number): string => `20${String(10 + (at % 15))}-0${1 + (at % 9)}-1${at % 10}`;
  writeFileSync(
    join(folder, 'events.csv'),
    table(
      'Id,Day',
      numbers.map((at) => `e-${at},${day(at)}`),
    ),
  );
  const parts = numbers.flatMap((at) => [`e-${at},o-${at % 100}`, `e-${at},o-${(at * 7 + 1) % 100}`]);
  writeFileSync(join(folder, 'parts.csv'), table('Id,Who', parts));
  await open();
  await migrate(graph);
  await finish();
  whole = await snapshotOf(graph);
});
afterAll(async () => {
  await graph.close();
  await local.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() =>
  graph.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'),
);

/** Imports to the end, as somebody would who does not know what happened before. */
async function finish(): Promise<void> {
  const { code, err } = await cli.entente(['import', folder, '--json']);
  expect({ code, err }).toMatchObject({ code: 0 });
}

async function count(text: string): Promise<number> {
  const [row] = await graph.run(`${text} RETURN count(*) AS count`);
  return Number(row?.count);
}

/** Begins an import, and strikes once so many batches are written. @returns all that it told */
async function interrupted(steps: number, strike: (pid: number) => void): Promise<string> {
  const program = cli.run(['import', folder, '--json']);
  let told = '';
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (chunk: Buffer) => (told += String(chunk)));
  const closed = once(program, 'close');
  while ((await count('MATCH (s:StagedStep)')) <= steps && program.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  strike(program.pid ?? 0);
  await closed;
  return told;
}

const idsOf = async (label: string): Promise<Set<unknown>> =>
  new Set((await graph.run(`MATCH (n:${label}) RETURN elementId(n) AS id`)).map(({ id }) => id));

/** The next import makes the whole of what is there by now, and does not write again what was written. */
async function expectTakenUp(): Promise<void> {
  // Which of them are the first, the two writers decide between them.
  const written = await idsOf('StagedEvent|StagedOfficial|StagedCitation|StagedSource');
  expect(written.size).toBeGreaterThan(0);
  await finish();
  expect(await snapshotOf(graph)).toBe(whole);
  const seen = await idsOf('Event|Official|Citation|Source');
  expect([...written].every((id) => seen.has(id))).toBe(true);
  expect(await count('MATCH (s:StagedStep)')).toBe(0);
}

it.each([
  ['as the first nodes are written', 1],
  ['as the last nodes are written', 4],
  ['as relationships are written', 6],
])('the importer, %s', async (_when, steps) => {
  await interrupted(steps, (pid) => process.kill(pid, 'SIGKILL'));
  // Readers see nothing of it: citations are seen through what cites them alone.
  expect(await count('MATCH (n:Event|Official|Source|Dataset)')).toBe(0);
  await expectTakenUp();
});

it('the importer, as all becomes visible: all is there or nothing', async () => {
  const program = cli.run(['import', folder, '--json']);
  let out = '';
  const closed = once(program, 'close');
  program.stderr?.resume();
  for await (const chunk of program.stdout as NodeJS.ReadableStream) {
    out += String(chunk);
    if (out.includes('"switch"')) program.kill('SIGKILL');
  }
  await closed;
  expect([0, EVENTS]).toContain(await count('MATCH (e:Event)'));
  await finish();
  expect(await snapshotOf(graph)).toBe(whole);
});

it('the database: the importer goes on once it is started again, or says so, and the next import goes on', async () => {
  const told = await interrupted(5, () => process.kill(local.pid, 'SIGKILL'));
  const isDone = told.includes('"event":"done"');
  if (!isDone) expect(told).toContain('The local Neo4j stopped meanwhile');
  expect(told).not.toMatch(/at .*\.js:\d+|UNWIND|CREATE/);
  await graph.close();
  await local.stop();
  await open();
  expect(await count('MATCH (e:Event)')).toBe(isDone ? EVENTS : 0);
  if (isDone) expect(await snapshotOf(graph)).toBe(whole);
  else await expectTakenUp();
});

it('another data set imported in between: what the first had written is cleared', async () => {
  await interrupted(5, (pid) => process.kill(pid, 'SIGKILL'));
  const { code } = await cli.entente(['import', 'iso-3166', '--json']);
  expect(code).toBe(0);
  expect(await count('MATCH (n:StagedEvent)')).toBe(0);
  await finish();
  expect(await count('MATCH (e:Event)')).toBe(EVENTS);
});

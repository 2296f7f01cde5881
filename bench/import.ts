/**
 * Imports: a generated data set of tables, made part of an empty graph by Entente and by the server's own LOAD CSV, in turn;
 * then imported again unchanged. Prints times and ratios. `--rows` says how many rows (800,000), `--rounds` how often.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { importDataset, importInBulk, prepare } from '../src/dataset/index.js';
import { Day, type PropertyValue } from '../src/dataset/facts/facts.js';
import { readConfig, type ServerAddress } from '../src/config.js';
import { deriveAll } from '../src/database/derive.js';
import { Graph, migrate } from '../src/database/index.js';
import { buildStore, openLocalNeo4j } from '../src/local-neo4j/index.js';
import { shipped } from '../src/paths.js';
import { generate } from './load/tables.js';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '800000' }, rounds: { type: 'string', default: '1' } },
});
const rows = Number(values.rows);
const scratch = shipped('.entente', 'bench-import');
const data = join(scratch, 'data');

/** How LOAD CSV makes a property of a cell. */
function typed(name: string, value: PropertyValue, cell: string): string {
  if (value instanceof Day) return `date(${cell})`;
  if (Array.isArray(value)) return `split(${cell}, ';')`;
  if (typeof value === 'boolean') return `toBoolean(${cell})`;
  return typeof value === 'number' ? `toInteger(${cell})` : cell;
}

interface Shape {
  file: string;
  text: string;
}

/** The very facts that an import writes, as files for LOAD CSV: a file and a statement for each shape. Not timed. */
async function peerFiles(graph: Graph, folder: string): Promise<Shape[]> {
  mkdirSync(folder, { recursive: true });
  const prepared = await prepare(graph, data);
  const shapes = new Map<string, { shape: Shape; file: ReturnType<typeof createWriteStream> }>();
  const cell = (value: PropertyValue | number): string => {
    const text = value instanceof Day ? value.iso : Array.isArray(value) ? value.join(';') : String(value as string);
    return `"${text.replace(/"/g, '""')}"`;
  };
  const put = async (key: string, text: (at: (index: number) => string) => string, cells: string[]): Promise<void> => {
    let one = shapes.get(key);
    if (one === undefined) {
      const path = join(folder, `${shapes.size}.csv`);
      one = { shape: { file: path, text: text((index) => `row[${index}]`) }, file: createWriteStream(path) };
      shapes.set(key, one);
    }
    if (!one.file.write(`${cells.join(',')}\n`)) await once(one.file, 'drain');
  };
  for await (const nodes of prepared.stated.nodes()) {
    for (const { type, properties, hash } of nodes) {
      const entries = Object.entries(properties);
      await put(
        `${type} ${Object.keys(properties).join(' ')}`,
        (at) =>
          `CREATE (n:${type} {${entries.map(([name, value], index) => `${name}: ${typed(name, value, at(index))}`).join(', ')}, hash: toInteger(${at(entries.length)})})`,
        [...entries.map(([, value]) => cell(value)), cell(hash)],
      );
    }
  }
  for await (const relationships of prepared.stated.relationships()) {
    for (const { type, from, to, key, properties, hash } of relationships) {
      const entries = Object.entries(properties);
      await put(
        `${type} ${from.type} ${to.type} ${Object.keys(properties).join(' ')}`,
        (at) => `MATCH (a:${from.type} {slug: ${at(0)}}) MATCH (b:${to.type} {slug: ${at(1)}})
          CREATE (a)-[:${type} {key: toInteger(${at(2)}), hash: toInteger(${at(3)}), ${entries.map(([name, value], index) => `${name}: ${typed(name, value, at(index + 4))}`).join(', ')}}]->(b)`,
        [cell(from.slug), cell(to.slug), cell(key), cell(hash), ...entries.map(([, value]) => cell(value))],
      );
    }
  }
  await prepared.close();
  for (const { file } of shapes.values()) await new Promise((resolve) => file.end(resolve));
  return [...shapes.values()].map(({ shape }) => shape);
}

/** The same facts by the server itself, and the same consequences of them. */
async function loadCsv(graph: Graph, shapes: readonly Shape[]): Promise<void> {
  for (const { file, text } of shapes) {
    await graph.run(`LOAD CSV FROM 'file://${file}' AS row CALL (row) { ${text} } IN TRANSACTIONS OF 5000 ROWS`);
  }
  await deriveAll(graph);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

const config = readConfig({ ...process.env, ENTENTE_HOME: join(scratch, 'home'), ENTENTE_BOLT_PORT: '0' });
const jars = join(shipped('.entente'), 'jars');

/** Works on a graph of its own, new and empty but for the countries. */
async function onNewGraph<T>(work: (graph: Graph, address: ServerAddress) => Promise<T>): Promise<T> {
  rmSync(config.local.home, { recursive: true, force: true });
  const local = await openLocalNeo4j({ ...config.local, jars });
  const graph = Graph.at(local.address, { queryTimeoutMs: 600_000 });
  try {
    await migrate(graph);
    await importDataset(graph, shipped('seed', 'iso-3166'));
    return await work(graph, local.address);
  } finally {
    await graph.close();
    await local.stop();
  }
}

interface Command {
  seconds: number;
  /** The most memory that Node had resident. */
  megabytes: number;
  facts: number;
}

/** The command as a user runs it: a process of its own, from its start to its end. */
async function command(environment: Record<string, string>, ...more: string[]): Promise<Command> {
  const begun = performance.now();
  const program = spawn(process.execPath, [shipped('dist', 'cli', 'main.js'), 'import', data, '--json', ...more], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let megabytes = 0;
  const look = setInterval(() => {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1];
    megabytes = Math.max(megabytes, Number(kilobytes ?? 0) / 1024);
  }, 50);
  program.once('exit', () => clearInterval(look));
  let last = '';
  createInterface(program.stdout).on('line', (line) => (last = line));
  const [code] = (await once(program, 'close')) as [number];
  const seconds = (performance.now() - begun) / 1000;
  const done = JSON.parse(last) as { error?: string; total: Record<string, number> };
  if (code !== 0) throw new Error(done.error);
  return { seconds, megabytes, facts: Object.values(done.total).reduce((sum, count) => sum + count, 0) };
}

const at = ({ uri, username, password }: ServerAddress): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});

/** The database's own bulk import of the very tables that an import in bulk would build its graph of. */
async function bareBulk(graph: Graph): Promise<number> {
  const prepared = await prepare(graph, data);
  let taken = 0;
  const aside = { ...config.local, jars, home: join(scratch, 'aside') };
  await importInBulk(graph, prepared, {
    folder: join(scratch, 'tables'),
    replace: async (bulk) => {
      taken = await seconds(() => buildStore(aside, bulk));
    },
  });
  await prepared.close();
  rmSync(aside.home, { recursive: true, force: true });
  return taken;
}

rmSync(scratch, { recursive: true, force: true });
console.log(`${(await generate(data, rows)).toLocaleString('en')} rows`);
const shapes = await onNewGraph((graph) => peerFiles(graph, join(scratch, 'peer')));
for (let round = 0; round < Number(values.rounds); round += 1) {
  const peer = await onNewGraph((graph) => seconds(() => loadCsv(graph, shapes)));
  const [own, again, verified] = await onNewGraph(async (_, address) => [
    await command(at(address)),
    await command(at(address)),
    await command(at(address), '--verify'),
  ]);
  if (own === undefined || again === undefined || verified === undefined) break;
  console.log(
    `LOAD CSV ${peer.toFixed(1)} s; import of ${own.facts.toLocaleString('en')} facts ${own.seconds.toFixed(1)} s, ${(own.seconds / peer).toFixed(2)} of it, ` +
      `Node at most ${own.megabytes.toFixed(0)} MB; unchanged ${again.seconds.toFixed(1)} s, ${(again.seconds / own.seconds).toFixed(2)} of the first; ` +
      `fact by fact ${verified.seconds.toFixed(1)} s, Node at most ${verified.megabytes.toFixed(0)} MB`,
  );
  const bare = await onNewGraph(bareBulk);
  await onNewGraph(() => Promise.resolve());
  const { home } = config.local;
  const bulk = await command({ ENTENTE_HOME: home, ENTENTE_JARS: jars, ENTENTE_BOLT_PORT: '0' }, '--bulk');
  console.log(
    `neo4j-admin database import ${bare.toFixed(1)} s; in bulk ${bulk.seconds.toFixed(1)} s, ${(bulk.seconds / bare).toFixed(2)} of it, Node at most ${bulk.megabytes.toFixed(0)} MB`,
  );
}

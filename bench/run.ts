/**
 * Entente against its peer (@neo4j/graphql) and against the limit (the same answers by hand-written statements behind bare
 * node:http), in one run: the same Neo4j, the same data, the same values, alternating rounds. Machines are noisy: read the
 * ratios, not the figures.
 *
 * Options: `--scale 0.1|1|5` (default 1), `--seconds` of a round (default 2), `--rounds` (default 3), `--warmup` seconds, twice (default 4),
 * `--warm` requests in each of these, on a busy machine (default 0), `--only TEXT`,
 * `--json` (JSON alone on standard output). The data is kept in the folder of the local Neo4j for the next run.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { type Config, readConfig } from '../src/config.js';
import { hitsOf as planHits } from '../src/database/profile.js';
import { Graph } from '../src/database/index.js';
import { openLocalNeo4j } from '../src/local-neo4j/index.js';
import { shipped } from '../src/paths.js';
import { startProxy } from '../tests/support/proxy.js';
import { load, sizeAt } from './load/data.js';
import { processorMsOf } from './load/processor.js';
import { type Operation, OPERATIONS, type Values, valuesOf } from './load/operations.js';

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    warmup: { type: 'string', default: '4' },
    warm: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const SEED = 20_240_411;
const CONNECTIONS = 8;
const VALUES = 400;
const HITS_OVER = 20;
/** In seconds. */
const LONGEST_WARMUP = 60;
const scale = Number(options.scale);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Party = 'entente' | 'peer' | 'limit';
const PARTIES: readonly Party[] = ['entente', 'peer', 'limit'];

interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
  errors: number;
  /** What a request took of the processor, in ms: of the party's server and of Neo4j. */
  processorMs: number;
}

interface Server {
  url: string;
  /** Of the processes that work for it. */
  pids: readonly number[];
  process: ChildProcess;
}

async function launch(script: string, uri: string, password: string, database: number): Promise<Server> {
  const child = fork(shipped('bench', 'load', script), {
    // Entente as `npm start` starts it.
    execArgv: [...(script.endsWith('.ts') ? ['--import', 'tsx'] : ['--max-semi-space-size=4']), '--expose-gc'],
    env: { ...process.env, BENCH_URI: uri, BENCH_PASSWORD: password, NODE_ENV: 'production' },
  });
  const { port } = await message<{ port: number }>(child);
  return { url: `http://127.0.0.1:${port}`, pids: [child.pid ?? 0, database], process: child };
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (value) => resolve(value as T));
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}`)));
  });
}

/** The body of a request, with those values that the party asks for, and where it goes. */
function requestOf(party: Party, operation: Operation, values: Values): { path: string; body: string } {
  const text = party === 'limit' && operation.read ? '$query' : operation[party];
  const variables = Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)));
  if (party === 'limit') return { path: '/', body: JSON.stringify({ operation: operation.name, variables }) };
  return { path: '/graphql', body: JSON.stringify({ query: text, variables }) };
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json', 'cache-control': 'no-cache' };
/** What Apollo Client 4 sends from a browser: what is cached is asked for by these. */
const APOLLO = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json,application/json;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
};

async function fire(
  { url, pids }: Server,
  party: Party,
  operation: Operation,
  all: readonly Values[],
  seconds: number,
  headers: Record<string, string> = HEADERS,
): Promise<Measured> {
  const requests = all.map((values) => ({ method: 'POST' as const, headers, ...requestOf(party, operation, values) }));
  const before = processorMsOf(pids);
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests, timeout: 60 });
  const processorMs = (processorMsOf(pids) - before) / Math.max(1, result.requests.total);
  const { latency, requests: made, throughput, non2xx, errors } = result;
  return {
    // A party that answers nothing in a round is taken to answer once.
    perSecond: Math.max(1, made.total) / result.duration,
    p50: latency.p50,
    p99: latency.p99,
    bytes: throughput.total / Math.max(1, made.total),
    errors: non2xx + errors,
    processorMs,
  };
}

/** Asks for as long as is wanted, and longer where too few requests were answered meanwhile for the server to have compiled them. */
async function warmUp(server: Server, party: Party, operation: Operation, all: readonly Values[]): Promise<void> {
  const seconds = Number(options.warmup);
  let [spent, answered] = [0, 0];
  do {
    answered += (await fire(server, party, operation, all, seconds)).perSecond * seconds;
    spent += seconds;
  } while (answered < Number(options.warm) && spent < LONGEST_WARMUP);
}

/** The database hits of an operation on the average of some values: Entente's, and those of the statement by hand. */
async function hitsOf(
  entente: Server,
  graph: Graph,
  operation: Operation,
  all: readonly Values[],
): Promise<{ entente: number; limit: number }> {
  const hits = { entente: 0, limit: 0 };
  for (const values of all) {
    const response = await fetch(`${entente.url}/graphql`, {
      method: 'POST',
      headers: { ...HEADERS, 'x-entente-explain': 'true' },
      body: JSON.stringify({ query: operation.entente, variables: values }),
    });
    const answer = (await response.json()) as { extensions: { explain: { dbHits: number } } };
    hits.entente += answer.extensions.explain.dbHits / all.length;
    const { plan } = await graph.profile({ text: operation.limit, parameters: operation.read?.(values) ?? values });
    hits.limit += planHits(plan) / all.length;
  }
  return { entente: Math.round(hits.entente), limit: Math.round(hits.limit) };
}

/** Asks once and throws where the answer is no answer. */
async function askOnce(server: Server, party: Party, operation: Operation, values: Values): Promise<unknown> {
  const { path, body } = requestOf(party, operation, values);
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  const parsed = (response.ok ? JSON.parse(text) : { errors: text }) as { data?: unknown; errors?: unknown };
  if (parsed.errors) throw new Error(`${party}, ${operation.name}: ${JSON.stringify(parsed.errors)}`);
  return parsed.data;
}

/** What page 500 begins behind: row 9,980 of the list by date. */
async function pageValues(entente: Server): Promise<Values> {
  let after: string | null = null;
  for (const first of [...Array.from({ length: 19 }, () => 500), 480]) {
    const query =
      'query ($first: NonNegativeInt, $after: String) { events(first: $first, after: $after) { pageInfo { endCursor } } }';
    const response = await fetch(`${entente.url}/graphql`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify({ query, variables: { first, after } }),
    });
    const { data } = (await response.json()) as { data: { events: { pageInfo: { endCursor: string } } } };
    after = data.events.pageInfo.endCursor;
  }
  const [, day, slug] = JSON.parse(Buffer.from(after ?? '', 'base64url').toString()) as [string, string, string];
  return { after, day, slug };
}

function valuesFor(operation: Operation, page: Values): Values[] {
  if (operation.name.startsWith('page')) return [page];
  return valuesOf(operation, operation.slow ? 10 * VALUES : VALUES, sizeAt(scale).officials, SEED);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const geometric = (numbers: readonly number[]): number => Math.exp(mean(numbers.map(Math.log)));
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** The rounds of one party taken together. */
function together(rounds: readonly Measured[]): Measured {
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p50: median(rounds.map(({ p50 }) => p50)),
    p99: median(rounds.map(({ p99 }) => p99)),
    bytes: mean(rounds.map(({ bytes }) => bytes)),
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
    processorMs: median(rounds.map(({ processorMs }) => processorMs)),
  };
}

async function main(config: Config): Promise<void> {
  const home = shipped('.entente', `bench-${options.scale}`);
  mkdirSync(home, { recursive: true });
  const local = await openLocalNeo4j(
    { ...config.local, home, port: 0, heapMegabytes: 2048, jars: join(shipped('.entente'), 'jars') },
    say,
  );
  const { uri, password } = local.address;
  const servers: Server[] = [];
  const proxy = await startProxy(Number(new URL(uri).port));
  try {
    const graph = Graph.at(local.address, { queryTimeoutMs: 600_000 });
    await load(graph, scale, SEED, say);
    const byParty = {
      entente: await launch('entente.mjs', uri, password, local.pid),
      peer: await launch('peer.ts', uri, password, local.pid),
      limit: await launch('limit.ts', uri, password, local.pid),
    };
    const counted = await launch('entente.mjs', `bolt://127.0.0.1:${proxy.port}`, password, local.pid);
    servers.push(...Object.values(byParty), counted);
    const page = await pageValues(byParty.entente);
    const seconds = Number(options.seconds);
    const chosen = OPERATIONS.filter(({ name }) => name.includes(options.only));
    const results = [];
    for (const operation of chosen) {
      const all = valuesFor(operation, page);
      // Once each, so that plans are made, and for what cannot be measured under load.
      for (const party of PARTIES)
        for (const values of all.slice(0, 5)) await askOnce(byParty[party], party, operation, values);
      await askOnce(counted, 'entente', operation, all[0] ?? {});
      proxy.reset();
      await askOnce(counted, 'entente', operation, all[1] ?? all[0] ?? {});
      const roundTrips = proxy.roundTrips();
      // The server compiles what it runs often: each party's statements must have been run as often before it counts.
      for (let round = 0; round < 2; round += 1) {
        for (const party of PARTIES) await warmUp(byParty[party], party, operation, all);
      }
      const rounds: Record<Party, Measured[]> = { entente: [], peer: [], limit: [] };
      for (let round = 0; round < Number(options.rounds); round += 1) {
        for (const party of round % 2 === 0 ? PARTIES : [...PARTIES].reverse()) {
          rounds[party].push(await fire(byParty[party], party, operation, all, seconds));
        }
      }
      const few = all.slice(0, 20);
      await fire(byParty.entente, 'entente', operation, few, 1, APOLLO);
      const cached = await fire(byParty.entente, 'entente', operation, few, seconds, APOLLO);
      const [entente, peer, limit] = PARTIES.map((party) => together(rounds[party])) as [Measured, Measured, Measured];
      const hits = await hitsOf(byParty.entente, graph, operation, all.slice(0, HITS_OVER));
      const result = {
        name: operation.name,
        hits,
        vsPeer: operation.peerInPart ? null : entente.perSecond / peer.perSecond,
        vsLimit: entente.perSecond / limit.perSecond,
        byProcessor: {
          vsPeer: operation.peerInPart ? null : peer.processorMs / entente.processorMs,
          vsLimit: limit.processorMs / entente.processorMs,
        },
        cachedVsPeer: cached.perSecond / peer.perSecond,
        tail: entente.p99 / Math.max(1, entente.p50),
        roundTrips,
        ...{ entente, peer, limit, cached },
      };
      results.push(result);
      say(
        `${operation.name}: ${entente.perSecond.toFixed(0)}/s, peer ${peer.perSecond.toFixed(0)}/s, limit ${limit.perSecond.toFixed(0)}/s, ` +
          `${result.vsPeer === null ? 'a part' : `×${result.vsPeer.toFixed(2)}`} of the peer, ×${result.vsLimit.toFixed(2)} of the limit; ` +
          `by processor ×${result.byProcessor.vsPeer?.toFixed(2) ?? '-'}, ×${result.byProcessor.vsLimit.toFixed(2)} (${entente.processorMs.toFixed(2)} ms)`,
      );
    }
    byParty.entente.process.send('memory');
    const memory = await message<{ rss: number; heapUsed: number }>(byParty.entente.process);
    report(results, memory);
    await graph.close();
  } finally {
    for (const { process: child } of servers) child.kill();
    await proxy.close();
    await local.stop();
  }
}

interface Result {
  name: string;
  /** Database hits, on the average. */
  hits: { entente: number; limit: number };
  /** Null where the peer does not give the whole answer. */
  vsPeer: number | null;
  vsLimit: number;
  /** The same by what a request takes of the processor: other programs change it little. */
  byProcessor: { vsPeer: number | null; vsLimit: number };
  cachedVsPeer: number;
  tail: number;
  roundTrips: number;
  entente: Measured;
  peer: Measured;
  limit: Measured;
  cached: Measured;
}

function report(operations: readonly Result[], memory: { rss: number; heapUsed: number }): void {
  const summary = {
    scale,
    connections: CONNECTIONS,
    geometricMeanVsPeer: geometric(operations.flatMap(({ vsPeer }) => vsPeer ?? [])),
    geometricMeanVsLimit: geometric(operations.map(({ vsLimit }) => vsLimit)),
    geometricMeanCachedVsPeer: geometric(operations.map(({ cachedVsPeer }) => cachedVsPeer)),
    nodeMegabytes: Math.round(memory.rss / 1_048_576),
    nodeHeapMegabytes: Math.round(memory.heapUsed / 1_048_576),
  };
  if (options.json) {
    console.log(JSON.stringify({ ...summary, operations }, null, 2));
    return;
  }
  const round = (number: number): number => Math.round(number * 100) / 100;
  console.table(
    Object.fromEntries(
      operations.map((one) => [
        one.name,
        {
          'requests/s': Math.round(one.entente.perSecond),
          peer: Math.round(one.peer.perSecond),
          limit: Math.round(one.limit.perSecond),
          'vs peer': one.vsPeer === null ? 'in part' : round(one.vsPeer),
          'vs limit': round(one.vsLimit),
          'by processor': [one.byProcessor.vsPeer ?? NaN, one.byProcessor.vsLimit].map(round).join(', '),
          cached: Math.round(one.cached.perSecond),
          'cached vs peer': round(one.cachedVsPeer),
          p50: one.entente.p50,
          p99: one.entente.p99,
          'limit p50, p99': `${one.limit.p50}, ${one.limit.p99}`,
          'round trips': one.roundTrips,
          hits: one.hits.entente,
          'limit hits': one.hits.limit,
          bytes: Math.round(one.entente.bytes),
          errors: PARTIES.map((party) => one[party].errors).join(', '),
        },
      ]),
    ),
  );
  console.table(summary);
}

await main(readConfig());

/**
 * What the service holds in memory under an hour of a busy dashboard's requests, replayed as fast as they are answered: every
 * operation, with values that repeat and values that do not, and one request of ten by somebody hostile. Prints resident memory and the heap after collection as it goes:
 * both must be flat. Options: `--scale` (default 0.1), `--requests` (default 360,000: 100 a second for an hour).
 */
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/database/index.js';
import { openLocalNeo4j } from '../src/local-neo4j/index.js';
import { shipped } from '../src/paths.js';
import { load, sizeAt } from './load/data.js';
import { hostileRequests } from './load/hostile.js';
import { OPERATIONS, valuesOf } from './load/operations.js';

const { values: options } = parseArgs({
  options: { scale: { type: 'string', default: '0.1' }, requests: { type: 'string', default: '360000' } },
});
const SEED = 20_240_411;
const PARTS = 12;
const scale = Number(options.scale);
const home = shipped('.entente', `bench-${options.scale}`);
mkdirSync(home, { recursive: true });
const local = await openLocalNeo4j(
  { ...readConfig().local, home, port: 0, heapMegabytes: 2048, jars: join(shipped('.entente'), 'jars') },
  (line) => void process.stderr.write(`${line}\n`),
);
const { uri, password } = local.address;
const graph = Graph.at(local.address, { queryTimeoutMs: 600_000 });
await load(graph, scale, SEED, (line) => void process.stderr.write(`${line}\n`));
await graph.close();
const child = fork(shipped('bench', 'load', 'entente.mjs'), {
  execArgv: ['--expose-gc', '--max-semi-space-size=4'],
  env: { ...process.env, BENCH_URI: uri, BENCH_PASSWORD: password, NODE_ENV: 'production' },
});
const told = <T>(): Promise<T> => new Promise((resolve) => child.once('message', (value) => resolve(value as T)));
const { port } = await told<{ port: number }>();
const rows = [];
try {
  for (let part = 0; part < PARTS; part += 1) {
    // Half of the values are those of the part before, so that answers are kept and used, and half are new.
    const honest = [part, part + 1].flatMap((seed) =>
      OPERATIONS.filter(({ name }) => !name.startsWith('page')).flatMap((operation) =>
        valuesOf(operation, 100, sizeAt(scale).officials, seed).map((values) => ({
          method: 'POST' as const,
          path: '/graphql',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: operation.entente, variables: values }),
        })),
      ),
    );
    const hostile = hostileRequests(part, Math.ceil(honest.length / 9));
    const requests = honest.flatMap((request, at) => (at % 9 === 8 ? [request, ...hostile.splice(0, 1)] : [request]));
    const amount = Math.floor(Number(options.requests) / PARTS);
    const begun = Date.now();
    await autocannon({ url: `http://127.0.0.1:${port}`, connections: 8, amount, requests, timeout: 60 });
    child.send('memory');
    const { rss, heapUsed } = await told<{ rss: number; heapUsed: number }>();
    rows.push({
      requests: (part + 1) * amount,
      'per second': Math.round((amount * 1_000) / (Date.now() - begun)),
      'resident MB': Math.round(rss / 1_048_576),
      'heap MB': Math.round(heapUsed / 1_048_576),
    });
    process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
  }
} finally {
  child.kill();
  await local.stop();
}
console.table(rows);

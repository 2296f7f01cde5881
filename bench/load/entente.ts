/** Entente's service over the graph of the benchmark, as it is built. */
import { Graph } from '../../src/graph/index.js';
import { makeLogger, startService } from '../../src/server/index.js';

const { BENCH_URI = '', BENCH_PASSWORD = '' } = process.env;
const graph = Graph.at(
  { uri: BENCH_URI, username: 'neo4j', password: BENCH_PASSWORD, database: undefined },
  { queryTimeoutMs: 60_000 },
);
const service = await startService({ graph, logger: makeLogger('error'), host: '127.0.0.1', port: 0 });
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed });
});
process.send?.({ port: Number(new URL(service.url).port) });

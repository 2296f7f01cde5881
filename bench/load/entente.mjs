/** Entente's service over the graph of the benchmark, as it is built. */
import { spareMemoryOfService } from '../../dist/cli/spare.js';
import { Graph } from '../../dist/database/index.js';
import { makeLogger, startService } from '../../dist/server/index.js';

spareMemoryOfService();
const { BENCH_URI = '', BENCH_PASSWORD = '' } = process.env;
const graph = Graph.at(
  { uri: BENCH_URI, username: 'neo4j', password: BENCH_PASSWORD, database: undefined },
  { queryTimeoutMs: 60_000 },
);
const service = await startService({
  ...{ graph, logger: makeLogger('error'), host: '127.0.0.1', port: 0, explain: true },
  meetings: { maxBytes: Number(process.env.BENCH_MEETINGS_MB ?? 512) * 1024 * 1024, settledMs: 0 },
});
await service.meetingsRead();
process.on('message', () => {
  const { rss } = process.memoryUsage();
  globalThis.gc?.();
  process.send?.({ rss, heapUsed: process.memoryUsage().heapUsed });
});
process.send?.({ port: Number(new URL(service.url).port) });

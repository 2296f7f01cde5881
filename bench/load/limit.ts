/** The limit: each operation as a statement written by hand, behind bare node:http, in an auto-commit read session. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { figuresOf } from '../../src/analytics/network-figures.js';
import { OPERATIONS } from './operations.js';

const { BENCH_URI = '', BENCH_PASSWORD = '' } = process.env;
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic('neo4j', BENCH_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

type LinkRow = [a: string, b: string, meetings: number, weight: number];

async function answer(body: string): Promise<unknown> {
  const { operation, variables } = JSON.parse(body) as { operation: string; variables: Record<string, unknown> };
  const { limit = '', read } = OPERATIONS.find(({ name }) => name === operation) ?? {};
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(limit, read ? read(variables) : variables);
    const found: unknown = records[0]?.get(0);
    if (!operation.startsWith('network')) return found;
    const links = (found as LinkRow[]).map(([a, b, meetings, weight]) => ({ a, b, meetings, weight }));
    const nodes = links.length === 0 ? [] : figuresOf(links);
    const shown = new Set(nodes.slice(0, 50).map(({ slug }) => slug));
    return { nodes: nodes.slice(0, 50), links: links.filter(({ a, b }) => shown.has(a) && shown.has(b)) };
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

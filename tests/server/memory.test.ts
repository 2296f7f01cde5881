/** What strangers can fill: each cache is bounded by its bytes, all together take at most 64 MB, and hostile requests stay within. */
import { hashOf } from '../../src/server/documents.js';
import { BUDGETS } from '../../src/server/index.js';
import { seededGraph } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import { type Asked, serve } from '../support/service.js';
import type { Graph } from '../../src/database/index.js';

let graph: Graph;
let service: Asked;
beforeAll(async () => {
  graph = await seededGraph();
  service = await serve(graph);
  await service.ask('{ __typename }');
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

async function fill(count: number, body: (at: number) => unknown, headers: Record<string, string> = {}): Promise<void> {
  for (let at = 0; at < count; at += 8) {
    const bodies = Array.from({ length: Math.min(8, count - at) }, (_, more) => body(at + more));
    await Promise.all(bodies.map((one) => send(service.url, posted(one, headers))));
  }
}

/** What a cache takes: within its budget, and at least a share of it where it was filled. */
function expectFilled(name: keyof typeof BUDGETS, share: number): void {
  const bytes = service.cachedBytes()[name] ?? NaN;
  expect(bytes).toBeLessThanOrEqual(BUDGETS[name]);
  expect(bytes).toBeGreaterThanOrEqual(share * BUDGETS[name]);
}

const MEGABYTE = 1_000_000;

it('the budgets come to 64 MB at most', () => {
  expect(Object.values(BUDGETS).reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(64 * 1024 * 1024);
});

it('documents: long comments, many lines of them, many fields, many small ones, and wrong ones', async () => {
  await fill(16, (at) => ({ query: `# ${at} ${'x'.repeat(MEGABYTE)}\n{ __typename }` }));
  expectFilled('documents', 0.7);
  // Each line is a token of its own: more than one document may take.
  await fill(2, (at) => ({ query: `# ${at}\n${'#\n'.repeat(MEGABYTE / 2)}{ __typename }` }));
  await fill(16, (at) => ({ query: `{ a${at}: ${'__typename '.repeat(480)} ${'# x\n'.repeat(20_000)} }` }));
  expectFilled('documents', 0.7);
  await fill(16, (at) => ({ query: `query Q${at} { country(code: "${'x'.repeat(500_000)}") { name } }` }));
  expectFilled('documents', 0.5);
  await fill(16, (at) => ({ query: `{ a${at} ${'nothing '.repeat(400)} }` }));
  await fill(1_000, (at) => ({ query: `{ a${at}: __typename }` }));
  expectFilled('documents', 0.1);
});

it('registered texts', async () => {
  await fill(12, (at) => {
    const query = `{ a${at}: __typename } # ${'x'.repeat(400_000)}`;
    return { query, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } } };
  });
  expectFilled('registered', 0.7);
});

it('answers, by variables that differ, and what is compressed of them', async () => {
  const query = `query ($id: ID!) { official(id: $id) { name } countries(first: 200) { nodes { ${Array.from(
    { length: 40 },
    (_, at) => `a${at}: name`,
  ).join(' ')} } } }`;
  await fill(120, (at) => ({ query, variables: { id: `nobody-${at}` } }), { 'accept-encoding': 'gzip' });
  expectFilled('answers', 0.7);
  expectFilled('compressed', 0.001);
  // A key may be long, and is counted.
  const small = 'query ($id: ID!) { official(id: $id) { name } }';
  await fill(64, (at) => ({ query: small, variables: { id: `${at} ${'x'.repeat(900_000)}` } }));
  expectFilled('answers', 0.7);
});

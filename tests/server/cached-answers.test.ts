/** Answers are cached until the graph changes, and never longer. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, graphByProxy, importFiles } from '../support/graph.js';
import type { Proxy } from '../support/proxy.js';
import { type Asked, serve } from '../support/service.js';

const facts = (name: string): string => `
sources:
  - { id: paper, title: A paper, kind: NEWS }
officials:
  - { id: ann-one, name: ${name}, cite: [{ source: paper }] }
`;

let writer: Graph;
let proxy: Proxy;
let graph: Graph;
let service: Asked;
let today = '2026-11-25';
beforeAll(async () => {
  writer = await emptyGraph();
  ({ graph, proxy } = await graphByProxy());
  service = await serve(graph, { clock: () => new Date(`${today}T12:00:00Z`) });
});
afterAll(async () => {
  await service.stop();
  await graph.close();
  await proxy.close();
  await writer.close();
});
beforeEach(async () => {
  today = '2026-11-25';
  await importFiles(writer, { 'a.yaml': facts('Ann One') });
  // The first answer tells the graph's revision.
  await service.ask('{ official(id: "nobody") { id } }');
});

const NAME = '{ official(id: "ann-one") { name } }';
const nameNow = async (): Promise<string> => (await service.ask(NAME)).data.official.name as string;

async function roundTrips(ask: () => Promise<unknown>): Promise<number> {
  proxy.reset();
  await ask();
  return proxy.roundTrips();
}

it('what an import changes is answered at once, whoever imports', async () => {
  for (const name of ['Ann Two', 'Ann Three', 'Ann Four']) {
    expect(await nameNow()).not.toBe(name);
    await importFiles(writer, { 'a.yaml': facts(name) });
    expect(await nameNow()).toBe(name);
    expect(await nameNow()).toBe(name);
  }
});

it('and so is what anybody else writes', async () => {
  await nameNow();
  await writer.run('MATCH (o:Official {slug: "ann-one"}) SET o.label = "By hand"');
  expect(await nameNow()).toBe('By hand');
  await writer.run('MATCH (o:Official {slug: "ann-one"}) SET o.label = "Ann One"');
});

it('many askers while somebody writes never see what was before the last write they know of', async () => {
  for (let round = 0; round < 10; round += 1) {
    const name = `Round ${round}`;
    const during = [nameNow(), nameNow(), nameNow()];
    await importFiles(writer, { 'a.yaml': facts(name) });
    expect(await Promise.all([nameNow(), nameNow(), nameNow()])).toEqual([name, name, name]);
    await Promise.all(during);
  }
});

it('an answer costs one round trip, cached or made, and many at once share it', async () => {
  const query = `${NAME} # round trips`;
  expect(await roundTrips(() => service.ask(query))).toBe(1);
  expect(await roundTrips(() => service.ask(query))).toBe(1);
  const batch = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Array.from({ length: 20 }, () => ({ query }))),
  };
  const many = await roundTrips(async () => (await fetch(`${service.url}/graphql`, batch)).json());
  // One that runs when the first asks, and one for those that came meanwhile.
  expect(many).toBeLessThanOrEqual(2);
});

it('errors are not cached', async () => {
  const query = '{ official(id: "ann-one") { name } bilateral(a: "x", b: "x") { asOf } }';
  const first = await service.ask(query);
  expect(first.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(await roundTrips(() => service.ask(query))).toBe(1);
});

it('what is asked as of today is cached for today', async () => {
  const query =
    '{ agreements(filter: { inForceOn: "2020-01-01" }) { totalCount } visaRequirement(from: "CHN", to: "PRK") { asOf } }';
  await importFiles(writer, {
    'c.yaml':
      'sources:\n  - { id: paper, title: A paper, kind: NEWS }\ncountries:\n  - { id: chn, name: China, former: false, cite: [{ source: paper }] }\n  - { id: prk, name: North Korea, former: false, cite: [{ source: paper }] }\n',
  });
  expect((await service.ask(query)).data.visaRequirement.asOf).toBe('2026-11-25');
  today = '2026-11-26';
  expect((await service.ask(query)).data.visaRequirement.asOf).toBe('2026-11-26');
});

describe('over GET', () => {
  const url = (): string => `${service.url}/graphql?query=${encodeURIComponent(NAME)}`;

  it('an answer has an ETag, and is not sent again while it is the same', async () => {
    const first = await fetch(url());
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    await first.text();
    const same = await fetch(url(), { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await importFiles(writer, { 'a.yaml': facts('Ann Other') });
    const changed = await fetch(url(), { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toEqual({ data: { official: { name: 'Ann Other' } } });
  });

  it('variables and operation names are taken', async () => {
    const query = 'query A($id: ID!) { official(id: $id) { name } } query B { __typename }';
    const search = new URLSearchParams({ query, operationName: 'A', variables: '{"id":"ann-one"}' });
    expect(await (await fetch(`${service.url}/graphql?${search.toString()}`)).json()).toEqual({
      data: { official: { name: 'Ann One' } },
    });
  });
});

describe('a long answer', () => {
  const LONG = `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: official(id: "ann-one") { id name slug }`).join(' ')} }`;

  function raw(encoding: string | undefined): Promise<{ encoding: string | undefined; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const asked = request(
        `${service.url}/graphql`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(encoding && { 'accept-encoding': encoding }) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(JSON.stringify({ query: LONG }));
    });
  }

  it('is compressed as the client takes it', async () => {
    const plain = await raw(undefined);
    expect(plain.encoding).toBeUndefined();
    const brotli = await raw('gzip, deflate, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    const gzip = await raw('gzip;q=0.8, br;q=0');
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 4);
  });
});

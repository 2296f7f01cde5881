/** Who is let in: keys, tokens of an identity provider, and those that show nothing. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { addKey, listKeys, type NewKey, revokeKey } from '../../src/access/index.js';
import type { Graph } from '../../src/database/index.js';
import { ImportPlans, removeDataset } from '../../src/dataset/index.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { posted, type Received, send, textOf } from '../support/http.js';
import { type Asked, serve } from '../support/service.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const DECISIONS = 'decisions: d.yaml';
const QUESTION = { query: '{ officials(first: 1) { totalCount } }' };

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const bearing = (url: string, token: string | undefined, body: unknown = QUESTION): Promise<Received> =>
  send(url, posted(body, token === undefined ? {} : { authorization: `Bearer ${token}` }));
const codeOf = (received: Received): unknown =>
  (JSON.parse(textOf(received)) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
const keyFor = async (more: Partial<NewKey> = {}): Promise<{ key: string; id: string }> => {
  const { key, record } = await addKey(
    graph,
    { name: 'A test', role: 'reader', datasets: [], expires: null, ...more },
    NOW,
  );
  return { key, id: record.id };
};

describe('a service that answers those that it knows', () => {
  let service: Asked;
  beforeAll(async () => {
    service = await serve(graph, {
      access: { anonymous: false, importToken: 'the-token-of-operators' },
      imports: { open: () => Promise.resolve(new ImportPlans(graph)) },
      metrics: true,
    });
  });
  afterAll(() => service.stop());

  it('refuses those that show nothing, or what nobody gave them, and says how to come in', async () => {
    for (const token of [undefined, 'a', 'entente_0123456789ab_' + 'x'.repeat(43), 'x'.repeat(5_000)]) {
      const received = await bearing(service.url, token);
      expect([received.status, codeOf(received)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(received.headers['www-authenticate']).toMatch(/^Bearer/);
      expect(textOf(received)).not.toContain('totalCount');
    }
    // And is told as such to who runs the service.
    const { key: own } = await keyFor();
    const figures = await send(service.url, {
      method: 'GET',
      path: '/metrics',
      headers: { authorization: `Bearer ${own}` },
    });
    expect(textOf(figures)).toContain('entente_operations_total{operation="other",outcome="refused"} 4');
    for (const authorization of ['Bearer', `Bearer ${own} more`]) {
      expect((await send(service.url, posted(QUESTION, { authorization }))).status).toBe(401);
    }
    const schemes = await send(service.url, posted(QUESTION, { authorization: 'Basic YTpi' }));
    expect(schemes.status).toBe(401);
    // By GET and as a batch too; the console's files tell nothing of the graph, nor does health.
    const path = `/graphql?${new URLSearchParams(QUESTION).toString()}`;
    expect((await send(service.url, { method: 'GET', path })).status).toBe(401);
    expect((await bearing(service.url, undefined, [QUESTION])).status).toBe(401);
    expect((await send(service.url, { method: 'GET', path: '/metrics' })).status).toBe(401);
    expect((await send(service.url, { method: 'GET', path: '/readyz' })).status).toBe(200);
  });

  it('answers the bearer of a key until it is revoked, from the next request on, also what is cached', async () => {
    const { key, id } = await keyFor();
    const first = await bearing(service.url, key);
    expect([first.status, codeOf(first)]).toEqual([200, undefined]);
    expect((await bearing(service.url, key)).status).toBe(200);
    expect(
      (await send(service.url, { method: 'GET', path: '/metrics', headers: { authorization: `Bearer ${key}` } }))
        .status,
    ).toBe(200);
    // The last letter decides as every other does.
    expect((await bearing(service.url, key.slice(0, -2) + (key.endsWith('AA') ? 'BB' : 'AA'))).status).toBe(401);
    await revokeKey(graph, id, NOW);
    const later = await bearing(service.url, key);
    expect([later.status, codeOf(later)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('takes a key until the moment in which it ends', async () => {
    const { key } = await keyFor({ expires: new Date(NOW.getTime() + 1) });
    expect((await bearing(service.url, key)).status).toBe(200);
    const { key: old } = await keyFor({ expires: NOW });
    expect((await bearing(service.url, old)).status).toBe(401);
  });

  it('a request with two keys is refused, for nobody knows which one counts', async () => {
    const { key } = await keyFor();
    const received = await send(service.url, {
      ...posted(QUESTION),
      headers: { 'content-type': 'application/json', authorization: [`Bearer ${key}`, 'Bearer other'] as never },
    });
    expect([received.status, codeOf(received)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('imports are for importers, and of the data sets that are theirs', async () => {
    const text = (name: string): string =>
      `name: ${name}\ntitle: T\nversion: '1'\nlicence: CC0-1.0\npublisher: P\nsources: [{ id: s, title: S, kind: NEWS }]\nfiles: [a.yaml]\n`;
    const plan = (name: string): object => ({
      query: 'mutation ($files: [DatasetFile!]!) { planImport(files: $files) { id outcome { dataset } } }',
      variables: {
        files: [
          { name: 'dataset.yaml', text: text(name) },
          { name: 'a.yaml', text: `officials: [{ id: of-${name}, name: Of ${name}, cite: [{ source: s }] }]` },
        ],
      },
    });
    const { key: reader } = await keyFor();
    expect(codeOf(await bearing(service.url, reader, plan('one')))).toBe('FORBIDDEN');
    const { key: importer } = await keyFor({ role: 'importer', datasets: ['one'] });
    const planned = JSON.parse(textOf(await bearing(service.url, importer, plan('one')))) as {
      data: { planImport: { id: string } };
    };
    expect(planned.data.planImport.id).toEqual(expect.any(String));
    expect(codeOf(await bearing(service.url, importer, plan('other')))).toBe('FORBIDDEN');
    const others = JSON.parse(
      textOf(await bearing(service.url, 'the-token-of-operators', plan('other'))),
    ) as typeof planned;
    const run = {
      query: 'mutation ($plan: ID!) { importDataset(plan: $plan) { dataset } }',
      variables: { plan: others.data.planImport.id },
    };
    expect(codeOf(await bearing(service.url, importer, run))).toBe('FORBIDDEN');
    expect(codeOf(await bearing(service.url, 'the-token-of-operators', run))).toBeUndefined();
  });

  describe('a key for one data set leaves what others state as it is', () => {
    beforeAll(async () => {
      for (const [dataset, id, name, more] of [
        ['alpha', 'ann-one', 'Ann One', 'identifiers: { wikidata: Q11 }, born: 1950'],
        ['beta', 'bob-two', 'Bob Two', 'identifiers: { wikidata: Q22, viaf: "22" }'],
      ]) {
        await importFiles(graph, {
          'dataset.yaml': `name: ${dataset}\ntitle: T\nversion: '1'\nlicence: CC0-1.0\npublisher: P\nsources: [{ id: s, title: S, kind: NEWS }]\nfiles: [a.yaml]\n`,
          'a.yaml': `officials: [{ id: ${id}, name: ${name}, ${more}, cite: [{ source: s }] }]`,
        });
      }
    });
    afterAll(async () => {
      for (const name of ['alpha', 'beta']) await removeDataset(graph, name);
    });

    it.each([
      ['precedence', 'precedence: 7', '', '', 'got 7, above 0'],
      ['decisions', DECISIONS, '', 'same: [[Official:ann-one, Official:bob-two]]', 'neither of whom "gamma" states'],
      [
        'decisions on somebody who is yet to come',
        DECISIONS,
        '',
        'same: [[Official:ann-one, Official:not-yet]]',
        'neither of whom "gamma" states',
      ],
      [
        'decisions that go by one of its own',
        DECISIONS,
        '',
        'same: [[Official:ann-one, Official:own], [Official:own, Official:not-yet]]',
        'neither of whom "gamma" states',
      ],
      [
        'decisions that two of others are two',
        DECISIONS,
        '',
        'different: [[Official:ann-one, Official:bob-two]]',
        'neither of whom "gamma" states',
      ],
      [
        'identifiers of two',
        '',
        ', identifiers: { wikidata: Q11, viaf: "22" }',
        '',
        'what beta states of Official:bob-two would be of Official:ann-one',
      ],
      [
        'a decision that keeps its own id',
        DECISIONS,
        '',
        'same: [[Official:own, Official:ann-one]]',
        'what alpha states of Official:ann-one would be of Official:own',
      ],
      ['a decision on its own', DECISIONS, '', 'same: [[Official:ann-one, Official:own]]', undefined],
      ['an identifier of one', '', ', identifiers: { wikidata: Q11 }', '', undefined],
    ])('%s', async (_, more, fields, decisions, refusal) => {
      const { key } = await keyFor({ role: 'importer', datasets: ['gamma'] });
      const manifest = `name: gamma\ntitle: T\nversion: '1'\nlicence: CC0-1.0\npublisher: P\nsources: [{ id: s, title: S, kind: NEWS }]\nfiles: [a.yaml]\n${more}\n`;
      const reply = await bearing(service.url, key, {
        query: 'mutation ($files: [DatasetFile!]!) { planImport(files: $files) { id } }',
        variables: {
          files: [
            { name: 'dataset.yaml', text: manifest },
            { name: 'a.yaml', text: `officials: [{ id: own, name: Ann B. One${fields}, cite: [{ source: s }] }]` },
            ...(decisions === '' ? [] : [{ name: 'd.yaml', text: decisions }]),
          ],
        },
      });
      expect(codeOf(reply)).toBe(refusal === undefined ? undefined : 'FORBIDDEN');
      if (refusal !== undefined) expect(textOf(reply)).toContain(JSON.stringify(refusal).slice(1, -1));
    });

    it.each([
      [
        'a surer name',
        'officials: [{ id: ann-one, name: Somebody Else, certainty: CONFIRMED, cite: [{ source: s }] }]',
        '"label" is "Ann One"',
      ],
      [
        'a surer date',
        'officials: [{ id: ann-one, name: Ann One, born: 1901, certainty: CONFIRMED, cite: [{ source: s }] }]',
        '"born" is "1950"',
      ],
      [
        'what others do not state',
        'officials: [{ id: bob-two, name: Bob Two, names: [{ value: Robert Two }], cite: [{ source: s }] }]',
        undefined,
      ],
      [
        'a birth, by which namesakes are told apart,',
        'officials: [{ id: bob-two, name: Bob Two, born: 1950, cite: [{ source: s }] }]',
        'It adds "born" ("1950") to Official:bob-two',
      ],
      [
        'a death, with which tenures end,',
        'officials: [{ id: ann-one, name: Ann One, died: 2001, cite: [{ source: s }] }]',
        'It adds "died" ("2001") to Official:ann-one',
      ],
      [
        'another value, no surer, behind theirs',
        'officials: [{ id: ann-one, name: Ann B. One, born: 1901, cite: [{ source: s }] }]',
        undefined,
      ],
      [
        'another first name, by which others would be one with him,',
        'officials: [{ id: ann-one, name: Quite Another, cite: [{ source: s }] }]',
        'It adds "name" ("Quite Another") to Official:ann-one, which other data sets state without, and answers would follow from that. State it among "names".',
      ],
      [
        'an identifier, by which others would be one with him,',
        'officials: [{ id: bob-two, name: Bob Two, identifiers: { gnd: "9" }, cite: [{ source: s }] }]',
        'It adds "identifiers" ("gnd=9") to Official:bob-two',
      ],
      [
        'a citizenship, by which others would be one with him,',
        'countries: [{ id: zzz, name: Zed, cite: [{ source: s }] }]\nofficials: [{ id: bob-two, name: Bob Two, citizenOf: [zzz], cite: [{ source: s }] }]',
        'It adds "citizenOf" ("Country:zzz") to Official:bob-two',
      ],
    ])('%s of an official of others', async (_, content, refusal) => {
      const { key } = await keyFor({ role: 'importer', datasets: ['gamma'] });
      const reply = await bearing(service.url, key, {
        query: 'mutation ($files: [DatasetFile!]!) { planImport(files: $files) { id } }',
        variables: {
          files: [
            {
              name: 'dataset.yaml',
              text: "name: gamma\ntitle: T\nversion: '1'\nlicence: CC0-1.0\npublisher: P\nprecedence: -1\nsources: [{ id: s, title: S, kind: NEWS }]\nfiles: [a.yaml]\n",
            },
            { name: 'a.yaml', text: content },
          ],
        },
      });
      expect(codeOf(reply)).toBe(refusal === undefined ? undefined : 'FORBIDDEN');
      if (refusal !== undefined) expect(textOf(reply)).toContain(JSON.stringify(refusal).slice(1, -1));
    });
  });

  it('a subscription ends when the key of its subscriber does', async () => {
    const ending = await serve(graph, { access: { anonymous: false }, recheckMs: 50 });
    try {
      const { key, id } = await keyFor();
      const response = await fetch(`${ending.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: 'subscription { changes { revision } }' }),
      });
      expect(response.status).toBe(200);
      await revokeKey(graph, id);
      // The stream comes to its end: reading it does too.
      expect(await response.text()).toContain('complete');
    } finally {
      await ending.stop();
    }
  });

  it('nothing of a key but a hash of it is kept', async () => {
    const { key, id } = await keyFor();
    const [row] = await graph.run('MATCH (k:AccessKey {id: $id}) RETURN properties(k) AS kept', { id });
    expect(JSON.stringify(row)).not.toContain(key.slice(21));
    expect((await listKeys(graph)).find((one) => one.id === id)).toEqual({
      ...{ id, name: 'A test', role: 'reader', datasets: [], expires: null, revoked: null },
      created: NOW.toISOString(),
    });
  });
});

it('where anybody may read, what is shown and is not good is refused all the same', async () => {
  const service = await serve(graph);
  try {
    expect((await bearing(service.url, undefined)).status).toBe(200);
    expect((await bearing(service.url, 'nonsense')).status).toBe(401);
  } finally {
    await service.stop();
  }
});

describe('tokens of an identity provider', () => {
  const AUDIENCE = 'entente';
  let provider: Server;
  let issuer: string;
  let service: Asked;
  let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  let isAway = false;
  beforeAll(async () => {
    keys = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
    provider = createServer((request, response) => {
      if (isAway) response.destroy();
      else if (request.url === '/.well-known/openid-configuration')
        response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
      else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => provider.close());
  beforeEach(async () => {
    const tokens = { issuer, audience: AUDIENCE, keys: undefined, algorithms: ['ES256'], rolesClaim: 'realm.roles' };
    service = await serve(graph, { access: { anonymous: false, tokens }, explain: false });
  });
  afterEach(() => service.stop());

  const seconds = NOW.getTime() / 1_000;
  const token = (claims: Record<string, unknown> = {}): SignJWT =>
    new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'ann', exp: seconds + 60, ...claims });
  const signed = (claims?: Record<string, unknown>): Promise<string> =>
    token(claims).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(keys.privateKey);
  const statusOf = async (shown: string): Promise<number> => (await bearing(service.url, shown)).status;

  it('are taken as long as they are good', async () => {
    expect(await statusOf(await signed())).toBe(200);
    expect(await statusOf(await signed({ aud: ['other', AUDIENCE] }))).toBe(200);
  });

  it('are refused where they are forged, old, for others or of another', async () => {
    const { privateKey: foreign } = await generateKeyPair('ES256');
    const { privateKey: rsa } = await generateKeyPair('RS256');
    const secret = new TextEncoder().encode('a secret that is shared by nobody');
    const wrong: Record<string, string> = {
      expired: await signed({ exp: seconds - 60 }),
      'not yet': await signed({ nbf: seconds + 3_600 }),
      'for others': await signed({ aud: 'other' }),
      'of another': await signed({ iss: 'http://127.0.0.1:1' }),
      'for ever': await signed({ exp: undefined }),
      nobody: await signed({ sub: undefined }),
      'an empty name': await signed({ sub: '' }),
      'a number': await signed({ sub: 5 as unknown as string }),
      'another key': await token().setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(foreign),
      'unknown key': await token().setProtectedHeader({ alg: 'ES256', kid: 'two' }).sign(foreign),
      'another algorithm': await token().setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(rsa),
      'shared secret': await token().setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret),
      unsigned: new UnsecuredJWT({ iss: issuer, aud: AUDIENCE, sub: 'ann', exp: seconds + 60 }).encode(),
      cut: (await signed()).slice(0, -5),
      long: await signed({ more: 'x'.repeat(9_000) }),
      dots: '..',
    };
    for (const [name, shown] of Object.entries(wrong)) expect([name, await statusOf(shown)]).toEqual([name, 401]);
  });

  it('give the role that their claim names', async () => {
    const explained = async (roles: unknown): Promise<number> => {
      const shown = await signed({ realm: { roles } });
      const { status } = await send(
        service.url,
        posted(QUESTION, { authorization: `Bearer ${shown}`, 'x-entente-explain': 'true' }),
      );
      return status;
    };
    expect(await explained(['importer', 'admin'])).toBe(200);
    expect(await explained('admin')).toBe(200);
    expect(await explained(['reader', 'Admin', 7, { admin: true }])).toBe(403);
    expect(await explained(undefined)).toBe(403);
  });

  it('cannot be checked while the provider is away, which is no fault of theirs; then they can', async () => {
    isAway = true;
    const shown = await signed();
    const received = await bearing(service.url, shown);
    expect([received.status, codeOf(received)]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(received.headers['retry-after']).toBeDefined();
    isAway = false;
    expect(await statusOf(shown)).toBe(200);
  });
});

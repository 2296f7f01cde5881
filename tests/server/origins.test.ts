/** What web pages of other origins may do: read where the operator allows it (CORS), change nothing unasked (CSRF). */
import { seededGraph } from '../support/graph.js';
import { got, posted, send } from '../support/http.js';
import { type Asked, serve, useService } from '../support/service.js';

const NAME = '{ country(code: "PRK") { name } }';
const service = useService(seededGraph);
const MAPS = 'https://maps.example.org';
const PREFLIGHT = {
  method: 'OPTIONS',
  headers: {
    origin: MAPS,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,authorization',
  },
};

describe('usually', () => {
  it('no other origin reads anything', async () => {
    const { headers } = await send(service.url, posted({ query: NAME }, { origin: MAPS }));
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers.vary).toBe('accept, accept-encoding');
    const preflight = await send(service.url, PREFLIGHT);
    expect(preflight.status).toBe(204);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('with CORS_ORIGINS', () => {
  let some: Asked;
  let all: Asked;
  beforeAll(async () => {
    some = await serve(service.graph, { corsOrigins: [MAPS, 'http://localhost:5173'] });
    all = await serve(service.graph, { corsOrigins: ['*'] });
  });
  afterAll(async () => {
    await some.stop();
    await all.stop();
  });

  it('those origins read answers, errors and streams, and their ETags', async () => {
    for (const request of [
      posted({ query: NAME }),
      posted({ query: '{ nothing }' }),
      posted({ query: NAME }, { accept: 'image/png' }),
      posted({ query: NAME }, { accept: 'text/event-stream' }),
      got({ query: NAME }),
    ]) {
      const { headers } = await send(some.url, { ...request, headers: { ...request.headers, origin: MAPS } });
      expect(headers['access-control-allow-origin']).toBe(MAPS);
      expect(headers['access-control-expose-headers']).toMatch(/\betag\b/);
      expect(headers.vary).toMatch(/\borigin\b/);
    }
  });

  it('a preflight is answered', async () => {
    const { status, headers } = await send(some.url, PREFLIGHT);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': MAPS,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type,authorization',
    });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each(['https://maps.example.org.evil.example', 'http://maps.example.org', `${MAPS}:8443`, 'null', '*', ''])(
    '%s reads nothing',
    async (origin) => {
      const { headers } = await send(some.url, posted({ query: NAME }, { origin }));
      expect(headers['access-control-allow-origin']).toBeUndefined();
      // What is stored for one origin is not shown to another.
      expect(headers.vary).toMatch(/\borigin\b/);
    },
  );

  it('all may read where all may', async () => {
    const { headers } = await send(all.url, posted({ query: NAME }, { origin: 'null' }));
    expect([headers['access-control-allow-origin'], headers.vary]).toEqual(['*', 'accept, accept-encoding']);
  });
});

describe('a POST that any page could send', () => {
  const form = new URLSearchParams({ query: NAME }).toString();
  const TYPES = [
    undefined,
    '',
    'text/plain',
    'TEXT/plain; charset=utf-8',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
    'json',
  ];

  it.each(TYPES)('is refused as %s', async (type) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const { status, body } = await send(service.url, { headers, body: form });
    expect(status).toBe(403);
    expect(JSON.parse(body.toString())).toMatchObject({
      errors: [{ message: expect.stringMatching(/^A POST with/), extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it.each(['apollo-require-preflight', 'x-apollo-operation-name', 'x-graphql-yoga-csrf'])(
    'is answered where it has %s, and not where that is empty',
    async (name) => {
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const asked = await send(service.url, { headers: { ...type, [name]: '1' }, body: form });
      expect(JSON.parse(asked.body.toString())).toEqual({ data: { country: { name: 'North Korea' } } });
      expect((await send(service.url, { headers: { ...type, [name]: '' }, body: form })).status).toBe(403);
    },
  );

  it('changes nothing by GET either', async () => {
    const { status } = await send(service.url, got({ query: 'mutation { importDataset(plan: "x") { dataset } }' }));
    expect(status).toBe(405);
  });
});

/** In what a request is answered: the media type and the encoding that the client takes, and a tag for each. */
import { seededGraph } from '../support/graph.js';
import { got, posted, send, textOf } from '../support/http.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);
const LONG = '{ countries(first: 60) { nodes { id slug name } } }';
const SHORT = '{ country(code: "PRK") { name } }';
const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL = 'application/graphql-response+json; charset=utf-8';

it.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL],
  // Apollo Client's, urql's and graphql-request's.
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL],
  [
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    GRAPHQL,
  ],
  ['application/graphql-response+json;q=0.9, application/json', JSON_TYPE],
  ['application/json;q=0, */*;q=0.1', GRAPHQL],
  ['APPLICATION/JSON ; charset="utf-8"', JSON_TYPE],
  ['text/html, application/json;q=0.1', JSON_TYPE],
  ['text/event-stream', 'text/event-stream'],
  ['text/event-stream;q=0.5, application/json;q=0.4', 'text/event-stream'],
  ['multipart/mixed, application/json;q=0.1', 'multipart/mixed; boundary="-"'],
])('a question that accepts %s is answered in %s', async (accept, type) => {
  const { status, headers } = await send(service.url, posted({ query: SHORT }, accept === undefined ? {} : { accept }));
  expect([status, headers['content-type']]).toEqual([200, type]);
});

it.each(['image/png', 'text/html', 'application/json;q=0', 'application/json;charset=latin1', 'nonsense', '*/*;q=0'])(
  'one that accepts %s is told what there is',
  async (accept) => {
    const { status, body } = await send(service.url, posted({ query: SHORT }, { accept }));
    expect(status).toBe(406);
    expect(body.toString()).toContain('wanted one of application/json, application/graphql-response+json');
  },
);

it('a page is for those who want one', async () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const typeOf = async (accept: string): Promise<unknown> =>
    (await send(service.url, { method: 'GET', headers: { accept } })).headers['content-type'];
  expect(await typeOf(browser)).toMatch(/^text\/html/);
  expect(await typeOf('application/json, text/html;q=0.9')).toBe(JSON_TYPE);
});

it('a subscription is told in events, or refused where they are not accepted', async () => {
  const query = 'subscription { importProgress(plan: "x") { stage } }';
  const typeOf = async (accept: string): Promise<unknown[]> => {
    const { status, headers } = await send(service.url, posted({ query }, { accept }));
    return [status, headers['content-type']];
  };
  expect(await typeOf('application/json, text/event-stream;q=0.1')).toEqual([200, JSON_TYPE]);
});

it.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0.0, *;q=0', 'none'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0', 'none'],
  ['identity, gzip;q=0.5', undefined],
  ['xbr, gzipped', undefined],
  ['GZIP', 'gzip'],
])('a long answer for one that takes %s comes in %s', async (accepted, encoding) => {
  const plain = textOf(await send(service.url, posted({ query: LONG })));
  const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-encoding': accepted };
  const received = await send(service.url, posted({ query: LONG }, headers));
  if (encoding === 'none') {
    expect([received.status, textOf(received)]).toEqual([406, expect.stringContaining('wanted one of br, gzip')]);
    return;
  }
  expect([received.headers['content-encoding'], textOf(received)]).toEqual([encoding, plain]);
  expect(received.headers['content-length']).toBe(String(received.body.length));
});

it('a short answer is compressed for those alone who take nothing else', async () => {
  const encodingOf = async (accepted: string): Promise<unknown> =>
    (await send(service.url, posted({ query: SHORT }, { 'accept-encoding': accepted }))).headers['content-encoding'];
  expect([await encodingOf('gzip'), await encodingOf('gzip, identity;q=0')]).toEqual([undefined, 'gzip']);
});

it('each representation has a weak tag of its own, the same whenever it is asked for', async () => {
  const tag = async (headers: Record<string, string>): Promise<string> =>
    String((await send(service.url, got({ query: LONG }, headers))).headers.etag);
  const tags = await Promise.all([
    tag({}),
    tag({ 'accept-encoding': 'br' }),
    tag({ 'accept-encoding': 'gzip' }),
    tag({ accept: 'application/graphql-response+json' }),
  ]);
  for (const one of tags) expect(one).toMatch(/^W\/"[\w-]+"$/);
  expect(new Set(tags).size).toBe(4);
  expect(await tag({ 'accept-encoding': 'br;q=0.4' })).toBe(tags[1]);
});

it('If-None-Match is compared weakly, tag by tag', async () => {
  const request = (value?: string) =>
    got({ query: LONG }, { 'accept-encoding': 'br', ...(value && { 'if-none-match': value }) });
  const first = await send(service.url, request());
  const etag = String(first.headers.etag);
  const statusFor = async (value: string): Promise<number> => (await send(service.url, request(value))).status;
  for (const value of [etag, etag.slice(2), `"a,b", ${etag}`, '*', ` ${etag}`])
    expect(await statusFor(value)).toBe(304);
  for (const value of ['"x"', `"${etag.slice(3, -2)}x"`, 'W/', etag.slice(3, -1)])
    expect(await statusFor(value)).toBe(200);
  const same = await send(service.url, request(etag));
  expect(same.headers).toMatchObject({ etag, 'cache-control': 'private, no-cache', vary: 'accept, accept-encoding' });
  expect([same.headers['content-length'], same.headers['content-type'], same.body.length]).toEqual([
    undefined,
    undefined,
    0,
  ]);
});

it('HEAD says what GET would, without the body', async () => {
  const asGet = await send(service.url, got({ query: LONG }, { 'accept-encoding': 'gzip' }));
  const asHead = await send(service.url, { ...got({ query: LONG }, { 'accept-encoding': 'gzip' }), method: 'HEAD' });
  const expected = { ...asGet.headers, date: expect.any(String) as unknown };
  expect(asHead).toMatchObject({ status: 200, headers: expected });
  expect(asHead.body.length).toBe(0);
  const events = await send(service.url, { ...got({ query: LONG }, { accept: 'text/event-stream' }), method: 'HEAD' });
  expect(events.status).toBe(406);
});

it('OPTIONS says what there is; other methods are told', async () => {
  const options = await send(service.url, { method: 'OPTIONS' });
  expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  expect(options.headers).not.toHaveProperty('content-length');
  const put = await send(service.url, { method: 'PUT', body: '{}' });
  expect([put.status, put.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});

it('what is not whole is not stored', async () => {
  for (const query of [
    '{ nothing }',
    '{ bilateral(a: "x", b: "x") { asOf } }',
    'mutation { importDataset(plan: "x") { dataset } }',
  ]) {
    const { headers } = await send(service.url, posted({ query }));
    expect([query, headers['cache-control'], headers.etag]).toEqual([query, 'no-store', undefined]);
  }
  const { headers } = await send(service.url, got({ query: '{ bilateral(a: "x", b: "x") { asOf } }' }));
  expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
});

/** Clients that ask and do not read: what their answers hold together is bounded, and one body is held once for all. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Graph } from '../../src/database/index.js';
import { Writer } from '../../src/server/writer.js';
import { emptyGraph } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import { type Asked, serve } from '../support/service.js';

const MB = 1024 * 1024;
const PAGE = { method: 'GET', headers: { accept: 'text/html' } };

let graph: Graph;
let service: Asked;
const sockets: Socket[] = [];
beforeAll(async () => {
  graph = await emptyGraph();
  service = await serve(graph, { maxUnreadBytes: 20 * MB });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await until(() => service.cachedBytes().unread === 0);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

/** Waits for what comes of itself. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Asks and reads nothing. */
async function askAndWait(lines: readonly string[], url = service.url): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.pause();
  socket.on('error', () => undefined);
  const asked = new Promise<unknown>((resolve) => {
    socket.write(`${[...lines, `Host: ${hostname}`].join('\r\n')}\r\n\r\n`, resolve);
  });
  await asked;
  return socket;
}

it('GraphiQL is made once, and held once for all who do not read it', async () => {
  const { body } = await send(service.url, PAGE);
  for (let at = 0; at < 40; at += 1) await askAndWait(['GET /graphql HTTP/1.1', 'Accept: text/html']);
  await until(() => (service.cachedBytes().unread ?? 0) > 0);
  expect(service.cachedBytes().unread).toBe(body.length);
  const [first, again] = [await send(service.url, PAGE), await send(service.url, PAGE)];
  expect(first.headers.etag).toBe(again.headers.etag);
  const known = await send(service.url, {
    ...PAGE,
    headers: { ...PAGE.headers, 'if-none-match': String(first.headers.etag) },
  });
  expect(known.status).toBe(304);
});

it('beyond the bound others are refused, told when to come back, and answered once there is room', async () => {
  const page = (await send(service.url, PAGE)).body.length;
  const narrow = await serve(graph, { maxUnreadBytes: page + MB });
  try {
    await askAndWait(['GET /graphql HTTP/1.1', 'Accept: text/html'], narrow.url);
    await until(() => narrow.cachedBytes().unread === page);
    const fields = 'types { description fields { description args { description } } }';
    const query = `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: __schema { ${fields} }`).join(' ')} }`;
    const refused = await send(narrow.url, posted({ query }));
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('5');
    expect(JSON.parse(refused.body.toString())).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    // What is small needs no room, nor does what is held already.
    expect(await narrow.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    expect((await send(narrow.url, PAGE)).status).toBe(200);
    for (const socket of sockets.splice(0)) socket.destroy();
    await until(() => narrow.cachedBytes().unread === 0);
    expect((await send(narrow.url, posted({ query }))).status).toBe(200);
  } finally {
    await narrow.stop();
  }
});

it('bodies that come byte by byte take no more than their bytes, together no more than the bound', async () => {
  const narrow = await serve(graph, { maxBodiesBytes: 200_000 });
  try {
    const piece = Buffer.from(`1\r\n${' '}\r\n`.repeat(150_000));
    const begin = (): Promise<Socket> =>
      askAndWait(
        ['POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked'],
        narrow.url,
      );
    const first = await begin();
    first.write(piece);
    await until(() => (narrow.cachedBytes().bodies ?? 0) >= 150_000);
    expect(narrow.cachedBytes().bodies).toBeLessThanOrEqual(300_000);
    const { status, headers } = await send(narrow.url, posted({ query: `{ __typename } # ${'x'.repeat(500_000)}` }));
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    first.destroy();
    await until(() => narrow.cachedBytes().bodies === 0);
    expect((await send(narrow.url, posted({ query: `{ __typename } # ${'x'.repeat(100_000)}` }))).status).toBe(200);
  } finally {
    await narrow.stop();
  }
});

it('what is queued behind another answer of its connection is let go of with the connection', async () => {
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on('error', () => undefined);
  const ask = (query: string, accept: string): string => {
    const body = JSON.stringify({ query });
    const lines = [
      'POST /graphql HTTP/1.1',
      `Host: ${hostname}`,
      `Accept: ${accept}`,
      'Content-Type: application/json',
    ];
    return `${[...lines, `Content-Length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`;
  };
  const page = `GET /graphql HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/html\r\n\r\n`;
  const events = ask('subscription { changes { revision } }', 'text/event-stream');
  socket.write(`${events}${page.repeat(3)}${events.repeat(3)}`);
  await until(() => (service.cachedBytes().unread ?? 0) > 0);
  socket.destroy();
  await until(() => service.cachedBytes().unread === 0 && service.cachedBytes().bodies === 0);
});

it('small answers of which nothing is read for too long end the connection', async () => {
  const writer = new Writer({ maxBytes: MB, maxUnreadBytes: 20 * MB, patienceMs: 200 });
  const reply = {
    status: 200,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.alloc(200_000, 'x'),
    storable: false,
  };
  const server = createServer((request, response) => void writer.write(request, response, reply, {}, []));
  const ended = new Promise<void>((resolve) =>
    server.once('connection', (socket) => socket.once('close', () => resolve())),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  socket.pause();
  socket.on('error', () => undefined);
  // More than lies on the way.
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n\r\n'.repeat(200));
  await ended;
  expect(writer.unreadBytes).toBe(0);
  server.close();
});

it('a subscriber gives back the room of his request when he is told the first thing', async () => {
  const { body } = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: `subscription { changes { revision } } # ${'x'.repeat(50_000)}` }),
  });
  await until(() => service.cachedBytes().bodies === 0);
  await body?.cancel();
});

it('a subscription’s request, which lasts as long as it does, may not be large', async () => {
  const query = `subscription { changes { revision } } # ${'x'.repeat(70_000)}`;
  for (const accept of ['text/event-stream', '*/*', 'application/json;q=0.1, text/event-stream']) {
    const { method, body, headers } = posted({ query });
    const refused = await send(service.url, { method, body, headers: { ...headers, accept } });
    expect([refused.status, JSON.parse(refused.body.toString()).errors[0].extensions.code]).toEqual([
      413,
      'BAD_USER_INPUT',
    ]);
  }
  expect(service.cachedBytes().bodies).toBe(0);
  // None of them holds a place.
  for (let at = 0; at < 60; at += 1) await send(service.url, posted({ query }, { accept: 'text/event-stream' }));
  const small = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { changes { revision } }' }),
  });
  expect(small.status).toBe(200);
  await small.body?.cancel();
});

it('small requests are answered while others leave large ones half sent', async () => {
  const narrow = await serve(graph, { maxBodiesBytes: 100_000 });
  try {
    const half = await askAndWait(
      ['POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 200000'],
      narrow.url,
    );
    half.write(' '.repeat(90_000));
    await until(() => (narrow.cachedBytes().bodies ?? 0) >= 90_000);
    expect(await narrow.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  } finally {
    await narrow.stop();
  }
});

describe('behind an answer that does not come to its end', () => {
  /** A service that answers `/all` piece by piece, without an end, and anything else with so many bytes. */
  async function serveAll(bytes: number): Promise<{ writer: Writer; port: number; stop: () => void }> {
    const writer = new Writer({ maxBytes: MB, maxUnreadBytes: 20 * MB, patienceMs: 200 });
    const headers = { 'content-type': 'text/plain' };
    const server = createServer((request, response) => {
      if (request.url === '/all') {
        let piece: NodeJS.Timeout;
        const stream = new ReadableStream<Uint8Array>({
          start: (at) => void (piece = setInterval(() => at.enqueue(Buffer.from('.')), 50)),
          cancel: () => clearInterval(piece),
        });
        void writer.stream(response, { status: 200, headers, stream }, {});
      } else {
        const body = Buffer.alloc(bytes, 'x');
        void writer.write(request, response, { status: 200, headers, body, storable: false }, {}, []);
      }
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { writer, port: (server.address() as AddressInfo).port, stop: () => server.close() };
  }

  const ask = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n\r\n`;

  it.each([1_000_000, 60_000])('answers of %d bytes are counted, and do not wait for ever', async (bytes) => {
    const { writer, port, stop } = await serveAll(bytes);
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    const ended = once(socket, 'close');
    socket.resume();
    socket.write(`${ask('/all')}${ask('/one').repeat(900)}`);
    await until(() => writer.unreadBytes > 0);
    expect(writer.unreadBytes).toBeLessThanOrEqual(20 * MB);
    await ended;
    await until(() => writer.unreadBytes === 0);
    stop();
  });
});

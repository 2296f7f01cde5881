/** Subscriptions: bounded in number, cost and patience; each event as of its day; over what happens to the database. */
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import type { Graph } from '../../src/database/index.js';
import { Writer } from '../../src/server/writer.js';
import { emptyGraph, graphByProxy, importFiles } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import type { Proxy } from '../support/proxy.js';
import { type Asked, serve } from '../support/service.js';

const CHANGES =
  'subscription { changes { revision entities { nodes { label: __typename ... on Agreement { status } } } } }';
const facts = (title: string): string => `
sources:
  - { id: paper, title: A paper, kind: NEWS }
countries:
  - { id: chn, name: China, former: false, cite: [{ source: paper }] }
  - { id: prk, name: North Korea, former: false, cite: [{ source: paper }] }
agreements:
  - id: a-treaty
    title: ${title}
    kind: TREATY
    inForceFrom: 2026-11-26
    parties: [{ country: chn }, { country: prk }]
    cite: [{ source: paper }]
`;

let writer: Graph;
let proxy: Proxy;
let graph: Graph;
let today = '2026-11-25';
beforeAll(async () => {
  writer = await emptyGraph();
  ({ graph, proxy } = await graphByProxy());
});
afterAll(async () => {
  await graph.close();
  await proxy.close();
  await writer.close();
});

const started: Asked[] = [];
afterEach(async () => {
  for (const service of started.splice(0)) await service.stop();
});
async function start(options: Parameters<typeof serve>[1] = {}): Promise<Asked> {
  const service = await serve(graph, { clock: () => new Date(`${today}T12:00:00Z`), ...options });
  started.push(service);
  return service;
}

interface Stream {
  status: number;
  retryAfter: string | undefined;
  /** All that is told until a text comes, or the end. */
  until(text: string): Promise<string>;
  leave(): void;
}

/** Subscribes from an address of this machine. */
async function subscribe({ url }: Asked, query = CHANGES, localAddress = '127.0.0.1'): Promise<Stream> {
  const asked = request(`${url}/graphql`, {
    method: 'POST',
    localAddress,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  asked.end(JSON.stringify({ query }));
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  // A client that leaves breaks off its own reading.
  response.on('error', () => undefined);
  let told = '';
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'],
    until: async (text) => {
      while (!told.includes(text)) {
        const chunk = response.read() as Buffer | null;
        if (chunk !== null) told += chunk.toString();
        else if (response.readableEnded) break;
        else await Promise.race([once(response, 'readable'), once(response, 'end')]);
      }
      const at = told.indexOf(text);
      const before = at === -1 ? told : told.slice(0, at + text.length);
      told = told.slice(before.length);
      return before;
    },
    leave: () => response.destroy(),
  };
}

/** Asks until it is answered: whoever has left is counted out when the service sees it. */
async function subscribeOnceFree(service: Asked, address: string): Promise<Stream> {
  for (;;) {
    const stream = await subscribe(service, CHANGES, address);
    if (stream.status === 200) return stream;
  }
}

it('there are so many of one address and of the service; whoever comes too many is told the bound, and when to come back', async () => {
  const service = await start({ subscriptions: { all: 3, perClient: 2 } });
  const [first] = [await subscribe(service), await subscribe(service)];
  const third = await subscribe(service);
  expect([third.status, third.retryAfter]).toEqual([503, '30']);
  const words = await third.until('complete');
  expect(words).toContain('There are as many open subscriptions of one client, 2, as there may be.');
  expect(words).toContain('"code":"SERVICE_UNAVAILABLE"');
  const elsewhere = await subscribe(service, CHANGES, '127.0.0.2');
  expect(elsewhere.status).toBe(200);
  const fourth = await subscribe(service, CHANGES, '127.0.0.3');
  expect(await fourth.until('complete')).toContain('of this service, 3');
  first.leave();
  expect((await subscribeOnceFree(service, '127.0.0.3')).status).toBe(200);
});

it('questions are answered however many subscriptions there are', async () => {
  const service = await start({ subscriptions: { all: 1 } });
  await subscribe(service);
  expect(await service.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

it('cost, depth and variables are checked as those of queries are', async () => {
  const service = await start({ limits: { cost: 3, depth: 3 } });
  const codeOf = async (query: string): Promise<unknown> => {
    const { body } = await send(service.url, posted({ query }, { accept: 'application/json, text/event-stream' }));
    return /"code":"(\w+)"/.exec(body.toString())?.[1];
  };
  expect(await codeOf('subscription { changes { entities { nodes { id } } revision at version } }')).toBe(
    'QUERY_TOO_COMPLEX',
  );
  expect(await codeOf('subscription { changes { entities { nodes { datasets { title } } } } }')).toBe(
    'QUERY_TOO_COMPLEX',
  );
  expect(await codeOf('subscription ($after: NonNegativeInt!) { changes(after: $after) { revision } }')).toBe(
    'BAD_USER_INPUT',
  );
});

it('an event is answered as of the day on which it comes', async () => {
  const service = await start();
  const stream = await subscribe(service);
  today = '2026-11-25';
  await stream.until(':');
  await importFiles(writer, { 'a.yaml': facts('A treaty') });
  const before = await stream.until('\n\n');
  const first = before.includes('data:') ? before : before + (await stream.until('"label":"Agreement","status":"'));
  expect(first).toContain('data:');
  today = '2026-11-26';
  await importFiles(writer, { 'a.yaml': facts('The treaty') });
  await stream.until('{"label":"Agreement","status":"');
  expect(await stream.until('"')).toBe('IN_FORCE"');
  today = '2026-11-25';
});

it('the database goes away and comes back: events go on, none is missed', async () => {
  const service = await start();
  const revisions = `subscription { changes { revision dataset { slug } } }`;
  const stream = await subscribe(service, revisions);
  await stream.until(':');
  const told = async (): Promise<number> => {
    await stream.until('"revision":');
    return Number(/\d+/.exec(await stream.until(','))?.[0]);
  };
  // It listens from when the graph was first read for it: until something is told.
  let heard = false;
  const first = told().then(() => (heard = true));
  for (let round = 1; !heard; round += 1) await importFiles(writer, { 'a.yaml': facts(`Treaty ${round}`) });
  await first;
  await proxy.cut();
  await importFiles(writer, { 'a.yaml': facts('While it was away') });
  expect((await send(service.url, { method: 'GET', path: '/readyz' })).status).toBe(503);
  await proxy.restore();
  const [row] = await writer.run('MATCH (i:Import) RETURN max(i.revision) AS last');
  let revision = 0;
  while (revision < Number(row?.last)) revision = await told();
  expect(revision).toBe(row?.last);
});

it('it is told now and then that nothing happened, and at the end that it is complete', async () => {
  const service = await start();
  const stream = await subscribe(service);
  expect(await stream.until(':\n\n:\n\n')).toBe(':\n\n:\n\n');
  await service.stop();
  started.length = 0;
  expect(await stream.until('event: complete')).toContain('event: complete');
});

it('a subscriber that does not read is ended, and what waits for it is bounded', async () => {
  const replies = new Writer({ maxBytes: 1_000, maxUnreadBytes: 1_000_000, patienceMs: 200 });
  const PIECE = Buffer.alloc(256 * 1024, 'x');
  let pieces = 0;
  const cancelled = new Promise<void>((resolve) => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue(PIECE);
      },
      cancel: () => resolve(),
    });
    const server = createServer((_, response) => {
      void replies.stream(response, { status: 200, headers: {}, stream: endless }, {}).then(() => server.close());
    });
    server.listen(0, '127.0.0.1', () => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      // It asks, and never reads.
      socket.pause();
      socket.on('error', () => socket.destroy());
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
      void once(server, 'close').then(() => socket.destroy());
    });
  });
  await cancelled;
  // What the kernel takes, and one piece.
  expect(pieces * PIECE.length).toBeLessThan(64 * 1024 * 1024);
});

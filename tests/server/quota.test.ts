/** What one client may ask for: in a minute, at the same time, ahead on one connection. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { Access, addKey } from '../../src/access/index.js';
import { type Graph, GraphUnavailable } from '../../src/database/index.js';
import { Admission, type AdmissionOptions } from '../../src/server/admission.js';
import { Bodies } from '../../src/server/body.js';
import { Clients, networkOf } from '../../src/server/clients.js';
import { OwnCounter, Quota } from '../../src/server/quota.js';
import type { ServiceOptions } from '../../src/server/index.js';
import { emptyGraph } from '../support/graph.js';
import { posted, type Received, send, textOf } from '../support/http.js';
import { type Asked, serve } from '../support/service.js';

const QUESTION = { query: '{ officials(first: 1) { totalCount } }' };
let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

async function using(options: Partial<ServiceOptions>, work: (service: Asked) => Promise<void>): Promise<void> {
  const service = await serve(graph, options);
  try {
    await work(service);
  } finally {
    await service.stop();
  }
}

const asked = (url: string, headers: Record<string, string> = {}): Promise<Received> =>
  send(url, posted(QUESTION, headers));
const statuses = async (url: string, count: number, headers?: Record<string, string>): Promise<number[]> => {
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) found.push((await asked(url, headers)).status);
  return found;
};

it('requests in a minute: the one too many is told when to come back, and then is answered', async () => {
  let now = new Date('2026-11-25T12:00:20Z');
  await using({ quota: { requests: 3 }, clock: () => now }, async ({ url }) => {
    expect(await statuses(url, 3)).toEqual([200, 200, 200]);
    const refused = await asked(url);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '40']);
    expect(JSON.parse(textOf(refused))).toEqual({
      errors: [
        {
          message: 'You have asked 4 requests in this minute; at most 3 are answered. Come back in 40 seconds.',
          extensions: { code: 'RATE_LIMITED', limit: 'requests', got: 4, wanted: 3, retryAfter: 40 },
        },
      ],
    });
    now = new Date('2026-11-25T12:01:00Z');
    expect(await statuses(url, 1)).toEqual([200]);
    // A clock that goes back begins another minute too.
    now = new Date('2026-11-25T11:00:00Z');
    expect(await statuses(url, 1)).toEqual([200]);
  });
});

it('cost in a minute: the request that passes it is the last', async () => {
  await using({ quota: { cost: 4 } }, async ({ url }) => {
    const found = await statuses(url, 8);
    expect(found[0]).toBe(200);
    expect(found.at(-1)).toBe(429);
    const refused = JSON.parse(textOf(await asked(url))) as { errors: { extensions: object }[] };
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 'cost', wanted: 4 });
  });
});

it('each key is a client of its own, and those that show none are told apart by their address', async () => {
  const keys = await Promise.all(
    ['a', 'b'].map((name) => addKey(graph, { name, role: 'reader', datasets: [], expires: null })),
  );
  await using({ quota: { requests: 1 } }, async ({ url }) => {
    for (const { key } of keys) expect(await statuses(url, 2, { authorization: `Bearer ${key}` })).toEqual([200, 429]);
    expect(await statuses(url, 2)).toEqual([200, 429]);
    // Whoever tries one key after another is refused as well.
    expect(await statuses(url, 3, { authorization: 'Bearer guess' })).toEqual([401, 429, 429]);
    expect(await statuses(url, 1, { authorization: `Bearer entente_0123456789ab_${'x'.repeat(43)}` })).toEqual([429]);
  });
  // Of the import token no more guesses are looked at than may be: it is a secret that people choose.
  const importToken = 'a secret of the desk';
  await using({ quota: { requests: 2 }, access: { anonymous: true, importToken } }, async ({ url }) => {
    expect(await statuses(url, 2, { authorization: 'Bearer guess' })).toEqual([401, 401]);
    expect(await statuses(url, 1, { authorization: `Bearer ${importToken}` })).toEqual([429]);
  });
  // And keeps nobody out who comes from the same address with a good one.
  await using({ quota: { requests: 2 } }, async ({ url }) => {
    expect(await statuses(url, 4, { authorization: 'Bearer old' })).toEqual([401, 401, 429, 429]);
    expect(await statuses(url, 1, { authorization: `Bearer ${keys[0]?.key}` })).toEqual([200]);
    expect(await statuses(url, 1)).toEqual([200]);
  });
});

it('a database that is away is nobody’s wrong key', async () => {
  const away = Object.assign(new Access(graph, { anonymous: true }), {
    callerOf: () => Promise.reject(new GraphUnavailable('away')),
  });
  const quota = new Quota({ requests: 1, cost: undefined, counter: new OwnCounter() });
  const admission = new Admission({ access: away, clients: new Clients([]), quota, underWay: 1 });
  const request = { headersDistinct: {}, headers: {}, socket: { remoteAddress: '192.0.2.1' } } as IncomingMessage;
  for (let at = 0; at < 3; at += 1) expect(await admission.senderOf(request)).toMatchObject({ status: 503 });
});

it('however many keys are shown at once, they are looked up by one statement after another', async () => {
  const { key } = await addKey(graph, { name: 'good', role: 'reader', datasets: [], expires: null });
  let [running, most, statements] = [0, 0, 0];
  const watched = Object.create(graph) as Graph;
  watched.readRows = async (...given) => {
    statements += 1;
    most = Math.max(most, (running += 1));
    return graph.readRows(...given).finally(() => (running -= 1));
  };
  const access = new Access(watched, { anonymous: true });
  const madeUp = Array.from({ length: 3_000 }, (_, at) => `entente_${String(at).padStart(12, '0')}_${'x'.repeat(43)}`);
  const found = await Promise.allSettled([...madeUp, key].map((shown) => access.callerOf(`Bearer ${shown}`)));
  expect(found.map(({ status }) => status)).toEqual([...madeUp.map(() => 'rejected'), 'fulfilled']);
  expect([most, statements]).toEqual([1, 4]);
});

it('what questions have cost while the body of a request was coming counts for it', async () => {
  await using({ quota: { cost: 4 } }, async ({ url }) => {
    const { port, host } = new URL(url);
    const body = JSON.stringify(QUESTION);
    const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    const begun = Array.from({ length: 20 }, () => connect(Number(port), '127.0.0.1'));
    const answered = begun.map(async (socket) => String(await once(socket, 'data')).slice(9, 12));
    await Promise.all(begun.map((socket) => new Promise((sent) => socket.write(head, sent))));
    // All are let in once one that comes after them is answered.
    expect(await statuses(url, 1)).toEqual([200]);
    for (const socket of begun) socket.write(body);
    const found = await Promise.all(answered);
    expect(found.filter((status) => status === '200').length).toBeLessThanOrEqual(4);
    expect(new Set(found)).toContain('429');
    for (const socket of begun) socket.destroy();
  });
});

it('bodies that never end give way to those that do', async () => {
  await using({ maxBodiesBytes: 50_000 }, async ({ url }) => {
    const { port, host } = new URL(url);
    const half = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
    const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{`;
    const refused = half.slice(0, 100).map(async (socket) => String(await once(socket, 'data')).slice(9, 12));
    await Promise.all(half.map((socket) => new Promise((sent) => socket.write(head, sent))));
    expect(new Set(await Promise.all(refused))).toEqual(new Set(['503']));
    expect(await statuses(url, 3)).toEqual([200, 200, 200]);
    for (const socket of half) socket.destroy();
  });
});

it('one client takes no more than half of the room for large bodies, whether they have come whole or not', async () => {
  const bodies = new Bodies(1_600_000);
  const large = (): IncomingMessage => {
    const sent = Object.assign(new PassThrough(), { headers: {}, complete: true });
    sent.end(Buffer.alloc(150_000));
    return sent as never;
  };
  const read = async (client: string): Promise<boolean> =>
    typeof (await bodies.read(large(), 1_000_000, client)) === 'object';
  // Large ones share three quarters of the whole: 1.2 MB. None of these is answered.
  expect(await Promise.all(['a', 'a', 'a', 'a', 'a', 'a'].map(read))).toEqual([true, true, true, true, false, false]);
  expect(await read('b')).toBe(true);
});

it('what a proxy says of an address is believed of those that the operator trusts alone', async () => {
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
  await using({ quota: { requests: 1 } }, async ({ url }) => {
    expect([await statuses(url, 1, from('192.0.2.1')), await statuses(url, 1, from('192.0.2.2'))]).toEqual([
      [200],
      [429],
    ]);
  });
  await using({ quota: { requests: 1 }, trustedProxies: ['127.0.0.0/8'] }, async ({ url }) => {
    expect([await statuses(url, 1, from('192.0.2.1')), await statuses(url, 1, from('192.0.2.2'))]).toEqual([
      [200],
      [200],
    ]);
    // What stands before the last address that is not trusted, anybody may have written.
    expect(await statuses(url, 1, from('203.0.113.9, 192.0.2.2'))).toEqual([429]);
    // Some proxies add the port; what is no address tells nothing, and is the proxy's.
    for (const named of ['192.0.2.2:4711', '192.0.2.2:4712', '[2001:db8::1]:7', '2001:db8::2', '[2001:db8::3]']) {
      expect([named, await statuses(url, 1, from(named))]).toEqual([
        named,
        named.startsWith('[2001:db8::1') ? [200] : [429],
      ]);
    }
    const nonsense = ['somebody', 'somebody-else', '999.1.1.1', '192.0.2.9, unknown', ' '];
    expect(await Promise.all(nonsense.map((named) => statuses(url, 1, from(named))))).toEqual([
      [200],
      ...nonsense.slice(1).map(() => [429]),
    ]);
  });
});

it('an address of IPv6 counts as its network, of which one client has all', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:DB8:1:2::1')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
});

it('counts take no more than their room, however many clients there are', async () => {
  const counter = new OwnCounter();
  for (let at = 0; at < 30_000; at += 1) await counter.add(`client-${at}`, 1, { requests: 1, cost: 0 });
  expect(counter.bytes).toBeLessThanOrEqual(4 * 1024 * 1024);
  expect(counter.bytes).toBeGreaterThan(3 * 1024 * 1024);
  expect(await counter.add('client-29999', 1, { requests: 1, cost: 5 })).toEqual({ requests: 2, cost: 5 });
});

it('as many requests as may be have a place at the same time, and of one client a share of them; each gives its own back', async () => {
  const quota = new Quota({ requests: undefined, cost: undefined, counter: new OwnCounter() });
  const admission = new Admission({ underWay: 4, quota } as AdmissionOptions);
  let finish = (): void => undefined;
  const finished = new Promise<string>((resolve) => (finish = () => resolve('answered')));
  const ask = (client: string): Promise<unknown> =>
    admission.during({ client, caller: { id: undefined, role: 'reader' } }, () => finished);
  const held = [ask('a'), ask('a')];
  expect(await ask('a')).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
  held.push(ask('b'), ask('b'));
  expect(await ask('c')).toMatchObject({ status: 503 });
  expect(admission.underWay).toBe(4);
  finish();
  expect(await Promise.all(held)).toEqual(Array(4).fill('answered'));
  expect(admission.underWay).toBe(0);
  expect(await ask('a')).toBe('answered');
  const failing = admission.during({ client: 'a', caller: { id: undefined, role: 'reader' } }, () =>
    Promise.reject(new Error('a defect')),
  );
  await expect(failing).rejects.toThrow('a defect');
  expect(admission.underWay).toBe(0);
});

it('whoever sends slowly has no place', async () => {
  await using({ underWay: 2 }, async ({ url }) => {
    const { port, host } = new URL(url);
    // Headers alone, of bodies that do not come.
    const slow = Array.from({ length: 8 }, () => connect(Number(port), '127.0.0.1'));
    for (const socket of slow) {
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{`,
      );
    }
    expect(await statuses(url, 3)).toEqual([200, 200, 200]);
    for (const socket of slow) socket.destroy();
  });
});

it('clients that leave while their keys are looked up leave their places too', async () => {
  const { key } = await addKey(graph, { name: 'left', role: 'reader', datasets: [], expires: null });
  await using({ underWay: 2 }, async ({ url }) => {
    const { port, host } = new URL(url);
    const body = JSON.stringify(QUESTION);
    for (let at = 0; at < 20; at += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.end(
            `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
            () => socket.destroy(),
          );
        });
        socket.on('close', () => resolve());
      });
    }
    expect(await statuses(url, 3, { authorization: `Bearer ${key}` })).toEqual([200, 200, 200]);
  });
});

it('the body of a request whose client has gone is not waited for', async () => {
  let read: Promise<unknown> | undefined;
  const server = createServer((request) => {
    request.on('close', () => {
      read = new Bodies(1_000).read(request, 100, 'a client');
      read.catch(() => undefined);
      server.emit('read');
    });
    request.socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const done = once(server, 'read');
  connect(port, '127.0.0.1')
    .on('error', () => undefined)
    .write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nabc');
  await done;
  await expect(read).rejects.toThrow('The client went away');
  server.close();
});

it('a connection on which more requests wait than any client sends ahead is ended, and no other', async () => {
  await using({}, async ({ url }) => {
    const { port, host } = new URL(url);
    const request = `GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: ${host}\r\n\r\n`;
    const answers = (count: number): Promise<number> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(request.repeat(count)));
        let text = '';
        const done = (): void => {
          socket.destroy();
          resolve(text.split('HTTP/1.1 200').length - 1);
        };
        socket.on('data', (piece: Buffer) => {
          text += piece.toString();
          if (text.split('HTTP/1.1 200').length - 1 >= count) done();
        });
        socket.on('close', done).on('error', done);
      });
    expect(await answers(50)).toBe(50);
    expect(await answers(5_000)).toBeLessThan(5_000);
    expect((await asked(url)).status).toBe(200);
  });
});

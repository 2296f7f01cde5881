/** What one client may ask for: in a minute, at the same time, ahead on one connection. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { addKey } from '../../src/access/index.js';
import type { Graph } from '../../src/database/index.js';
import { Admission, type AdmissionOptions } from '../../src/server/admission.js';
import { Bodies } from '../../src/server/body.js';
import { networkOf } from '../../src/server/clients.js';
import { OwnCounter } from '../../src/server/quota.js';
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
  const admission = new Admission({ underWay: 4 } as AdmissionOptions);
  let finish = (): void => undefined;
  const finished = new Promise<string>((resolve) => (finish = () => resolve('answered')));
  const ask = (client: string): Promise<unknown> =>
    admission.during({ client, caller: { id: undefined, role: 'reader' } }, () => finished);
  const held = [ask('a'), ask('a')];
  expect(await ask('a')).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
  held.push(ask('b'), ask('b'));
  expect(admission.underWay).toBe(4);
  expect(await ask('c')).toMatchObject({ status: 503 });
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
      read = new Bodies(1_000).read(request, 100);
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

/** What is logged: defects, under the id that the client was told; nothing for clients that go away. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import pino from 'pino';
import { emptyGraph } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import { serve, useService } from '../support/service.js';

const service = useService(emptyGraph);

function collecting(): { logger: pino.Logger; lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return { logger: pino({ level: 'info' }, stream), lines };
}

it('a defect is answered with 500 and an id, by the fast path and by Yoga, and is in the log under it', async () => {
  const { logger, lines } = collecting();
  const clock = (): Date => {
    throw new Error('there is no time');
  };
  const broken = await serve(service.graph, { logger, clock });
  for (const request of [posted({ query: '{ __typename }' }), posted([{ query: '{ __typename }' }])]) {
    const { body } = await send(broken.url, request);
    const id = /under ([\w-]{36})\./.exec(body.toString())?.[1] ?? 'none';
    expect(body.toString()).toContain('"code":"INTERNAL_SERVER_ERROR"');
    expect(body.toString()).not.toContain('there is no time');
    expect(lines.filter((line) => line.includes(id) && line.includes('there is no time'))).toHaveLength(1);
  }
  expect((await send(broken.url, posted({ query: '{ __typename }' }))).status).toBe(500);
  await broken.stop();
});

it('a client that goes away in the middle of its request, or of its answer, is none', async () => {
  const { logger, lines } = collecting();
  const quiet = await serve(service.graph, { logger });
  const { port } = new URL(quiet.url);
  const leave = async (text: string): Promise<void> => {
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    await new Promise((resolve) => socket.write(text, resolve));
    socket.destroy();
  };
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  await leave(`${head}Content-Length: 1000\r\n\r\n{"query"`);
  await leave(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"que`);
  const body = JSON.stringify({ query: '{ events { totalCount } }' });
  for (let time = 0; time < 5; time += 1) await leave(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
  const events = JSON.stringify({ query: 'subscription { changes { revision } }' });
  await leave(`${head}Accept: text/event-stream\r\nContent-Length: ${events.length}\r\n\r\n${events}`);
  // Answered behind all of them, and stopped only when they are done.
  expect(await quiet.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  await quiet.stop();
  expect(lines).toEqual([]);
});

it('a service that listens for other machines and knows none of its names says so', async () => {
  const { logger, lines } = collecting();
  const open = await serve(service.graph, { logger, host: '0.0.0.0' });
  await open.stop();
  expect(lines.join()).toContain('Set ALLOWED_HOSTS to the names by which the service is asked.');
});

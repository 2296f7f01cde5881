/** Figures for Prometheus, and what is logged of answers. */
import { Writable } from 'node:stream';
import pino from 'pino';
import { emptyGraph } from '../support/graph.js';
import { got, posted, send } from '../support/http.js';
import { serve, useService } from '../support/service.js';

const service = useService(emptyGraph);

/** The values of a figure, by its labels as they stand. */
async function figures(url: string, name: string): Promise<Record<string, number>> {
  const { status, headers, body } = await send(url, { method: 'GET', path: '/metrics' });
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4')]);
  const found = [...body.toString().matchAll(new RegExp(`^${name}(?:\\{([^}]*)\\})? (\\S+)$`, 'gm'))];
  return Object.fromEntries(found.map(([, labels = '', value]) => [labels, Number(value)]));
}

it('tell of operations by name and outcome, of caches and of Node; strangers’ names are counted as one', async () => {
  const watched = await serve(service.graph, { metrics: true });
  try {
    await send(watched.url, posted({ query: 'query WhoMet { __typename }' }));
    await send(watched.url, got({ query: 'query WhoMet { __typename }' }));
    // By Yoga.
    await send(watched.url, posted([{ query: 'query WhoMet { __typename }' }]));
    for (let at = 0; at < 20; at += 1) await send(watched.url, posted({ query: `query Own${at} { __typename }` }));
    await send(watched.url, posted({ query: '{ nothing }' }));
    await send(watched.url, posted({ query: '{ nothing }' }, { accept: 'application/graphql-response+json' }));
    const counted = await figures(watched.url, 'entente_operations_total');
    expect(counted).toEqual({
      'operation="WhoMet",outcome="whole"': 3,
      'operation="other",outcome="whole"': 20,
      'operation="other",outcome="refused"': 2,
    });
    expect(await figures(watched.url, 'entente_operation_seconds_count')).toEqual({
      'operation="WhoMet"': 3,
      'operation="other"': 22,
    });
    expect(Object.keys(await figures(watched.url, 'entente_cache_bytes'))).toContain('cache="answers"');
    expect(await figures(watched.url, 'entente_subscriptions')).toEqual({ '': 0 });
    expect(Object.keys(await figures(watched.url, 'nodejs_eventloop_lag_p99_seconds'))).toHaveLength(1);
  } finally {
    await watched.stop();
  }
});

it('are nobody’s where they are not switched on, and for no other host', async () => {
  expect((await send(service.url, { method: 'GET', path: '/metrics' })).status).toBe(404);
  const watched = await serve(service.graph, { metrics: true });
  try {
    const foreign = { method: 'GET', path: '/metrics', headers: { host: 'evil.example' } };
    expect((await send(watched.url, foreign)).status).toBe(403);
  } finally {
    await watched.stop();
  }
});

it('answers that took long are logged, or all; without variables', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const logger = pino({ level: 'info' }, stream);
  const query = 'query Named($id: ID!) { official(id: $id) { id } }';
  for (const options of [{ slowMs: 0 }, { logAnswers: true, slowMs: 600_000 }, {}]) {
    const watched = await serve(service.graph, { logger, ...options });
    await send(watched.url, posted({ query, variables: { id: 'secret-person' } }, { 'x-session': 'secret' }));
    await watched.stop();
  }
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told.map(({ operation, status, level, msg }) => ({ operation, status, level, msg }))).toEqual([
    { operation: 'Named', status: 200, level: 40, msg: 'an answer took long' },
    { operation: 'Named', status: 200, level: 30, msg: 'answered' },
  ]);
  expect(lines.join()).not.toContain('secret');
});

/** Instances that share a Redis count together what clients ask for; while it is away, each for itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnCounter } from '../../src/server/quota.js';
import { SharedCounter } from '../../src/server/redis.js';
import { emptyGraph } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import { freePort } from '../support/port.js';
import { serve } from '../support/service.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-redis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts Debian's redis-server; resolves once it takes connections. */
async function startRedis(port: number): Promise<ChildProcess> {
  const redis = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  await new Promise<void>((resolve, reject) => {
    redis.on('error', reject);
    redis.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && resolve());
  });
  return redis;
}

async function end(redis: ChildProcess): Promise<void> {
  redis.kill('SIGKILL');
  await once(redis, 'exit');
}

it('two instances count one client together, and its minute is forgotten after two', async () => {
  const port = await freePort();
  const redis = await startRedis(port);
  const graph = await emptyGraph();
  const options = { quota: { requests: 3, redis: `redis://127.0.0.1:${port}` } };
  const instances = [await serve(graph, options), await serve(graph, options)];
  try {
    const statuses: number[] = [];
    for (let at = 0; at < 5; at += 1) {
      const { status } = await send(instances[at % 2]?.url ?? '', posted({ query: '{ __typename }' }));
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  } finally {
    for (const instance of instances) await instance.stop();
    await graph.close();
    await end(redis);
  }
});

it('while Redis is away requests are counted here, which the operator is told; when it is back, there', async () => {
  const port = await freePort();
  let redis = await startRedis(port);
  const told: string[] = [];
  let wake = (): void => undefined;
  const counter = new SharedCounter(`redis://127.0.0.1:${port}`, new OwnCounter(), (line) => {
    told.push(line);
    wake();
  });
  const lines = async (count: number): Promise<void> => {
    while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  await counter.start();
  try {
    const one = { requests: 1, cost: 2 };
    expect(await counter.add('ann', 1, one)).toEqual(one);
    await end(redis);
    await lines(1);
    expect((await counter.add('bob', 1, one)).requests).toBe(1);
    expect((await counter.add('bob', 1, one)).requests).toBe(2);
    redis = await startRedis(port);
    await lines(2);
    expect(told).toEqual([expect.stringMatching(/^Redis does not answer/), 'Redis answers again.']);
    expect(await counter.add('bob', 1, one)).toEqual(one);
  } finally {
    counter.close();
    await end(redis);
  }
});

it('a Redis that hangs keeps nobody waiting; once it goes on, it is asked again', async () => {
  const port = await freePort();
  const redis = await startRedis(port);
  const told: string[] = [];
  let wake = (): void => undefined;
  const counter = new SharedCounter(`redis://127.0.0.1:${port}`, new OwnCounter(), (line) => {
    told.push(line);
    wake();
  });
  await counter.start();
  try {
    const one = { requests: 1, cost: 0 };
    expect(await counter.add('ann', 1, one)).toEqual(one);
    redis.kill('SIGSTOP');
    // Counted here, and from the second on without a wait.
    for (let at = 0; at < 100; at += 1) await counter.add('bob', 1, one);
    expect(await counter.add('bob', 1, one)).toEqual({ requests: 101, cost: 0 });
    expect(told).toEqual([expect.stringMatching(/^Redis does not answer/)]);
    redis.kill('SIGCONT');
    while (told.length < 2) await new Promise<void>((resolve) => (wake = resolve));
    expect(told[1]).toBe('Redis answers again.');
  } finally {
    redis.kill('SIGCONT');
    counter.close();
    await end(redis);
  }
});

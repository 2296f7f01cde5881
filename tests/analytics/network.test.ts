/** The worker of networks: bounded, ended by whoever leaves, replaced when it dies, gone when idle. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Link, NetworkWorker, type NetworkWorkerOptions } from '../../src/analytics/index.js';

const slug = (number: number): string => `o${String(number).padStart(5, '0')}`;

/** A network of so many links, each official linked to some of the next. */
const links = (count: number): Link[] =>
  Array.from({ length: count }, (_, at) => {
    const [from, step] = [Math.floor(at / 4), (at % 4) + 1];
    return { a: slug(from), b: slug(from + step * 7), meetings: 1, weight: 1 };
  });
const SMALL = links(4);
/** Takes many seconds. */
const LARGE = links(60_000);
const never = new AbortController().signal;

const workers = new Set<NetworkWorker>();
function make(options: Partial<NetworkWorkerOptions> = {}): NetworkWorker {
  const worker = new NetworkWorker(options);
  workers.add(worker);
  return worker;
}
afterEach(async () => {
  for (const worker of workers) await worker.close();
  workers.clear();
});

async function answers(worker: NetworkWorker): Promise<void> {
  const { nodes, complete } = await worker.figures(SMALL, true, never);
  expect(nodes.map(({ degree }) => degree)).toEqual([4, 1, 1, 1, 1]);
  expect(complete).toBe(true);
}

/** Waits until something holds; the test's own time limit is the only one. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

it('gives the figures of many who ask at the same time', async () => {
  const worker = make();
  await Promise.all(Array.from({ length: 10 }, () => answers(worker)));
  expect(worker.workers).toBe(1);
});

it('a network without links needs no worker', async () => {
  const worker = make();
  expect(await worker.figures([], true, never)).toEqual({ nodes: [], links: [], complete: true });
  expect(worker.workers).toBe(0);
});

it('more than may wait are asked to come back, and those who leave make room', async () => {
  const worker = make({ mostWaiting: 2 });
  const leaving = new AbortController();
  const gone = new Error('gone');
  const running = worker.figures(LARGE, true, leaving.signal);
  const waiting = [worker.figures(SMALL, true, leaving.signal), worker.figures(SMALL, true, leaving.signal)];
  await expect(worker.figures(SMALL, true, never)).rejects.toMatchObject({
    name: 'RequestRefused',
    code: 'SERVICE_UNAVAILABLE',
    message: 'Many networks are being computed. Ask for this one again in some seconds.',
  });
  leaving.abort(gone);
  for (const left of [running, ...waiting]) await expect(left).rejects.toBe(gone);
  await answers(worker);
});

it('who leaves while it is computed ends it, and those who wait go on', async () => {
  const worker = make();
  await answers(worker);
  const leaving = new AbortController();
  const running = worker.figures(LARGE, true, leaving.signal);
  const waiting = answers(worker);
  leaving.abort(new Error('gone'));
  await expect(running).rejects.toThrow('gone');
  await waiting;
});

it('one that takes too much memory is refused with what to narrow, and those who wait go on', async () => {
  const worker = make({ memoryMegabytes: 24 });
  const large = worker.figures(LARGE, true, never);
  const waiting = answers(worker);
  await expect(large).rejects.toMatchObject({
    name: 'RequestRefused',
    code: 'QUERY_TOO_COMPLEX',
    message: expect.stringMatching(/^A network of 60000 links takes more memory than there is for one\. Narrow/),
  });
  await waiting;
});

it('a worker that dies as it starts keeps nobody waiting', async () => {
  const worker = make({ memoryMegabytes: 1 });
  await expect(worker.figures(SMALL, true, never)).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  await expect(worker.figures(SMALL, true, never)).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
});

it('an idle worker goes, and the next network starts another', async () => {
  const worker = make({ idleMs: 1 });
  for (let times = 0; times < 3; times += 1) {
    await answers(worker);
    await until(() => worker.workers === 0);
  }
  // Asked for at once, and just as it goes.
  for (const ms of [0, 1, 1, 2, 2, 3]) {
    await answers(worker);
    await sleep(ms);
  }
});

it('two services do not share one: the end of the first does not touch the second', async () => {
  const [first, second] = [make(), make()];
  const ended = first.figures(LARGE, true, never).catch((error: Error) => error.message);
  const other = answers(second);
  await until(() => first.workers === 1);
  await first.close();
  expect(await ended).toBe('Terminating worker thread');
  await other;
});

/** What is cached by revision: shared by those who may share it, and by nobody else. */
import { type Graph, QuestionAbandoned } from '../../src/database/index.js';
import { RevisionCache } from '../../src/execution/index.js';
import { emptyGraph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  // The first answer tells the graph's revision.
  await graph.ping();
});
afterAll(() => graph.close());

const write = (): Promise<unknown> => graph.run('MERGE (n:Test) SET n.at = timestamp() DETACH DELETE n');
const makeCache = (maxBytes = 10_000): RevisionCache<string> =>
  new RevisionCache(graph, { maxBytes, bytesOf: (value) => value.length });

/** Something that is made when it is told to. */
function making(value: string) {
  const state = {
    begun: 0,
    signals: [] as AbortSignal[],
    finish: (): void => undefined,
    fail: undefined as unknown as (error: Error) => void,
  };
  const begun = { notify: (): void => undefined };
  const hasBegun = new Promise<void>((resolve) => (begun.notify = resolve));
  const make = (signal: AbortSignal): Promise<string> => {
    state.begun += 1;
    state.signals.push(signal);
    begun.notify();
    return new Promise((resolve, reject) => {
      state.finish = () => resolve(value);
      state.fail = reject;
    });
  };
  return { state, make, hasBegun };
}

const quick = (value: string) => (): Promise<string> => Promise.resolve(value);

it('equal questions under way share one run', async () => {
  const cache = makeCache();
  const { state, make, hasBegun } = making('one');
  const first = cache.get('key', make);
  await hasBegun;
  const others = [cache.get('key', make), cache.get('key', make)];
  await graph.revision();
  state.finish();
  expect(await Promise.all([first, ...others])).toEqual(['one', 'one', 'one']);
  expect(state.begun).toBe(1);
  expect(await cache.get('key', quick('another'))).toBe('one');
});

it('nobody is handed what began before the last write that he may know of', async () => {
  const cache = makeCache();
  const before = making('before');
  const first = cache.get('key', before.make);
  await before.hasBegun;
  await write();
  expect(await cache.get('key', quick('after'))).toBe('after');
  before.state.finish();
  expect(await first).toBe('before');
  // Nor is it cached over what came later.
  expect(await cache.get('key', quick('later still'))).not.toBe('before');
});

it('one who leaves does not end the run of the others', async () => {
  const cache = makeCache();
  const { state, make, hasBegun } = making('one');
  const gone = new AbortController();
  const leaver = cache.get('key', make, { signal: gone.signal });
  await hasBegun;
  const stayer = cache.get('key', make);
  await graph.revision();
  gone.abort();
  await expect(leaver).rejects.toBeInstanceOf(QuestionAbandoned);
  expect(state.signals[0]?.aborted).toBe(false);
  state.finish();
  expect(await stayer).toBe('one');
  expect(state.begun).toBe(1);
});

it('the last who leaves ends it, and nobody joins it then', async () => {
  const cache = makeCache();
  const { state, make, hasBegun } = making('one');
  const [a, b] = [new AbortController(), new AbortController()];
  const asked = [cache.get('key', make, { signal: a.signal })];
  await hasBegun;
  asked.push(cache.get('key', make, { signal: b.signal }));
  await graph.revision();
  a.abort();
  b.abort();
  for (const one of asked) await expect(one).rejects.toBeInstanceOf(QuestionAbandoned);
  expect(state.signals[0]?.aborted).toBe(true);
  expect(await cache.get('key', quick('two'))).toBe('two');
  state.finish();
});

it('a failure is told to all who share it, and is not cached', async () => {
  const cache = makeCache();
  const { state, make, hasBegun } = making('one');
  const first = cache.get('key', make);
  await hasBegun;
  const second = cache.get('key', make);
  await graph.revision();
  state.fail(new Error('it went wrong'));
  for (const one of [first, second]) await expect(one).rejects.toThrow('it went wrong');
  expect(await cache.get('key', quick('two'))).toBe('two');
});

it('what is asked afresh is neither joined nor taken from the cache', async () => {
  const cache = makeCache();
  await cache.get('key', quick('old'));
  expect(await cache.get('key', quick('fresh'), { fresh: true })).toBe('fresh');
  const { state, make, hasBegun } = making('slow');
  const slow = cache.get('other', make);
  await hasBegun;
  expect(await cache.get('other', quick('fresh'), { fresh: true })).toBe('fresh');
  state.finish();
  await slow;
});

it('its bytes are bounded, and one entry takes a quarter at most', async () => {
  const cache = makeCache(8_000);
  for (let key = 0; key < 50; key += 1) await cache.get(`key ${key}`, quick('x'.repeat(500)));
  expect(cache.bytes).toBeGreaterThan(6_000);
  expect(cache.bytes).toBeLessThanOrEqual(8_000);
  const before = cache.bytes;
  await cache.get('large', quick('x'.repeat(3_000)));
  expect(cache.bytes).toBe(before);
});

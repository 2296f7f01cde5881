/** Work in turns: whatever else waits is served in between. */
import { Breaths, nextTurn } from '../../src/lib/event-loop.js';

it('one caller at a time, in the order of asking, and others between two of them', async () => {
  const seen: string[] = [];
  const others = (async () => {
    for (let round = 0; round < 4; round += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push('other');
    }
  })();
  await Promise.all([
    ...[1, 2, 3].map(async (number) => {
      await nextTurn();
      seen.push(`turn ${number}`);
    }),
    others,
  ]);
  const turns = seen.filter((one) => one !== 'other');
  expect(turns).toEqual(['turn 1', 'turn 2', 'turn 3']);
  expect(seen.join()).not.toMatch(/turn \d,turn/);
});

it('small pieces follow on each other until they have held up others for long, and then wait until these were served', async () => {
  // A round of its own: what ran before this test is over.
  await nextTurn();
  const breaths = new Breaths();
  expect(breaths.next()).toBeUndefined();
  expect(breaths.next()).toBeUndefined();
  const began = performance.now();
  while (performance.now() - began < 20);
  let wasServed = false;
  setImmediate(() => (wasServed = true));
  const wait = breaths.next();
  expect(wait).toBeInstanceOf(Promise);
  await wait;
  await nextTurn();
  expect(wasServed).toBe(true);
  expect(breaths.next()).toBeUndefined();
});

it('who has many pieces keeps nobody waiting who has one', async () => {
  await nextTurn();
  const [many, one] = [new Breaths(), new Breaths()];
  many.next();
  const began = performance.now();
  while (performance.now() - began < 20);
  const done: string[] = [];
  const waiting = Array.from({ length: 50 }, async (_, at) => {
    await many.next();
    done.push(`many ${at}`);
  });
  await one.next();
  done.push('one');
  await nextTurn();
  done.push('a turn');
  await Promise.all(waiting);
  expect(done.indexOf('one')).toBeLessThan(5);
  expect(done.indexOf('a turn')).toBeLessThan(10);
  expect(done.filter((text) => text.startsWith('many'))).toEqual(waiting.map((_, at) => `many ${at}`));
});

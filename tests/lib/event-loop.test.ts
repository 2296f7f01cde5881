/** Work in turns: whatever else waits is served in between. */
import { nextTurn } from '../../src/lib/event-loop.js';

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

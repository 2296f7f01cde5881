/** A few at a time, in the order of asking, whatever becomes of each. */
import { Slots } from '../../src/lib/slots.js';

it('no more than a few run at the same time, those that wait in their order; one that fails makes room too', async () => {
  const slots = new Slots(2);
  const began: number[] = [];
  let running = 0;
  let most = 0;
  const done = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) =>
      slots.do(async () => {
        began.push(at);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (at % 3 === 0) throw new Error(`${at}`);
        return at;
      }),
    ),
  );
  expect(began).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(2);
  expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(4);
});

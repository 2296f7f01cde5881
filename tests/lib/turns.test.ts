/** One piece of work at a time, in the order of asking. */
import { Turns } from '../../src/lib/turns.js';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function work(): { run: () => Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { run: () => done, end };
}

it('begins each when the one before has ended, whether it succeeded or not', async () => {
  const turns = new Turns(5);
  const begun: number[] = [];
  const all = [1, 2, 3].map((number) =>
    turns.do(async () => {
      begun.push(number);
      await Promise.resolve();
      expect(begun).toEqual([1, 2, 3].slice(0, number));
      if (number === 2) throw new Error('failed');
    }, never),
  );
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('who leaves while waiting is passed over, and makes room', async () => {
  const turns = new Turns(1);
  const first = work();
  const leaving = new AbortController();
  const running = turns.do(first.run, never);
  expect(turns.full).toBe(false);
  const left = turns.do(() => Promise.resolve(), leaving.signal);
  expect(turns.full).toBe(true);
  leaving.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  expect(turns.full).toBe(false);
  const next = turns.do(() => Promise.resolve('next'), never);
  first.end();
  await running;
  expect(await next).toBe('next');
  expect(await turns.do(() => Promise.resolve('free'), never)).toBe('free');
});

it('who has left already does not begin', async () => {
  const begin = jest.fn();
  await expect(new Turns(1).do(begin, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(begin).not.toHaveBeenCalled();
});

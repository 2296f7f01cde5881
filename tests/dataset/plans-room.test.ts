/** Which plans of imports give way, whoever has some. */
import fc from 'fast-check';
import { givingWay, type Kept, MOST_KEPT_CHARACTERS, MOST_PLANS } from '../../src/dataset/plans-room.js';
import { expectToHold } from '../support/property.js';

const plan = (by: string, runs = false, characters = 10): Kept => ({ by, runs, characters });

it('nobody loses one for somebody who would have more', () => {
  const [one, other] = [plan('a', true), plan('a', true)];
  expect(givingWay([one, other, plan('b', true), plan('c')], 'b')).toBeUndefined();
  const mine = plan('b');
  expect(givingWay([one, other, mine, plan('c')], 'b')).toEqual([mine]);
});

it('the oldest of whoever has the most gives way', () => {
  const oldest = plan('b');
  expect(givingWay([plan('a'), oldest, plan('b'), plan('b')], 'c')).toEqual([oldest]);
  expect(givingWay([plan('a', true), plan('a', true), plan('a', true), plan('c', true)], 'b')).toBeUndefined();
});

it('what is too large gives way only where that makes room', () => {
  const large = (by: string, runs: boolean): Kept => plan(by, runs, MOST_KEPT_CHARACTERS + 1);
  expect(givingWay([large('a', true), plan('c')], 'b')).toEqual([]);
  const planned = large('a', false);
  expect(givingWay([planned, plan('c')], 'b')).toEqual([planned]);
});

it('what is too large gives way to nobody who has more of it', () => {
  // The small one would make no room, and stays: what the asker has is counted with it.
  expect(givingWay([plan('a', false, 5_000_000), plan('b', false, 100), plan('b', true, 5_000_000)], 'b')).toEqual([]);
  const [large, mine] = [plan('a', false, 5_000_001), plan('b', false, 5_000_000)];
  expect(givingWay([large, mine], 'b')).toEqual([large]);
  expect(givingWay([large, mine], 'a')).toEqual([large]);
  const [as, much] = [plan('a', false, 5_000_000), plan('b', false, 5_000_000)];
  expect(givingWay([as, much], 'b')).toEqual([much]);
});

it('whatever is kept: what goes makes room, runs not, and is nobody’s who has fewer', async () => {
  const kept = fc.array(
    fc.record<Kept>({
      by: fc.constantFrom('a', 'b', 'c', 'd'),
      runs: fc.boolean(),
      characters: fc.constantFrom(0, 100, 3_000_000, 5_000_000, 9_000_000),
    }),
    { maxLength: MOST_PLANS },
  );
  await expectToHold(
    fc.property(kept, fc.constantFrom('a', 'b', 'e'), (plans, by) => {
      const gone = givingWay(plans, by);
      const numberOf = (whose: string, some: readonly Kept[]): number => some.filter((one) => one.by === whose).length;
      const sizeOf = (some: readonly Kept[]): number => some.reduce((sum, { characters }) => sum + characters, 0);
      if (gone === undefined) {
        expect(plans).toHaveLength(MOST_PLANS);
        for (const one of plans)
          expect(one.runs || (one.by !== by && numberOf(one.by, plans) <= numberOf(by, plans))).toBe(true);
        return;
      }
      const left = plans.filter((one) => !gone.includes(one));
      expect(left.length).toBeLessThan(MOST_PLANS);
      expect(gone.some(({ runs }) => runs)).toBe(false);
      if (gone.length > 1 || (gone.length === 1 && plans.length < MOST_PLANS))
        expect(sizeOf(left)).toBeLessThanOrEqual(MOST_KEPT_CHARACTERS);
      if (plans.length === MOST_PLANS && sizeOf(plans) <= MOST_KEPT_CHARACTERS)
        expect(gone.every((one) => one.by === by || numberOf(one.by, plans) > numberOf(by, plans))).toBe(true);
      const sizeOfAll = (whose: string): number => sizeOf(plans.filter((one) => one.by === whose));
      if (sizeOf(plans) > MOST_KEPT_CHARACTERS) {
        // Either the number or the size is too large: nobody loses one who has fewer in both.
        for (const one of gone) {
          const hasFewer = numberOf(one.by, plans) <= numberOf(by, plans) && sizeOfAll(one.by) <= sizeOfAll(by);
          expect(one.by !== by && hasFewer).toBe(false);
        }
      }
      // Everything that goes is needed: with it back there would be no room.
      for (const one of gone) {
        const more = [...left, one];
        expect(more.length >= MOST_PLANS || sizeOf(more) > MOST_KEPT_CHARACTERS).toBe(true);
      }
    }),
    { short: 2_000, long: 10_000 },
  );
});

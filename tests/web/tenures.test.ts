/** Times in office as the console shows them: what sources say apart from what is inferred, repeats once, names that fit. */
import { namedIn } from '../../web/src/pages/network/labels';
import {
  around,
  countedDays,
  distinct,
  followerOf,
  isSaidOn,
  knownDays,
  withRepeats,
} from '../../web/src/parts/tenure-span';

const TODAY = '2026-01-01';
const OFFICE = { id: 'Office:pm' };

const tenure = (who: string, given: object) => ({
  id: `${who} ${JSON.stringify(given)}`,
  ...{ from: null, to: null, attested: null, until: null, basis: 'UNKNOWN' as const, successors: [] as never[] },
  official: { id: who, name: who },
  office: OFFICE,
  ...given,
});
const abe = tenure('abe', { attested: '2017-02-10/2019-04-26', until: '2020-04-26', basis: 'ATTESTED' });
const repeated = tenure('abe', { attested: '2018-01-01', basis: 'REPEATED' });
const suga = tenure('suga', { attested: '2020-10-04/2021-09-24', until: '2022-05-20', basis: 'SUCCESSION' });
const stated = tenure('kerry', { from: '2013-02-01', to: '2017-01-20', until: '2017-01-20', basis: 'STATED' });
const ongoing = tenure('rubio', { from: '2025-01-21', to: '..', basis: 'ONGOING' });

it.each([
  ['2021-01-01', suga, true],
  ['2022-01-01', suga, false],
  ['2015-05-05', stated, true],
  ['2025-06-01', ongoing, true],
  ['9999-01-01', ongoing, false],
])('on %s it is said, or only inferred', (day, one, said) => expect(isSaidOn(one, day, TODAY)).toBe(said));

it('a bar is solid as far as sources go, and reaches as far as it counts', () => {
  expect(knownDays(suga, TODAY)).toEqual({ first: '2020-10-04', last: '2021-09-24' });
  expect(countedDays(suga, TODAY)).toEqual({ first: '2020-10-04', last: '2022-05-20' });
  expect(knownDays(tenure('nobody', {}), TODAY)).toBeUndefined();
});

it('where nobody is known for a day, those next to it are', () => {
  const { before, after } = around([suga, abe], '2020-06-01', TODAY);
  expect([before?.tenure, before?.day, after?.tenure, after?.day]).toEqual([abe, '2019-04-26', suga, '2020-10-04']);
});

it('a record within a longer time of the same person is told with it, and counted and drawn once', () => {
  expect(withRepeats([suga, repeated, abe], TODAY)).toEqual([
    { tenure: suga, repeats: [] },
    { tenure: abe, repeats: [repeated] },
  ]);
  expect(withRepeats([repeated], TODAY)).toEqual([{ tenure: repeated, repeats: [] }]);
  expect(distinct([suga, repeated, abe, stated], ({ official }) => official.id)).toBe(3);
});

it('who followed is the one who is known from the next day on', () => {
  const next = [tenure('kishida', { attested: '2022-05-21' }), tenure('other', { attested: '2022-07-01' })];
  expect(followerOf({ ...suga, successors: next } as never, TODAY)).toEqual({ id: 'kishida', name: 'kishida' });
  expect(followerOf({ ...suga, successors: [] }, TODAY)).toBeUndefined();
});

it('the largest in the network are named first, and no name lies over another', () => {
  const at = (id: string, x: number, radius: number) => ({ id, name: `Name of ${id}`, x, y: 0, radius });
  expect([...namedIn([at('small', 10, 3), at('large', 0, 16), at('far', 400, 2)], 800)]).toEqual(['large', 'far']);
});

/** What tables are made of: lists to their end, matrices, dates of meetings, footnotes. Nothing is left out without a word. */
import { everyPage, type Page } from '../../web/src/graphql/every-page';
import { matrixOf } from '../../web/src/pages/pair/matrix';
import { nameOfTable } from '../../web/src/parts/download';
import { metDates } from '../../web/src/parts/met-dates';
import { numbered } from '../../web/src/parts/notes';
import { nameIn } from '../../web/src/words/name-in';

/** A list of so many numbers, three at a time. */
const listOf =
  (totalCount: number, asked: (string | null)[] = []) =>
  (after: string | null): Promise<Page<number>> => {
    asked.push(after);
    const start = after === null ? 0 : Number(after);
    const rows = Array.from({ length: Math.min(3, totalCount - start) }, (_, at) => start + at);
    return Promise.resolve({ rows, totalCount, next: start + 3 < totalCount ? String(start + 3) : null });
  };

it.each([
  [0, 0],
  [3, 1],
  [7, 3],
])('a list of %i is read to its end in %i pages at most', async (length, pages) => {
  const asked: (string | null)[] = [];
  const { rows, totalCount } = await everyPage(listOf(length, asked), 100);
  expect([rows.length, new Set(rows).size, totalCount]).toEqual([length, length, length]);
  expect(asked).toHaveLength(Math.max(pages, 1));
});

it('a list that is longer than wanted is cut, and says how long it is', async () => {
  const whole = await everyPage(listOf(10), 5);
  expect(whole).toEqual({ rows: [0, 1, 2, 3, 4], totalCount: 10 });
  expect(nameOfTable('events', whole)).toBe('events-5-of-10');
  expect(nameOfTable('events', { rows: [1, 2], totalCount: 2 })).toBe('events-2');
});

it('a page that does not come fails the whole: half a table is none', async () => {
  const broken = (after: string | null): Promise<Page<number>> =>
    after === null ? listOf(10)(null) : Promise.reject(new Error('gone'));
  await expect(everyPage(broken, 100)).rejects.toThrow('gone');
});

it('links of two countries are a matrix: each person on the side of his or her country, on both where that is so', () => {
  const side = (id: string, ...countries: string[]) => ({
    id,
    name: id,
    citizenships: countries.map((one) => ({ id: one })),
  });
  const { rows, columns, count } = matrixOf(
    ['A', 'B'],
    [
      { a: side('ann', 'A'), b: side('bob', 'B'), meetings: 2 },
      { a: side('bea', 'B'), b: side('ann', 'A'), meetings: 5 },
      { a: side('both', 'A', 'B'), b: side('bob', 'B'), meetings: 1 },
      { a: side('ann', 'A'), b: side('far', 'C'), meetings: 9 },
    ],
  );
  expect(rows.map(({ id }) => id)).toEqual(['ann', 'both']);
  expect(columns.map(({ id }) => id)).toEqual(['bea', 'bob']);
  expect(Object.fromEntries(count)).toEqual({ 'ann bob': 2, 'ann bea': 5, 'both bob': 1 });
});

it('who met over days, or on a day not known, is not said to have met on the first of them', () => {
  const days = { date: '2018-06-10/2018-06-13', start: '2018-06-10' };
  const month = { date: '2019-06', start: null };
  const met = { firstMet: '2018-06-10', lastMet: '2019-06', meetings: 2 };
  expect(metDates({ ...met, events: [days, month] })).toEqual([
    { date: '2018-06-10/2018-06-13', began: false },
    { date: '2019-06', began: false },
  ]);
  // Of more meetings than are at hand, the last is not among them.
  expect(metDates({ ...met, meetings: 60, events: [days] })).toEqual([
    { date: '2018-06-10/2018-06-13', began: false },
    { date: '2019-06', began: true },
  ]);
});

it('footnotes are numbered as they are referred to, each once', () => {
  expect([...numbered(['c', 'a', 'c', 'b'])]).toEqual([
    ['c', 1],
    ['a', 2],
    ['b', 3],
  ]);
});

it.each([
  ['zh', [['zho', '中国']], '中国'],
  [
    'zh',
    [
      ['zh-Hant', '習近平'],
      ['zh-Hans', '习近平'],
    ],
    '习近平',
  ],
  ['zh', [['zh-Latn-pinyin', 'Xí Jìnpíng']], 'Latin'],
  [
    'zh',
    [
      ['ko', '시진핑'],
      [null, 'X'],
    ],
    'Latin',
  ],
  ['en', [['zh-Hans', '习近平']], 'Latin'],
] as const)('in %s, of the forms %j the name is %s', (language, forms, shown) => {
  const names = forms.map(([code, value]) => ({ language: code, value }));
  expect(nameIn(language, { name: 'Latin', names })).toBe(shown);
});

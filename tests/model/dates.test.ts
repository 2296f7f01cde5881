/** Days: periods, anniversaries, and those by which dates are found and ordered. */
import fc from 'fast-check';
import {
  anniversary,
  daysBefore,
  firstOf,
  indexedDays,
  isDay,
  lastOf,
  latestToday,
  nextAnniversary,
  parseDate,
  periodOf,
  precisionOf,
  PRECISIONS,
  slices,
  SPANS,
  today,
} from '../../src/model/dates.js';
import { expectToHold } from '../support/property.js';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('any day is itself, any month its days, any interval its ends', async () => {
  await expectToHold(
    fc.property(day, day, (one, other) => {
      const [from, to] = [one, other].sort() as [string, string];
      expect(isDay(one)).toBe(true);
      expect(parseDate(one)).toMatchObject({ earliest: one, latest: one });
      const month = parseDate(one.slice(0, 7));
      expect(String(month.earliest) <= one && one <= String(month.latest)).toBe(true);
      expect(parseDate(`${from}/${to}`)).toMatchObject({ start: from, end: to, earliest: from, latest: to });
    }),
    { short: 100, long: 10_000 },
  );
});

it.each([
  ['1949-10-06', '2024-04-12', { ordinal: 75, date: '2024-10-06' }],
  ['1949-10', '2024-04-12', { ordinal: 75, date: '2024-10' }],
  ['1949~', '2024-12-31', { ordinal: 75, date: '2024~' }],
  ['1948-02-29', '2023-01-01', { ordinal: 75, date: '2023-02-28' }],
  ['1948-02-29', '2024-01-01', { ordinal: 76, date: '2024-02-29' }],
  ['1949-10-06', '1949-12-31', null],
  ['1949-10-06', '1930-01-01', null],
  ['194X', '2024-01-01', null],
  ['0001-01-01', '9999-12-31', { ordinal: 9998, date: '9999-01-01' }],
  ['1896-02-29', '1900-06-01', { ordinal: 4, date: '1900-02-28' }],
  ['1948-02-29~', '2023-06-01', { ordinal: 75, date: '2023-02-28~' }],
  ['1949-10/1950-01', '2024-01-01', null],
])('of %s the anniversary in the year of %s is %j', (since, asOf, expected) => {
  expect(anniversary(since, asOf)).toEqual(expected);
});

it('today is the day in UTC', () => {
  expect(today(() => new Date('2026-11-25T23:59:59Z'))).toBe('2026-11-25');
});

describe('days by which dates are found', () => {
  it.each([
    ['2024-04-12', { begins: '2024-04-12', ends: '2024-04-12', span: 'MONTH', sortDay: '2024-04-12' }],
    ['2019-06', { begins: '2019-06-01', ends: '2019-06-30', span: 'MONTH', sortDay: '2019-06-01' }],
    ['2019', { begins: '2019-01-01', ends: '2019-12-31', span: 'YEAR', sortDay: '2019-01-01' }],
    ['2019/2021', { begins: '2019-01-01', ends: '2021-12-31', span: 'LONG', sortDay: '2019-01-01' }],
    ['2023-03-10/..', { begins: '2023-03-10', ends: '9999-12-31', span: 'LONG', sortDay: '2023-03-10' }],
    ['[..2024-04-13]', { begins: '0001-01-01', ends: '2024-04-13', span: 'LONG', sortDay: '2024-04-13' }],
  ])('%s', (text, expected) => {
    expect(indexedDays(parseDate(text))).toEqual(expected);
  });

  it.each([
    ['2023-01-05/', '2023-01-05', '2023-02-05', 'MONTH'],
    ['2023-01/', '2023-01-01', '2023-03-03', 'YEAR'],
    ['/2023-01-05', '2022-12-05', '2023-01-05', 'MONTH'],
    ['2023-01-05/..', '2023-01-05', '9999-12-31', 'LONG'],
    ['../2023-01-05', '0001-01-01', '2023-01-05', 'LONG'],
    ['2019/2021', '2019-01-01', '2021-12-31', 'LONG'],
  ])('%s, where an end that is not known is at most 31 days away', (text, begins, ends, span) => {
    expect(indexedDays(parseDate(text), 31)).toMatchObject({ begins, ends, span });
  });

  it('a date of which nothing is known falls in no period, and comes last', () => {
    expect(indexedDays(parseDate('/'))).toEqual({
      begins: '9999-12-31',
      ends: '0001-01-01',
      span: 'LONG',
      sortDay: '9999-12-31',
    });
  });

  it('what overlaps a period began in it, or before it by no more days than its class has', async () => {
    const day = fc
      .date({ min: new Date('0100-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await expectToHold(
      fc.property(fc.tuple(day, day), fc.tuple(day, day), (dates, period) => {
        const [earliest, latest] = dates.sort() as [string, string];
        const [from, to] = period.sort() as [string, string];
        const { begins, ends, span } = indexedDays(parseDate(`${earliest}/${latest}`));
        const overlaps = begins <= to && ends >= from;
        const days = SPANS.find(({ name }) => name === span)?.days ?? 0;
        if (overlaps) expect(begins >= daysBefore(from, days)).toBe(true);
      }),
      { short: 100, long: 10_000 },
    );
  });
});

it.each([
  ['2024-04-12', 'DAY', '2024-04-12'],
  ['2024-04', 'MONTH', '2024-04'],
  ['[2024-04-30,2024-05-01]', 'QUARTER', '2024-04/2024-06'],
  ['[2024-03-31,2024-04-01]', 'YEAR', '2024'],
  ['2024', 'YEAR', '2024'],
  ['[2023-12-31,2024-01-01]', undefined, ''],
] as const)('%s is precise to the %s, %s', (text, interval, period) => {
  const { earliest, latest } = parseDate(text);
  expect(precisionOf(earliest, latest)).toBe(interval && PRECISIONS[interval]);
  const first = { DAY: earliest, MONTH: '2024-04-01', QUARTER: '2024-04-01', YEAR: '2024-01-01' };
  if (interval) expect(periodOf(interval, first[interval] ?? '')).toBe(period);
});

it.each([
  ['1949-10-06', '2024-10-06', 75, '2024-10-06'],
  ['1949-10-06', '2024-10-07', 76, '2025-10-06'],
  ['1949-10', '2024-10-31', 75, '2024-10'],
  ['1949-10', '2024-11-01', 76, '2025-10'],
  ['1949', '2024-12-31', 75, '2024'],
  ['1949-10-06', '1900-01-01', 1, '1950-10-06'],
  ['1948-02-29', '2023-02-28', 75, '2023-02-28'],
  ['1948-02-29', '2023-03-01', 76, '2024-02-29'],
  ['1949-10-06', '9999-10-06', 8050, '9999-10-06'],
])('the anniversary of %s after %s is the %dth, %s', (since, asOf, ordinal, date) => {
  expect(nextAnniversary(since, asOf)).toEqual({ ordinal, date });
});

it('after the last day of all there is no anniversary', () => {
  expect(nextAnniversary('1949-10-06', '9999-10-07')).toBeNull();
  expect(nextAnniversary('9999', '9999-01-01')).toBeNull();
});

it('days are counted within the first and the last of all', () => {
  expect(daysBefore('0001-01-03', 5)).toBe('0001-01-01');
  expect(daysBefore('9999-12-30', -5)).toBe('9999-12-31');
  expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
  expect(daysBefore('2024-02-29', -1)).toBe('2024-03-01');
  expect([isDay('0001-01-01'), isDay('9999-12-31'), isDay('0000-12-31')]).toEqual([true, true, false]);
});

it('a period cut into intervals has each of its days in one of them', async () => {
  const within = (min: string, max: string): fc.Arbitrary<string> =>
    fc
      .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const period = fc.oneof(
    ...[
      ['1998-01-01', '2002-01-01'],
      ['0001-01-01', '0004-01-01'],
      ['9997-01-01', '9999-12-31'],
    ].map(([min = '', max = '']) =>
      fc.tuple(fc.oneof(within(min, max), fc.constantFrom(min, max)), fc.oneof(within(min, max), fc.constant(max))),
    ),
  );
  await expectToHold(
    fc.property(period, fc.constantFrom('DAY', 'MONTH', 'QUARTER', 'YEAR'), (ends, interval) => {
      const [from, to] = [...ends].sort() as [string, string];
      const cut = slices(interval, from, to, 20_000) ?? [];
      expect(cut[0]?.[1]).toBe(from);
      expect(cut.at(-1)?.[2]).toBe(to);
      cut.forEach(([start, first, last], at) => {
        expect(start <= first && first <= last).toBe(true);
        expect(periodOf(interval, start).slice(0, 4)).toBe(last.slice(0, 4));
        const next = cut[at + 1];
        if (next) expect([daysBefore(next[1], 1), next[0]]).toEqual([last, next[1]]);
      });
    }),
    { short: 60, long: 1_000 },
  );
  expect(slices('MONTH', '2024-01-15', '2024-03-02', 9)).toEqual([
    ['2024-01-01', '2024-01-15', '2024-01-31'],
    ['2024-02-01', '2024-02-01', '2024-02-29'],
    ['2024-03-01', '2024-03-01', '2024-03-02'],
  ]);
  expect(slices('DAY', '2024-01-01', '2024-01-10', 9)).toBeUndefined();
});

it.each([
  // The one that may be first was so: as written.
  ['2018-06-12', '2018-06-12', '2018-06-12', '2018-06-12', '2018-06-12'],
  ['[2018-06-10..2018-06-14]', '2018-06-10', '2018-06-14', '[2018-06-10..2018-06-14]', '[2018-06-10..2018-06-14]'],
  ['2019-06~', '2019-06-01', '2019-06-30', '2019-06~', '2019-06~'],
  // Another had begun by then; another began later.
  ['[2018-06-10..2018-06-14]', '2018-06-10', '2018-06-12', '[2018-06-10..2018-06-12]', '[2018-06-10..2018-06-14]'],
  ['2018', '2018-01-01', '2018-01-31', '2018-01', '2018'],
  ['2018', '2018-01-01', '2018-01-01', '2018-01-01', '2018'],
  ['2018-06-12', '2018-06-12', '2018-12-31', '2018-06-12', '[2018-06-12..2018-12-31]'],
  ['[..2018-06-14]', '2018-06-14', '2018-06-12', '[..2018-06-14]', '[..2018-06-14]'],
  ['..', '2018-06-14', '2018-06-14', '..', '..'],
  // Open, or not known, on the side that another one bounds.
  ['[1984..]', '1984-01-01', '1990-05-05', '[1984-01-01..1990-05-05]', '[1984..]'],
  ['[1984..]', '1984-01-01', '9999-12-31', '[1984..]', '[1984..]'],
  ['1990-05-05', '1990-05-05', '9999-12-31', '1990-05-05', '[1990-05-05..]'],
  ['/2023-01-05', '2022-12-05', '2023-01-02', '[..2023-01-02]', '/2023-01-05'],
  ['[..2018-06-14]', '0001-01-01', '2018-06-12', '[..2018-06-12]', '[..2018-06-14]'],
])('of %s, from %s, begun by %s, the first is %s and the last %s', (text, from, by, first, last) => {
  expect(firstOf(text, from, by)).toBe(first);
  expect(lastOf(text, from, by)).toBe(last);
});

it('it is a day in the far east before it is one in Greenwich', () => {
  expect(latestToday(() => new Date('2026-11-25T09:59:59Z'))).toBe('2026-11-25');
  expect(latestToday(() => new Date('2026-11-25T10:00:00Z'))).toBe('2026-11-26');
});

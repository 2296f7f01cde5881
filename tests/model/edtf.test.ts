/** Dates as sources give them: the specification's own examples with the days that they span, and what is no date. */
import fc from 'fast-check';
import { DateError, isDay, lengthOf, parseDate } from '../../src/model/dates.js';
import { expectToHold } from '../support/property.js';

/**
 * The examples of the specification (loc.gov/standards/datetime, 2019), in its order, each with its first and last day. Some
 * name years that Entente has no use for, see below.
 */
const LEVELS: Record<string, [text: string, earliest: string | null, latest: string | null][]> = {
  'level 0: date': [
    ['1985-04-12', '1985-04-12', '1985-04-12'],
    ['1985-04', '1985-04-01', '1985-04-30'],
    ['1985', '1985-01-01', '1985-12-31'],
  ],
  'level 0: date and time, of which the local day counts': [
    ['1985-04-12T23:20:30', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30-04', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12', '1985-04-12'],
  ],
  'level 0: time interval': [
    ['1964/2008', '1964-01-01', '2008-12-31'],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-02-28'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['2005/2006-02', '2005-01-01', '2006-02-28'],
  ],
  'level 1: seasons': [
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2001-22', '2001-06-01', '2001-08-31'],
    ['2001-23', '2001-09-01', '2001-11-30'],
    ['2001-24', '2001-12-01', '2002-02-28'],
  ],
  'level 1: qualification of a date': [
    ['1984?', '1984-01-01', '1984-12-31'],
    ['2004-06~', '2004-06-01', '2004-06-30'],
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
  ],
  'level 1: unspecified digits from the right': [
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
  ],
  'level 1: extended interval': [
    ['1985-04-12/..', '1985-04-12', null],
    ['1985-04/..', '1985-04-01', null],
    ['1985/..', '1985-01-01', null],
    ['../1985-04-12', null, '1985-04-12'],
    ['../1985-04', null, '1985-04-30'],
    ['../1985', null, '1985-12-31'],
    ['1985-04-12/', '1985-04-12', null],
    ['1985-04/', '1985-04-01', null],
    ['1985/', '1985-01-01', null],
    ['/1985-04-12', null, '1985-04-12'],
    ['/1985-04', null, '1985-04-30'],
    ['/1985', null, '1985-12-31'],
    ['1984~/2004-06', '1984-01-01', '2004-06-30'],
    ['1984/2004-06~', '1984-01-01', '2004-06-30'],
    ['1984?/2004%', '1984-01-01', '2004-12-31'],
  ],
  'level 2: exponential year and significant digits': [
    ['Y17E2', '1700-01-01', '1700-12-31'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['Y18E2S2', '1800-01-01', '1899-12-31'],
  ],
  'level 2: sub-year groupings': [
    ['2001-25', '2001-03-01', '2001-05-31'],
    ['2001-28', '2001-12-01', '2002-02-28'],
    ['2001-29', '2001-09-01', '2001-11-30'],
    ['2003-30', '2003-12-01', '2004-02-29'],
    ['2001-31', '2001-03-01', '2001-05-31'],
    ['2001-32', '2001-06-01', '2001-08-31'],
    ['2001-33', '2001-01-01', '2001-03-31'],
    ['2001-34', '2001-04-01', '2001-06-30'],
    ['2001-36', '2001-10-01', '2001-12-31'],
    ['2001-37', '2001-01-01', '2001-04-30'],
    ['2001-39', '2001-09-01', '2001-12-31'],
    ['2001-40', '2001-01-01', '2001-06-30'],
    ['2001-41', '2001-07-01', '2001-12-31'],
  ],
  'level 2: set, one of': [
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31'],
    ['[..1760-12-03]', null, '1760-12-03'],
    ['[1760-12..]', '1760-12-01', null],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01', null],
    ['[1667,1760-12]', '1667-01-01', '1760-12-31'],
    ['[..1984]', null, '1984-12-31'],
    ['[2024-04-11..2024-04-14]', '2024-04-11', '2024-04-14'],
  ],
  'level 2: set, all of': [
    ['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31'],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
    ['{..1984}', null, '1984-12-31'],
    ['{1667..1670}', '1667-01-01', '1670-12-31'],
  ],
  'level 2: qualification of parts': [
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
    ['2004-06~-11', '2004-06-11', '2004-06-11'],
    ['2004?-06-11', '2004-06-11', '2004-06-11'],
    ['?2004-06-~11', '2004-06-11', '2004-06-11'],
    ['2004-%06-11', '2004-06-11', '2004-06-11'],
    ['2001-21~', '2001-03-01', '2001-05-31'],
  ],
  'level 2: unspecified digits anywhere': [
    ['156X-12-25', '1560-12-25', '1569-12-25'],
    ['15XX-12-25', '1500-12-25', '1599-12-25'],
    ['XXXX-12-XX', '0001-12-01', '9999-12-31'],
    ['1XXX-XX', '1000-01-01', '1999-12-31'],
    ['1XXX-12', '1000-12-01', '1999-12-31'],
    ['1984-1X', '1984-10-01', '1984-12-31'],
    ['XXXX-12-25', '0001-12-25', '9999-12-25'],
    ['2019-X2-31', '2019-12-31', '2019-12-31'],
    ['2019-06-3X', '2019-06-30', '2019-06-30'],
    ['XXXX-02-29', '0004-02-29', '9996-02-29'],
    ['190X-02-29', '1904-02-29', '1908-02-29'],
  ],
  'level 2: interval with parts that are not certain': [
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
    ['2024-04-11/2024-04', '2024-04-11', '2024-04-30'],
    ['2001-21/2003', '2001-03-01', '2003-12-31'],
  ],
};

describe.each(Object.entries(LEVELS))('%s', (_, examples) => {
  it.each(examples)('%s spans %s to %s', (text, earliest, latest) => {
    expect(parseDate(text)).toMatchObject({ text, earliest, latest });
  });
});

it.each(['Y170000002', 'Y-170000002', 'Y-17E7', 'Y17E8', 'Y171010000S3', 'Y3388E2S3', '-1985', '0000', '-0044-03-15'])(
  '%s is EDTF, of no year in which states had relations',
  (text) => {
    expect(() => parseDate(text)).toThrow('years 0001 to 9999');
  },
);

it.each([
  ['2024-04-11/2024-04-13', '2024-04-11', '2024-04-13', '2024-04-11', '2024-04-13'],
  ['2019-06/2024-04-12?', '2019-06', '2024-04-12?', '2019-06-30', '2024-04-12'],
  ['2024-04-11', '2024-04-11', '2024-04-11', '2024-04-11', '2024-04-11'],
  // One of several days is none of them for certain; nor does a month tell the day.
  ['[2024-04-11..2024-04-14]', '[2024-04-11..2024-04-14]', '[2024-04-11..2024-04-14]', null, null],
  ['2024-04', '2024-04', '2024-04', null, null],
  ['{2024-04-11..2024-04-14}', '2024-04-11', '2024-04-14', '2024-04-11', '2024-04-14'],
  ['{2024-04-11,2024-04-14}', '2024-04-11', '2024-04-14', null, null],
  // What has not ended goes on; of what has an end that is not known, only the day of the beginning is.
  ['2023-01-05/..', '2023-01-05', '..', '2023-01-05', '9999-12-31'],
  ['2023-01-05/', '2023-01-05', null, '2023-01-05', '2023-01-05'],
  ['2023-01/', '2023-01', null, null, null],
  ['/2020', null, '2020', null, null],
  ['../2020', '..', '2020', '0001-01-01', '2020-01-01'],
  ['2024-04/2024-04-11', '2024-04', '2024-04-11', '2024-04-11', '2024-04-11'],
  ['2024-04-11/2024-04', '2024-04-11', '2024-04', '2024-04-11', '2024-04-11'],
  ['/', null, null, null, null],
  ['../..', '..', '..', null, null],
])('%s runs from %s to %s, certainly through %s to %s', (text, start, end, certainFrom, certainTo) => {
  expect(parseDate(text)).toMatchObject({ start, end, certainFrom, certainTo });
});

it.each([
  ['2024-04-11/2024-04-13', 3, 3],
  ['[2024-04-11..2024-04-14]', 1, 1],
  ['[2024-04,2024-05]', 1, 31],
  ['[..2024-04-14]', 1, 1],
  ['2024-04', 1, 30],
  ['{2024-04-11..2024-04-14}', 4, 4],
  ['2024-04-30/2024-05', 2, 32],
])('%s takes %d to %d days', (text, least, most) => {
  expect(lengthOf(parseDate(text))).toEqual({ least, most });
});

it.each([
  ['', 'EDTF'],
  ['soon', 'EDTF'],
  ['12 April 2024', 'EDTF'],
  ['2024/04/12', 'EDTF'],
  ['2024-4-1', 'EDTF'],
  ['Y2024', 'EDTF'],
  ['2024-04-12T25:00:00Z', 'EDTF'],
  ['2024-04T10:00:00Z', 'EDTF'],
  ['98', 'four digits'],
  ['98-05-03', 'four digits'],
  ['3/5/98', 'four digits'],
  ['05/98', 'four digits'],
  ['2024-13', 'month from 01 to 12'],
  ['2024-42', 'month from 01 to 12'],
  ['2024-21-01', 'month from 01 to 12'],
  ['2024-2X', 'month from 01 to 12'],
  ['2021-02-29', 'February 2021 has 28 days'],
  ['1900-02-29', 'February 1900 has 28 days'],
  ['2024-04-31', 'April 2024 has 30 days'],
  ['2024-04-00', 'April 2024 has 30 days'],
  ['2019-X1-32', 'none fits 2019-X1-32'],
  ['0000', 'years 0001'],
  ['0000-01-01', 'years 0001'],
  ['0000/2020', 'years 0001'],
  ['[..0000]', 'years 0001'],
  ['9999-24', 'years 0001'],
  ['2024-04-13/2024-04-11', 'whose end is not before its start'],
  ['[2024..2023]', 'no range ends before it starts'],
  ['[..]', 'open at its ends only'],
  ['[2020,..2021]', 'open at its ends only'],
  ['[2020]/2021', 'EDTF'],
])('%j is no date, and the message says what would be one', (text, wanted) => {
  expect(() => parseDate(text)).toThrow(DateError);
  expect(() => parseDate(text)).toThrow(wanted);
});

/** Texts of EDTF, from its grammar; some name a day that no calendar has. */
const digits = (count: number, max: number) =>
  fc.integer({ min: 1, max }).chain((number) => {
    const text = String(number).padStart(count, '0');
    return fc
      .array(fc.boolean(), { minLength: count, maxLength: count })
      .chain((masked) =>
        fc.boolean().map((plain) => (plain ? text : [...text].map((digit, at) => (masked[at] ? 'X' : digit)).join(''))),
      );
  });
const mark = fc.constantFrom('', '', '', '?', '~', '%');
const part = (text: fc.Arbitrary<string>) =>
  fc.tuple(mark, text, fc.boolean()).map(([sign, value, before]) => (before ? `${sign}${value}` : `${value}${sign}`));
const year = part(digits(4, 9_998));
const point = fc.oneof(
  year,
  fc.tuple(year, part(digits(2, 12))).map((parts) => parts.join('-')),
  fc.tuple(year, part(digits(2, 12)), part(digits(2, 28))).map((parts) => parts.join('-')),
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join('-')),
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 })).map((parts) => parts.join('S')),
);
const range = fc.tuple(point, point).map((ends) => ends.sort(byDay));
const byDay = (a: string, b: string): number =>
  String(parseDate(a).earliest) < String(parseDate(b).earliest) ? -1 : 1;
const member = fc.oneof(
  point,
  range.map((ends) => ends.join('..')),
);
const members = fc.array(member, { minLength: 1, maxLength: 4 }).map((all) => all.join(','));
const edtf = fc.oneof(
  point,
  range.map((ends) => ends.join('/')),
  fc.tuple(point, fc.constantFrom('', '..')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('', '..'), point).map((ends) => ends.join('/')),
  members.map((all) => `[${all}]`),
  members.map((all) => `{${all}}`),
);

it('whatever EDTF says is kept as written, begins no later than it ends, and holds its parts', async () => {
  await expectToHold(
    fc.property(edtf, (text) => {
      const date = parseDate(text);
      const { earliest, latest, certainFrom, certainTo, startLatest, endEarliest } = date;
      expect(date.text).toBe(text);
      for (const day of [earliest, latest, certainFrom, certainTo]) if (day !== null) expect(isDay(day)).toBe(true);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      // What certainly is lies within what can be.
      if (certainFrom !== null) {
        expect((earliest ?? '0001-01-01') <= certainFrom).toBe(true);
        expect(certainFrom <= String(certainTo)).toBe(true);
        expect(String(certainTo) <= (latest ?? '9999-12-31')).toBe(true);
      }
      if (startLatest !== null && earliest !== null) expect(earliest <= startLatest).toBe(true);
      if (endEarliest !== null && latest !== null) expect(endEarliest <= latest).toBe(true);
      for (const inner of text.replace(/[[\]{}]/g, '').split(/,|\/|\.\./)) {
        if (inner === '') continue;
        const whole = parseDate(inner);
        if (earliest !== null) expect(earliest <= String(whole.earliest)).toBe(true);
        // A range ends with its second part, however vague its first is.
        const isRange = text.includes('/') || text.includes('..');
        if (latest !== null && !isRange) expect(String(whole.latest) <= latest).toBe(true);
      }
      const length = lengthOf(date);
      if (length) expect(1 <= length.least && length.least <= length.most).toBe(true);
    }),
    { short: 500, long: 50_000 },
  );
});

it('digits that are not specified hold each day that they fit, and begin and end with one', async () => {
  const masked = fc.tuple(digits(4, 9_999), digits(2, 12), digits(2, 28)).map((parts) => parts.join('-'));
  await expectToHold(
    fc.property(
      masked,
      fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      (text, date) => {
        const { earliest, latest } = parseDate(text);
        const fits = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
        expect(earliest).toMatch(fits);
        expect(latest).toMatch(fits);
        const day = date.toISOString().slice(0, 10);
        if (fits.test(day)) expect(String(earliest) <= day && day <= String(latest)).toBe(true);
      },
    ),
    { short: 500, long: 20_000 },
  );
});

it('whatever the text, it is a date or a DateError', async () => {
  await expectToHold(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XYTES\-/~?%.[\],{}:+]{0,24}$/)), (text) => {
      try {
        const { earliest, latest } = parseDate(text);
        for (const bound of [earliest, latest]) if (bound !== null) expect(isDay(bound)).toBe(true);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(DateError);
      }
    }),
    { short: 2_000, long: 50_000 },
  );
});

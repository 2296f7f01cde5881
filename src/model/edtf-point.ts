/**
 * A single date of EDTF (ISO 8601-2, levels 0 to 2): a day, month, year, season or point in time, with unspecified digits and
 * marks of doubt; and the days on which it can lie.
 */

/** A text that is no date. The message says what was wanted. */
export class DateError extends Error {
  override readonly name = 'DateError';
}

/** The first and the last of all days. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** The first and the last day on which a date can lie, `YYYY-MM-DD`, both inclusive. */
export interface Span {
  earliest: string;
  latest: string;
}

const WANTED = 'a date in EDTF, such as 2024-04-12, 2019-06 (day not known), 1949~ (about) or 2024-04-11/2024-04-13';
const YEARS = 'a date in the years 0001 to 9999';
const CENTURY = 'a date with a year of four digits, such as 1998: two do not tell the century';
const MONTHS = 'a month from 01 to 12, or a season, quarter or half of the year from 21 to 41';

const MARK = '[?~%]';
/** A part of a date, with a mark before it (of this part) or after it (of all up to here). */
const part = (name: string, digits: string): string =>
  `(?:${MARK}(?=[\\dX])(?<${name}Marked>${digits})|(?<${name}>${digits})${MARK}?)`;
const DATE = new RegExp(
  `^${part('year', '-?[\\dX]{4}')}(?:-${part('month', '[\\dX]{2}')}(?:-${part('day', '[\\dX]{2}')})?)?$`,
);
const TIME = /T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;
/** A year of more than four digits, one as a power of ten, one of which only some digits are significant. */
const LONG_YEAR =
  /^(?:Y(?<long>-?\d{5,})|Y(?<base>-?\d+)E(?<power>\d+)|(?<short>-?\d{4})(?=S))(?:S(?<significant>[1-9]\d*))?[?~%]?$/;

/**
 * Reads a single date. Of one with a time the day is the local one, as written.
 *
 * @throws DateError where it is none, or lies outside the years 0001 to 9999
 */
export function readPoint(text: string): Span {
  const date = text.replace(TIME, '');
  if (date !== text && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new DateError(WANTED);
  const groups = DATE.exec(date)?.groups;
  if (groups === undefined) return readYear(date);
  const [year, month, day] = ['year', 'month', 'day'].map((name) => groups[name] ?? groups[`${name}Marked`]);
  if (year === undefined || year.startsWith('-') || year === '0000') throw new DateError(YEARS);
  if (month !== undefined && Number(month) > 12) return readSeason(year, month, day);
  return readMasked(year, month ?? 'XX', day ?? 'XX');
}

/** `Y170000002`, `Y17E2`, `1950S2` (some year of 1900 to 1999, estimated to be 1950). */
function readYear(text: string): Span {
  const groups = LONG_YEAR.exec(text)?.groups;
  if (groups === undefined) throw new DateError(/^\d{1,2}(?:[-/.]\d{1,2}){0,2}$/.test(text) ? CENTURY : WANTED);
  const { long, short, base, power, significant } = groups;
  const year = base === undefined ? Number(long ?? short) : Number(base) * 10 ** Number(power);
  if (!(year >= 1 && year <= 9999)) throw new DateError(YEARS);
  const digits = String(year).padStart(short === undefined ? 0 : 4, '0').length;
  const unit = 10 ** Math.max(0, digits - Number(significant ?? digits));
  const first = Math.floor(year / unit) * unit;
  return { earliest: dayOf(Math.max(1, first), 1, 1), latest: dayOf(first + unit - 1, 12, 31) };
}

/**
 * Months of what stands in place of a month, counted from January of the year: the first and how many. A season without a
 * hemisphere is the north's; one in which a year ends is of the year in which it begins.
 */
const SEASONS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4] },
  ...{ 40: [1, 6], 41: [7, 6] },
};

function readSeason(year: string, season: string, day: string | undefined): Span {
  const months = SEASONS[season];
  if (months === undefined || day !== undefined) throw new DateError(MONTHS);
  const whole = readMasked(year, 'XX', 'XX');
  const [first, last] = [Number(whole.earliest.slice(0, 4)), Number(whole.latest.slice(0, 4))];
  const end = months[0] + months[1] - 1;
  const [endYear, endMonth] = end > 12 ? [last + 1, end - 12] : [last, end];
  if (endYear > 9999) throw new DateError(YEARS);
  return { earliest: dayOf(first, months[0], 1), latest: dayOf(endYear, endMonth, daysIn(endYear, endMonth)) };
}

/** Digits of which some are unspecified (`19XX`): the first and the last day of the calendar that they fit. */
function readMasked(year: string, month: string, day: string): Span {
  const months = fitting(month, 1, 12);
  if (months.length === 0) throw new DateError(MONTHS);
  const days = fitting(day, 1, 31);
  const years = fitting(year, 1, 9999);
  const earliest = first(years, months, days);
  const latest = first([...years].reverse(), [...months].reverse(), [...days].reverse());
  if (earliest === undefined || latest === undefined) throw new DateError(noSuchDay(year, month, day));
  return { earliest, latest };
}

/** The first day of the calendar among years, months and days, in the order in which they are given. */
function first(years: readonly number[], months: readonly number[], days: readonly number[]): string | undefined {
  for (const year of years) {
    for (const month of months) {
      const last = daysIn(year, month);
      const day = days.find((one) => one <= last);
      if (day !== undefined) return dayOf(year, month, day);
    }
  }
  return undefined;
}

/** The numbers that digits fit, in order. */
function fitting(digits: string, least: number, most: number): number[] {
  if (!digits.includes('X')) return [Number(digits)].filter((one) => one >= least && one <= most);
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const all = Array.from({ length: most - least + 1 }, (_, at) => at + least);
  return all.filter((one) => pattern.test(String(one).padStart(digits.length, '0')));
}

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

function noSuchDay(year: string, month: string, day: string): string {
  if (`${year}${month}`.includes('X')) return `a day of the calendar: none fits ${year}-${month}-${day}`;
  const days = daysIn(Number(year), Number(month));
  return `a day of the calendar: ${MONTH_NAMES[Number(month) - 1]} ${year} has ${days} days`;
}

/** How many days a month has. @param month from 1 */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-');
}

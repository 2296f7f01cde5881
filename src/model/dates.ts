/** Days, and the dates of sources among them: by which they are found and ordered, periods, anniversaries. */
import { daysFrom, parseDate, type SourceDate } from './edtf.js';
import { DateError, FIRST_DAY, LAST_DAY } from './edtf-point.js';

export { DateError, parseDate, type SourceDate };

const DAY_MS = 86_400_000;
const FIRST_TIME = Date.parse(`${FIRST_DAY}T00:00:00Z`);
const LAST_TIME = Date.parse(`${LAST_DAY}T00:00:00Z`);
const LAST_YEAR = 9999;

/** How long events take, in classes: each holds those that take no more days than it says, and more than the one before. */
export const SPANS = [
  { name: 'MONTH', days: 31 },
  { name: 'YEAR', days: 366 },
  { name: 'LONG', days: 4_000_000 },
] as const;

/** Days by which dates are found and ordered. */
export interface IndexedDays {
  /** The earliest day, or the first of all where that is open. */
  begins: string;
  /** The latest day, or the last of all where that is open. */
  ends: string;
  /** The class of `SPANS`. */
  span: (typeof SPANS)[number]['name'];
  /** The earliest day, else the latest. */
  sortDay: string;
}

/**
 * The days by which a date is found and ordered. A date of which nothing is known falls in no period, and comes last.
 *
 * @param most how many days lie, at most, between a beginning and an end of which one is not known; as many as there are,
 *   where it is left out. An end that is open (`..`) is the last of all days either way.
 */
export function indexedDays(
  { start, end, earliest, latest, startLatest, endEarliest }: SourceDate,
  most?: number,
): IndexedDays {
  if (earliest === null && latest === null)
    return { begins: LAST_DAY, ends: FIRST_DAY, span: 'LONG', sortDay: LAST_DAY };
  const bounded = (day: string | null, days: number | undefined): string | undefined =>
    day === null || days === undefined ? undefined : daysBefore(day, days);
  const begins = earliest ?? (start === null ? bounded(endEarliest, most) : undefined) ?? FIRST_DAY;
  const ends = latest ?? (end === null ? bounded(startLatest, most && -most) : undefined) ?? LAST_DAY;
  const days = daysFrom(begins, ends) - 1;
  const span = SPANS.find((each) => days <= each.days)?.name ?? 'LONG';
  return { begins, ends, span, sortDay: earliest ?? latest ?? LAST_DAY };
}

/**
 * How many days a date takes, its first and its last included: at least and at most, as far as it tells. Undefined where it
 * does not tell when it begins or ends.
 */
export function lengthOf(date: SourceDate): { least: number; most: number } | undefined {
  const { earliest, latest, startLatest, endEarliest, memberDays } = date;
  if (memberDays !== undefined) return { least: 1, most: memberDays };
  if (earliest === null || latest === null || startLatest === null || endEarliest === null) return undefined;
  return { least: Math.max(1, daysFrom(startLatest, endEarliest)), most: daysFrom(earliest, latest) };
}

/** Intervals that time is counted in. */
export type Interval = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** An interval as a period, from its first day: `2024`, `2024-04`, `2024-04/2024-06`, `2024-04-11`. */
export function periodOf(interval: Interval, firstDay: string): string {
  const month = firstDay.slice(0, 7);
  switch (interval) {
    case 'DAY':
      return firstDay;
    case 'MONTH':
      return month;
    case 'QUARTER':
      return `${month}/${firstDay.slice(0, 4)}-${String(Number(firstDay.slice(5, 7)) + 2).padStart(2, '0')}`;
    case 'YEAR':
      return firstDay.slice(0, 4);
  }
}

/** The first day of the interval in which a day lies. */
function firstDayOf(interval: Interval, day: string): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (interval) {
    case 'DAY':
      return day;
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'QUARTER':
      return `${year}-${String(3 * Math.ceil(month / 3) - 2).padStart(2, '0')}-01`;
    case 'YEAR':
      return `${year}-01-01`;
  }
}

/** A part of a period that lies in one interval: the interval's first day, and the part's first and last. */
export type Slice = readonly [interval: string, from: string, to: string];

/**
 * A period cut into intervals.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param most undefined is returned where there would be more
 */
export function slices(interval: Interval, from: string, to: string, most: number): Slice[] | undefined {
  const found: Slice[] = [];
  for (let start = firstDayOf(interval, from); start <= to;) {
    if (found.length === most) return undefined;
    const last = lastDayOf(interval, start);
    found.push([start, start < from ? from : start, last > to ? to : last]);
    if (last === LAST_DAY) break;
    start = daysBefore(last, -1);
  }
  return found;
}

/** How many intervals a period touches. @param from, to the first and last day, inclusive */
export function intervalsIn(interval: Interval, from: string, to: string): number {
  const months = MONTHS[interval];
  const at = (day: string): number => {
    if (months === 0) return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months);
  };
  return Math.max(0, at(to) - at(from) + 1);
}

/** The last day of the interval that begins on a day. */
function lastDayOf(interval: Interval, firstDay: string): string {
  const last = new Date(`${firstDay}T00:00:00Z`);
  const months = MONTHS[interval];
  if (months > 0) last.setUTCMonth(last.getUTCMonth() + months, 0);
  return last.toISOString().slice(0, 10);
}

/** How many months an interval takes. */
const MONTHS: Record<Interval, number> = { DAY: 0, MONTH: 1, QUARTER: 3, YEAR: 12 };

/** How precise a date is: the smaller the number, the smaller the interval that is sure to hold it. */
export const PRECISIONS: Record<Interval, number> = { DAY: 1, MONTH: 2, QUARTER: 3, YEAR: 4 };

/** How precise a date is; undefined where a year does not hold it. */
export function precisionOf(earliest: string | null, latest: string | null): number | undefined {
  if (earliest === null || latest === null) return undefined;
  if (earliest === latest) return PRECISIONS.DAY;
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return undefined;
  const [first, last] = [earliest, latest].map((day) => Number(day.slice(5, 7))) as [number, number];
  if (first === last) return PRECISIONS.MONTH;
  return Math.ceil(first / 3) === Math.ceil(last / 3) ? PRECISIONS.QUARTER : PRECISIONS.YEAR;
}

/** The day that many days before a day, or after it where they are negative; within the first and the last of all days. */
export function daysBefore(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) - days * DAY_MS;
  return new Date(Math.min(Math.max(time, FIRST_TIME), LAST_TIME)).toISOString().slice(0, 10);
}

/** Whether a text is a day, `YYYY-MM-DD`, of the calendar from the year 0001 on. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day it is, in UTC. */
export function today(clock: () => Date = () => new Date()): string {
  return clock().toISOString().slice(0, 10);
}

/** The day it is where days begin first, 14 hours east of Greenwich: what lies after it is yet to come everywhere. */
export function latestToday(clock: () => Date = () => new Date()): string {
  return today(() => new Date(clock().getTime() + 14 * 3_600_000));
}

/**
 * What is known of the first of several beginnings: as written, where the one that may be first was so certainly.
 *
 * @param from the earliest day of all, on which what is written as `text` may have begun; the first of all days where that is open
 * @param by the day by which one of them had begun; the last of all days where that is open
 */
export function firstOf(text: string, from: string, by: string): string {
  return rangeOf(text, from, by, (latest) => latest <= by);
}

/** What is known of the last of several beginnings. @param from, by the latest of the earliest days, and of the latest */
export function lastOf(text: string, from: string, by: string): string {
  return rangeOf(text, from, by, (latest) => latest >= by);
}

function rangeOf(text: string, from: string, by: string, isSo: (latest: string) => boolean): string {
  // An open beginning has no day to compare.
  if (text === '..' || by < from) return text;
  const { earliest, latest } = parseDate(text);
  if (isSo(latest ?? LAST_DAY)) return text;
  if (earliest === null) return `[..${by}]`;
  if (by === LAST_DAY) return `[${from}..]`;
  if (from === by) return from;
  const interval = ([by.slice(0, 7), by.slice(0, 4)] as const).find((whole) => {
    const days = parseDate(whole);
    return days.earliest === from && days.latest === by;
  });
  return interval ?? `[${from}..${by}]`;
}

/**
 * The anniversary that falls in the calendar year of a day.
 *
 * @param since the date celebrated; a year, month or day, else there is no anniversary to tell
 * @returns null before the first; as imprecise as `since`; 28 February for a 29th in a common year
 */
export function anniversary(since: string, asOf: string): { ordinal: number; date: string } | null {
  const match = /^(\d{4})((?:-\d{2}){0,2})([~?%]?)$/.exec(since);
  if (match === null) return null;
  const [, sinceYear = '', rest = '', qualifier = ''] = match;
  const year = asOf.slice(0, 4);
  const ordinal = Number(year) - Number(sinceYear);
  if (ordinal < 1) return null;
  const onDay = rest === '-02-29' && !isDay(`${year}-02-29`) ? '-02-28' : rest;
  return { ordinal, date: `${year}${onDay}${qualifier}` };
}

/** The first anniversary on or after a day; by its last possible day where it is imprecise. Null after the year 9999. */
export function nextAnniversary(since: string, asOf: string): { ordinal: number; date: string } | null {
  const inYear = (year: number): ReturnType<typeof anniversary> =>
    year > LAST_YEAR ? null : anniversary(since, `${String(year).padStart(4, '0')}-01-01`);
  const founded = Number(since.slice(0, 4));
  // The anniversary of this year may be over, and the first one may be years away.
  const year = Math.max(Number(asOf.slice(0, 4)), founded + 1);
  const found = inYear(year);
  if (found === null) return null;
  const latest = parseDate(found.date).latest ?? found.date;
  return latest >= asOf ? found : inYear(year + 1);
}

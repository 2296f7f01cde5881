/** Dates as sources give them: EDTF (ISO 8601-2), kept as written, compared by their earliest and latest day. */
import edtf, { type Bound, type Parsed } from 'edtf';

/** A date as written, and what it spans. Days are `YYYY-MM-DD`, both inclusive; null where the date is open or unknown. */
export interface SourceDate {
  /** As written: `2024-04-11/2024-04-13`. */
  text: string;
  /** The first part of an interval, else the whole: `2024-04-11`. Null for an interval without a known start. */
  start: string | null;
  /** The last part of an interval, else the whole; `..` for one that has not ended. */
  end: string | null;
  earliest: string | null;
  latest: string | null;
}

/** A text that is no date. The message says what was wanted. */
export class DateError extends Error {
  override readonly name = 'DateError';
}

const WANTED = 'a date in EDTF, such as 2024-04-12, 2019-06 (day not known), 1949~ (about) or 2024-04-11/2024-04-13';

/**
 * Reads a date in EDTF, levels 0 to 2, years 0001 to 9999.
 *
 * @throws DateError where it is none, or where an interval ends before it starts
 */
export function parseDate(text: string): SourceDate {
  const kept = KEPT.get(text);
  if (kept !== undefined) return kept;
  const parsed = parseWhole(text) ?? parseAny(text);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(text, parsed);
  return parsed;
}

/** The first and the last of all days. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const DAY_MS = 86_400_000;
const FIRST_TIME = Date.parse(`${FIRST_DAY}T00:00:00Z`);
const LAST_TIME = Date.parse(`${LAST_DAY}T00:00:00Z`);
const LAST_YEAR = 9999;
const YEAR_ZERO = Date.parse('0000-01-01T00:00:00Z');

/** Data sets name the same days again and again, and the library takes its time for each. */
const KEPT = new Map<string, SourceDate>();
const MOST_KEPT = 20_000;

/** A day, month or year without any mark: most dates are. Undefined for anything else. */
function parseWhole(text: string): SourceDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const first = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(first.getTime()) || (day !== undefined && first.getUTCDate() !== Number(day))) return undefined;
  const last = new Date(first);
  if (month === undefined) last.setUTCMonth(11, 31);
  else if (day === undefined) last.setUTCMonth(last.getUTCMonth() + 1, 0);
  const [earliest, latest] = [first, last].map((one) => one.toISOString().slice(0, 10)) as [string, string];
  return { text, start: text, end: text, earliest, latest };
}

function parseAny(text: string): SourceDate {
  const [first, second, ...others] = text.split('/');
  // The library takes an interval within one day, month or year for one that ends before it starts.
  if (first !== undefined && first === second && others.length === 0) return { ...parseDate(first), text };
  const parsed = parse(text);
  if (parsed.type === 'Interval') {
    const open = { earliest: null, latest: null };
    const lower = part(parsed.lower);
    const upper = part(parsed.upper);
    const from = lower === null || lower === '..' ? open : parseDate(lower);
    const to = upper === null || upper === '..' ? open : parseDate(upper);
    return { text, start: lower, end: upper, earliest: from.earliest, latest: to.latest };
  }
  // Only a set may be open: one of the days up to a day. A year too far away for a calendar comes as infinite too.
  const bounds = [parsed.min, parsed.max];
  if (parsed.type !== 'Set' && !bounds.every(Number.isFinite)) throw new DateError(YEARS);
  return { text, start: text, end: text, earliest: day(parsed.min), latest: day(parsed.max, FIRST_TIME) };
}

const YEARS = 'a date in the years 0001 to 9999';

function parse(text: string): Parsed {
  try {
    return edtf(text);
  } catch (error) {
    // The library says "invalid upper bound" for an interval that ends before it starts, and else a parser's trace.
    const reversed = error instanceof Error && /invalid (upper|lower) bound/.test(error.message);
    throw new DateError(reversed ? 'an interval whose end is not before its start' : WANTED, { cause: error });
  }
}

/** The library gives Infinity for an open end and null for an unknown one. */
function part(bound: Bound | undefined): string | null {
  if (bound === null || bound === undefined) return null;
  return typeof bound === 'number' ? '..' : bound.edtf;
}

/**
 * The day of a time; null of an open end. What may lie in the year 0 or after it (`000X`) is taken from the year 1 on.
 *
 * @param least a time that must not be later
 */
function day(time: number | null, least = YEAR_ZERO): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  if (time < least || time >= LAST_TIME + DAY_MS) throw new DateError(YEARS);
  return new Date(Math.max(time, FIRST_TIME)).toISOString().slice(0, 10);
}

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

/** The days by which a date is found and ordered. A date of which nothing is known falls in no period, and comes last. */
export function indexedDays(earliest: string | null, latest: string | null): IndexedDays {
  if (earliest === null && latest === null)
    return { begins: LAST_DAY, ends: FIRST_DAY, span: 'LONG', sortDay: LAST_DAY };
  const begins = earliest ?? FIRST_DAY;
  const ends = latest ?? LAST_DAY;
  const days = (Date.parse(`${ends}T00:00:00Z`) - Date.parse(`${begins}T00:00:00Z`)) / DAY_MS;
  const span = SPANS.find((each) => days <= each.days)?.name ?? 'LONG';
  return { begins, ends, span, sortDay: earliest ?? latest ?? LAST_DAY };
}

/**
 * How many days a date takes, its first and its last included: at least and at most, as far as it tells. Undefined where it
 * does not tell when it begins or ends.
 */
export function lengthOf({ start, end, earliest, latest }: SourceDate): { least: number; most: number } | undefined {
  if (start === null || end === null || earliest === null || latest === null) return undefined;
  const [lastStart, firstEnd] = [parseDate(start).latest, parseDate(end).earliest];
  if (lastStart === null || firstEnd === null) return undefined;
  return { least: Math.max(1, daysFrom(lastStart, firstEnd)), most: daysFrom(earliest, latest) };
}

/** The days from one to another, both included. */
function daysFrom(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS + 1;
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

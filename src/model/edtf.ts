/**
 * Dates as sources give them: EDTF (ISO 8601-2, levels 0 to 2), as written, and the days that they span. A single date, an
 * interval from one to another, one of a set (`[a..b]`), or all of a set (`{a..b}`).
 */
import { DateError, FIRST_DAY, LAST_DAY, readPoint, type Span } from './edtf-point.js';

/** A date as written, and what it spans. Days are `YYYY-MM-DD`, both inclusive; null where the date is open or unknown. */
export interface SourceDate {
  /** As written: `2024-04-11/2024-04-13`. */
  text: string;
  /** The first part of an interval, else the whole: `2024-04-11`. Null where it is not known, `..` where it is open. */
  start: string | null;
  /** The last part of an interval, else the whole. Null where it is not known, `..` for one that has not ended. */
  end: string | null;
  earliest: string | null;
  latest: string | null;
  /** The latest day of the beginning, where there is one. */
  startLatest: string | null;
  /** The earliest day of the end, where there is one. */
  endEarliest: string | null;
  /**
   * The first and the last day through which it certainly went on; where it is open, from the first or to the last of all
   * days. Null for what may lie on any of several days.
   */
  certainFrom: string | null;
  certainTo: string | null;
  /** Of one of a set: how many days the longest of these has. */
  memberDays?: number;
}

/**
 * Reads a date in EDTF, levels 0 to 2, years 0001 to 9999.
 *
 * @throws DateError where it is none, or where an interval ends before it starts
 */
export function parseDate(text: string): SourceDate {
  const cached = CACHE.get(text);
  if (cached !== undefined) return cached;
  const parsed = parse(text);
  if (CACHE.size >= MOST_CACHED) CACHE.clear();
  CACHE.set(text, parsed);
  return parsed;
}

/** Data sets name the same days again and again. */
const CACHE = new Map<string, SourceDate>();
const MOST_CACHED = 20_000;
const LONGEST_TEXT = 1_000;

function parse(text: string): SourceDate {
  if (text.length > LONGEST_TEXT) throw new DateError(`a date in EDTF of at most ${LONGEST_TEXT} characters`);
  const set = /^(?:\[(?<one>.+)\]|\{(?<all>.+)\})$/.exec(text)?.groups;
  if (set?.one !== undefined) return oneOf(text, membersOf(set.one));
  if (set?.all !== undefined) return allOf(text, membersOf(set.all));
  const [first = '', second, ...others] = text.split('/');
  if (second === undefined) return single(text, readPoint(text));
  // What has three parts is a date as people write it: the message for a single one says what is wanted.
  return others.length === 0 ? interval(text, first, second) : single(text, readPoint(text));
}

function single(text: string, { earliest, latest }: Span): SourceDate {
  const day = earliest === latest ? earliest : null;
  const days = { earliest, latest, startLatest: latest, endEarliest: earliest };
  return { text, start: text, end: text, ...days, certainFrom: day, certainTo: day };
}

/** From one to another; either may be open (`..`) or not known (empty). */
function interval(text: string, first: string, second: string): SourceDate {
  const [from, to] = [first, second].map((one) => (one === '' || one === '..' ? undefined : readPoint(one)));
  if (from !== undefined && to !== undefined && from.earliest > to.latest) {
    throw new DateError('an interval whose end is not before its start');
  }
  // On the day of its beginning it went on, whenever it ended; and on that of its end.
  const certainFrom = first === '..' && to !== undefined ? FIRST_DAY : least(from?.latest, to?.latest);
  const certainTo = second === '..' && from !== undefined ? LAST_DAY : greatest(to?.earliest, from?.earliest);
  return {
    text,
    start: first === '' ? null : first,
    end: second === '' ? null : second,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    startLatest: from?.latest ?? null,
    endEarliest: to?.earliest ?? null,
    ...certainly(certainFrom, certainTo),
  };
}

const inOrder = (days: readonly (string | undefined)[]): string[] => days.flatMap((day) => day ?? []).sort();
const least = (...days: (string | undefined)[]): string | null => inOrder(days)[0] ?? null;
const greatest = (...days: (string | undefined)[]): string | null => inOrder(days).at(-1) ?? null;

function certainly(from: string | null, to: string | null): Pick<SourceDate, 'certainFrom' | 'certainTo'> {
  const is = from !== null && to !== null && from <= to;
  return { certainFrom: is ? from : null, certainTo: is ? to : null };
}

/** A member of a set: a date, or all from one to another. Undefined where it is open. */
interface Member {
  first: string;
  last: string;
  from: Span | undefined;
  to: Span | undefined;
}

function membersOf(list: string): Member[] {
  const texts = list.split(',');
  return texts.map((member, at) => {
    const parts = member.trim().split('..');
    const [first = '', last = first] = parts;
    const open = (first === '' && at > 0) || (last === '' && at < texts.length - 1);
    if (parts.length > 2 || open || (first === '' && last === '')) {
      throw new DateError(
        'a set of dates such as [2024-04-11..2024-04-13] or [1667,1668,1670..1672], open at its ends only',
      );
    }
    const [from, to] = [first, last].map((one) => (one === '' ? undefined : readPoint(one)));
    if (from !== undefined && to !== undefined && from.earliest > to.latest) {
      throw new DateError('a set in which no range ends before it starts');
    }
    return { first: first === '' ? '..' : first, last: last === '' ? '..' : last, from, to };
  });
}

function extremes(members: readonly Member[]): { earliest: string | null; latest: string | null } {
  const ends = <T extends 'from' | 'to'>(end: T): (Span | undefined)[] => members.map((member) => member[end]);
  const [froms, tos] = [ends('from'), ends('to')];
  const days = (spans: (Span | undefined)[], day: keyof Span): string[] => spans.flatMap((span) => span?.[day] ?? []);
  return {
    earliest: froms.includes(undefined) ? null : least(...days(froms, 'earliest')),
    latest: tos.includes(undefined) ? null : greatest(...days(tos, 'latest')),
  };
}

/** One of the members, nobody knows which. */
function oneOf(text: string, members: readonly Member[]): SourceDate {
  const { earliest, latest } = extremes(members);
  const day = earliest === latest ? earliest : null;
  const spans = members.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  return {
    ...{ text, start: text, end: text, earliest, latest, startLatest: latest, endEarliest: earliest },
    ...{ certainFrom: day, certainTo: day },
    memberDays: Math.max(...spans.map((span) => daysFrom(span.earliest, span.latest))),
  };
}

/** All of the members: from the first to the last, with nothing between where there are gaps. */
function allOf(text: string, members: readonly Member[]): SourceDate {
  const { earliest, latest } = extremes(members);
  const [first] = members.filter(({ from }) => (from?.earliest ?? null) === earliest);
  const [last] = members.filter(({ to }) => (to?.latest ?? null) === latest);
  if (first === undefined || last === undefined) throw new DateError('a set of dates');
  const [only, ...others] = members;
  const whole = only !== undefined && others.length === 0 ? interval(text, only.first, only.last) : undefined;
  return {
    ...{ text, start: first.first, end: last.last, earliest, latest },
    ...{ startLatest: first.from?.latest ?? null, endEarliest: last.to?.earliest ?? null },
    ...{ certainFrom: whole?.certainFrom ?? null, certainTo: whole?.certainTo ?? null },
  };
}

/** The days from one to another, both included. */
export function daysFrom(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 + 1;
}

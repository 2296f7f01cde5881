/** Reads dates as sources give them (EDTF), as far as words for people need it: the forms that the service answers with. */

export type Mark = '~' | '?' | '%';

/** One date: a day, a month or a year, with the source's doubt. */
export interface PlainDate {
  type: 'date';
  precision: 'day' | 'month' | 'year';
  /** Its first and last possible day. */
  first: string;
  last: string;
  mark?: Mark;
}

export interface IntervalDate {
  type: 'interval';
  /** `open`: it began before, or goes on; `unknown`: no source says. */
  from: PlainDate | 'open' | 'unknown';
  to: PlainDate | 'open' | 'unknown';
}

/** One of several days; open where it is any day up to one, or from one on. */
export interface ChoiceDate {
  type: 'choice';
  options: readonly PlainDate[];
  open?: 'before' | 'after' | 'between';
}

/** What is none of these is shown as it is written. */
export type ReadDate = PlainDate | IntervalDate | ChoiceDate | undefined;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
/** Digits that the source leaves open: `201X`, `2019-XX`, `2019-06-XX`. */
const UNSPECIFIED = /^(\d{3}X|\d{2}XX|\d{4})(?:-(XX|\d{2})(?:-XX)?)?([~?%])?$/;

export function readDate(text: string): ReadDate {
  if (text.includes('/')) return readInterval(text);
  if (/^[[{].*[\]}]$/.test(text)) return readChoice(text.slice(1, -1));
  return readPlain(text);
}

function readInterval(text: string): IntervalDate | undefined {
  const parts = text.split('/');
  const [from, to] = parts.map((part) => (part === '..' ? 'open' : part === '' ? 'unknown' : readPlain(part)));
  return parts.length !== 2 || from === undefined || to === undefined ? undefined : { type: 'interval', from, to };
}

function readChoice(text: string): ChoiceDate | undefined {
  const open = text.startsWith('..')
    ? 'before'
    : text.endsWith('..')
      ? 'after'
      : text.includes('..')
        ? 'between'
        : undefined;
  const parts = text.split(/,|\.\./).filter(Boolean);
  const options = parts.flatMap((part) => readPlain(part.trim()) ?? []);
  return options.length === 0 || options.length < parts.length ? undefined : { type: 'choice', options, open };
}

function readPlain(text: string): PlainDate | undefined {
  const [, year, month, day, mark] = DATE.exec(text) ?? [];
  if (year === undefined) return readUnspecified(text);
  // Seasons are numbers behind December.
  if (month !== undefined && (month < '01' || month > '12')) return undefined;
  const given = { mark: mark as Mark | undefined, type: 'date' as const };
  if (day !== undefined) {
    const whole = `${year}-${month}-${day}`;
    return { ...given, precision: 'day', first: whole, last: whole };
  }
  if (month !== undefined)
    return { ...given, precision: 'month', first: `${year}-${month}-01`, last: lastOf(year, month) };
  return { ...given, precision: 'year', first: `${year}-01-01`, last: `${year}-12-31` };
}

function readUnspecified(text: string): PlainDate | undefined {
  const [, year, month, mark] = UNSPECIFIED.exec(text) ?? [];
  if (year === undefined) return undefined;
  const given = { mark: mark as Mark | undefined, type: 'date' as const };
  if (month !== undefined && month !== 'XX' && !year.includes('X'))
    return { ...given, precision: 'month', first: `${year}-${month}-01`, last: lastOf(year, month) };
  return {
    ...given,
    precision: 'year',
    first: `${year.replaceAll('X', '0').replace(/^0000/, '0001')}-01-01`,
    last: `${year.replaceAll('X', '9')}-12-31`,
  };
}

function lastOf(year: string, month: string): string {
  const days = new Date(Date.UTC(Number(year), Number(month), 0));
  days.setUTCFullYear(Number(year), Number(month), 0);
  return days.toISOString().slice(0, 10);
}

/** First and last possible day of a date, null where it is open or not known there. */
export function spanOf(text: string): { first: string | null; last: string | null } {
  const read = readDate(text);
  if (read === undefined) return { first: null, last: null };
  if (read.type === 'date') return read;
  if (read.type === 'interval')
    return {
      first: typeof read.from === 'string' ? null : read.from.first,
      last: typeof read.to === 'string' ? null : read.to.last,
    };
  return {
    first: read.open === 'before' ? null : (read.options[0]?.first ?? null),
    last: read.open === 'after' ? null : (read.options.at(-1)?.last ?? null),
  };
}

/** Dates as people write them, as EDTF: one form or several, intervals in a cell, parts in columns, precision beside. */
import { DateError, parseDate } from '../../model/dates.js';
import { type DateForm, dateFormOf } from '../schema/date-form.js';
import { dateOf, type FormReader, fullYear, readersOf } from './date-forms.js';
import { foldedDate, monthNames } from './month-names.js';
import { Untranslatable } from './untranslatable.js';

/** The value of a column beside, in the same record; undefined where it is empty. */
export type Cell = (column: string) => string | undefined;

/** What forms make of a value, and whether it is in one that no calendar has such a day in. */
interface Reading {
  /** By what is read, the forms that read it so. */
  readings: ReadonlyMap<string, string[]>;
  fault: DateError | undefined;
}

/** A column of dates. Values that two forms read differently are decided by those that only one of the two can read. */
export class DateColumn {
  private readonly readers: readonly [form: string, read: FormReader][];
  /** Forms that read a value of the column which no other reads otherwise. */
  private readonly witnessed = new Set<string>();

  private readonly form: DateForm;

  /** @throws FormError where dates cannot be read as the step says */
  constructor(step: unknown) {
    this.form = dateFormOf(step);
    this.readers = readersOf(this.form);
  }

  /** Whether all its values must be seen before one is read. */
  get isDoubtful(): boolean {
    return this.readers.length > 1;
  }

  /** Columns that are read beside. */
  get columns(): string[] {
    const { month, day, precision } = this.form;
    return [month, day, precision].flatMap((column) => column ?? []);
  }

  /** Takes note of a value before any is read. */
  see(value: string): void {
    for (const one of [value.trim(), ...(rangeIn(value) ?? [])]) {
      const { readings } = this.readingOf(one, true);
      const [forms, ...others] = readings.values();
      if (forms !== undefined && others.length === 0) for (const form of forms) this.witnessed.add(form);
    }
  }

  /** A value as EDTF. @throws Untranslatable */
  read(value: string, cell: Cell): string {
    try {
      const { month, precision = '' } = this.form;
      const told = precision === '' ? undefined : cell(precision);
      if (month !== undefined) return cut(this.inColumns(value.trim(), month, cell), precision, value, told);
      return cut(this.whole(value.trim(), told !== undefined), precision, value, told);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      throw new Untranslatable(`got "${value}"; wanted ${error.message}`, this.cure());
    }
  }

  private whole(value: string, isPrecise: boolean): string {
    const { readings, fault } = this.readingOf(value, isPrecise);
    if (readings.size > 0) return this.decided(value, readings);
    const interval = this.interval(value);
    if (interval !== undefined) return interval;
    throw fault ?? new DateError(`a date ${this.wanted()}`);
  }

  private readingOf(value: string, isPrecise = false): Reading {
    const readings = new Map<string, string[]>();
    let fault: DateError | undefined;
    for (const [form, read] of this.readers) {
      try {
        const made = read(value, isPrecise);
        if (made !== undefined) readings.set(made, [...(readings.get(made) ?? []), form]);
      } catch (error) {
        if (!(error instanceof DateError)) throw error;
        fault ??= error;
      }
    }
    return { readings, fault };
  }

  /** The one reading; of several, that by a form in which other values certainly are. */
  private decided(value: string, readings: Reading['readings']): string {
    const all = [...readings];
    const likely = all.filter(([, forms]) => forms.some((form) => this.witnessed.has(form)));
    const [[only] = [], ...others] = all.length === 1 ? all : likely;
    if (only !== undefined && others.length === 0) return only;
    const shown = all.map(([made, [form]]) => `${made} (${form})`).join(' or ');
    throw new Untranslatable(
      `got "${value}", which may be ${shown}; the other values of the column do not tell`,
      `Say in the mapping how they are written: date: ${all[0]?.[1][0]}, or date: ${all[1]?.[1][0]}`,
    );
  }

  /** Two dates in a cell. The first may lack what the second has: 3-7 May 1998, 30 April to 3 May 1998. */
  private interval(value: string): string | undefined {
    const [first, second] = rangeIn(value) ?? [];
    if (first === undefined || second === undefined) return undefined;
    const to = this.readingOf(second).readings;
    if (to.size === 0) return undefined;
    const last = this.decided(second, to);
    const year = last.slice(0, 4);
    const from = [first, `${first} ${year}`, `${first}, ${year}`].map((one) => this.readingOf(one).readings);
    const [found] = from.filter(({ size }) => size > 0);
    const dayAlone = /^\d{1,2}\.?$/.test(first) && /^\d{4}-\d{2}-\d{2}$/.test(last);
    const begun = dayAlone
      ? dateOf(year, last.slice(5, 7), String(parseInt(first)))
      : found && this.decided(first, found);
    if (begun === undefined) return undefined;
    return begun === last ? last : parseDate(`${begun}/${last}`).text;
  }

  private inColumns(value: string, month: string, cell: Cell): string {
    const { language, day, pivot } = this.form;
    const given = cell(month);
    const named = given === undefined ? undefined : monthNames(language).get(foldedDate(given).replace(/\.$/, ''));
    const number = named === undefined ? given : String(named);
    for (const [column, part, most] of [
      [month, number, 12],
      [day ?? '', cell(day ?? ''), 31],
    ] as const) {
      if (part === undefined || (/^\d{1,2}$/.test(part) && Number(part) <= most)) continue;
      throw new Untranslatable(
        `got "${value}" and in "${column}" "${part}"; wanted a number up to ${most}${most === 12 ? ' or the name of a month' : ''}`,
        'Correct it; what is not known is left empty',
      );
    }
    const inFull = /^\d{2}$/.test(value) && pivot !== undefined ? fullYear(value, pivot) : value;
    if (!/^\d{4}$/.test(inFull)) throw new DateError('a year of four digits, or a "pivot" that says what two mean');
    return dateOf(inFull, number, cell(day ?? ''));
  }

  private wanted(): string {
    const { form, language } = this.form;
    if ([form].flat().includes('any'))
      return 'in one of the usual forms, such as 2024-04-12, 12.4.2024 or 12 April 2024';
    return `written ${[form].flat().join(' or ')}${language === undefined ? '' : `, with months in "${language}"`}`;
  }

  private cure(): string {
    const isNamed = [this.form.form].flat().some((form) => /MMM|any/.test(form));
    const language =
      isNamed && this.form.language === undefined ? '; "language" says in which one months are named' : '';
    return `Correct it, or the "date" in the mapping${language}`;
  }
}

/** What stands between the two dates of an interval. */
const BETWEEN = [
  /\s+(?:to|until|till|through|bis|au|al|hasta|até|по|до)\s+/iu,
  /\s*[–—]\s*/u,
  /\s+-\s+/u,
  /\s*\/\s*/u,
  /\s*-\s*/u,
];

const LONGEST_INTERVAL = 200;

/** The two parts of an interval in a cell: by the first separator that stands in it once. */
function rangeIn(value: string): [first: string, second: string] | undefined {
  // No interval is written so long; what has many blanks would take the expressions long.
  if (value.length > LONGEST_INTERVAL) return undefined;
  for (const separator of BETWEEN) {
    const [first = '', second = '', ...others] = value.trim().split(separator);
    if (first !== '' && second !== '' && others.length === 0) return [first, second];
  }
  return undefined;
}

/** How many parts of a date count, by precision as Wikidata and people say it. */
const PARTS: Readonly<Record<string, number>> = {
  ...{ 9: 1, year: 1, y: 1, 10: 2, month: 2, m: 2, 11: 3, day: 3, d: 3, 12: 3, 13: 3, 14: 3 },
};

/** As much of a date as its precision allows. */
function cut(date: string, column: string, value: string, given: string | undefined): string {
  if (given === undefined) return date;
  const precision = given.trim().toLowerCase();
  const [year = ''] = /^\d{4}/.exec(date) ?? [];
  if (precision === '8' || precision === 'decade') return parseDate(`${year.slice(0, 3)}X`).text;
  if (precision === '7' || precision === 'century') {
    const first = Math.floor((Number(year) - 1) / 100) * 100 + 1;
    return parseDate(`[${[first, first + 99].map((one) => String(one).padStart(4, '0')).join('..')}]`).text;
  }
  const parts = PARTS[precision];
  if (parts === undefined) {
    throw new Untranslatable(
      `got "${value}" and in "${column}" "${given}"; wanted a precision: 7 (century), 8 (decade), 9 (year), 10 (month) or 11 (day), or these words`,
      'Correct it, or leave "precision" out of the mapping',
    );
  }
  // An interval, or what is marked, is as precise as it says itself.
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date.split('-').slice(0, parts).join('-') : date;
}

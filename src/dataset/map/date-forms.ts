/** The forms in which dates are written, made ready: each reads a value as EDTF, or does not fit it. */
import { DateError, parseDate } from '../../model/dates.js';
import { type DateForm, FORM_PARTS } from '../schema/date-form.js';
import { foldedDate, monthNames, weekdayNames } from './month-names.js';

/**
 * Makes EDTF; undefined where the value is not in this form.
 *
 * @param isPrecise whether something else says how precise it is
 * @throws DateError where it is in this form, and no such day exists
 */
export type FormReader = (value: string, isPrecise: boolean) => string | undefined;

/** Forms that `any` tries. What is read by several is read alike, but for the order of day and month. */
const ANY = [
  ...['edtf', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'YYYY/M', 'M/YYYY', 'M.YYYY'],
  ...['D MMMM YYYY', 'D. MMMM YYYY', 'D-MMM-YYYY', 'MMMM D, YYYY', 'MMMM YYYY', 'YYYY MMMM D', 'YYYY年M月D日'],
  ...['D.M.YYYY', 'D/M/YYYY', 'M/D/YYYY', 'D-M-YYYY', 'M-D-YYYY'],
];

/** The readers of a form by their names: of `any`, all that it tries. */
export function readersOf({ form, language, pivot }: DateForm): [form: string, read: FormReader][] {
  const forms = [form].flat().flatMap((one) => (one === 'any' ? ANY : [one]));
  return [...new Set(forms)].map((one) => [one, readerOf(one, language, pivot)]);
}

function readerOf(form: string, language: string | undefined, pivot: number | undefined): FormReader {
  switch (form) {
    case 'edtf':
      return edtf;
    case 'excel':
      return (value) => serial(value, EPOCH_1900);
    case 'excel-1904':
      return (value) => serial(value, EPOCH_1904);
    case 'wikidata':
      return wikidata;
    default:
      return written(form, language, pivot);
  }
}

function edtf(value: string): string | undefined {
  try {
    // Of a time the local day counts.
    return parseDate(value).text.replace(/^(\d{4}-\d{2}-\d{2})T[^/]*$/, '$1');
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    // What looks like one and is wrong is told as such.
    if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) throw error;
    return undefined;
  }
}

const DAY_MS = 86_400_000;
/** Of both, the day that has the number 0. That of 1900 counts a 29 February 1900, its number 60. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const NO_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** A day as spreadsheets count it; of a fraction, the time of day, nothing is taken. */
function serial(value: string, epoch: number): string | undefined {
  if (!/^\d{1,7}(?:\.\d+)?$/.test(value)) return undefined;
  const number = Math.floor(Number(value));
  const of1900 = epoch === EPOCH_1900;
  if (number > LAST_SERIAL || (of1900 && (number === 0 || number === NO_DAY))) {
    throw new DateError(`a number of a day, 1 to ${LAST_SERIAL}, that a calendar has`);
  }
  const shift = of1900 && number < NO_DAY ? 1 : 0;
  return new Date(epoch + (number + shift) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * A time of Wikidata. Where no precision is beside it, the first of a month is the month and that of a year the year: what is
 * less precise is written so, and says nothing that is false of a day.
 */
function wikidata(value: string, isPrecise: boolean): string | undefined {
  const found = /^\+?(-?\d{4,})-(\d{2})-(\d{2})(?:T00:00:00(?:\.0+)?Z?)?$/.exec(value);
  if (found === null) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const isFirst = (part: string): boolean => part === '00' || (part === '01' && !isPrecise);
  if (month === '00' || (isFirst(month) && isFirst(day))) return checked(year);
  return checked(isFirst(day) ? `${year}-${month}` : `${year}-${month}-${day}`);
}

const checked = (text: string): string => parseDate(text).text;

/** A time of day and its zone behind a date, folded: the local day counts. */
const TIME =
  /(?:t|,? )(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)? ?(?:z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{2,5})?$/;
const ORDINAL = '(?:st|nd|rd|th|er|re|[.ºª°])?';
const BETWEEN = ',? (?:(?:of|de|del|do|da) )?';

/** A form made of its parts. A weekday before it is passed over. */
function written(form: string, language: string | undefined, pivot: number | undefined): FormReader {
  const names = monthNames(language);
  const choices = oneOf(names.keys());
  const parts: Readonly<Record<string, string>> = {
    ...{ YYYY: '(?<year>\\d{4})', YY: '(?<short>\\d{2})', MM: '(?<month>\\d{2})', M: '(?<month>\\d{1,2})' },
    ...{ MMMM: `(?<name>${choices})\\.?`, MMM: `(?<name>${choices})\\.?` },
    ...{ DD: `(?<day>\\d{2})${ORDINAL}`, D: `(?<day>\\d{1,2})${ORDINAL}` },
  };
  const literals = form.split(FORM_PARTS).map(literal);
  const named = form.match(FORM_PARTS) ?? [];
  const expression = literals.map((text, at) => `${text}${parts[named[at] ?? ''] ?? ''}`).join('');
  const pattern = new RegExp(`^(?:(?:${oneOf(weekdayNames(language))})\\.?,? )?${expression}$`);
  const hasDay = named.some((part) => part.startsWith('D'));
  return (value) => {
    const text = foldedDate(value);
    const groups = (pattern.exec(text) ?? (hasDay ? pattern.exec(withoutTime(text)) : null))?.groups;
    if (groups === undefined) return undefined;
    const { year, short, name, month, day } = groups;
    const inFull = year ?? fullYear(short ?? '', pivot ?? 1);
    return dateOf(inFull, name === undefined ? month : String(names.get(name)), day);
  };
}

const withoutTime = (text: string): string => text.replace(TIME, '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of these names, the longest that fits. */
function oneOf(names: Iterable<string>): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.map(escaped).join('|');
}

/** What stands between parts: spaces may have a word with them, commas may be missing. */
function literal(text: string): string {
  const plain = text.toLowerCase().replace(/\s+(?:(?:of|de|del|do|da)\s+)?/g, ' ');
  return [...plain.replaceAll(', ', ' ')].map((one) => (one === ' ' ? BETWEEN : escaped(one))).join('');
}

/** The year that two digits mean. @param pivot the first of the hundred years that they may mean */
export function fullYear(digits: string, pivot: number): string {
  const year = Math.floor(pivot / 100) * 100 + Number(digits);
  return String(year < pivot ? year + 100 : year).padStart(4, '0');
}

/**
 * Year, month and day as EDTF; zeros and nothing stand for what is not known.
 *
 * @throws DateError where there is no such day
 */
export function dateOf(year: string, month?: string, day?: string): string {
  const [some, one] = [month, day].map((part) => (Number(part ?? 0) === 0 ? undefined : part?.padStart(2, '0')));
  if (some === undefined && one !== undefined) throw new DateError('a day with its month');
  // What stands in place of a month in EDTF, a season, no form of dates has.
  if (Number(some ?? 1) > 12) throw new DateError('a month from 1 to 12');
  return checked([year, some, one].filter((part) => part !== undefined).join('-'));
}

/** The steps of a mapping made ready: where a value comes from, and what becomes of it. */
import { slugify } from '../../model/ids.js';
import type { Mapping, Step } from '../schema/mapping.js';
import { kindOfCameo } from './cameo.js';
import { bounded, joined, type Made } from './bounds.js';
import { meaningOf, unlisted } from './codes.js';
import type { CountryColumn } from './country-column.js';
import { isCountryId } from './country-names.js';
import { country, type Day } from './country.js';
import type { Expressions } from './expressions.js';
import { MappingError } from './mapping-error.js';
import { FormError } from '../schema/date-form.js';
import { DateColumn } from './dates.js';
import { isNothing } from './shape.js';
import { cellOf, columnOf, type Subject } from './subject.js';
import { Untranslatable } from './untranslatable.js';

/** What the countries, dates and expressions of a step are read by. */
interface ColumnReading {
  expressions: Expressions;
  /** Of a column that says itself how it is to be read. */
  column: CountryColumn | undefined;
  dates: DateColumn | undefined;
  /** Whether values are looked at, and not yet read. */
  see: () => boolean;
  /** Makes the day of a subject; undefined where the mapping reads none. */
  day: ((subject: Subject) => unknown) | undefined;
}

/** What is made of the record that is being mapped. */
type Measure = () => Made;

type Change = (value: string, subject: Subject) => unknown;

/** The values that a step begins with, none of them empty. @param counts whether a value does not stand for nothing */
export function valueOf(step: Step, subject: Subject, counts: (value: string) => boolean = () => true): string[] {
  const { field, first, last, all, unordered } = step;
  const has = (value: string | undefined): value is string => value !== undefined && value !== '' && counts(value);
  if (field !== undefined) {
    const found = [field]
      .flat()
      .map((name) => columnOf(subject, name))
      .find(has);
    return found === undefined ? [] : [found];
  }
  if (first !== undefined || last !== undefined) {
    const row = first !== undefined ? subject.rows[0] : (subject.rows.at(-1) ?? subject.rows[0]);
    const found = [first ?? last ?? []]
      .flat()
      .map((name) => cellOf(row, name))
      .find(has);
    return found === undefined ? [] : [found];
  }
  if (unordered !== undefined) {
    const values = unordered.map((name) => columnOf(subject, name)).filter(has);
    return values.length === 0 ? [] : [joined(values.sort(), ' ')];
  }
  const name = all ?? step.min ?? step.max ?? '';
  return [...new Set(subject.rows.map((row) => cellOf(row, name)).filter(has))];
}

/** What becomes of a step's values. */
export function changesOf(
  step: Step,
  path: readonly PropertyKey[],
  mapping: Mapping,
  columns: ColumnReading,
  measure: Measure,
): (values: readonly string[], subject: Subject) => unknown {
  const changes = listOf(step, path, mapping, columns);
  const one = (value: string, subject: Subject): unknown => {
    let made: unknown = value;
    for (const change of changes) {
      if (isNothing(made)) return undefined;
      made = change(String(made), subject);
    }
    return typeof made === 'string' ? measure().text(made) : made;
  };
  const { split, default: fallback, all, min, max } = step;
  return (values, subject) => {
    const given = bounded(split === undefined ? [...values] : values.flatMap((value) => partsOf(value, split)));
    const made = given.map((value) => one(value, subject)).filter((value) => !isNothing(value));
    if (split !== undefined && values.length > 0) return made;
    if (made.length === 0) return typeof fallback === 'string' ? measure().text(fallback) : fallback;
    if (all !== undefined) return made;
    if (min === undefined && max === undefined) return made[0];
    return made.reduce((best, value) => ((min !== undefined) === compared(value, best) < 0 ? value : best));
  };
}

/** Numbers as such, all else as texts: dates of EDTF are in the order of time so. */
export function compared(one: unknown, other: unknown): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}

function partsOf(value: string, separator: string): string[] {
  return value
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function listOf(step: Step, path: readonly PropertyKey[], mapping: Mapping, columns: ColumnReading): Change[] {
  const changes: Change[] = [];
  if (step.match !== undefined) {
    const pattern = columns.expressions.at(step.match, [...path, 'match']);
    changes.push((value) => pattern.taken(value));
  }
  for (const [from, to] of Object.entries(step.replace ?? {})) {
    const pattern = columns.expressions.at(from, [...path, 'replace']);
    changes.push((value) => pattern.replaced(value, to).trim());
  }
  const coded = step.codes === undefined ? undefined : codedBy(step, step.codes, path, mapping, columns.expressions);
  if (step.country !== undefined) changes.push(countryOf(step, columns, coded));
  else if (coded !== undefined) changes.push((value) => coded(value).made);
  if (step.cameo !== undefined) changes.push(kindOfCameo);
  if (columns.dates !== undefined) changes.push(dateOf(step, columns.dates, columns.see));
  if (step.slug) changes.push(idOf);
  if (step.number) changes.push(numberIn);
  const { as } = step;
  if (as !== undefined) {
    const [first = '', ...others] = as.split('{value}');
    changes.push((value) => joined([first, ...others.flatMap((text) => [value, text])]));
  }
  return changes;
}

function idOf(name: string): string {
  const id = slugify(name);
  if (id !== '') return id;
  throw new Untranslatable(
    `got "${name}", which has no Latin letters or digits to make an id of`,
    'Give an id in a column of its own, or a transliteration',
  );
}

function numberIn(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  throw new Untranslatable(`got "${value}"; wanted a number`, 'Correct it; "missing" names what stands for nothing');
}

/** What a table of codes makes of a value, and whether it lists it. */
type Coded = (value: string) => { made: unknown; isListed: boolean };

/** What is not listed goes on to the translations that follow, where there are any. */
function codedBy(
  step: Step,
  codes: NonNullable<Step['codes']>,
  path: readonly PropertyKey[],
  mapping: Mapping,
  expressions: Expressions,
): Coded {
  const meaning = meaningOf(codes, mapping, path, expressions);
  const goesOn = step.country !== undefined || step.cameo !== undefined || step.date !== undefined;
  const rule = step.unlisted ?? (goesOn ? 'keep' : 'refuse');
  return (value) => {
    const found = meaning(value);
    if (found !== undefined) return { made: found, isListed: true };
    if (rule === 'refuse') throw unlisted(value, codes, mapping);
    return { made: rule === 'keep' ? value : undefined, isListed: false };
  };
}

/** The dates of a step; undefined where it makes none. @throws MappingError where they cannot be read as it says */
export function datesIn({ date }: Step, path: readonly PropertyKey[]): DateColumn | undefined {
  try {
    return date === undefined ? undefined : new DateColumn(date);
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    throw new MappingError(error.message, [...path, 'date'], error.cure);
  }
}

function dateOf(step: Step, dates: DateColumn, see: () => boolean): Change {
  return (value, subject) => {
    if (!see()) return dates.read(value, (name) => columnOf(taken(step, subject), name));
    dates.see(value);
    return undefined;
  };
}

/** @param coded what makes ids of countries, or codes of the scheme, of some values beforehand */
function countryOf(step: Step, columns: ColumnReading, coded: Coded | undefined): Change {
  const { column, see, day } = columns;
  const dayOf = (subject: Subject): Day => {
    if (day === undefined) return undefined;
    return /^\d{4}(-\d{2}(-\d{2})?)?/.exec(String(day(taken(step, subject)) ?? ''))?.[0] ?? '';
  };
  return (given, subject) => {
    const { made, isListed } = coded?.(given) ?? { made: given, isListed: false };
    if (isNothing(made)) return undefined;
    const value = String(made);
    if (isListed && isCountryId(value)) return value;
    if (column !== undefined && see()) {
      column.see(value, subject.rows[0].index);
      return undefined;
    }
    if (column !== undefined) return column.read(value, dayOf(subject));
    if (step.country === undefined || step.country === 'any') return undefined;
    return country(value, step.country, dayOf(subject));
  };
}

/** The record of a group from which a step takes its value: its other columns count, too. */
function taken({ first, last }: Step, subject: Subject): Subject {
  const { rows } = subject;
  if (last !== undefined) return { ...subject, rows: [rows.at(-1) ?? rows[0]] };
  return first === undefined ? subject : { ...subject, rows: [rows[0]] };
}

/** What the columns of a table seem to hold, by all their values and then by their names. */
import { countryNamed } from '../map/country-names.js';
import { CountryColumn, readingsOf, schemesOf, shapeOf } from '../map/country-column.js';
import { Untranslatable } from '../map/untranslatable.js';
import { type Scheme, servedBy } from '../map/country.js';
import { type GuessedDates, guessDates } from '../map/date-guess.js';

/** What a column seems to hold. */
export type Held = 'date' | 'year' | 'country' | 'number' | 'person' | 'place' | 'kind' | 'id' | 'title' | 'text';

export interface Guess {
  holds: Held;
  /** Of dates. */
  dates?: GuessedDates;
  /** Of countries: how they are named. */
  scheme?: Scheme | 'any' | undefined;
  /** Other readings that fit all values as well. */
  others: readonly string[];
  /** Values that stand for nothing, or cannot be read as the others. */
  missing: readonly string[];
}

/** A column: its different values, each with how often it stands there. */
export type Values = ReadonlyMap<string, number>;

/** What people write where nothing is known. */
const MISSING = new Set([
  ...['na', 'n/a', '#n/a', 'nan', 'null', 'none', 'nil', 'unknown', 'missing', '.', '..', '-', '--', '?', '*'],
  ...['-1', '-7', '-8', '-9', '-66', '-77', '-88', '-99', '-666', '-777', '-888', '-999', '-9999'],
]);

/** Of so many of a column's values a few may be something else. */
const MOSTLY = 0.9;

/** Names of columns that tell what they hold, where the values do not. */
const BY_NAME: readonly [RegExp, Held][] = [
  [/^(id|no\.?|nr\.?|number|key|record|code)$|[_ .-]id$|id$/i, 'id'],
  [/title|headline|event name|summary/i, 'title'],
  [/^(type|kind|category)$/i, 'kind'],
  [/place|city|venue|location|town/i, 'place'],
  [
    /official|person|leader|advis[eo]r|envoy|delegate|minister|president|head|visitor|host|guest|name|who|actor|participant|^[ab]$/i,
    'person',
  ],
];

/** Columns of numbers, whatever they look like. */
const NUMBERED = /^(id|no\.?|nr\.?|number|key)$/i;

/** What a column seems to hold. @param year the year it is */
export function guess(column: string, values: Values, year: number): Guess {
  const all = [...values.keys()];
  const none = { others: [], missing: [] };
  if (all.length === 0) return { holds: 'text', ...none };
  const missing = all.filter((value) => MISSING.has(value.toLowerCase()));
  const given = all.filter((value) => !missing.includes(value));
  if (given.length > 0 && !NUMBERED.test(column)) {
    if (given.every((value) => /^(1[0-9]|20)\d{2}(\.0+)?$/.test(value))) return { holds: 'year', others: [], missing };
    const dates = guessDates(given, 1, year);
    if (dates !== undefined) return { holds: 'date', dates, others: dates.others, missing };
    const countries = guessCountries(column, all, given);
    if (countries !== undefined) return countries;
  }
  const named = BY_NAME.find(([pattern]) => pattern.test(column))?.[1];
  const isNumber = given.length > 0 && given.every((value) => /^-?\d+([.,]\d+)?$/.test(value));
  const isPerson = named === 'person' && !isNumber && (!OF_COUNTRIES.test(column) || /^head/i.test(column));
  if (named !== undefined && (named !== 'person' || isPerson)) {
    // Whoever stands there so is nobody, and no place: else all would meet in one.
    return { holds: named, others: [], missing: missing.filter((value) => !NAMES.has(value)) };
  }
  return isNumber ? { holds: 'number', others: [], missing } : { holds: 'text', ...none };
}

/** Names of columns that hold countries under other words. */
const OF_COUNTRIES = /(^|[^a-z])(code|cow|gw|country|state|nation|side|iso)/i;

/** What stands for nothing in capitals, and is a surname so. */
const NAMES: ReadonlySet<string> = new Set(['Na', 'No']);

/** Names of columns in which numbers are codes of countries. */
const CODED = /code|cow|\bgw|country|state|nation|m49|iso|^cc|side/i;

function guessCountries(column: string, all: readonly string[], given: readonly string[]): Guess | undefined {
  const readings = schemesIn(column, given).map(({ scheme, others }) => ({
    ...{ scheme: scheme as Guess['scheme'], others },
    unread: all.filter((value) => servedBy(value, scheme).length === 0),
  }));
  const mixed = mixedIn(column, all);
  if (mixed !== undefined) readings.push({ scheme: 'any', others: [], unread: mixed });
  const [best] = readings.sort((one, other) => one.unread.length - other.unread.length);
  const isFree = (value: string): boolean => MISSING.has(value.toLowerCase());
  const wrong = best?.unread.filter((value) => !isFree(value)).length ?? 0;
  if (best === undefined || wrong > given.length * (1 - MOSTLY)) return undefined;
  return { holds: 'country', scheme: best.scheme, others: best.others, missing: best.unread };
}

/** What cannot be read in a column of names and codes; undefined where its codes can be read in several ways. */
function mixedIn(name: string, values: readonly string[]): string[] | undefined {
  if (!values.some((value) => countryNamed(value) !== undefined)) return undefined;
  const column = new CountryColumn(name);
  for (const value of values) column.see(value, 0);
  if (column.settle().length > 0) return undefined;
  return values.filter((value) => {
    try {
      column.read(value, undefined);
      return false;
    } catch (error) {
      if (!(error instanceof Untranslatable)) throw error;
      return true;
    }
  });
}

/** The schemes that most of a column's values may be of, and for each what else fits. */
function schemesIn(column: string, values: readonly string[]): { scheme: Scheme; others: string[] }[] {
  const found: { scheme: Scheme; others: string[] }[] = [];
  const shapes = new Set(values.map((value) => shapeOf(value)));
  for (const shape of shapes) {
    if (shape === undefined || (shape === 'digits' && !CODED.test(column))) continue;
    const codes = values.filter((value) => shapeOf(value) === shape);
    const { fitting, differing } = readingsOf(codes, schemesOf(shape));
    const [scheme, ...others] = fitting;
    if (scheme !== undefined)
      found.push({ scheme, others: differing.length === 0 ? [] : others.map((other) => `country: ${other}`) });
  }
  if (values.some((value) => countryNamed(value) !== undefined)) found.push({ scheme: 'name', others: [] });
  return found;
}

/** What a column holds, in words; of dates and countries how they are written, and what fits as well. */
export function shownGuess({ holds, dates, scheme, others }: Guess): string {
  const how = dates?.shown ?? (scheme === 'any' ? undefined : scheme);
  return `${holds}${how === undefined ? '' : `, ${how}`}${others.map((other) => ` # or: ${other}`).join('')}`;
}

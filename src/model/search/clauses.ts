/**
 * Queries of Lucene for words that are asked for. The index takes a bounded number of clauses: a query is made with less and
 * less of what is far from what was written, until it is within.
 */
import { COUNTRY_WORDS } from './countries.js';
import { isUnspaced } from './fold.js';
import { closeMarks, plainMarks, type Whole } from './marks.js';
import { soundTerms } from './sounds.js';
import { isFine, mayBeMisspelt, nearNames, nearWord, type Wanted, type Within } from './wanted.js';

/** Lucene takes 1,024 in a query, whatever else is asked in it. */
export const MOST_CLAUSES = 1_000;
/** As many kinds as bear names. */
const MOST_KINDS = 8;
/** Of these, marks may take so many: what tells nothing of a fit is found all the same. */
const MOST_MARKS = 500;

/** Lucene looks for so many words of the index at most in place of one with a letter wrong. */
const MOST_NEAR = 50;
/** Looking for words with letters wrong takes long. */
const MOST_MISSPELT = 8;
const MOST_WITH_ONE_MISSING = 4;

/** A query that finds nothing. */
const NOTHING = 'searchName:#nothing';

/** How many clauses Lucene counts in a query at most: each names its field, and one with letters wrong is many. */
export function clausesIn(query: string): number {
  let count = 0;
  for (let at = query.indexOf(':'); at >= 0; at = query.indexOf(':', at + 1)) count += 1;
  for (let at = query.indexOf('~'); at >= 0; at = query.indexOf('~', at + 1)) count += MOST_NEAR - 1;
  return count;
}

/** The first of some queries that has few enough clauses; one that finds nothing where none has. */
function firstWithin(queries: readonly (() => string)[], most = MOST_CLAUSES): string | undefined {
  for (const query of queries) {
    const text = query();
    if (clausesIn(text) <= most) return text;
  }
  return undefined;
}

/** What has to fit, and by how well it does. @param found the queries for what fits, each with less than the one before */
function together(within: Within, found: readonly (() => string)[], marks: string): string {
  const fits = firstWithin(found, MOST_CLAUSES - MOST_KINDS - clausesIn(marks));
  return fits === undefined ? NOTHING : `${onlyOf(within.kinds)} +(${fits}) ${marks}`.trimEnd();
}

const orOf = (clauses: readonly string[]): string => clauses.join(' ');

const onlyOf = (kinds: readonly string[]): string =>
  `+(${kinds.length === 0 ? NOTHING : orOf(kinds.map((kind) => `searchName:${kind}`))})^0`;

/** The same query for nodes of other kinds. */
export const ofKinds = (query: string, kinds: readonly string[]): string =>
  query === NOTHING ? NOTHING : query.replace(/^\+\([^)]*\)\^0/, onlyOf(kinds));

const wholeOf = ({ names }: Within): string => orOf(names.map((name) => `searchName:=${name}`));

/**
 * Nodes that are called just that, or that all words fit: as they are written, as beginnings, or by their sound. Which of
 * these it is, their score says: see `SCORES.plain`.
 *
 * @param readings the text's words, once for each way to read it
 */
export function plainQuery(within: Within, readings: readonly (readonly Wanted[])[], isLong: boolean): string {
  const query = (fits: string): string => `((${wholeOf(within)}) ${fits})^0`;
  const all = (clausesOf: (one: Wanted) => string[]) => (): string =>
    query(orOf(readings.map((wanted) => `(${allOf(wanted, clausesOf)})`)));
  const bare = (): string =>
    query(`(${orOf((readings[0] ?? []).map(({ word }) => `+(searchName:${word} searchContext:${word})`))})`);
  const queries = isLong
    ? [bare]
    : [
        all(writtenOrHeard),
        all((one) => writtenOrHeard({ ...one, joined: [], sounds: soundTerms(one.word) })),
        all(written),
        bare,
      ];
  const ways = [readings, readings.slice(0, 1), []].map((some) => (): string => plainMarks(within, some));
  return together(within, queries, firstWithin(ways, MOST_MARKS) ?? '');
}

/**
 * Nodes that words fit with letters wrong, by a coarse sound, or all but one of the words. Some have a score of `SCORES.close`;
 * of the others, one is the greater, the more there is of the words, and the rarer these are.
 *
 * @param readings as for `plainQuery`, without the words of address
 */
export function closeQuery(within: Within, readings: readonly (readonly Wanted[])[], whole: Whole): string {
  if (readings.some((wanted) => wanted.length > MOST_MISSPELT)) return NOTHING;
  const query = (most: 0 | 1 | 2, lacking: boolean) => (): string =>
    orOf([...readings.map((wanted) => `(${waysOf(wanted, most, lacking)})`), ...(most > 0 ? nearNames(within) : [])]);
  const queries = [query(2, true), query(1, true), query(1, false), query(0, true), query(0, false)];
  const marks = [readings, readings.slice(0, 1), []].map((some) => (): string => closeMarks(within, some, whole));
  return together(within, queries, firstWithin(marks, MOST_MARKS) ?? '');
}

/** The clauses by which a word fits as it is written. */
function written({ word, joined, initials }: Wanted): string[] {
  if (isUnspaced(word)) return [`searchName:${word}^4`, `searchContext:${word}`];
  return [
    ...[word, ...joined].map((each) => `searchName:${each}^4`),
    `searchName:${word}*^2`,
    ...initials.map((each) => `searchName:${each}`),
    `searchContext:${word}`,
    ...(COUNTRY_WORDS.has(word) ? [`searchContext:_${word}`] : []),
  ];
}

function writtenOrHeard(wanted: Wanted): string[] {
  return [...written(wanted), ...wanted.sounds.filter(isFine).map((term) => `searchName:${term}`)];
}

/** All words fit, and one of them by a name or a title: a country alone is no reason to show whoever is of it. */
function allOf(wanted: readonly Wanted[], clausesOf: (one: Wanted) => string[]): string {
  const each = wanted.map((one) => `+(${orOf(clausesOf(one))})`);
  // A word that is none for a country fits by nothing else.
  if (!wanted.every(({ word }) => COUNTRY_WORDS.has(word))) return orOf(each);
  const own = wanted.flatMap((one) => clausesOf(one).filter((clause) => !clause.includes(':_')));
  return orOf([...each, `+(${orOf(own)})^0`]);
}

/** The clauses by which a word fits that is spelt otherwise. @param most letters that are wrong */
function misspelt(wanted: Wanted, most: 0 | 1 | 2, isAlone: boolean): string[] {
  const { word } = wanted;
  const coarse = wanted.sounds.filter((term) => !isFine(term));
  const fits = [...writtenOrHeard(wanted), ...coarse.map((term) => `searchName:${term}`)];
  if (most === 0 || !mayBeMisspelt(word)) return fits;
  const withTwo = (term: string): string[] => (most === 2 && word.length >= 8 ? [`searchName:${term}~2^0.5`] : []);
  return [...fits, ...nearWord(word, isAlone, withTwo)];
}

/** All words fit more or less; of several, one may be missing. */
function waysOf(wanted: readonly Wanted[], most: 0 | 1 | 2, lacking: boolean): string {
  const each = wanted.map((one) => `(${orOf(misspelt(one, most, wanted.length === 1))})`);
  return lacking && each.length <= MOST_WITH_ONE_MISSING ? allButOne(each) : allIn(each);
}

const allIn = (parts: readonly string[]): string => orOf(parts.map((part) => `+${part}`));

/** All of some parts, or all but one, by halves: each part is there few times, for each is looked for as often as it is there. */
function allButOne(parts: readonly string[]): string {
  if (parts.length < 2) return orOf(parts);
  const [left, right] = [parts.slice(0, parts.length >> 1), parts.slice(parts.length >> 1)];
  const but = (some: readonly string[]): string => (some.length < 2 ? '' : ` +(${allButOne(some)})`);
  return `(${allIn(left)}${but(right)}) (${allIn(right)}${but(left)})`;
}

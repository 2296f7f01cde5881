/**
 * How well a node fits what is asked, told by the index's score: each way to fit has a weight so great that no number of lesser
 * ones comes to it. So a statement need not read the terms of what is found, only compare its score.
 *
 * What a mark requires counts for nothing itself, since Lucene gives more for a rare term; all there is, which scores 1, is
 * required beside it with the mark's weight.
 */
import { COUNTRY_WORDS } from './countries.js';
import { isUnspaced } from './fold.js';
import { spellings } from './spellings.js';
import { isFine, mayBeMisspelt, nearNames, nearWord, type Wanted, type Within } from './wanted.js';

/**
 * What a score is at least, by the way to fit. No query has clauses enough to come from one to the next; and Lucene, which
 * reckons with 24 binary digits, has each of them exactly.
 */
export const SCORES = {
  plain: {
    /** All words are beginnings of words of a name, or words of a title or a country. The least that there is. */
    beginnings: 2 ** -20,
    /** All words are in names, if as another language spells them. */
    respelt: 2 ** -10,
    /** All words are there, some or all of them in a title or for a country. */
    context: 1,
    /** The same, and one of them is in a name. */
    withContext: 2 ** 10,
    /** The initials of a name. */
    initials: 2 ** 14,
    /** The initials of a name that has one in its middle: JFK, of John F. Kennedy before John Forbes Kerry. */
    usualInitials: 2 ** 17,
    /** All words are in names. */
    words: 2 ** 20,
    /** A title of office is just that. */
    holder: 2 ** 40,
    /** A name is just that. */
    whole: 2 ** 50,
    /** A code is just that, as it is written in capitals. */
    code: 2 ** 52,
  },
  close: {
    /** All words sound like words of the node, if only coarsely. More than what is only close comes to. */
    coarse: 2 ** 20,
    /** All words sound like words of the node, or are there. */
    heard: 2 ** 24,
    /** All words have one letter wrong at most, or two that changed places. */
    near: 2 ** 28,
    /** So has the whole name. */
    nearWhole: 2 ** 32,
    /** All words but those of address are in an official's names. */
    bare: 2 ** 36,
  },
} as const;

/** The terms by which a word is there as it is written, as clauses. */
interface Written {
  name: string[];
  context: string[];
}

function written({ word, joined }: Wanted): Written {
  const terms = isUnspaced(word) ? [word] : [word, ...joined];
  const country = COUNTRY_WORDS.has(word) ? [inContext(`_${word}`)] : [];
  return { name: terms.map(inName), context: [...terms.map(inContext), ...country] };
}

const inName = (term: string): string => `searchName:${term}`;
const inContext = (term: string): string => `searchContext:${term}`;

/** Lucene reads no exponents. */
const decimal = (score: number): string => (Number.isInteger(score) ? String(score) : score.toFixed(20));

/** A node has the mark where it has one of each group's clauses. @param also marks that count only beside this one */
function mark(score: number, groups: readonly (readonly string[])[], also = ''): string {
  if (groups.length === 0 || groups.some(({ length }) => length === 0)) return '';
  return `(${groups.map((group) => `+(${group.join(' ')})^0`).join(' ')} +*:*^${decimal(score)}${also && ` ${also}`})`;
}

/** The marks of a query for what fits as it is written. @param readings the text's words, once for each way to read it */
export function plainMarks({ names }: Within, readings: readonly (readonly Wanted[])[]): string {
  const whole = names.map((name) => `=${name}`);
  const { plain } = SCORES;
  return [
    mark(plain.code, [whole.filter((name) => /[A-Z]/.test(name)).map(inName)]),
    mark(plain.whole, [whole.map(inName)]),
    mark(plain.holder, [whole.map(inContext)]),
    ...initials(readings[0]),
    ...readings.flatMap(marksOfReading),
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function marksOfReading(wanted: readonly Wanted[]): string[] {
  const { plain } = SCORES;
  const words = wanted.map(written);
  const names = words.map(({ name }) => name);
  const beginnings = wanted.map(({ word }, at) =>
    isUnspaced(word)
      ? (names[at] ?? [])
      : [`searchName:${word}*`, ...(wanted[at]?.initials ?? []).map(inName), ...(words[at]?.context ?? [])],
  );
  // Of one word there is no more to say.
  const [only, second] = words;
  const either =
    only !== undefined && second === undefined
      ? mark(plain.context, [only.context])
      : mark(
          plain.context,
          words.map(({ name, context }) => [...name, ...context]),
          mark(plain.withContext, [names.flat()]),
        );
  return [mark(plain.words, names), either, mark(plain.respelt, respelt(wanted)), mark(plain.beginnings, beginnings)];
}

/** The marks of initials that are asked for alone. Names that have the second of three as a word are known by these. */
function initials([only, second]: readonly Wanted[] = []): string[] {
  if (only === undefined || second !== undefined) return [];
  const { plain } = SCORES;
  const some = only.initials.map(inName);
  const usual = only.word.length === 3 ? [some, [inName(only.word.charAt(1))]] : [];
  return [mark(plain.initials, [some]), mark(plain.usualInitials, usual)];
}

/** All words in names, some of them as another language spells them; nothing where that is no other. */
function respelt(wanted: readonly Wanted[]): string[][] {
  const ways = wanted.map(({ word }) => spellings(word));
  if (ways.every(({ length }) => length === 0)) return [];
  return wanted.map(({ word }, at) => [word, ...(ways[at] ?? [])].map(inName));
}

/** Looking for words with letters wrong takes long: of more words they count for nothing beside all that is close. */
const MOST_NEAR_WORDS = 3;

/** What is asked for with its words of address. */
export interface Whole {
  /** All words, once for each way to read them. */
  all: readonly (readonly Wanted[])[];
  /** The words without those of address, where there are such. */
  bare: readonly Wanted[];
}

/** The marks of a query for what is close. @param readings the words without those of address, once for each way to read them */
export function closeMarks(within: Within, readings: readonly (readonly Wanted[])[], { all, bare }: Whole): string {
  const { close } = SCORES;
  const isOfficial = [inName('#official')];
  const without = bare.length === 0 ? [] : [isOfficial, ...bare.map((one) => written(one).name)];
  return [
    mark(close.bare, without),
    mark(close.nearWhole, [nearNames(within)]),
    ...readings.flatMap((wanted, way) => [
      mark(close.near, near(wanted)),
      // A king who sounds so comes before others who do.
      mark(
        close.heard,
        (all[way] ?? []).map((one) => heard(one, one.sounds.filter(isFine))),
      ),
      mark(
        close.coarse,
        wanted.map((one) => heard(one, one.sounds)),
      ),
    ]),
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function heard(one: Wanted, sounds: readonly string[]): string[] {
  const { name, context } = written(one);
  return [...name, ...context, ...sounds.map(inName)];
}

/** All words with a letter wrong: of several, some as they are written or sound. Nothing where none may have one wrong. */
function near(wanted: readonly Wanted[]): string[][] {
  if (wanted.length > MOST_NEAR_WORDS || !wanted.some(({ word }) => mayBeMisspelt(word))) return [];
  const isAlone = wanted.length === 1;
  return wanted.map((one) => [
    ...(isAlone ? [] : heard(one, one.sounds.filter(isFine))),
    ...(mayBeMisspelt(one.word) ? nearWord(one.word, isAlone) : []),
  ]);
}

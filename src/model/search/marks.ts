/**
 * How well a node fits what is asked, told by the index's score: each way to fit has a weight so great that no number of lesser
 * ones comes to it. So a statement need not read the terms of what is found, only compare its score.
 *
 * Clauses of a mark are ranges from a term to itself. Lucene scores these with 1, whatever the term; other clauses with more
 * for a rare term.
 */
import { COUNTRY_WORDS } from './countries.js';
import { isUnspaced } from './fold.js';
import type { Wanted, Within } from './clauses.js';
import { spellings } from './spellings.js';

/**
 * What a score is at least, by the way to fit. No query has clauses enough to come from one to the next; and Lucene, which
 * reckons with 24 binary digits, has each of them exactly.
 */
export const SCORES = {
  plain: {
    /** All words are beginnings of words of a name, or words of a title or a country. The least that there is. */
    beginnings: 2 ** -10,
    /** All words are in names, if as another language spells them. */
    respelt: 1,
    /** All words are there, some or all of them in a title or for a country. */
    context: 2 ** 10,
    /** The same, and one of them is in a name. */
    withContext: 2 ** 20,
    /** All words are in names. */
    words: 2 ** 30,
    /** A title of office is just that. */
    holder: 2 ** 40,
    /** A name is just that. */
    whole: 2 ** 50,
  },
  close: {
    /** All words sound like words of the node, if only coarsely. More than what is only close comes to. */
    coarse: 2 ** 20,
    /** All words but those of address are in an official's names. */
    bare: 2 ** 30,
  },
} as const;

/** The clauses by which a word is just that, as marks have them. */
interface Exact {
  name: string[];
  either: string[];
  beginnings: string[];
}

const inName = (term: string): string => `searchName:[${term} TO ${term}]`;
const inContext = (term: string): string => `searchContext:[${term} TO ${term}]`;

function exactly({ word, joined }: Wanted): Exact {
  const terms = isUnspaced(word) ? [word] : [word, ...joined];
  const name = terms.map(inName);
  const country = COUNTRY_WORDS.has(word) ? [inContext(`_${word}`)] : [];
  const either = [...name, ...terms.map(inContext), ...country];
  return { name, either, beginnings: isUnspaced(word) ? either : [`searchName:${word}*`, ...either] };
}

const weighted = (clauses: string, score: number): string => (clauses === '' ? '' : `(${clauses})^${score} `);

const all = (parts: readonly (readonly string[])[]): string => parts.map((part) => `+(${part.join(' ')})`).join(' ');

const anyOf = (ways: readonly string[]): string =>
  ways.length === 1 ? (ways[0] ?? '') : ways.map((way) => `(${way})`).join(' ');

/** The marks of a query for what fits as it is written. @param readings the text's words, once for each way to read it */
export function plainMarks({ names }: Within, readings: readonly (readonly Wanted[])[]): string {
  const whole = names.map((name) => `=${name}`);
  const ways = readings.map((wanted) => wanted.map(exactly));
  const { plain } = SCORES;
  const allBy = (of: (word: Exact) => string[]): string => anyOf(ways.map((words) => all(words.map(of))));
  // What is not required counts only where all that is required is there.
  const either = ways.map((words) => {
    const some = words.flatMap(({ name }) => name).join(' ');
    return `(+${weighted(all(words.map((word) => word.either)), plain.context)}${weighted(some, plain.withContext)})`;
  });
  return (
    weighted(whole.map(inName).join(' '), plain.whole) +
    weighted(whole.map(inContext).join(' '), plain.holder) +
    weighted(
      allBy(({ name }) => name),
      plain.words,
    ) +
    either.join(' ') +
    weighted(anyOf(readings.map(respelt).filter((way) => way !== '')), plain.respelt) +
    weighted(
      allBy(({ beginnings }) => beginnings),
      plain.beginnings,
    )
  );
}

/** All words in names, some of them as another language spells them; nothing where that is no other. */
function respelt(wanted: readonly Wanted[]): string {
  const ways = wanted.map(({ word }) => spellings(word));
  if (ways.every(({ length }) => length === 0)) return '';
  return all(wanted.map(({ word }, at) => [word, ...(ways[at] ?? [])].map(inName)));
}

/** The marks of a query for what is close. @param bare the words without those of address, where there are such */
export function closeMarks(readings: readonly (readonly Wanted[])[], bare: readonly Wanted[]): string {
  const heard = (wanted: Wanted): string[] => [...exactly(wanted).either, ...wanted.sounds.map(inName)];
  const { close } = SCORES;
  const without = `+${inName('#official')} ${all(bare.map((word) => exactly(word).name))}`;
  return (
    (bare.length === 0 ? '' : weighted(without, close.bare)) +
    weighted(anyOf(readings.map((wanted) => all(wanted.map(heard)))), close.coarse)
  );
}

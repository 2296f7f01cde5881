/** What is asked for, as the terms of the index: see `terms.ts`. */
import { InputError } from '../../errors.js';
import type { EntityKind } from '../vocabulary.js';
import { closeQuery, ofKinds, plainQuery } from './clauses.js';
import { isFine, type Wanted, type Within } from './wanted.js';
import { COUNTRY_WORDS, isShortCode } from './countries.js';
import { folded, isAbbreviation, isLittle, isUnspaced, pieces, type Word, wordsOf } from './fold.js';
import { soundsAsked, soundTerms } from './sounds.js';
import { initialsTerm, kindTerm, latinReadings, wholeNames } from './terms.js';
import { isAddress } from './titles.js';

const MOST_CHARACTERS = 400;
/** Marks on letters and wide characters do not count. */
const MOST_READ = 4 * MOST_CHARACTERS;

/** Longer texts are looked for word by word as they are written. */
const MOST_WORDS_IN_FULL = 20;

/** A text that is looked for, as statements get it: short, for each part of it is sent with each. */
export interface Asked {
  /** As it came. */
  text: string;
  /** What Lucene is asked: all words fit, as they are written, as beginnings, or by their sound. */
  plain: string;
  /** What it is asked where that finds too few: words with letters wrong, without the words of address, or with one word missing. */
  close: string;
  /** Whole names, each as a part of a node's terms: ` =johnkerry `. */
  names: string[];
  /** For each way to read the text, for each word, the terms that have it, as parts of a node's terms: ` kerry `. */
  words: string[][][];
  /** For each of those words, the terms of what it sounds like, if only coarsely: ` %KR `. */
  sounds: string[][][];
}

/**
 * Reads what is asked. Letters and digits alone are looked at, so that nothing of Lucene's language gets in.
 *
 * @param argument the argument's name, for an error
 * @param kinds of the nodes that are wanted
 * @throws InputError where the text has no letter or digit, or is too long once its accents are left out
 */
export function readQuery(argument: string, text: string, kinds: readonly EntityKind[]): Asked {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InputError(argument, text, 'at least one letter or digit');
  // One character may stand for many; longer texts are not read at all.
  const length = text.length > MOST_READ ? text.length : folded(text).length;
  if (length > MOST_CHARACTERS) throw new InputError(argument, `${length} characters`, `at most ${MOST_CHARACTERS}`);
  const words = wordsOf(text);
  if (words.length === 0) throw new InputError(argument, text, 'at least one letter or digit');
  const texts = [words, ...latinReadings(words)];
  const code = isShortCode(text.trim()) ? text.trim() : undefined;
  const readings = texts.map((some) => wantedOf(some, code));
  const [first = []] = readings;
  const ways = readings.map(counted);
  const names = [...new Set(texts.flatMap(turns))];
  if (code !== undefined) names.unshift(code);
  // Words without those of address: "General Marshall".
  const bare = essential(first).length < counted(first).length ? essential(first) : [];
  const within: Within = { kinds: kinds.map(kindTerm), names };
  return {
    text,
    plain: plainQuery(within, ways, first.length > MOST_WORDS_IN_FULL),
    close: closeQuery(within, readings.map(essential).map(apart), { all: ways, bare }),
    names: names.map((name) => ` =${name} `),
    words: ways.map((wanted) => wanted.map(wordTerms)),
    sounds: ways.map((wanted) => wanted.map(({ sounds }) => sounds.map((sound) => ` ${sound} `))),
  };
}

/** What the index is asked first where nodes of other kinds are wanted. */
export const plainOf = ({ plain }: Asked, kinds: readonly EntityKind[]): string => ofKinds(plain, kinds.map(kindTerm));

/** A word of one syllable, as parts of Chinese and Korean names are: these are written together and apart. */
const isSyllable = (word: string): boolean => !/[aeiouy][^aeiouy]+[aeiouy]/.test(word);

/** @param code the text, where it is one of two capital letters */
function wantedOf(words: readonly Word[], code: string | undefined): Wanted[] {
  const heard = new Map(words.map(({ whole, heard: ways = [] }) => [whole, ways]));
  const parts = words.flatMap((word) => {
    const own = isAbbreviation(word) ? [word.whole] : word.parts;
    return own.flatMap((part) => (isUnspaced(part) ? pieces(part) : [part]));
  });
  const found = parts.map((word, at): Wanted => {
    const [before, after] = [parts[at - 1], parts[at + 1]];
    const joins = !isUnspaced(word) && parts.length <= MOST_WORDS_IN_FULL;
    const pairs: [string, string][] = [];
    if (joins && before) pairs.push([before, word]);
    if (joins && after) pairs.push([word, after]);
    const neighbours = pairs.map(([one, other]) => `${one}${other}`);
    // What sounds like a neighbour alone says nothing of the word: "Abdallah II", of which "ii" is not heard.
    const alone = new Set([before, after].flatMap((one) => (one === undefined ? [] : soundTerms(one))));
    const together = neighbours
      .filter((_, which) => pairs[which]?.some(isSyllable))
      .flatMap(soundTerms)
      .filter((sound) => !alone.has(sound));
    const others = (heard.get(word) ?? []).flatMap(soundsAsked);
    const sounds = [...new Set([...soundsAsked(word), ...others, ...together])];
    const initials = /^[a-z]{2,}$/.test(word) ? [word, ...(code === undefined ? [] : [code])].map(initialsTerm) : [];
    return { word, joined: neighbours, initials, little: isLittle(word), address: isAddress(word), sounds };
  });
  return found.filter(({ word }, at) => parts.indexOf(word) === at);
}

/** The words that count: all but the little ones, where there are others. */
function counted(wanted: readonly Wanted[]): readonly Wanted[] {
  const main = wanted.filter(({ little }) => !little);
  return main.length > 0 ? main : wanted;
}

function essential(wanted: readonly Wanted[]): readonly Wanted[] {
  const main = counted(wanted);
  const bare = main.filter(({ address }) => !address);
  return bare.length > 0 ? bare : main;
}

/**
 * Words that coarsely sound like each other are not looked for by that sound: one word of a name, Bhutan, would be both Putin and
 * Biden.
 */
function apart(wanted: readonly Wanted[]): readonly Wanted[] {
  const own = wanted.map(({ word }) => new Set(soundTerms(word).filter((sound) => !isFine(sound))));
  const isShared = (sound: string): boolean => own.filter((sounds) => sounds.has(sound)).length > 1;
  return wanted.map((one) => ({ ...one, sounds: one.sounds.filter((sound) => !isShared(sound)) }));
}

/** A whole name in each order of its words that turns it about: "Kerry, John" is "John Kerry". */
function turns(words: readonly Word[]): string[] {
  const count = words.length > MOST_WORDS_IN_FULL ? 1 : Math.min(words.length, 6);
  return Array.from({ length: count }, (_, at) => wholeNames([...words.slice(at), ...words.slice(0, at)])).flat();
}

/** The terms by which a word stands in a name or its context, as parts of a node's terms. */
function wordTerms({ word, joined }: Wanted): string[] {
  return [...[word, ...joined], ...(COUNTRY_WORDS.has(word) ? [`_${word}`] : [])].map((term) => ` ${term} `);
}

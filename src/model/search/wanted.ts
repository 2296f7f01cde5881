/** What is asked for, word by word, and by which clauses a word fits that has a letter wrong. */
import { isUnspaced } from './fold.js';

/** A word that is asked for, and its neighbours: `ryong` of "choe ryong hae" is `choeryong` and `ryonghae` too. */
export interface Wanted {
  word: string;
  joined: string[];
  /** The terms of the initials that it may be. */
  initials: readonly string[];
  little: boolean;
  address: boolean;
  /** What the word and its neighbours sound like. */
  sounds: readonly string[];
}

/** What a query is asked with: terms of kinds, and whole names. */
export interface Within {
  kinds: readonly string[];
  names: readonly string[];
}

/** Whether a term is of a sound with its vowels. */
export const isFine = (sound: string): boolean => sound.startsWith('%%');

/** Shorter words have too many others that are one letter away. */
const SHORTEST_MISSPELT = 4;

/** Whether a word may be one with a letter wrong. */
export const mayBeMisspelt = (word: string): boolean => word.length >= SHORTEST_MISSPELT && !isUnspaced(word);

/**
 * A word with one letter wrong, missing or too many, or two that changed places, as clauses. Of countries, where nothing else is
 * asked for, only words that are in use: there is no word that is not one letter away from what some language calls some coast.
 *
 * @param isAlone whether nothing else is asked for
 * @param further clauses of the same kind for a word: with two letters wrong
 */
export function nearWord(
  word: string,
  isAlone: boolean,
  further: (word: string) => readonly string[] = () => [],
): string[] {
  const near = (term: string): string[] => [`searchName:${term}~1`, ...further(term)];
  return isAlone ? [`(+(${near(word).join(' ')}) -searchName:#country)`, ...near(`_${word}`)] : near(word);
}

/** Whole names with one letter wrong, as clauses: in the order in which the words are asked for, and in the next. */
export const nearNames = ({ names }: Within): string[] =>
  names
    .slice(0, 2)
    .filter(mayBeMisspelt)
    .map((name) => `searchName:=${name}~1`);

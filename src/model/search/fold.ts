/** Texts as the search compares them: one form for what people write in several, and the words that they consist of. */
import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';
import { LETTERS } from '../letters.js';
import { romanized } from './romanize.js';

/** Scripts that do not put spaces between the parts of a name. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]+|[\p{L}\p{N}]/gu;

const pairs = (table: string): [string, string][] =>
  table.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });

/** Traditional and Japanese characters by the simplified one. */
const SIMPLIFIED = new Map(pairs(traditional));
for (const [modern, old] of pairs(japanese)) {
  if (!SIMPLIFIED.has(modern)) SIMPLIFIED.set(modern, SIMPLIFIED.get(old) ?? old);
}

const MODERN = new Map(pairs(japanese));

/** Whether two texts of one length are the same in other forms of their characters: simplified and traditional, or modern and old in Japan. */
export function areForms(one: string, other: string): boolean {
  const others = [...other];
  return [...one].every((character, at) => {
    const their = others[at] ?? '';
    const isForm = (a: string, b: string): boolean => SIMPLIFIED.get(a) === b || MODERN.get(a) === b;
    return character === their || isForm(character, their) || isForm(their, character);
  });
}

/** Letters that Arabic and Persian write differently for the same sound, or leave to the writer. */
const ARABIC: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ٱ: 'ا' };

/**
 * A text without what writers leave out or vary: case, accents and other marks, width, ligatures, direction marks; Chinese
 * and Japanese characters as simplified ones. A control character separates words.
 */
export function folded(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđðþßæœıħةىیکٱ]/g, (letter) => LETTERS[letter] ?? ARABIC[letter] ?? letter)
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Straight, curly and modifier apostrophes, and those of transliterations. */
const APOSTROPHE = `['’‘ʻʼʾʿ\`´]`;
/** The apostrophe of Wade-Giles and McCune-Reischauer belongs to the consonant before it: Hsiao-p'ing, P'yongyang. */
const ASPIRATED = new RegExp(`(?<![\\p{L}\\p{N}])(p|t|k|ch|ts|tz)${APOSTROPHE}(?=\\p{L})`, 'gu');
const POSSESSIVE = new RegExp(`${APOSTROPHE}s$`, 'u');
const JOINED = new RegExp(
  `(?:[\\p{L}\\p{N}]|(?<=[\\p{L}\\p{N}])(?:${APOSTROPHE}|[-‐‑–])(?=[\\p{L}\\p{N}])|(?<=(?<![\\p{L}])\\p{L})\\.(?=\\p{L}(?![\\p{L}])))+`,
  'gu',
);

/** A word of a text, and the parts that hyphens, apostrophes and points of abbreviations make of it. */
export interface Word {
  /** Without those marks: `jongun`, `peoples`. */
  whole: string;
  /** `jong`, `un`; `people` of "people's"; the word alone where it has one part. */
  parts: readonly string[];
  /** Other ways to read it, where it is read from another script: by these it may be heard. */
  heard?: readonly string[];
}

/** The words of a text. */
export function wordsOf(text: string): Word[] {
  return (folded(text).replace(ASPIRATED, '$1').match(JOINED) ?? []).map((word) => {
    const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
    return { whole: parts.join(''), parts: POSSESSIVE.test(word) ? parts.slice(0, -1) : parts };
  });
}

/** Whether a word is an abbreviation with points: `U.S.`, `H.W.` */
export const isAbbreviation = ({ parts }: Word): boolean =>
  parts.length > 1 && parts.every((part) => part.length === 1 && !isUnspaced(part));

/** Whether a word is of a script that puts no spaces between names. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/**
 * The pieces by which a word without spaces is found: each two neighbouring characters, or the one that there is.
 *
 * @param withSingles each character by itself as well: what the index holds
 */
export function pieces(word: string, withSingles = false): string[] {
  const found: string[] = [];
  for (const run of word.match(RUNS) ?? []) {
    const characters = [...run];
    if (characters.length === 1 || withSingles) found.push(...characters);
    for (let at = 0; at + 1 < characters.length; at += 1) found.push(`${characters[at]}${characters[at + 1]}`);
  }
  return found;
}

/** A word in Latin letters, where its script is one that letters can be put for. */
export const latin = (word: string): string | undefined => romanized(word);

/** Words that people add to names and leave out: articles, prepositions, conjunctions, courtesies. */
const LITTLE = new Set(
  (
    'of the and for in on at to by with de la le les du des del della di da do dos das el al ad as ash ar an ul y e et und der die das ' +
    'von van den het zu bin ibn ben bint a d l ' +
    // Words of courtesy, which stand before any name.
    'mr mrs ms miss dr sir hon prof rev herr frau monsieur madame mme senor'
  ).split(' '),
);

export const isLittle = (word: string): boolean => LITTLE.has(word);

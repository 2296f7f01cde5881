/** Names of countries as they are compared: "Congo, Dem. Rep." and "Democratic Republic of the Congo" are one. */
import { LETTERS } from '../letters.js';

/** Words that lists shorten. */
const SHORTENED: Readonly<Record<string, string>> = {
  st: 'saint',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federal',
  is: 'islands',
};

/** Words that lists leave out, or not. */
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'of', 'and']);

/** Letters with full stops between them: U.S.S.R. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?)+\p{L}(?![\p{L}\p{N}])\.?/gu;

/** A name's words: accents, case, punctuation and small words left out, what is shortened written out. */
export function foldCountryName(name: string): string {
  const words = name
    .replace(INITIALS, (letters) => letters.replace(/[.\s]/g, ''))
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđðþßæœıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʻ`´]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !LEFT_OUT.has(word)).map((word) => SHORTENED[word] ?? word);
  return (kept.length > 0 ? kept : words).join(' ');
}

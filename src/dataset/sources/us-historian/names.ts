/** Names as they are compared: their words, and how well two of them fit. */
import { distance } from 'fastest-levenshtein';
import { slugify } from '../../../model/ids.js';

/** Countries in whose names the surname comes first, so that it may stand first or last in English. */
export const SURNAME_FIRST: ReadonlySet<string> = new Set([
  'chn',
  'hun',
  'jpn',
  'khm',
  'kor',
  'prk',
  'twn',
  'vdvn',
  'vnm',
]);

const SMALL = new Set(
  'al el bin ibn ben bint de del da dos das van von der den la le di du y e and sheikh shaikh'.split(' '),
);

/** Spellings of one name by which people are called so often that they count for one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(mohamm?[ae]d|muhamm?[ae]d|mohd)\b/g, 'mohammed'],
  [/\bb(ou|u)tr(ou|o)s\b/g, 'boutros'],
  [/\bsoe?harto\b/g, 'suharto'],
  [/\b(abd|albdul|abdul|abdel|abdal)-?(el|al|ul)?-(?=aziz|rahman|fattah|fatah|malek|malik)/g, 'abdul'],
  [/\bfattah?\b/g, 'fattah'],
];

/** Words of a name that make a difference: folded, without particles. "Ibn Saud" and "Ben Bella" are called by both words. */
export function wordsOf(name: string): string[] {
  const folded = slugify(
    name
      .replace(/^(Ibn|Ben)[\s-](?=\p{L}+$)/u, '$1')
      .replace(/\bBen (?=Ali\b)/, 'Ben')
      .replace(/\b(al|el|Al|El)-/g, '')
      .replace(/,? (Jr|Sr)\.?$/, ''),
  );
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), folded)
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word));
}

/** Which of several rulers or generations of one name: `II`, `Jr`; empty where the name does not say. */
export function numeral(name: string): string {
  return /\b([IVX]+)\b(?!\.)/.exec(name)?.[1] ?? (/\bJr\b/.test(name) ? 'Jr' : '');
}

/**
 * How well two names fit: `same` has the words of one in the other, from the first on or with those before it left out in
 * neither; `tail` has words before it in one of them ("Khaleda Ziaur Rahman" and "Ziaur Rahman" are two); `part` is a surname
 * alone, or a word of the other; `slip` has one word spelt otherwise.
 */
export type Fit = 'same' | 'tail' | 'part' | 'slip' | 'no';

export function fit(one: readonly string[], other: readonly string[], country: string | undefined): Fit {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [first = '', ...rest] = short;
  if (first === '') return 'no';
  if (rest.length === 0) {
    if (long.length === 1) return isNear(first, long[0] ?? '') ? 'same' : 'no';
    return long.some((word) => isNear(first, word) || word === `abdul${first}`) ? 'part' : 'no';
  }
  // "Saud Faisal" is not "Faisal Farhan Saud": the order counts, but for the place of the surname.
  if (isWithin(short, long)) return isLike(first, long[0] ?? '') ? 'same' : 'tail';
  if (SURNAME_FIRST.has(country ?? '') && isWithin([...rest, first], long)) return 'same';
  if (SURNAME_FIRST.has(country ?? '') && isWithin([short.at(-1) ?? '', ...short.slice(0, -1)], long)) return 'same';
  // "Enrique Bolonas": where a name is alike but for one word, that may be misspelt.
  const isSlip =
    short.length === long.length && short.filter((word, at) => word === long[at]).length === short.length - 1;
  if (isSlip && short.every((word, at) => isMisspelt(word, long[at] ?? ''))) return 'slip';
  return 'no';
}

/** Whether two names have words in common in one order: "Elias Antonio Saca", "Elias Saca Gonzalez"; not the same in another. */
export function sharesWords(one: readonly string[], other: readonly string[]): boolean {
  const common = one.filter((word) => other.includes(word));
  const places = common.map((word) => other.indexOf(word));
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  return common.length >= 2 && inOrder;
}

/** Whether all words come in the other name in this order, spelt alike or nearly so; an initial stands for a word. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isLike(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

export function isLike(a: string, b: string): boolean {
  return isNear(a, b) || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}

/** Two spellings of one word: "Sergei" and "Sergey", "Aliyev" and "Alyiev"; not "Karimov" and "Kamilov". */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (least < 4 || a[0] !== b[0]) return false;
  const steps = distance(a, b);
  return steps <= (least >= 9 ? 2 : 1) || (steps === 2 && [...a].sort().join('') === [...b].sort().join(''));
}

/** Two spellings of one word where the rest of the name says that it is one: "Loivisto" and "Koivisto". */
export function isMisspelt(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && distance(a, b) <= 2);
}

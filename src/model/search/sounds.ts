/**
 * What a word sounds like, so that other transliterations of it are found: Wade-Giles and pinyin, the romanizations of
 * Russian, Korean and Arabic. Consonants that these systems write for each other are one; vowels count little in a long
 * word. Coarse by intent: what only sounds alike ranks below what is written alike.
 */
import { LRUCache } from 'lru-cache';

/** Spellings of a sound, the longer first. Capital letters stand for sounds from there on. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Syllables that Wade-Giles writes in its own way.
  [/^tzu/g, 'zi'],
  [/^(?:ssu|szu)/g, 'si'],
  [/schtsch|shch/g, 'X'],
  [/tsch|dsch|tch|dzh/g, 'C'],
  [/sch|sh|hs/g, 'X'],
  [/zh|ch|dj|cz|j(?=[aeiouyn])/g, 'C'],
  [/j/g, 'i'],
  [/^x/g, 'X'],
  [/x/g, 'KS'],
  [/ts|tz|sz|z|ss|s|c(?=[eiy])/g, 'S'],
  [/ph|f|v|w/g, 'F'],
  [/kh|gh|ck|qu(?=[ei])|q|k|g|c/g, 'K'],
  [/th|dh|t|d/g, 'T'],
  [/b|p/g, 'P'],
  [/l/g, 'L'],
  [/r/g, 'R'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/^h/g, 'H'],
  [/h/g, ''],
  // Two letters for one vowel.
  [/eu|oo|ou/g, 'u'],
  [/eo/g, 'o'],
  [/ee/g, 'i'],
  [/([A-Z])\1+/g, '$1'],
];

/** From so many consonants on, which vowels there are does not count; from one more on, nor where. */
const LONG = 3;
const VOWELS: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', y: 'i', o: 'u', u: 'u' };

/** Consonants, and for each run of vowels the kind of its first. */
function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, letter] of SPELLINGS) sound = sound.replace(spelling, letter);
  return sound
    .replace(/([aeiouy])[aeiouy]*/g, (_, first: string) => VOWELS[first] ?? 'a')
    .replace(/(?<=[A-Z][A-Z]|.[aiu][A-Z])i$/, '');
}

function coarse(sound: string): string {
  const consonants = sound.replace(/[^A-Z]/g, '').length;
  if (consonants > LONG) return sound.replace(/(?!^)[aiu]/g, '').replace(/^[aiu]/, 'a');
  return consonants === LONG ? sound.replace(/[aiu]/g, 'a') : sound;
}

/** Letters that one language reads otherwise than the rest: `j` as in Jelzin, `q` as in Qian, `g` as in Kissinger, `sch` as in Breschnew. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/j/g, 'y'],
  [/q(?=[iu])/g, 'ch'],
  [/g(?=[ei])/g, 'j'],
  [/sch/g, 'zh'],
];

/** Words of one question, and of one name, come several times: as they are, and beside each neighbour. */
const LATEST = new LRUCache<string, readonly string[]>({ max: 100 });

/** The terms of what a word sounds like, one or more for each reading; none for a word in other letters than Latin ones. */
export function soundTerms(word: string): readonly string[] {
  let terms = LATEST.get(word);
  if (terms === undefined) LATEST.set(word, (terms = soundsOf(word)));
  return terms;
}

function soundsOf(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  const readings = READINGS.map(([letter, read]) => word.replace(letter, read)).filter((read) => read !== word);
  const sounds = [word, ...readings].map(soundOf);
  const found = sounds.filter((sound) => sound.length > 1).flatMap((sound) => [`%%${sound}`, `%${coarse(sound)}`]);
  return [...new Set(found)];
}

/** Vowels of Arabic names, of which each transliteration makes its own: Abdullah and Abdallah, Muhammad and Mohammed. */
const ARABIC_VOWELS: readonly (readonly [RegExp, string])[] = [
  [/^(abd|ubayd)a(?=l)/, '$1u'],
  [/^(abd|ubayd)u(?=l)/, '$1a'],
  [/(?<=[bcdfghjklmnpqrstvwxz])a(?=[dm]$)/, 'e'],
  [/(?<=[bcdfghjklmnpqrstvwxz])e(?=[dm]$)/, 'a'],
];

/** The terms under which a word that is asked for is looked for: those of what it sounds like, with other vowels too. */
export function soundsAsked(word: string): string[] {
  const others = ARABIC_VOWELS.map(([vowel, other]) => word.replace(vowel, other)).filter((other) => other !== word);
  return [...new Set([word, ...others].flatMap(soundTerms))];
}

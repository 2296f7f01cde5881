/** Remarks as text: spelt alike, split into sentences and words. */
import { HEADS, NO_NAMES, PLURALS, VERBS } from './words.js';

/** Titles that are told from others though a letter is wrong. */
const LONG_TITLES = [...HEADS].filter((word) => word.length >= 7);

/** A remark with white space, dashes and apostrophes made alike, and titles spelt as they should be. */
export function tidied(remark: string): string {
  return (
    remark
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/['‘’ʼ`´]/g, '’')
      .replace(/(?<=\p{L})- (?=elect\b|designate\b)/giu, '-')
      .replace(/\b(Prince|Minister|President)-(?=Prime|Crown|Foreign|Prince)/g, '$1 / ')
      .replace(/ ?[–—] ?(?=\p{Lu})/gu, '-')
      .replace(/\b(al|el|Al|El) ?- ?(?=\p{Lu})/gu, '$1-')
      // "Rudolphus F. M. (Ruud) Lubbers": what somebody is called stands inside his name.
      .replace(/(?<=\p{Lu}[\p{Ll}.]*) \(\p{Lu}\p{L}+\)(?= \p{Lu})/gu, '')
      .replace(/\p{Lu}\p{L}{5,}/gu, spelt)
      .trim()
  );
}

/** "Minster" is a minister, and "MinisterKittikachorn" one with his name. */
function spelt(word: string): string {
  const [, head, name] = /^(Minister|President|Chancellor|Secretary)(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  if (head !== undefined && name !== undefined) return `${head} ${name}`;
  if (HEADS.has(word) || word in PLURALS || word.length < 6) return word;
  return LONG_TITLES.find((title) => isSlip(word.toLowerCase(), title.toLowerCase())) ?? word;
}

/** Whether a word is another one with a letter left out or a last one too many. */
function isSlip(word: string, title: string): boolean {
  if (word === title || word === `${title}e`) return true;
  return (
    word.length === title.length - 1 && [...title].some((_, at) => title.slice(0, at) + title.slice(at + 1) === word)
  );
}

const ABBREVIATIONS =
  /^(?:\p{Lu}\.)+$|^(?:St|Dr|Mr|Mrs|Jr|Sr|Gen|Col|Lt|Maj|Capt|Adm|Pres|Amb|Gov|Sec|Rev|Ft|Mt|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|D\.C|vs)\.$/u;

/** Words, and marks between them. */
export function tokens(sentence: string): string[] {
  const all = sentence.split(/\s+/);
  return all.flatMap((word, at) => {
    const found = /^([(["“]*)(.*?)([)\]"”,;:.]*)$/u.exec(word);
    const [, before = '', middle = '', after = ''] = found ?? [];
    const isShort = ABBREVIATIONS.test(`${middle}.`) && (!/^[IVX]+$/.test(middle) || isInitial(middle, all[at + 1]));
    if (isShort && after.startsWith('.')) return [...before, `${middle}.`, ...after.slice(1)].filter(Boolean);
    return [...before, ...middle.split(/(\/)/), ...after].filter(Boolean);
  });
}

/** Sentences, where none ends after an abbreviation or an initial. */
export function sentencesOf(remark: string): string[] {
  const found: string[] = [];
  let current: string[] = [];
  const all = remark.split(' ');
  all.forEach((word, at) => {
    current.push(word);
    const next = all[at + 1];
    // "King Baudouin I." ends a sentence; "J. Smith" and "Leonid I. Brezhnev" do not.
    const isRoman = /^[IVX]+\.$/.test(word) && isCapital(all[at - 1]) && !isInitial(word.slice(0, -1), next);
    const ends = isRoman || (/[.!?]["”)\]]?$/.test(word) && !ABBREVIATIONS.test(word.replace(/["”)\]]$/, '')));
    if (ends && (next === undefined || /^["“(]?[\p{Lu}\d]/u.test(next))) {
      found.push(current.join(' '));
      current = [];
    }
  });
  if (current.length > 0) found.push(current.join(' '));
  return found;
}

/** Whether a letter that may be a number stands for a name: "I." before a surname, not before "Met". */
function isInitial(letter: string, next: string | undefined): boolean {
  const word = next?.replace(/[,;.]$/, '') ?? '';
  return letter.length === 1 && /^\p{Lu}/u.test(word) && !NO_NAMES.has(word) && !VERBS.test(word);
}

export const isCapital = (word: string | undefined): word is string => word !== undefined && /^\p{Lu}/u.test(word);

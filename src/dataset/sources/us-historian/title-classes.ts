/** Titles as they are stated, and the class of those that name one office. */
import { slugify } from '../../../model/ids.js';
import { ADDRESSES, HONOURS, PEOPLES, PEOPLES_OF_TWO, PLURALS } from './words.js';

/** The class of a title: `foreign minister` for "Minister of Foreign Affairs". Empty where there is none. */
export function titleClass(title: string): string {
  const folded = slugify(title)
    .replace(/-/g, ' ')
    .replace(/\b(acting|interim|former|provisional|elect|designate|authority|co|caretaker|alternate|the late)\b/g, '')
    .replace(/(?<!\bcrown) (prince|cardinal|archbishop)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (FOREIGN.test(folded)) return 'foreign minister';
  if (/^deputy prime minister.*foreign (minister|affairs)/.test(folded)) return 'foreign minister';
  if (/^(premier|prime minister|taoiseach)$/.test(folded)) return 'prime minister';
  if (/^(emir|amir)$/.test(folded)) return 'amir';
  if (/^(crown prince|heir apparent)\b/.test(folded)) return 'crown prince';
  return folded;
}

const FOREIGN =
  /^(foreign (secretary|minister)|(minister|secretary) (of|for) (foreign|external) (affairs|relations).*|external affairs minister|foreign affairs minister)$/;

/** Whether a class of titles is one of those who are called by the first of their names. */
export function isRoyal(kind: string): boolean {
  return /^(king|queen|sultan|emperor|empress|amir|shah|pope|crown prince|prince|grand duke|grand duchess)$/.test(kind);
}

/** A title as it is kept: without peoples, forms of address and "former". */
export function titleOf(words: readonly string[]): { title: string; former: boolean } {
  const former = words.some((word) => word.toLowerCase() === 'former');
  const kept = words.filter(
    (word, at) =>
      word.toLowerCase() !== 'former' &&
      word !== 'then' &&
      !HONOURS.has(word) &&
      word !== 'Authority' &&
      !(ADDRESSES.has(word) && at > 0) &&
      !PEOPLES.has(word.replace(/’s$/, '')) &&
      !(`${word} ${words[at + 1] ?? ''}` in PEOPLES_OF_TWO) &&
      !(`${words[at - 1] ?? ''} ${word}` in PEOPLES_OF_TWO),
  );
  const title = kept.map((word) => PLURALS[word] ?? word).join(' ');
  return { title: title.replace(/ \/ /g, '/').trim(), former };
}

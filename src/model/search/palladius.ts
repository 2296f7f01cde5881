/**
 * Chinese names as Russian writes them, by the system of Palladius: `цзиньпин` is `jinping`. Words are folded: without the
 * marks that make `й` of `и`.
 */

const INITIALS: Readonly<Record<string, string>> = {
  ...{ б: 'b', п: 'p', м: 'm', ф: 'f', д: 'd', т: 't', н: 'n', л: 'l', г: 'g', к: 'k', х: 'h' },
  ...{ чж: 'zh', ч: 'ch', ш: 'sh', ж: 'r', цз: 'z', ц: 'c', с: 's' },
};

/** Initials before a narrow vowel. */
const NARROW: Readonly<Record<string, string>> = { z: 'j', c: 'q', s: 'x' };

const BROAD_FINALS: Readonly<Record<string, string>> = {
  ...{ а: 'a', аи: 'ai', ао: 'ao', ань: 'an', ан: 'ang', э: 'e', эи: 'ei', энь: 'en', эн: 'eng', о: 'uo', оу: 'ou' },
  ...{ у: 'u', уа: 'ua', уаи: 'uai', уи: 'ui', уань: 'uan', уан: 'uang', унь: 'un', ун: 'ong', ы: 'i' },
};
const NARROW_FINALS: Readonly<Record<string, string>> = {
  ...{ и: 'i', я: 'ia', яо: 'iao', янь: 'ian', ян: 'iang', е: 'ie', ю: 'iu', инь: 'in', ин: 'ing', юн: 'iong' },
  ...{ юи: 'u', юэ: 'ue', юань: 'uan', юнь: 'un' },
};

/** Syllables without a consonant before their vowel. */
const OPEN: Readonly<Record<string, string>> = {
  ...{ а: 'a', аи: 'ai', ао: 'ao', ань: 'an', ан: 'ang', э: 'e', эи: 'ei', энь: 'en', эр: 'er', оу: 'ou' },
  ...{ у: 'wu', ва: 'wa', ваи: 'wai', вань: 'wan', ван: 'wang', вэи: 'wei', вэнь: 'wen', вэн: 'weng', во: 'wo' },
  ...{ и: 'yi', я: 'ya', яо: 'yao', янь: 'yan', ян: 'yang', е: 'ye', ю: 'you', инь: 'yin', ин: 'ying', юн: 'yong' },
  ...{ юи: 'yu', юэ: 'yue', юань: 'yuan', юнь: 'yun' },
};

/** After these `и` is as in Chinese `shi`; after lips `о` stays as it is. */
const HISSING = ['zh', 'ch', 'sh', 'r'];
const LIPS = ['b', 'p', 'm', 'f'];

const SYLLABLES = new Map<string, string>(Object.entries(OPEN));
for (const [written, initial] of Object.entries(INITIALS)) {
  for (const [final, read] of Object.entries(BROAD_FINALS)) {
    const isBare = LIPS.includes(initial) && final === 'о';
    SYLLABLES.set(`${written}${final}`, `${initial}${isBare ? 'o' : read}`);
  }
  for (const [final, read] of Object.entries(NARROW_FINALS))
    SYLLABLES.set(`${written}${final}`, `${HISSING.includes(initial) ? initial : (NARROW[initial] ?? initial)}${read}`);
}
const LONGEST = Math.max(...[...SYLLABLES.keys()].map(({ length }) => length));
/** No name is longer. */
const MOST_LETTERS = 20;

/** A folded word in pinyin; undefined where it does not consist of Chinese syllables. */
export function pinyinOf(word: string): string | undefined {
  if (word.length > MOST_LETTERS || !/^\p{Script=Cyrillic}+$/u.test(word)) return undefined;
  // For each place, how what stands before it is read: by the longest syllable that leads there.
  const read: (string | undefined)[] = [''];
  for (let end = 1; end <= word.length; end += 1) {
    for (let length = Math.min(LONGEST, end); length > 0 && read[end] === undefined; length -= 1) {
      const before = read[end - length];
      const syllable = SYLLABLES.get(word.slice(end - length, end));
      if (before !== undefined && syllable !== undefined) read[end] = `${before}${syllable}`;
    }
  }
  return read[word.length];
}

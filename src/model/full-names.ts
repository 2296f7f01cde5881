/**
 * Full names, as they are compared where two data sets may mean one person. What is certain and what is doubtful are told apart: rather
 * too few are certain than too many, for two who become one lose both, while two who are one are a doubt that somebody settles.
 */
import { folded, isAbbreviation, isUnspaced, type Word, wordsOf } from './search/fold.js';
import { isAddress } from './search/titles.js';

/** A full name that two may have in common for certain. */
export interface FullName {
  /** What is compared: all letters in their order, without their marks. */
  key: string;
  /** The words as they are written, in small letters. */
  words: readonly string[];
  /** Whether it is written as Chinese, Japanese and Korean names are: a foreigner's is no more than a surname there. */
  unspaced: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(folded(words).split(' '));

/** Words of offices, beside those that search knows: whose "names" have them is called by what he is. */
const OFFICES = setOf(
  'chief commander negotiator spokesman spokeswoman spokesperson representative delegate adviser advisor counselor counsellor councillor attache consul ' +
    'delegation official officer administrator treasurer undersecretary ombudsman head member staff vacant unknown unnamed anonymous nobody ' +
    'ministre kanzler kanzlerin bundeskanzler bundeskanzlerin prasident prasidentin premierminister presidenta canciller chanceler embajador ' +
    'президент премьер министр король королева канцлер посол председатель секретарь спикер ' +
    'الرئيس رئيس الوزير وزير الملك ملك الامير السفير',
);
/** What stands before a name, and is none. */
const BEFORE_NAMES = setOf(
  'the right rt mr mrs ms miss mme dr prof professor sir lady dame lord hon honorable honourable rev excellency his her majesty royal highness hrh hrm comrade ' +
    'monsieur madame senora herr frau госпожа господин товарищ الشيخ',
);
/** The same, which is a name as well where it does not stand first: "John Major", "Stephen King", "Hun Sen", "Zahir Shah". */
const NAMES_TOO = setOf(
  'king prince princess shah sheikh shaikh sheik sultan emir amir pope major marshal baron count duke justice judge sen gen col lama dalai imam crown ' +
    'cardinal captain mayor general brigadier admiral colonel lieutenant archbishop bishop ayatollah shri smt',
);
/** "H.E.", "H.R.H.": they stand for a style, not for names. */
const STYLES = setOf('he hm hh hrh hsh him se');
/** No name has these between its words, but what is called by an office: "Prince of Wales", "Leader of the Opposition". "To Lam" is one, and "Phùng Thế Tài". */
const BETWEEN_TITLES = /[\p{L}\p{M}][^\p{L}\p{M}]+(?:of|to|the|for|and)(?![\p{L}\p{M}])/iu;

/** What a name in Chinese, Japanese or Korean does not end with: who is called so is called by a title. */
const TITLE_AT_END = new RegExp(
  `(?:${folded(
    '总统 大统领 首相 总理 部长 外长 外相 防长 财长 主席 国王 女王 王子 王储 公主 天皇 皇帝 大使 公使 特使 书记 长官 将军 元帅 大臣 委员 委员长 议长 议员 总督 省长 市长 司令 发言人 ' +
      '国务卿 负责人 代表 官员 秘书 秘书长 参赞 顾问 陛下 殿下 阁下 先生 女士 夫人 同志 대통령 총리 수상 장관 주석 대사 의장 국왕 여왕 서기 총비서 장군 위원장 위원 대표 총장',
  ).replaceAll(' ', '|')})$`,
  'u',
);
/** The longest name of a person that is written in one, in characters. */
const LONGEST = 6;

/** Signs that are a letter's own, as those of vowels in Devanagari: without them another word is left. */
const OWN_MARKS = /(?!\p{sc=Inherited})\p{M}/u;

/**
 * A name by which two are certainly one, where both are called so first of all; undefined where it is no full name: two words of two
 * letters at least, or two characters of a name without blanks.
 *
 * Of two words, and of "Surname, Given", both orders are names; of three and more another order may be his father's. Hyphens join or part
 * words: "Jong-un" is "Jong Un".
 */
export function fullNamesOf(name: string): FullName[] {
  const orders = [...new Set([surnameLast(name), name.replace(',', ' ')])];
  return orders.flatMap((text) => {
    const words = namesIn(text);
    if (!isFull(words)) return [];
    const raw =
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const texts = words.map(({ whole }) => whole);
    const unspaced = isInOne(words);
    const keys = texts.length === 2 && !unspaced ? [texts, [...texts].reverse()] : [texts];
    return keys.map((key) => ({ key: key.join(''), words: raw, unspaced }));
  });
}

/**
 * Whether two writings of one key are of two names all the same: a word has marks in both, and others, as of Hùng and Hưng. Where only
 * one has them, the other was written without.
 */
export function differInMarks({ words: some }: FullName, { words: others }: FullName): boolean {
  return some.some((word) => {
    const same = others.filter((other) => folded(other) === folded(word));
    return isMarked(word) && same.length > 0 && !same.includes(word) && same.every(isMarked);
  });
}

/** Whether a word has letters that folding changes. */
const isMarked = (word: string): boolean => folded(word) !== word;

/**
 * By what two may be one: of a full name the first or the last word, beside all others, so that the surname may stand at either
 * end; also without initials. "Kim Yong-chol" and "Kim Chol-yong" have nothing in common.
 */
export function likenessesOf(name: string): string[] {
  const words = namesIn(surnameLast(name));
  if (!isFull(words)) return isOneWordOfMany(words) ? words.map(({ whole }) => whole) : [];
  if (isInOne(words)) return [words.map(({ whole }) => whole).join('')];
  const apart = (some: readonly Word[]): string[] => {
    const texts = some.map(({ whole }) => whole);
    const beside = (one: string | undefined, rest: readonly string[]): string => [one, rest.join('')].sort().join(' ');
    return [beside(texts[0], texts.slice(1)), beside(texts.at(-1), texts.slice(0, -1))];
  };
  return [...new Set([...apart(words), ...apart(words.filter(isName))])];
}

/** Whether words are a full name. */
function isFull(words: readonly Word[]): boolean {
  if (isInOne(words)) {
    const joined = words.map(({ whole }) => whole).join('');
    const { length } = [...joined];
    return length >= 2 && (length <= LONGEST || words.length > 1) && !TITLE_AT_END.test(joined);
  }
  return words.filter(isName).length >= 2;
}

/** Whether words are written as names in Chinese, Japanese and Korean are. */
const isInOne = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ whole }) => isUnspaced(whole) && !/\p{sc=Thai}/u.test(whole));

/** Whether a name is one long word, as in scripts that leave no blanks between a person's names: Burmese, Khmer, Lao, Thai, Tibetan. */
const isOneWordOfMany = (words: readonly Word[]): boolean =>
  words.length === 1 &&
  /^[\p{sc=Mymr}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Thai}\p{sc=Tibt}\p{M}]{5,}$/u.test(words[0]?.whole ?? '');

/** "Major, John" as "John Major": what stands before the comma is no title. */
const surnameLast = (name: string): string => name.replace(/^([^,]+),([^,]+)$/u, '$2 $1');

function wordsIn(name: string): Word[] {
  const composed = name.normalize('NFC');
  if (!OWN_MARKS.test(composed)) return wordsOf(name);
  return (composed.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((whole) => ({ whole, parts: [whole] }));
}

/** The words of a name behind those of address; none where it is of an office. */
function namesIn(name: string): readonly Word[] {
  const words = wordsIn(name);
  if (words.some(isOffice) || BETWEEN_TITLES.test(name.normalize('NFC'))) return [];
  const first = words.findIndex((word) => !isAddressed(word));
  return first < 0 ? [] : words.slice(first);
}

const isOffice = ({ parts }: Word): boolean =>
  parts.some((part) => OFFICES.has(part) || (isAddress(part) && !BEFORE_NAMES.has(part) && !NAMES_TOO.has(part)));

const isAddressed = (word: Word): boolean =>
  BEFORE_NAMES.has(word.whole) || NAMES_TOO.has(word.whole) || (isAbbreviation(word) && STYLES.has(word.whole));

/** Whether a word is a name, written in full. */
const isName = (word: Word): boolean =>
  !isAbbreviation(word) && [...word.whole].length > 1 && /\p{L}/u.test(word.whole);

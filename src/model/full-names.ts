/**
 * Full names as they are compared where two data sets may mean one person. A title is no name, and neither is an initial:
 * "President Park", "Foreign Minister" and "J. Smith" are of many. Rather too few than too many: who is not found by a name is two
 * people until a decision or an identifier says more, while two who become one lose both.
 */
import { folded, isAbbreviation, isUnspaced, type Word, wordsOf } from './search/fold.js';
import { isAddress } from './search/titles.js';

const setOf = (words: string): ReadonlySet<string> => new Set(folded(words).split(' '));

/** Words of offices, beside those that search knows. Whose "names" have them is called by what he is: "Foreign Minister", "President of France". */
const OFFICES = setOf(
  'chief commander negotiator spokesman spokeswoman spokesperson representative delegate adviser advisor counselor counsellor attache consul ' +
    'delegation official officer administrator treasurer undersecretary ombudsman head member staff ' +
    'ministre kanzler kanzlerin bundeskanzler bundeskanzlerin prasident prasidentin premierminister minister presidenta president canciller chanceler embajador ' +
    'президент премьер министр король королева канцлер посол председатель секретарь спикер ' +
    'الرئيس رئيس الوزير وزير الملك ملك الامير السفير',
);
/** What stands before a name, and is none. */
const ADDRESSES = setOf(
  'mr mrs ms miss dr prof professor sir lady dame lord hon honorable rev excellency his her majesty highness comrade monsieur madame senora ' +
    'госпожа господин товарищ الشيخ',
);
/** The same, which is a name as well where it does not stand first: "John Major", "Stephen King", "Hun Sen", "Zahir Shah". */
const NAMES_TOO = setOf(
  'king prince princess shah sheikh shaikh sheik sultan emir amir pope major marshal baron count duke justice judge sen gen col lama dalai imam crown ' +
    'cardinal captain',
);
/** "H.E.", "H.R.H.": they stand for a style, not for names. */
const STYLES = setOf('he hm hh hrh hsh him se');
/** No name has these, but what is called by an office: "Prince of Wales", "Leader of the Opposition". */
const BETWEEN_TITLES = setOf('of to the for and');
/** What a name in Chinese, Japanese or Korean does not end with: who is called so is called by a title. */
const TITLE_AT_END = new RegExp(
  `(?:${folded(
    '总统 大统领 首相 总理 部长 外长 外相 防长 主席 国王 女王 王子 公主 天皇 皇帝 大使 公使 特使 书记 长官 将军 元帅 大臣 委员 委员长 议长 议员 总督 省长 市长 司令 发言人 ' +
      '负责人 代表 官员 秘书 秘书长 参赞 顾问 陛下 殿下 阁下 先生 女士 夫人 同志 대통령 총리 수상 장관 주석 대사 의장 국왕 여왕 서기 장군 위원장 위원 대표 총장',
  ).replaceAll(' ', '|')})$`,
  'u',
);
/** The longest name of a person that is written in one, in characters. */
const LONGEST = 6;

/** Signs that are a letter's own, as those of vowels in Devanagari: without them another word is left. */
const OWN_MARKS = /(?!\p{sc=Inherited})\p{M}/u;

/**
 * What two writings of one full name have in common: its first or its last word, and the rest of it. So the surname may stand at
 * either end, and what a hyphen joins in one may be apart in the other; but "Kim Yong-chol" and "Kim Chol-yong" have nothing in common.
 *
 * @returns none where it is no full name
 */
export function fullNameKeys(name: string): string[] {
  const words = namesIn(wordsIn(surnameLast(name)));
  const texts = words.map(({ whole }) => whole);
  const joined = texts.join('');
  if (words.length > 0 && words.every(({ whole }) => isUnspaced(whole)) && !/\p{sc=Thai}/u.test(joined)) {
    const { length } = [...joined];
    const isOther = length < 2 || (length > LONGEST && words.length === 1) || TITLE_AT_END.test(joined);
    return isOther ? [] : [joined];
  }
  if (words.filter(isName).length < 2 || texts.some((text) => BETWEEN_TITLES.has(text))) return [];
  const apart = (one: string | undefined, rest: readonly string[]): string => [one, rest.join('')].sort().join(' ');
  return [...new Set([apart(texts[0], texts.slice(1)), apart(texts.at(-1), texts.slice(0, -1))])];
}

/** "Major, John" as "John Major": what stands before the comma is no title. */
const surnameLast = (name: string): string => name.replace(/^([^,]+),([^,]+)$/u, '$2 $1');

function wordsIn(name: string): Word[] {
  const composed = name.normalize('NFC');
  if (!OWN_MARKS.test(composed)) return wordsOf(name);
  return (composed.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((whole) => ({ whole, parts: [whole] }));
}

/** The words behind those of address; none where one is of an office. */
function namesIn(words: readonly Word[]): readonly Word[] {
  if (words.some(isOffice)) return [];
  const first = words.findIndex((word) => !isAddressed(word));
  return first < 0 ? [] : words.slice(first);
}

const isOffice = ({ parts }: Word): boolean =>
  parts.some((part) => OFFICES.has(part) || (isAddress(part) && !ADDRESSES.has(part) && !NAMES_TOO.has(part)));

const isAddressed = (word: Word): boolean =>
  ADDRESSES.has(word.whole) || NAMES_TOO.has(word.whole) || (isAbbreviation(word) && STYLES.has(word.whole));

/** Whether a word is a name, written in full. */
const isName = (word: Word): boolean => !isAbbreviation(word) && [...word.whole].length > 1;

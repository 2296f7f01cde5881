/**
 * Full names, as they are compared where two data sets may mean one person. What is certain and what is doubtful are told apart: rather
 * too few are certain than too many, for two who become one lose both, while two who are one are a doubt that somebody settles.
 */
import { grouped } from '../lib/groups.js';
import { childOf, partOfSurnameIn } from './particles.js';
import { areForms, folded, isAbbreviation, isLittle, isUnspaced, type Word, wordsOf } from './search/fold.js';
import { areOfTitles, areSeveralOrReign, isAddressed, isOffice, isOfWoman, namesBefore } from './words-of-titles.js';

/** A full name that two may have in common for certain. */
export interface FullName {
  /** What is compared: what it is told apart by, and its letters. */
  key: string;
  /** All letters in their order, without their marks. */
  letters: string;
  /** After how many letters a word or a part of one ends. */
  ends: readonly number[];
  /** The words as they are written. */
  words: readonly Written[];
  /** Whether it is a full name in a country: Le Duan is one in Vietnam, Le Pen in France is a family's. */
  isFullIn: (country: string) => boolean;
}

/** A word without its marks, and as it is spelled. */
interface Written {
  folded: string;
  spelled: string;
}

/** Where people's names are written without blanks, and are whole so: elsewhere such a name is a surname, as of 克林顿. */
const UNSPACED_IN: ReadonlySet<string> = new Set(['chn', 'twn', 'hkg', 'mac', 'sgp', 'jpn', 'kor', 'prk']);
/**
 * Where surnames stand first, but often last for readers elsewhere, and are one syllable, while most given names are two: which is which shows where these have a
 * hyphen. Elsewhere, and of two single words (Chen Lin, László Károly), another order may be another man's.
 */
const HYPHENED_GIVEN_IN: ReadonlySet<string> = new Set(['twn', 'hkg', 'mac', 'kor', 'prk']);
/** What has more characters is no name of a person. */
const MOST_CHARACTERS = 200;

/** What a name in Chinese, Japanese or Korean does not end with: who is called so is called by a title, or by his surname alone, or not named. */
const TITLE_AT_END = new RegExp(
  `(?:${folded(
    '总统 大统领 首相 总理 长 長 相 财相 主席 国王 女王 王子 王储 公主 天皇 皇帝 大使 公使 特使 书记 将军 元帅 大臣 委员 议员 总督 司令 发言人 ' +
      '国务卿 负责人 代表 官员 秘书 参赞 顾问 陛下 殿下 阁下 先生 女士 夫人 同志 次官 领事 外交部 外务部 外務部 外务省 国务院 国務院 関係者 知事 党首 法官 上将 中将 少将 大将 ' +
      '不明 未知 不详 不詳 未定 空缺 空席 缺 待定 佚名 匿名 无名 無名 某 某某 氏 ' +
      '미상 불명 미정 공석 없음 무명 씨 차관 외교부 외무성 국방부 국방성 통일부 대통령 총리 수상 장관 주석 대사 의장 국왕 여왕 서기 총비서 서기장 장군 위원장 위원 대표 대변인 부장 국장 차장 총장 외무상 국방상 무력상 여사 太太 女史',
  ).replaceAll(' ', '|')})$`,
  'u',
);
/** Surnames of two characters: alone they are no full name. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(
  folded(
    '欧阳 司马 司徒 诸葛 上官 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 东方 南宫 范姜 张简 남궁 황보 제갈 선우 독고 사공 서문',
  ).split(' '),
);
/** In Japan surnames of three characters are common, and whole names of three are few. */
const SHORTEST_IN_JAPAN = 4;
/** The longest name of a person that is written in one, in characters. */
const LONGEST = 6;

/** Signs that are a letter's own, as those of vowels in Devanagari: without them another word is left. */
const OWN_MARKS = /(?!\p{sc=Inherited})\p{M}/u;

/**
 * The names by which two are certainly one, where both are called so first of all; none where it is no full name: two words of two
 * letters at least that are no part of a surname, or two characters of a name without blanks.
 *
 * "Surname, Given" is "Given Surname". Another order is one where the given name shows: "Jong-un Kim", "KIM, Jong Un". Hyphens join or
 * part words: "Jong-un" is "Jong Un". What a wife may be called by is compared with such alone, and so is what stands behind a title that may be a name: Sultan, King.
 */
export function fullNamesOf(name: string): FullName[] {
  const turned = surnameLast(name);
  const words = namesIn(turned);
  if (!isFull(words) || childOf(words[0])) return [];
  const written = writtenIn(turned);
  const mark = markOf(turned);
  const named = (some: readonly Word[], where: FullName['isFullIn']): FullName => {
    const letters = some.map(({ whole }) => whole).join('');
    const isFullIn = (country: string): boolean => where(country) && !isOfHouseIn(words, country);
    return { key: `${mark}${letters}`, letters, ends: endsOf(some), words: written, isFullIn };
  };
  if (isInOne(words)) return [named(words, (country) => isFullInOne(words, country))];
  const all = [named(words, () => true)];
  const inTurn = (country: string): boolean => HYPHENED_GIVEN_IN.has(country);
  if (words.length > 2 && turned !== name) all.push(named(namesIn(name.replace(',', ' ')), inTurn));
  if (words.length === 2 && words.filter(isHyphened).length === 1) all.push(named([...words].reverse(), inTurn));
  return all;
}

/** Whether a name that is written in one is whole in a country. */
function isFullInOne(words: readonly Word[], country: string): boolean {
  const joined = words.map(({ whole }) => whole).join('');
  if (!UNSPACED_IN.has(country) || LONG_SURNAMES.has(joined)) return false;
  return country !== 'jpn' || words.length > 1 || [...joined].length >= SHORTEST_IN_JAPAN;
}

const WIFE = '♀';

const isHyphened = ({ parts }: Word): boolean => parts.length > 1;

/**
 * What stands before a name and tells it from the same without: an address of women, behind which it may be the husband's, and what may be a name itself: Sultan Muhammad
 * Khan and Amir Muhammad Khan are two.
 */
function markOf(name: string): string {
  const words = wordsIn(name);
  const first = words.findIndex((word) => !isAddressed(word));
  const before = words.slice(0, Math.max(0, first));
  return [...(before.some(isOfWoman) ? [WIFE] : []), ...namesBefore(before, name), ''].join(' ');
}

function endsOf(words: readonly Word[]): number[] {
  const ends: number[] = [];
  let length = 0;
  for (const { whole, parts } of words) {
    // Where letters between the parts are left out, nobody knows where in the whole they end.
    const isWhole = parts.join('') === whole;
    for (const part of isWhole ? parts : [whole]) ends.push((length += part.length));
  }
  return ends;
}

/**
 * Why two writings of one key are of two names all the same; undefined where they are of one. Each has words that end where those of the
 * other go on: "Li Nan", "Lin An"; or what one parts is one syllable of the other: "Xi'an", "Xian". Or a word has marks in both, and others, as of Hùng and Hưng; where only one
 * has them, the other was written without. In Latin letters whoever writes some marks of a name writes all: Lê Văn Thành and Lê Văn Thanh are two.
 */
export function spelledApart(one: FullName, other: FullName): string | undefined {
  if (!isWithin(one.ends, other.ends) && !isWithin(other.ends, one.ends)) return 'names whose words end elsewhere';
  if (partsSyllable(one, other) || partsSyllable(other, one)) return 'names whose words end elsewhere';
  const spellings = grouped(other.words, ({ folded }) => folded);
  const areBoth = [one, other].every(({ words }) => words.some((word) => isLatin(word) && isMarked(word)));
  const isOther = one.words.some((word) => {
    const same = spellings.get(word.folded) ?? [];
    return same.length > 0 && same.every((their) => areOtherSpellings(word, their, areBoth));
  });
  return isOther ? 'names whose letters have other marks' : undefined;
}

/** @param areBothMarked whether both names have marks somewhere */
function areOtherSpellings(one: Written, other: Written, areBothMarked: boolean): boolean {
  if (one.spelled === other.spelled) return false;
  if (isHan(one.spelled) && isHan(other.spelled)) return !areForms(one.spelled, other.spelled);
  return (areBothMarked && isLatin(one)) || (isMarked(one) && isMarked(other));
}

const isWithin = (some: readonly number[], others: readonly number[]): boolean =>
  some.every((end) => others.includes(end));

const VOWELS = /[aeiouyаеёиоуыэюя]+/gu;
const LETTERS_WITH_VOWELS = /^[\p{sc=Latin}\p{sc=Cyrillic}]+$/u;

/** Whether a name parts what is one syllable of another's word. */
function partsSyllable({ ends, letters }: FullName, other: FullName): boolean {
  if (!LETTERS_WITH_VOWELS.test(letters)) return false;
  return other.ends.some((end, at) => {
    const begin = other.ends[at - 1] ?? 0;
    const isParted = ends.some((own) => own > begin && own < end);
    return isParted && (letters.slice(begin, end).match(VOWELS) ?? []).length < 2;
  });
}

const isHan = (text: string): boolean => /^\p{sc=Han}+$/u.test(text);

const isLatin = ({ spelled }: Written): boolean => /^[\p{sc=Latin}\p{M}]+$/u.test(spelled);

/** Whether a word has letters that folding changes. Marks of kana are never left out: without them it is another word. */
const isMarked = ({ folded, spelled }: Written): boolean =>
  folded !== spelled || /[\p{sc=Hira}\p{sc=Kana}]/u.test(spelled);

/** The words of a text, titles included. */
function writtenIn(text: string): Written[] {
  const words = text.normalize('NFC').toLowerCase().match(WORDS) ?? [];
  return words.map((word) => ({ folded: folded(word), spelled: spelled(word) }));
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters of which each has a twin that means the same: a keyboard's, or a language's own. */
const TWINS: Readonly<Record<string, string>> = {
  ş: 'ș',
  ţ: 'ț',
  ǧ: 'ğ',
  ı: 'i',
  'i\u0307': 'i',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};
const TWIN = new RegExp(Object.keys(TWINS).join('|'), 'gu');

/** A word with its marks, but for what is a matter of typing: twins of letters, and on which of neighbouring vowels a tone stands. */
function spelled(word: string): string {
  const alike = word.replace(TWIN, (letter) => TWINS[letter] ?? letter);
  if (!/^[\p{sc=Latin}\p{M}]+$/u.test(alike)) return alike;
  return alike
    .normalize('NFD')
    .replace(
      /(?:[aeiouy]\p{M}*)+/gu,
      (run) => run.replace(/\p{M}/gu, '') + [...(run.match(/\p{M}/gu) ?? [])].sort().join(''),
    );
}

/** The script of a name that is written in one, as Chinese, Japanese and Korean ones are, and what is compared of it; undefined for others. */
export function writtenInOne(name: string): { script: 'Hang' | 'Hani'; key: string } | undefined {
  const words = namesIn(name);
  if (!isInOne(words) || !isFull(words)) return undefined;
  const key = words.map(({ whole }) => whole).join('');
  if (/^\p{sc=Hang}+$/u.test(key)) return { script: 'Hang', key };
  return isHan(key) ? { script: 'Hani', key } : undefined;
}

/**
 * By what two may be one: of a full name the first or the last word, beside all others, so that the surname may stand at either
 * end; also without initials, and without an office before them. "Kim Yong-chol" and "Kim Chol-yong" have nothing in common.
 */
export function likenessesOf(name: string): string[] {
  const words = namesIn(surnameLast(name), true);
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

/** Whether words are one name and what belongs to a surname: of a house or a family, and of all who belong to it: "Al Thani", "Le Pen". */
const isOfHouseIn = (words: readonly Word[], country: string): boolean =>
  !isInOne(words) &&
  words.filter((word, at) => isName(word) && (at === words.length - 1 || !partOfSurnameIn(word, country))).length < 2;

/** Whether words are written as names in Chinese, Japanese and Korean are. */
const isInOne = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ whole }) => isUnspaced(whole) && !/\p{sc=Thai}/u.test(whole));

/** Whether a name is one long word, as in scripts that leave no blanks between a person's names: Burmese, Khmer, Lao, Thai, Tibetan. */
const isOneWordOfMany = (words: readonly Word[]): boolean =>
  words.length === 1 &&
  /^[\p{sc=Mymr}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Thai}\p{sc=Tibt}\p{M}]{5,}$/u.test(words[0]?.whole ?? '');

/** "Major, John" as "John Major": what stands before the comma is no title. */
const surnameLast = (name: string): string =>
  areSeveralOrReign(name) ? name : name.replace(/^([^,]+),([^,]+)$/u, '$2 $1');

function wordsIn(name: string): Word[] {
  const composed = name.normalize('NFC');
  if (!OWN_MARKS.test(composed)) return wordsOf(name);
  return (composed.toLowerCase().match(WORDS) ?? []).map((whole) => ({ whole, parts: [whole] }));
}

/**
 * The words of a name behind those of address; none where it is of an office.
 *
 * @param behindOffices whether one with an office before it is a name too: "President Bill Clinton"
 */
function namesIn(name: string, behindOffices = false): readonly Word[] {
  if (name.length > MOST_CHARACTERS) return [];
  if (areSeveralOrReign(name.normalize('NFC'))) return [];
  const words = wordsIn(name);
  if (areOfTitles(words)) return [];
  const first = words.findIndex((word) => !isAddressed(word) && !(behindOffices && isOffice(word)));
  const names = first < 0 ? [] : words.slice(first);
  const hadOffice = words.slice(0, Math.max(0, first)).some(isOffice);
  return names.some(isOffice) || (hadOffice && isLittle(names[0]?.whole ?? '')) ? [] : names;
}

/** Initials without points: "SK Singh". */
const INITIALS = /^(?!(?:ng|jr|sr|st|mc)$)[bcdfghjklmnpqrstvwxz]{2}$/u;

/** Whether a word is a name, written in full. */
const isName = (word: Word): boolean =>
  !isAbbreviation(word) && [...word.whole].length > 1 && /\p{L}/u.test(word.whole) && !INITIALS.test(word.whole);

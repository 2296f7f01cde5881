/**
 * The terms under which the full-text index has a node. The index takes them as they are, divided by spaces:
 *
 *     kerry       a word of a name, or neighbouring words as one
 *     =johnkerry  a whole name, without spaces
 *     .jfk        the initials of a name
 *     %%KiRi      what a word sounds like
 *     %KR         the same, more coarsely
 *     _japanese   a word for the country of an office, an official, a place; of a country's own names, a word that is in use
 *     #official   the kind
 *
 * What is asked is made into the same terms: see `query.ts`.
 */
import { kindOf, NAMED_TYPES, type NodeType } from '../ids.js';
import type { EntityKind, OfficeClass } from '../vocabulary.js';
import { commonCountryNames, countryAdjectives, countryNames, isShortCode } from './countries.js';
import { isAbbreviation, isLittle, isUnspaced, latin, pieces, type Word, wordsOf } from './fold.js';
import { givenNames } from './given-names.js';
import { pinyinOf } from './palladius.js';
import { asEnglish, koreanReadings, koreanSyllables, withoutAddedVowels } from './romanize.js';
import { soundTerms } from './sounds.js';
import { customaryTitles } from './titles.js';

/** Bounds of what is stored for a node, in characters. */
const MOST_OF_NAMES = 16_000;
const MOST_OF_CONTEXT = 8_000;

export type NamedType = (typeof NAMED_TYPES)[number];

export const isNamed = (type: string): type is NamedType => (NAMED_TYPES as readonly string[]).includes(type);

/** The term of all nodes of a kind. */
export const kindTerm = (kind: EntityKind): string => `#${kind.toLowerCase()}`;

/** What a node is called, by the graph or by custom. */
export function formsOf(type: NamedType, slug: string, label: string, aliases: readonly string[]): string[] {
  const forms = [label, ...aliases, ...(type === 'Country' ? countryNames(slug) : [])];
  return [...new Set(forms)];
}

/** Texts that events and sources are called by are sentences: no sounds and no joined words are kept of them. */
const isSentence = (type: NamedType): boolean => type === 'Event' || type === 'Source';

/** Terms collected until there are as many as go in; each once. */
class Terms {
  private readonly found = new Set<string>();
  private length = 0;

  constructor(private readonly most: number) {}

  add(...terms: readonly string[]): void {
    for (const term of terms) {
      if (this.found.has(term) || this.length + term.length + 1 > this.most) continue;
      this.found.add(term);
      this.length += term.length + 1;
    }
  }

  /** With a space before each and behind the last, so that a term can be looked for as a part of the text. */
  get text(): string {
    return this.found.size === 0 ? ' ' : ` ${[...this.found].join(' ')} `;
  }
}

/** Whole names as one word: with and without the little words. */
export function wholeNames(words: readonly Word[]): string[] {
  const join = (some: readonly Word[]): string => some.map(({ whole }) => whole).join('');
  const main = words.filter(({ whole }) => !isLittle(whole));
  return [...new Set([join(words), ...(main.length > 0 ? [join(main)] : [])])];
}

/** Words in the letters of another script too, syllables and all. */
export function inLatin(words: readonly Word[]): Word[] | undefined {
  const found = words.map(({ whole, parts }) => {
    const read = latin(whole);
    if (read === undefined) return { whole, parts };
    return {
      whole: read,
      parts: koreanSyllables(whole) ?? parts.map((part) => latin(part) ?? part),
      heard: koreanReadings(whole),
    };
  });
  return found.every(({ whole }, at) => whole === words[at]?.whole) ? undefined : found;
}

/**
 * The ways to read words of another script in Latin letters: letter by letter; as Chinese names in Russian letters, where all of
 * them can be such; as names of other languages in Korean ones, English ones among them.
 */
export function latinReadings(words: readonly Word[]): Word[][] {
  const as = (read: (word: string) => string | undefined, all: boolean): Word[] | undefined => {
    const found = words.map((word) => ({ word, read: read(word.whole) }));
    if (all ? found.some((one) => one.read === undefined) : found.every((one) => one.read === undefined))
      return undefined;
    return found.map(({ word, read: whole }) =>
      whole === undefined ? (inLatin([word])?.[0] ?? word) : { whole, parts: [whole] },
    );
  };
  const readings = [inLatin(words), as(pinyinOf, true), as(withoutAddedVowels, false), as(asEnglish, false)];
  const byText = new Map(readings.map((reading) => [reading?.map(({ whole }) => whole).join(' '), reading]));
  return [...byText.values()].filter((reading) => reading !== undefined);
}

/** The term of initials. */
export const initialsTerm = (letters: string): string => `.${letters}`;

/**
 * The terms of first letters: `.dprk` with and without the little words. Two letters are a surname in many languages: those of a
 * country count only as they are written in capitals, as its codes do.
 */
function initials(type: NamedType, words: readonly Word[]): string[] {
  const first = (some: readonly Word[]): string => some.flatMap(({ parts }) => parts.map((part) => part[0])).join('');
  const main = words.filter(({ whole }) => !isLittle(whole));
  return [first(words), first(main)]
    .filter((letters) => letters.length >= 2 && /^[a-z]+$/.test(letters))
    .map((letters) => initialsTerm(type === 'Country' && letters.length === 2 ? letters.toUpperCase() : letters));
}

/** A form of a name, and what speaks for it. */
interface Form {
  text: string;
  /** Of the graph itself. */
  isStated: boolean;
  /** Not only what another language calls a country. */
  isCommon: boolean;
}

function addForm(terms: Terms, type: NamedType, { text, isStated, isCommon }: Form): void {
  if (type === 'Country' && isShortCode(text)) {
    terms.add(`=${text}`);
    return;
  }
  const words = wordsOf(text);
  if (words.length === 0) return;
  const isForeign = type === 'Country' && !isCommon && words.length > 1;
  addWords(terms, type, words, isForeign);
  if (type === 'Country' && isCommon) terms.add(...words.filter(isMain).map(({ whole }) => `_${whole}`));
  // Of countries there are names enough in Latin letters.
  const read = type === 'Country' ? undefined : inLatin(words);
  if (read !== undefined) addWords(terms, type, read, isForeign);
  if (isSentence(type) || !isStated) return;
  if (words.length >= (type === 'Official' ? 3 : 2)) terms.add(...initials(type, words));
}

/** What stands behind a surname. */
const SUFFIXES = /^(?:jr|sr|[ivx]{1,5})$/;

const isMain = ({ whole }: Word): boolean => !isLittle(whole);

/**
 * @param isForeign whether it is what another language calls a country in several words: these say "republic", "coast", "of",
 *   and are no names by themselves, whatever they sound like
 */
function addWords(terms: Terms, type: NamedType, words: readonly Word[], isForeign: boolean): void {
  // One name alone, as records have it of some, is no more a whole name than that of anybody else.
  if (type !== 'Official' || words.length > 1) terms.add(...wholeNames(words).map((name) => `=${name}`));
  const [first, last] = [words[0], words.filter(({ whole }) => !SUFFIXES.test(whole)).at(-1)];
  if (type === 'Official' && words.length > 2 && first && last) terms.add(`=${first.whole}${last.whole}`);
  words.forEach(({ whole, parts }, at) => {
    const next = words[at + 1];
    const joined = next === undefined || isSentence(type) ? [] : [`${whole}${next.whole}`];
    const run =
      parts.length > 2 && !isSentence(type) ? parts.slice(1).map((part, before) => `${parts[before]}${part}`) : [];
    // The letters of U.S. are no words of a country; those of H.W. are initials.
    const letters = type === 'Official' || !isAbbreviation({ whole, parts });
    const apart = [whole, ...(letters ? parts : [])].filter((word) => !isForeign || !/^[a-z]{1,2}$/.test(word));
    terms.add(...apart, ...joined, ...run);
    for (const part of parts) if (isUnspaced(part)) terms.add(...pieces(part, true));
    if (isSentence(type)) return;
    if (type === 'Official') for (const part of parts) terms.add(...givenNames(part));
    if (isForeign) return;
    // "du Qatar" is no name that one could hear; al-Faisal is one.
    const together = type === 'Country' && [words[at], next].some((one) => one && isLittle(one.whole)) ? [] : joined;
    for (const word of [whole, ...parts, ...together]) terms.add(...soundTerms(word));
  });
}

/** The terms of a node's own names. */
export function nameTerms(type: NamedType, slug: string, label: string, aliases: readonly string[]): string {
  const terms = new Terms(MOST_OF_NAMES);
  terms.add(kindTerm(kindOf(type as NodeType)));
  // Data sets state the names of countries in many languages: where more is known, they say nothing of what is in use.
  const known = type === 'Country' ? commonCountryNames(slug) : [];
  const common = new Set(known.length === 0 ? [label, ...aliases] : [label, ...known]);
  for (const text of formsOf(type, slug, label, aliases)) {
    const isStated = text === label || aliases.includes(text);
    addForm(terms, type, { text, isStated, isCommon: common.has(text) });
  }
  return terms.text;
}

/** An office, as far as it says something of who holds it. */
export interface Post {
  title: string;
  aliases: readonly string[];
  class: OfficeClass | undefined;
}

/**
 * The terms of what a node belongs to.
 *
 * @param posts the offices that an official held, or the office itself
 * @param countries slugs
 * @param isHolder whether the posts' own titles count: they are an office's name already
 */
export function contextTerms(posts: readonly Post[], countries: readonly string[], isHolder: boolean): string {
  const terms = new Terms(MOST_OF_CONTEXT);
  for (const slug of countries) {
    for (const form of countryAdjectives(slug)) terms.add(...wordsOf(form).map(({ whole }) => `_${whole}`));
  }
  for (const post of posts) {
    const forms = isHolder ? [post.title, ...post.aliases] : [];
    for (const form of forms) {
      const words = wordsOf(form);
      terms.add(...wholeNames(words).map((name) => `=${name}`));
      terms.add(...words.flatMap(({ whole, parts }) => [whole, ...parts]));
    }
    for (const title of customaryTitles(post.class)) terms.add(...wordsOf(title).map(({ whole }) => whole));
  }
  return terms.text;
}

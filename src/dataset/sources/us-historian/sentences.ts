/**
 * Whom a remark says that somebody met: "Met with Prime Minister Harper, Foreign Minister Park Jin, and Chairman Kim
 * Jong-un." Read word by word: a word that says that people came together, "with", then titles with names, until a word
 * after which the named need not have been met.
 */
import { countryNamed } from '../../map/country-names.js';
import { sentencesOf, tidied, tokens } from './text.js';
import { type Titled, Titles } from './titles.js';
import {
  BY,
  CALLED_OFF,
  DIRECT,
  MATTERS,
  MODIFIERS,
  NEVER,
  NO_NAMES,
  OFFICE_WORDS,
  PEOPLES,
  TO,
  TRIGGERS,
  VERBS,
  WITH_HIM,
} from './words.js';

/** Somebody whom a remark names as met. */
export interface Mention {
  /** As the remark has it, without title and form of address: `Park Jin`. */
  name: string;
  /** `Foreign Minister`; empty where the remark gives the name alone. */
  title: string;
  /** Whether the title was held before. */
  former: boolean;
  /** The slug of the country that the remark names for the person; null for a body of states; undefined for neither. */
  country: string | null | undefined;
  /** The country of whoever stands before and is joined by "and": "Lebanese Prime Minister Hariri and Speaker Berri". */
  beside: string | undefined;
  /** Month and day, where the remark gives them for this meeting. */
  day: { month: number; day: number } | undefined;
  /** The sentence, and which of the remark it is, from 1. */
  sentence: string;
  number: number;
  /** The words that tell of the meeting, up to those met: `Attended Yalta Conference`. Alike for all of one list. */
  occasion: { at: number; words: string };
}

/**
 * Everybody whom the remark says was met, in its order.
 *
 * @param isKnown whether a name without a title is somebody's whom the records name with one
 */
export function mentionsIn(remark: string, isKnown: (name: string) => boolean = () => false): Mention[] {
  return sentencesOf(tidied(remark)).flatMap((sentence, at) =>
    CALLED_OFF.test(sentence) ? [] : new SentenceReader(sentence, at + 1, isKnown).mentions(),
  );
}

class SentenceReader {
  private readonly words: string[];
  private readonly titles: Titles;
  private at = 0;
  private found: Mention[] = [];
  /** Whether the words tell of people who came together, and whether whoever is named next is one of them. */
  private triggered = false;
  private active: boolean;
  /** After a word that says that nobody came together. */
  private never = false;
  /** Where the words about the meeting begin. */
  private begin = 0;
  /** Where the last names that were met end. */
  private lastEnd = 0;
  private day: Mention['day'];

  constructor(
    private readonly sentence: string,
    private readonly number: number,
    private readonly isKnown: (name: string) => boolean,
  ) {
    this.words = tokens(sentence);
    this.titles = new Titles(this.words);
    // A remark may be nothing but a list of names, with the verb left out.
    const first = this.titles.titledAt(0);
    this.active =
      first !== undefined && !this.words.some((word) => /^\p{Ll}+(ed|s)$/u.test(word) && !MODIFIERS.has(word));
  }

  mentions(): Mention[] {
    while (this.at < this.words.length) {
      if (this.readDate() || this.readNames()) continue;
      this.readWord(this.words[this.at] ?? '', this.words[this.at + 1]);
      this.at += 1;
    }
    return this.found;
  }

  /** "July 16" behind a name is of that meeting; "on August 10, with" before one of what follows. */
  private readDate(): boolean {
    const date = this.titles.dateAt(this.at);
    if (date === undefined) return false;
    const last = this.found.at(-1);
    const isBehind = this.active && last !== undefined && last.day === undefined && this.words[this.at - 1] !== 'on';
    if (isBehind) last.day = date;
    else this.day = date;
    this.at += 2;
    return true;
  }

  private readNames(): boolean {
    const titled = this.titles.titledAt(this.at) ?? this.bareAt(this.at);
    if (titled === undefined) return false;
    const start = this.at;
    this.at = titled.end;
    if (!this.isMetAt(start) || this.isAccompanied(start, titled)) return true;
    if (titled.names.length > 0) this.active = true;
    const last = this.found.at(-1);
    const isBeside =
      this.words[start - 1] === 'and' &&
      last?.number === this.number &&
      !/Patriarch|Pope|King|Queen/.test(titled.title);
    const beside = isBeside && last.title !== titled.title ? (last.country ?? last.beside) : undefined;
    const words = this.words.slice(this.begin, start).join(' ');
    const isSame = last?.number === this.number && last.occasion.at === this.begin;
    const occasion = isSame ? last.occasion : { at: this.begin, words };
    for (const one of titled.names) {
      const { title, former } = titled;
      const { sentence, number, day } = this;
      this.found.push({ ...one, title, former, beside: beside ?? undefined, day, sentence, number, occasion });
    }
    if (titled.names.length > 0) [this.day, this.lastEnd] = [undefined, this.at];
    return true;
  }

  /** Whether the words before a title or name say that its bearer was met. */
  private isMetAt(start: number): boolean {
    if (this.never) return false;
    const before = this.words.slice(this.begin, start);
    let last = before.at(-1) ?? '';
    if (last === 'the') last = before.at(-2) ?? '';
    if (last === 'with') return true;
    if (last === 'by') return before.some((word) => BY.test(word));
    if (last === 'to') return before.some((word) => TO.test(word));
    if (['of', 'between'].includes(last)) return /^meetings?$/.test(before.at(before.lastIndexOf(last) - 1) ?? '');
    return this.active && !['from', 'for', 'on', 'about'].includes(last);
  }

  /** A secretary of state goes with the president of his own country, and says no country then. */
  private isAccompanied(start: number, { title, names }: Titled): boolean {
    const verb = this.words[start - 1] ?? '';
    return WITH_HIM.test(verb) && /President$/.test(title) && names.every(({ country }) => country === undefined);
  }

  /** A name without a title, of somebody who is known: "Attended the Negev Summit with Lapid". */
  private bareAt(start: number): Titled | undefined {
    if (!/^(with|and|,|met|including|joined)$/i.test(this.words[start - 1] ?? '') || this.never) return undefined;
    if (!this.active && this.words[start - 1] !== 'with') return undefined;
    const found = this.titles.nameAt(start);
    if (found === undefined || /[;]/.test(found.name)) return undefined;
    const words = found.name.split(' ');
    const isNone = words.some((word) => NO_NAMES.has(word) || OFFICE_WORDS.has(word) || PEOPLES.has(word));
    if (isNone || countryNamed(found.name) !== undefined || !this.isKnown(found.name)) return undefined;
    return { title: '', former: false, names: [{ name: found.name, country: undefined }], end: found.end };
  }

  private readWord(word: string, next: string | undefined): void {
    if (NEVER.test(word)) [this.never, this.active] = [true, false];
    if (VERBS.test(word) || TRIGGERS.test(word)) this.begin = this.beginAt(word);
    if (VERBS.test(word)) [this.triggered, this.active] = [false, false];
    if (MATTERS.test(word)) this.active = false;
    if (VERBS.test(word) && this.words[this.at - 1] !== 'to') this.never = NEVER.test(word);
    // "The summit with Kim and bilateral events with Lee": what is said of the first is not said of the second.
    if (word === 'with' && this.lastEnd > this.begin) this.begin = this.lastEnd;
    if (DIRECT.test(word) && next !== 'with' && next !== 'by') this.active = true;
    if (word === 'were' && this.words[this.at - 1] === 'present') this.active = true;
    if (TRIGGERS.test(word)) this.triggered = true;
    if (word === 'with' && this.triggered && !this.never) this.active = true;
    if (word === ';' && !['and', 'with', 'with,'].includes(next ?? '')) {
      [this.triggered, this.active, this.never] = [false, false, false];
      this.begin = this.at + 1;
    }
  }

  /** Where the words about a meeting begin: with the verb, and a noun such as "conference" goes on with what was begun. */
  private beginAt(word: string): number {
    const isNoun = !VERBS.test(word) && !/(ed|met|spoke|held)$/i.test(word);
    return isNoun && !this.active ? this.begin : this.at;
  }
}

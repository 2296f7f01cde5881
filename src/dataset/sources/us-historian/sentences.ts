/**
 * Whom a remark says that somebody met: "Met with Prime Minister Harper, Foreign Minister Park Jin, and Chairman Kim
 * Jong-un." Read word by word: a word that says that people came together, "with", then titles with names, until a word
 * after which the named need not have been met.
 */
import { countryNamed } from '../../map/country-names.js';
import {
  ADDRESSES,
  BLOCKERS,
  BODIES,
  DIRECT,
  HEADS,
  MODIFIERS,
  MONTHS,
  NO_NAMES,
  OFFICE_WORDS,
  PARTICLES,
  PEOPLES,
  PEOPLES_OF_TWO,
  PLURALS,
  TRIGGERS,
} from './words.js';

/** Somebody whom a remark names as met. */
export interface Mention {
  /** As the remark has it, without title and form of address: `Park Jin`. */
  name: string;
  /** `Foreign Minister`. */
  title: string;
  /** Whether the title was held before. */
  former: boolean;
  /** The slug of the country that the remark names for the person; null for a body of states; undefined for neither. */
  country: string | null | undefined;
  /** Month and day, where the remark gives them for this meeting. */
  day: { month: number; day: number } | undefined;
  /** The sentence, and which of the remark it is, from 1. */
  sentence: string;
  number: number;
}

/** A remark with white space, dashes and apostrophes made alike. */
export function tidied(remark: string): string {
  return remark
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/['‘’ʼ`´]/g, '’')
    .replace(/\b(Prince|Minister|President)-(?=Prime|Crown|Foreign)/g, '$1 / ')
    .replace(/ ?[–—] ?(?=\p{Lu})/gu, '-')
    .replace(/\b(al|el|Al|El) ?- ?(?=\p{Lu})/gu, '$1-')
    .trim();
}

const ABBREVIATIONS =
  /^(?:\p{Lu}\.)+$|^(?:St|Dr|Mr|Mrs|Jr|Sr|Gen|Col|Lt|Maj|Capt|Adm|Pres|Amb|Gov|Sec|Rev|Jan|Feb|Aug|Sept|Oct|Nov|Dec|D\.C|vs)\.$/u;

/** Words, and marks that part them. */
function tokens(sentence: string): string[] {
  return sentence.split(/\s+/).flatMap((word) => {
    const found = /^([(["“]*)(.*?)([)\]"”,;:.]*)$/u.exec(word);
    const [, before = '', middle = '', after = ''] = found ?? [];
    if (ABBREVIATIONS.test(`${middle}.`) && !/^[IVX]+$/.test(middle) && after.startsWith('.'))
      return [...before, `${middle}.`, ...after.slice(1)].filter(Boolean);
    return [...before, ...middle.split(/(\/)/), ...after].filter(Boolean);
  });
}

/** Sentences, where none ends after an abbreviation or an initial. */
function sentencesOf(remark: string): string[] {
  const found: string[] = [];
  let current: string[] = [];
  const all = remark.split(' ');
  all.forEach((word, at) => {
    current.push(word);
    const next = all[at + 1];
    // "King Baudouin I." ends a sentence; "J. Smith" does not.
    const isRoman = /^[IVX]+\.$/.test(word) && isCapital(all[at - 1]) && next === undefined;
    const ends = isRoman || (/[.!?]["”)\]]?$/.test(word) && !ABBREVIATIONS.test(word.replace(/["”)\]]$/, '')));
    if (ends && (next === undefined || /^[["“(]?[\p{Lu}\d]/u.test(next))) {
      found.push(current.join(' '));
      current = [];
    }
  });
  if (current.length > 0) found.push(current.join(' '));
  return found;
}

/** Everybody whom the remark says was met, in its order. */
export function mentionsIn(remark: string): Mention[] {
  return sentencesOf(tidied(remark)).flatMap((sentence, at) => new SentenceReader(sentence, at + 1).mentions());
}

const isCapital = (word: string | undefined): word is string => word !== undefined && /^\p{Lu}/u.test(word);

class SentenceReader {
  private readonly words: string[];
  private at = 0;
  private found: Mention[] = [];

  constructor(
    private readonly sentence: string,
    private readonly number: number,
  ) {
    this.words = tokens(sentence);
  }

  mentions(): Mention[] {
    let triggered = false;
    // A remark may be nothing but a list of names, with the verb left out.
    let active = this.isBareList();
    let day: Mention['day'];
    while (this.at < this.words.length) {
      const word = this.words[this.at] ?? '';
      const date = this.dateAt(this.at);
      if (date !== undefined) {
        // "July 16" behind a name is of that meeting; "on August 10, with" before one of what follows.
        const last = this.found.at(-1);
        if (active && last !== undefined && last.day === undefined && this.words[this.at - 1] !== 'on') last.day = date;
        else day = date;
        this.at += 2;
        continue;
      }
      const titled = this.titledAt(this.at);
      if (titled !== undefined) {
        this.at = titled.end;
        if (active) {
          this.found.push(...titled.mentions.map((mention) => ({ ...mention, day })));
          day = undefined;
        }
        continue;
      }
      if (DIRECT.test(word) && this.words[this.at + 1] !== 'with') active = true;
      if (BLOCKERS.test(word)) [triggered, active] = [false, false];
      if (TRIGGERS.test(word)) triggered = true;
      if (word === 'with' && triggered) active = true;
      if (word === ';' && !['and', 'with', 'with,'].includes(this.words[this.at + 1] ?? '')) {
        [triggered, active] = [false, false];
      }
      this.at += 1;
    }
    return this.found;
  }

  private isBareList(): boolean {
    const first = this.titledAt(0);
    return first !== undefined && !this.words.some((word) => /^\p{Ll}+(ed|s)$/u.test(word) && !MODIFIERS.has(word));
  }

  private dateAt(at: number): Mention['day'] {
    const month = MONTHS.indexOf(this.words[at] ?? '') + 1;
    const day = Number(this.words[at + 1]);
    return month > 0 && Number.isInteger(day) && day >= 1 && day <= 31 ? { month, day } : undefined;
  }

  /** A title and the names that follow it, if one begins here. */
  private titledAt(start: number): { mentions: Mention[]; end: number } | undefined {
    const head = this.headFrom(start);
    if (head === undefined) return undefined;
    const { end: afterTitle, plural } = head;
    const words = this.words.slice(start, afterTitle);
    const before = this.peopleBefore(start, afterTitle);
    const { title, former } = titleOf(words);
    const mentions: Mention[] = [];
    let at = afterTitle;
    for (;;) {
      const name = this.nameAt(at);
      if (name === undefined) break;
      at = name.end;
      const of = this.countryAfter(at);
      if (of !== undefined) at = of.end;
      if (before !== 'usa') {
        const country = of?.country ?? before;
        mentions.push({
          name: name.name,
          title,
          former,
          country,
          day: undefined,
          sentence: this.sentence,
          number: this.number,
        });
      }
      if (!plural) break;
      // "Presidents Perez of Venezuela, Lopez of Colombia, and Carazo of Costa Rica"
      let next = at;
      while ([',', 'and', ';'].includes(this.words[next] ?? '')) next += 1;
      if (next === at || this.headFrom(next) !== undefined || this.nameAt(next) === undefined) break;
      at = next;
    }
    if (mentions.length === 0 && before !== 'usa') return at > afterTitle ? { mentions, end: at } : undefined;
    return { mentions, end: at };
  }

  /** Where a title that begins here ends. A title may be several: "Crown Prince and Prime Minister". */
  private headFrom(start: number): { end: number; plural: boolean } | undefined {
    let at = start;
    let plural = false;
    for (;;) {
      while (this.isModifier(at)) at += 1;
      const word = this.words[at] ?? '';
      if (!HEADS.has(word) && !(word in PLURALS)) return undefined;
      while (HEADS.has(this.words[at] ?? '') || (this.words[at] ?? '') in PLURALS) {
        plural ||= (this.words[at] ?? '') in PLURALS;
        at += 1;
      }
      at = this.officeAfter(at);
      // "Secretary of State Cardinal"
      while (HEADS.has(this.words[at] ?? '')) at += 1;
      while (ADDRESSES.has(this.words[at] ?? '')) at += 1;
      const joined = this.words[at];
      const isJoined = joined === 'and' || joined === '/' || joined === ',';
      if (!isJoined || this.nameAt(at) !== undefined) return { end: at, plural };
      const next = this.headFrom(at + 1);
      return next !== undefined && joined !== ','
        ? { end: next.end, plural: plural || next.plural }
        : { end: at, plural };
    }
  }

  private isModifier(at: number): boolean {
    const word = this.words[at] ?? '';
    if (HEADS.has(word) || word in PLURALS) {
      // "General Secretary", "Chief Minister": a head before another one.
      return false;
    }
    if (!(MODIFIERS.has(word) || OFFICE_WORDS.has(word) || BODIES.has(word) || this.isPeople(at))) {
      return (
        (word === 'of' || word === 'the') && OFFICE_WORDS.has(this.words[at - 1] ?? '') && this.leadsToHead(at + 1)
      );
    }
    return this.leadsToHead(at + 1);
  }

  /** Whether only words of a title stand between here and a head. */
  private leadsToHead(at: number): boolean {
    for (let next = at; next < at + 6; next += 1) {
      const word = this.words[next] ?? '';
      if (HEADS.has(word) || word in PLURALS) return true;
      const belongs =
        MODIFIERS.has(word) ||
        OFFICE_WORDS.has(word) ||
        BODIES.has(word) ||
        this.isPeople(next) ||
        ['of', 'the', 'for'].includes(word);
      if (!belongs) return false;
    }
    return false;
  }

  private isPeople(at: number): boolean {
    const word = (this.words[at] ?? '').replace(/’s$/, '');
    return (
      word === 'U.S.' ||
      word === 'American' ||
      PEOPLES.has(word) ||
      `${word} ${this.words[at + 1] ?? ''}` in PEOPLES_OF_TWO ||
      `${this.words[at - 1] ?? ''} ${word}` in PEOPLES_OF_TWO ||
      (isCapital(word) && !MODIFIERS.has(word) && word.length > 3 && countryNamed(word) !== undefined)
    );
  }

  /** The country that a title's own words name; `usa` for an American. */
  private peopleBefore(start: number, end: number): string | null | undefined {
    let found: string | null | undefined;
    for (let at = start; at < end; at += 1) {
      const word = (this.words[at] ?? '').replace(/’s$/, '');
      if (word === 'U.S.' || word === 'American') return 'usa';
      const two = PEOPLES_OF_TWO[`${word} ${this.words[at + 1] ?? ''}`];
      if (two !== undefined) {
        found = two;
        at += 1;
      } else if (PEOPLES.has(word)) found = PEOPLES.get(word);
      else if (BODIES.has(word) && found === undefined) found = null;
      else if (
        isCapital(word) &&
        word.length > 3 &&
        !MODIFIERS.has(word) &&
        !HEADS.has(word) &&
        !OFFICE_WORDS.has(word)
      )
        found = countryNamed(word) ?? found;
    }
    return found;
  }

  /** "for External Affairs", "of Army Staff": the rest of a title. */
  private officeAfter(at: number): number {
    if (!['of', 'for'].includes(this.words[at] ?? '')) return at;
    let next = at + 1;
    let some = false;
    for (;;) {
      const word = this.words[next] ?? '';
      if (OFFICE_WORDS.has(word)) some = true;
      else if (!(['of', 'the', 'and', 'for'].includes(word) && this.officeFollows(next + 1))) break;
      next += 1;
    }
    return some ? next : at;
  }

  private officeFollows(at: number): boolean {
    const word = this.words[at] ?? '';
    return OFFICE_WORDS.has(word) || (word === 'the' && OFFICE_WORDS.has(this.words[at + 1] ?? ''));
  }

  /** A name, if one begins here. */
  private nameAt(start: number): { name: string; end: number } | undefined {
    let at = start;
    while (ADDRESSES.has(this.words[at] ?? '')) at += 1;
    const begin = at;
    let capitals = 0;
    for (; at < this.words.length; at += 1) {
      const word = this.words[at] ?? '';
      if (PARTICLES.has(word.toLowerCase()) && !isCapital(word)) {
        if (!this.nameGoesOn(at + 1)) break;
        continue;
      }
      if (!/^(al-|el-|d’)?\p{Lu}/u.test(word) || HEADS.has(word) || word in PLURALS || this.isNoName(at, capitals))
        break;
      // "President Hu Foreign Minister Li": a title begins.
      if (capitals > 0 && this.headFrom(at) !== undefined) break;
      if (word.endsWith('’s')) break;
      capitals += 1;
    }
    if (capitals === 0) return undefined;
    return { name: this.words.slice(begin, at).join(' '), end: at };
  }

  /** A word that is no part of a name. "May" is one unless a day follows. */
  private isNoName(at: number, capitals: number): boolean {
    const word = this.words[at] ?? '';
    if (word === 'May' && capitals > 0) return this.dateAt(at) !== undefined;
    return NO_NAMES.has(word);
  }

  private nameGoesOn(at: number): boolean {
    const word = this.words[at] ?? '';
    if (PARTICLES.has(word.toLowerCase())) return this.nameGoesOn(at + 1);
    return /^(al-|el-|d’)?\p{Lu}/u.test(word) && !NO_NAMES.has(word);
  }

  /** "of Costa Rica" behind a name. */
  private countryAfter(at: number): { country: string; end: number } | undefined {
    if (this.words[at] !== 'of') return undefined;
    const begin = this.words[at + 1] === 'the' ? at + 2 : at + 1;
    for (let end = Math.min(begin + 4, this.words.length); end > begin; end -= 1) {
      const words = this.words.slice(begin, end);
      const country = words.every((word) => /^\p{L}/u.test(word)) ? countryNamed(words.join(' ')) : undefined;
      if (country !== undefined) return { country, end };
    }
    return undefined;
  }
}

/** A title as it is kept: without peoples, forms of address and "former". */
function titleOf(words: readonly string[]): { title: string; former: boolean } {
  const former = words.some((word) => word.toLowerCase() === 'former');
  const kept = words.filter(
    (word, at) =>
      word.toLowerCase() !== 'former' &&
      word !== 'then' &&
      word !== 'Authority' &&
      !(ADDRESSES.has(word) && at > 0) &&
      !PEOPLES.has(word.replace(/’s$/, '')) &&
      !(`${word} ${words[at + 1] ?? ''}` in PEOPLES_OF_TWO) &&
      !(`${words[at - 1] ?? ''} ${word}` in PEOPLES_OF_TWO),
  );
  const title = kept.map((word) => PLURALS[word] ?? word).join(' ');
  return { title: title.replace(/ \/ /g, '/').trim(), former };
}

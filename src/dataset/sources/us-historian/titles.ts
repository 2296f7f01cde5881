/** Titles with the names that follow them, as remarks write them: "Foreign Minister Park Jin", "Presidents Perez of Venezuela and Lopez of Colombia". */
import { countryNamed } from '../../map/country-names.js';
import { isCapital } from './text.js';
import { titleOf } from './title-classes.js';
import {
  ADDRESSES,
  BODIES,
  HEADS,
  MODIFIERS,
  monthOf,
  NO_NAMES,
  OFFICE_WORDS,
  PARTICLES,
  PEOPLES,
  PEOPLES_OF_TWO,
  PLURALS,
  TRIGGERS,
  VERBS,
} from './words.js';

/** A title with whoever bears it. The names are none where the bearer is American, or nobody is named. */
export interface Titled {
  title: string;
  former: boolean;
  /** The country is null for a body of states, undefined where no words tell it. */
  names: { name: string; country: string | null | undefined }[];
  /** Where the words go on. */
  end: number;
}

/** A capital, or a particle joined to one: `al-Maliki`, `ul-Haq`, `d’Estaing`. */
const BEGINS_NAME = /^(\p{Ll}{1,3}[-’])?\p{Lu}/u;

interface Head {
  end: number;
  plural: boolean;
}

export class Titles {
  constructor(private readonly words: readonly string[]) {}

  dateAt(at: number): { month: number; day: number } | undefined {
    const month = monthOf(this.words[at] ?? '');
    const day = Number(this.words[at + 1]);
    return month > 0 && Number.isInteger(day) && day >= 1 && day <= 31 ? { month, day } : undefined;
  }

  /** A title and the names that follow it, if one begins here. */
  titledAt(start: number): Titled | undefined {
    const begin = this.prefixAt(start);
    const head = this.headFrom(begin);
    if (head === undefined) return undefined;
    const { end: afterTitle, plural } = head;
    const before = this.peopleBefore(start, afterTitle);
    const { title, former } = titleOf(this.words.slice(start, afterTitle));
    const names: Titled['names'] = [];
    // "Crown Prince of Abu Dhabi Sheikh Mohammed"
    const land = this.nameAt(afterTitle) === undefined ? this.countryAfter(afterTitle) : undefined;
    let at = land !== undefined && this.nameAt(land.end) !== undefined ? land.end : afterTitle;
    const first = at;
    for (;;) {
      const name = this.nameAt(at);
      if (name === undefined) break;
      at = name.end;
      const of = this.countryAfter(at);
      if (of !== undefined) at = of.end;
      names.push({ name: name.name, country: of?.country ?? (first > afterTitle ? land?.country : before) });
      if (!plural) break;
      // "Presidents Perez of Venezuela, Lopez of Colombia, and Carazo of Costa Rica"
      let next = at;
      while ([',', 'and', ';'].includes(this.words[next] ?? '')) next += 1;
      if (next === at || this.headFrom(next) !== undefined || this.nameAt(next) === undefined) break;
      at = next;
    }
    if (names.length === 0 && (before !== 'usa' || begin > start)) {
      return at > afterTitle ? { title, former, names, end: at } : undefined;
    }
    return { title, former, names: before === 'usa' ? [] : names, end: at };
  }

  /** Words in capitals that belong to the title behind them, of a region or body: "Quebec Premier", "ANC President". */
  private prefixAt(start: number): number {
    if (!isCapital(this.words[start]) || this.headFrom(start) !== undefined) return start;
    if (!/^(with|and|met|,|;)$/.test(this.words[start - 1] ?? '')) return start;
    for (let at = start; at < start + 8; at += 1) {
      const word = this.words[at] ?? '';
      if (at > start && this.headFrom(at) !== undefined) return this.nameAt(this.headFrom(at)?.end ?? at) ? at : start;
      const belongs = isCapital(word) && !NO_NAMES.has(word) && !VERBS.test(word) && !TRIGGERS.test(word);
      if (!belongs && !(at > start && ['of', 'the', 'for'].includes(word))) return start;
    }
    return start;
  }

  /** Where a title that begins here ends. A title may be several: "Crown Prince and Prime Minister". */
  private headFrom(start: number): Head | undefined {
    let at = start;
    let plural = false;
    for (;;) {
      while (this.isModifier(at)) at += 1;
      if (!this.isHead(at)) return undefined;
      while (this.isHead(at)) {
        plural ||= (this.words[at] ?? '') in PLURALS;
        at += 1;
      }
      at = this.officeAfter(at);
      // "Secretary of State Cardinal"
      while (HEADS.has(this.words[at] ?? '')) at += 1;
      // "High Representative for Foreign Affairs and Security Policy and European Commission Vice President"
      if (this.isModifier(at)) return this.joinedTo(this.headFrom(at), plural);
      while (ADDRESSES.has(this.words[at] ?? '')) at += 1;
      const joined = this.words[at];
      const isJoined = joined === 'and' || joined === '/' || joined === ',';
      if (!isJoined || this.nameAt(at) !== undefined) return { end: at, plural };
      const next = joined === ',' ? undefined : this.headFrom(at + 1);
      return next === undefined ? { end: at, plural } : this.joinedTo(next, plural);
    }
  }

  private joinedTo(next: Head | undefined, plural: boolean): Head | undefined {
    return next === undefined ? undefined : { end: next.end, plural: plural || next.plural };
  }

  /** A word that a title ends with. In small letters it is one only before a name: "leader Kim Jong-un". */
  private isHead(at: number): boolean {
    const word = this.words[at] ?? '';
    if (!HEADS.has(word)) return word in PLURALS || isElect(word);
    const next = this.words[at + 1] ?? '';
    return isCapital(word) || (isCapital(next) && !NO_NAMES.has(next)) || HEADS.has(next);
  }

  private isModifier(at: number): boolean {
    const word = this.words[at] ?? '';
    // "General Secretary", "Chief Minister": a head before another one.
    if (HEADS.has(word) || isElect(word) || word in PLURALS) return false;
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
      if (this.isHead(next)) return true;
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
    // The National League for Democracy is no body of states.
    const isParty = this.words.slice(start, end).some((word) => /^(leader|party)$/i.test(word));
    for (let at = start; at < end; at += 1) {
      const word = (this.words[at] ?? '').replace(/’s$/, '');
      if (word === 'U.S.' || word === 'American') return 'usa';
      const two = PEOPLES_OF_TWO[`${word} ${this.words[at + 1] ?? ''}`];
      if (two !== undefined) {
        found = two;
        at += 1;
      } else if (word === 'Soviet' && this.words[at + 1] === 'Chairman') found ??= undefined;
      else if (PEOPLES.has(word)) found = PEOPLES.get(word);
      else if (BODIES.has(word) && found === undefined && !isParty) found = null;
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
    // "Aide to the President Yuri Ushakov", "Chairman of the Presidency Bakir Izetbegovic"
    const isOfHead = ['to', 'of'].includes(this.words[at] ?? '') && this.words[at + 1] === 'the' && this.isHead(at + 2);
    if (isOfHead) return at + 3;
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
  nameAt(start: number): { name: string; end: number } | undefined {
    let at = start;
    while (this.isNoNameYet(at)) at += 1;
    const begin = at;
    let capitals = 0;
    for (; at < this.words.length; at += 1) {
      const word = this.words[at] ?? '';
      if (PARTICLES.has(word.toLowerCase()) && !isCapital(word)) {
        if (!this.nameGoesOn(at + 1)) break;
        continue;
      }
      if (!BEGINS_NAME.test(word) || this.isTitleIn(at, capitals) || this.isNoName(at, capitals)) break;
      // "President Hu Foreign Minister Li": a title begins.
      if (!this.isHead(at) && this.headFrom(at) !== undefined) break;
      if (word.endsWith('’s')) break;
      capitals += 1;
    }
    if (capitals === 0) return undefined;
    const isJunior = this.words[at] === ',' && this.words[at + 1] === 'Jr.';
    const name = this.words.slice(begin, at).join(' ');
    return isJunior ? { name: `${name} Jr.`, end: at + 2 } : { name, end: at };
  }

  /** A title inside a name ends it; the last word of one is a surname: "Mackenzie King". "Hassan Sheikh Mohamud" is one name. */
  private isTitleIn(at: number, capitals: number): boolean {
    if (!this.isHead(at)) return false;
    if (capitals === 0) return true;
    const isLast = !isCapital(this.words[at + 1]);
    return isLast ? this.words[at] !== 'King' : !ADDRESSES.has(this.words[at] ?? '');
  }

  /** "Sheikh", and words of a title that went astray: "Foreign Minister Federal Genscher". */
  private isNoNameYet(at: number): boolean {
    const word = this.words[at] ?? '';
    return ADDRESSES.has(word) || (word === 'Federal' && isCapital(this.words[at + 1]));
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
    return BEGINS_NAME.test(word) && !NO_NAMES.has(word);
  }

  /** "of Costa Rica" behind a name. */
  private countryAfter(at: number): { country: string; end: number } | undefined {
    if (this.words[at] !== 'of') return undefined;
    const begin = this.words[at + 1] === 'the' ? at + 2 : at + 1;
    for (let end = Math.min(begin + 4, this.words.length); end > begin; end -= 1) {
      const words = this.words.slice(begin, end);
      const named = words.join(' ');
      // "of Egypt and Jordan": small words within a name are of no account, and those behind it no part of it.
      const isName = words.every((word) => /^\p{L}/u.test(word)) && isCapital(words.at(-1));
      const country = PEOPLES_OF_TWO[named] ?? (isName ? countryNamed(named) : undefined);
      if (country !== undefined) return { country, end };
    }
    return undefined;
  }
}

/** "President-elect", "Foreign Secretary-designate". */
function isElect(word: string): boolean {
  return HEADS.has(/^(\p{Lu}\p{L}+)-(?:elect|designate)$/iu.exec(word)?.[1] ?? '');
}

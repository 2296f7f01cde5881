/** Who is who among those whom the records name: by country, forms of the name, title and time. */
import { distance } from 'fastest-levenshtein';
import { slugify } from '../../../model/ids.js';

/** Somebody as a record names him, on a day. */
export interface Named {
  name: string;
  title: string;
  former: boolean;
  /** The slug of the country; undefined where none is told. */
  country: string | undefined;
  /** `YYYY-MM-DD` */
  date: string;
}

/** All that is taken for one person. */
export class Person {
  readonly forms = new Map<string, number>();
  /** Classes of titles with the days for which they are told. */
  readonly titles = new Map<string, string[]>();
  slug = '';
  private first = '9999';
  private last = '0000';

  constructor(readonly country: string | undefined) {}

  add({ name, title, former, date }: Named): void {
    this.forms.set(name, (this.forms.get(name) ?? 0) + 1);
    const kind = titleClass(title);
    if (kind !== '' && !former) this.titles.set(kind, [...(this.titles.get(kind) ?? []), date]);
    if (date < this.first) this.first = date;
    if (date > this.last) this.last = date;
  }

  /** The most frequent form that has more than a surname, if there is one; of those as frequent, the fullest. */
  get name(): string {
    const isFull = (form: string): number => Math.min(2, wordsOf(form).length);
    const [best] = [...this.forms].sort(
      ([a, m], [b, n]) => isFull(b) - isFull(a) || n - m || wordsOf(b).length - wordsOf(a).length || (a < b ? -1 : 1),
    );
    return best?.[0] ?? '';
  }

  /** Years between a day and the nearest for which the person is told. */
  yearsFrom(date: string): number {
    const year = Number(date.slice(0, 4));
    return Math.max(0, Number(this.first.slice(0, 4)) - year, year - Number(this.last.slice(0, 4)));
  }

  /** Whether the person is told to have borne a title of this class within some years of a day. */
  bore(kind: string, date: string, years: number): boolean {
    const year = Number(date.slice(0, 4));
    return (this.titles.get(kind) ?? []).some((day) => Math.abs(Number(day.slice(0, 4)) - year) <= years);
  }

  /** Whether the person is told to have borne a title of this class both before and after a day, or on it. */
  isWithin(kind: string, date: string): boolean {
    const days = this.titles.get(kind) ?? [];
    return days.some((day) => day <= date) && days.some((day) => day >= date);
  }

  /** Whether the person is told to have borne a title of this class before a day, and not from it on. */
  isBefore(kind: string, date: string): boolean {
    const days = this.titles.get(kind) ?? [];
    return days.length > 0 && days.every((day) => day < date);
  }

  /** Whether the person is told to have borne a title of this class after a day, and not until it. */
  isAfter(kind: string, date: string): boolean {
    const days = this.titles.get(kind) ?? [];
    return days.length > 0 && days.every((day) => day > date);
  }

  /** Years from a day to the nearest for which the person is told to have borne a title of this class. */
  gap(kind: string, date: string): number {
    const days = (this.titles.get(kind) ?? []).map((day) => Math.abs(Date.parse(day) - Date.parse(date)));
    return days.length === 0 ? this.yearsFrom(date) + 1 : Math.min(...days) / 31_557_600_000;
  }

  earliest(): string {
    return this.first;
  }
}

/** Words of a name that tell people apart: folded, without particles. */
function wordsOf(name: string): string[] {
  return slugify(
    name
      .replace(/\b(al|el|Al|El)-/g, '')
      .replace(/\b(Abd|Albdul|Abdul|Abdel|Abdal)[\s-]*(el|al|ul|El|Al|Ul)?[\s-]*Aziz\b/g, 'Abdulaziz')
      .replace(/\bJr\.?$/, ''),
  )
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word));
}

const SMALL = new Set('al el bin ibn ben de del da dos van von der den la le di du y and sheikh shaikh'.split(' '));

/** Titles that are the same office: the same class. Empty where there is none. */
export function titleClass(title: string): string {
  const folded = slugify(title)
    .replace(/-/g, ' ')
    .replace(/\b(acting|interim|former|provisional|elect|designate|authority|co)\b/g, '')
    .replace(/(?<!\bcrown) (prince|cardinal|archbishop)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    /^(foreign (secretary|minister)|(minister|secretary) (of|for) (foreign|external) (affairs|relations).*|external affairs minister|foreign affairs minister)$/.test(
      folded,
    )
  )
    return 'foreign minister';
  if (/^(deputy prime minister.*foreign (minister|affairs).*)$/.test(folded)) return 'foreign minister';
  if (/^(premier|prime minister|taoiseach)$/.test(folded)) return 'prime minister';
  if (/^(emir|amir)$/.test(folded)) return 'amir';
  if (/^crown prince\b/.test(folded)) return 'crown prince';
  return folded;
}

/** Years within which one bearer of a surname and title is taken for the same, and within which a full name is. */
const SAME_TITLE_YEARS = 6;
const SAME_NAME_YEARS = 25;

/** How well two names fit: of one person, maybe, or not. */
function fits(one: readonly string[], other: readonly string[]): 'full' | 'part' | 'no' {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 'no';
  if (short.length === 1) {
    const [word = ''] = short;
    if (long.length === 1) return word === long[0] || isNear(word, long[0] ?? '') ? 'full' : 'no';
    return long.some((part) => part === word || isNear(part, word)) ? 'part' : 'no';
  }
  // "Saud Faisal" is not "Faisal Farhan Saud": the order counts, but for two words, of which either may be the surname.
  if (isWithin(short, long)) return 'full';
  if (short.length === 2 && long.length === 2 && isWithin([...short].reverse(), long)) return 'full';
  return 'no';
}

/** Whether all words come in the other name in this order, spelt alike or nearly so; an initial stands for a word. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isLike(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function isLike(a: string, b: string): boolean {
  return a === b || isNear(a, b) || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}

/** Two spellings of one word: "Sergei" and "Sergey". */
function isNear(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  return least >= 4 && a[0] === b[0] && distance(a, b) <= (least >= 6 ? 2 : 1);
}

/** Whether two full names of bearers of one title share a first and another word: "Elias Antonio Saca", "Elias Saca". */
function share(one: readonly string[], other: readonly string[]): boolean {
  return one.filter((word) => other.includes(word)).length >= 2;
}

/** A name that could be several people's. */
export interface Doubt {
  named: Named;
  /** Which of all that are named it is. */
  at: number;
  candidates: readonly Person[];
}

/** All people, found by whoever names them. */
export class People {
  private readonly byCountry = new Map<string, Person[]>();
  readonly all: Person[] = [];
  doubts: Doubt[] = [];

  /**
   * Takes up everybody who is named, fullest names first, and gives the person of each: undefined where it could be several.
   *
   * @param officialOf the slug of somebody who is another, by a decision
   */
  resolve(named: readonly Named[], officialOf: (slug: string) => string): (Person | undefined)[] {
    const order = named
      .map((one, at) => ({ one, at, words: wordsOf(one.name) }))
      .sort((a, b) => b.words.length - a.words.length || (a.one.date < b.one.date ? -1 : 1) || a.at - b.at);
    const found: (Person | undefined)[] = [];
    for (const { one, at, words } of order) found[at] = this.personOf(one, words, at);
    this.name();
    // Those who are one by a decision leave no doubt.
    this.doubts = this.doubts.filter(({ at, candidates: [first, ...others] }) => {
      const isOne = first !== undefined && others.every(({ slug }) => officialOf(slug) === officialOf(first.slug));
      if (isOne) found[at] = first;
      return !isOne;
    });
    return found;
  }

  private personOf(named: Named, words: readonly string[], at: number): Person | undefined {
    const here = this.byCountry.get(named.country ?? '') ?? [];
    const candidates = here.filter((person) => this.isSame(person, named, words));
    const kind = titleClass(named.title);
    // Of several, those who bore the title then, and of these the one who is told to have borne it before and after.
    const bearers = candidates.filter((person) => person.bore(kind, named.date, SAME_TITLE_YEARS));
    const chosen = candidates.length > 1 && bearers.length > 0 ? bearers : candidates;
    const within = chosen.filter((person) => person.isWithin(kind, named.date));
    const gap = (person: Person): number => person.gap(kind, named.date);
    const nearest = [...(within.length > 0 ? within : chosen)].sort((a, b) => gap(a) - gap(b));
    const [best, second] = nearest;
    // A bearer of the title was followed by another, nobody says when: before the first day of that one it may be either.
    const isBetween =
      words.length === 1 &&
      best?.isAfter(kind, named.date) === true &&
      chosen.some((person) => person.isBefore(kind, named.date));
    if (best !== undefined && second !== undefined && (isBetween || gap(best) + 1 >= gap(second))) {
      this.doubts.push({ named, at, candidates: nearest });
      return undefined;
    }
    if (best !== undefined) {
      best.add(named);
      return best;
    }
    const person = new Person(named.country);
    person.add(named);
    this.all.push(person);
    this.byCountry.set(named.country ?? '', [...here, person]);
    return person;
  }

  private isSame(person: Person, named: Named, words: readonly string[]): boolean {
    const years = person.yearsFrom(named.date);
    if (years > SAME_NAME_YEARS) return false;
    const kind = titleClass(named.title);
    const royal =
      /^(king|queen|sultan|emperor|empress|amir|shah|pope|crown prince|prince|grand duke|grand duchess)$/.test(kind);
    for (const form of person.forms.keys()) {
      const told = fits(words, wordsOf(form));
      // A ruler is called by the first of his names.
      if (royal && told !== 'no' && !isLike(words[0] ?? '', wordsOf(form)[0] ?? '')) continue;
      // "Abdullah" and "Abdullah II" may be two kings.
      if (
        royal &&
        told === 'full' &&
        numeral(named.name) !== numeral(form) &&
        numeral(form) + numeral(named.name) !== ''
      ) {
        if (years > SAME_TITLE_YEARS || !person.bore(kind, named.date, SAME_TITLE_YEARS)) continue;
      }
      if (told === 'full' && (words.length > 1 || wordsOf(form).length > 1)) return true;
      if (told === 'no') {
        const both = words.length > 1 && wordsOf(form).length > 1 && share(words, wordsOf(form));
        if (both && !royal && kind !== '' && person.bore(kind, named.date, SAME_TITLE_YEARS)) return true;
        continue;
      }
      if (told === 'full' && kind === '') return years <= SAME_TITLE_YEARS;
      // A surname alone: the same only if the title is, and the time near.
      const near = royal ? 2 * SAME_TITLE_YEARS : SAME_TITLE_YEARS;
      if (kind !== '' && person.bore(kind, named.date, near)) return true;
      if (named.former && years <= 2 * SAME_TITLE_YEARS && person.titles.has(kind)) return true;
    }
    return false;
  }

  /** Gives each person a slug: the name's, and the country's code where that does not tell people apart. */
  private name(): void {
    const taken = new Map<string, number>();
    for (const person of this.all.sort((a, b) => (a.earliest() < b.earliest() ? -1 : 1))) {
      const base = slugify(person.name) || 'unnamed';
      const country = person.country ?? 'world';
      const wanted = wordsOf(person.name).length > 1 ? [base, `${base}-${country}`] : [`${base}-${country}`];
      wanted.push(`${base}-${country}-${person.earliest().slice(0, 4)}`);
      const slug = wanted.find((one) => !taken.has(one)) ?? `${wanted.at(-1) ?? base}-${taken.size}`;
      taken.set(slug, 1);
      person.slug = slug;
    }
  }
}

function numeral(name: string): string {
  return /\b[IVX]+\b/.exec(name)?.[0] ?? '';
}

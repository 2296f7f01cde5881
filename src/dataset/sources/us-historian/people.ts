/** Who is who among those whom the records name: by country, forms of the name, title and time. */
import { slugify } from '../../../model/ids.js';
import { fit, type Fit, isLike, isMisspelt, numeral, sharesWords, wordsOf } from './names.js';
import { isRoyal, titleClass } from './title-classes.js';

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

/** Years within which one bearer of a surname and title is taken for the same, and within which a full name is. */
const SAME_TITLE_YEARS = 6;
const SAME_NAME_YEARS = 25;
/** A ruler with his full name and number: reigns are long, and records of them may be far apart. */
const SAME_RULER_YEARS = 60;
/** Years within which a name with others before it is the same, whatever the title; and one with a word spelt otherwise. */
const SAME_TAIL_YEARS = 3;
const SLIP_YEARS = 2;
/** Years within which somebody who is named without a title is one who bore that surname. */
const NO_TITLE_YEARS = 4;

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
      .sort(
        (a, b) =>
          // Those who speak for a body may be somebody's whom his country's records name: these come first.
          Number(a.one.country === undefined) - Number(b.one.country === undefined) ||
          b.words.length - a.words.length ||
          Number(a.one.title === '') - Number(b.one.title === '') ||
          (a.one.date < b.one.date ? -1 : 1) ||
          a.at - b.at,
      );
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
    let candidates = here.filter((person) => this.isSame(person, named, words));
    if (candidates.length === 0 && named.country === undefined) candidates = this.abroad(named, words);
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
    const person = best ?? new Person(named.country);
    person.add(named);
    if (best === undefined) this.all.push(person);
    if (!here.includes(person)) this.byCountry.set(named.country ?? '', [...here, person]);
    return person;
  }

  /** Who speaks for a body of states and is known by his full name from one country alone. */
  private abroad({ date }: Named, words: readonly string[]): Person[] {
    if (words.length < 2) return [];
    const found = this.all.filter(
      (person) =>
        person.country !== undefined &&
        person.yearsFrom(date) <= 2 * SAME_TITLE_YEARS &&
        [...person.forms.keys()].some(
          (form) => fit(words, wordsOf(form), undefined) === 'same' && wordsOf(form).length > 1,
        ),
    );
    return found.length === 1 ? found : [];
  }

  private isSame(person: Person, named: Named, words: readonly string[]): boolean {
    const years = person.yearsFrom(named.date);
    return [...person.forms.keys()].some((form) => {
      const other = wordsOf(form);
      const told = fit(words, other, named.country);
      const isNumbered =
        numeral(named.name) !== numeral(form) && (numeral(form) === 'Jr' || numeral(named.name) === 'Jr');
      if (isNumbered && years > SAME_TITLE_YEARS) return false;
      return isRoyal(titleClass(named.title))
        ? this.isSameRuler(person, named, words, form, told, years)
        : this.isSameOfficial(person, named, words, other, told, years);
    });
  }

  private isSameOfficial(
    person: Person,
    { title, former, date }: Named,
    words: readonly string[],
    other: readonly string[],
    told: Fit,
    years: number,
  ): boolean {
    const kind = titleClass(title);
    const isBearer = kind !== '' && person.bore(kind, date, SAME_TITLE_YEARS);
    const areFull = words.length > 1 && other.length > 1;
    if (told === 'same' && areFull) return years <= SAME_NAME_YEARS;
    // "Nawaz Sharif" and "Mohammed Nawaz Sharif": one, if they bear one title at one time, or one has none.
    if (told === 'tail') return isBearer || years <= SAME_TAIL_YEARS;
    if (told === 'slip') return isBearer && person.gap(kind, date) <= SLIP_YEARS;
    if (told === 'no') {
      const isMisread = words.length === 1 && isMisspelt(words[0] ?? '', other.at(-1) ?? '');
      const isClose = person.gap(kind, date) <= SLIP_YEARS && (words[0]?.length ?? 0) >= 8;
      return isBearer && ((areFull && sharesWords(words, other)) || (isMisread && isClose));
    }
    // A surname alone: the same only if the title is, and the time near.
    if (kind === '') return years <= NO_TITLE_YEARS;
    if (isBearer) return true;
    return former && years <= 2 * SAME_TITLE_YEARS && person.titles.has(kind);
  }

  /** A ruler is called by the first of his names. "Abdullah" and "Abdullah II" may be two kings. */
  private isSameRuler(
    person: Person,
    { name, title, date, former }: Named,
    words: readonly string[],
    form: string,
    told: Fit,
    years: number,
  ): boolean {
    const kind = titleClass(title);
    const other = wordsOf(form);
    if (told === 'no' || (told !== 'slip' && !isLike(words[0] ?? '', other[0] ?? ''))) return false;
    const isBearer = person.bore(kind, date, 2 * SAME_TITLE_YEARS) || this.isHeir(person, kind, date);
    const isOther = numeral(name) !== numeral(form) && numeral(form) + numeral(name) !== '';
    if (isOther) {
      // Of two numbers they are two; a number left out is no sign within some years.
      if (numeral(name) !== '' && numeral(form) !== '') return false;
      return isBearer && years <= 2 * SAME_TITLE_YEARS;
    }
    const areFull = words.length > 1 && other.length > 1;
    if (told === 'slip') return isBearer;
    if (areFull && told === 'same') return years <= (person.titles.has(kind) ? SAME_RULER_YEARS : SAME_NAME_YEARS);
    return isBearer || (former && person.titles.has(kind));
  }

  /** Whether somebody came to a throne whose heir he was: a crown prince before, a king after. */
  private isHeir(person: Person, kind: string, date: string): boolean {
    if (person.yearsFrom(date) > 2 * SAME_TITLE_YEARS) return false;
    const isReign = (title: string): boolean => isRoyal(title) && !/prince$/.test(title);
    const reigns = [...person.titles].flatMap(([title, days]) => (isReign(title) ? days : []));
    if (kind === 'crown prince') return reigns.length > 0 && reigns.every((day) => day >= date);
    const heirs = person.titles.get('crown prince') ?? [];
    return isReign(kind) && heirs.length > 0 && reigns.length === 0 && heirs.every((day) => day <= date);
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

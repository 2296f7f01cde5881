/** For which country somebody whom a remark names without one acted: the trip's, unless he is known from another. */
import { fit, isLike, SURNAME_FIRST, wordsOf } from './names.js';
import type { Trip, Visit } from './records.js';
import type { Mention } from './sentences.js';
import { isRoyal, titleClass } from './title-classes.js';

/** Years around the records of somebody in an office within which he is taken to be in it. */
const IN_OFFICE_YEARS = 1;
const SAME_TITLE_YEARS = 6;
const DAY = 86_400_000;
/** Records within so many days of each other tell of one journey, and are no evidence for each other. */
const ONE_JOURNEY_DAYS = 10;

/** Titles that only bodies of states give: whoever bears one acts for no country. */
const OF_BODIES = /^(Secretary[- ]General|Chairperson|High Representative|Director[- ]General)$/;

/** A record that names somebody with a country, or in one. */
interface Evidence {
  words: readonly string[];
  kind: string;
  country: string;
  day: string;
  /** Whether the country is told, or that of the trip. */
  isTold: boolean;
}

export class Allegiances {
  /** Evidence by each word of a name. */
  private readonly byWord = new Map<string, Evidence[]>();

  constructor(trips: readonly Trip[], visits: readonly Visit[]) {
    for (const { mentions, country, start } of trips) {
      for (const one of mentions)
        if (one.country !== null) this.add(one, one.country ?? country, start, one.country !== undefined);
    }
    for (const { visitors } of visits) {
      for (const one of visitors) if (one.country !== undefined) this.add(one, one.country, one.date, true);
    }
  }

  /** The country of a mention; undefined for whoever speaks for a body of states. */
  of(mention: Mention, { country: visited, start }: Trip): string | undefined {
    if (mention.country === null) return undefined;
    if (mention.country !== undefined) return sovietThen(mention.country, visited, start);
    if (/\bPope$/.test(mention.title)) return 'vat';
    if (OF_BODIES.test(mention.title)) return undefined;
    const words = wordsOf(mention.name);
    const kind = titleClass(mention.title);
    const known = this.fitting(words, kind, start);
    const isHere = known.some(
      (one) => one.country === visited && (one.isTold || daysBetween(one.day, start) > ONE_JOURNEY_DAYS),
    );
    // Named with his country elsewhere, and often, he is not of this one for having been met here more than once.
    const told = known.filter(({ isTold, country }) => isTold && country !== visited).length;
    const here = known.filter(({ country }) => country === visited);
    if (isHere && (here.some(({ isTold }) => isTold) || told < 3 * here.length)) return visited;
    return this.elsewhere(known, words, kind, visited, start) ?? mention.beside ?? visited;
  }

  private add({ name, title }: Pick<Mention, 'name' | 'title'>, country: string, day: string, isTold: boolean): void {
    const words = wordsOf(name);
    const evidence = { words, kind: titleClass(title), country, day, isTold };
    for (const word of new Set(words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), evidence]);
  }

  /** Records of somebody of that name: in full, or under the same title at about that time. */
  private fitting(words: readonly string[], kind: string, day: string): Evidence[] {
    const all = new Set(words.flatMap((word) => this.byWord.get(word) ?? []));
    return [...all].filter((one) => {
      if (yearsBetween(one.day, day) > 4 * SAME_TITLE_YEARS) return false;
      const told = fit(words, one.words, one.country);
      if (told === 'no') return false;
      if (words.length > 1 && one.words.length > 1) return told === 'same' || one.kind === kind;
      // "Prince Mohamed" is nobody whose first name alone that is.
      const isFirst = words.length === 1 && one.words.length > 1 && isLike(words[0] ?? '', one.words[0] ?? '');
      if (isFirst && !isRoyal(kind) && !SURNAME_FIRST.has(one.country)) return false;
      return (kind === '' || one.kind === kind) && yearsBetween(one.day, day) <= SAME_TITLE_YEARS;
    });
  }

  /** The one other country whose records name the bearer in office then, or name him in full. */
  private elsewhere(
    known: readonly Evidence[],
    words: readonly string[],
    kind: string,
    visited: string,
    day: string,
  ): string | undefined {
    const counts = new Map<string, number>();
    const others = known.filter(({ country }) => country !== visited);
    for (const country of new Set(others.map((one) => one.country))) {
      const there = others.filter((one) => one.country === country);
      const days = there.map((one) => one.day).sort();
      const [first = day, last = day] = [days[0], days.at(-1)];
      const inOffice =
        yearsBetween(first, day) <= IN_OFFICE_YEARS ||
        yearsBetween(last, day) <= IN_OFFICE_YEARS ||
        (first <= day && day <= last);
      const inFull = words.length > 1 && there.some((one) => one.words.length > 1);
      const isSure = there.some(({ isTold }) => isTold) || there.length > 1;
      if (isSure && (inFull || (inOffice && (kind !== '' || words.length > 1 || there.length > 1))))
        counts.set(country, there.length);
    }
    const [[most, many] = [], [, next = 0] = []] = [...counts].sort(([, a], [, b]) => b - a);
    return (many ?? 0) > next ? most : undefined;
  }
}

/** A Russian on a trip to the Soviet Union acted for it. */
function sovietThen(country: string, visited: string, day: string): string {
  return country === 'rus' && day < '1991-12-26' && visited === 'suhh' ? 'suhh' : country;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}

function yearsBetween(one: string, other: string): number {
  return daysBetween(one, other) / 365.25;
}

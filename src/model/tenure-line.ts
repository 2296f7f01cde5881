/** The tenures of an office in the order in which they began, as far as others may end by them, and what the rules of tenures ask of days. */
import { grouped } from '../lib/groups.js';
import { daysBefore, isDay } from './dates.js';
import { FIRST_DAY, LAST_DAY } from './edtf-point.js';
import type { Post } from './office-class.js';

/** A tenure, as far as the rule asks. Days as `YYYY-MM-DD`. */
export interface Tenure {
  official: string;
  /** The day by which it had certainly begun; without it nothing follows, and it is never in effect. */
  begun?: string | undefined;
  /** The first day on which it can have begun, or can have been seen; `begun` where it is left out. */
  earliest?: string | undefined;
  /** The last day on which it was certainly held, as far as its end is not stated. */
  seen?: string | undefined;
  /** The last day on which the source may have seen it held; where a source says more than that, left out. */
  attested?: string | undefined;
  /** The last possible day, where a source gives its end. */
  ended?: string | undefined;
  /** The first possible day of that. */
  endedFrom?: string | undefined;
  /** Whether the source says that it had not ended. */
  ongoing: boolean;
  /** Whether sources are sure of it. */
  sure: boolean;
  acting: boolean;
}

/** What else is known of an official. */
export interface Life {
  /** The last possible day of the death. */
  died?: string | undefined;
  /** Tenures in other offices. */
  others: readonly Elsewhere[];
}

/** A tenure in another office. */
export interface Elsewhere extends Tenure {
  post: Post;
  /** Whether all other records contradict it (`doubtsIn` that office): such a one ends nothing. */
  isDoubted?: boolean;
}

/** Between two days on which somebody is known to hold an office, and nobody else, he held it: if they are no further apart. */
export const BRIDGED_YEARS = 5;

/** How long an office may be attested that a single record names. */
export const ONE_RECORD_DAYS = 31;

export const NO_LIFE: Life = { others: [] };

/** A tenure that may be one record's alone: one day's, or one journey's. */
export type OneRecord = Tenure & { begun: string; attested: string };

/** A tenure by which others may end: sources are sure of it, and of when it was held. */
export type Certain = Tenure & { begun: string };
export const isCertain = <T extends Tenure>(tenure: T): tenure is T & Certain =>
  tenure.sure && tenure.begun !== undefined;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const dayBefore = (day: string): string => daysBefore(day, 1);
export const daysAfter = (day: string, days: number): string => daysBefore(day, -days);
/** The same day of a year that many years later, or earlier where they are negative; 28 February for a 29th that it has not. */
export const yearsAfter = (day: string, years: number): string => {
  const year = Number(day.slice(0, 4)) + years;
  const same = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  if (year < 1 || year > 9999) return year < 1 ? FIRST_DAY : LAST_DAY;
  return isDay(same) ? same : `${same.slice(0, 8)}28`;
};
export const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);
/** The first day on which a tenure can have begun. */
export const firstOf = ({ begun, earliest }: Certain): string => earliest ?? begun;
/** The last day of which anything is known of a tenure. */
export const lastOf = ({ begun, seen, ended }: Certain): string => ended ?? seen ?? begun;

/** How long somebody is known to have held an office. */
interface Known {
  official: string;
  begun: string;
  last: string;
}

/** The certain tenures of an office by which one may end: in an office of one holder all, else those of the same official. */
export class Line {
  private readonly all: readonly Certain[];
  private readonly own: ReadonlyMap<string, readonly Certain[]>;
  /** For each place, how long those up to there are known to have held it: whoever did longest, and whoever else did. */
  private readonly longest: (readonly Known[])[] = [];

  constructor(
    readonly post: Post,
    certain: readonly Certain[],
  ) {
    // In one order, whichever is given first.
    this.all = [...certain].sort(
      (a, b) =>
        compare(a.begun, b.begun) || compare(a.official, b.official) || compare(JSON.stringify(a), JSON.stringify(b)),
    );
    this.own = grouped(this.all, ({ official }) => official);
    let longest: readonly Known[] = [];
    for (const { official, begun, seen, endedFrom, acting } of this.all) {
      const known = { official, begun, last: later(later(begun, seen), endedFrom) };
      const others = longest.filter((one) => one.official !== official || one.last > known.last);
      if (!acting && !others.some((one) => one.official === official))
        longest = [...others, known].sort((a, b) => compare(b.last, a.last)).slice(0, 2);
      this.longest.push(longest);
    }
  }

  /** Those that began after a day, in order. */
  *after({ official }: Tenure, day: string): Generator<Certain> {
    const line = this.post.isOfOne ? this.all : (this.own.get(official) ?? []);
    for (let at = placeAfter(line, day); at < line.length; at += 1) yield line[at] as Certain;
  }

  /** Whether somebody else, who does not act for the time being, held it on a day, and later. */
  isHeldThrough({ official }: Tenure, day: string): boolean {
    return this.longestBy(day).some((one) => one.official !== official && one.last > day);
  }

  /** Whether records, more than one, have somebody else hold it before a tenure, all through it, and after. */
  isOtherwise({ official, begun, attested }: OneRecord): boolean {
    return this.longestBy(dayBefore(begun)).some(
      (one) => one.official !== official && one.last > attested && one.last > daysAfter(one.begun, ONE_RECORD_DAYS),
    );
  }

  /** Who of those that had begun by a day are known to have held it longest, in an office of one holder: two, at most. */
  private longestBy(day: string): readonly Known[] {
    return this.post.isOfOne ? (this.longest[placeAfter(this.all, day) - 1] ?? []) : [];
  }
}

/** The place in a line of the first who began after a day. */
function placeAfter(line: readonly Certain[], day: string): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle] as Certain).begun <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

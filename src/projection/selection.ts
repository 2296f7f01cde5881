/** Which meetings a question counts: by the rule, and by what else is asked of the event. */
import { FIRST_DAY, LAST_DAY } from '../model/edtf-point.js';
import { type MeetingRule, waysBy } from '../model/meetings.js';
import { EVENT_CLASSES, type Meetings, type Rows } from './meetings.js';

/** Whether an event fits. */
export type EventTest = (event: number) => boolean;

/** A period. Days are `YYYY-MM-DD`, both inclusive. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
  match: 'OVERLAPS' | 'WITHIN' | 'CONTAINS';
}

/** What is asked of a set, by slugs. */
export interface SlugLists {
  anyOf?: readonly string[] | undefined;
  allOf?: readonly string[] | undefined;
  noneOf?: readonly string[] | undefined;
}

/** By class of event, the ways of those who count as present by a rule. */
export function waysOfClasses(rule: MeetingRule): Uint8Array {
  return Uint8Array.from(EVENT_CLASSES, waysBy(rule));
}

export class Selection {
  /** @param waysOfClass see `waysOfClasses` */
  constructor(
    readonly meetings: Meetings,
    private readonly waysOfClass: Uint8Array,
    private readonly fits: EventTest | undefined,
  ) {}

  /** The ways of those who count as present at an event; 0 where the event does not count. */
  waysAt(event: number): number {
    const ways = this.waysOfClass[this.meetings.arrays.classes[event] as number] as number;
    return ways === 0 || this.fits === undefined || this.fits(event) ? ways : 0;
  }

  /** Calls with each event that counts at which an official was present. */
  eachEvent(official: number, call: (event: number, ways: number) => void): void {
    const { starts, items, ways: own } = this.meetings.arrays.went;
    const end = starts[official + 1] as number;
    for (let at = starts[official] as number; at < end; at += 1) {
      const event = items[at] as number;
      const ways = this.waysAt(event);
      if (((own[at] as number) & ways) !== 0) call(event, ways);
    }
  }

  /** Calls with each official who was present at an event. @param ways as `waysAt` gives them */
  eachPresent(event: number, ways: number, call: (official: number) => void): void {
    const { starts, items, ways: own } = this.meetings.arrays.here;
    const end = starts[event + 1] as number;
    for (let at = starts[event] as number; at < end; at += 1) {
      if (((own[at] as number) & ways) !== 0) call(items[at] as number);
    }
  }

  /** How many were present at an event. @param ways as `waysAt` gives them */
  presentAt(event: number, ways: number): number {
    const { starts, ways: own } = this.meetings.arrays.here;
    const end = starts[event + 1] as number;
    let count = 0;
    for (let at = starts[event] as number; at < end; at += 1) if (((own[at] as number) & ways) !== 0) count += 1;
    return count;
  }
}

/** A day as the arrays hold it. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** A day of the arrays, as `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Events whose days lie in a period as it says; those without a day that is asked about do not. */
export function inPeriod({ arrays }: Meetings, { from, to, match }: Period): EventTest {
  const { earliest, latest, begins, ends, certainFrom, certainTo } = arrays;
  const [first, last] = [from === undefined ? 0 : dayNumber(from), to === undefined ? Infinity : dayNumber(to)];
  const known = (day: number): boolean => day !== 0;
  switch (match) {
    case 'OVERLAPS':
      return (event) =>
        (from === undefined || (ends[event] as number) >= first) &&
        (to === undefined || (known(begins[event] as number) && (begins[event] as number) <= last));
    case 'WITHIN':
      return (event) =>
        (from === undefined || (earliest[event] as number) >= first) &&
        (to === undefined || (known(latest[event] as number) && (latest[event] as number) <= last));
    case 'CONTAINS':
      if (from === undefined && to === undefined) return () => true;
      return (event) => {
        const day = certainFrom[event] as number;
        return (
          known(day) && day <= dayNumber(from ?? FIRST_DAY) && (certainTo[event] as number) >= dayNumber(to ?? LAST_DAY)
        );
      };
  }
}

/** Whether the countries of a thing fit. */
export function ofCountries(
  { arrays }: Meetings,
  { starts, items }: Rows,
  { anyOf, allOf, noneOf }: SlugLists,
): (thing: number) => boolean {
  // Which countries are listed. One that is not known belongs to nothing.
  const listed = (slugs: readonly string[] | undefined): Uint8Array => {
    const flags = new Uint8Array(arrays.countries.size);
    for (const slug of slugs ?? []) {
      const country = arrays.countries.get(slug);
      if (country !== undefined) flags[country] = 1;
    }
    return flags;
  };
  const [any, every, none] = [listed(anyOf), listed(allOf), listed(noneOf)];
  const wanted = new Set(allOf).size;
  return (thing) => {
    let [hasAny, hasOf] = [anyOf === undefined, 0];
    const end = starts[thing + 1] as number;
    for (let at = starts[thing] as number; at < end; at += 1) {
      const country = items[at] as number;
      if (none[country] === 1) return false;
      if (any[country] === 1) hasAny = true;
      hasOf += every[country] as number;
    }
    return hasAny && hasOf === wanted;
  };
}

/** Events that involve one of some countries on days on which it is meant. @param days by slug, `YYYY-MM-DD`, both inclusive */
export function involvingOn(
  { arrays }: Meetings,
  days: Readonly<Record<string, readonly (readonly [first: string, last: string])[]>>,
): EventTest {
  const { begins, ends } = arrays;
  const { starts, items } = arrays.involves;
  const meant = new Map<number, (readonly [first: number, last: number])[]>();
  for (const [slug, spans] of Object.entries(days)) {
    const country = arrays.countries.get(slug);
    if (country !== undefined)
      meant.set(
        country,
        spans.map(([first, last]) => [dayNumber(first), dayNumber(last)]),
      );
  }
  return (event) => {
    const [begun, ended] = [begins[event] as number, ends[event] as number];
    const end = starts[event + 1] as number;
    for (let at = starts[event] as number; at < end; at += 1) {
      const spans = meant.get(items[at] as number);
      if (spans?.some(([first, last]) => begun <= last && ended >= first)) return true;
    }
    return false;
  };
}

/** Events of which a property that the rule looks at too is as a test says. */
export function ofClass({ arrays }: Meetings, test: (event: (typeof EVENT_CLASSES)[number]) => boolean): EventTest {
  const fits = EVENT_CLASSES.map(test);
  return (event) => fits[arrays.classes[event] as number] as boolean;
}

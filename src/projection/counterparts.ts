/** Whom somebody met, and what they shared. */
import type { Selection } from './selection.js';

/** Somebody who was met. Dates are numbers of the arrays' dates. */
export interface Met {
  official: number;
  meetings: number;
  /** Of each meeting of n officials 1/(n-1), to nine decimals. */
  weight: number;
  first: number;
  last: number;
  /** The days by which the first and the last meeting had begun, whichever they were. */
  firstBy: number;
  lastBy: number;
}

export interface CounterpartOptions {
  /** Who counts; all do where it is left out. */
  fits?: ((official: number) => boolean) | undefined;
  /** How many meetings it takes. */
  least?: number | undefined;
}

/** Whom an official met at the meetings that are selected, in no order. */
export function counterparts(selection: Selection, official: number, { fits, least = 1 }: CounterpartOptions): Met[] {
  const { arrays, workspace } = selection.meetings;
  const { counts, weights, first, last, firstBy, lastBy } = workspace;
  const dates = arrays.dates.of;
  const others: number[] = [];
  selection.eachEvent(official, (event, ways) => {
    const date = dates[event] as number;
    const by = arrays.dates.begunBy[date] as number;
    const weight = 1 / (selection.presentAt(event, ways) - 1);
    selection.eachPresent(event, ways, (other) => {
      if (other === official) return;
      const count = counts[other] as number;
      if (count === 0) {
        others.push(other);
        first[other] = last[other] = date;
        firstBy[other] = lastBy[other] = by;
      } else {
        if (date < (first[other] as number)) first[other] = date;
        else if (date > (last[other] as number)) last[other] = date;
        if (by < (firstBy[other] as number)) firstBy[other] = by;
        else if (by > (lastBy[other] as number)) lastBy[other] = by;
      }
      counts[other] = count + 1;
      weights[other] = (weights[other] as number) + weight;
    });
  });
  const found: Met[] = [];
  for (const other of others) {
    const meetings = counts[other] as number;
    if (meetings >= least && (fits === undefined || fits(other))) {
      const weight = rounded(weights[other] as number);
      const dated = { first: first[other] as number, last: last[other] as number };
      const bounds = { firstBy: firstBy[other] as number, lastBy: lastBy[other] as number };
      found.push({ official: other, meetings, weight, ...dated, ...bounds });
    }
    counts[other] = 0;
    weights[other] = 0;
  }
  return found;
}

/** To nine decimals, as the server rounds: sums of fractions depend on their order behind that. */
export function rounded(weight: number): number {
  return Number(weight.toFixed(9));
}

/** The events at which an official met each of some others, in the order of their slugs. */
export function sharedWith(selection: Selection, official: number, others: readonly number[]): number[][] {
  const { counts } = selection.meetings.workspace;
  const events: number[][] = others.map(() => []);
  others.forEach((other, at) => (counts[other] = at + 1));
  selection.eachEvent(official, (event, ways) => {
    selection.eachPresent(event, ways, (other) => {
      if (other !== official) events[(counts[other] as number) - 1]?.push(event);
    });
  });
  for (const other of others) counts[other] = 0;
  return events;
}

/** The events at which two officials met, in the order of their slugs. Nobody meets himself. */
export function shared(selection: Selection, one: number, other: number): number[] {
  if (one === other) return [];
  const { starts, items, ways: own } = selection.meetings.arrays.went;
  const countOf = (official: number): number => (starts[official + 1] as number) - (starts[official] as number);
  const [few, many] = countOf(one) <= countOf(other) ? [one, other] : [other, one];
  const end = starts[many + 1] as number;
  const events: number[] = [];
  let low = starts[many] as number;
  selection.eachEvent(few, (event, ways) => {
    // Both lists are in the order of the events.
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((items[middle] as number) < event) low = middle + 1;
      else high = middle;
    }
    if (low < end && items[low] === event && ((own[low] as number) & ways) !== 0) events.push(event);
  });
  return events;
}

/** Events in the order of their first possible day, those that have none last; of one day, of their slugs. */
export function inTime({ meetings }: Selection, events: number[]): number[] {
  const { earliest } = meetings.arrays;
  const dayOf = (event: number): number => (earliest[event] as number) || Infinity;
  const compare = (a: number, b: number): number => {
    const [first, second] = [dayOf(a), dayOf(b)];
    return first === second ? a - b : first - second;
  };
  return events.sort(compare);
}

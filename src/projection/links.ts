/** The links of a network: each two officials who met, with how often. */
import { setImmediate } from 'node:timers/promises';
import { rounded } from './counterparts.js';
import type { Meetings } from './meetings.js';
import { ofCountries, type Selection, type SlugLists } from './selection.js';

/** Two officials who met; `a` comes first in the alphabet. */
export type LinkRow = [a: string, b: string, meetings: number, weight: number];

/** What is asked of links: of the two ends together, as sets. */
export interface LinkOptions {
  /** The countries that either end belongs to. */
  country?: SlugLists | undefined;
  /** The ends themselves. */
  officials?: SlugLists | undefined;
  /** How many meetings it takes. */
  least?: number | undefined;
  most: number;
}

/** Meetings that are looked at before others get their turn. */
const AT_ONCE = 20_000;

interface Link {
  a: number;
  b: number;
  meetings: number;
  weight: number;
}

/**
 * The links of the meetings that are selected, the heaviest first, then in the order of their ends.
 *
 * @param signal ends the work when it is aborted
 * @throws the signal's reason
 */
export async function links(
  selection: Selection,
  { country, officials, least = 1, most }: LinkOptions,
  signal: AbortSignal,
): Promise<LinkRow[]> {
  const { arrays } = selection.meetings;
  const tests = [
    ...(country ? [eitherEnd(country, countriesOf(selection.meetings))] : []),
    ...(officials ? [eitherEnd(officials, (slugs) => namedIn(selection.meetings, slugs))] : []),
  ];
  const fits = (one: number, other: number): boolean => tests.every((test) => test(one, other));
  const among = startsOf(selection.meetings, { country, officials });
  const found: Link[] = [];
  let looked = 0;
  for (const one of among ?? arrays.officials.numbers()) {
    looked += linksFrom(selection, one, { among, fits, least }, found);
    if (found.length > 4 * most) found.sort(heaviestFirst).splice(most);
    if (looked < AT_ONCE) continue;
    looked = 0;
    await setImmediate();
    signal.throwIfAborted();
  }
  return found
    .sort(heaviestFirst)
    .slice(0, most)
    .map(({ a, b, meetings, weight }) => [arrays.officials.at(a), arrays.officials.at(b), meetings, weight]);
}

const heaviestFirst = (x: Link, y: Link): number => y.weight - x.weight || x.a - y.a || x.b - y.b;

type OfficialTest = (official: number) => boolean;

/** Whether two ends together have what lists ask. @param isOneOf what it takes to have one of some */
function eitherEnd({ anyOf, allOf, noneOf }: SlugLists, isOneOf: (slugs: readonly string[]) => OfficialTest) {
  const [any, none] = [anyOf, noneOf].map((slugs) => slugs && isOneOf(slugs));
  const every = allOf?.map((slug) => isOneOf([slug]));
  return (one: number, other: number): boolean => {
    const has = (test: OfficialTest): boolean => test(one) || test(other);
    return (any === undefined || has(any)) && (every?.every(has) ?? true) && !(none && has(none));
  };
}

const countriesOf =
  (meetings: Meetings) =>
  (slugs: readonly string[]): OfficialTest =>
    ofCountries(meetings, meetings.arrays.citizenships, { anyOf: slugs });

function namedIn({ arrays }: Meetings, slugs: readonly string[]): OfficialTest {
  const numbers = new Set(slugs.map((slug) => arrays.officials.numberOf(slug)));
  return (official) => numbers.has(official);
}

/** Officials of whom every link that is asked for has one, as far as the lists name some; undefined where they do not. */
function startsOf(meetings: Meetings, { country, officials }: Pick<LinkOptions, 'country' | 'officials'>) {
  const named = (lists: SlugLists | undefined): readonly string[] | undefined =>
    lists?.allOf?.length ? lists.allOf.slice(0, 1) : lists?.anyOf;
  const [slugs, countries] = [named(officials), named(country)];
  if (slugs) {
    const numbers = slugs.map((slug) => meetings.arrays.officials.numberOf(slug));
    return new Set(numbers.filter((number) => number >= 0));
  }
  if (!countries) return undefined;
  const isOf = ofCountries(meetings, meetings.arrays.citizenships, { anyOf: countries });
  return new Set([...meetings.arrays.officials.numbers()].filter(isOf));
}

interface From {
  among: ReadonlySet<number> | undefined;
  fits: (one: number, other: number) => boolean;
  least: number;
}

/** Adds the links of an official that were not found from their other end. @returns how many meetings were looked at */
function linksFrom(selection: Selection, one: number, { among, fits, least }: From, found: Link[]): number {
  const { counts, weights } = selection.meetings.workspace;
  const others: number[] = [];
  let looked = 1;
  selection.eachEvent(one, (event, ways) => {
    const weight = 1 / (selection.presentAt(event, ways) - 1);
    selection.eachPresent(event, ways, (other) => {
      looked += 1;
      // Of two that both are starts, the link is found from the first.
      if (other === one || (other < one && (among === undefined || among.has(other)))) return;
      if (counts[other] === 0) others.push(other);
      counts[other] = (counts[other] as number) + 1;
      weights[other] = (weights[other] as number) + weight;
    });
  });
  for (const other of others) {
    const [a, b] = one < other ? [one, other] : [other, one];
    const meetings = counts[other] as number;
    if (meetings >= least && fits(a, b)) {
      found.push({ a, b, meetings, weight: rounded(weights[other] as number) });
    }
    counts[other] = 0;
    weights[other] = 0;
  }
  return looked;
}

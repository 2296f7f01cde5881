/**
 * Facts that several data sets state. Each set's own statement is kept as a claim; what is seen is made of all claims. Where
 * they differ, the value is preferred that is stated with most certainty, then by most data sets, then by the data set of
 * the highest precedence, then by the first in the alphabet; the others are kept as a conflict. What is here knows nothing of the database.
 */
import { grouped } from '../../lib/groups.js';
import { Day, type Properties, type PropertyValue } from '../facts/facts.js';

/** What one data set states of a fact, under one id of the official whom it is about. */
export interface Claim {
  dataset: string;
  precedence: number;
  hash: number;
  properties: Properties;
  /** The end of a relationship. */
  to?: string | undefined;
}

/** A value on which data sets differ. */
export interface Conflict {
  field: string;
  values: { value: string; preferred: boolean; datasets: string[] }[];
}

const CERTAINTIES = ['CONFIRMED', 'REPORTED', 'DISPUTED', 'SPECULATED'];

/** Lists that are put together. */
export const UNITED: ReadonlySet<string> = new Set([
  'names',
  'aliases',
  'identifiers',
  'citations',
  'topics',
  'ownIds',
  'statedBy',
]);

/** Wordings, of which one is as good as another, and what is not stated. */
const WORDING = new Set('label description paraphrase note certainty dataset slug key hash calledAs made'.split(' '));

/** Properties that are one value: the first names it. */
const TOGETHER: readonly (readonly string[])[] = [
  'date start end earliest latest begins ends span sortDay startLatest startPrecision certainFrom certainTo minDays maxDays'.split(
    ' ',
  ),
  ...['signed', 'established', 'severed', 'published', 'withdrew', 'made', 'observed', 'ended'].map((prefix) => [
    `${prefix}On`,
    `${prefix}Earliest`,
    `${prefix}Latest`,
  ]),
  ['inForceFrom', 'inForceEarliest', 'inForceLatest'],
  ['from', 'attested', 'begunBy', 'fromEarliest'],
  ['to', 'endedBy', 'toEarliest'],
  ['latitude', 'longitude'],
  ['label', 'classByTitle'],
  ['status', 'tookPlace'],
];

/** All properties that are one value with this one: the first names it. */
export const partsOf = (property: string): readonly string[] => GROUP_OF.get(property) ?? [property];

const GROUP_OF = new Map(TOGETHER.flatMap((group) => group.map((property) => [property, group] as const)));

/**
 * One claim for each data set. One may state a fact several times, of an official whom it knows under several ids: that counts
 * once, as what is surest says, then the first by these ids; with the sources of all.
 */
export function byDataset(all: readonly Claim[]): Claim[] {
  return [...grouped(all, ({ dataset }) => dataset).values()].map((own) => {
    const { best, properties } = merge(own);
    return { ...best, properties };
  });
}

/** What is seen of a fact, and where the claims differ. @param all one at least */
export function merge(all: readonly Claim[]): { best: Claim; properties: Properties; conflicts: Conflict[] } {
  const [only] = all;
  if (only !== undefined && all.length === 1) return { best: only, properties: only.properties, conflicts: [] };
  // Where the ends of a relationship differ, what is seen is said by those alone who name the preferred one.
  const { claim: chosen } = chooseBy(all, ({ to }) => to ?? '');
  const claims = all.filter(({ to }) => to === chosen.to);
  const ranked = [...claims].sort((a, b) => rank(a) - rank(b) || b.precedence - a.precedence || order(a, b));
  const [best] = ranked;
  if (best === undefined) throw new TypeError('no claims');
  const properties: Properties = {};
  const conflicts: Conflict[] = [];
  const done = new Set<string>();
  for (const property of new Set(ranked.flatMap((claim) => Object.keys(claim.properties)))) {
    if (done.has(property)) continue;
    if (UNITED.has(property)) {
      properties[property] = [...new Set(ranked.flatMap((claim) => listOf(claim.properties[property])))];
      continue;
    }
    const group = partsOf(property);
    group.forEach((one) => done.add(one));
    const preferred = choose(ranked, group);
    for (const one of group) {
      const value = preferred.claim.properties[one];
      if (value !== undefined) properties[one] = value;
    }
    const [first = property] = group;
    if (!WORDING.has(first) && preferred.values.length > 1)
      conflicts.push({ field: first === 'latitude' ? 'coordinates' : first, values: preferred.values });
  }
  // Names that are not preferred are names all the same.
  const labels = new Set(ranked.map((claim) => claim.properties.label).filter((label) => label !== undefined));
  const others = [...labels].filter((label) => label !== properties.label).map(String);
  if (others.length > 0) {
    properties.aliases = [...new Set([...listOf(properties.aliases), ...others])];
    properties.names = [...new Set([...listOf(properties.names), ...others.map((other) => `=${other}`)])];
  }
  properties.dataset = best.dataset;
  return { best, properties, conflicts };
}

function choose(ranked: readonly Claim[], group: readonly string[]): { claim: Claim; values: Conflict['values'] } {
  const [first = ''] = group;
  return chooseBy(ranked, ({ properties }) => {
    const value = group.map((one) => shown(properties[one])).find((text) => text !== '');
    const second = first === 'latitude' ? `, ${shown(properties.longitude)}` : '';
    return value === undefined ? '' : `${value}${second}`;
  });
}

/** The claim whose value is preferred, and all values, that one first. @param valueOf empty where a claim has none */
export function chooseBy(
  claims: readonly Claim[],
  valueOf: (claim: Claim) => string,
): { claim: Claim; values: Conflict['values'] } {
  const by = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => rank(a) - rank(b) || b.precedence - a.precedence || order(a, b))) {
    const value = valueOf(claim);
    if (value !== '') by.set(value, [...(by.get(value) ?? []), claim]);
  }
  const values = [...by].sort(
    ([, [a, ...moreA]], [, [b, ...moreB]]) =>
      rank(a) - rank(b) || moreB.length - moreA.length || (b?.precedence ?? 0) - (a?.precedence ?? 0) || order(a, b),
  );
  const claim = values[0]?.[1][0] ?? claims[0];
  if (claim === undefined) throw new TypeError('no claims');
  return {
    claim,
    values: values.map(([value, all], at) => ({
      value,
      preferred: at === 0,
      datasets: all.map(({ dataset }) => dataset),
    })),
  };
}

function rank(claim: Claim | undefined): number {
  return CERTAINTIES.indexOf(String(claim?.properties.certainty ?? 'REPORTED'));
}

function order(a: Claim | undefined, b: Claim | undefined): number {
  const keys = (claim: Claim | undefined): [string, string] => [
    claim?.dataset ?? '',
    String(claim?.properties.calledAs ?? ''),
  ];
  const [[one, call], [other, otherCall]] = [keys(a), keys(b)];
  if (one !== other) return one < other ? -1 : 1;
  return call < otherCall ? -1 : 1;
}

export function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function shown(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  return value instanceof Day ? value.iso : Array.isArray(value) ? value.join(', ') : String(value as string | number);
}

/** One official as several data sets state it, and what two of them have in common or against each other. */
import { parseDate } from '../../model/dates.js';
import { fullNameKeys } from '../../model/full-names.js';
import { grouped } from '../../lib/groups.js';
import type { Mention } from './mentions.js';

/** One official, as several data sets state it. */
export class Cluster {
  /** Those that state it, the first of them first: the best of its ids is the official's. */
  mentions: Mention[];
  slug = '';

  constructor(mention: Mention) {
    this.mentions = [mention];
  }

  get first(): Mention {
    return this.mentions[0] as Mention;
  }

  all(of: (mention: Mention) => readonly string[]): string[] {
    return [...new Set(this.mentions.flatMap(of))];
  }
}

/** Two of one data set are two. */
export function sameDataset(one: Cluster, other: Cluster): string | undefined {
  const datasets = new Set(one.mentions.map(({ dataset }) => dataset));
  return other.mentions.some(({ dataset }) => datasets.has(dataset)) ? 'both are of one data set' : undefined;
}

const known = new WeakMap<Mention, readonly string[]>();

/** The full names of a mention, as they are compared; worked out once. */
function fullNamesOf(mention: Mention): readonly string[] {
  let names = known.get(mention);
  if (names === undefined) known.set(mention, (names = [...new Set(mention.names.flatMap(fullNameKeys))]));
  return names;
}

const countriesOf = (cluster: Cluster): string[] => cluster.all(({ countries }) => countries);

/** What two may have in common who are one: as signs that are certain, and as signs of a doubt. */
export const SIGNS = {
  ids: (cluster) => cluster.all(({ ids }) => ids),
  /** Ids that somebody wrote, and none made of a name. */
  writtenIds: (cluster) => cluster.all(({ ids, made }) => (made ? [] : ids)),
  identifiers: (cluster) => cluster.all(({ identifiers }) => identifiers),
  fullNames: (cluster) => cluster.all(fullNamesOf),
  namesInCountries: (cluster) =>
    cluster.all(fullNamesOf).flatMap((name) => countriesOf(cluster).map((country) => `${name}|${country}`)),
} satisfies Record<string, Sign>;

/** The keys of a sign: two have it in common who have one of them. */
export type Sign = (cluster: Cluster) => readonly string[];

/** Why two cannot be one; undefined where nothing speaks against it. */
export function contradicts(one: Cluster, other: Cluster): string | undefined {
  for (const field of ['born', 'died'] as const) {
    for (const a of one.all(({ [field]: day }) => (day === undefined ? [] : [day]))) {
      for (const b of other.all(({ [field]: day }) => (day === undefined ? [] : [day]))) {
        const [mine, theirs] = [parseDate(a), parseDate(b)];
        const isAfter = mine.earliest !== null && theirs.latest !== null && mine.earliest > theirs.latest;
        const isBefore = mine.latest !== null && theirs.earliest !== null && mine.latest < theirs.earliest;
        if (isAfter || isBefore) return `one ${field} ${a}, the other ${b}`;
      }
    }
  }
  const [mine, theirs] = [countriesOf(one), countriesOf(other)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((country) => theirs.includes(country))) return undefined;
  return `one of ${mine.join(', ')}, the other of ${theirs.join(', ')}`;
}

/** What has each key. */
export function index<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const pairs = all.flatMap((one) => [...new Set(keysOf(one))].map((key): [string, T] => [key, one]));
  return new Map([...grouped(pairs, ([key]) => key)].map(([key, some]) => [key, some.map(([, one]) => one)]));
}

/** Of a sign that more than these have in common nothing follows. */
const MOST_ALIKE = 100;

/** Each two of some; none of so many that it says nothing. */
export function pairsOf<T>(some: readonly T[]): [T, T][] {
  if (some.length > MOST_ALIKE) return [];
  return some.flatMap((one, at) => some.slice(at + 1).map((other): [T, T] => [one, other]));
}

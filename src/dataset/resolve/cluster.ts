/** One official as several data sets state it, and what two of them have in common or against each other. */
import { parseDate } from '../../model/dates.js';
import { type FullName, fullNamesOf, likenessesOf, spelledApart, writtenInOne } from '../../model/full-names.js';
import { grouped } from '../../lib/groups.js';
import { actedApart, actedBeyondLife } from './acted.js';
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

/** What is worked out of a mention's names, once. */
interface Names {
  /** Of what it is called first of all. */
  full: readonly FullName[];
  /** Of all that it is called. */
  likenesses: readonly string[];
}

const known = new WeakMap<Mention, Names>();

function namesOf(mention: Mention): Names {
  let names = known.get(mention);
  if (names === undefined) {
    const [first = ''] = mention.names;
    names = { full: fullNamesOf(first), likenesses: [...new Set(mention.names.flatMap(likenessesOf))] };
    known.set(mention, names);
  }
  return names;
}

const countriesOf = (cluster: Cluster): string[] => cluster.all(({ countries }) => countries);

/** What two may have in common who are one: signs that are certain, and signs of a doubt. */
export const SIGNS = {
  ids: (cluster) => cluster.all(({ ids }) => ids),
  /** Ids that somebody wrote, and none made of a name. */
  writtenIds: (cluster) => cluster.all(({ ids, made }) => (made ? [] : ids)),
  identifiers: (cluster) => cluster.all(({ identifiers }) => identifiers),
  /** What they are called first of all, in a country; what else somebody is called may be his surname, or what he is. */
  namesInCountries: (cluster) =>
    cluster.mentions
      .flatMap((mention) => namesOf(mention).full)
      .flatMap(({ key, isFullIn }) =>
        countriesOf(cluster).flatMap((country) => (isFullIn(country) ? [`${key}|${country}`] : [])),
      ),
  likenesses: (cluster) => cluster.all((mention) => namesOf(mention).likenesses),
  likenessesInCountries: (cluster) =>
    cluster
      .all((mention) => namesOf(mention).likenesses)
      .flatMap((name) => countriesOf(cluster).map((country) => `${name}|${country}`)),
} satisfies Record<string, Sign>;

/** Those who have something in common with somebody of another data set by which they may be one with him, or with whoever is one with him. */
export function namesakesIn(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const alike = index(mentions, (mention) => {
    const { full, likenesses } = namesOf(mention);
    return [...mention.ids, ...mention.identifiers, ...full.map(({ key }) => key), ...likenesses];
  });
  return new Set(
    [...alike.values()].flatMap((some) => (some.some(({ dataset }) => dataset !== some[0]?.dataset) ? some : [])),
  );
}

/** The keys of a sign: two have it in common who have one of them. */
export type Sign = (cluster: Cluster) => readonly string[];

/** Why two cannot be one; undefined where nothing speaks against it. */
export function contradicts(one: Cluster, other: Cluster): string | undefined {
  for (const field of ['born', 'died'] as const) {
    for (const a of one.all(({ [field]: day }) => (day === undefined ? [] : [day]))) {
      for (const b of other.all(({ [field]: day }) => (day === undefined ? [] : [day]))) {
        if (isAfter(a, b) || isAfter(b, a)) return `one ${field} ${a}, the other ${b}`;
      }
    }
  }
  const apart = livedApart(one, other);
  if (apart !== undefined) return apart;
  const [mine, theirs] = [countriesOf(one), countriesOf(other)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((country) => theirs.includes(country))) return undefined;
  return `one of ${mine.join(', ')}, the other of ${theirs.join(', ')}`;
}

/** Why two did not live at one time; undefined where they may have. */
export function livedApart(one: Cluster, other: Cluster): string | undefined {
  for (const a of one.mentions) {
    for (const b of other.mentions) {
      if (isBornAfter(a, b) || isBornAfter(b, a)) return 'one died before the other was born';
      const why = actedBeyondLife(a, b.acted) ?? actedBeyondLife(b, a.acted) ?? actedApart(a.acted, b.acted);
      if (why !== undefined) return why;
    }
  }
  return undefined;
}

const isBornAfter = ({ born }: Mention, { died }: Mention): boolean =>
  born !== undefined && died !== undefined && isAfter(born, died);

/** How far a day may be from one that is about or perhaps it (`1950~`), in years. */
const ABOUT = 5;

/** Whether a date certainly lies after another. */
function isAfter(one: string, other: string): boolean {
  const [{ earliest }, { latest }] = [parseDate(one), parseDate(other)];
  if (earliest === null || latest === null) return false;
  const about = /[~?%]/.test(`${one}${other}`) ? ABOUT : 0;
  return yearsBefore(earliest, about) > latest;
}

const yearsBefore = (day: string, years: number): string =>
  years === 0 ? day : `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** Why two that are called alike are perhaps two all the same; undefined where nothing speaks against their being one. */
export function toldApart(one: Cluster, other: Cluster): string | undefined {
  return identifiedApart(one, other) ?? calledApart(one, other) ?? writtenApart(one, other);
}

/** Of one scheme both have identifiers, and none in common. */
function identifiedApart(one: Cluster, other: Cluster): string | undefined {
  const [mine, theirs] = [one, other].map((cluster) => grouped(SIGNS.identifiers(cluster), schemeOf)) as [
    Map<string, string[]>,
    Map<string, string[]>,
  ];
  for (const [scheme, ids] of mine) {
    const others = theirs.get(scheme);
    if (others !== undefined && !others.some((id) => ids.includes(id)))
      return `one is ${ids.join(', ')}, the other ${others.join(', ')}`;
  }
  return undefined;
}

const schemeOf = (identifier: string): string => identifier.slice(0, identifier.indexOf('='));

/** Two of those who state them are called alike, and not by one name. */
function calledApart(one: Cluster, other: Cluster): string | undefined {
  for (const mine of one.mentions) {
    for (const theirs of other.mentions) {
      const alike = namesOf(mine).full.flatMap((name) =>
        namesOf(theirs).full.flatMap((their) => (their.key === name.key ? [spelledApart(name, their)] : [])),
      );
      if (alike.length > 0 && alike.every((why) => why !== undefined)) return alike[0];
    }
  }
  return undefined;
}

/** Both have names in Chinese characters, or in Korean letters, and none in common: 王毅 and 王艺 are two, both "Wang Yi". */
function writtenApart(one: Cluster, other: Cluster): string | undefined {
  const own = [one, other].map((cluster) =>
    grouped(
      cluster.all(({ names }) => names).flatMap((name) => writtenInOne(name) ?? []),
      ({ script }) => script,
    ),
  );
  for (const [script, mine] of own[0] ?? []) {
    const theirs = own[1]?.get(script);
    if (theirs !== undefined && !theirs.some(({ key }) => mine.some((name) => name.key === key)))
      return 'names in their own script that differ';
  }
  return undefined;
}

/** What has each key. */
export function index<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const pairs = all.flatMap((one) => [...new Set(keysOf(one))].map((key): [string, T] => [key, one]));
  return new Map([...grouped(pairs, ([key]) => key)].map(([key, some]) => [key, some.map(([, one]) => one)]));
}

/** Of a sign that more than these have in common nothing follows. */
const MOST_ALIKE = 100;

/**
 * Each two of some; of too many those alone whose data sets have the fewest of them: one that states a hundred namesakes takes nothing away from what others have in
 * common.
 */
export function pairsOf(some: readonly Cluster[]): [Cluster, Cluster][] {
  const few = some.length > MOST_ALIKE ? fewest(some) : some;
  return few.flatMap((one, at) => few.slice(at + 1).map((other): [Cluster, Cluster] => [one, other]));
}

function fewest(some: readonly Cluster[]): Cluster[] {
  const datasetsOf = ({ mentions }: Cluster): string =>
    [...new Set(mentions.map(({ dataset }) => dataset))].sort().join(' ');
  const bySize = [...grouped(some, datasetsOf)].sort(
    ([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1),
  );
  const taken: Cluster[] = [];
  for (const [, group] of bySize) {
    if (taken.length + group.length > MOST_ALIKE) break;
    taken.push(...group);
  }
  return taken;
}

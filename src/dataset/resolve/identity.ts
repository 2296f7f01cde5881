/**
 * The same official in two data sets. Certain: an identifier in common, or a full name and a country in common, with no day
 * of birth or death that contradicts; a slug that somebody wrote; or a decision that says so. Doubtful, and reported, never merged: a name that fits
 * with one of the two missing. Different: a decision says so, or a slug in common is contradicted.
 */
import type { Graph } from '../../database/graph.js';
import { parseDate } from '../../model/dates.js';
import { slugify } from '../../model/ids.js';
import { decode } from '../facts/bolt.js';
import type { Properties } from '../facts/facts.js';
import { type Decisions, oneFor } from './decisions.js';
import type { Content } from '../schema/format.js';

/** What is known of an official, to tell who it is. */
export interface Known {
  slug: string;
  names: readonly string[];
  /** `wikidata=Q1` */
  identifiers: readonly string[];
  countries: readonly string[];
  born: string | undefined;
  died: string | undefined;
  /** Whether the slug was made of a name; else somebody wrote it, and knows whose it is. */
  made: boolean;
}

export interface Doubt {
  own: string;
  other: string;
  why: string;
}

/** What an entry of a data set tells of an official. */
export function knownOf(official: Content['officials'][number], made: boolean): Known {
  const { id, name, names = [], identifiers = {}, citizenOf = [], born, died } = official;
  return {
    slug: id,
    names: [name, ...names.map(({ value }) => value)],
    identifiers: Object.entries(identifiers).map(([scheme, value]) => `${scheme}=${value}`),
    countries: citizenOf,
    born,
    died,
    made,
  };
}

/** The officials that other data sets state, as these state them: what is seen may be of the data set itself. */
export async function officialsOfOthers(graph: Graph, dataset: string): Promise<Known[]> {
  const found: Known[] = [];
  const text = `MATCH (o:Official) WHERE o.dataset <> $dataset OR o.shared
    RETURN o.slug, CASE WHEN o.shared THEN null ELSE o {.label, .aliases, .identifiers, .born, .died} END,
      COLLECT { WITH o WHERE o.shared MATCH (c:Claim {fact: 'Official:' + o.slug}) WHERE c.dataset <> $dataset
        RETURN c.properties ORDER BY c.dataset },
      COLLECT { MATCH (o)-[r:CITIZEN_OF]->(c) WHERE r.dataset <> $dataset
        OR (r.shared AND EXISTS { (k:Claim {fact: '#' + toString(r.key)}) WHERE k.dataset <> $dataset }) RETURN c.slug }`;
  for await (const [slug, own, claims, countries] of graph.stream(text, { dataset })) {
    const stated = own === null ? (claims as string[]).map(decode) : [own as Properties];
    const first = (name: string): string | undefined =>
      stated.map((properties) => properties[name] as string | null | undefined).find((value) => value) ?? undefined;
    const all = (name: string): string[] =>
      stated.flatMap((properties) => (properties[name] ?? []) as string | string[]);
    found.push({
      slug: String(slug),
      names: [...all('label'), ...all('aliases')],
      identifiers: all('identifiers'),
      countries: countries as string[],
      born: first('born'),
      died: first('died'),
      made: false,
    });
  }
  return found;
}

/** A full name as it is compared: folded, its words in order of the alphabet, for either may come first. */
function folded(name: string): string | undefined {
  const words = slugify(name).split('-').filter(Boolean);
  return words.length < 2 ? undefined : words.sort().join(' ');
}

/** Finds out who is who. */
export class Identity {
  /** Under which slug the graph knows what the data set calls by a global id. */
  private readonly slugs = new Map<string, string>();
  /** Global ids that others go by. */
  private readonly kept = new Set<string>();
  /** Global ids that nobody has used yet: of officials whose slug others have. */
  readonly renamed = new Set<string>();
  readonly doubts: Doubt[] = [];
  private readonly apart: ReadonlySet<string>;
  private readonly bySlug: ReadonlyMap<string, Known>;
  private readonly byName: ReadonlyMap<string, Known[]>;
  private readonly byIdentifier: ReadonlyMap<string, Known[]>;

  constructor(
    private readonly dataset: string,
    others: readonly Known[],
    { same, different }: Decisions,
  ) {
    for (const [id, kept] of oneFor(same)) this.goesBy(id, kept.slice(kept.indexOf(':') + 1));
    this.apart = new Set(different.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
    this.bySlug = new Map(others.map((one) => [one.slug, one]));
    this.byName = index(others, fullNames);
    this.byIdentifier = index(others, ({ identifiers }) => identifiers);
  }

  /** The slug under which the graph knows what the data set calls by one. */
  readonly known = (type: string, slug: string): string => this.slugs.get(`${type}:${slug}`) ?? slug;

  /** Whether any of the data set's nodes goes by another slug: then two of them may be one. */
  get merges(): boolean {
    return this.slugs.size > 0;
  }

  /** Whether several entries of the data set may be about a node, by its slug in the graph. */
  isMerged({ type, slug }: { type: string; slug: string }): boolean {
    return this.kept.has(`${type}:${slug}`);
  }

  private goesBy(id: string, slug: string): void {
    this.slugs.set(id, slug);
    this.kept.add(`${id.slice(0, id.indexOf(':'))}:${slug}`);
  }

  /** Finds out who an official of the data set is. */
  note(one: Known): void {
    const id = `Official:${one.slug}`;
    if (this.slugs.has(id)) return;
    const isApart = (other: Known): boolean => this.apart.has(`${id}|Official:${other.slug}`);
    const namesake = this.bySlug.get(one.slug);
    const isNamesake = namesake !== undefined && !isApart(namesake);
    // A slug that somebody wrote says whose it is; one made of a name says no more than that.
    if (isNamesake && (!one.made || isSure(one, namesake))) return;
    const sameId = matches(one.identifiers, this.byIdentifier).filter((other) => !isApart(other));
    const [certain, ...more] = sameId;
    if (certain !== undefined && more.length === 0) {
      this.goesBy(id, certain.slug);
      return;
    }
    const sameName = matches(fullNames(one), this.byName).filter((other) => !isApart(other));
    const fitting = sameName.filter((other) => contradicts(one, other) === undefined);
    const alike = fitting.filter((other) => inCommon(one.countries, other.countries));
    const [best, second] = alike;
    if (best !== undefined && second === undefined) {
      this.goesBy(id, best.slug);
      return;
    }
    if (namesake !== undefined) {
      // Another bearer of the slug: this one gets its own.
      this.slugs.set(id, `${one.slug}-${this.dataset}`);
      this.renamed.add(`${id}-${this.dataset}`);
    }
    if (isNamesake && !fitting.includes(namesake)) {
      const why = contradicts(one, namesake) ?? 'an id in common that was made of a name, and nothing else to tell by';
      this.doubts.push({ own: id, other: id, why });
    }
    for (const other of alike.length > 0 ? alike : fitting) {
      const why =
        alike.length > 1 ? 'several bear that name in that country' : 'a name in common, and no country to tell by';
      this.doubts.push({ own: id, other: `Official:${other.slug}`, why });
    }
  }
}

const inCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

const fullNames = ({ names }: Known): string[] => names.flatMap((name) => folded(name) ?? []);

/** Whether two are one by what is known of them: an identifier, or a full name and a country, and nothing against it. */
function isSure(one: Known, other: Known): boolean {
  if (inCommon(one.identifiers, other.identifiers)) return true;
  if (contradicts(one, other) !== undefined) return false;
  return inCommon(fullNames(one), fullNames(other)) && inCommon(one.countries, other.countries);
}

/** Why two cannot be one; undefined where nothing speaks against it. */
function contradicts(one: Known, other: Known): string | undefined {
  for (const field of ['born', 'died'] as const) {
    const [a, b] = [one[field], other[field]];
    if (a === undefined || b === undefined) continue;
    const [mine, theirs] = [parseDate(a), parseDate(b)];
    const late = mine.earliest !== null && theirs.latest !== null && mine.earliest > theirs.latest;
    const early = mine.latest !== null && theirs.earliest !== null && mine.latest < theirs.earliest;
    if (late || early) return `one ${field} ${a}, the other ${b}`;
  }
  if (one.countries.length === 0 || other.countries.length === 0) return undefined;
  if (inCommon(one.countries, other.countries)) return undefined;
  return `one of ${one.countries.join(', ')}, the other of ${other.countries.join(', ')}`;
}

function index(all: readonly Known[], keysOf: (one: Known) => readonly string[]): Map<string, Known[]> {
  const found = new Map<string, Known[]>();
  for (const one of all) for (const key of new Set(keysOf(one))) found.set(key, [...(found.get(key) ?? []), one]);
  return found;
}

function matches(keys: readonly string[], by: ReadonlyMap<string, Known[]>): Known[] {
  return [...new Set(keys.flatMap((key) => by.get(key) ?? []))];
}

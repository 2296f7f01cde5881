/** Officials as data sets state them, each by itself: from this, and nothing else, follows who is who. */
import type { Graph, Transaction } from '../../database/graph.js';
import { decode, fromBolt } from '../facts/bolt.js';
import type { Properties } from '../facts/facts.js';
import type { Content } from '../schema/format.js';
import type { Acted } from './acted.js';
import type { Decisions } from './decisions.js';

/** An official as one data set states it. */
export interface Mention {
  dataset: string;
  /** The slugs by which the data set calls it: several where its decisions say that these are one. */
  ids: readonly string[];
  /** Whether the slug was made of a name; else somebody wrote it, and knows whose it is. */
  made: boolean;
  names: readonly string[];
  /** `wikidata=Q1` */
  identifiers: readonly string[];
  countries: readonly string[];
  born: string | undefined;
  died: string | undefined;
  /** When he acted, where that was looked up: of those who have namesakes in other data sets. */
  acted?: Acted | undefined;
}

/** What counts of a data set where several state an official. */
export interface DatasetRules {
  precedence: number;
  /** Data sets that it requires: whom it names without stating it, these know best. */
  requires: readonly string[];
  decisions: Decisions;
}

/** A mention that the graph holds. */
export interface HeldMention extends Mention {
  /** The slug of its node. */
  slug: string;
}

/** What an entry of a data set tells of an official. */
export function mentionOf(dataset: string, official: Content['officials'][number], made: boolean): Mention {
  const { id, name, names = [], identifiers = {}, citizenOf = [], born, died } = official;
  return {
    dataset,
    ids: [id],
    made,
    names: [name, ...names.map(({ value }) => value)],
    identifiers: Object.entries(identifiers).map(([scheme, value]) => `${scheme}=${value}`),
    countries: citizenOf,
    born,
    died,
  };
}

type HeldRow = [
  slug: string,
  stated: [dataset: string, claim: string | null][],
  properties: Record<string, unknown>,
  countries: [slug: string, datasets: string[]][],
];

/** Every official that the graph holds, as each data set states it. What is shown may be of several: then claims tell. */
export async function mentionsIn(graph: Graph): Promise<HeldMention[]> {
  const text = `MATCH (o:Official)
    RETURN o.slug,
      CASE WHEN o.shared THEN COLLECT { MATCH (c:Claim {fact: 'Official:' + o.slug}) RETURN [c.dataset, c.properties] }
        ELSE [[o.dataset, null]] END,
      CASE WHEN o.shared THEN {} ELSE o {.label, .aliases, .identifiers, .born, .died, .ownIds, .made} END,
      COLLECT { MATCH (o)-[r:CITIZEN_OF]->(c) RETURN [c.slug, CASE WHEN r.shared
        THEN COLLECT { MATCH (k:Claim {fact: '#' + toString(r.key)}) RETURN k.dataset } ELSE [r.dataset] END] }`;
  const found: HeldMention[] = [];
  for await (const row of graph.stream(text, {})) {
    const [slug, stated, properties, countries] = row as unknown as HeldRow;
    for (const [dataset, claim] of stated) {
      const own = claim === null ? fromBolt(properties) : decode(claim);
      const of = countries.flatMap(([country, datasets]) => (datasets.includes(dataset) ? [country] : []));
      found.push({ slug, ...heldMention(dataset, slug, own, of) });
    }
  }
  return found;
}

function heldMention(dataset: string, slug: string, own: Properties, countries: readonly string[]): Mention {
  const all = (name: string): string[] => [own[name] ?? []].flat().map(String);
  const text = (name: string): string | undefined => all(name)[0];
  const ids = all('ownIds');
  return {
    ...{ dataset, ids: ids.length > 0 ? ids : [slug], made: own.made === true },
    ...{ names: [...all('label'), ...all('aliases')], identifiers: all('identifiers') },
    ...{ countries, born: text('born'), died: text('died') },
  };
}

/** What counts of each data set that the graph holds. */
export async function rulesIn(graph: Transaction): Promise<Map<string, DatasetRules>> {
  const rows = await graph.run(
    `MATCH (d:Dataset) RETURN d.slug AS dataset, coalesce(d.precedence, 0) AS precedence, coalesce(d.requires, []) AS requires,
       coalesce(d.same, []) AS same, coalesce(d.different, []) AS different`,
  );
  const pairs = (texts: unknown): [string, string][] =>
    (texts as string[]).map((text) => text.split('|') as [string, string]);
  return new Map(
    rows.map(({ dataset, precedence, requires, same, different }) => [
      String(dataset),
      {
        precedence: Number(precedence),
        requires: requires as string[],
        decisions: { same: pairs(same), different: pairs(different) },
      },
    ]),
  );
}

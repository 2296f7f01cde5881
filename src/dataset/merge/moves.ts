/**
 * What other data sets state of officials who go by another id from now on: an import may tell that two are one, or that
 * they are two, or bring a better id. The facts move along, each as its data set states it.
 */
import type { Transaction } from '../../database/graph.js';
import type { Touched } from '../../database/touched.js';
import { decode, fromBolt } from '../facts/bolt.js';
import {
  type NodeFact,
  nodeFact,
  parseRef,
  type Properties,
  type Ref,
  refKey,
  type RelationshipFact,
  relationshipFact,
  type RelationshipType,
  RELATIONSHIP_TYPES,
} from '../facts/facts.js';
import type { MovedOfficial } from '../baseline/ground.js';
import { factKey, type Removed } from '../baseline/held.js';
import { grouped, slices } from '../../lib/groups.js';
import type { Problem } from '../report/problems.js';
import type { Identity } from '../resolve/identity.js';
import { reconcile, type Restated, stated } from './reconcile.js';

/** A fact that another data set states, as it stands. */
interface StatedFact {
  dataset: string;
  fact: NodeFact | RelationshipFact;
}

interface Move extends StatedFact {
  after: NodeFact | RelationshipFact;
}

export interface Moves {
  facts: readonly Move[];
  /** Whom other data sets name, and nobody states any more. */
  unknown: readonly Problem[];
}

export type MovedFacts = Pick<Moves, 'facts'>;

/** What moves, of the graph as it stands. */
export async function movesOf(graph: Transaction, identity: Identity): Promise<Moves> {
  const facts: Move[] = [];
  const unknown = new Map<string, Problem>();
  for (const stated of await statedAt(graph, identity.affected(), identity.dataset)) {
    const { dataset, fact } = stated;
    const { called, slug } = callOf(fact);
    const after = identity.clusters.resolve(dataset, called);
    if (after === undefined) {
      unknown.set(`${dataset} ${called}`, {
        file: `${identity.dataset}/dataset.yaml`,
        message: `Official "${called}" is no longer stated, and data set "${dataset}" refers to it`,
        cure: 'State it again, or load the other data set without it first',
      });
    } else if (after !== slug) facts.push({ ...stated, after: renamed(fact, after) });
  }
  return { facts, unknown: [...unknown.values()] };
}

/**
 * Moves what is stated.
 *
 * @param moves as the graph stands in the transaction
 * @param removed what the data set that is imported states no longer, as far as it is still there
 * @returns those slugs that somebody else goes by now
 */
export async function move(
  transaction: Transaction,
  { facts }: MovedFacts,
  removed: Removed,
  touched: Touched,
): Promise<ReadonlySet<string>> {
  const nodes = facts.filter(({ fact }) => !('key' in fact));
  const [before, after] = [
    nodes.map(({ fact }) => (fact as NodeFact).slug),
    nodes.map((one) => (one.after as NodeFact).slug),
  ];
  const left = new Set(removed.nodes.get('Official'));
  const taken = new Set(after.filter((slug) => left.has(slug)));
  if (facts.length === 0) return taken;
  if (taken.size > 0) await endRelationships(transaction, removed, [...taken], touched);
  await transaction.run('UNWIND $taken AS slug MATCH (n:Official {slug: slug}) SET n = {slug: slug}', {
    taken: [...taken],
  });
  await transaction.run('UNWIND $after AS slug MERGE (n:Official {slug: slug})', { after });
  for (const slug of after) touched.appeared({ type: 'Official', slug });
  // One data set at a time: of a fact that two move, each finds what the other made of it.
  for (const [dataset, some] of grouped(facts, (one) => one.dataset)) {
    const left = some.filter((one) => factKey(one.fact) !== factKey(one.after));
    const gone = left.map(({ fact }): Restated => ({ dataset, fact, removed: true }));
    const there = some.map((one): Restated => ({ dataset, fact: one.after, removed: false }));
    await reconcile(transaction, [...gone, ...there], touched);
  }
  await transaction.run(
    'UNWIND $before AS slug MATCH (n:Official {slug: slug}) WHERE n.dataset IS NULL DETACH DELETE n',
    {
      before,
    },
  );
  return taken;
}

/** Of officials whose slugs somebody else takes, ends what would have been left to them. */
async function endRelationships(
  transaction: Transaction,
  { relationships }: Removed,
  slugs: readonly string[],
  touched: Touched,
): Promise<void> {
  for (const [type, { hidden }] of relationships) {
    for (const ids of hidden.slices(BATCH)) {
      const text = `UNWIND $ids AS id MATCH (a)-[r]->(b) WHERE elementId(r) = id
          AND ((a:Official AND a.slug IN $slugs) OR (b:Official AND b.slug IN $slugs)) DELETE r`;
      await touched.relationshipsEnded(transaction, type, text, { ids, slugs });
    }
  }
}

/** The official whom a fact is about. */
function officialOf(fact: NodeFact | RelationshipFact): Ref {
  if (!('key' in fact)) return fact;
  return fact.from.type === 'Official' ? fact.from : fact.to;
}

/** What a fact's data set calls the official whom it is about, and the slug. */
function callOf(fact: NodeFact | RelationshipFact): { called: string; slug: string } {
  const { slug } = officialOf(fact);
  const { calledAs, ownIds } = fact.properties;
  const called = 'key' in fact ? calledAs : (ownIds as readonly string[] | undefined)?.[0];
  return { called: typeof called === 'string' ? called : slug, slug };
}

/** A fact about an official who goes by another slug. */
function renamed(fact: NodeFact | RelationshipFact, slug: string): NodeFact | RelationshipFact {
  const { called } = callOf(fact);
  if (!('key' in fact)) {
    const ids = (fact.properties.ownIds ?? [called]) as readonly string[];
    const isItsOwn = ids.length === 1 && ids[0] === slug;
    const properties = { ...without(fact.properties, 'ownIds'), slug };
    return nodeFact('Official', slug, isItsOwn ? properties : { ...properties, ownIds: ids });
  }
  const properties = without(fact.properties, 'calledAs');
  if (called !== slug) properties.calledAs = called;
  const at = (ref: Ref): Ref => (ref.type === 'Official' ? { type: 'Official', slug } : ref);
  return relationshipFact(fact.type, at(fact.from), at(fact.to), properties);
}

/** Of how many officials is asked at once, and how many relationships are ended. */
const OFFICIALS = 500;
const BATCH = 5_000;

function without(properties: Properties, left: string): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== left));
}

/** Every fact about officials that other data sets state, seen or not. */
async function statedAt(graph: Transaction, all: readonly string[], dataset: string): Promise<StatedFact[]> {
  const found: StatedFact[] = [];
  for (const slugs of slices(all, OFFICIALS)) found.push(...(await statedOf(graph, slugs, dataset)));
  return found;
}

async function statedOf(graph: Transaction, slugs: readonly string[], dataset: string): Promise<StatedFact[]> {
  const refs = slugs.map((slug) => refKey({ type: 'Official', slug }));
  const facts: StatedFact[] = [];
  const nodes = await graph.run(
    'UNWIND $slugs AS slug MATCH (n:Official {slug: slug}) WHERE n.shared IS NULL AND n.dataset <> $dataset RETURN properties(n) AS properties',
    { slugs, dataset },
  );
  for (const { properties } of nodes) {
    const own = stated(fromBolt(properties as Record<string, unknown>));
    facts.push({ dataset: String(own.dataset), fact: nodeFact('Official', String(own.slug), own) });
  }
  const seen = await graph.run(
    `UNWIND $slugs AS slug MATCH (n:Official {slug: slug})-[r]-(x) WHERE r.key IS NOT NULL AND r.shared IS NULL AND r.dataset <> $dataset
     RETURN type(r) AS type, properties(r) AS properties, labels(startNode(r))[0] + ':' + startNode(r).slug AS from,
       labels(endNode(r))[0] + ':' + endNode(r).slug AS to`,
    { slugs, dataset },
  );
  for (const { type, properties, from, to } of seen) {
    const own = stated(fromBolt(properties as Record<string, unknown>));
    facts.push({ dataset: String(own.dataset), fact: related(type, from, to, own) });
  }
  const claims = await graph.run(
    `MATCH (c:Claim) WHERE c.dataset <> $dataset AND (c.fact IN $refs OR c.from IN $refs OR c.to IN $refs)
     RETURN c.dataset AS dataset, c.kind AS kind, c.fact AS fact, c.from AS from, c.to AS to, c.properties AS properties`,
    { refs, dataset },
  );
  for (const { dataset: of, kind, fact, from, to, properties } of claims) {
    const own = stated(decode(String(properties)));
    const one = from === null ? nodeFact('Official', parseRef(String(fact)).slug, own) : related(kind, from, to, own);
    facts.push({ dataset: String(of), fact: one });
  }
  return facts;
}

function related(kind: unknown, from: unknown, to: unknown, properties: Properties): RelationshipFact {
  const type = RELATIONSHIP_TYPES.find((one) => one === kind) as RelationshipType;
  return relationshipFact(type, parseRef(String(from)), parseRef(String(to)), properties);
}

/** An official of whom a data set states something that is about another one from now on, or goes by another id. */
export interface Moved {
  dataset: string;
  /** What the data set calls him. */
  called: string;
  before: string;
  after: string;
}

/** What moves of each, by slugs. */
export function movedIn({ facts }: MovedFacts): Moved[] {
  return facts.map(({ dataset, fact, after }) => ({
    dataset,
    called: callOf(fact).called,
    before: officialOf(fact).slug,
    after: officialOf(after).slug,
  }));
}

/** Which officials of other data sets go by another id once the import is done. */
export function movedOfficials({ facts }: MovedFacts): MovedOfficial[] {
  return facts.flatMap(({ dataset, fact, after }) =>
    'key' in fact || 'key' in after ? [] : [{ dataset, before: fact.slug, after: after.slug }],
  );
}

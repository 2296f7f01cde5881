/**
 * Facts that several data sets state. Each set's own statement is kept as a claim; what is seen is made of all claims. Where
 * they differ, the value is preferred that is stated with most certainty, then by most data sets, then by the data set of
 * the highest precedence, then by the first in the alphabet; the others are kept as a conflict.
 */
import type { Transaction } from '../database/graph.js';
import { decode, encode, fromBolt, propertiesToBolt } from './bolt.js';
import {
  Day,
  type NodeFact,
  parseRef,
  type Properties,
  type PropertyValue,
  type Ref,
  refKey,
  type RelationshipFact,
  SINGLE,
} from './facts.js';
import { slices } from './groups.js';
import { factKey } from './held.js';

/** What one data set states of a fact. */
export interface Claim {
  dataset: string;
  precedence: number;
  hash: number;
  properties: Properties;
  /** The end of a relationship. */
  to?: string | undefined;
}

/** What a data set states from now on of a fact that others state too: undefined where it states it no longer. */
export interface Restated {
  dataset: string;
  precedence: number;
  fact: NodeFact | RelationshipFact;
  removed: boolean;
}

/** A value on which data sets differ. */
export interface Conflict {
  field: string;
  values: { value: string; preferred: boolean; datasets: string[] }[];
}

const CERTAINTIES = ['CONFIRMED', 'REPORTED', 'DISPUTED', 'SPECULATED'];

/** Lists that are put together. */
const UNITED = new Set(['names', 'aliases', 'terms', 'identifiers', 'citations', 'topics']);

/** Wordings, of which one is as good as another, and what is not stated. */
const WORDING = new Set(['label', 'description', 'paraphrase', 'note', 'certainty', 'dataset', 'slug', 'key', 'hash']);

/** Properties that are one value: the first names it. */
const TOGETHER: readonly (readonly string[])[] = [
  'date start end earliest latest begins ends span sortDay startLatest startPrecision'.split(' '),
  ...['signed', 'established', 'severed', 'published', 'withdrew', 'made', 'observed', 'ended'].map((prefix) => [
    `${prefix}On`,
    `${prefix}Earliest`,
    `${prefix}Latest`,
  ]),
  ['inForceFrom', 'inForceEarliest', 'inForceLatest'],
  ['from', 'attested', 'begunBy'],
  ['to', 'endedBy'],
  ['latitude', 'longitude'],
  ['label', 'classByTitle'],
  ['status', 'tookPlace'],
];

const GROUP_OF = new Map(TOGETHER.flatMap((group) => group.map((property) => [property, group] as const)));

/** How the API names what a relationship answers. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ...{ TOOK_PLACE_IN: 'place', PART_OF: 'partOf', OF_COUNTRY: 'country', IN_ORGANIZATION: 'organization' },
  ...{ WITHIN: 'within', SIGNED_AT: 'signedAt', MADE_BY: 'madeBy', MADE_AT: 'madeAt', PUBLISHED_BY: 'publisher' },
  ...{ HELD_OFFICE: 'offices', PARTICIPATED_IN: 'participants', PARTY_TO: 'parties', NEEDS_VISA: 'visaRules' },
};

/** Relationships that belong to the node at their end. */
const OF_END = new Set(['PARTICIPATED_IN', 'PARTY_TO']);

/** What is seen of a fact, and where the claims differ. @param all one at least */
export function merge(all: readonly Claim[]): { best: Claim; properties: Properties; conflicts: Conflict[] } {
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
    const group = GROUP_OF.get(property) ?? [property];
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
  if (others.length > 0 && properties.terms !== undefined) {
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

/** The claim whose value is preferred, and all values. @param valueOf empty where a claim has none */
function chooseBy(
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
  return (a?.dataset ?? '') < (b?.dataset ?? '') ? -1 : 1;
}

function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function shown(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  return value instanceof Day ? value.iso : Array.isArray(value) ? value.join(', ') : String(value as string | number);
}

const BATCH = 500;

/** Makes what is seen of facts that several data sets state. */
export async function reconcile(transaction: Transaction, restated: readonly Restated[]): Promise<void> {
  if (restated.length === 0) return;
  const precedences = new Map(
    (await transaction.run('MATCH (d:Dataset) RETURN d.slug AS slug, coalesce(d.precedence, 0) AS precedence')).map(
      ({ slug, precedence }) => [String(slug), Number(precedence)],
    ),
  );
  for (const batch of slices(restated, BATCH)) {
    const claims = await claimsOf(transaction, batch, precedences);
    for (const one of batch) await settle(transaction, one, claims.get(factKey(one.fact)) ?? []);
  }
}

interface Row {
  fact: string;
  dataset: string;
  hash: number;
  properties: string;
  to: string | null;
}

/** The claims on facts; where there is none yet, what is seen is the claim of whoever states it. */
async function claimsOf(
  transaction: Transaction,
  batch: readonly Restated[],
  precedences: ReadonlyMap<string, number>,
): Promise<Map<string, Claim[]>> {
  const found = new Map<string, Claim[]>();
  const add = (fact: string, claim: Omit<Claim, 'precedence'>): void => {
    found.set(fact, [...(found.get(fact) ?? []), { ...claim, precedence: precedences.get(claim.dataset) ?? 0 }]);
  };
  const keys = batch.map(({ fact }) => factKey(fact));
  const kept = await transaction.run(
    `UNWIND $keys AS key MATCH (c:Claim {fact: key})
     RETURN c.fact AS fact, c.dataset AS dataset, c.hash AS hash, c.properties AS properties, c.to AS to`,
    { keys },
  );
  for (const row of kept as unknown as Row[]) {
    const { fact, dataset, hash, properties, to } = row;
    add(fact, { dataset, hash, properties: decode(properties), ...(to !== null && { to }) });
  }
  for (const { fact } of batch) {
    const key = factKey(fact);
    if (found.has(key)) continue;
    const [seen] = await transaction.run(seenText(fact), seenParameters(fact));
    if (seen === undefined) continue;
    // What follows from the facts is no part of a claim.
    const { hash, ...properties } = fromBolt(seen.properties as Record<string, unknown>);
    delete properties.key;
    delete properties.leaf;
    delete properties.present;
    const to = seen.to === null ? undefined : String(seen.to);
    add(key, { dataset: String(properties.dataset), hash: Number(hash), properties, ...(to !== undefined && { to }) });
    await keep(transaction, fact, found.get(key)?.[0]);
  }
  return found;
}

function seenText(fact: NodeFact | RelationshipFact): string {
  if (!('key' in fact)) return `MATCH (n:${fact.type} {slug: $slug}) RETURN properties(n) AS properties, null AS to`;
  return `MATCH (a:${fact.from.type} {slug: $from})-[r:${fact.type} {key: $key}]->(b)
    RETURN properties(r) AS properties, [l IN labels(b) WHERE NOT l STARTS WITH 'Staged'][0] + ':' + b.slug AS to LIMIT 1`;
}

function seenParameters(fact: NodeFact | RelationshipFact): Record<string, unknown> {
  return 'key' in fact ? { from: fact.from.slug, key: fact.key } : { slug: fact.slug };
}

/** Keeps a data set's own statement. */
async function keep(
  transaction: Transaction,
  fact: NodeFact | RelationshipFact,
  claim: Claim | undefined,
): Promise<void> {
  if (claim === undefined) return;
  await transaction.run(
    `MERGE (c:Claim {id: $id}) SET c.fact = $fact, c.kind = $kind, c.dataset = $dataset, c.hash = toInteger($hash), c.properties = $properties,
       c.from = $from, c.to = $to`,
    {
      id: `${claim.dataset}|${factKey(fact)}`,
      fact: factKey(fact),
      kind: fact.type,
      dataset: claim.dataset,
      hash: claim.hash,
      properties: encode(claim.properties),
      from: 'key' in fact ? refKey(fact.from) : null,
      to: claim.to ?? null,
    },
  );
}

/** Takes up a restated fact among the claims, and shows what they come to. */
async function settle(
  transaction: Transaction,
  { dataset, precedence, fact, removed }: Restated,
  claims: readonly Claim[],
): Promise<void> {
  const others = claims.filter((claim) => claim.dataset !== dataset);
  const { hash, properties } = fact;
  const own: Claim = { dataset, precedence, hash, properties, ...('key' in fact && { to: refKey(fact.to) }) };
  const all = removed ? others : [...others, own];
  if (removed) await transaction.run('MATCH (c:Claim {id: $id}) DELETE c', { id: `${dataset}|${factKey(fact)}` });
  else await keep(transaction, fact, own);
  if (all.length === 0) return;
  const { best, properties: merged, conflicts } = merge(all);
  const alone = all.length === 1;
  // Nobody else states it any more: it is that data set's alone again.
  if (alone) await transaction.run('MATCH (c:Claim {fact: $fact}) DELETE c', { fact: factKey(fact) });
  const shown = { ...propertiesToBolt(merged), ...(alone ? {} : { shared: true }) };
  if ('key' in fact) await showRelationship(transaction, fact, shown, best);
  else {
    await transaction.run(
      `MATCH (n:${fact.type} {slug: $slug}) WITH n, n.leaf AS leaf, n.present AS present
       SET n = $shown, n.hash = toInteger($hash), n.leaf = leaf, n.present = present`,
      { slug: fact.slug, shown, hash: best.hash },
    );
  }
  await showConflicts(transaction, fact, conflicts, all);
}

async function showRelationship(
  transaction: Transaction,
  fact: RelationshipFact,
  shown: Record<string, unknown>,
  best: Claim,
): Promise<void> {
  const to = parseRef(best.to ?? '');
  await transaction.run(
    `MATCH (a:${fact.from.type} {slug: $from}) MATCH (b:${to.type} {slug: $to})
     CALL (a) { OPTIONAL MATCH (a)-[old:${fact.type} {key: $key}]->() DELETE old }
     CREATE (a)-[r:${fact.type}]->(b) SET r = $shown, r.key = toInteger($key), r.hash = toInteger($hash)`,
    { from: fact.from.slug, to: to.slug, key: fact.key, shown, hash: best.hash },
  );
}

async function showConflicts(
  transaction: Transaction,
  fact: NodeFact | RelationshipFact,
  conflicts: readonly Conflict[],
  claims: readonly Claim[],
): Promise<void> {
  const key = factKey(fact);
  await transaction.run('MATCH (c:Conflict {fact: $key}) OPTIONAL MATCH (c)<-[:VALUE_OF]-(v) DETACH DELETE v, c', {
    key,
  });
  const told = 'key' in fact ? conflictsOf(fact, conflicts, claims) : conflicts;
  const entity = 'key' in fact ? (OF_END.has(fact.type) ? fact.to : fact.from) : fact;
  for (const { field, values } of told) {
    const rows = values.flatMap(({ value, preferred, datasets }) =>
      datasets.map((dataset) => ({ value, preferred, dataset, citations: citationsIn(claims, dataset) })),
    );
    await transaction.run(
      `MATCH (n:${entity.type} {slug: $slug})
       CREATE (c:Conflict {fact: $key, field: $field})-[:CONFLICT_IN]->(n)
       WITH n, c UNWIND $rows AS row MATCH (d:Dataset {slug: row.dataset})
       CREATE (d)<-[:STATED_BY]-(v:ConflictingValue {value: row.value, preferred: row.preferred})-[:VALUE_OF]->(c)
       SET v.citations = CASE WHEN $isNode THEN COLLECT { MATCH (n)-[:CITES]->(x:Citation {dataset: row.dataset}) RETURN x.slug ORDER BY x.slug }
         ELSE row.citations END`,
      { slug: entity.slug, key, field, rows, isNode: !('key' in fact) },
    );
  }
}

/** What differs about a relationship, by the API's names: its end, or a property of it. */
function conflictsOf(fact: RelationshipFact, conflicts: readonly Conflict[], claims: readonly Claim[]): Conflict[] {
  const name = FIELD_OF[fact.type];
  if (name === undefined) return [];
  if (SINGLE.has(fact.type)) {
    const { values } = chooseBy(claims, ({ to }) => to ?? '');
    return values.length > 1 ? [{ field: name, values }] : [];
  }
  const other: Ref = OF_END.has(fact.type) ? fact.from : fact.to;
  return conflicts.map(({ field, values }) => ({ field: `${name}(${refKey(other)}).${field}`, values }));
}

function citationsIn(claims: readonly Claim[], dataset: string): string[] {
  const claim = claims.find((one) => one.dataset === dataset);
  return [...listOf(claim?.properties.citations)];
}

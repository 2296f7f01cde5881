/** Makes what is seen of facts that several data sets state, of all claims on them. */
import { UNSTATED_MAP, UNSTATED_PROPERTIES } from '../../database/derive.js';
import { DERIVED_OF_TENURES } from '../../database/tenures.js';
import type { Transaction } from '../../database/graph.js';
import type { Touched } from '../../database/touched.js';
import { decode, encode, fromBolt, propertiesToBolt } from '../facts/bolt.js';
import { dropForRewrite } from './changes.js';
import { byDataset, type Claim, merge } from './claims.js';
import { showConflicts } from './conflicts.js';
import { type NodeFact, parseRef, type Properties, refKey, type RelationshipFact } from '../facts/facts.js';
import { grouped, slices } from '../../lib/groups.js';
import { factKey, statementKey, statementUnder } from '../baseline/held.js';

/** What a data set states from now on of a fact that is stated beside, and whether it states it no longer. */
export interface Restated {
  dataset: string;
  fact: NodeFact | RelationshipFact;
  removed: boolean;
}

const BATCH = 500;

/** No part of a claim; nor are the `terms` of databases from before the schema's step 8. */
const NOT_STATED: ReadonlySet<string> = new Set([
  ...UNSTATED_PROPERTIES,
  ...DERIVED_OF_TENURES,
  ...['terms', 'key', 'hash', 'shared'],
]);

/** What a data set states, of the properties that stand in the graph. */
export const stated = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !NOT_STATED.has(name)));

/** Makes what is seen of facts that several data sets state. */
export async function reconcile(
  transaction: Transaction,
  restated: readonly Restated[],
  touched: Touched,
): Promise<void> {
  if (restated.length === 0) return;
  const precedences = await precedencesIn(transaction);
  // A fact may be restated several times, by one data set under several ids: each finds what the ones before it left.
  for (const batch of slices([...grouped(restated, ({ fact }) => factKey(fact)).values()], BATCH)) {
    const claims = await claimsOf(
      transaction,
      batch.map(([one]) => (one as Restated).fact),
      precedences,
      (fact, claim) => keep(transaction, fact, claim),
    );
    for (const all of batch) await settle(transaction, all, claims, precedences, touched);
  }
}

/** Of each data set that the graph holds. */
export async function precedencesIn(graph: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.run('MATCH (d:Dataset) RETURN d.slug AS slug, coalesce(d.precedence, 0) AS precedence');
  return new Map(rows.map(({ slug, precedence }) => [String(slug), Number(precedence)]));
}

interface Row {
  fact: string;
  dataset: string;
  hash: number;
  properties: string;
  to: string | null;
}

/**
 * The claims on facts, by `factKey`; where there is none yet, what is seen is the claim of whoever states it.
 *
 * @param seen is told of such a one
 */
export async function claimsOf(
  transaction: Transaction,
  facts: readonly (NodeFact | RelationshipFact)[],
  precedences: ReadonlyMap<string, number>,
  seen: (fact: NodeFact | RelationshipFact, claim: Claim | undefined) => Promise<void> = () => Promise.resolve(),
): Promise<Map<string, Claim[]>> {
  const found = new Map<string, Claim[]>();
  const add = (fact: string, claim: Omit<Claim, 'precedence'>): void => {
    found.set(fact, [...(found.get(fact) ?? []), { ...claim, precedence: precedences.get(claim.dataset) ?? 0 }]);
  };
  const keys = facts.map(factKey);
  const kept = await transaction.run(
    `UNWIND $keys AS key MATCH (c:Claim {fact: key})
     RETURN c.fact AS fact, c.dataset AS dataset, c.hash AS hash, c.properties AS properties, c.to AS to`,
    { keys },
  );
  for (const row of kept as unknown as Row[]) {
    const { fact, dataset, hash, properties, to } = row;
    add(fact, { dataset, hash, properties: stated(decode(properties)), ...(to !== null && { to }) });
  }
  for (const fact of facts) {
    const key = factKey(fact);
    if (found.has(key)) continue;
    const [there] = await transaction.run(seenText(fact), seenParameters(fact));
    if (there === undefined) continue;
    const { hash, ...rest } = fromBolt(there.properties as Record<string, unknown>);
    // A node that nobody states yet, or any more.
    if (rest.dataset === undefined) continue;
    const properties = stated(rest);
    const to = there.to === null ? undefined : String(there.to);
    add(key, { dataset: String(properties.dataset), hash: Number(hash), properties, ...(to !== undefined && { to }) });
    await seen(fact, found.get(key)?.[0]);
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
      id: claimId(fact, claim),
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

/** The id of a data set's claim on a fact: as `statementKey` tells its statements apart. */
function claimId(fact: NodeFact | RelationshipFact, { dataset, properties }: Claim): string {
  return `${dataset}|${statementUnder(fact, properties.calledAs)}`;
}

/** Takes up what is restated of a fact among the claims on it, and shows what they come to. */
async function settle(
  transaction: Transaction,
  restated: readonly Restated[],
  found: ReadonlyMap<string, readonly Claim[]>,
  precedences: ReadonlyMap<string, number>,
  touched: Touched,
): Promise<void> {
  const { fact } = restated.at(-1) as Restated;
  const claims = new Map((found.get(factKey(fact)) ?? []).map((claim) => [claimId(fact, claim), claim]));
  for (const { dataset, fact: one, removed } of restated) {
    const id = `${dataset}|${statementKey(one)}`;
    if (removed) {
      claims.delete(id);
      await transaction.run('MATCH (c:Claim {id: $id}) DELETE c', { id });
      continue;
    }
    const { hash, properties } = one;
    const precedence = precedences.get(dataset) ?? 0;
    const own: Claim = { dataset, precedence, hash, properties, ...('key' in one && { to: refKey(one.to) }) };
    claims.set(id, own);
    await keep(transaction, one, own);
  }
  const all = [...claims.values()];
  if (all.length === 0) return hide(transaction, fact, touched);
  const each = byDataset(all);
  const { best, properties: merged, conflicts } = merge(each);
  const alone = all.length === 1;
  // Nobody else states it any more: it is that data set's alone again.
  if (alone) await transaction.run('MATCH (c:Claim {fact: $fact}) DELETE c', { fact: factKey(fact) });
  const shown = { ...propertiesToBolt(merged), ...(alone ? {} : { shared: true }) };
  if ('key' in fact) await showRelationship(transaction, fact, shown, best, touched);
  else {
    touched.node(fact);
    await transaction.run(
      `MATCH (n:${fact.type} {slug: $slug}) WITH n, ${UNSTATED_MAP} AS unstated
       SET n = $shown, n += unstated, n.hash = toInteger($hash)`,
      { slug: fact.slug, shown, hash: best.hash },
    );
  }
  await showConflicts(transaction, fact, conflicts, each);
}

/** Of a fact that nobody states any more nothing is seen; of a node its place is left, until its relationships are gone too. */
async function hide(transaction: Transaction, fact: NodeFact | RelationshipFact, touched: Touched): Promise<void> {
  if ('key' in fact) await dropForRewrite(transaction, [fact], touched);
  else {
    touched.node(fact);
    await transaction.run(`MATCH (n:${fact.type} {slug: $slug}) SET n = {slug: $slug}`, { slug: fact.slug });
  }
  await showConflicts(transaction, fact, [], []);
}

async function showRelationship(
  transaction: Transaction,
  fact: RelationshipFact,
  shown: Record<string, unknown>,
  best: Claim,
  touched: Touched,
): Promise<void> {
  const { type, from, key } = fact;
  const to = parseRef(best.to ?? '');
  await dropForRewrite(transaction, [fact], touched);
  touched.relationship(type, from, to);
  await transaction.run(
    `MATCH (a:${from.type} {slug: $from}) MATCH (b:${to.type} {slug: $to})
     CREATE (a)-[r:${type}]->(b) SET r = $shown, r.key = toInteger($key), r.hash = toInteger($hash)`,
    { from: from.slug, to: to.slug, key, shown, hash: best.hash },
  );
}

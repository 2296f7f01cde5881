/** What changes of facts that are seen: nodes and relationships with other properties, or taken away. */
import { UNSTATED_MAP } from '../../database/derive.js';
import type { ElementIds } from '../../database/element-ids.js';
import type { Transaction } from '../../database/graph.js';
import type { Touched } from '../../database/touched.js';
import { propertiesToBolt } from '../facts/bolt.js';
import {
  type FactType,
  type NodeFact,
  parseRef,
  refKey,
  RELATIONSHIP_TYPES,
  type RelationshipFact,
  type RelationshipType,
} from '../facts/facts.js';
import { grouped, slices } from '../../lib/groups.js';
import { calledIn } from '../baseline/held.js';
import { DatasetError, inOrder, type Problem } from '../report/problems.js';

const BATCH = 5_000;

/** Gives nodes other properties. */
export async function changeNodes(
  transaction: Transaction,
  facts: readonly NodeFact[],
  touched: Touched,
): Promise<void> {
  for (const fact of facts) touched.node(fact);
  for (const [type, all] of grouped(facts, (fact) => fact.type)) {
    for (const batch of slices(all, BATCH)) {
      const rows = batch.map(({ slug, properties, hash }) => ({
        slug,
        properties: propertiesToBolt(properties),
        hash,
      }));
      await transaction.run(
        `UNWIND $rows AS row MATCH (n:${type} {slug: row.slug}) WITH n, row, ${UNSTATED_MAP} AS unstated
         SET n = row.properties, n += unstated, n.hash = toInteger(row.hash)`,
        { rows },
      );
    }
  }
}

/** Takes away relationships that are about to be written anew: their end may be another one. */
export async function dropForRewrite(
  transaction: Transaction,
  facts: readonly RelationshipFact[],
  touched: Touched,
): Promise<void> {
  for (const all of grouped(facts, ({ from, type }) => `${from.type} ${type}`).values()) {
    for (const batch of slices(all, BATCH)) {
      const [{ from, type }] = batch as [RelationshipFact];
      const text = `UNWIND $rows AS row MATCH (a:${from.type} {slug: row[0]})-[r:${type} {key: row[1]}]->(b) DELETE r`;
      const rows = batch.map((fact) => [fact.from.slug, fact.key]);
      await touched.relationshipsEnded(transaction, type, text, { rows });
    }
  }
}

/** Takes away relationships that a data set alone states. */
export async function removeRelationships(
  transaction: Transaction,
  type: RelationshipType,
  removed: ElementIds,
  touched: Touched,
): Promise<void> {
  const text = 'UNWIND $ids AS id MATCH (a)-[r]->(b) WHERE elementId(r) = id DELETE r';
  for (const ids of removed.slices(BATCH)) await touched.relationshipsEnded(transaction, type, text, { ids });
}

/** By what another data set refers to a node; a claim does so by a relationship that is not seen, where other ends are preferred. */
const REFERENCES: readonly ((type: FactType) => string)[] = [
  (type) =>
    `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug})-[r]-() WHERE r.dataset <> $dataset
     RETURN n.slug AS slug, r.dataset AS dataset`,
  () => `MATCH (c:Claim) WHERE c.to IN $refs AND c.dataset <> $dataset
     RETURN split(c.to, ':')[1] AS slug, c.dataset AS dataset`,
  () => `MATCH (c:Claim) WHERE c.from IN $refs AND c.dataset <> $dataset
     RETURN split(c.from, ':')[1] AS slug, c.dataset AS dataset`,
];
/** The office that somebody came in is named where he took part. */
const AS_CAPACITY = `MATCH ()-[r:PARTICIPATED_IN]->() WHERE r.capacity IN $slugs AND r.dataset <> $dataset
   RETURN r.capacity AS slug, r.dataset AS dataset`;

/**
 * Why nodes that a data set alone states cannot be taken away: another one refers to them.
 *
 * @param graph a transaction, or the graph
 */
export async function stillReferredTo(
  graph: Transaction,
  type: FactType,
  dataset: string,
  slugs: readonly string[],
): Promise<Problem[]> {
  // Nobody else's relationship that is not seen leads to a citation.
  const references = type === 'Citation' ? REFERENCES.slice(0, 1) : REFERENCES;
  const text = [...references.map((of) => of(type)), ...(type === 'Office' ? [AS_CAPACITY] : [])].join(' UNION ');
  const problems: Problem[] = [];
  for (const batch of slices(slugs, BATCH)) {
    const used = await graph.run(text, { slugs: batch, refs: batch.map((slug) => refKey({ type, slug })), dataset });
    for (const row of used) {
      problems.push({
        file: `${dataset}/dataset.yaml`,
        message: `${type} "${String(row.slug)}" is no longer stated, and data set "${String(row.dataset)}" refers to it`,
        cure: 'State it again, or load the other data set without it first',
      });
    }
  }
  return inOrder(problems);
}

/** The label of nodes that nobody states any more, until they are deleted. */
export const GONE = 'Gone';

/**
 * Hides nodes that nobody states any more: no question asks for their label. Deleting them all in one transaction would fill
 * the memory of the database; that is done afterwards.
 *
 * @throws DatasetError where another data set still refers to one of them
 */
export async function hideNodes(
  transaction: Transaction,
  type: FactType,
  dataset: string,
  slugs: readonly string[],
): Promise<void> {
  const problems = await stillReferredTo(transaction, type, dataset, slugs);
  if (problems.length > 0) throw new DatasetError(dataset, problems);
  for (const batch of slices(slugs, BATCH)) {
    // Officials were hidden before: those who are left met the others there no more.
    if (type === 'Event') {
      const text = 'UNWIND $slugs AS slug MATCH (:Event {slug: slug})<-[met:MET_AT]-(:Official) DELETE met';
      await transaction.run(text, { slugs: batch });
    }
    const text = `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) REMOVE n:${type} SET n:${GONE}`;
    await transaction.run(text, { slugs: batch });
  }
}

/** The facts of claims that are taken back, as far as that needs to be known of them. @param keys of the statements */
export async function factsOfClaims(
  transaction: Transaction,
  dataset: string,
  keys: readonly string[],
): Promise<(NodeFact | RelationshipFact)[]> {
  if (keys.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $keys AS statement MATCH (c:Claim {id: $dataset + '|' + statement})
     RETURN statement, c.fact AS fact, c.kind AS kind, c.from AS from, c.to AS to`,
    { keys, dataset },
  );
  return rows.map((row) => claimedFact(row as unknown as ClaimedRow));
}

interface ClaimedRow {
  statement: string;
  fact: string;
  kind: string;
  from: string | null;
  to: string | null;
}

function claimedFact({ statement, fact, kind, from, to }: ClaimedRow): NodeFact | RelationshipFact {
  const type = RELATIONSHIP_TYPES.find((one) => one === kind);
  if (type === undefined || from === null || to === null) return { ...parseRef(fact), properties: {}, hash: 0 };
  return {
    ...{ type, from: parseRef(from), to: parseRef(to), key: Number(fact.slice(1)), properties: {}, hash: 0 },
    calledAs: calledIn(fact, statement),
  };
}

/** What changes of facts that are seen: nodes and relationships with other properties, or taken away. */
import type { Transaction } from '../database/graph.js';
import { propertiesToBolt } from './bolt.js';
import { type FactType, type NodeFact, parseRef, RELATIONSHIP_TYPES, type RelationshipFact } from './facts.js';
import { grouped, slices } from './groups.js';
import { DatasetError, inOrder } from './problems.js';

const BATCH = 5_000;

export async function changeNodes(transaction: Transaction, facts: readonly NodeFact[]): Promise<void> {
  for (const [type, all] of grouped(facts, (fact) => fact.type)) {
    for (const batch of slices(all, BATCH)) {
      const rows = batch.map(({ slug, properties, hash }) => ({
        slug,
        properties: propertiesToBolt(properties),
        hash,
      }));
      await transaction.run(
        `UNWIND $rows AS row MATCH (n:${type} {slug: row.slug}) WITH n, row, n.leaf AS leaf, n.present AS present
         SET n = row.properties, n.hash = toInteger(row.hash), n.leaf = leaf, n.present = present`,
        { rows },
      );
    }
  }
}

/** Takes away relationships that are about to be written anew: their end may be another one. */
export async function dropForRewrite(transaction: Transaction, facts: readonly RelationshipFact[]): Promise<void> {
  const shapeOf = ({ from, type }: RelationshipFact): string =>
    `MATCH (:${from.type} {slug: row[0]})-[r:${type} {key: row[1]}]->()`;
  for (const [shape, all] of grouped(facts, shapeOf)) {
    for (const batch of slices(all, BATCH)) {
      await transaction.run(`UNWIND $rows AS row ${shape} DELETE r`, {
        rows: batch.map(({ from, key }) => [from.slug, key]),
      });
    }
  }
}

/** @returns what they touched: an event, or somebody whose country changed */
export async function removeRelationships(
  transaction: Transaction,
  type: string,
  dataset: string,
  keys: readonly number[],
): Promise<Record<string, unknown>[]> {
  const touched: Record<string, unknown>[] = [];
  for (const batch of slices(keys, BATCH)) {
    const rows = await transaction.run(
      `MATCH (a)-[r:${type} {dataset: $dataset}]->(b) WHERE r.key IN $keys
       DELETE r
       RETURN DISTINCT CASE WHEN $type IN ['PARTICIPATED_IN', 'PART_OF'] THEN b.slug END AS event,
         CASE WHEN $type = 'CITIZEN_OF' THEN a.slug END AS official,
         CASE WHEN $type = 'OF_COUNTRY' AND a:Organization THEN a.slug END AS organization`,
      { dataset, keys: batch, type },
    );
    touched.push(...rows);
  }
  return touched;
}

/** @throws DatasetError where another data set still refers to one of them */
export async function removeNodes(
  transaction: Transaction,
  type: FactType,
  dataset: string,
  slugs: readonly string[],
): Promise<void> {
  for (const batch of slices(slugs, BATCH)) {
    const used = await transaction.run(
      `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug})-[r]-() WHERE r.dataset <> $dataset
       RETURN DISTINCT n.slug AS slug, r.dataset AS dataset`,
      { slugs: batch, dataset },
    );
    if (used.length > 0) {
      const problems = used.map((row) => ({
        file: `${dataset}/dataset.yaml`,
        message: `${type} "${String(row.slug)}" is no longer stated, and data set "${String(row.dataset)}" refers to it`,
        cure: 'State it again, or load the other data set without it first',
      }));
      throw new DatasetError(dataset, inOrder(problems));
    }
    await transaction.run(`UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) DETACH DELETE n`, { slugs: batch });
  }
}

/** The facts of claims that are taken back, as far as that needs to be known of them. */
export async function factsOfClaims(
  transaction: Transaction,
  dataset: string,
  keys: readonly string[],
): Promise<(NodeFact | RelationshipFact)[]> {
  if (keys.length === 0) return [];
  const rows = await transaction.run(
    'UNWIND $keys AS key MATCH (c:Claim {fact: key}) WHERE c.dataset = $dataset RETURN c.fact AS fact, c.kind AS kind, c.from AS from, c.to AS to',
    { keys, dataset },
  );
  return rows.map((row) => claimedFact(row as unknown as ClaimedRow));
}

interface ClaimedRow {
  fact: string;
  kind: string;
  from: string | null;
  to: string | null;
}

function claimedFact({ fact, kind, from, to }: ClaimedRow): NodeFact | RelationshipFact {
  const type = RELATIONSHIP_TYPES.find((one) => one === kind);
  if (type === undefined || from === null || to === null) return { ...parseRef(fact), properties: {}, hash: 0 };
  return { type, from: parseRef(from), to: parseRef(to), key: Number(fact.slice(1)), properties: {}, hash: 0 };
}

/** A data set against the graph: what differs, and writing just that, all of it or none. */
import neo4j from 'neo4j-driver';
import { affectedEvents, derive } from '../graph/derive.js';
import type { Graph, Transaction } from '../graph/graph.js';
import { globalId, NODE_TYPES } from '../model/ids.js';
import type { Dataset } from './load.js';
import {
  Day,
  type FactType,
  type Facts,
  type NodeFact,
  RELATIONSHIP_TYPES,
  type Properties,
  type Ref,
  type RelationshipFact,
} from './facts.js';
import { DatasetError, inOrder, nearest, type Place, type Problem } from './problems.js';

/** How many facts of a kind are new, differ, are no longer stated, or are as they were. */
export interface Count {
  created: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** What an import did. Kinds are node types and relationship types. */
export interface Outcome {
  dataset: string;
  version: string;
  total: Count;
  kinds: Record<string, Count>;
}

const FACT_TYPES: readonly FactType[] = [...NODE_TYPES.filter((type) => type !== 'Dataset'), 'Citation'];
const BATCH = 5_000;

/**
 * Makes the graph state what the data set states, in one transaction. Run twice, the second changes nothing.
 *
 * @throws DatasetError where it refers to what is not there, or states what another data set states; nothing is written
 */
export async function storeDataset(graph: Graph, dataset: Dataset): Promise<Outcome> {
  const { manifest, facts } = dataset;
  return graph.write(async (transaction) => {
    const { known, alone } = await lock(transaction, manifest.name);
    const elsewhere = alone ? NOTHING : await statedElsewhere(transaction, dataset);
    const problems = [...(await dangling(transaction, dataset, elsewhere)), ...claimed(dataset, elsewhere)];
    if (problems.length > 0) throw new DatasetError(manifest.name, inOrder(problems));

    const outcome: Outcome = {
      dataset: manifest.name,
      version: manifest.version,
      total: { created: 0, changed: 0, removed: 0, unchanged: 0 },
      kinds: {},
    };
    const nodes = new Map<FactType, Difference<NodeFact>>();
    for (const type of FACT_TYPES) {
      const stated = facts.nodes.filter((node) => node.type === type);
      const kept = known ? await nodeHashes(transaction, type, manifest.name) : NOTHING;
      nodes.set(
        type,
        difference(stated, (node) => node.slug, kept),
      );
    }
    const relationships = new Map<string, Difference<RelationshipFact>>();
    for (const type of RELATIONSHIP_TYPES) {
      const stated = facts.relationships.filter((relationship) => relationship.type === type);
      const kept = known ? await relationshipHashes(transaction, type, manifest.name) : NOTHING;
      relationships.set(
        type,
        difference(stated, ({ key }) => key, kept),
      );
    }
    for (const [type, { count }] of [...nodes, ...relationships]) {
      if (count.created + count.changed + count.removed + count.unchanged === 0) continue;
      outcome.kinds[type] = count;
      for (const key of Object.keys(count) as (keyof Count)[]) outcome.total[key] += count[key];
    }

    const { created, changed, removed } = outcome.total;
    if (created + changed + removed > 0) {
      // What it states no longer has had its consequences too.
      const before = known ? await affectedEvents(transaction, manifest.name) : [];
      for (const [type, { removed: gone }] of relationships)
        await removeRelationships(transaction, type, manifest.name, gone);
      for (const [type, { written }] of nodes) await writeNodes(transaction, type, written);
      for (const [type, { written }] of relationships) await writeRelationships(transaction, type, written);
      for (const [type, { removed: gone }] of nodes) await removeNodes(transaction, type, manifest.name, gone);
      if (DERIVED_FROM.some((kind) => kind in outcome.kinds)) await derive(transaction, manifest.name, before);
    }
    await writeManifest(transaction, dataset, created + changed + removed > 0);
    if (created + changed + removed > 0) {
      const written = [...nodes].flatMap(([type, { written: some }]) =>
        type === 'Citation' ? [] : some.map(({ slug }) => globalId(type, slug)),
      );
      await noteImport(transaction, outcome, written);
    }
    return outcome;
  });
}

/** Kinds of fact from which something is derived. */
const DERIVED_FROM = ['Event', 'PARTICIPATED_IN', 'CITIZEN_OF', 'Organization'];

/** What a data set that was never here has in the graph. */
const NOTHING: Map<string, string> = new Map();

/**
 * Locks the data set: a second import of it waits here until this one is done.
 *
 * @returns whether it was here before, and whether it is the only one
 */
async function lock(transaction: Transaction, name: string): Promise<{ known: boolean; alone: boolean }> {
  const [row] = await transaction.run(
    `MERGE (d:Dataset {slug: $name}) SET d.locked = true REMOVE d.locked
     RETURN d.importedAt IS NOT NULL AS known, NOT EXISTS { (other:Dataset) WHERE other <> d } AS alone`,
    { name },
  );
  return { known: row?.known === true, alone: row?.alone === true };
}

interface Difference<T> {
  written: T[];
  removed: string[];
  count: Count;
}

function difference<T extends { hash: string }>(
  stated: T[],
  keyOf: (fact: T) => string,
  kept: Map<string, string>,
): Difference<T> {
  const written = stated.filter((fact) => kept.get(keyOf(fact)) !== fact.hash);
  const created = written.filter((fact) => !kept.has(keyOf(fact))).length;
  const keys = new Set(stated.map(keyOf));
  const removed = [...kept.keys()].filter((key) => !keys.has(key));
  const count = {
    created,
    changed: written.length - created,
    removed: removed.length,
    unchanged: stated.length - written.length,
  };
  return { written, removed, count };
}

async function nodeHashes(transaction: Transaction, type: FactType, dataset: string): Promise<Map<string, string>> {
  const rows = await transaction.run(`MATCH (n:${type} {dataset: $dataset}) RETURN n.slug AS key, n.hash AS hash`, {
    dataset,
  });
  return new Map(rows.map(({ key, hash }) => [key as string, hash as string]));
}

async function relationshipHashes(
  transaction: Transaction,
  type: string,
  dataset: string,
): Promise<Map<string, string>> {
  const rows = await transaction.run(
    `MATCH ()-[r:${type} {dataset: $dataset}]->() RETURN r.key AS key, r.hash AS hash`,
    { dataset },
  );
  return new Map(rows.map(({ key, hash }) => [key as string, hash as string]));
}

async function writeNodes(transaction: Transaction, type: FactType, nodes: readonly NodeFact[]): Promise<void> {
  for (const batch of batches(nodes)) {
    const rows = batch.map(({ slug, properties, hash }) => ({ slug, properties: { ...toBolt(properties), hash } }));
    await transaction.run(`UNWIND $rows AS row MERGE (n:${type} {slug: row.slug}) SET n = row.properties`, { rows });
  }
}

async function writeRelationships(
  transaction: Transaction,
  type: string,
  all: readonly RelationshipFact[],
): Promise<void> {
  // The ends' labels are part of the statement, so that their slugs are found by index.
  const byEnds = new Map<string, RelationshipFact[]>();
  for (const one of all) {
    const ends = `MATCH (a:${one.from.type} {slug: row.from}) MATCH (b:${one.to.type} {slug: row.to})`;
    const group = byEnds.get(ends);
    if (group === undefined) byEnds.set(ends, [one]);
    else group.push(one);
  }
  for (const [ends, relationships] of byEnds) {
    for (const batch of batches(relationships)) {
      const rows = batch.map((one) => ({
        ...{ from: one.from.slug, to: one.to.slug, key: one.key },
        properties: { ...toBolt(one.properties), hash: one.hash },
      }));
      await transaction.run(
        `UNWIND $rows AS row ${ends}
         MERGE (a)-[r:${type} {key: row.key}]->(b) SET r = row.properties`,
        { rows },
      );
    }
  }
}

async function removeRelationships(
  transaction: Transaction,
  type: string,
  dataset: string,
  keys: readonly string[],
): Promise<void> {
  for (const batch of batches(keys)) {
    await transaction.run(`MATCH ()-[r:${type} {dataset: $dataset}]->() WHERE r.key IN $keys DELETE r`, {
      dataset,
      keys: batch,
    });
  }
}

/** @throws DatasetError where another data set still refers to one of them */
async function removeNodes(
  transaction: Transaction,
  type: FactType,
  dataset: string,
  slugs: readonly string[],
): Promise<void> {
  for (const batch of batches(slugs)) {
    const used = await transaction.run(
      `MATCH (n:${type})-[r]-() WHERE n.slug IN $slugs AND r.dataset <> $dataset
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
    await transaction.run(`MATCH (n:${type}) WHERE n.slug IN $slugs DETACH DELETE n`, { slugs: batch });
  }
}

/** How many entities a note names. */
const MOST_NAMED = 500;

/** Leaves a note of what was imported, for those who listen to changes. */
async function noteImport(transaction: Transaction, outcome: Outcome, written: readonly string[]): Promise<void> {
  const { dataset, version, total } = outcome;
  await transaction.run(
    `OPTIONAL MATCH (last:Import) WITH coalesce(max(last.revision), 0) + 1 AS revision
     CREATE (i:Import {revision: revision, dataset: $dataset, version: $version, at: datetime(), entities: $entities})
     SET i.created = toInteger($total.created), i.changed = toInteger($total.changed), i.removed = toInteger($total.removed)`,
    { dataset, version, total, entities: written.slice(0, MOST_NAMED) },
  );
}

async function writeManifest(transaction: Transaction, { manifest }: Dataset, changed: boolean): Promise<void> {
  const { name, title, version, licence, publisher, citation = null } = manifest;
  await transaction.run(
    `MATCH (d:Dataset {slug: $name})
     SET d.label = $title, d.version = $version, d.licence = $licence, d.publisher = $publisher, d.citation = $citation
     SET d.importedAt = CASE WHEN $changed OR d.importedAt IS NULL THEN datetime() ELSE d.importedAt END`,
    { name, title, version, licence, publisher, citation, changed },
  );
}

/** What the data set states or refers to and other data sets state: the other one, by type and slug. */
async function statedElsewhere(transaction: Transaction, { manifest, facts }: Dataset): Promise<Map<string, string>> {
  const wanted = byType([...facts.nodes, ...uses(facts).map(({ ref }) => ref)]);
  const parameters: Record<string, unknown> = { dataset: manifest.name };
  const parts = [...wanted].map(([type, slugs]) => {
    parameters[type] = [...slugs];
    return `MATCH (n:${type}) WHERE n.slug IN $${type} AND n.dataset <> $dataset
      RETURN '${type}' AS type, n.slug AS slug, n.dataset AS dataset`;
  });
  if (parts.length === 0) return NOTHING;
  const rows = await transaction.run(parts.join(' UNION ALL '), parameters);
  return new Map(
    rows.map((row) => [refKey({ type: row.type as FactType, slug: String(row.slug) }), String(row.dataset)]),
  );
}

/** Every reference of a fact to a node, with the place of the fact. */
function uses({ relationships }: Facts): { ref: Ref; place: Place }[] {
  return relationships.flatMap(({ from, to, properties, place }) => [
    { ref: from, place },
    { ref: to, place },
    ...(typeof properties.capacity === 'string'
      ? [{ ref: { type: 'Office', slug: properties.capacity } satisfies Ref, place }]
      : []),
  ]);
}

function byType(refs: Iterable<Ref>): Map<FactType, Set<string>> {
  const grouped = new Map<FactType, Set<string>>();
  for (const { type, slug } of refs) grouped.set(type, (grouped.get(type) ?? new Set()).add(slug));
  return grouped;
}

/** References to what neither the data set states nor another one. What it stated before and states no longer is gone. */
async function dangling(
  transaction: Transaction,
  { facts }: Dataset,
  elsewhere: Map<string, string>,
): Promise<Problem[]> {
  const stated = new Set(facts.nodes.map(refKey));
  const missing = new Map(
    uses(facts)
      .filter(({ ref }) => !stated.has(refKey(ref)) && !elsewhere.has(refKey(ref)))
      .map((use) => [`${use.place.file}:${use.place.line}:${use.place.column}:${refKey(use.ref)}`, use]),
  );
  const problems: Problem[] = [];
  for (const { ref, place } of missing.values()) {
    const rows = await transaction.run(`MATCH (n:${ref.type}) RETURN n.slug AS slug LIMIT 20000`);
    const here = facts.nodes.filter((node) => node.type === ref.type);
    const meant = nearest(
      ref.slug,
      [...here, ...rows].map(({ slug }) => String(slug)),
    );
    problems.push({
      ...place,
      message: `There is no ${ref.type.toLowerCase()} "${ref.slug}"`,
      cure: meant === undefined ? 'State it, or require the data set that does' : `Did you mean "${meant}"`,
    });
  }
  return problems;
}

/** Nodes that another data set states. */
function claimed({ manifest, facts }: Dataset, elsewhere: Map<string, string>): Problem[] {
  return facts.nodes.flatMap((node) => {
    const dataset = elsewhere.get(refKey(node));
    if (dataset === undefined) return [];
    const { type, slug } = node;
    return [
      {
        file: `${manifest.name}/dataset.yaml`,
        message: `${type} "${slug}" is stated by data set "${dataset}" already`,
        cure: 'Refer to it, or give yours another id',
      },
    ];
  });
}

function refKey({ type, slug }: Ref): string {
  return `${type}:${slug}`;
}

function toBolt(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (value instanceof Day) return [key, neo4jDate(value)];
      // The driver sends numbers as floats; ranks and ordinals are whole, coordinates are not.
      const isCoordinate = key === 'latitude' || key === 'longitude';
      return [key, typeof value === 'number' && !isCoordinate ? neo4j.int(value) : value];
    }),
  );
}

function neo4jDate({ iso }: Day): unknown {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, day);
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

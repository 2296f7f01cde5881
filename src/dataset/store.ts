/**
 * Makes the graph state what a data set states: all of it becomes seen in one step, or nothing. Of a large data set the new
 * nodes are written beforehand, in many transactions, under labels that no question asks for.
 */
import { derive, deriveNew, deriveSeen, NEW_AT_ONCE } from '../graph/derive.js';
import type { Graph, Transaction } from '../graph/graph.js';
import { OperatorError } from '../errors.js';
import { globalId, type NodeType } from '../model/ids.js';
import { Pool } from '../pool.js';
import { reconcile, type Restated } from './claims.js';
import { type Compared, Comparing, type Ends, type Ground, groundOf, type Outcome, SEEN } from './compare.js';
import { propertiesToBolt } from './bolt.js';
import {
  FACT_TYPES,
  type FactType,
  type NodeFact,
  parseRef,
  type Ref,
  RELATIONSHIP_TYPES,
  type RelationshipFact,
} from './facts.js';
import { grouped, slices } from './groups.js';
import { KeyTable } from './keys.js';
import { Lease } from './lease.js';
import type { Prepared } from './prepare.js';
import { DatasetError, inOrder } from './problems.js';
import type { Say } from './progress.js';
import { Room } from './room.js';
import { clearStaged, Staging, StagingRefused } from './staging.js';
import type { KeptFact, KeptNode, KeptRelationship } from './stated.js';
import { isFoundByItself, type Run, staged, Writer, Written } from './write.js';

export interface StoreOptions {
  say?: Say | undefined;
  /** Takes the data set itself away, once nothing of it is stated. */
  remove?: boolean;
  /** Up to how many facts are written in one transaction; more are staged. */
  mostAtOnce?: number;
  /** The revision that the graph must have, where that of a comparison made before counts. */
  revision?: number;
  /** How long to wait for another import, in ms. */
  patienceMs?: number;
}

/** An import that was planned for another state of the graph. */
export class GraphChanged extends OperatorError {}

/** More facts than these would fill the memory that the database has for one transaction. */
const MOST_AT_ONCE = 40_000;
/** How many batches are written at the same time: as many as keep a small machine busy. */
const AT_ONCE = 2;

/**
 * Makes the graph state what the data set states. Run twice, the second changes nothing. Readers see the old version until
 * all of the new one is there.
 *
 * @throws DatasetError where another data set refers to what this one states no longer; nothing is changed then
 * @throws ImportRunning where another import does not end
 * @throws GraphChanged where the graph has not the revision that it must have
 */
export async function storeDataset(graph: Graph, prepared: Prepared, options: StoreOptions = {}): Promise<Outcome> {
  const { mostAtOnce = MOST_AT_ONCE } = options;
  // Each record states a fact at least.
  if (prepared.records <= mostAtOnce) await prepared.checked;
  const { name } = prepared.manifest;
  const lease = await Lease.take(graph, name, options.patienceMs);
  try {
    const ground = await groundOf(graph, name);
    if (options.revision !== undefined && options.revision !== ground.revision) {
      throw new GraphChanged('The graph has changed since the comparison was made. Nothing was changed.');
    }
    const say = options.say ?? (() => undefined);
    const begin = (): Promise<Storing> => Storing.begin(graph, prepared, ground, lease, say, options.remove ?? false);
    const isSmall = (prepared.stated.total ?? Infinity) <= mostAtOnce;
    return await (isSmall ? storeAtOnce(graph, begin) : storeStaged(graph, begin, prepared, ground));
  } finally {
    await lease.release();
  }
}

/** In one transaction. Tried again as a whole where the database asks for it: so it begins anew each time. */
async function storeAtOnce(graph: Graph, begin: () => Promise<Storing>): Promise<Outcome> {
  await clearStaged(graph);
  return graph.write(async (transaction) => {
    const one = await begin();
    await one.create({
      ...{ transaction, atOnce: 1, hidden: false, isDone: () => false },
      run: (_, text, parameters) => transaction.run(text, parameters),
    });
    return one.show(transaction);
  });
}

/** New nodes in many transactions, under labels that no question asks for, while the rest may still be checked. */
async function storeStaged(
  graph: Graph,
  begin: () => Promise<Storing>,
  { manifest, fingerprint, nodes }: Prepared,
  { revision, known }: Ground,
): Promise<Outcome> {
  const room = await Room.of(graph, manifest.name);
  // Of a data set that is new, so is every node.
  if (known === undefined) room.check(nodes, 0);
  const staging = await Staging.open(graph, `${manifest.name} ${revision} ${fingerprint}`);
  try {
    const one = await begin();
    await staging.recall(one.written);
    await one.create({
      ...{ atOnce: AT_ONCE, hidden: true, isDone: (step) => staging.has(step) },
      run: (...batch) => staging.run(...batch),
      transaction: { run: (text, parameters) => graph.write((each) => each.run(text, parameters)) },
      room,
    });
    staging.confirm();
    return await graph.write(async (transaction) => {
      await Staging.end(transaction);
      return one.show(transaction);
    });
  } catch (error) {
    // What else goes wrong may pass, and what was staged is taken up then.
    if (error instanceof DatasetError || error instanceof StagingRefused) await clearStaged(graph);
    throw error;
  }
}

/** Kinds of node where what is seen leads to whatever relates to them, with no regard to its label. */
const READ_THROUGH: ReadonlySet<FactType> = new Set(['Event', 'Agreement', 'Statement']);

/** Whether one end is seen already, and questions would come from it to the other. */
function isReadThrough({ type, from, to }: RelationshipFact, [numberFrom, numberTo]: Ends): boolean {
  if (type === 'CITES') return numberFrom < 0;
  return (numberFrom < 0 && READ_THROUGH.has(from.type)) || (numberTo < 0 && READ_THROUGH.has(to.type));
}

/** How what is new is written. */
interface Way {
  /** Writes a batch. */
  run: Run;
  /** Where what follows from it is written: one transaction, or one for each statement. */
  transaction: Transaction;
  /** How many batches at the same time. */
  atOnce: number;
  /** Whether readers may look meanwhile. */
  hidden: boolean;
  /** Whether a batch was written before. */
  isDone: (step: string) => boolean;
  /** For what becomes seen in the end. */
  room?: Room;
}

class Storing {
  readonly written: Written;
  /** What must wait for the step in which all becomes seen. */
  private readonly later: KeptRelationship[] = [];
  private readonly changedNodes: KeptNode[] = [];
  private readonly changedRelationships: KeptRelationship[] = [];
  private readonly restated: Restated[] = [];
  private readonly named: string[] = [];
  private readonly events = new Set<string>();
  private readonly officials = new Set<string>();
  private readonly organizations = new Set<string>();

  private constructor(
    private readonly prepared: Prepared,
    private readonly ground: Ground,
    private readonly comparing: Comparing,
    private readonly lease: Lease,
    private readonly say: Say,
    private readonly isRemoval: boolean,
  ) {
    this.written = new Written(comparing.created);
  }

  static async begin(
    graph: Graph,
    prepared: Prepared,
    ground: Ground,
    lease: Lease,
    say: Say,
    isRemoval: boolean,
  ): Promise<Storing> {
    // What is compared is written right away.
    const comparing = await Comparing.begin(graph, prepared, ground, (progress) => {
      say({ ...progress, stage: 'write' });
    });
    return new Storing(prepared, ground, comparing, lease, say, isRemoval);
  }

  /** Compares, and writes what is new where nobody sees it yet. */
  async create({ run, transaction, atOnce, hidden, isDone, room }: Way): Promise<void> {
    const writer = new Writer(run, this.prepared.manifest.name, this.written, atOnce, isDone);
    const pool = new Pool(atOnce);
    try {
      for await (const compared of this.comparing.facts()) {
        if (!compared.seen && !('key' in compared.fact)) room?.take(compared.fact.type);
        await this.take(compared, writer);
      }
      await writer.finish();
      for (const ids of this.written.events.slices(NEW_AT_ONCE)) {
        await pool.add(() => deriveNew(transaction, ids, hidden));
      }
      await pool.finish();
    } finally {
      await Promise.all([writer.settle(), pool.settle()]);
    }
  }

  private async take({ fact, comparison, shared, seen, ends }: Compared, writer: Writer): Promise<void> {
    if (comparison === 'unchanged') return;
    // For what nobody sees yet, all follows before it is seen.
    if (seen || 'key' in fact) this.touch(fact, ends);
    const { name: dataset, precedence } = this.prepared.manifest;
    if (shared) this.restated.push({ dataset, precedence, fact, removed: false });
    else if ('key' in fact) {
      if (comparison === 'changed') this.changedRelationships.push(fact);
      else if (seen || isReadThrough(fact, ends)) this.later.push(fact);
      else await writer.relationship(fact, ends);
    } else if (comparison === 'changed') this.changedNodes.push(fact);
    else await writer.node(fact);
    if (!('key' in fact)) nameOf(fact, this.named);
  }

  /** Notes for which events, seen already, something else follows from now on. */
  private touch(fact: KeptFact, [numberFrom, numberTo]: Ends): void {
    if (!('key' in fact)) {
      if (fact.type === 'Event') this.events.add(fact.slug);
      return;
    }
    const { type, from, to } = fact;
    if ((type === 'PARTICIPATED_IN' || type === 'PART_OF') && numberTo < 0) this.events.add(to.slug);
    if (type === 'CITIZEN_OF' && numberFrom < 0) this.officials.add(from.slug);
    if (type === 'OF_COUNTRY' && from.type === 'Organization' && numberFrom < 0) {
      this.organizations.add(from.slug);
    }
  }

  /** The step in which all becomes seen. */
  async show(transaction: Transaction): Promise<Outcome> {
    const { prepared, comparing } = this;
    const { manifest } = prepared;
    this.say({ stage: 'switch', done: 0 });
    await this.lease.confirm(transaction);
    const removed = await comparing.removed();
    const outcome = comparing.outcome(removed.claims.length);
    const isChange = changesSomething(outcome);
    if (!this.isRemoval) await writeManifest(transaction, prepared, isChange);
    if (isChange) {
      await this.change(transaction, removed);
      await noteImport(transaction, outcome, this.named);
    }
    if (this.isRemoval) {
      await transaction.run('MATCH (d:Dataset {slug: $name}) DETACH DELETE d', { name: manifest.name });
    } else await markChecked(transaction, manifest.name);
    return outcome;
  }

  private async change(transaction: Transaction, removed: Awaited<ReturnType<Comparing['removed']>>): Promise<void> {
    const { name: dataset, precedence } = this.prepared.manifest;
    const events = new Set(this.events);
    const officials = new Set(this.officials);
    const organizations = new Set(this.organizations);
    for (const [type, keys] of removed.relationships) {
      for (const { event, official, organization } of await removeRelationships(transaction, type, dataset, keys)) {
        if (event !== null) events.add(String(event));
        if (official !== null) officials.add(String(official));
        if (organization !== null) organizations.add(String(organization));
      }
    }
    await deriveSeen(transaction);
    for (const type of FACT_TYPES) {
      const label = isFoundByItself(type) ? `SET n:${type} ` : '';
      await transaction.run(`MATCH (n:${staged(type)}) ${label}REMOVE n:${staged(type)}`);
    }
    await changeNodes(transaction, this.changedNodes);
    await dropForRewrite(transaction, this.changedRelationships);
    const run: Run = (_, text, parameters) => transaction.run(text, parameters);
    const writer = new Writer(run, dataset, new Written(new KeyTable()), 1);
    for (const fact of [...this.later, ...this.changedRelationships]) await writer.relationship(fact, SEEN);
    await writer.finish();
    await reconcile(transaction, [
      ...this.restated,
      ...(await factsOfClaims(transaction, dataset, removed.claims)).map((fact) => ({
        ...{ dataset, precedence, fact, removed: true },
      })),
    ]);
    for (const [type, slugs] of removed.nodes) await removeNodes(transaction, type, dataset, slugs);
    await derive(transaction, {
      events: [...events],
      officials: [...officials],
      organizations: [...organizations],
    });
  }
}

const BATCH = 5_000;

async function changeNodes(transaction: Transaction, facts: readonly NodeFact[]): Promise<void> {
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
async function dropForRewrite(transaction: Transaction, facts: readonly RelationshipFact[]): Promise<void> {
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
async function removeRelationships(
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
async function removeNodes(
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
async function factsOfClaims(
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

/** How many entities a note names. */
const MOST_NAMED = 500;

/** Names a node for the note of an import, as long as that does not name too many. */
export function nameOf({ type, slug }: Ref, named: string[]): void {
  if (type !== 'Citation' && named.length < MOST_NAMED) named.push(globalId(type as NodeType, slug));
}

function changesSomething({ total }: Outcome): boolean {
  return total.created + total.changed + total.removed > 0;
}

/** Records that a data set is in the graph as it stands now, where that was built with its facts in it. */
export async function recordImport(
  transaction: Transaction,
  prepared: Prepared,
  outcome: Outcome,
  named: readonly string[],
): Promise<void> {
  const isChange = changesSomething(outcome);
  await writeManifest(transaction, prepared, isChange);
  if (isChange) await noteImport(transaction, outcome, named);
  await markChecked(transaction, prepared.manifest.name);
}

/** Notes that a data set's files and the graph agree at this revision. */
async function markChecked(transaction: Transaction, name: string): Promise<void> {
  await transaction.run(
    `MATCH (d:Dataset {slug: $name}) OPTIONAL MATCH (i:Import) WITH d, coalesce(max(i.revision), 0) AS revision
     SET d.checkedAt = revision`,
    { name },
  );
}

/** Leaves a note of what was imported, for those who listen to changes. */
async function noteImport(transaction: Transaction, outcome: Outcome, named: readonly string[]): Promise<void> {
  const { dataset, version, total } = outcome;
  await transaction.run(
    `OPTIONAL MATCH (last:Import) WITH coalesce(max(last.revision), 0) + 1 AS revision
     CREATE (i:Import {revision: revision, dataset: $dataset, version: $version, at: datetime(), entities: $entities})
     SET i.created = toInteger($total.created), i.changed = toInteger($total.changed), i.removed = toInteger($total.removed)`,
    { dataset, version, total, entities: named },
  );
}

async function writeManifest(
  transaction: Transaction,
  { manifest, fingerprint, stated }: Prepared,
  isChange: boolean,
): Promise<void> {
  const { name, title, version, licence, publisher, citation = null, precedence, requires } = manifest;
  await transaction.run(
    `MERGE (d:Dataset {slug: $name})
     SET d.label = $title, d.version = $version, d.licence = $licence, d.publisher = $publisher, d.citation = $citation,
       d.precedence = toInteger($precedence), d.requires = $requires, d.fingerprint = $fingerprint,
       d.facts = toInteger($facts)
     SET d.importedAt = CASE WHEN $isChange OR d.importedAt IS NULL THEN datetime() ELSE d.importedAt END`,
    {
      name,
      title,
      version,
      licence,
      publisher,
      citation,
      precedence,
      requires,
      fingerprint,
      facts: stated.count,
      isChange,
    },
  );
}

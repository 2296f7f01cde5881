/**
 * Makes the graph state what a data set states: all of it becomes seen in one step, or nothing. Of a large data set the new
 * nodes are written beforehand, in many transactions, under labels that no question asks for.
 */
import { IMPORT_TIME, markChanged } from '../../database/changed.js';
import { derive, DERIVE_NEW, deriveSeen, NEW_AT_ONCE } from '../../database/derive.js';
import type { Graph, Transaction } from '../../database/graph.js';
import { deriveNewTerms } from '../../database/search-terms.js';
import { Touched } from '../../database/touched.js';
import { OperatorError } from '../../errors.js';
import { Pool } from '../../lib/pool.js';
import { type Compared, Comparing, type Ends, SEEN } from '../diff/compare.js';
import { citeAnew } from '../merge/conflicts.js';
import { showDoubts } from '../merge/doubts.js';
import { type Ground, groundOf, LossRefused, lostShare, type Outcome } from '../baseline/ground.js';
import { factKey, isReadThrough, type Removed } from '../baseline/held.js';
import { FACT_TYPES, type RelationshipFact } from '../facts/facts.js';
import { KeyTable } from '../facts/keys.js';
import { importOf, Lease, type Work } from './lease.js';
import type { Prepared } from '../prepare/prepare.js';
import { DatasetError } from '../report/problems.js';
import type { Say } from '../report/progress.js';
import { move, movedOfficials, movesOf } from '../merge/moves.js';
import { reconcile, type Restated } from '../merge/reconcile.js';
import { Room } from './budget.js';
import { clearStaged, Staging, StagingRefused } from './staging.js';
import type { KeptNode, KeptRelationship } from '../facts/stated.js';
import { changeNodes, dropForRewrite, factsOfClaims, hideNodes, removeRelationships } from '../merge/changes.js';
import { changesSomething, markChecked, nameOf, noteImport, writeManifest } from './import-log.js';
import { EndsMissing, isFoundByItself, type Run, staged, Writer, Written } from './write.js';

export interface StoreOptions {
  say?: Say | undefined;
  /** Takes the data set itself away, once nothing of it is stated. */
  remove?: boolean;
  /** Up to how many facts are written in one transaction; more are staged. */
  mostAtOnce?: number;
  /**
   * Prepares the data set anew, and closes what was prepared: where another import changed the graph meanwhile. Left out where
   * what was prepared, and no other, is to be stored.
   */
  anew?: () => Promise<Prepared>;
  /** What it is, where it is no import. */
  work?: Work;
  /** How long to wait for another import, in ms. */
  patienceMs?: number;
  /** The share of its facts that the data set may lose, from 0 to 1; any where it is left out. */
  mostLost?: number;
  /** Writes what else belongs to the step in which all becomes seen. @returns global ids that the note of it names */
  also?: (transaction: Transaction) => Promise<readonly string[]>;
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
 * @throws GraphChanged where another import changed the graph meanwhile, and it is not prepared anew
 */
export async function storeDataset(graph: Graph, ready: Prepared, options: StoreOptions = {}): Promise<Outcome> {
  const { mostAtOnce = MOST_AT_ONCE } = options;
  const { name } = ready.manifest;
  // Each record states a fact at least.
  const isChecked = async ({ records, checked }: Prepared): Promise<void> => {
    if (records <= mostAtOnce) await checked;
  };
  await isChecked(ready);
  const lease = await Lease.take(graph, options.work ?? importOf(name), options.patienceMs);
  try {
    const ground = await groundOf(graph, name);
    const prepared = await ofRevision(ready, ground, options.anew);
    if (prepared !== ready) await isChecked(prepared);
    const say = options.say ?? (() => undefined);
    const begin = (): Promise<Storing> => Storing.begin(graph, prepared, ground, lease, say, options);
    const isSmall = (prepared.stated.total ?? Infinity) <= mostAtOnce;
    const outcome = await (isSmall
      ? storeAtOnce(graph, lease, begin)
      : storeStaged(graph, lease, begin, prepared, ground));
    if (outcome.total.removed > 0) await clearStaged(graph, lease);
    return outcome;
  } finally {
    await lease.release();
  }
}

/** What was prepared, of the graph as it is: what was looked up before another import changed it may not be there any more. */
async function ofRevision(prepared: Prepared, { revision }: Ground, anew: StoreOptions['anew']): Promise<Prepared> {
  if (prepared.revision === undefined || prepared.revision === revision) return prepared;
  if (anew !== undefined) return anew();
  throw new GraphChanged(
    'Another import changed the graph while this one was prepared. Nothing was changed. Try again.',
  );
}

/** In one transaction. Tried again as a whole where the database asks for it: so it begins anew each time. */
async function storeAtOnce(graph: Graph, lease: Lease, begin: () => Promise<Storing>): Promise<Outcome> {
  await clearStaged(graph, lease);
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
  lease: Lease,
  begin: () => Promise<Storing>,
  { manifest, fingerprint, nodes }: Prepared,
  { revision, known }: Ground,
): Promise<Outcome> {
  const room = await Room.of(graph, manifest.name);
  // Of a data set that is new, so is every node.
  if (known === undefined) room.check(nodes, 0);
  const staging = await Staging.open(graph, lease, `${manifest.name} ${revision} ${fingerprint}`);
  try {
    const one = await begin();
    await staging.recall(one.written);
    await one.create({
      ...{ atOnce: AT_ONCE, hidden: true, isDone: (step) => staging.has(step) },
      run: (...batch) => staging.run(...batch),
      transaction: { run: (text, parameters) => staging.write(text, parameters) },
      room,
    });
    staging.confirm();
    return await graph.write(async (transaction) => {
      await Staging.end(transaction);
      return one.show(transaction);
    });
  } catch (error) {
    // What else goes wrong may pass, and what was staged is taken up then.
    if ([DatasetError, StagingRefused, LossRefused, EndsMissing].some((refused) => error instanceof refused))
      await clearStaged(graph, lease);
    throw error;
  }
}

/** Whether one end is seen already, and questions would come from it to the other. */
function isSeenFromAnEnd({ type, from, to }: RelationshipFact, [numberFrom, numberTo]: Ends): boolean {
  return isReadThrough(type, [from.type, to.type], [numberFrom >= 0, numberTo >= 0]);
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
  private readonly touched = new Touched();
  /** Whether the data set has another precedence than before. */
  private readonly isRanked: boolean;

  private constructor(
    private readonly prepared: Prepared,
    private readonly ground: Ground,
    private readonly comparing: Comparing,
    private readonly lease: Lease,
    private readonly say: Say,
    private readonly isRemoval: boolean,
    private readonly mostLost: number,
    private readonly also: StoreOptions['also'],
  ) {
    this.written = new Written(comparing.created);
    this.isRanked = comparing.manifestChanges?.precedence !== undefined;
  }

  static async begin(
    graph: Graph,
    prepared: Prepared,
    ground: Ground,
    lease: Lease,
    say: Say,
    { remove = false, mostLost = 1, also }: StoreOptions,
  ): Promise<Storing> {
    // What is compared is written right away.
    const comparing = await Comparing.begin(graph, prepared, ground, (progress) => {
      say({ ...progress, stage: 'write' });
    });
    return new Storing(prepared, ground, comparing, lease, say, remove, mostLost, also);
  }

  /** Compares, and writes what is new where nobody sees it yet. */
  async create({ run, transaction, atOnce, hidden, isDone, room }: Way): Promise<void> {
    const writer = new Writer(run, this.prepared.manifest.name, this.written, this.touched, atOnce, isDone);
    const pool = new Pool(atOnce);
    try {
      for await (const compared of this.comparing.facts()) {
        if (!compared.seen && !('key' in compared.fact)) room?.take(compared.fact.type);
        await this.take(compared, writer);
      }
      await writer.finish();
      for (const step of DERIVE_NEW) {
        for (const ids of this.written.events.slices(NEW_AT_ONCE)) await pool.add(() => step(transaction, ids, hidden));
        await pool.finish();
      }
      await deriveNewTerms(transaction);
    } finally {
      await Promise.all([writer.settle(), pool.settle()]);
    }
  }

  private async take({ fact, comparison, shared, seen, ends }: Compared, writer: Writer): Promise<void> {
    // Of another precedence than before, the data set's claims count otherwise.
    if (comparison === 'unchanged' && !(shared && this.isRanked)) return;
    const { name: dataset } = this.prepared.manifest;
    if (shared) this.restated.push({ dataset, fact, removed: false });
    else if ('key' in fact) {
      if (comparison === 'changed') this.changedRelationships.push(fact);
      else if (seen || isSeenFromAnEnd(fact, ends) || this.isAheadOfAnEnd(fact, ends)) this.later.push(fact);
      else await writer.relationship(fact, ends);
    } else if (comparison === 'changed') this.changedNodes.push(fact);
    else await writer.node(fact);
    if (!('key' in fact)) nameOf(fact, this.named);
  }

  /** Whether an end is an official of others who goes by that slug once all becomes seen. */
  private isAheadOfAnEnd({ from, to }: RelationshipFact, ends: Ends): boolean {
    const { identity } = this.prepared;
    return [from, to].some(
      ({ type, slug }, at) => type === 'Official' && ends[at] === -1 && identity.isYetToCome(slug),
    );
  }

  /** The step in which all becomes seen. */
  async show(transaction: Transaction): Promise<Outcome> {
    const { prepared, comparing } = this;
    const { manifest } = prepared;
    this.say({ stage: 'switch', done: 0 });
    await this.lease.confirm(transaction);
    const removed = await comparing.removed();
    const moves = await movesOf(transaction, prepared.identity);
    const outcome = comparing.outcome(removed.claims.length, movedOfficials(moves));
    if (lostShare(outcome) > this.mostLost) throw new LossRefused(outcome);
    const isChange = changesSomething(outcome);
    if (!this.isRemoval) await writeManifest(transaction, prepared, isChange);
    if (this.also !== undefined) this.named.push(...(await this.also(transaction)));
    if (isChange) await this.change(transaction, removed);
    const areDoubtsOthers = await showDoubts(transaction, prepared.identity.clusters);
    if (isChange || areDoubtsOthers) await noteImport(transaction, outcome, this.named);
    if (this.isRemoval) {
      await transaction.run('MATCH (d:Dataset {slug: $name}) DETACH DELETE d', { name: manifest.name });
    } else await markChecked(transaction, manifest.name);
    return outcome;
  }

  private async change(transaction: Transaction, removed: Removed): Promise<void> {
    const { name: dataset } = this.prepared.manifest;
    const { touched } = this;
    for (const [type, { seen }] of removed.relationships) {
      await removeRelationships(transaction, type, seen, touched);
    }
    await deriveSeen(transaction);
    for (const type of FACT_TYPES) {
      const label = isFoundByItself(type) ? `SET n:${type}, n.changedAt = ${IMPORT_TIME} ` : '';
      await transaction.run(`MATCH (n:${staged(type)}) ${label}REMOVE n:${staged(type)}`);
    }
    await changeNodes(transaction, this.changedNodes, touched);
    const unstated = (await factsOfClaims(transaction, dataset, removed.claims)).map((fact) => ({
      ...{ dataset, fact, removed: true },
    }));
    const [nodes, relationships] = [this.restated.filter(isOfNode), this.restated.filter((one) => !isOfNode(one))];
    await reconcile(transaction, [...nodes, ...unstated], touched);
    // Of the graph as it stands now: what others stated beside the data set may be theirs alone.
    const moves = await movesOf(transaction, this.prepared.identity);
    if (moves.unknown.length > 0) throw new DatasetError(dataset, moves.unknown);
    const taken = await move(transaction, moves, removed, touched);
    await this.relate(transaction, relationships, new Set(moves.facts.map(({ after }) => factKey(after))));
    for (const one of new Set([dataset, ...moves.facts.map((moved) => moved.dataset)])) {
      await citeAnew(transaction, one);
    }
    for (const [type, slugs] of removed.nodes) {
      const gone = type === 'Official' ? slugs.filter((slug) => !taken.has(slug)) : slugs;
      await hideNodes(transaction, type, dataset, gone);
    }
    await derive(transaction, touched);
    await markChanged(transaction, touched);
  }

  /** Writes the relationships between nodes that are there now. @param moved keys of facts that others state since a moment */
  private async relate(
    transaction: Transaction,
    restated: readonly Restated[],
    moved: ReadonlySet<string>,
  ): Promise<void> {
    const { name: dataset } = this.prepared.manifest;
    const isMoved = (fact: RelationshipFact): boolean => moved.has(factKey(fact));
    const changed = this.changedRelationships.filter((fact) => !isMoved(fact));
    await dropForRewrite(transaction, changed, this.touched);
    const run: Run = (_, text, parameters) => transaction.run(text, parameters);
    const writer = new Writer(run, dataset, new Written(new KeyTable()), this.touched, 1);
    for (const fact of [...this.later.filter((one) => !isMoved(one)), ...changed]) {
      await writer.relationship(fact, SEEN);
    }
    await writer.finish();
    const shared = [...this.later, ...this.changedRelationships].filter(isMoved);
    await reconcile(
      transaction,
      [...restated, ...shared.map((fact) => ({ dataset, fact, removed: false }))],
      this.touched,
    );
  }
}

const isOfNode = ({ fact }: Restated): boolean => !('key' in fact);

/** One try at making the graph state what a data set states: what is new is written first, then all becomes seen in one step. */
import { IMPORT_TIME, markChanged } from '../../database/changed.js';
import { derive, DERIVE_NEW, deriveSeen, NEW_AT_ONCE } from '../../database/derive.js';
import type { Graph, Transaction } from '../../database/graph.js';
import { deriveNewTerms } from '../../database/search-terms.js';
import { Touched } from '../../database/touched.js';
import { Pool } from '../../lib/pool.js';
import { type Compared, Comparing, type Ends, SEEN } from '../diff/compare.js';
import { citeAnew } from '../merge/conflicts.js';
import { showDoubts } from '../merge/doubts.js';
import { type Ground, LossRefused, lostShare, type Outcome } from '../baseline/ground.js';
import { factKey, isReadThrough, type Removed } from '../baseline/held.js';
import { FACT_TYPES, type RelationshipFact } from '../facts/facts.js';
import { KeyTable } from '../facts/keys.js';
import type { Lease, Work } from './lease.js';
import type { Prepared } from '../prepare/prepare.js';
import { DatasetError } from '../report/problems.js';
import type { Say } from '../report/progress.js';
import { move, movedOfficials, movesOf } from '../merge/moves.js';
import { reconcile, type Restated } from '../merge/reconcile.js';
import type { Room } from './budget.js';
import type { KeptNode, KeptRelationship } from '../facts/stated.js';
import { changeNodes, dropForRewrite, factsOfClaims, hideNodes, removeRelationships } from '../merge/changes.js';
import { changesSomething, markChecked, nameOf, noteImport, writeManifest } from './import-log.js';
import { isFoundByItself, type Run, staged, Writer, Written } from './write.js';

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

/** What is compared with the graph, and what became of it. */
export class Storing {
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

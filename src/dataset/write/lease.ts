/**
 * One import at a time: a note in the graph that says who writes, renewed while he does and void when he is gone. Who was
 * taken for gone and wakes writes nothing more: each of his transactions passes a place that the next one has taken.
 */
import { randomUUID } from 'node:crypto';
import type { Graph, Transaction } from '../../database/graph.js';
import { OperatorError } from '../../errors.js';
import { machine, runs } from '../../lib/processes.js';
import { GraphUnavailable } from '../../database/errors.js';

/** How long the note holds without being renewed, in ms. An importer that was killed blocks others no longer. */
const HOLDS_MS = 20_000;
const RENEWED_EVERY_MS = 5_000;
const POLL_MS = 250;
/** How long to wait for another import, in ms. */
const PATIENCE_MS = 600_000;
/** One transaction at a time passes a place: more of them than transactions that an import has open at once. */
const PLACES = 4;

/** What the graph is taken for. */
export interface Work {
  /** As those are told who wait: `a backup`. */
  doing: string;
  /** The data set that is imported, where one is. */
  dataset?: string;
}

export function importOf(dataset: string): Work {
  return { doing: `an import of data set "${dataset}"`, dataset };
}

/** The graph is being written by another import. */
export class ImportRunning extends OperatorError {}

export class Lease {
  private lost = false;
  private passed = 0;
  private isRenewing = false;
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly graph: Graph,
    private readonly holder: string,
    everyMs: number,
  ) {
    this.timer = setInterval(() => void this.renew(), everyMs);
    this.timer.unref();
  }

  /**
   * Waits until no other import writes, and takes the graph for this one.
   *
   * @param patienceMs how long to wait
   * @param everyMs how often the note is renewed
   * @throws ImportRunning when the other one has not ended by then
   */
  static async take(graph: Graph, work: Work, patienceMs = PATIENCE_MS, everyMs = RENEWED_EVERY_MS): Promise<Lease> {
    const { doing, dataset = null } = work;
    const holder = `${machine()} ${process.pid} ${randomUUID()}`;
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const [held] = await graph.run("MATCH (l:ImportLease {name: 'import'}) RETURN l.holder AS holder");
      // One who was killed on this machine renews it no more: there is nothing to wait for.
      const ended = held !== undefined && hasEnded(String(held.holder)) ? held.holder : null;
      const [row] = await graph.write((transaction) =>
        transaction.run(
          `MERGE (l:ImportLease {name: 'import'}) SET l.locked = true REMOVE l.locked
           WITH l, l.holder IS NULL OR l.holder = $ended OR l.until < datetime() AS free
           FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
             SET l.holder = $holder, l.doing = $doing, l.dataset = $dataset, l.until = datetime() + duration({milliseconds: $holds})
             FOREACH (number IN range(1, $places) | MERGE (p:ImportLease {name: 'place ' + toString(number)}) SET p.holder = $holder))
           RETURN free, coalesce(l.doing, 'an import of data set "' + l.dataset + '"', 'an import') AS doing`,
          { holder, doing, dataset, ended, holds: HOLDS_MS, places: PLACES },
        ),
      );
      if (row?.free === true) return new Lease(graph, holder, everyMs);
      if (Date.now() > deadline) {
        throw new ImportRunning(
          `There is ${String(row?.doing)} under way in this graph. Wait until that is done, and try again.`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /**
   * Begins each transaction that writes what nobody sees yet: nobody takes over until it has ended.
   *
   * @throws ImportRunning where another import has taken over
   */
  async pass(transaction: Transaction): Promise<void> {
    this.passed += 1;
    await this.check(transaction, `place ${(this.passed % PLACES) + 1}`);
  }

  /**
   * Begins the step that makes everything seen.
   *
   * @throws ImportRunning where another import has taken over
   */
  confirm(transaction: Transaction): Promise<void> {
    return this.check(transaction, 'import');
  }

  /** Locks the note first, so that what it says then holds until the transaction ends. */
  private async check(transaction: Transaction, name: string): Promise<void> {
    const [row] = await transaction.run(
      `MATCH (l:ImportLease {name: $name}) SET l.locked = true REMOVE l.locked WITH l WHERE l.holder = $holder
       SET l.until = datetime() + duration({milliseconds: $holds}) RETURN l.name AS name`,
      { name, holder: this.holder, holds: HOLDS_MS },
    );
    if (row === undefined || this.lost) {
      throw new ImportRunning(
        'Another import took over, for this one gave no sign of life. Nothing was changed. Try again.',
      );
    }
  }

  /** Ends without a word to the graph, which is gone. */
  abandon(): void {
    clearInterval(this.timer);
  }

  async release(): Promise<void> {
    this.abandon();
    // The note stays, without a holder: one who waits for it may have found it just now.
    const text = "MATCH (l:ImportLease {name: 'import', holder: $holder}) REMOVE l.holder, l.doing, l.dataset, l.until";
    await this.graph.run(text, { holder: this.holder }).catch((error: unknown) => {
      // The database has gone: the note is void before long, and what happened is told by whoever holds it.
      if (!(error instanceof GraphUnavailable)) throw error;
    });
  }

  /** While the step runs that makes everything seen, nobody can take over, and a renewal waits until it has ended: one. */
  private async renew(): Promise<void> {
    if (this.isRenewing) return;
    this.isRenewing = true;
    try {
      const rows = await this.graph.run(
        `MATCH (l:ImportLease {name: 'import', holder: $holder})
         SET l.until = datetime() + duration({milliseconds: $holds}) RETURN l.holder`,
        { holder: this.holder, holds: HOLDS_MS },
      );
      if (rows.length === 0) this.lost = true;
    } catch {
      // The database is away: the next renewal tells, or the last step fails.
    } finally {
      this.isRenewing = false;
    }
  }
}

/** What the note says that somebody does, and whether he has ended without a word; undefined where nobody does. */
export async function leaseState(graph: Graph): Promise<{ doing: string; isOver: boolean } | undefined> {
  const [row] = await graph.readRows({
    text: "MATCH (l:ImportLease {name: 'import'}) WHERE l.holder IS NOT NULL RETURN l.holder, coalesce(l.doing, 'an import'), l.until < datetime()",
    parameters: {},
  });
  if (row === undefined) return undefined;
  const [holder, doing, isVoid] = row;
  return { doing: String(doing), isOver: isVoid === true || hasEnded(String(holder)) };
}

/** Whether a holder was a process of this machine that runs no more. */
function hasEnded(holder: string): boolean {
  const [where, pid] = holder.split(' ');
  return where === machine() && pid !== undefined && !runs(Number(pid));
}

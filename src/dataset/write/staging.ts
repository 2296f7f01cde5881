/**
 * What a large import has written and nobody sees yet. Each batch leaves a note in its own transaction, so that an import
 * that was cut short is taken up where it stood.
 */
import { OperatorError } from '../../errors.js';
import type { Graph, Transaction } from '../../database/graph.js';
import { FACT_TYPES } from '../facts/facts.js';
import { GONE } from '../merge/changes.js';
import type { Lease } from './lease.js';
import { staged, type Written } from './write.js';

/** Goes up with what is staged, or how: what an older program left is not taken up. */
const FORM = 3;

/** The note that tells which import it is that has staged. */
const WHOLE = 'whole';

/** What a backup brings has this label, and none of its own, until all of it is there. */
export const RESTORED = 'Restored';

/** The labels of nodes that nobody is to see, but for the notes of batches: a mark on what is yet to be seen, or no more. */
const HIDDEN = [GONE, RESTORED, ...FACT_TYPES.map(staged)];

/** Labels of what programs leave for each other while they write. */
const NOTES = ['StagedStep', 'ImportLease', 'MigrationLock'];

/** What follows a node's variable in Cypher where it is to have no such label: what is of the graph for good. */
export const LASTING = `!(${[...NOTES, ...HIDDEN].join('|')})`;

/** Whether a label says that a node is not of the graph for good. */
export function isHiddenLabel(label: string): boolean {
  return NOTES.includes(label) || label.startsWith(RESTORED) || HIDDEN.includes(label);
}

/** What would be staged, or was, is of no use to another try. */
export class StagingRefused extends OperatorError {}

export class Staging {
  /** Batches that were asked for and had been written before. */
  private readonly met = new Set<string>();

  private constructor(
    private readonly graph: Graph,
    private readonly lease: Lease,
    private readonly done: ReadonlySet<string>,
  ) {}

  /**
   * Takes up what was staged by the same import; clears what others left.
   *
   * @param key the same for an import that would stage the same, batch by batch
   * @throws ImportRunning where another import has taken over, as all that writes
   */
  static async open(graph: Graph, lease: Lease, key: string): Promise<Staging> {
    const whole = `${FORM} ${key}`;
    const rows = await graph.run('MATCH (s:StagedStep) RETURN s.step AS step, s.of AS of');
    const isOurs = rows.some(({ step, of }) => step === WHOLE && of === whole);
    if (!isOurs) {
      await clearStaged(graph, lease);
      await write(graph, lease, 'CREATE (:StagedStep {step: $step, of: $of})', { step: WHOLE, of: whole });
    }
    return new Staging(
      graph,
      lease,
      new Set(isOurs ? rows.map(({ step }) => String(step)).filter((step) => step !== WHOLE) : []),
    );
  }

  /** Whether an earlier try has written a batch. */
  has(step: string): boolean {
    const has = this.done.has(step);
    if (has) this.met.add(step);
    return has;
  }

  /** @throws StagingRefused where an earlier try has written a batch that this one has not: the files changed meanwhile */
  confirm(): void {
    if (this.met.size === this.done.size) return;
    throw new StagingRefused('The files changed while they were being imported. Nothing was changed. Import again.');
  }

  /** Writes a batch and the note of it, in one transaction. */
  async run(step: string, text: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]> {
    return this.write(`CREATE (:StagedStep {step: $step}) WITH 1 AS one ${text}`, { ...parameters, step });
  }

  /** Writes what nobody sees yet, in a transaction of its own. */
  write(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]> {
    return write(this.graph, this.lease, text, parameters);
  }

  /** Tells where the nodes are that an earlier try has written. */
  async recall(written: Written): Promise<void> {
    if (this.done.size === 0) return;
    for (const type of FACT_TYPES) {
      const rows = this.graph.stream(`MATCH (n:${staged(type)}) RETURN n.slug, elementId(n)`);
      for await (const [slug, id] of rows) written.set({ type, slug: String(slug) }, String(id));
    }
  }

  /**
   * Takes the notes away: part of the step in which all becomes seen.
   *
   * @throws OperatorError where that step was done already, and only the answer was lost
   */
  static async end(transaction: Transaction): Promise<void> {
    const [row] = await transaction.run(
      `MATCH (s:StagedStep) WITH s, s.step = $whole AS isWhole DELETE s RETURN sum(CASE WHEN isWhole THEN 1 ELSE 0 END) AS ours`,
      { whole: WHOLE },
    );
    if (row?.ours === 1) return;
    throw new OperatorError(
      'The connection to the database broke as the import was made visible. Import again: that tells whether it was done, and does what is left.',
    );
  }
}

/** Writes, unless another import has taken over. */
function write(
  graph: Graph,
  lease: Lease,
  text: string,
  parameters?: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  return graph.write(async (transaction) => {
    await lease.pass(transaction);
    return transaction.run(text, parameters);
  });
}

/** How many nodes an import or a restore has left, or has written so far, where nobody sees them. */
export async function countHidden(graph: Graph): Promise<number> {
  const text = `MATCH (n:${['StagedStep', ...HIDDEN].join('|')}) RETURN count(n)`;
  const [count] = await graph.read({ text, parameters: {} });
  return count as number;
}

/** How many nodes or relationships are deleted in one transaction. */
const CLEARED_AT_ONCE = 10_000;

/** Deletes what an import that was cut short had written and nobody saw, and what nobody states any more. @throws ImportRunning as `Staging.open` */
export async function clearStaged(graph: Graph, lease: Lease): Promise<void> {
  const labels = ['StagedStep', ...HIDDEN];
  const some = labels.map((label) => `EXISTS { (:${label}) }`).join(' OR ');
  const [row] = await graph.run(`RETURN ${some} AS some`);
  if (row?.some !== true) return;
  // The notes first: without them, what is left of the rest is cleared the next time.
  for (const label of labels) {
    const some = async (what: string): Promise<number> => {
      const text = `${what} LIMIT ${CLEARED_AT_ONCE} DELETE x RETURN count(*) AS cleared`;
      return Number((await write(graph, lease, text))[0]?.cleared);
    };
    // Not a node with all its relationships: a country or a source may have hundreds of thousands.
    for (let cleared = 1; cleared > 0;) {
      cleared = await some(`MATCH (:${label})-[x]-() WITH DISTINCT x`);
      cleared += await some(`MATCH (x:${label}) WHERE NOT EXISTS { (x)--() } WITH x`);
    }
  }
}

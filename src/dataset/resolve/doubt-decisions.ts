/**
 * What somebody decided about doubts, one by one: kept in the graph beside the data sets, so that it outlives imports. It names
 * the candidates as their data sets call them, and counts before any data set's own decisions.
 */
import type { Transaction } from '../../database/graph.js';
import type { DoubtState } from '../../model/vocabulary.js';

/** A candidate as its data set calls it. */
export interface Candidate {
  dataset: string;
  id: string;
}

export interface DoubtDecision {
  /** The doubt's key. */
  key: string;
  state: Exclude<DoubtState, 'OPEN'>;
  /** The id of a key or token, or `command line`. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** The candidates of a doubt, by its key. */
export function candidatesIn(key: string): [Candidate, Candidate] {
  const [dataset = '', id = '', otherDataset = '', otherId = ''] = key.split('|');
  return [
    { dataset, id },
    { dataset: otherDataset, id: otherId },
  ];
}

/** All decisions that the graph holds. */
export async function doubtDecisionsIn(graph: Transaction): Promise<DoubtDecision[]> {
  const rows = await graph.run(
    'MATCH (d:DoubtDecision) RETURN d.key AS key, d.state AS state, d.by AS by, toString(d.at) AS at ORDER BY key',
  );
  return rows.map(({ key, state, by, at }) => ({
    // As whoever decides writes it: the database leaves out seconds and fractions that are none.
    ...{ key: String(key), by: String(by), at: new Date(String(at)).toISOString() },
    state: state as DoubtDecision['state'],
  }));
}

/** Keeps a decision in the place of an earlier one on the same doubt. */
export async function keepDecision(transaction: Transaction, { key, state, by, at }: DoubtDecision): Promise<void> {
  await transaction.run('MERGE (d:DoubtDecision {key: $key}) SET d.state = $state, d.by = $by, d.at = datetime($at)', {
    ...{ key, state, by, at },
  });
}

/** Takes a decision back. */
export async function dropDecision(transaction: Transaction, key: string): Promise<void> {
  await transaction.run('MATCH (d:DoubtDecision {key: $key}) DELETE d', { key });
}

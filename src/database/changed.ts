/**
 * When an entity's record changed last: `changedAt`, the time of the import that wrote or took away something of it. All that one import
 * writes bears one time, which its note bears too.
 */
import { slices } from '../lib/groups.js';
import type { Transaction } from './graph.js';
import type { Touched } from './touched.js';

const BATCH = 5_000;

/** The time of an import, as Cypher: the same in each statement of the step in which it is seen. */
export const IMPORT_TIME = 'datetime.transaction()';

/** Notes it for what readers saw before. What is new gets it as it becomes seen. */
export async function markChanged(transaction: Transaction, touched: Touched): Promise<void> {
  for (const [type, slugs] of touched.changed) {
    const text = `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) SET n.changedAt = ${IMPORT_TIME}`;
    for (const some of slices(slugs, BATCH)) await transaction.run(text, { slugs: some });
  }
}

/** What the graph keeps of its data sets and of each import. */
import { IMPORT_TIME } from '../../database/changed.js';
import type { Transaction } from '../../database/graph.js';
import { globalId, type NodeType } from '../../model/ids.js';
import type { Outcome } from '../baseline/ground.js';
import type { Ref } from '../facts/facts.js';
import { keptOfManifest } from '../diff/manifest.js';
import type { Prepared } from '../prepare/prepare.js';

/** How many entities a note names. */
const MOST_NAMED = 500;

/** Names an entity for the note of an import, as long as that does not name too many. */
export function nameOf({ type, slug }: Ref, named: string[]): void {
  if (type !== 'Citation' && type !== 'Source' && named.length < MOST_NAMED)
    named.push(globalId(type as NodeType, slug));
}

export function changesSomething({ total, moved = [] }: Outcome): boolean {
  return total.created + total.changed + total.removed + moved.length > 0;
}

/**
 * Records that a data set is in the graph as it stands now, where that was built with its facts in it.
 *
 * @param at the time that its entities bear
 */
export async function recordImport(
  transaction: Transaction,
  prepared: Prepared,
  outcome: Outcome,
  named: readonly string[],
  at: string,
): Promise<void> {
  const isChange = changesSomething(outcome);
  await writeManifest(transaction, prepared, isChange);
  if (isChange) await noteImport(transaction, outcome, named, at);
  await markChecked(transaction, prepared.manifest.name);
}

/** Notes that a data set's files and the graph agree at this revision. */
export async function markChecked(transaction: Transaction, name: string): Promise<void> {
  await transaction.run(
    `MATCH (d:Dataset {slug: $name}) OPTIONAL MATCH (i:Import) WITH d, coalesce(max(i.revision), 0) AS revision
     SET d.checkedAt = revision`,
    { name },
  );
}

/** Leaves a note of what was imported, for those who listen to changes. @param at when, where that is not now */
export async function noteImport(
  transaction: Transaction,
  outcome: Outcome,
  named: readonly string[],
  at: string | null = null,
): Promise<void> {
  const { dataset, version, total } = outcome;
  await transaction.run(
    `OPTIONAL MATCH (last:Import) WITH coalesce(max(last.revision), 0) + 1 AS revision
     CREATE (i:Import {revision: revision, dataset: $dataset, version: $version, at: coalesce(datetime($at), ${IMPORT_TIME}), entities: $entities})
     SET i.created = toInteger($total.created), i.changed = toInteger($total.changed), i.removed = toInteger($total.removed)`,
    { dataset, version, total, entities: named, at },
  );
}

export async function writeManifest(transaction: Transaction, prepared: Prepared, isChange: boolean): Promise<void> {
  const { manifest, fingerprint, stated } = prepared;
  const { name, version } = manifest;
  await transaction.run(
    `MERGE (d:Dataset {slug: $name}) WITH d, d.importedAt AS importedAt, d.checkedAt AS checkedAt
     SET d = $kept, d.slug = $name, d.version = $version, d.precedence = toInteger($kept.precedence), d.fingerprint = $fingerprint,
       d.facts = toInteger($facts), d.checkedAt = checkedAt
     SET d.importedAt = CASE WHEN $isChange OR importedAt IS NULL THEN ${IMPORT_TIME} ELSE importedAt END`,
    { name, version, kept: keptOfManifest(prepared), fingerprint, facts: stated.count, isChange },
  );
}

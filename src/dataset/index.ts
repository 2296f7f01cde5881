/** Data sets: read, checked, and made part of the graph. */
import type { Graph } from '../database/graph.js';
import type { Outcome } from './baseline/ground.js';
import type { Rejected } from './validate/findings.js';
import { openDataset, unchangedSince } from './manifest/open.js';
import { beginPrepare, type Prepared, type PrepareOptions } from './prepare/prepare.js';
import type { Problem } from './report/problems.js';
import { storeDataset } from './write/import.js';
import type { StoreOptions } from './write/storing.js';

export { importInBulk } from './write/bulk.js';
export { NotInBulk } from './write/tables.js';
export { type Count, LossRefused, lostShare, type Outcome } from './baseline/ground.js';
export { type Change, type Diff, diffDataset } from './diff/diff.js';
export { backUp } from './backup/backup.js';
export type { Head as BackupHead } from './backup/file.js';
export { checkBackup, countReplaced, restoreBackup } from './backup/restore.js';
export { exportNative } from './export/native.js';
export { exportDocument, exportTables, FORMATS } from './export/write.js';
export { findDatasets, folderOf } from './manifest/find.js';
export { initDataset } from './manifest/init.js';
export { decideDoubt, DecisionRefused } from './write/decide.js';
export { removeDataset } from './write/remove.js';
export { ImportPlans } from './plans.js';
export type { Rejected } from './validate/findings.js';
export { nodesOfBundled } from './prepare/bundled.js';
export { openDataset } from './manifest/open.js';
export { prepare, type Prepared } from './prepare/prepare.js';
export { DatasetError, format, type Problem } from './report/problems.js';
export { storeDataset } from './write/import.js';
export type { StoreOptions } from './write/storing.js';
export { leaseState } from './write/lease.js';
export { countHidden } from './write/staging.js';
export type { Progress, Say, Stage } from './report/progress.js';

export interface ImportOptions {
  /** Compare fact by fact even where the files are those of the last import. */
  verify?: boolean;
  /** How what is prepared becomes part of the graph, where that is not `storeDataset`. */
  store?: (graph: Graph, prepared: Prepared, options: StoreOptions) => Promise<Outcome>;
}

/** What an import did, and what it has to say of the files. */
export interface Imported extends Outcome {
  warnings: readonly Problem[];
  rejected: readonly Rejected[];
}

/**
 * Reads a data set's folder and makes the graph state what it states.
 *
 * @throws DatasetError with every problem; nothing is written then
 */
export async function importDataset(
  graph: Graph,
  folder: string,
  options: PrepareOptions & StoreOptions & ImportOptions = {},
): Promise<Imported> {
  const opened = await openDataset(folder, options);
  const same = options.verify ? undefined : await unchangedSince(graph, opened);
  if (same !== undefined) return { ...same, warnings: [], rejected: [] };
  let prepared = await beginPrepare(graph, opened, options);
  const anew = async (): Promise<Prepared> => {
    await prepared.close();
    prepared = await beginPrepare(graph, opened, options);
    return prepared;
  };
  try {
    const outcome = await (options.store ?? storeDataset)(graph, prepared, { ...options, anew });
    return { ...outcome, warnings: prepared.warnings, rejected: prepared.rejected };
  } finally {
    await prepared.close();
  }
}

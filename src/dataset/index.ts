/** Data sets: read, checked, and made part of the graph. */
import type { Graph } from '../graph/graph.js';
import { loadDataset } from './load.js';
import { type Outcome, storeDataset } from './store.js';

export { findDatasets, loadDataset } from './load.js';
export { type Count, type Outcome, storeDataset } from './store.js';
export { DatasetError, type Problem } from './problems.js';

/**
 * Reads a data set's folder and makes the graph state what it states.
 *
 * @throws DatasetError with every problem; nothing is written then
 */
export async function importDataset(graph: Graph, folder: string): Promise<Outcome> {
  return storeDataset(graph, await loadDataset(folder));
}

/** Taking a data set away: its facts go, those that others state too stay as these state them. */
import type { Graph } from '../../database/graph.js';
import { OperatorError } from '../../errors.js';
import { Prepared } from '../prepare/prepare.js';
import { nearest } from '../report/problems.js';
import type { Outcome } from '../baseline/ground.js';
import { storeDataset } from './import.js';
import type { StoreOptions } from './storing.js';

/**
 * Removes a data set from the graph.
 *
 * @throws OperatorError where there is none of that name
 * @throws DatasetError where another data set refers to what only this one states
 */
export async function removeDataset(graph: Graph, name: string, options: StoreOptions = {}): Promise<Outcome> {
  const rows = await graph.run('MATCH (d:Dataset) RETURN d.slug AS slug, d.version AS version ORDER BY slug');
  const found = rows.find(({ slug }) => slug === name);
  if (found === undefined) {
    const names = rows.map(({ slug }) => String(slug));
    const meant = nearest(name, names);
    throw new OperatorError(
      `The graph holds no data set "${name}": it holds ${names.join(', ') || 'none'}.` +
        (meant === undefined ? '' : ` Did you mean "${meant}"?`),
    );
  }
  const manifest = {
    ...{ name, title: name, version: String(found.version), licence: '', publisher: '', precedence: 0 },
    ...{ requires: [], reader: 'files' as const, sources: [], files: [] },
  };
  const nothing = (): Promise<Prepared> => Prepared.nothing(graph, manifest);
  return storeDataset(graph, await nothing(), { ...options, remove: true, anew: nothing });
}

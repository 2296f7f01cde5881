/** Data sets that one requires and that are nowhere: what it refers to in them could never be found. */
import { existsSync } from 'node:fs';
import type { Graph } from '../../database/graph.js';
import { cut } from '../../errors.js';
import { shipped } from '../../paths.js';
import { nearest, type Problem } from '../report/problems.js';
import type { ReadManifest } from '../sources/entry.js';

/**
 * What is wrong with `requires`: itself, or a data set that neither the graph has nor Entente ships.
 *
 * @param graph without one nothing can be said of what does not ship
 */
export async function unmet({ value, locate }: ReadManifest, graph: Graph | undefined): Promise<Problem[]> {
  const { name, requires } = value;
  const rows = graph && (await graph.run('MATCH (d:Dataset) RETURN d.slug AS slug'));
  const held = rows?.map(({ slug }) => slug as string);
  return requires.flatMap((required, at) => {
    const place = locate(['requires', at]);
    if (required === name)
      return [{ ...place, message: `"requires" has "${cut(name)}", the data set itself`, cure: 'Leave it out' }];
    const isThere =
      held === undefined || held.includes(required) || existsSync(shipped('seed', required, 'dataset.yaml'));
    if (isThere) return [];
    const meant = nearest(
      required,
      held.filter((one) => one !== name),
    );
    // Nothing of it may be referred to; and it may have been removed since.
    return [
      {
        ...{ ...place, severity: 'warning' },
        message: `"requires" has "${cut(required)}"; wanted a data set that the graph has, or that ships with Entente`,
        cure: meant === undefined ? 'Import that one first, or leave it out' : `Did you mean "${meant}"`,
      },
    ];
  });
}

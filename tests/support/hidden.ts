/** Nodes that are in the graph and that nobody is to see: what an import has staged, and what a removal is yet to delete. */
import { isReadThrough } from '../../src/dataset/baseline/held.js';
import { FACT_TYPES } from '../../src/dataset/facts/facts.js';
import type { Graph } from '../../src/database/index.js';
import { GONE } from '../../src/dataset/merge/changes.js';
import { isFoundByItself, staged } from '../../src/dataset/write/write.js';

/**
 * Makes of each node that a data set states a hidden one beside it, under another slug, with the relationships of the first:
 * among the hidden, and to those that are seen as far as imports write these while their ends are hidden.
 *
 * @param as 'staged' as a large import leaves them until it is whole, 'gone' as a removal does until they are deleted
 */
export async function addHidden(graph: Graph, as: 'staged' | 'gone'): Promise<void> {
  for (const type of FACT_TYPES) {
    const labels = as === 'gone' ? GONE : isFoundByItself(type) ? staged(type) : `${type}:${staged(type)}`;
    await graph.run(
      `MATCH (n:${type}) CREATE (h:${labels}) SET h = n {.*, slug: 'hidden-' + n.slug}, h.of = elementId(n)`,
    );
  }
  const kinds = await graph.run(
    'MATCH (a)-[r]->(b) WHERE a.slug IS NOT NULL AND b.slug IS NOT NULL AND a.of IS NULL AND b.of IS NULL RETURN DISTINCT labels(a)[0] AS from, type(r) AS type, labels(b)[0] AS to',
  );
  for (const { from, type, to } of kinds as { from: string; type: string; to: string }[]) {
    for (const hidden of [
      [true, true],
      [true, false],
      [false, true],
    ] as const) {
      // Nobody who is seen has met others at an event that is not.
      const isSeen = type === 'MET_AT' ? !hidden[0] || !hidden[1] : isReadThrough(type, [from, to], hidden);
      if (isSeen) continue;
      const copy = (end: string, isHidden: boolean): string =>
        `MATCH (x${end}) WHERE ${isHidden ? `x${end}.of = elementId(${end})` : `x${end} = ${end}`}`;
      await graph.run(
        `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE a.of IS NULL AND b.of IS NULL
         ${copy('a', hidden[0])} ${copy('b', hidden[1])} CREATE (xa)-[c:${type}]->(xb) SET c = properties(r)`,
      );
    }
  }
  await graph.run('MATCH (h) WHERE h.of IS NOT NULL REMOVE h.of');
}

/** What entities are filtered by whatever they are: the data sets that state them, their sources. */
import type { NodeType } from '../model/ids.js';
import { countFits } from '../planner/conditions.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { FilterTable } from '../planner/filters.js';
import type { EventFilter, IdFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import { asSlugs, setFits } from '../planner/sets.js';

/** The parts that the filters of all entities have. */
type Provenance = Pick<EventFilter, 'dataset' | 'sources' | 'changedSince'>;

/** What these parts ask of an entity. */
export function provenance(type: NodeType): FilterTable<Provenance, Variable> {
  return {
    dataset: (node, ids) => statedBy(type, node, ids),
    sources: (node, count) => countFits(publishers(node), count),
    changedSince,
  };
}

/** Something of its record was written or taken away at this time or later. */
export function changedSince(node: Variable, time: Parameter<Date>): Fragment {
  return cypher`${node}.changedAt >= datetime(${time.map((when) => when.toISOString())})`;
}

/** The data sets that state a node fit: its own, and where several state it, those with a claim of it. */
export function statedBy(type: NodeType, node: Variable, ids: IdFilter): Fragment {
  const claim = new Variable('c');
  return setFits(
    asSlugs('Dataset', ids),
    (test) => cypher`(${test(cypher`${node}.dataset`)} OR (coalesce(${node}.shared, false)
      AND EXISTS { (${claim}:Claim {fact: ${`${type}:`} + ${node}.slug}) WHERE ${test(cypher`${claim}.dataset`)} }))`,
  );
}

/**
 * How many independent publishers an entity is cited from. Who cites somebody else is not independent of him; a source
 * without a publisher is taken to be independent of all others.
 */
export function publishers(node: Variable): Fragment {
  const [citation, source, publisher, cited] = ['c', 's', 'g', 'h'].map((hint) => new Variable(hint)) as [
    Variable,
    Variable,
    Variable,
    Variable,
  ];
  return cypher`COUNT { MATCH (${node})-[:CITES]->(${citation}:Citation)-[:OF_SOURCE]->(${source}:Source)
    OPTIONAL MATCH (${citation})-[:ATTRIBUTED_TO]->(${cited}:Organization)
    OPTIONAL MATCH (${source})-[:PUBLISHED_BY]->(${publisher}:Organization)
    RETURN DISTINCT coalesce(${cited}.slug, ${publisher}.slug, 'Source:' + ${source}.slug) }`;
}

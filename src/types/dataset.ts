/** Data sets. */
import { nameFits, textFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, Variable } from '../planner/cypher.js';
import { momentOf } from '../planner/sort-keys.js';
import { instantProperty, listed, property } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { DatasetFilter, SourceFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { doubtsOf } from './doubt.js';
import { bySlug, identity, entities } from './entity.js';
import { sourceConditions, sourceOrders } from './source.js';

const datasetOrders = (node: Variable): Rows<Variable>['orders'] => ({
  TITLE: { value: cypher`${node}.label`, type: 'text' },
  IMPORTED_AT: momentOf(cypher`${node}.importedAt`),
});

const DATASET: FilterTable<DatasetFilter, Variable> = {
  title: (node, text, { path }) => nameFits(node, text, path),
  licence: (node, text, { path }) => textFits(cypher`[${node}.licence]`, text, path),
  changedSince: (node, time) => cypher`${node}.importedAt >= datetime(${time.map((when) => when.toISOString())})`,
};

/** The documents that a data set states: its own, and those that it has a claim of beside others. */
const sources: FieldPlan<Variable> = (dataset, field, planner) => {
  const [source, claim, own, slug] = [new Variable('n'), new Variable('c'), new Variable('s'), new Variable('slug')];
  const match = cypher`CALL (${dataset}) {
    MATCH (${own}:Source {dataset: ${dataset}.slug}) RETURN ${own}.slug AS ${slug}
    UNION MATCH (${claim}:Claim {dataset: ${dataset}.slug, kind: 'Source'}) RETURN split(${claim}.fact, ':')[1] AS ${slug}
  } MATCH (${source}:Source {slug: ${slug}})`;
  const conditions = sourceConditions(source, field.args.filter as SourceFilter | undefined);
  const rows = { match, conditions, carry: [source], subject: source, node: source, orders: sourceOrders(source) };
  return connection(rows, field, planner);
};

const dataset: TypePlan<Variable> = {
  ...identity('Dataset'),
  title: property('label'),
  version: property('version'),
  licence: property('licence'),
  publisher: property('publisher'),
  citation: property('citation'),
  importedAt: instantProperty('importedAt'),
  sources,
  ...listed<Variable, Variable>('conflicts', 'conflictCount', (dataset) => {
    const conflict = new Variable('c');
    const match = cypher`MATCH (${dataset})<-[:STATED_BY]-(:ConflictingValue)-[:VALUE_OF]->(${conflict}:Conflict) WITH DISTINCT ${conflict}`;
    return { match, piped: true, subject: conflict, order: cypher`${conflict}.fact, ${conflict}.field` };
  }),
  ...listed('doubts', 'doubtCount', doubtsOf('STATED_BY')),
};

export const DATASET_PLANS = {
  Dataset: dataset,
  DatasetEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const DATASET_ROOTS: TypePlan<null> = {
  dataset: bySlug('Dataset'),
  datasets: entities('Dataset', datasetOrders, (node, filter: DatasetFilter | undefined) =>
    filterConditions(DATASET, node, filter),
  ),
};

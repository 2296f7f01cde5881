/** Data sets. */
import { nameFits, textFits } from '../planner/conditions.js';
import { type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Variable } from '../planner/cypher.js';
import { momentOf } from '../planner/sort-keys.js';
import { instantProperty, property } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { DatasetFilter, SourceFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, identity, entities, related } from './entity.js';
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

const dataset: TypePlan<Variable> = {
  ...identity('Dataset'),
  title: property('label'),
  version: property('version'),
  licence: property('licence'),
  publisher: property('publisher'),
  citation: property('citation'),
  importedAt: instantProperty('importedAt'),
  sources: related(
    (from, to) => cypher`(${to}:Source {dataset: ${from}.slug})`,
    (node, filter) => sourceConditions(node, filter as SourceFilter | undefined),
    sourceOrders,
  ),
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

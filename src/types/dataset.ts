/** Data sets. */
import { given, nameFits, type TextFilter, textFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, type Variable } from '../planner/cypher.js';
import { property, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, identity, labelled, related } from './entity.js';
import { sourceConditions, type SourceFilter, sourceOrders } from './source.js';

const datasetOrders = (node: Variable): Rows<Variable>['orders'] => ({
  TITLE: { value: cypher`${node}.label`, type: 'text' },
  IMPORTED_AT: { value: cypher`toString(${node}.importedAt)`, type: 'text' },
});

interface DatasetFilter {
  title?: TextFilter | null;
  licence?: TextFilter | null;
}

function datasetConditions(node: Variable, filter: DatasetFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.title, (text) => nameFits(node, text)),
    ...given(filter.licence, (text) => textFits(cypher`[${node}.licence]`, text)),
  ];
}

const dataset: TypePlan<Variable> = {
  ...identity('Dataset'),
  title: property('label'),
  version: property('version'),
  licence: property('licence'),
  publisher: property('publisher'),
  citation: property('citation'),
  importedAt: (node) => value(cypher`toString(${node}.importedAt)`),
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
  datasets: (_, field, planner) =>
    connection(
      labelled('Dataset', datasetOrders, (node) =>
        datasetConditions(node, field.args.filter as DatasetFilter | undefined),
      ),
      field,
      planner,
    ),
};

/** Sources. */
import type { SourceKind } from '../model/vocabulary.js';
import { given, inPeriod, nameFits, type PeriodFilter, slugs, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, type Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toOne } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, citing, dataset, identity, labelled } from './entity.js';

export interface SourceFilter {
  title?: TextFilter | null;
  kind?: SourceKind[] | null;
  publisher?: Parameter<string[]> | null;
  published?: PeriodFilter | null;
}

export const sourceOrders = (source: Variable): Rows<Variable>['orders'] => ({
  PUBLISHED_ON: { value: cypher`${source}.publishedEarliest`, type: 'day', optional: true },
  TITLE: { value: cypher`${source}.label`, type: 'text' },
});

export function sourceConditions(source: Variable, filter: SourceFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  const published = { earliest: cypher`${source}.publishedEarliest`, latest: cypher`${source}.publishedLatest` };
  return [
    ...given(filter.title, (text) => nameFits(source, text)),
    ...given(filter.kind, (kinds) => cypher`${source}.kind IN ${kinds}`),
    ...given(
      filter.publisher,
      (ids) =>
        cypher`EXISTS { (${source})-[:PUBLISHED_BY]->(g:Organization) WHERE g.slug IN ${slugs('Organization', ids)} }`,
    ),
    ...given(filter.published, (period) => inPeriod(published, period, 'filter.published')),
  ];
}

const source: TypePlan<Variable> = {
  ...identity('Source'),
  title: property('label'),
  kind: property('kind'),
  publisher: toOne((from, to) => cypher`(${from})-[:PUBLISHED_BY]->(${to}:Organization)`),
  publishedOn: property('publishedOn'),
  url: property('url'),
  licence: property('licence'),
  language: property('language'),
  note: property('note'),
  entities: citing,
  dataset,
};

export const SOURCE_PLANS = {
  Source: source,
  SourceEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const SOURCE_ROOTS: TypePlan<null> = {
  source: bySlug('Source'),
  sources: (_, field, planner) =>
    connection(
      labelled('Source', sourceOrders, (node) => sourceConditions(node, field.args.filter as SourceFilter | undefined)),
      field,
      planner,
    ),
};

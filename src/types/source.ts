/** Sources. */
import { inPeriod, nameFits } from '../planner/conditions.js';
import { type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { all, cypher, type Fragment, type Variable } from '../planner/cypher.js';
import { property, toOne } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { SourceFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { linksFit, valueFits } from '../planner/sets.js';
import { bySlug, citing, dataset, identity, entities } from './entity.js';
import { changedSince, statedBy } from './provenance.js';
import type { Start } from './starts.js';

export const sourceOrders = (source: Variable): Rows<Variable>['orders'] => ({
  PUBLISHED_ON: { value: cypher`${source}.publishedEarliest`, type: 'day', optional: true },
  TITLE: { value: cypher`${source}.label`, type: 'text' },
});

const SOURCE: FilterTable<SourceFilter, Variable> = {
  title: (source, text, { path }) => nameFits(source, text, path),
  kind: (source, kinds) => valueFits(cypher`${source}.kind`, kinds),
  publisher: (source, ids) =>
    linksFit('Organization', ids, (publisher) => cypher`(${source})-[:PUBLISHED_BY]->(${publisher}:Organization)`),
  published: (source, period, { path }) => {
    const published = { earliest: cypher`${source}.publishedEarliest`, latest: cypher`${source}.publishedLatest` };
    return all(inPeriod(published, period, path));
  },
  dataset: (source, ids) => statedBy('Source', source, ids),
  changedSince,
};

/** What a filter asks of a source. */
export function sourceConditions(source: Variable, filter: SourceFilter | null | undefined): Fragment[] {
  return filterConditions(SOURCE, source, filter);
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

const STARTS: readonly Start[] = [
  {
    part: 'publisher',
    types: ['Organization'],
    way: (publisher, source) => cypher`(${publisher})<-[:PUBLISHED_BY]-(${source}:Source)`,
  },
];

export const SOURCE_ROOTS: TypePlan<null> = {
  source: bySlug('Source'),
  sources: entities('Source', sourceOrders, sourceConditions, STARTS),
};

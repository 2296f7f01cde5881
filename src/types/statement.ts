/** Statements: what officials said, paraphrased. */
import { given, inPeriod, type PeriodFilter, slugs } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import type { Variable } from '../planner/cypher.js';
import { cypher, type Fragment } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { listProperty, property, toMany, toOne } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, entity, labelled } from './entity.js';

export interface StatementFilter {
  topic?: Parameter<string[]> | null;
  madeBy?: Parameter<string[]> | null;
  madeAt?: Parameter<string[]> | null;
  period?: PeriodFilter | null;
}

export const statementOrders = (statement: Variable): Rows<Variable>['orders'] => ({
  DATE: { value: cypher`${statement}.madeEarliest`, type: 'day', optional: true },
});

export function statementConditions(statement: Variable, filter: StatementFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  const made = { earliest: cypher`${statement}.madeEarliest`, latest: cypher`${statement}.madeLatest` };
  return [
    ...given(
      filter.topic,
      (topics) =>
        cypher`any(topic IN ${statement}.topics WHERE toLower(topic) IN ${topics.map((all) => all.map((topic) => topic.toLowerCase()))})`,
    ),
    ...given(
      filter.madeBy,
      (ids) => cypher`EXISTS { (${statement})-[:MADE_BY]->(o:Official) WHERE o.slug IN ${slugs('Official', ids)} }`,
    ),
    ...given(
      filter.madeAt,
      (ids) => cypher`EXISTS { (${statement})-[:MADE_AT]->(v:Event) WHERE v.slug IN ${slugs('Event', ids)} }`,
    ),
    ...given(filter.period, (period) => inPeriod(made, period, 'filter.period')),
  ];
}

const statement: TypePlan<Variable> = {
  ...entity('Statement'),
  paraphrase: property('paraphrase'),
  topics: listProperty('topics'),
  madeBy: toOne((from, to) => cypher`(${from})-[:MADE_BY]->(${to}:Official)`),
  madeAt: toOne((from, to) => cypher`(${from})-[:MADE_AT]->(${to}:Event)`),
  madeOn: property('madeOn'),
  about: toMany((from, to) => cypher`(${from})-[:ABOUT]->(${to})`),
  echoes: toMany((from, to) => cypher`(${from})-[:ECHOES]->(${to}:Statement)`),
};

export const STATEMENT_PLANS = {
  Statement: statement,
  StatementEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const STATEMENT_ROOTS: TypePlan<null> = {
  statement: bySlug('Statement'),
  statements: (_, field, planner) =>
    connection(
      labelled('Statement', statementOrders, (node) =>
        statementConditions(node, field.args.filter as StatementFilter | undefined),
      ),
      field,
      planner,
    ),
};

/** Statements: what officials said, paraphrased. */
import { given, inPeriod, type PeriodFilter, slugs } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import type { Variable } from '../planner/cypher.js';
import { cypher, type Fragment } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { along, listed, listProperty, property, toOne, value } from '../planner/fields.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { bySlug, entity, labelled, related } from './entity.js';

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

/** The statements at the end of a pattern. */
export function statementsAlong(pattern: Parameters<typeof related>[0]): FieldPlan<Variable> {
  return related(
    pattern,
    (node, filter) => statementConditions(node, filter as StatementFilter | undefined),
    statementOrders,
  );
}

const LABEL_LENGTH = 100;

/** The first words of a text, where it is longer than a list would show. */
export function shortened(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const words = text.slice(0, LABEL_LENGTH).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}

const statement: TypePlan<Variable> = {
  ...entity('Statement'),
  label: (node) => value(cypher`${node}.paraphrase`, (text) => shortened(text as string)),
  paraphrase: property('paraphrase'),
  topics: listProperty('topics'),
  madeBy: toOne((from, to) => cypher`(${from})-[:MADE_BY]->(${to}:Official)`),
  madeAt: toOne((from, to) => cypher`(${from})-[:MADE_AT]->(${to}:Event)`),
  madeOn: property('madeOn'),
  ...listed(
    'about',
    'subjectCount',
    along((from, to) => cypher`(${from})-[:ABOUT]->(${to})`),
  ),
  echoes: statementsAlong((from, to) => cypher`(${from})-[:ECHOES]->(${to}:Statement)`),
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

/** Statements: what officials said, paraphrased. */
import { allLower, inPeriod } from '../planner/conditions.js';
import { type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { all, cypher, type Fragment, Variable } from '../planner/cypher.js';
import { along, listed, listProperty, property, toOne, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { StatementFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { linksFit, setFits } from '../planner/sets.js';
import { bySlug, entity, entities, related } from './entity.js';
import { provenance } from './provenance.js';
import type { Start } from './starts.js';

export const statementOrders = (statement: Variable): Rows<Variable>['orders'] => ({
  DATE: { value: cypher`${statement}.madeEarliest`, type: 'day', optional: true },
});

const STATEMENT: FilterTable<StatementFilter, Variable> = {
  topic: (statement, { anyOf, allOf, noneOf }) => {
    const topic = new Variable('t');
    return setFits(
      { anyOf: anyOf?.map(allLower), allOf: allOf?.map(allLower), noneOf: noneOf?.map(allLower) },
      (test) => cypher`any(${topic} IN coalesce(${statement}.topics, []) WHERE ${test(cypher`toLower(${topic})`)})`,
    );
  },
  madeBy: (statement, ids) =>
    linksFit('Official', ids, (official) => cypher`(${statement})-[:MADE_BY]->(${official}:Official)`),
  madeAt: (statement, ids) => linksFit('Event', ids, (event) => cypher`(${statement})-[:MADE_AT]->(${event}:Event)`),
  period: (statement, period, { path }) => {
    const made = { earliest: cypher`${statement}.madeEarliest`, latest: cypher`${statement}.madeLatest` };
    return all(inPeriod(made, period, path));
  },
  ...provenance('Statement'),
};

/** What a filter asks of a statement. */
export function statementConditions(statement: Variable, filter: StatementFilter | null | undefined): Fragment[] {
  return filterConditions(STATEMENT, statement, filter);
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
  ...listed(
    'echoes',
    'echoCount',
    along((from, to) => cypher`(${from})-[:ECHOES]->(${to}:Statement)`),
  ),
};

export const STATEMENT_PLANS = {
  Statement: statement,
  StatementEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

const STARTS: readonly Start[] = [
  {
    part: 'madeAt',
    types: ['Event'],
    way: (event, statement) => cypher`(${event})<-[:MADE_AT]-(${statement}:Statement)`,
  },
  {
    part: 'madeBy',
    types: ['Official'],
    way: (official, statement) => cypher`(${official})<-[:MADE_BY]-(${statement}:Statement)`,
  },
];

export const STATEMENT_ROOTS: TypePlan<null> = {
  statement: bySlug('Statement'),
  statements: entities('Statement', statementOrders, statementConditions, STARTS),
};

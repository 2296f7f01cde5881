/** Doubts about who is who: two candidates, what they have in common, and what was decided. */
import { factId, readGlobalId } from '../model/fact-ids.js';
import { textFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, join, name, Variable } from '../planner/cypher.js';
import {
  instantProperty,
  listProperty,
  madeOf,
  one,
  property,
  type Related,
  type RelatedTo,
  toMany,
  toOne,
  value,
} from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { DoubtFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { linksFit, listFits, valueFits } from '../planner/sets.js';
import { momentOf } from '../planner/sort-keys.js';
import { type Start, startOf } from './starts.js';

/** The candidates of a doubt, as a pattern. */
const candidateOf = (doubt: Variable): Fragment => cypher`(${doubt})<-[:CANDIDATE_OF]-(:DoubtCandidate)`;

/** The doubts whose candidates lead to an official, or to a data set, each once. */
export function doubtsOf(way: 'MAY_BE' | 'STATED_BY'): RelatedTo<Variable, Variable> {
  return (node) => {
    const doubt = new Variable('d');
    const match = cypher`MATCH (${node})<-[:${name(way)}]-(:DoubtCandidate)-[:CANDIDATE_OF]->(${doubt}:Doubt) WITH DISTINCT ${doubt}`;
    return { match, piped: true, subject: doubt, order: cypher`${doubt}.key` };
  };
}

const DOUBT: FilterTable<DoubtFilter, Variable> = {
  state: (doubt, states) => valueFits(cypher`${doubt}.state`, states),
  reason: (doubt, kinds) => listFits(cypher`${doubt}.kinds`, kinds),
  name: (doubt, text, { path }) => textFits(cypher`${doubt}.names`, text, path),
  official: (doubt, ids) =>
    linksFit('Official', ids, (official) => cypher`${candidateOf(doubt)}-[:MAY_BE]->(${official}:Official)`),
  dataset: (doubt, ids) =>
    linksFit('Dataset', ids, (dataset) => cypher`${candidateOf(doubt)}-[:STATED_BY]->(${dataset}:Dataset)`),
};

/** What somebody who asks for a few officials or data sets names, doubts are found from. */
const STARTS: readonly Start[] = [
  {
    part: 'official',
    types: ['Official'],
    way: (official, doubt) => cypher`(${official})<-[:MAY_BE]-(:DoubtCandidate)-[:CANDIDATE_OF]->(${doubt}:Doubt)`,
    repeats: true,
  },
];

const doubts: FieldPlan<null> = (_, field, planner) => {
  const filter = field.args.filter as DoubtFilter | undefined;
  const started = filter && startOf(filter, STARTS);
  const node = new Variable('n');
  const decidedAt = momentOf(cypher`${node}.decidedAt`);
  return connection(
    {
      match: started ? started.match(node) : cypher`MATCH (${node}:Doubt)`,
      conditions: filterConditions(DOUBT, node, started ? (started.rest as DoubtFilter) : filter),
      repeats: started?.repeats ?? false,
      byIndex: started === undefined,
      carry: [node],
      subject: node,
      node,
      tie: cypher`${node}.key`,
      orders: {
        NAME: { value: cypher`${node}.label`, type: 'text' },
        DECIDED_AT: {
          ...decidedAt,
          value: cypher`CASE WHEN ${node}.decidedAt IS NOT NULL THEN ${decidedAt.value} END`,
          optional: true,
        },
      },
    },
    field,
    planner,
  );
};

/** What is kept as JSON: read here, since it selects nothing of the graph. */
const reasons: FieldPlan<Variable> = (doubt, field, planner) => {
  const shaped = pick(field, 'DoubtReason');
  return listProperty('reasons', (text) => shaped(JSON.parse(text) as Record<string, unknown>))(doubt, field, planner);
};

/** Kept with the doubt: as long as there is one. */
const decision: FieldPlan<Variable> = (doubt, field, planner) =>
  madeOf(
    planner.project(doubt, field),
    (kept) => cypher`CASE WHEN ${doubt}.decided IS NULL THEN null ELSE ${kept} END`,
  );

const doubt: TypePlan<Variable> = {
  id: (node) => value(cypher`${node}.key`, (key) => factId('Doubt', (key as string).split('|'))),
  state: property('state'),
  reasons,
  against: property('against'),
  candidates: toMany(
    (from, to) => cypher`(${from})<-[:CANDIDATE_OF]-(${to}:DoubtCandidate)`,
    (to) => cypher`${to}.at`,
  ),
  decision,
};

const doubtCandidate: TypePlan<Variable> = {
  official: toOne((from, to) => cypher`(${from})-[:MAY_BE]->(${to}:Official)`),
  dataset: toOne((from, to) => cypher`(${from})-[:STATED_BY]->(${to}:Dataset)`),
  calledAs: property('calledAs'),
  name: property('name'),
};

const doubtDecision: TypePlan<Variable> = {
  state: property('decided'),
  dataset: (node, field, planner) => {
    const set = new Variable('s');
    return one({ match: cypher`MATCH (${set}:Dataset {slug: ${node}.decidedIn})`, subject: set }, field, planner);
  },
  by: property('decidedBy'),
  at: instantProperty('decidedAt'),
};

/** A doubt whose global id has its parts given by number. */
export function doubtBy(part: (number: number) => Fragment): Related<Variable> {
  const subject = new Variable('n');
  const key = join([part(0), part(1), part(2), part(3)], " + '|' + ");
  return { match: cypher`MATCH (${subject}:Doubt {key: ${key}})`, subject };
}

/** What a mutation answers once it has decided a doubt: the doubt as it stands then. */
const decideDoubt: FieldPlan<null> = (_, field, planner) => {
  const id = (field.args.id as Parameter<string>).map(readGlobalId);
  return one(
    doubtBy(
      (number) => cypher`${id.map((global) => (global?.type === 'Doubt' ? global.parts[number] : undefined) ?? null)}`,
    ),
    field,
    planner,
  );
};

export const DOUBT_MUTATIONS: TypePlan<null> = { decideDoubt };

export const DOUBT_PLANS = {
  Doubt: doubt,
  DoubtCandidate: doubtCandidate,
  DoubtDecision: doubtDecision,
  DoubtEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const DOUBT_ROOTS: TypePlan<null> = { doubts };

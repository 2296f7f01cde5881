/** Tenures: an official's time in an office, seen from either end, and those next before and after it. */
import { factId } from '../model/fact-ids.js';
import { counts, given, inEffect } from '../planner/conditions.js';
import { connection, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { dayProperty, listed, property, type RelatedTo, value } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { relationshipCitations } from './entity.js';
import { seniorityOf } from './seniority.js';

/** The relationship and both its ends. */
export interface Tenure {
  tenure: Variable;
  official: Variable;
  office: Variable;
}

const newTenure = (ends: Partial<Tenure>): Tenure => ({
  tenure: new Variable('t'),
  official: new Variable('p'),
  office: new Variable('o'),
  ...ends,
});

/** What tells the tenures of one official in one office apart: the first day, or when it is attested. As written. */
export const since = (tenure: Variable): Fragment => cypher`coalesce(${tenure}.from, ${tenure}.attested)`;

/** With the argument `asOf`, the tenure is in effect on that day. */
function effective(tenure: Variable, field: SelectedField): Fragment[] {
  const { asOf } = field.args as { asOf?: Parameter<string> | null };
  return given(asOf, (day) => inEffect(tenure, cypher`date(${day})`, cypher`date(${day})`));
}

/** The tenures of an official, the highest offices first. */
export const tenuresOf: RelatedTo<Variable, Tenure> = (official, field) => {
  const subject = newTenure({ official });
  const { tenure, office } = subject;
  return {
    match: cypher`MATCH (${official})-[${tenure}:HELD_OFFICE]->(${office}:Office) ${where(effective(tenure, field))}`,
    subject,
    order: cypher`coalesce(${seniorityOf(office)}, 2147483647), ${office}.rank IS NULL, ${tenure}.begunBy, ${office}.slug, ${since(tenure)}`,
  };
};

/** The tenures of an office. */
export const holders: FieldPlan<Variable> = (office, field, planner) => {
  const subject = newTenure({ office });
  const { tenure, official } = subject;
  return connection<Tenure, Tenure>(
    {
      match: cypher`MATCH (${office})<-[${tenure}:HELD_OFFICE]-(${official}:Official)`,
      conditions: effective(tenure, field),
      carry: [tenure, official],
      subject,
      node: subject,
      tie: cypher`${official}.slug + '|' + ${since(tenure)}`,
      orders: { BEGAN: { value: cypher`${tenure}.begunBy`, type: 'day', optional: true } },
    },
    field,
    planner,
  );
};

/** The day by which a tenure was over, as far as sources tell, or as one office has one holder: the next, at the earliest. */
function over(tenure: Variable): Fragment {
  const end = cypher`CASE WHEN ${tenure}.followed < ${tenure}.endedBy THEN ${tenure}.followed ELSE coalesce(${tenure}.endedBy, ${tenure}.followed) END`;
  return cypher`CASE WHEN ${end} <= ${tenure}.begunBy THEN ${tenure}.begunBy + duration({days: 1}) ELSE ${end} END`;
}

/** One tenure was over by the day by which another had begun. */
const isOver = (earlier: Variable, later: Variable): Fragment =>
  cypher`${counts(earlier)} AND ${counts(later)} AND ${over(earlier)} <= ${later}.begunBy`;

/**
 * One tenure comes before another: it was over by then, and had begun before the other can have. Where the days are too imprecise
 * for that, or not known, neither comes before the other.
 */
const isBefore = (earlier: Variable, later: Variable): Fragment =>
  cypher`${isOver(earlier, later)} AND ${earlier}.begunBy < coalesce(${later}.fromEarliest, ${later}.begunBy)`;

/** The first and the last day on which a tenure may have ended, as far as is known: by the time that another follows it did. */
const endsFrom = (tenure: Variable): Fragment => cypher`coalesce(${tenure}.toEarliest, ${tenure}.followed)`;
const endsBy = (tenure: Variable): Fragment => cypher`coalesce(${tenure}.endedBy, ${tenure}.followed)`;

/** The tenures of the office that come before one, but for those that certainly ended before another that was over by then. */
const predecessors: RelatedTo<Tenure, Tenure> = ({ tenure, office }) => {
  const subject = newTenure({ office });
  const [other, last] = [new Variable('t'), new Variable('last')];
  return {
    match: cypher`OPTIONAL MATCH (${office})<-[${other}:HELD_OFFICE]-(:Official) WHERE ${isOver(other, tenure)}
      WITH max(${endsFrom(other)}) AS ${last}
      MATCH (${office})<-[${subject.tenure}:HELD_OFFICE]-(${subject.official}:Official)
      WHERE ${isBefore(subject.tenure, tenure)} AND coalesce(${endsBy(subject.tenure)} >= ${last}, true)`,
    subject,
    order: cypher`${subject.official}.slug, ${since(subject.tenure)}`,
    aggregates: true,
  };
};

/** The tenures of the office before which one comes, but for those by which another was over that certainly ended after it. */
const successors: RelatedTo<Tenure, Tenure> = ({ tenure, office }) => {
  const subject = newTenure({ office });
  const [other, first] = [new Variable('t'), new Variable('first')];
  return {
    match: cypher`OPTIONAL MATCH (${office})<-[${other}:HELD_OFFICE]-(:Official) WHERE ${counts(other)} AND ${endsFrom(other)} > ${endsBy(tenure)}
      WITH min(${over(other)}) AS ${first}
      MATCH (${office})<-[${subject.tenure}:HELD_OFFICE]-(${subject.official}:Official)
      WHERE ${isBefore(tenure, subject.tenure)} AND coalesce(${subject.tenure}.begunBy < ${first}, true)`,
    subject,
    order: cypher`${subject.official}.slug, ${since(subject.tenure)}`,
    aggregates: true,
  };
};

const ofTenure =
  (key: string): FieldPlan<Tenure> =>
  (subject, field, planner) =>
    property(key)(subject.tenure, field, planner);

const tenure: TypePlan<Tenure> = {
  id: ({ tenure: held, official, office }) =>
    value(cypher`[${official}.slug, ${office}.slug, ${since(held)}]`, (parts) => factId('Tenure', parts as string[])),
  official: ({ official }, field, planner) => planner.project(official, field),
  office: ({ office }, field, planner) => planner.project(office, field),
  from: ofTenure('from'),
  to: ofTenure('to'),
  attested: ofTenure('attested'),
  until: ({ tenure: held }, field, planner) => dayProperty('heldUntil')(held, field, planner),
  basis: ofTenure('heldBasis'),
  acting: ofTenure('acting'),
  ...listed('predecessors', 'predecessorCount', predecessors),
  ...listed('successors', 'successorCount', successors),
  certainty: ofTenure('certainty'),
  ...relationshipCitations((subject: Tenure) => subject.tenure),
};

export const TENURE_PLANS = { Tenure: tenure, TenureEdge: edgePlan<Tenure, Tenure>() };

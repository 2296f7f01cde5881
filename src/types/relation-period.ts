/** Periods of diplomatic relations, which of them count on a day, and the level that follows. */
import { factId } from '../model/fact-ids.js';
import { Certainty, RelationLevel } from '../model/vocabulary.js';
import { given } from '../planner/conditions.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { listed, one, property, type RelatedTo, value } from '../planner/fields.js';
import type { RelationFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { valueFits } from '../planner/sets.js';
import { relationshipCitations } from './entity.js';

/** The relationship and both its ends. Of a mutual period the country is the first of the two, and says nothing. */
export interface Period {
  relation: Variable;
  period: Variable;
  country: Variable;
}

const newPeriod = (relation: Variable): Period => ({
  relation,
  period: new Variable('p'),
  country: new Variable('c'),
});

/** The periods of relations, as a pattern. Of the country the label is asked, for it may be hidden. */
const periodOf = ({ relation, period, country }: Period): Fragment =>
  cypher`(${relation})<-[${period}:HAD_LEVEL]-(${country}:Country)`;

/** Another period of the same side, of a data set, had begun by a day, and later. */
function isFollowed({ relation, period, country }: Period, set: Fragment, on: Fragment): Fragment {
  const later = newPeriod(relation);
  const next = later.period;
  return cypher`EXISTS { MATCH ${periodOf(later)}
    WHERE ${set} IN ${next}.statedBy AND ${next}.certainty <> 'SPECULATED' AND ${next}.begunBy <= ${on}
      AND (${next}.mutual OR (NOT ${period}.mutual AND ${later.country} = ${country}))
      AND coalesce(${next}.begunBy > ${period}.begunBy, ${period}.begunBy IS NULL) }`;
}

/** A source states an end of a period, which had certainly not come by a day: whatever began meanwhile, it went on. */
function goesOn(period: Variable, on: Fragment): Fragment {
  return cypher`coalesce(${period}.to <> '..' AND ${period}.toEarliest >= ${on}, false)`;
}

/** A period counts on a day, by what a data set states: the rule that `DiplomaticRelation.level` tells. */
function countsOn(subject: Period, set: Fragment, on: Fragment): Fragment {
  const { period } = subject;
  // One of which only the end is known may have begun on any day before it.
  return cypher`${period}.certainty <> 'SPECULATED' AND coalesce(${period}.begunBy <= ${on}, ${period}.to IS NULL)
    AND coalesce(${period}.endedBy >= ${on}, true) AND (${goesOn(period, on)} OR NOT ${isFollowed(subject, set, on)})`;
}

/** The place of a value in a list, from 0; null where it is not in it, which is ordered last. */
const placeIn = (list: readonly string[], of: Fragment): Fragment => {
  const at = new Variable('at');
  return cypher`[${at} IN range(0, ${list.length - 1}) WHERE ${list}[${at}] = ${of}][0]`;
};

/** The level of relations on a day; null where no period counts. */
export function levelOn(relation: Variable, day: Parameter<string>): Fragment {
  const subject = newPeriod(relation);
  const set = new Variable('d');
  const { period } = subject;
  return cypher`COLLECT { MATCH ${periodOf(subject)} MATCH (${set}:Dataset)
    WHERE ${set}.slug IN ${period}.statedBy AND ${countsOn(subject, cypher`${set}.slug`, cypher`date(${day})`)}
    RETURN ${period}.level ORDER BY ${placeIn(Object.values(Certainty), cypher`${period}.certainty`)},
      coalesce(${set}.precedence, 0) DESC, ${set}.slug, ${placeIn(Object.values(RelationLevel), cypher`${period}.level`)} LIMIT 1 }[0]`;
}

/** The periods of relations, in the order in which they began. */
export const periodsOf: RelatedTo<Variable, Period> = (relation, field) => {
  const subject = newPeriod(relation);
  const { period, country } = subject;
  const { asOf } = field.args as { asOf?: Parameter<string> | null };
  const set = new Variable('set');
  const conditions = given(
    asOf,
    (day) => cypher`any(${set} IN ${period}.statedBy WHERE ${countsOn(subject, cypher`${set}`, cypher`date(${day})`)})`,
  );
  return {
    match: cypher`MATCH ${periodOf(subject)} ${where(conditions)}`,
    subject,
    order: cypher`${period}.begunBy, ${period}.endedBy, ${country}.slug, ${period}.key`,
  };
};

/** The relations of a country that fit the field's filter, by the other one. */
export const relationsOf: RelatedTo<Variable, Variable> = (country, field, planner) => {
  const relation = new Variable('r');
  const match = cypher`MATCH (${country})-[:IN_RELATION]->(${relation}:DiplomaticRelation)`;
  const related = { match, subject: relation, order: cypher`${relation}.slug` };
  const { level: levels, asOf } = (field.args.filter as RelationFilter | undefined) ?? {};
  if (!levels) return related;
  // Worked out once, and then compared.
  const level = new Variable('level');
  const worked = cypher`WITH ${relation}, ${levelOn(relation, asOf ?? planner.asOf)} AS ${level}`;
  return { ...related, match: cypher`${match} ${worked} WHERE ${valueFits(cypher`${level}`, levels)}`, piped: true };
};

const ofPeriod =
  (key: string): FieldPlan<Period> =>
  (subject, field, planner) =>
    property(key)(subject.period, field, planner);

const relationPeriod: TypePlan<Period> = {
  id: ({ period, relation }) =>
    value(cypher`[${relation}.slug, toString(${period}.key)]`, (parts) => factId('RelationPeriod', parts as string[])),
  relation: ({ relation }, field, planner) => planner.project(relation, field),
  from: ofPeriod('from'),
  to: ofPeriod('to'),
  level: ofPeriod('level'),
  sender: ({ period, country }, field, planner) => {
    const sender = new Variable('s');
    const match = cypher`WITH ${country} AS ${sender}, ${period} WHERE NOT ${period}.mutual`;
    return one({ match, subject: sender }, field, planner);
  },
  resident: ofPeriod('resident'),
  kind: ofPeriod('kind'),
  certainty: ofPeriod('certainty'),
  ...listed<Period, Variable>('datasets', 'datasetCount', ({ period }) => {
    const set = new Variable('d');
    const match = cypher`MATCH (${set}:Dataset) WHERE ${set}.slug IN ${period}.statedBy`;
    return { match, subject: set, order: cypher`${set}.slug` };
  }),
  ...relationshipCitations((subject: Period) => subject.period),
};

export const RELATION_PERIOD_PLANS = { RelationPeriod: relationPeriod };

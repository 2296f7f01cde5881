/** Periods of diplomatic relations, which of them count on a day, and the level that follows. */
import { factId } from '../model/fact-ids.js';
import { Certainty, RelationLevel } from '../model/vocabulary.js';
import { given } from '../planner/conditions.js';
import { all, cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { listed, one, property, type RelatedTo, value } from '../planner/fields.js';
import type { RelationFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { valueFits } from '../planner/sets.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import { TRUE } from '../planner/cypher.js';
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

/** The day by which a period had certainly begun: where no source gives one, that by which relations were established. */
const begun = ({ relation, period }: Period): Fragment =>
  cypher`coalesce(${period}.begunBy, ${relation}.establishedLatest)`;

/** Another period of the same side, of a data set, had begun by a day, and later. */
function isFollowed(earlier: Period, set: Fragment, on: Fragment): Fragment {
  const later = newPeriod(earlier.relation);
  return cypher`EXISTS { ${cypher`MATCH ${periodOf(later)}`}
    WHERE ${set} IN ${later.period}.statedBy AND ${later.period}.certainty <> 'SPECULATED'
      AND (${later.period}.mutual OR (NOT ${earlier.period}.mutual AND ${later.country} = ${earlier.country}))
      AND ${begun(later)} <= ${on} AND coalesce(${begun(later)} > ${begun(earlier)}, ${begun(earlier)} IS NULL) }`;
}

/** A period counts on a day, by what a data set states: the rule that `DiplomaticRelation.level` tells. */
function countsOn(one: Period, set: Fragment, on: Fragment): Fragment {
  const { period, relation } = one;
  return all([
    cypher`${period}.certainty <> 'SPECULATED'`,
    // One of which only the end is known may have begun on any day before it.
    cypher`coalesce(${begun(one)} <= ${on}, ${period}.to IS NULL)`,
    cypher`coalesce(${period}.endedBy >= ${on}, NOT (${relation}.severedEarliest <= ${on}
      AND coalesce(${begun(one)} < ${relation}.severedEarliest, true)), true)`,
    cypher`NOT ${isFollowed(one, set, on)}`,
  ]);
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

const RELATION: FilterTable<RelationFilter, { relation: Variable; today: Parameter<string> }> = {
  level: ({ relation, today }, levels, { filter }) => valueFits(levelOn(relation, filter.asOf ?? today), levels),
  // Of `level`.
  asOf: () => TRUE,
};

/** What a filter asks of relations. @param today the day where the filter gives none */
export function relationConditions(
  relation: Variable,
  filter: RelationFilter | undefined,
  today: Parameter<string>,
): Fragment[] {
  return filterConditions(RELATION, { relation, today }, filter);
}

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

/** Diplomatic relations of two countries. */
import { anniversary, nextAnniversary } from '../model/dates.js';
import { celebrated, type Milestone } from '../model/relations.js';
import type { AnniversaryOf } from '../model/vocabulary.js';
import { connection } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { listed, property, toMany, value } from '../planner/fields.js';
import type { EventFilter } from '../planner/inputs.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { entity } from './entity.js';
import { eventRows } from './event-rows.js';
import { levelOn, periodsOf } from './relation-period.js';

/** What relations began and ended with, of which their anniversaries are: a list of `Milestone`, each as a list. */
function milestonesOf(relation: Variable): Fragment {
  const period = new Variable('p');
  return cypher`[['ESTABLISHED', ${relation}.establishedOn, toString(${relation}.establishedEarliest), null],
    ['BROKEN_OFF', ${relation}.severedOn, toString(${relation}.severedEarliest), null]]
    + COLLECT { MATCH (${relation})<-[${period}:HAD_LEVEL]-(:Country)
      WHERE ${period}.kind IS NOT NULL AND ${period}.certainty <> 'SPECULATED'
      RETURN [${period}.kind, ${period}.from, toString(${period}.fromEarliest), toString(${period}.endedBy)] }`;
}

/** A milestone that the graph gave; none where its date is not known. */
function read([kind, date, earliest, endedBy]: (string | null)[]): Milestone[] {
  if (date === null || date === undefined || earliest === null || earliest === undefined) return [];
  const until = kind === 'BROKEN_OFF' ? (endedBy ?? null) : null;
  return [{ kind: kind as Milestone['kind'], date, earliest, until }];
}

const anniversaryBy =
  (find: typeof anniversary): FieldPlan<Variable> =>
  (relation, field, planner) => {
    const { asOf, of } = field.args as { asOf?: Parameter<string> | null; of?: AnniversaryOf | null };
    const day = asOf ?? planner.asOf;
    const shaped = pick(field, 'Anniversary');
    return value(milestonesOf(relation), (rows, binding) => {
      const found = celebrated((rows as (string | null)[][]).flatMap(read), find, day.in(binding), of ?? undefined);
      return shaped(found && { ...found });
    });
  };

const diplomaticRelation: TypePlan<Variable> = {
  ...entity('DiplomaticRelation'),
  label: (relation) => {
    const names = cypher`COLLECT { MATCH (${relation})<-[:IN_RELATION]-(c:Country) RETURN c.label ORDER BY c.slug }`;
    return value(names, (both) => (both as string[]).join(' – '));
  },
  countries: toMany((from, to) => cypher`(${from})<-[:IN_RELATION]-(${to}:Country)`),
  establishedOn: property('establishedOn'),
  severedOn: property('severedOn'),
  level: (relation, field, planner) => {
    const { asOf } = field.args as { asOf?: Parameter<string> | null };
    return value(levelOn(relation, asOf ?? planner.asOf));
  },
  ...listed('periods', 'periodCount', periodsOf),
  description: property('description'),
  anniversary: anniversaryBy(anniversary),
  nextAnniversary: anniversaryBy(nextAnniversary),
  commemoratedBy: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})<-[:COMMEMORATES]-(${event}:Event)`, {
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
};

export const DIPLOMATIC_RELATION_PLANS = { DiplomaticRelation: diplomaticRelation };

/** Diplomatic relations of two countries. */
import { anniversary, nextAnniversary } from '../model/dates.js';
import { connection } from '../planner/connection.js';
import type { Variable } from '../planner/cypher.js';
import { cypher } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toMany, value } from '../planner/fields.js';
import type { EventFilter } from '../planner/inputs.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { entity } from './entity.js';
import { eventRows } from './event-rows.js';

const anniversaryBy =
  (find: typeof anniversary): FieldPlan<Variable> =>
  (relation, field, planner) => {
    const { asOf } = field.args as { asOf?: Parameter<string> | null };
    const day = asOf ?? planner.asOf;
    const shaped = pick(field, 'Anniversary');
    const kept = cypher`coalesce(${relation}.severedEarliest > date(${day}), true)`;
    return value(cypher`CASE WHEN ${kept} THEN ${relation}.establishedOn END`, (established, binding) => {
      const found = established === null ? null : find(established as string, day.in(binding));
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
  level: property('level'),
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

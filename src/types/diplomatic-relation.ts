/** Diplomatic relations of two countries. */
import { anniversary, nextAnniversary } from '../model/dates.js';
import type { Variable } from '../planner/cypher.js';
import { cypher } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toMany, value } from '../planner/fields.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { entity } from './entity.js';

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
  countries: toMany((from, to) => cypher`(${from})<-[:IN_RELATION]-(${to}:Country)`),
  establishedOn: property('establishedOn'),
  severedOn: property('severedOn'),
  level: property('level'),
  description: property('description'),
  anniversary: anniversaryBy(anniversary),
  nextAnniversary: anniversaryBy(nextAnniversary),
  commemoratedBy: toMany((from, to) => cypher`(${from})<-[:COMMEMORATES]-(${to}:Event)`),
};

export const DIPLOMATIC_RELATION_PLANS = { DiplomaticRelation: diplomaticRelation };

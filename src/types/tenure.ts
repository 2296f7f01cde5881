/** Tenures: an official's time in an office, seen from either end. */
import { inEffect } from '../planner/conditions.js';
import { cypher, Variable, where } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { many, property } from '../planner/fields.js';
import type { FieldPlan, Planned, Planner, TypePlan } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { relationshipCitations } from './entity.js';
import { seniorityOf } from './seniority.js';

/** The relationship and both its ends. */
export interface Tenure {
  tenure: Variable;
  official: Variable;
  office: Variable;
}

/** The tenures of an official, or those of an office; with the argument `asOf`, those in effect on that day. */
export function tenures(
  of: { official: Variable } | { office: Variable },
  field: SelectedField,
  planner: Planner,
): Planned {
  const subject: Tenure = {
    tenure: new Variable('t'),
    official: 'official' in of ? of.official : new Variable('p'),
    office: 'office' in of ? of.office : new Variable('o'),
  };
  const { asOf } = field.args as { asOf?: Parameter<string> | null };
  const effective = asOf ? [inEffect(subject.tenure, cypher`date(${asOf})`, cypher`date(${asOf})`)] : [];
  const match =
    'official' in of
      ? cypher`MATCH (${subject.official})-[${subject.tenure}:HELD_OFFICE]->(${subject.office}:Office)`
      : cypher`MATCH (${subject.office})<-[${subject.tenure}:HELD_OFFICE]-(${subject.official}:Official)`;
  return many(
    {
      match: cypher`${match} ${where(effective)}`,
      subject,
      order: cypher`coalesce(${seniorityOf(subject.office)}, 2147483647), ${subject.office}.rank IS NULL, ${subject.tenure}.begunBy, ${subject.office}.slug, ${subject.official}.slug`,
    },
    field,
    planner,
  );
}

const ofTenure =
  (key: string): FieldPlan<Tenure> =>
  (subject, field, planner) =>
    property(key)(subject.tenure, field, planner);

const tenure: TypePlan<Tenure> = {
  official: ({ official }, field, planner) => planner.project(official, field),
  office: ({ office }, field, planner) => planner.project(office, field),
  from: ofTenure('from'),
  to: ofTenure('to'),
  attested: ofTenure('attested'),
  acting: ofTenure('acting'),
  certainty: ofTenure('certainty'),
  citations: relationshipCitations((subject) => subject.tenure),
};

export const TENURE_PLANS = { Tenure: tenure };

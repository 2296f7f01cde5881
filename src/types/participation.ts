/** Who took part in an event, and as what. */
import { factId } from '../model/fact-ids.js';
import type { Certainty, ParticipantRole } from '../model/vocabulary.js';
import { given } from '../planner/conditions.js';
import { cypher, name, Variable, where } from '../planner/cypher.js';
import { one, property, type RelatedTo, value } from '../planner/fields.js';
import { asList, type FieldPlan, type TypePlan } from '../planner/plan.js';
import { nodeId, relationshipCitations } from './entity.js';

/** The relationship and both its ends. */
export interface Participation {
  participation: Variable;
  participant: Variable;
  event: Variable;
}

/** The participations in an event, in the order of the participants' names. */
export const participants: RelatedTo<Variable, Participation> = (event, field) => {
  const { role, certainty } = field.args as { role?: ParticipantRole[] | null; certainty?: Certainty[] | null };
  const [participation, participant] = [new Variable('p'), new Variable('x')];
  const conditions = [
    ...given(role, (roles) => cypher`${participation}.role IN ${roles}`),
    ...given(certainty, (certainties) => cypher`${participation}.certainty IN ${certainties}`),
  ];
  return {
    match: cypher`MATCH (${event})<-[${participation}:PARTICIPATED_IN]-(${participant}) ${where(conditions)}`,
    subject: { participation, participant, event },
    order: cypher`${participant}.label, ${participant}.slug, ${participation}.role`,
  };
};

/** The participant if it is of a type, else null. */
function participantAs(type: 'Official' | 'Organization' | 'Country'): FieldPlan<Participation> {
  return ({ participant }, field, planner) => {
    const projected = planner.project(participant, field);
    // Asked of every participant: the server plans a subquery inside a CASE less well.
    return {
      ...asList([value(cypher`${participant}:${name(type)}`), projected]),
      shape: (row, binding) => {
        const [is, object] = row as [boolean, unknown];
        return is ? projected.shape(object, binding) : null;
      },
    };
  };
}

const ofParticipation =
  (key: string): FieldPlan<Participation> =>
  (subject, field, planner) =>
    property(key)(subject.participation, field, planner);

const participation: TypePlan<Participation> = {
  id: ({ participation: part, participant, event }) =>
    value(cypher`[${nodeId(participant)}, ${event}.slug, ${part}.role]`, (parts) =>
      factId('Participation', parts as string[]),
    ),
  participant: ({ participant }, field, planner) => planner.project(participant, field),
  official: participantAs('Official'),
  organization: participantAs('Organization'),
  country: participantAs('Country'),
  role: ofParticipation('role'),
  capacity: ({ participation: part }, field, planner) => {
    const office = new Variable('o');
    return one({ match: cypher`MATCH (${office}:Office {slug: ${part}.capacity})`, subject: office }, field, planner);
  },
  presence: ofParticipation('presence'),
  certainty: ofParticipation('certainty'),
  event: ({ event }, field, planner) => planner.project(event, field),
  ...relationshipCitations((subject: Participation) => subject.participation),
};

export const PARTICIPATION_PLANS = { Participation: participation };

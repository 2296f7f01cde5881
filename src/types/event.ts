/** Events and who took part in them. */
import { EVENT_CODES } from '../model/event-codes.js';
import type { Certainty, EventKind, ParticipantRole } from '../model/vocabulary.js';
import { given } from '../planner/conditions.js';
import { connection, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, name, Variable, where } from '../planner/cypher.js';
import { dayProperty, many, one, property, toMany, toOne, value } from '../planner/fields.js';
import type { EventFilter } from '../planner/inputs.js';
import { asList, type FieldPlan, type TypePlan } from '../planner/plan.js';
import { bySlug, entity, identifiers, relationshipCitations } from './entity.js';
import { allEvents } from './event-rows.js';

/** The relationship and both its ends. */
interface Participation {
  participation: Variable;
  participant: Variable;
  event: Variable;
}

const participants: FieldPlan<Variable> = (event, field, planner) => {
  const { role, certainty } = field.args as { role?: ParticipantRole[] | null; certainty?: Certainty[] | null };
  const [participation, participant] = [new Variable('p'), new Variable('x')];
  const conditions = [
    ...given(role, (roles) => cypher`${participation}.role IN ${roles}`),
    ...given(certainty, (certainties) => cypher`${participation}.certainty IN ${certainties}`),
  ];
  return many<Participation>(
    {
      match: cypher`MATCH (${event})<-[${participation}:PARTICIPATED_IN]-(${participant}) ${where(conditions)}`,
      subject: { participation, participant, event },
      order: cypher`${participant}.label, ${participant}.slug, ${participation}.role`,
    },
    field,
    planner,
  );
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
  citations: relationshipCitations((subject) => subject.participation),
};

/** The relationship to the relations commemorated, and those. */
interface Commemoration {
  commemorates: Variable;
  relation: Variable;
}

const commemoration: TypePlan<Commemoration> = {
  relation: ({ relation }, field, planner) => planner.project(relation, field),
  ordinal: ({ commemorates }) => value(cypher`${commemorates}.ordinal`),
  citations: relationshipCitations((subject) => subject.commemorates),
};

const code =
  (scheme: 'plover' | 'cameo'): FieldPlan<Variable> =>
  (event) =>
    value(cypher`${event}.kind`, (kind) => EVENT_CODES[kind as EventKind]?.[scheme] ?? null);

const inTime = (event: Variable): Fragment => cypher`${event}.earliest, ${event}.slug`;

const event: TypePlan<Variable> = {
  ...entity('Event'),
  title: property('label'),
  description: property('description'),
  identifiers,
  kind: property('kind'),
  plover: code('plover'),
  cameo: code('cameo'),
  status: property('status'),
  date: property('date'),
  start: property('start'),
  end: property('end'),
  earliest: dayProperty('earliest'),
  latest: dayProperty('latest'),
  place: toOne((from, to) => cypher`(${from})-[:TOOK_PLACE_IN]->(${to}:Place)`),
  participants,
  countries: toMany((from, to) => cypher`(${from})-[:INVOLVES]->(${to}:Country)`),
  partOf: toOne((from, to) => cypher`(${from})-[:PART_OF]->(${to}:Event)`),
  subEvents: toMany((from, to) => cypher`(${from})<-[:PART_OF]-(${to}:Event)`, inTime),
  commemorates: (node, field, planner) => {
    const [commemorates, relation] = [new Variable('c'), new Variable('r')];
    return many<Commemoration>(
      {
        match: cypher`MATCH (${node})-[${commemorates}:COMMEMORATES]->(${relation}:DiplomaticRelation)`,
        subject: { commemorates, relation },
        order: cypher`${relation}.slug`,
      },
      field,
      planner,
    );
  },
  statements: toMany((from, to) => cypher`(${from})<-[:MADE_AT]-(${to}:Statement)`),
  agreements: toMany((from, to) => cypher`(${from})<-[:SIGNED_AT]-(${to}:Agreement)`),
};

export const EVENT_PLANS = {
  Event: event,
  EventEdge: edgePlan() as TypePlan<Edge<Variable>>,
  Participation: participation,
  Commemoration: commemoration,
};

export const EVENT_ROOTS: TypePlan<null> = {
  event: bySlug('Event'),
  events: (_, field, planner) => connection(allEvents(field.args.filter as EventFilter | undefined), field, planner),
};

/** Events and who took part in them. */
import { EVENT_CODES } from '../model/event-codes.js';
import { factId } from '../model/fact-ids.js';
import type { EventKind } from '../model/vocabulary.js';
import { connection, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { along, dayProperty, listed, property, toOne, value } from '../planner/fields.js';
import type { EventFilter } from '../planner/inputs.js';
import { type FieldPlan, type TypePlan } from '../planner/plan.js';
import { agreementsAlong } from './agreement.js';
import { delegations } from './delegation.js';
import { bySlug, entity, identifiers, relationshipCitations } from './entity.js';
import { allEvents } from './event-rows.js';
import { participants } from './participation.js';
import { statementsAlong } from './statement.js';

/** The relationship and both its ends. */
export interface Commemoration {
  event: Variable;
  commemorates: Variable;
  relation: Variable;
}

const commemoration: TypePlan<Commemoration> = {
  id: ({ event, relation }) =>
    value(cypher`[${event}.slug, ${relation}.slug]`, (parts) => factId('Commemoration', parts as string[])),
  relation: ({ relation }, field, planner) => planner.project(relation, field),
  ordinal: ({ commemorates }) => value(cypher`${commemorates}.ordinal`),
  ...relationshipCitations((subject: Commemoration) => subject.commemorates),
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
  ...listed('participants', 'participantCount', participants),
  ...listed('delegations', 'delegationCount', delegations),
  ...listed(
    'countries',
    'countryCount',
    along((from, to) => cypher`(${from})-[:INVOLVES]->(${to}:Country)`),
  ),
  partOf: toOne((from, to) => cypher`(${from})-[:PART_OF]->(${to}:Event)`),
  ...listed(
    'subEvents',
    'subEventCount',
    along((from, to) => cypher`(${from})<-[:PART_OF]-(${to}:Event)`, inTime),
  ),
  ...listed<Variable, Commemoration>('commemorates', 'commemorationCount', (event) => {
    const [commemorates, relation] = [new Variable('c'), new Variable('r')];
    return {
      match: cypher`MATCH (${event})-[${commemorates}:COMMEMORATES]->(${relation}:DiplomaticRelation)`,
      subject: { event, commemorates, relation },
      order: cypher`${relation}.slug`,
    };
  }),
  statements: statementsAlong((from, to) => cypher`(${from})<-[:MADE_AT]-(${to}:Statement)`),
  agreements: agreementsAlong((from, to) => cypher`(${from})<-[:SIGNED_AT]-(${to}:Agreement)`),
};

export const EVENT_PLANS = {
  Event: event,
  EventEdge: edgePlan() as TypePlan<Edge<Variable>>,
  Commemoration: commemoration,
};

export const EVENT_ROOTS: TypePlan<null> = {
  event: bySlug('Event'),
  events: (_, field, planner) => connection(allEvents(field.args.filter as EventFilter | undefined), field, planner),
};

/** Events and who took part in them. */
import { daysBefore, PRECISIONS, SPANS } from '../model/dates.js';
import { EVENT_CODES } from '../model/event-codes.js';
import { factId } from '../model/fact-ids.js';
import { TOOK_PLACE } from '../model/meetings.js';
import type { Certainty, EventKind, EventStatus } from '../model/vocabulary.js';
import {
  checkPeriod,
  extentOf,
  given,
  inPeriod,
  isSome,
  nameFits,
  type PeriodFilter,
  slugs,
  type TextFilter,
  usualCertainty,
} from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { along, dayProperty, listed, property, toOne, value } from '../planner/fields.js';
import { type FieldPlan, type TypePlan } from '../planner/plan.js';
import { agreementsAlong } from './agreement.js';
import { delegations } from './delegation.js';
import { bySlug, entity, identifiers, relationshipCitations } from './entity.js';
import { participants } from './participation.js';
import { statementsAlong } from './statement.js';

export interface EventFilter {
  title?: TextFilter | null;
  kind?: EventKind[] | null;
  status?: EventStatus[] | null;
  certainty?: Certainty[] | null;
  period?: PeriodFilter | null;
  countries?: Parameter<string[]> | null;
  officials?: Parameter<string[]> | null;
  place?: Parameter<string[]> | null;
  topLevel?: boolean | null;
  /** That it occurred, confirmed or reported. */
  tookPlace?: true;
}

export const eventOrders = (event: Variable): Rows<Variable>['orders'] => ({
  DATE: { value: cypher`${event}.sortDay`, type: 'day' },
  TITLE: { value: cypher`${event}.label`, type: 'text' },
});

export function eventConditions(event: Variable, filter: EventFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.title, (text) => nameFits(event, text)),
    ...given(filter.kind, (kinds) => cypher`${event}.kind IN ${kinds}`),
    ...given(filter.status, (statuses) => cypher`${event}.status IN ${statuses}`),
    ...given(filter.certainty, (certainties) => cypher`${event}.certainty IN ${certainties}`),
    ...given(filter.tookPlace, () => cypher`${event}.tookPlace = true`),
    ...given(filter.period, (period) => inPeriod(extentOf(event), period, 'filter.period')),
    ...given(
      filter.countries,
      (ids) =>
        cypher`all(slug IN ${slugs('Country', ids)} WHERE EXISTS { (${event})-[:INVOLVES]->(:Country {slug: slug}) })`,
    ),
    ...given(
      filter.officials,
      (ids) =>
        cypher`all(slug IN ${slugs('Official', ids)} WHERE EXISTS { (${event})<-[:PARTICIPATED_IN]-(:Official {slug: slug}) })`,
    ),
    ...given(
      filter.place,
      (ids) =>
        cypher`EXISTS { (${event})-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..]->(l:Place) WHERE l.slug IN ${slugs('Place', ids)} }`,
    ),
    ...given(filter.topLevel, (top) =>
      top ? cypher`NOT EXISTS { (${event})-[:PART_OF]->() }` : cypher`EXISTS { (${event})-[:PART_OF]->() }`,
    ),
  ];
}

/** The filter with what counts where it asks for nothing else: events that occurred, as far as sources are sure. */
export function counted(filter: EventFilter | null | undefined): EventFilter {
  // That an event took place, as far as sources are sure, is kept with it: one thing to look at instead of two.
  if (!filter?.status && !filter?.certainty) return { ...filter, tookPlace: true };
  const status = filter.status ?? [...TOOK_PLACE];
  return { ...filter, status, certainty: filter.certainty ?? [...usualCertainty(status)] };
}

interface EventRowsOptions {
  filter?: EventFilter | null | undefined;
  conditions?: (event: Variable) => Fragment[];
  /** Set where the match may find an event more than once. */
  repeats?: boolean;
}

/**
 * A list of the events that a clause matches, each once.
 *
 * @param match `MATCH` without `WHERE`
 */
export function eventRows(
  match: (event: Variable) => Fragment,
  { filter, conditions = () => [], repeats = false }: EventRowsOptions,
): Rows<Variable> {
  const event = new Variable('e');
  return {
    match: match(event),
    conditions: [...conditions(event), ...eventConditions(event, filter)],
    repeats,
    carry: [event],
    subject: event,
    node: event,
    orders: eventOrders(event),
  };
}

/**
 * An event that overlaps a period began in it, or before it by no more than it is long: read class by class, the index of
 * beginnings gives hardly more than what fits. Undefined for what is no such period.
 */
function overlapping(period: PeriodFilter | null | undefined): EventSource | undefined {
  const { from, to, match } = period ?? {};
  if (!from || !to || match !== 'OVERLAPS') return undefined;
  const classes = from.map((day) => SPANS.map(({ name: span, days }) => [span, daysBefore(day, days)]));
  return {
    unwind: cypher`UNWIND ${classes} AS class`,
    conditions: (event) => [
      cypher`${event}.span = class[0] AND ${event}.begins >= date(class[1])`,
      ...inPeriod(extentOf(event), { from, to, match }, 'filter.period'),
    ],
  };
}

/** Where events are found from, and what that asks of them. */
interface EventSource {
  unwind: Fragment;
  conditions: (event: Variable) => Fragment[];
}

/** When events began, and how precisely it must be known. */
interface Beginning {
  period: Partial<PeriodFilter>;
  /** Of `PRECISIONS`, at most; however precise where it is left out. */
  precision?: number;
}

/**
 * The period in which events certainly began. Precision by precision, an index that holds whether they took place, how
 * precise the beginning is, the beginning and the kind answers without a look at the events.
 */
function beginning(
  { period, precision }: Beginning,
  { indexed, tookPlace }: { indexed: boolean; tookPlace: boolean },
): EventSource {
  checkPeriod(period, 'filter.period');
  const exact = new Variable('exact');
  const byPrecision = precision !== undefined && indexed;
  const precisions = Object.values(PRECISIONS).filter((each) => each <= (precision ?? 0));
  return {
    unwind: byPrecision ? cypher`UNWIND ${precisions} AS ${exact}` : cypher``,
    conditions: (event) => [
      ...(byPrecision ? [cypher`${event}.startPrecision = ${exact}`] : []),
      ...(precision !== undefined && !indexed ? [cypher`${event}.startPrecision <= ${precision}`] : []),
      ...(byPrecision && tookPlace ? [cypher`${event}.begins IS NOT NULL AND ${event}.kind IS NOT NULL`] : []),
      ...given(period.from, (day) => cypher`${event}.begins >= date(${day})`),
      ...given(period.to, (day) => [
        cypher`${event}.begins <= date(${day})`,
        byPrecision
          ? cypher`(${exact} = ${PRECISIONS.DAY} OR ${event}.startLatest <= date(${day}))`
          : cypher`coalesce(${event}.startLatest <= date(${day}), ${event}.begins <= date(${day}))`,
      ]),
    ],
  };
}

/**
 * All events that fit a filter, found from where they are fewest: an official's, a country's, a period's.
 *
 * @param began when they certainly began
 */
export function allEvents(
  filter: EventFilter | null | undefined,
  { began }: { began?: Beginning } = {},
): Rows<Variable> {
  const indexed = !isSome(filter?.officials) && !isSome(filter?.countries);
  const within = began
    ? beginning(began, { indexed, tookPlace: filter?.tookPlace === true })
    : overlapping(filter?.period);
  const { unwind, conditions } = within ?? { unwind: cypher``, conditions: () => [] };
  // What the source sees to need not be asked again.
  const period = within && !began ? undefined : filter?.period;
  const several = (ids: Parameter<string[]>): boolean => ids.decide(({ length }) => length > 1);
  const { officials, countries, ...others } = filter ?? {};
  if (isSome(officials)) {
    const one = slugs('Official', officials).map(([first]) => first);
    return eventRows(
      (event) => cypher`MATCH (o:Official {slug: ${one}}) ${unwind} MATCH (o)-[:PARTICIPATED_IN]->(${event}:Event)`,
      { filter: { ...others, countries, period, ...(several(officials) && { officials }) }, conditions, repeats: true },
    );
  }
  if (isSome(countries)) {
    const one = slugs('Country', countries).map(([first]) => first);
    return eventRows(
      (event) => cypher`MATCH (c:Country {slug: ${one}}) ${unwind} MATCH (c)<-[:INVOLVES]-(${event}:Event)`,
      { filter: { ...others, period, ...(several(countries) && { countries }) }, conditions },
    );
  }
  const match = (event: Variable): Fragment => cypher`${unwind} MATCH (${event}:Event)`;
  return { ...eventRows(match, { filter: { ...filter, period }, conditions }), byIndex: within === undefined };
}

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

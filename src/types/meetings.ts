/** Meetings counted as events are: over time, and by pairs of countries. The rules are those of counterparts. */
import type { MeetingSeriesGroup } from '../model/vocabulary.js';
import { given, slugs } from '../planner/conditions.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import type { MeetingFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import type { CountedFilter } from './event-filter.js';
import { allEvents } from './event-rows.js';
import { matrixOf } from './matrix.js';
import { attendance, ends, isMeeting, isPresent, isUsual, presentAt, USUAL_MEETINGS } from './meeting.js';
import { type Grouping, series } from './series.js';
import { byReached, EVENT_GROUPINGS } from './time-series.js';

/** Whose meetings, and where. */
interface Whose {
  officials?: Parameter<string[]> | null;
  countries?: Parameter<string[]> | null;
  place?: Parameter<string> | null;
}

/** The events that a filter of meetings counts, meetings or not, but for who was present. */
export function eventsLike(filter: MeetingFilter): CountedFilter {
  const { period, kind, status, certainty, event } = filter;
  const asked: CountedFilter = { period, kind, ...(event && { and: [event] }) };
  return isUsual(filter) ? { ...asked, tookPlace: true } : { ...asked, status, certainty };
}

/** From an event to the officials who were present, as a clause. */
function present(
  event: Variable,
  official: Variable,
  filter: MeetingFilter,
  conditions: readonly Fragment[] = [],
): Fragment {
  const part = new Variable('p');
  return cypher`MATCH (${event})<-[${part}:${attendance(filter)}]-(${official}${ends(filter).official})
    ${where([isPresent(part, event, filter), ...conditions])}`;
}

/** From an event to the countries of those who were present, as a clause. */
function presentOf(
  event: Variable,
  country: Variable,
  filter: MeetingFilter,
  conditions: readonly Fragment[] = [],
): Fragment {
  const part = new Variable('p');
  return cypher`MATCH (${event})<-[${part}:${attendance(filter)}]-(${ends(filter).official})-[:CITIZEN_OF]->(${country})
    ${where([isPresent(part, event, filter), ...conditions])}`;
}

/**
 * From an event to each two of those that it leads to, once, the one first whose slug comes first. Those of one event are
 * collected: reading them anew for each other one would take the square of their number.
 */
function pairOf(
  side: typeof present,
  event: Variable,
  [a, b]: readonly [Variable, Variable],
  filter: MeetingFilter,
): Fragment {
  const [one, all] = [new Variable('x'), new Variable('all')];
  return cypher`CALL (${event}) { ${side(event, one, filter)} WITH collect(DISTINCT ${one}) AS ${all}
    UNWIND ${all} AS ${a} UNWIND ${all} AS ${b} WITH ${a}, ${b} WHERE ${a}.slug < ${b}.slug RETURN ${a}, ${b} }`;
}

/** At the event officials met, and of those that are named all were there. */
function met(event: Variable, filter: MeetingFilter, { officials, countries }: Whose = {}): Fragment[] {
  const [official, country] = [new Variable('o'), new Variable('c')];
  const each = (type: 'Official' | 'Country', ids: Parameter<string[]>, clause: Fragment): Fragment =>
    cypher`all(slug IN ${slugs(type, ids)} WHERE EXISTS { ${clause} })`;
  return [
    isMeeting(event, { ...filter, period: undefined }),
    cypher`${presentAt(event, filter)} > 1`,
    ...given(officials, (ids) =>
      each('Official', ids, present(event, official, filter, [cypher`${official}.slug = slug`])),
    ),
    ...given(countries, (ids) =>
      each('Country', ids, presentOf(event, country, filter, [cypher`${country}.slug = slug`])),
    ),
  ];
}

function groupingsOf(filter: MeetingFilter): Record<MeetingSeriesGroup, Grouping> {
  const pair = [new Variable('x'), new Variable('y')] as const;
  const both = cypher`${pair[0]}.slug + ' ' + ${pair[1]}.slug`;
  return {
    ...EVENT_GROUPINGS,
    OFFICIAL: byReached((event, official) => present(event, official, filter)),
    COUNTRY: byReached(
      (event, country) => presentOf(event, country, filter),
      (country) => cypher`toUpper(${country}.slug)`,
    ),
    OFFICIAL_PAIR: { reach: (event) => pairOf(present, event, pair, filter), key: () => both },
    COUNTRY_PAIR: { reach: (event) => pairOf(presentOf, event, pair, filter), key: () => cypher`toUpper(${both})` },
  };
}

const meetingSeries: FieldPlan<null> = (_, field) => {
  const {
    groupBy,
    filter: asked,
    ...whose
  } = field.args as Whose & {
    groupBy?: MeetingSeriesGroup | null;
    filter?: MeetingFilter | null;
  };
  const meetings = asked ?? USUAL_MEETINGS;
  const { period, ...filter } = eventsLike(meetings);
  // Found from the first that is named; that all were there is asked of what is found.
  const first = (ids: Parameter<string[]> | null | undefined): Parameter<string[]> | undefined =>
    ids?.map(([one]) => (one === undefined ? [] : [one]));
  const [officials, countries] = [first(whose.officials), first(whose.countries)];
  return series(field, {
    filter: {
      ...filter,
      officials: officials && { allOf: officials },
      countries: countries && { allOf: countries },
      place: whose.place && { anyOf: whose.place.map((id) => [id]) },
    },
    conditions: (event) => met(event, meetings, whose),
    period,
    grouping: groupBy ? groupingsOf(meetings)[groupBy] : undefined,
  });
};

const meetingMatrix: FieldPlan<null> = (_, field, planner) => {
  const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
  const rows = allEvents(eventsLike(filter));
  const event = rows.node;
  const pairs = (a: Variable, b: Variable): Fragment => pairOf(presentOf, event, [a, b], filter);
  const meetings = { ...rows, conditions: [...(rows.conditions ?? []), ...met(event, filter)] };
  return matrixOf(meetings, pairs, field, planner);
};

export const MEETING_ROOTS: TypePlan<null> = { meetingSeries, meetingMatrix };

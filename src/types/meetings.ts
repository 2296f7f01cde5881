/** Meetings counted as events are: over time, by pairs of countries, and as the lists of an official or a country. The rules are those of counterparts. */
import type { MeetingSeriesGroup } from '../model/vocabulary.js';
import { given, slugs } from '../planner/conditions.js';
import { connection } from '../planner/connection.js';
import { namedCountries } from '../planner/countries.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import type { IdFilter, MeetingFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { counted, type CountedFilter } from './event-filter.js';
import { allEvents, eventRows } from './event-rows.js';
import { matrixOf } from './matrix.js';
import { attendance, ends, isMeeting, isPresent, presentAt, USUAL_MEETINGS } from './meeting.js';
import { recalledByPairs } from './recalled-tallies.js';
import { type Grouping, series } from './series.js';
import { byReached, EVENT_GROUPINGS } from './time-series.js';

/** Whose meetings. */
interface Whose {
  officials?: Parameter<string[]> | null;
  countries?: Parameter<string[]> | null;
}

/** What a filter of meetings asks of events but for the rules of meetings, by which they can be found. */
export function eventsOf({ period, kind, event }: MeetingFilter): CountedFilter {
  return { period, kind, and: event ? [event] : undefined };
}

/** The events that a filter of meetings counts, whether or not somebody met there. */
export function countedEventsOf(filter: MeetingFilter): CountedFilter {
  const { status, certainty } = filter;
  return { ...counted({ status, certainty }), ...eventsOf(filter) };
}

/** What the rules of meetings ask beside that. */
export function rulesOf({ status, certainty, presence }: MeetingFilter): MeetingFilter {
  return { status, certainty, presence };
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
  official = new Variable('o'),
): Fragment {
  const part = new Variable('p');
  return cypher`MATCH (${event})<-[${part}:${attendance(filter)}]-(${official}${ends(filter).official})-[:CITIZEN_OF]->(${country})
    ${where([isPresent(part, event, filter), ...conditions])}`;
}

type Pair = readonly [Variable, Variable];

/**
 * From an event to each two of those who were present, once, the one first whose slug comes first. Those of one event are
 * collected: reading them anew for each other one would take the square of their number.
 */
function pairOf(event: Variable, [a, b]: Pair, filter: MeetingFilter): Fragment {
  const [one, all] = [new Variable('x'), new Variable('all')];
  return cypher`CALL (${event}) { ${present(event, one, filter)} WITH collect(DISTINCT ${one}) AS ${all}
    UNWIND ${all} AS ${a} UNWIND ${all} AS ${b} WITH ${a}, ${b} WHERE ${a}.slug < ${b}.slug RETURN ${a}, ${b} }`;
}

/** The same for each two of their countries. Who is a citizen of both did not meet himself. */
function countryPairOf(event: Variable, [a, b]: Pair, filter: MeetingFilter): Fragment {
  const [official, country, people] = [new Variable('o'), new Variable('x'), new Variable('people')];
  const [all, one, other] = [new Variable('all'), new Variable('one'), new Variable('other')];
  const met = cypher`NOT (size(${one}[1]) = 1 AND ${one}[1] = ${other}[1])`;
  return cypher`CALL (${event}) { ${presentOf(event, country, filter, [], official)}
    WITH ${country}, collect(DISTINCT ${official}) AS ${people} WITH collect([${country}, ${people}]) AS ${all}
    UNWIND ${all} AS ${one} UNWIND ${all} AS ${other} WITH ${one}, ${other} WHERE ${met}
    WITH ${one}[0] AS ${a}, ${other}[0] AS ${b} WHERE ${a}.slug < ${b}.slug RETURN ${a}, ${b} }`;
}

/** Somebody of each of the named countries was present; of several, two people at least. Read once for all of them. */
function allWereThere(event: Variable, rules: MeetingFilter, named: Parameter<string[]>): Fragment {
  const [official, country, found] = [new Variable('o'), new Variable('c'), new Variable('found')];
  const theirs = presentOf(event, country, rules, [cypher`${country}.slug IN ${named}`], official);
  return cypher`any(${found} IN [COLLECT { ${theirs} RETURN [${country}.slug, ${official}] }]
    WHERE all(slug IN ${named} WHERE any(one IN ${found} WHERE one[0] = slug))
      AND (${named.map((some) => new Set(some).size < 2)} OR any(one IN ${found} WHERE one[1] <> ${found}[0][1])))`;
}

/**
 * At the event officials met, and of those that are named all were there. Of several countries there were several people:
 * a citizen of two did not meet himself.
 *
 * @param rules see `rulesOf`
 */
function met(event: Variable, rules: MeetingFilter, { officials, countries }: Whose = {}): Fragment[] {
  const official = new Variable('o');
  return [
    isMeeting(event, rules),
    cypher`${presentAt(event, rules)} > 1`,
    ...given(
      officials,
      (ids) =>
        cypher`all(slug IN ${slugs('Official', ids)} WHERE EXISTS {
        ${present(event, official, rules, [cypher`${official}.slug = slug`])} })`,
    ),
    ...given(countries, (ids) => allWereThere(event, rules, namedCountries(ids, 'countries'))),
  ];
}

interface MeetingsOf {
  /** From the node to events, among which its meetings are. */
  way: (node: Variable, event: Variable) => Fragment;
  /** Whether an official who was present makes the meeting one of the node's. */
  isOf: (node: Variable, official: Variable) => Fragment;
  /** Set where the way may lead to an event more than once. */
  repeats?: boolean;
}

/** A field that is the meetings of an official, or of a country's officials. */
export function meetingsOf({ way, isOf, repeats = false }: MeetingsOf): FieldPlan<Variable> {
  return (node, field, planner) => {
    const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
    const official = new Variable('o');
    const rows = eventRows((event) => cypher`MATCH ${way(node, event)}`, {
      repeats,
      conditions: (event) => [
        isMeeting(event, filter),
        cypher`${presentAt(event, filter)} > 1`,
        cypher`EXISTS { ${present(event, official, filter, [isOf(node, official)])} }`,
      ],
    });
    return connection(rows, field, planner);
  };
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
    OFFICIAL_PAIR: { reach: (event) => pairOf(event, pair, filter), key: () => both },
    COUNTRY_PAIR: { reach: (event) => countryPairOf(event, pair, filter), key: () => cypher`toUpper(${both})` },
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
  const rules = rulesOf(meetings);
  const { period, ...filter } = countedEventsOf(meetings);
  // Found from the first that is named; that all were there is asked of what is found.
  const first = (ids: Parameter<string[]> | null | undefined): IdFilter | undefined =>
    ids ? { allOf: ids.map((all) => all.slice(0, 1)) } : undefined;
  return series(field, {
    filter: { ...filter, officials: first(whose.officials), countries: first(whose.countries) },
    conditions: (event) => met(event, rules, whose),
    period,
    grouping: groupBy ? groupingsOf(rules)[groupBy] : undefined,
  });
};

const meetingMatrix: FieldPlan<null> = (_, field, planner) => {
  const filter = (field.args.filter as MeetingFilter | undefined) ?? USUAL_MEETINGS;
  const rules = rulesOf(filter);
  const rows = allEvents(countedEventsOf(filter));
  const event = rows.node;
  const pairs = (a: Variable, b: Variable): Fragment => countryPairOf(event, [a, b], rules);
  const meetings = { ...rows, conditions: [...(rows.conditions ?? []), ...met(event, rules)] };
  return matrixOf(meetings, pairs, field, planner, (cell) => recalledByPairs(filter, cell, planner));
};

export const MEETING_ROOTS: TypePlan<null> = { meetingSeries, meetingMatrix };

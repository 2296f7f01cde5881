/** Lists of events, each found from where they are fewest: an official's, a country's, a place's, a period's. */
import { daysBefore, PRECISIONS, SPANS } from '../model/dates.js';
import type { EventKind } from '../model/vocabulary.js';
import { checkPeriod, given, inPeriod } from '../planner/conditions.js';
import type { Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { byEventDay } from '../planner/country-filter.js';
import type { EventFilter, PeriodFilter } from '../planner/inputs.js';
import { type CountedFilter, eventConditions, extentOf } from './event-filter.js';
import { publishers } from './provenance.js';
import { type Start, startOf } from './starts.js';

export const eventOrders = (event: Variable): Rows<Variable>['orders'] => ({
  DATE: { value: cypher`${event}.sortDay`, type: 'day' },
  TITLE: { value: cypher`${event}.label`, type: 'text' },
  DURATION: { value: cypher`${event}.minDays`, type: 'number', optional: true },
  SOURCES: { value: publishers(event), type: 'number' },
});

interface EventRowsOptions {
  filter?: CountedFilter | null | undefined;
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

/** Kinds for which the index is asked one by one; of more, most of what began then is of one of them. */
const MOST_KINDS = 4;

/**
 * An event that overlaps a period began in it, or before it by no more than it is long: read class by class, the index of
 * beginnings gives hardly more than what fits. Undefined for what is no such period.
 *
 * @param kinds those of which the events are, where that is known: they have an index of their own
 */
function overlapping(
  period: PeriodFilter | null | undefined,
  kinds: readonly EventKind[] | null | undefined,
): EventSource | undefined {
  const { from, to, match } = period ?? {};
  if (!from || !to || match !== 'OVERLAPS') return undefined;
  const few = kinds && kinds.length > 0 && kinds.length <= MOST_KINDS ? [...new Set(kinds)] : [];
  const classes = from.map((day) =>
    SPANS.flatMap(({ name: span, days }) =>
      few.length > 0 ? few.map((kind) => [span, daysBefore(day, days), kind]) : [[span, daysBefore(day, days)]],
    ),
  );
  return {
    unwind: cypher`UNWIND ${classes} AS class`,
    conditions: (event) => [
      ...(few.length > 0 ? [cypher`${event}.kind = class[2]`] : []),
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
export interface Beginning {
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

const taking = (node: Variable, event: Variable): Fragment => cypher`(${node})-[:PARTICIPATED_IN]->(${event}:Event)`;

/** Those with the fewest events first. */
const STARTS: readonly Start[] = [
  { part: 'officials', types: ['Official'], way: taking, repeats: true },
  { part: 'organization', types: ['Organization'], way: taking, repeats: true },
  {
    part: 'countries',
    types: ['Country'],
    way: (node, event) => cypher`(${node})<-[:INVOLVES]-(${event}:Event)`,
  },
  {
    part: 'place',
    types: ['Place'],
    way: (node, event) => cypher`(${node})<-[:WITHIN*0..]-(:Place)<-[:TOOK_PLACE_IN]-(${event}:Event)`,
    repeats: true,
  },
];

/** Whether a filter names nothing that events are found from: then an index of events finds them. */
export function isFoundByIndex(filter: EventFilter | null | undefined): boolean {
  return startOf(raised(filter ?? {}), STARTS) === undefined;
}

/** The same filter, with what the filters of `and` ask asked by itself, as far as it has no such part of its own. */
function raised({ and, ...own }: CountedFilter): CountedFilter {
  let filter: CountedFilter = own;
  const left: EventFilter[] = [];
  for (const inner of and ?? []) {
    const { and: deeper, ...flat } = raised(inner);
    left.push(...(deeper ?? []));
    const parts = Object.entries(flat).filter(([, given]) => given !== null && given !== undefined);
    const isTaken = ([part]: [string, unknown]): boolean => (filter[part as keyof CountedFilter] ?? null) !== null;
    const others = parts.filter(isTaken);
    if (others.length > 0) left.push(Object.fromEntries(others));
    filter = { ...filter, ...Object.fromEntries(parts.filter((part) => !isTaken(part))) };
  }
  return left.length > 0 ? { ...filter, and: left } : filter;
}

/**
 * All events that fit a filter, found from where they are fewest: an official's, a country's, a period's.
 *
 * @param began when they certainly began
 */
export function allEvents(
  asked: CountedFilter | null | undefined,
  { began }: { began?: Beginning } = {},
): Rows<Variable> {
  const { countries, ...others } = raised(asked ?? {});
  // Found from all who were members on any day, and asked whether they were on a day of the event.
  const filter: CountedFilter = { ...others, ...(countries && { countries: byEventDay(countries) }) };
  const start = startOf(filter, STARTS);
  const within = began
    ? beginning(began, { indexed: start === undefined, tookPlace: filter.tookPlace === true })
    : overlapping(filter.period, start === undefined ? filter.kind?.anyOf : undefined);
  const { unwind, conditions } = within ?? { unwind: cypher``, conditions: () => [] };
  // What the source sees to need not be asked again.
  const period = within && !began ? undefined : filter.period;
  if (start === undefined) {
    const match = (event: Variable): Fragment => cypher`${unwind} MATCH (${event}:Event)`;
    return { ...eventRows(match, { filter: { ...filter, period }, conditions }), byIndex: within === undefined };
  }
  return eventRows((event) => start.match(event, unwind), {
    filter: { ...(start.rest as CountedFilter), period },
    conditions,
    repeats: start.repeats,
  });
}

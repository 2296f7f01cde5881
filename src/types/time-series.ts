/** Events counted over time. */
import { type Interval, periodOf, PRECISIONS, type Slice, slices } from '../model/dates.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { EventFilter, PeriodFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { counted, type CountedFilter, eventConditions } from './event-filter.js';
import { allEvents, isFoundByIndex } from './event-rows.js';

/** The number of the interval in which a day lies: days truncated would take the server longer. */
const NUMBERS: Record<Interval, (day: Fragment) => Fragment> = {
  DAY: (day) => cypher`${day}.year * 10000 + ${day}.month * 100 + ${day}.day`,
  MONTH: (day) => cypher`${day}.year * 100 + ${day}.month`,
  QUARTER: (day) => cypher`${day}.year * 10 + ${day}.quarter`,
  YEAR: (day) => cypher`${day}.year`,
};

/** The first day of the interval that a number is of. */
function firstDayOf(interval: Interval, number: number): string {
  const text = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const day = (year: number, month: number, dayOfMonth: number): string =>
    `${text(year, 4)}-${text(month, 2)}-${text(dayOfMonth, 2)}`;
  switch (interval) {
    case 'DAY':
      return day(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
    case 'MONTH':
      return day(Math.floor(number / 100), number % 100, 1);
    case 'QUARTER':
      return day(Math.floor(number / 10), ((number % 10) - 1) * 3 + 1, 1);
    case 'YEAR':
      return day(number, 1, 1);
  }
}

/** No period is cut into more intervals: reading it as a whole is quicker then. */
const MOST_SLICES = 1_000;

/** The period cut into intervals, where it has both ends and the events are those of all officials and countries. */
function slicesOf(
  interval: Interval,
  period: PeriodFilter | null | undefined,
  filter: CountedFilter,
): Parameter<Slice[]> | undefined {
  if (!period?.from || !period.to || !isFoundByIndex(filter)) return undefined;
  const cut = period.from.with(period.to, (from, to) => slices(interval, from, to, MOST_SLICES));
  return cut.decide((found) => found !== undefined) ? cut.map((found) => found ?? []) : undefined;
}

/** The events of each interval, found by index: which interval it is need not be computed for each event. */
function bySlice(cut: Parameter<Slice[]>, event: Variable, precision: number, filter: CountedFilter): Fragment {
  const precisions = Object.values(PRECISIONS).filter((each) => each <= precision);
  return cypher`UNWIND ${cut} AS slice UNWIND ${precisions} AS exact MATCH (${event}:Event)
    ${where([
      cypher`${event}.startPrecision = exact AND ${event}.begins >= date(slice[1]) AND ${event}.begins <= date(slice[2])`,
      cypher`(exact = ${PRECISIONS.DAY} OR ${event}.startLatest <= date(slice[2]))`,
      ...(filter.tookPlace ? [cypher`${event}.kind IS NOT NULL`] : []),
      ...eventConditions(event, filter),
    ])}`;
}

const timeSeries: FieldPlan<null> = (_, field) => {
  const { groupBy, interval, ...args } = field.args as {
    groupBy?: 'KIND' | 'STATUS' | 'COUNTRY' | null;
    interval: Interval;
    filter?: EventFilter | null;
  };
  const { period, ...filter } = counted(args.filter);
  // Where events are counted by the day they began, a period selects by that day too.
  const rows = allEvents(filter, { began: { period: period ?? {}, precision: PRECISIONS[interval] } });
  const event = rows.node;
  const [when, group, count] = [new Variable('when'), new Variable('group'), new Variable('count')];
  const country = new Variable('c');
  const groups: Record<string, Fragment> = {
    KIND: cypher`${event}.kind`,
    STATUS: cypher`${event}.status`,
    COUNTRY: cypher`toUpper(${country}.slug)`,
  };
  const matched = rows.repeats
    ? cypher`${rows.match} ${where(rows.conditions ?? [])} WITH DISTINCT ${event}`
    : cypher`${rows.match} ${where(rows.conditions ?? [])}`;
  const all = allEvents(filter, { began: { period: period ?? {} } });
  const imprecise = cypher`COUNT { ${all.match}
    ${where([...(all.conditions ?? []), cypher`coalesce(${all.node}.startPrecision > ${PRECISIONS[interval]}, true)`])} RETURN DISTINCT ${all.node} }`;
  const sliced = slicesOf(interval, period, filter);
  const told = groupBy === 'COUNTRY' ? cypher`MATCH (${event})-[:INVOLVES]->(${country})` : cypher``;
  const points = cypher`COLLECT { ${sliced ? bySlice(sliced, event, PRECISIONS[interval], filter) : matched} ${told}
    WITH ${sliced ? cypher`slice[0]` : NUMBERS[interval](cypher`${event}.begins`)} AS ${when}, ${groupBy ? (groups[groupBy] ?? cypher`null`) : cypher`null`} AS ${group}, count(*) AS ${count}
    RETURN [${when}, ${group}, ${count}] ORDER BY ${when}, ${group} }`;
  const asks = (child: string): boolean => field.children('TimeSeries').some((one) => one.name === child);
  const series = pick(field, 'TimeSeries');
  const shapes = field
    .children('TimeSeries')
    .filter((child) => child.name === 'points')
    .map((child) => ({ key: child.key, shape: pick(child, 'TimePoint') }));
  return value(
    cypher`[${asks('points') ? points : cypher`[]`}, ${asks('imprecise') ? imprecise : cypher`0`}]`,
    (answer) => {
      const [found, unclear] = answer as [[number | string, string | null, number][], number];
      const shaped = series({ interval, points: null, imprecise: unclear }) as Record<string, unknown>;
      for (const { key, shape } of shapes) {
        shaped[key] = found.map(([interval_, told_, events]) => {
          const start = typeof interval_ === 'string' ? interval_ : firstDayOf(interval, interval_);
          return shape({ period: periodOf(interval, start), start, group: told_, events });
        });
      }
      return shaped;
    },
  );
};

export const TIME_SERIES_ROOTS: TypePlan<null> = { timeSeries };

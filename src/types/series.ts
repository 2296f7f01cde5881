/** Counts over time: of events, or of meetings, each in the interval in which it began. */
import { InputError } from '../errors.js';
import { type Interval, periodOf, PRECISIONS, type Slice, slices } from '../model/dates.js';
import { eachOnce, type Rows } from '../planner/connection.js';
import { checkPeriod, given } from '../planner/conditions.js';
import { all, cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import { fails } from '../planner/filters.js';
import type { PeriodFilter } from '../planner/inputs.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import { pick, type Planned } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { type CountedFilter, eventConditions } from './event-filter.js';
import { allEvents, type Beginning, isFoundByIndex } from './event-rows.js';

/** What counts of events can be grouped by. */
export interface Grouping {
  /** From an event to what it belongs to, as clauses; left out where the key is the event's own. */
  reach?: (event: Variable) => Fragment;
  /** What a point says of its group: a text. */
  key: (event: Variable) => Fragment;
}

/** What a series counts. */
export interface Counted {
  /** Which events, but for when. */
  filter: CountedFilter;
  /** What else is asked of them. */
  conditions?: (event: Variable) => Fragment[];
  /** When they began. */
  period: PeriodFilter | null | undefined;
  grouping: Grouping | undefined;
}

/** No series has more points. */
export const MOST_POINTS = 5_000;

/** No period is cut into more intervals: reading it as a whole is quicker then. */
const MOST_SLICES = 1_000;

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

/** A period with both ends, cut into intervals; undefined where it is cut into more than `most`. */
function cutOf(
  interval: Interval,
  period: PeriodFilter | null | undefined,
  most: number,
): Parameter<Slice[] | undefined> | undefined {
  if (!period?.from || !period.to) return undefined;
  return period.from.with(period.to, (from, to) => slices(interval, from, to, most));
}

/** The events of each interval, found by index: which interval it is need not be computed for each event. */
function bySlice(
  cut: Parameter<Slice[]>,
  event: Variable,
  precision: number,
  { filter, conditions = () => [] }: Counted,
): Fragment {
  const precisions = Object.values(PRECISIONS).filter((each) => each <= precision);
  return cypher`UNWIND ${cut} AS slice UNWIND ${precisions} AS exact MATCH (${event}:Event)
    ${where([
      cypher`${event}.startPrecision = exact AND ${event}.begins >= date(slice[1]) AND ${event}.begins <= date(slice[2])`,
      cypher`(exact = ${PRECISIONS.DAY} OR ${event}.startLatest <= date(slice[2]))`,
      ...(filter.tookPlace ? [cypher`${event}.kind IS NOT NULL`] : []),
      ...eventConditions(event, filter),
      ...conditions(event),
    ])}`;
}

/** The events that began, as far as it must be known. */
function begun({ filter, conditions = () => [] }: Counted, began: Beginning): Rows<Variable> {
  const rows = allEvents(filter, { began });
  return { ...rows, conditions: [...(rows.conditions ?? []), ...conditions(rows.node)] };
}

/** The counts by interval and group, as rows: the interval's number or first day, the group, the count. */
function pointsOf(interval: Interval, counted: Counted): Fragment {
  const { period, filter, grouping } = counted;
  const precision = PRECISIONS[interval];
  const cut = isFoundByIndex(filter) ? cutOf(interval, period, MOST_SLICES) : undefined;
  const sliced = cut?.decide((found) => found !== undefined) ? cut.map((found) => found ?? []) : undefined;
  // Where events are counted by the day they began, a period selects by that day too.
  const rows = begun(counted, { period: period ?? {}, precision });
  const event = rows.node;
  const [when, group, count] = [new Variable('when'), new Variable('group'), new Variable('count')];
  const found = sliced ? bySlice(sliced, event, precision, counted) : eachOnce(rows);
  const at = sliced ? cypher`slice[0]` : NUMBERS[interval](cypher`${event}.begins`);
  const key = grouping?.key(event) ?? cypher`null`;
  // An event may lead to a group by several ways, and counts once in it.
  const grouped = grouping?.reach
    ? cypher`WITH ${event}, ${at} AS ${when} ${grouping.reach(event)} WITH DISTINCT ${event}, ${when}, ${key} AS ${group}
        WITH ${when}, ${group}, count(*) AS ${count}`
    : cypher`WITH ${at} AS ${when}, ${key} AS ${group}, count(*) AS ${count}`;
  return cypher`COLLECT { ${found} ${grouped}
    RETURN [${when}, ${group}, ${count}] ORDER BY ${when}, ${group} LIMIT ${MOST_POINTS + 1} }`;
}

/** How many may have begun in the period, and are in no point: their date does not tell the interval, or not that it is within. */
function impreciseOf(interval: Interval, { period, filter, conditions = () => [] }: Counted): Fragment {
  // From a country's or an official's events, those of a period are not found quicker.
  const overlapping = period && isFoundByIndex(filter) ? { ...period, match: 'OVERLAPS' as const } : undefined;
  const rows = allEvents({ ...filter, period: overlapping });
  const event = rows.node;
  const { from, to } = period ?? {};
  checkPeriod({ from, to }, 'filter.period');
  const isPoint = all([
    cypher`${event}.startPrecision <= ${PRECISIONS[interval]}`,
    ...given(from, (day) => cypher`${event}.begins >= date(${day})`),
    ...given(to, (day) => cypher`${event}.startLatest <= date(${day})`),
  ]);
  return cypher`COUNT { ${rows.match}
    ${where([
      // A day is in an interval, or not in the period: most events need no further look.
      cypher`coalesce(${event}.startPrecision > ${PRECISIONS.DAY}, true)`,
      ...given(from, (day) => cypher`coalesce(${event}.startLatest, ${event}.ends) >= date(${day})`),
      ...given(to, (day) => cypher`${event}.begins <= date(${day})`),
      fails(isPoint),
      ...(rows.conditions ?? []),
      ...conditions(event),
    ])} RETURN DISTINCT ${event} }`;
}

/** A count: the first day of the interval, the group, how many. */
type Point = readonly [start: string, group: string | null, events: number];

function tooMany(interval: Interval): InputError {
  const cure = 'a longer interval, a shorter "filter.period" or fewer groups';
  return new InputError('interval', interval, `${cure}: at most ${MOST_POINTS} points are answered`);
}

/**
 * The points with those of 0 between the first and the last: of the period, and where that is open, of those found.
 *
 * @throws InputError where there would be too many
 */
function filled(
  interval: Interval,
  found: readonly Point[],
  { from, to }: Partial<PeriodFilter>,
  isGrouped: boolean,
  binding: Binding,
): readonly Point[] {
  const first = from?.in(binding) ?? found[0]?.[0];
  const last = to?.in(binding) ?? found.at(-1)?.[0];
  if (first === undefined || last === undefined) return found;
  const groups = isGrouped ? [...new Set(found.map(([, group]) => group))].sort() : [null];
  if (groups.length === 0) return found;
  const cut = slices(interval, first, last, Math.floor(MOST_POINTS / groups.length));
  if (cut === undefined) throw tooMany(interval);
  const keyOf = (start: string, group: string | null): string => `${start} ${group ?? ''}`;
  const counts = new Map(found.map(([start, group, events]) => [keyOf(start, group), events]));
  return cut.flatMap(([start]) => groups.map((group): Point => [start, group, counts.get(keyOf(start, group)) ?? 0]));
}

/**
 * Plans a series.
 *
 * @param field whose arguments are `interval` and `fill`
 * @throws InputError where it would have too many points
 */
export function series(field: SelectedField, counted: Counted): Planned {
  const { interval, fill } = field.args as { interval: Interval; fill: boolean };
  const { period, grouping } = counted;
  const children = field.children('TimeSeries');
  const asks = (child: string): boolean => children.some((one) => one.name === child);
  if (fill && asks('points')) {
    cutOf(interval, period, MOST_POINTS)?.check((cut) => {
      if (cut === undefined) throw tooMany(interval);
    });
  }
  const whole = pick(field, 'TimeSeries');
  const shapes = children
    .filter((child) => child.name === 'points')
    .map((child) => ({ key: child.key, shape: pick(child, 'TimePoint') }));
  return value(
    cypher`[${asks('points') ? pointsOf(interval, counted) : cypher`[]`}, ${asks('imprecise') ? impreciseOf(interval, counted) : cypher`0`}]`,
    (answer, binding) => {
      const [rows, unclear] = answer as [[number | string, string | null, number][], number];
      if (rows.length > MOST_POINTS) throw tooMany(interval);
      const found = rows.map(([when, group, events]): Point => {
        return [typeof when === 'string' ? when : firstDayOf(interval, when), group, events];
      });
      const shaped = whole({ interval, points: null, imprecise: unclear }) as Record<string, unknown>;
      const points = fill ? filled(interval, found, period ?? {}, grouping !== undefined, binding) : found;
      for (const { key, shape } of shapes) {
        shaped[key] = points.map(([start, group, events]) =>
          shape({ period: periodOf(interval, start), start, group, events }),
        );
      }
      return shaped;
    },
  );
}

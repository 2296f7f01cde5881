/** Events counted: over time, and by pairs of countries. */
import { type Interval, periodOf } from '../../model/dates.js';
import { usualCertainty } from '../conditions.js';
import { cypher, type Fragment, name, Variable, where } from '../cypher.js';
import { many, one, value } from '../fields.js';
import type { Late } from '../late.js';
import { type FieldPlan, pick, type TypePlan } from '../plan.js';
import { LONGEST_PAGE } from '../connection.js';
import { InputError } from '../../errors.js';
import { allEvents, type EventFilter } from './event.js';

/** The filter with what counts where it asks for nothing else: events that occurred, as far as sources are sure. */
function counted(filter: EventFilter | null | undefined): EventFilter {
  const status = filter?.status ?? ['OCCURRED'];
  return { ...filter, status, certainty: filter?.certainty ?? [...usualCertainty(status)] };
}

/** Neo4j's names of the intervals. */
const UNITS: Record<Interval, Fragment> = {
  DAY: cypher`'day'`,
  MONTH: cypher`'month'`,
  QUARTER: cypher`'quarter'`,
  YEAR: cypher`'year'`,
};

/** How precise a beginning must be to fall in one interval. */
const FINE_ENOUGH: Record<Interval, readonly Interval[]> = {
  DAY: ['DAY'],
  MONTH: ['DAY', 'MONTH'],
  QUARTER: ['DAY', 'MONTH', 'QUARTER'],
  YEAR: ['DAY', 'MONTH', 'QUARTER', 'YEAR'],
};

const timeSeries: FieldPlan<null> = (_, field) => {
  const { groupBy, interval, ...args } = field.args as {
    groupBy?: 'KIND' | 'STATUS' | 'COUNTRY' | null;
    interval: Interval;
    filter?: EventFilter | null;
  };
  const { period, ...others } = counted(args.filter);
  // Where events are counted by the day they began, a period selects by that day too.
  const began = period && { ...period, match: 'WITHIN' as const };
  const rows = allEvents(others, { began: began ?? undefined });
  const event = rows.node;
  const unit = UNITS[interval];
  const start = cypher`date.truncate(${unit}, ${event}.begins)`;
  const { [interval]: finer } = FINE_ENOUGH;
  const precise = cypher`coalesce(${event}.startPrecision IN ${finer}, false)`;
  const [when, group, count] = [new Variable('when'), new Variable('group'), new Variable('count')];
  const country = new Variable('c');
  const groups: Record<string, Fragment> = {
    KIND: cypher`${event}.kind`,
    STATUS: cypher`${event}.status`,
    COUNTRY: cypher`toUpper(${country}.slug)`,
  };
  const matched = (condition: Fragment): Fragment =>
    rows.repeats
      ? cypher`${rows.match} ${where(rows.conditions ?? [])} WITH DISTINCT ${event} WHERE ${condition}`
      : cypher`${rows.match} ${where([...(rows.conditions ?? []), condition])}`;
  const told = groupBy === 'COUNTRY' ? cypher`MATCH (${event})-[:INVOLVES]->(${country}:Country)` : cypher``;
  const points = cypher`COLLECT { ${matched(precise)} ${told}
    WITH ${start} AS ${when}, ${groupBy ? (groups[groupBy] ?? cypher`null`) : cypher`null`} AS ${group}, count(*) AS ${count}
    RETURN [toString(${when}), ${group}, ${count}] ORDER BY ${when}, ${group} }`;
  const asks = (child: string): boolean => field.children('TimeSeries').some((one) => one.name === child);
  const imprecise = cypher`COUNT { ${matched(cypher`NOT ${precise}`)} RETURN ${event} }`;
  const series = pick(field, 'TimeSeries');
  const shapes = field
    .children('TimeSeries')
    .filter((child) => child.name === 'points')
    .map((child) => ({ key: child.key, shape: pick(child, 'TimePoint') }));
  return value(
    cypher`[${asks('points') ? points : cypher`[]`}, ${asks('imprecise') ? imprecise : cypher`0`}]`,
    (answer) => {
      const [found, unclear] = answer as [[string, string | null, number][], number];
      const shaped = series({ interval, points: null, imprecise: unclear }) as Record<string, unknown>;
      for (const { key, shape } of shapes) {
        shaped[key] = found.map(([day, told_, events]) =>
          shape({ period: periodOf(interval, day), start: day, group: told_, events }),
        );
      }
      return shaped;
    },
  );
};

/** The pairs, as rows of two countries and a count. */
interface Pairs {
  match: Fragment;
  a: Variable;
  b: Variable;
  events: Variable;
  first: Late<number>;
}

const matrixType: TypePlan<Pairs> = {
  cells: ({ match, a, b, events, first }, field, planner) => {
    const cell: Cell = { a, b, events };
    const order = cypher`${events} DESC, ${a}.slug, ${b}.slug`;
    return many(
      {
        match: cypher`${match} WITH ${a}, ${b}, count(*) AS ${events} ORDER BY ${order} LIMIT ${first}`,
        subject: cell,
        order,
        aggregates: true,
      },
      field,
      planner,
    );
  },
  totalCount: ({ match, a, b }) => value(cypher`COUNT { ${match} RETURN DISTINCT ${a}, ${b} }`),
};

interface Cell {
  a: Variable;
  b: Variable;
  events: Variable;
}

const matrixCell: TypePlan<Cell> = {
  a: ({ a }, field, planner) => planner.project(a, field),
  b: ({ b }, field, planner) => planner.project(b, field),
  events: ({ events }) => value(cypher`${events}`),
};

const matrix: FieldPlan<null> = (_, field, planner) => {
  const first = field.args.first as Late<number>;
  first.check((rows) => {
    if (rows > LONGEST_PAGE) throw new InputError('first', rows, `at most ${LONGEST_PAGE}`);
  });
  const rows = allEvents(counted(field.args.filter as EventFilter | undefined));
  const [a, b] = [new Variable('a'), new Variable('b')];
  const match = cypher`${rows.match} ${where(rows.conditions ?? [])} WITH DISTINCT ${rows.node}
    MATCH (${a}:Country)<-[:INVOLVES]-(${rows.node})-[:INVOLVES]->(${b}:Country) WHERE ${a}.slug < ${b}.slug`;
  const pairs: Pairs = { match, a, b, events: new Variable('events'), first };
  return one({ match: cypher`UNWIND [0] AS ${name('only')}`, subject: pairs }, field, planner);
};

export const SERIES_PLANS = { Matrix: matrixType, MatrixCell: matrixCell };
export const SERIES_ROOTS: TypePlan<null> = { timeSeries, matrix };

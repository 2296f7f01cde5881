/** Who met whom, from the meetings in memory: the statement reads what is shown of those of a page. */
import type { Rows } from '../planner/connection.js';
import { cypher, Named, Variable } from '../planner/cypher.js';
import { cutHeld, type Held, type HeldOrder, type HeldPage, NOT_MATCHED, readHeld } from '../planner/held-rows.js';
import type { CounterpartFilter, MeetingFilter } from '../planner/inputs.js';
import type { Order } from '../planner/page.js';
import type { Parameter } from '../planner/parameter.js';
import type { Planner } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import {
  counterparts,
  dayNumber,
  inTime,
  type Meetings,
  type Met,
  ofCountries,
  type Selection,
  shared,
  sharedWith,
} from '../projection/index.js';
import { type Counterpart, counterpartOrders } from './counterpart.js';
import { dateOf, isRecallable, selectionOf, slugLists } from './recalled.js';

/** All that one official shared with others. */
interface Answer extends Held<Met> {
  selection: Selection;
  official: number;
}

/** Counterparts as rows that are at hand; undefined where they are not taken from memory. */
export function recalledCounterparts(
  official: Variable,
  filter: CounterpartFilter,
  planner: Planner,
): Rows<Counterpart> | undefined {
  // Offices are not in memory, nor is what else a statement finds before it comes here.
  const meetings = planner.recall.for(official instanceof Named && !filter.office && isRecallable(filter));
  if (meetings === undefined || !(official instanceof Named)) return undefined;
  const country = filter.country && slugLists('Country', filter.country);
  const selection = selectionOf(meetings, filter);
  const answer = official.slug
    .with(selection, (slug, chosen) => ({ slug, chosen }))
    .use(({ slug, chosen }, binding): Answer => {
      const { meetings: all } = chosen;
      const number = all.arrays.officials.numberOf(slug);
      const fits = country ? ofCountries(all, all.arrays.citizenships, country(binding)) : undefined;
      const least = filter.minMeetings?.in(binding);
      const rows = number < 0 ? [] : counterparts(chosen, number, { fits, least });
      return { rows, orders: ordersOf(all), selection: chosen, official: number };
    });
  return heldCounterparts(answer.once());
}

function heldCounterparts(answer: Parameter<Answer>): Rows<Counterpart> {
  const [at, row, counterpart] = [new Variable('at'), new Variable('row'), new Variable('other')];
  const columns = {
    ...{ meetings: new Variable('meetings'), weight: new Variable('weight') },
    ...{ first: new Variable('first'), last: new Variable('last') },
  };
  const carried = Object.values(columns);
  const subjectOf = (page: Parameter<HeldPage<Met>>): Counterpart => {
    const all = page.with(answer, (cut, met) => eventsOf(met, cut.rows)).once();
    return {
      ...columns,
      events: (event, first) => {
        const lists = all.use((events, binding) => {
          const most = first?.in(binding);
          return events.map((list) => list.slice(0, most));
        });
        const slug = new Variable('slug');
        return cypher`UNWIND ${lists.with(answer, slugsOf)}[${at}] AS ${slug} MATCH (${event}:Event {slug: ${slug}})`;
      },
    };
  };
  return {
    ...NOT_MATCHED,
    subject: { ...columns, events: () => cypher`` },
    node: counterpart,
    orders: counterpartOrders(columns),
    held: (order, asked, more) => {
      const page = cutHeld(answer, order, asked, more);
      const rows = page.with(answer, ({ rows: met }, { selection }) =>
        met.map((one) => shown(one, selection.meetings)),
      );
      const read = cypher`MATCH (${counterpart}:Official {slug: ${row}[0]})`;
      const carry = carried.map((column, index) => cypher`${row}[${index + 1}] AS ${column}`);
      const match = readHeld(rows, [at, row], read, [cypher`${counterpart}`, ...carry]);
      return { match, subject: subjectOf(page), total: page.map(({ total }) => total) };
    },
  };
}

/** In the order in which they are carried. */
function shown({ official, meetings, weight, first, last, firstBy, lastBy }: Met, all: Meetings): unknown[] {
  const dates = [dateOf(all, first, firstBy), dateOf(all, last, lastBy)];
  return [all.arrays.officials.at(official), meetings, weight, ...dates];
}

function eventsOf({ selection, official }: Answer, met: readonly Met[]): number[][] {
  const others = met.map((one) => one.official);
  return sharedWith(selection, official, others).map((events) => inTime(selection, events));
}

function slugsOf(lists: readonly number[][], { selection }: Answer): string[][] {
  const { events } = selection.meetings.arrays;
  return lists.map((list) => list.map((event) => events.at(event)));
}

function ordersOf({ arrays: { dates, officials } }: Meetings): Record<string, HeldOrder<Met>> {
  const by = (key: (met: Met) => number, read: (key: string | number) => number): HeldOrder<Met> => ({
    key,
    tie: ({ official }) => official,
    read: ([bound, slug]) => [read(bound), officials.placeOf(slug)],
  });
  const day = (date: number): number => dates.from[date] as number;
  return {
    MEETINGS: by(({ meetings }) => meetings, Number),
    WEIGHT: by(({ weight }) => weight, Number),
    FIRST_MET: by(
      ({ first }) => day(first),
      (bound) => dayNumber(String(bound)),
    ),
    LAST_MET: by(
      ({ last }) => day(last),
      (bound) => dayNumber(String(bound)),
    ),
  };
}

/**
 * The pages of the events at which two officials met, in the order of their days; undefined where they are not taken from memory.
 *
 * @param event of the rows that they are pages of
 */
export function recalledEvents(
  official: Variable,
  other: Parameter<string>,
  filter: MeetingFilter,
  event: Variable,
  field: SelectedField,
  planner: Planner,
): Rows<Variable>['held'] {
  const { field: order } = field.args.orderBy as Order;
  const meetings = planner.recall.for(official instanceof Named && order === 'DATE' && isRecallable(filter));
  if (meetings === undefined || !(official instanceof Named)) return undefined;
  const selection = selectionOf(meetings, filter);
  const pair = official.slug.with(other, (one, two) => [one, two] as const);
  const answer = pair.with(selection, ([one, two], chosen): Held<number> => {
    const { dates, events, officials } = chosen.meetings.arrays;
    const [a, b] = [officials.numberOf(one), officials.numberOf(two)];
    const byDay: HeldOrder<number> = {
      key: (event) => dates.days[dates.of[event] as number] as number,
      tie: (event) => event,
      read: ([day, slug]) => [dayNumber(String(day)), events.placeOf(slug)],
    };
    return { rows: a < 0 || b < 0 ? [] : shared(chosen, a, b), orders: { DATE: byDay } };
  });
  return (by, asked, more) => {
    const page = cutHeld(answer, by, asked, more);
    const rows = page.with(meetings, ({ rows: cut }, { arrays }) => cut.map((one) => arrays.events.at(one)));
    const [at, slug] = [new Variable('at'), new Variable('slug')];
    const match = readHeld(rows, [at, slug], cypher`MATCH (${event}:Event {slug: ${slug}})`, [cypher`${event}`]);
    return { match, subject: event, total: page.map(({ total }) => total) };
  };
}

/** Whom several officials all met, from the meetings in memory. */
import type { Rows } from '../planner/connection.js';
import { cypher, Variable } from '../planner/cypher.js';
import { cutHeld, type Held, type HeldPage, NOT_MATCHED, readHeld } from '../planner/held-rows.js';
import type { MeetingFilter } from '../planner/inputs.js';
import type { Order } from '../planner/page.js';
import type { Parameter } from '../planner/parameter.js';
import type { Planner } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { type Common as InCommon, metByAll, type Meetings } from '../projection/index.js';
import type { Common, Shared } from './in-common.js';
import { dateOf, isRecallable, selectionOf } from './recalled.js';

/**
 * Those whom all met, as rows that are at hand; undefined where they are not taken from memory.
 *
 * @param asked slugs of different officials
 */
export function recalledInCommon(
  asked: Parameter<string[]>,
  filter: MeetingFilter,
  field: SelectedField,
  planner: Planner,
): Rows<Common> | undefined {
  const { field: order } = field.args.orderBy as Order;
  const meetings = planner.recall.for(order === 'MEETINGS' && isRecallable(filter));
  if (meetings === undefined) return undefined;
  const answer = asked.with(selectionOf(meetings, filter), (slugs, selection): Held<InCommon> => {
    const { officials } = selection.meetings.arrays;
    const numbers = slugs.map((slug) => officials.numberOf(slug));
    return {
      rows: numbers.includes(-1) ? [] : metByAll(selection, numbers),
      orders: {
        MEETINGS: {
          key: ({ meetings: count }) => count,
          tie: ({ official }) => official,
          read: ([count, slug]) => [Number(count), officials.placeOf(slug)],
        },
      },
    };
  });
  const [at, row, other, count] = [
    new Variable('at'),
    new Variable('row'),
    new Variable('other'),
    new Variable('meetings'),
  ];
  const subjectOf = (page: Parameter<HeldPage<InCommon>>): Common => ({
    meetings: count,
    each: (shared) => ({ match: readShared(shared, page.with(meetings, sharedOf), at), aggregates: false }),
  });
  return {
    ...NOT_MATCHED,
    subject: { meetings: count, each: () => ({ match: cypher``, aggregates: false }) },
    node: other,
    orders: { MEETINGS: { value: cypher`${count}`, type: 'number' } },
    held: (by, asks, more) => {
      const page = cutHeld(answer, by, asks, more);
      const rows = page.with(meetings, ({ rows: all }, { arrays }) =>
        all.map(({ official, meetings: shared }) => [arrays.officials.at(official), shared]),
      );
      const carry = [cypher`${other}`, cypher`${row}[1] AS ${count}`];
      const match = readHeld(rows, [at, row], cypher`MATCH (${other}:Official {slug: ${row}[0]})`, carry);
      return { match, subject: subjectOf(page), total: page.map(({ total }) => total) };
    },
  };
}

/** Of each row, for each of those asked about: the slug, how many meetings, the first and the last. */
function sharedOf({ rows }: HeldPage<InCommon>, meetings: Meetings): unknown[][] {
  const { officials } = meetings.arrays;
  return rows.map(({ each }) =>
    each.map((one) => [
      officials.at(one.official),
      one.meetings,
      dateOf(meetings, one.first, one.firstBy),
      dateOf(meetings, one.last, one.lastBy),
    ]),
  );
}

function readShared({ official, meetings, first, last }: Shared, lists: Parameter<unknown[][]>, at: Variable) {
  const one = new Variable('one');
  return cypher`UNWIND ${lists}[${at}] AS ${one} MATCH (${official}:Official {slug: ${one}[0]})
    WITH ${official}, ${one}[1] AS ${meetings}, ${one}[2] AS ${first}, ${one}[3] AS ${last}`;
}

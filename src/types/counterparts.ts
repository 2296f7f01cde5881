/** Who met whom: an official's counterparts, and the events that two shared. */
import { given, inEffect, slug } from '../planner/conditions.js';
import { connection, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, join, Variable, where } from '../planner/cypher.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { CounterpartFilter, MeetingFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan } from '../planner/plan.js';
import { asSlugs, setFits } from '../planner/sets.js';
import { beginningsOf, firstBoundary, lastBoundary } from './boundary.js';
import { citizenshipFits } from './citizenship.js';
import { type Counterpart, counterpartOrders } from './counterpart.js';
import { eventRows } from './event-rows.js';
import { attendance, ends, isMeeting, isPresent, isUsual, presentAt, USUAL_MEETINGS, weightOf } from './meeting.js';
import { recalledCounterparts, recalledEvents } from './recalled-counterparts.js';
import { isInDoubt, lastKnownDay } from './seniority.js';

/** The event, and the counterpart that was there. */
interface Encounter {
  event: Variable;
  counterpart: Variable;
}

/** What is asked of counterparts beside their meetings; how many those must be is asked once they are counted. */
const COUNTERPART: FilterTable<Omit<CounterpartFilter, keyof MeetingFilter | 'minMeetings'>, Encounter> = {
  country: ({ counterpart }, ids) => citizenshipFits(counterpart, ids),
  office: ({ event, counterpart }, ids) => {
    const [tenure, office, came] = [new Variable('t'), new Variable('f'), new Variable('came')];
    return setFits(
      asSlugs('Office', ids),
      (test) => cypher`(EXISTS { (${counterpart})-[${tenure}:HELD_OFFICE]->(${office}:Office)
          WHERE ${test(cypher`${office}.slug`)} AND ${inEffect(tenure, cypher`${event}.earliest`, lastKnownDay(event))} }
        OR EXISTS { (${counterpart})-[${came}:PARTICIPATED_IN]->(${event})
          WHERE ${test(cypher`${came}.capacity`)} AND NOT ${isInDoubt(counterpart, cypher`${came}.capacity`, event)} })`,
    );
  },
};

/** What is computed of a counterpart: what is selected, and what the order needs. */
type Figure = Exclude<keyof Counterpart, 'events'> | 'shared';

/** The counterparts of an official, one row each. */
function rowsOf(official: Variable, filter: CounterpartFilter, wanted: ReadonlySet<Figure>): Rows<Counterpart> {
  const event = new Variable('e');
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  const [counterpart, present] = [new Variable('other'), new Variable('present')];
  const columns: Record<Figure, Variable> = {
    meetings: new Variable('meetings'),
    weight: new Variable('weight'),
    first: new Variable('first'),
    last: new Variable('last'),
    shared: new Variable('shared'),
  };
  const chosen = [
    isMeeting(event, filter),
    isPresent(own, event, filter),
    isPresent(theirs, event, filter),
    cypher`${counterpart} <> ${official}`,
    ...filterConditions(COUNTERPART, { event, counterpart }, filter),
  ];
  const beginnings = beginningsOf(event);
  const figures: Record<Figure, Fragment> = {
    meetings: cypher`count(${event})`,
    weight: weightOf(present),
    first: firstBoundary(beginnings),
    last: lastBoundary(beginnings),
    shared: cypher`collect(${event})`,
  };
  const computed = (Object.keys(figures) as Figure[]).filter((figure) => wanted.has(figure));
  const named = computed.map((figure) => cypher`${figures[figure]} AS ${columns[figure]}`);
  const met = cypher`
    MATCH (${official})-[${own}:${attendance(filter)}]->(${event}${ends(filter).event})<-[${theirs}:${attendance(filter)}]-(${counterpart}${ends(filter).official})
    ${where(chosen)}`;
  const enough = given(filter.minMeetings, (least) => cypher`${columns.meetings} >= ${least}`);
  return {
    // Somebody may have had two parts in an event; he was there once.
    match: cypher`${met}
      WITH ${isUsual(filter) ? cypher`` : cypher`DISTINCT`} ${event}, ${counterpart}
        ${wanted.has('weight') ? cypher`, ${presentAt(event, filter)} AS ${present}` : cypher``}
      WITH ${counterpart}, ${join(named, ', ')} ${where(enough)}`,
    counted:
      enough.length === 0
        ? cypher`${met} RETURN DISTINCT ${counterpart}`
        : cypher`${met} WITH ${counterpart}, count(DISTINCT ${event}) AS ${columns.meetings} ${where(enough)} RETURN ${counterpart}`,
    piped: true,
    carry: [counterpart, ...computed.map((figure) => columns[figure])],
    subject: { ...columns, events: (one) => cypher`UNWIND ${columns.shared} AS ${one}` },
    node: counterpart,
    aggregates: true,
    orders: counterpartOrders(columns),
  };
}

/** Which figure answers a field of an edge, and which an order. */
const FIGURES: Readonly<Record<string, Figure>> = {
  ...{ meetings: 'meetings', weight: 'weight', firstMet: 'first', lastMet: 'last', events: 'shared' },
  ...{ MEETINGS: 'meetings', WEIGHT: 'weight', FIRST_MET: 'first', LAST_MET: 'last' },
};

/** The events at which two officials met. */
export const met: FieldPlan<Variable> = (official, field, planner) => {
  const { filter, ...args } = field.args as { official: Parameter<string>; filter?: MeetingFilter };
  const meetings = filter ?? USUAL_MEETINGS;
  const other = slug('Official', args.official);
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  const rows = eventRows(
    (event) => cypher`
        MATCH (${official})-[${own}:${attendance(meetings)}]->(${event}:Event)<-[${theirs}:${attendance(meetings)}]-(:Official {slug: ${other}})`,
    {
      repeats: true,
      conditions: (event) => [
        cypher`${official}.slug <> ${other}`,
        isMeeting(event, meetings),
        isPresent(own, event, meetings),
        isPresent(theirs, event, meetings),
      ],
    },
  );
  // What is counted of all of them is read all the same.
  const held = recalledEvents(official, other, meetings, rows.node, field, planner);
  return connection(held ? { ...rows, held } : rows, field, planner);
};

/** Whom an official met. */
export const counterparts: FieldPlan<Variable> = (node, field, planner) => {
  const filter = (field.args.filter as CounterpartFilter | undefined) ?? USUAL_MEETINGS;
  const recalled = recalledCounterparts(node, filter, planner);
  if (recalled) return connection(recalled, field, planner);
  const { field: order } = field.args.orderBy as { field: string };
  const selected = field
    .children('CounterpartConnection')
    .flatMap((child) => (child.name === 'edges' ? child.children('CounterpartEdge') : []));
  const figures = [order, ...selected.map(({ name }) => name)].flatMap((asked) => FIGURES[asked] ?? []);
  return connection(rowsOf(node, filter, new Set(['meetings', ...figures])), field, planner);
};

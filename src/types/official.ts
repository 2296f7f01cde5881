/** Officials, and who met whom. */
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import {
  attendance,
  ends,
  given,
  inEffect,
  intFits,
  type IntFilter,
  isMeeting,
  isPresent,
  isUsual,
  type MeetingFilter,
  nameFits,
  presentAt,
  slug,
  slugs,
  type TextFilter,
  USUAL_MEETINGS,
} from '../planner/conditions.js';
import { all, cypher, type Fragment, join, Variable, where } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { listed, many, property, toMany, value } from '../planner/fields.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { agreementConditions, agreementOrders, type AgreementFilter } from './agreement.js';
import { bySlug, labelled, namedEntity } from './entity.js';
import { type EventFilter, eventRows } from './event.js';
import { type StatementFilter, statementConditions, statementOrders } from './statement.js';
import { tenuresOf } from './tenure.js';

interface OfficialFilter {
  name?: TextFilter | null;
  country?: Parameter<string[]> | null;
  office?: Parameter<string[]> | null;
  rank?: IntFilter | null;
  asOf?: Parameter<string> | null;
}

export const officialOrders = (official: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${official}.label`, type: 'text' },
});

export function officialConditions(official: Variable, filter: OfficialFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  const tenure = new Variable('t');
  const office = new Variable('o');
  const held = [
    ...given(filter.office, (ids) => cypher`${office}.slug IN ${slugs('Office', ids)}`),
    ...given(filter.rank, (rank) => intFits(cypher`${office}.rank`, rank)),
  ];
  const effective = given(filter.asOf, (day) => inEffect(tenure, cypher`date(${day})`, cypher`date(${day})`));
  return [
    ...given(filter.name, (text) => nameFits(official, text)),
    ...given(
      filter.country,
      (ids) => cypher`EXISTS { (${official})-[:CITIZEN_OF]->(c:Country) WHERE c.slug IN ${slugs('Country', ids)} }`,
    ),
    ...(held.length > 0
      ? [
          cypher`EXISTS { (${official})-[${tenure}:HELD_OFFICE]->(${office}:Office) WHERE ${all([...held, ...effective])} }`,
        ]
      : []),
  ];
}

/** A counterpart, and what was shared: the events as a list, which the server need not compute if nobody asks. */
interface Counterpart {
  meetings: Variable;
  weight: Variable;
  first: Variable;
  last: Variable;
  events: Variable;
}

interface CounterpartFilter extends MeetingFilter {
  country?: Parameter<string[]> | null;
  office?: Parameter<string[]> | null;
  minMeetings?: Parameter<number> | null;
}

/** What is computed of a counterpart: what is selected, and what the order needs. */
type Figure = 'meetings' | 'weight' | 'first' | 'last' | 'events';

/** The counterparts of an official, one row each. */
function counterparts(official: Variable, filter: CounterpartFilter, wanted: ReadonlySet<Figure>): Rows<Counterpart> {
  const event = new Variable('e');
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  const [counterpart, present] = [new Variable('other'), new Variable('present')];
  const row: Counterpart = {
    meetings: new Variable('meetings'),
    weight: new Variable('weight'),
    first: new Variable('first'),
    last: new Variable('last'),
    events: new Variable('events'),
  };
  const [tenure, office] = [new Variable('t'), new Variable('f')];
  const chosen = [
    isMeeting(event, filter),
    isPresent(own, event, filter),
    isPresent(theirs, event, filter),
    cypher`${counterpart} <> ${official}`,
    ...given(filter.office, (ids) => {
      const offices = slugs('Office', ids);
      return cypher`(EXISTS { (${counterpart})-[${tenure}:HELD_OFFICE]->(${office}:Office)
          WHERE ${office}.slug IN ${offices} AND ${inEffect(tenure, cypher`${event}.earliest`, cypher`${event}.latest`)} }
        OR EXISTS { (${counterpart})-[came:PARTICIPATED_IN]->(${event}) WHERE came.capacity IN ${offices} })`;
    }),
    ...given(
      filter.country,
      (ids) => cypher`EXISTS { (${counterpart})-[:CITIZEN_OF]->(c:Country) WHERE c.slug IN ${slugs('Country', ids)} }`,
    ),
  ];
  const when = cypher`[${event}.sortDay, coalesce(${event}.start, ${event}.date)]`;
  const figures: Record<Figure, Fragment> = {
    meetings: cypher`count(${event})`,
    weight: cypher`sum(1.0 / (${present} - 1))`,
    first: cypher`min(${when})`,
    last: cypher`max(${when})`,
    events: cypher`collect(${event})`,
  };
  const computed = (Object.keys(figures) as Figure[]).filter((figure) => wanted.has(figure));
  const columns = computed.map((figure) => cypher`${figures[figure]} AS ${row[figure]}`);
  const met = cypher`
    MATCH (${official})-[${own}:${attendance(filter)}]->(${event}${ends(filter).event})<-[${theirs}:${attendance(filter)}]-(${counterpart}${ends(filter).official})
    ${where(chosen)}`;
  const enough = given(filter.minMeetings, (least) => cypher`${row.meetings} >= ${least}`);
  return {
    // Somebody may have had two parts in an event; he was there once.
    match: cypher`${met}
      WITH ${isUsual(filter) ? cypher`` : cypher`DISTINCT`} ${event}, ${counterpart}
        ${wanted.has('weight') ? cypher`, ${presentAt(event, filter)} AS ${present}` : cypher``}
      WITH ${counterpart}, ${join(columns, ', ')} ${where(enough)}`,
    counted:
      enough.length === 0
        ? cypher`${met} RETURN DISTINCT ${counterpart}`
        : cypher`${met} WITH ${counterpart}, count(DISTINCT ${event}) AS ${row.meetings} ${where(enough)} RETURN ${counterpart}`,
    piped: true,
    carry: [counterpart, ...computed.map((figure) => row[figure])],
    subject: row,
    node: counterpart,
    aggregates: true,
    orders: {
      MEETINGS: { value: cypher`${row.meetings}`, type: 'number' },
      WEIGHT: { value: cypher`${row.weight}`, type: 'number' },
      FIRST_MET: { value: cypher`${row.first}[0]`, type: 'day' },
      LAST_MET: { value: cypher`${row.last}[0]`, type: 'day' },
    },
  };
}

/** Which figure answers a field of an edge, and which an order. */
const FIGURES: Readonly<Record<string, Figure>> = {
  ...{ meetings: 'meetings', weight: 'weight', firstMet: 'first', lastMet: 'last', events: 'events' },
  ...{ MEETINGS: 'meetings', WEIGHT: 'weight', FIRST_MET: 'first', LAST_MET: 'last' },
};

const counterpartEdge = edgePlan<Counterpart>({
  meetings: ({ row }) => value(cypher`${row.meetings}`),
  weight: ({ row }) => value(cypher`${row.weight}`),
  firstMet: ({ row }) => value(cypher`${row.first}[1]`),
  lastMet: ({ row }) => value(cypher`${row.last}[1]`),
  events: ({ row }, field, planner) => {
    const event = new Variable('e');
    const order = cypher`${event}.earliest, ${event}.slug`;
    return many({ match: cypher`UNWIND ${row.events} AS ${event}`, subject: event, order }, field, planner);
  },
});

/** The events at which two officials met. */
const met: FieldPlan<Variable> = (official, field, planner) => {
  const { filter, ...args } = field.args as { official: Parameter<string>; filter?: MeetingFilter };
  const meetings = filter ?? USUAL_MEETINGS;
  const other = slug('Official', args.official);
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  return connection(
    eventRows(
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
    ),
    field,
    planner,
  );
};

export const official: TypePlan<Variable> = {
  ...namedEntity('Official', 'name'),
  born: property('born'),
  died: property('died'),
  citizenships: toMany((from, to) => cypher`(${from})-[:CITIZEN_OF]->(${to}:Country)`),
  ...listed('offices', 'officeCount', tenuresOf),
  events: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})-[:PARTICIPATED_IN]->(${event}:Event)`, {
        repeats: true,
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  statements: (node, field, planner) => {
    const statement = new Variable('s');
    const conditions = statementConditions(statement, field.args.filter as StatementFilter | undefined);
    return connection(
      {
        match: cypher`MATCH (${node})<-[:MADE_BY]-(${statement}:Statement)`,
        conditions,
        carry: [statement],
        subject: statement,
        node: statement,
        orders: statementOrders(statement),
      },
      field,
      planner,
    );
  },
  agreements: (node, field, planner) => {
    const agreement = new Variable('a');
    const conditions = agreementConditions(agreement, field.args.filter as AgreementFilter | undefined);
    return connection(
      {
        match: cypher`MATCH (${node})-[:PARTICIPATED_IN]->(:Event)<-[:SIGNED_AT]-(${agreement}:Agreement)`,
        conditions,
        repeats: true,
        carry: [agreement],
        subject: agreement,
        node: agreement,
        orders: agreementOrders(agreement),
      },
      field,
      planner,
    );
  },
  counterparts: (node, field, planner) => {
    const filter = (field.args.filter as CounterpartFilter | undefined) ?? USUAL_MEETINGS;
    const { field: order } = field.args.orderBy as { field: string };
    const selected = field
      .children('CounterpartConnection')
      .flatMap((child) => (child.name === 'edges' ? child.children('CounterpartEdge') : []));
    const figures = [order, ...selected.map(({ name }) => name)].flatMap((asked) => FIGURES[asked] ?? []);
    return connection(counterparts(node, filter, new Set(['meetings', ...figures])), field, planner);
  },
  met,
};

export const OFFICIAL_PLANS = {
  Official: official,
  OfficialEdge: edgePlan() as TypePlan<Edge<Variable>>,
  CounterpartEdge: counterpartEdge,
};

export const OFFICIAL_ROOTS: TypePlan<null> = {
  official: bySlug('Official'),
  officials: (_, field, planner) =>
    connection(
      labelled('Official', officialOrders, (node) =>
        officialConditions(node, field.args.filter as OfficialFilter | undefined),
      ),
      field,
      planner,
    ),
};

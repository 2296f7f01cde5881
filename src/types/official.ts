/** Officials, and who met whom. */
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { given, inEffect, intFits, nameFits, slug } from '../planner/conditions.js';
import { all, cypher, type Fragment, join, TRUE, Variable, where } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { listed, many, property, toMany, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type {
  AgreementFilter,
  CounterpartFilter,
  EventFilter,
  IdFilter,
  MeetingFilter,
  OfficialFilter,
  StatementFilter,
} from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { asSlugs, linksFit, setFits } from '../planner/sets.js';
import { agreementConditions, agreementOrders } from './agreement.js';
import { bySlug, labelled, namedEntity } from './entity.js';
import { eventRows } from './event-rows.js';
import { attendance, ends, isMeeting, isPresent, isUsual, presentAt, USUAL_MEETINGS } from './meeting.js';
import { provenance } from './provenance.js';
import { statementConditions, statementOrders } from './statement.js';
import { tenuresOf } from './tenure.js';

export const officialOrders = (official: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${official}.label`, type: 'text' },
});

const OFFICIAL: FilterTable<OfficialFilter, Variable> = {
  name: (official, text, { path }) => nameFits(official, text, path),
  country: citizenshipFits,
  office: (official, ids, { filter }) =>
    setFits(asSlugs('Office', ids), (test) => held(official, (office) => test(cypher`${office}.slug`), filter)),
  rank: (official, rank, { filter }) => held(official, (office) => intFits(cypher`${office}.rank`, rank), filter),
  // Of `office` and `rank`.
  asOf: () => TRUE,
  ...provenance('Official'),
};

/** What a filter asks of an official. */
export function officialConditions(official: Variable, filter: OfficialFilter | null | undefined): Fragment[] {
  return filterConditions(OFFICIAL, official, filter);
}

/** The official held an office that fits, on a day where one is given. */
function held(official: Variable, fits: (office: Variable) => Fragment, { asOf }: OfficialFilter): Fragment {
  const [tenure, office] = [new Variable('t'), new Variable('o')];
  const then = given(asOf, (day) => inEffect(tenure, cypher`date(${day})`, cypher`date(${day})`));
  return cypher`EXISTS { (${official})-[${tenure}:HELD_OFFICE]->(${office}:Office) WHERE ${all([fits(office), ...then])} }`;
}

/** The countries that an official belongs to fit, as a set. */
function citizenshipFits(official: Variable, ids: IdFilter): Fragment {
  return linksFit('Country', ids, (country) => cypher`(${official})-[:CITIZEN_OF]->(${country}:Country)`);
}

/** A counterpart, and what was shared: the events as a list, which the server need not compute if nobody asks. */
interface Counterpart {
  meetings: Variable;
  weight: Variable;
  first: Variable;
  last: Variable;
  events: Variable;
}

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
          WHERE ${test(cypher`${office}.slug`)} AND ${inEffect(tenure, cypher`${event}.earliest`, cypher`${event}.latest`)} }
        OR EXISTS { (${counterpart})-[${came}:PARTICIPATED_IN]->(${event}) WHERE ${test(cypher`${came}.capacity`)} })`,
    );
  },
};

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
  const chosen = [
    isMeeting(event, filter),
    isPresent(own, event, filter),
    isPresent(theirs, event, filter),
    cypher`${counterpart} <> ${official}`,
    ...filterConditions(COUNTERPART, { event, counterpart }, filter),
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

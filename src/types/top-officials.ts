/** Officials ordered by how often they met, how many they met, or in how many events they took part. */
import { SURE } from '../model/meetings.js';
import type { TopOfficialsBy } from '../model/vocabulary.js';
import { connection, eachOnce, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { MeetingFilter, OfficialFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { valueFits } from '../planner/sets.js';
import { type CountedFilter, eventConditions } from './event-filter.js';
import { allEvents } from './event-rows.js';
import { attendance, ends, isMeeting, isPresent, isUsual, presentAt, USUAL_MEETINGS } from './meeting.js';
import { countedEventsOf, eventsOf, rulesOf } from './meetings.js';
import { officialConditions } from './official.js';
import { recalledByMeetings } from './recalled-tallies.js';

/** A figure of officials: the way from an official to what is counted. */
interface Figure {
  /** `(official)-[…]->(event)…` */
  pattern: Fragment;
  conditions: Fragment[];
  /** What is counted, where the way may lead to it more than once. */
  distinct: Variable | undefined;
}

/** The events that count, but for what a figure's conditions ask of them. */
function eventsFor(by: TopOfficialsBy, filter: MeetingFilter): CountedFilter {
  return by === 'EVENTS' ? countedEventsOf(filter) : eventsOf(filter);
}

/** How officials are counted. */
function figureOf(by: TopOfficialsBy, official: Variable, event: Variable, filter: MeetingFilter): Figure {
  const [own, theirs, other] = [new Variable('p'), new Variable('q'), new Variable('x')];
  const rules = rulesOf(filter);
  const [meets, labels] = [attendance(rules), ends(rules)];
  const toEvent = cypher`(${official}${labels.official})-[${own}:${meets}]->(${event}${labels.event})`;
  const attends = [isMeeting(event, rules), isPresent(own, event, rules)];
  switch (by) {
    case 'EVENTS':
      return {
        pattern: cypher`(${official}:Official)-[${own}:PARTICIPATED_IN]->(${event}:Event)`,
        conditions: [
          valueFits(cypher`${own}.certainty`, countedEventsOf(filter).certainty ?? { anyOf: SURE }),
          valueFits(cypher`${own}.presence`, filter.presence ?? {}),
        ],
        distinct: event,
      };
    case 'MEETINGS':
      return {
        pattern: toEvent,
        conditions: [...attends, cypher`${presentAt(event, rules)} > 1`],
        // MET_AT leads from an official to an event once.
        distinct: isUsual(rules) ? undefined : event,
      };
    case 'COUNTERPARTS':
      return {
        pattern: cypher`${toEvent}<-[${theirs}:${meets}]-(${other}${labels.official})`,
        conditions: [...attends, isPresent(theirs, event, rules), cypher`${other} <> ${official}`],
        distinct: other,
      };
  }
}

/** A row: the figure that orders, and what others are computed by where they are selected. */
interface Ranked {
  by: TopOfficialsBy;
  official: Variable;
  figure: Variable;
  filter: MeetingFilter;
}

const topOfficials: FieldPlan<null> = (_, field, planner) => {
  const {
    by,
    filter: asked,
    officials,
  } = field.args as {
    by: TopOfficialsBy;
    filter?: MeetingFilter | null;
    officials?: OfficialFilter | null;
  };
  const filter = asked ?? USUAL_MEETINGS;
  const official = new Variable('o');
  // From the events: those of a period are found by its index, those of a country or place from there.
  const rows = allEvents(eventsFor(by, filter));
  const { pattern, conditions, distinct } = figureOf(by, official, rows.node, filter);
  const found = cypher`${eachOnce(rows)}
    MATCH ${pattern} ${where([...conditions, ...officialConditions(official, officials, 'officials')])}`;
  const figure = new Variable('figure');
  const counted = distinct ? cypher`count(DISTINCT ${distinct})` : cypher`count(*)`;
  const row: Ranked = { by, official, figure, filter };
  const columns = { official, count: figure, subject: row };
  const recalled = by === 'MEETINGS' ? recalledByMeetings(filter, officials, columns, planner) : undefined;
  return connection(
    {
      match: cypher`${found} WITH ${official}, ${counted} AS ${figure}`,
      counted: cypher`${found} RETURN DISTINCT ${official}`,
      piped: true,
      carry: [official, figure],
      subject: row,
      node: official,
      aggregates: true,
      orders: { [by]: { value: cypher`${figure}`, type: 'number' } },
      order: { field: by, direction: 'DESC' },
      ...recalled,
    },
    field,
    planner,
  );
};

/** A figure of an edge: at hand where it orders, else computed for the officials of the page. */
const figure =
  (by: TopOfficialsBy): FieldPlan<Edge<Ranked>> =>
  ({ row }) => {
    if (row.by === by) return value(cypher`${row.figure}`);
    const event = new Variable('e');
    const { pattern, conditions, distinct } = figureOf(by, row.official, event, row.filter);
    const chosen = [...eventConditions(event, eventsFor(by, row.filter)), ...conditions];
    const counted = distinct ? cypher`RETURN DISTINCT ${distinct}` : cypher``;
    return value(cypher`COUNT { MATCH ${pattern} ${where(chosen)} ${counted} }`);
  };

export const TOP_OFFICIAL_PLANS = {
  TopOfficialEdge: edgePlan<Ranked>({
    meetings: figure('MEETINGS'),
    counterparts: figure('COUNTERPARTS'),
    events: figure('EVENTS'),
  }) as TypePlan<Edge<Ranked>>,
};

export const TOP_OFFICIAL_ROOTS: TypePlan<null> = { topOfficials };

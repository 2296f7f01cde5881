/** Officials ordered by how often they met, how many they met, or in how many events they took part. */
import { connection, type Edge, edgePlan, eachOnce } from '../planner/connection.js';
import type { TopOfficialsBy } from '../model/vocabulary.js';
import { all, cypher, type Fragment, Variable, where } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { MeetingFilter, OfficialFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { valueFits } from '../planner/sets.js';
import { eventConditions } from './event-filter.js';
import { allEvents } from './event-rows.js';
import {
  attendance,
  certaintiesOf,
  ends,
  isMeeting,
  isPresent,
  isUsual,
  presentAt,
  USUAL_MEETINGS,
} from './meeting.js';
import { eventsLike } from './meetings.js';
import { officialConditions } from './official.js';

/** A figure of officials: the way from an official to what is counted. */
interface Figure {
  /** `(official)-[…]->(event)…` */
  pattern: Fragment;
  conditions: Fragment[];
  /** What is counted, where the way may lead to it more than once. */
  distinct: Variable | undefined;
}

/**
 * How officials are counted.
 *
 * @param filter without its period where the events are found by that
 */
function figureOf(by: TopOfficialsBy, official: Variable, event: Variable, filter: MeetingFilter): Figure {
  const [own, theirs, other] = [new Variable('p'), new Variable('q'), new Variable('x')];
  const [meets, labels] = [attendance(filter), ends(filter)];
  switch (by) {
    case 'EVENTS':
      return {
        pattern: cypher`(${official}:Official)-[${own}:PARTICIPATED_IN]->(${event}:Event)`,
        conditions: [
          ...eventConditions(event, eventsLike(filter)),
          cypher`${own}.certainty IN ${certaintiesOf(filter)}`,
          ...(filter.presence ? [valueFits(cypher`${own}.presence`, filter.presence)] : []),
        ],
        distinct: event,
      };
    case 'MEETINGS':
      return {
        pattern: cypher`(${official}${labels.official})-[${own}:${meets}]->(${event}${labels.event})`,
        conditions: [isMeeting(event, filter), isPresent(own, event, filter), cypher`${presentAt(event, filter)} > 1`],
        // MET_AT leads from an official to an event once.
        distinct: isUsual(filter) ? undefined : event,
      };
    case 'COUNTERPARTS':
      return {
        pattern: cypher`(${official}${labels.official})-[${own}:${meets}]->(${event}${labels.event})<-[${theirs}:${meets}]-(${other}${labels.official})`,
        conditions: [
          isMeeting(event, filter),
          isPresent(own, event, filter),
          isPresent(theirs, event, filter),
          cypher`${other} <> ${official}`,
        ],
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
  // From the events of the period, where it has both ends: those are found by index.
  const events = allEvents({ period: filter.period });
  const official = new Variable('o');
  const { pattern, conditions, distinct } = figureOf(by, official, events.node, { ...filter, period: undefined });
  const found = cypher`${eachOnce(events)}
    MATCH ${pattern} ${where([...conditions, ...officialConditions(official, officials)])}`;
  const figure = new Variable('figure');
  const counted = distinct ? cypher`count(DISTINCT ${distinct})` : cypher`count(*)`;
  const row: Ranked = { by, official, figure, filter };
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
    const { pattern, conditions, distinct } = figureOf(by, row.official, new Variable('e'), row.filter);
    const counted = distinct ? cypher`RETURN DISTINCT ${distinct}` : cypher``;
    return value(cypher`COUNT { MATCH ${pattern} WHERE ${all(conditions)} ${counted} }`);
  };

export const TOP_OFFICIAL_PLANS = {
  TopOfficialEdge: edgePlan<Ranked>({
    meetings: figure('MEETINGS'),
    counterparts: figure('COUNTERPARTS'),
    events: figure('EVENTS'),
  }) as TypePlan<Edge<Ranked>>,
};

export const TOP_OFFICIAL_ROOTS: TypePlan<null> = { topOfficials };

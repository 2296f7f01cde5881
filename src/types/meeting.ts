/** Which meetings a filter counts: the rules of `model/meetings.ts` as conditions on an event and its participations. */
import { CALL_KINDS, MEETING_KINDS, TOOK_PLACE, usualCertainty } from '../model/meetings.js';
import { Certainty, EventKind, EventStatus } from '../model/vocabulary.js';
import { inPeriod } from '../planner/conditions.js';
import { all, cypher, type Fragment, TRUE, Variable } from '../planner/cypher.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { MeetingFilter } from '../planner/inputs.js';
import { chosen, valueFits } from '../planner/sets.js';
import { eventConditions, extentOf } from './event-filter.js';

/** What meetings are counted where nothing else is asked. */
export const USUAL_MEETINGS: MeetingFilter = {};

/** What the parts of a filter ask of the event; what they ask of each who was there, `isPresent` says. */
const MEETING: FilterTable<MeetingFilter, Variable> = {
  period: (event, period, { path }) => all(inPeriod(extentOf(event), period, path)),
  kind: (event, kinds) => valueFits(cypher`${event}.kind`, kinds),
  status: (event, statuses) => valueFits(cypher`${event}.status`, statuses),
  certainty: (event, certainties) => valueFits(cypher`${event}.certainty`, certainties),
  presence: () => TRUE,
  event: (event, filter, place) => all(eventConditions(event, filter, place)),
};

const statusesOf = ({ status }: MeetingFilter): readonly EventStatus[] => chosen(EventStatus, status, TOOK_PLACE);

/** How sure the sources must be of an event and of each participation. */
export const certaintiesOf = (filter: MeetingFilter): readonly Certainty[] =>
  chosen(Certainty, filter.certainty, usualCertainty(statusesOf(filter)));

/** Whether the filter counts what is usually counted: then MET_AT, which is stored for that, says who met. */
export function isUsual(filter: MeetingFilter): boolean {
  const [status, ...others] = statusesOf(filter);
  return status === TOOK_PLACE[0] && others.length === 0 && !filter.certainty && !filter.presence;
}

/** The type of the relationships by which officials meet at events, as far as the filter counts them. */
export function attendance(filter: MeetingFilter): Fragment {
  return isUsual(filter) ? cypher`MET_AT` : cypher`PARTICIPATED_IN`;
}

/** Labels of the ends of `attendance`: those of MET_AT need none, for there are no others. */
export function ends(filter: MeetingFilter): { event: Fragment; official: Fragment } {
  return isUsual(filter)
    ? { event: cypher``, official: cypher`` }
    : { event: cypher`:Event`, official: cypher`:Official` };
}

/** The event is one at which those present meet, and the filter counts it. */
export function isMeeting(event: Variable, filter: MeetingFilter): Fragment {
  const kinds = chosen(EventKind, filter.kind, MEETING_KINDS).filter((kind) => MEETING_KINDS.includes(kind));
  const ofKind = { ...filter, kind: filter.kind && { anyOf: kinds } };
  // MET_AT is of leaves that occurred, of those kinds, as far as sources are sure.
  if (isUsual(filter)) return all(filterConditions(MEETING, event, { ...ofKind, status: null }));
  const counted: MeetingFilter = {
    ...ofKind,
    kind: { anyOf: kinds },
    status: { anyOf: statusesOf(filter) },
    certainty: { anyOf: certaintiesOf(filter) },
  };
  return all([cypher`${event}.leaf`, ...filterConditions(MEETING, event, counted)]);
}

/** The participant was present, in person or on the call, as far as the filter is sure. */
export function isPresent(participation: Variable, event: Variable, filter: MeetingFilter): Fragment {
  if (isUsual(filter)) return TRUE;
  return all([
    cypher`(${participation}.presence = 'IN_PERSON' OR (${participation}.presence = 'REMOTE' AND ${event}.kind IN ${CALL_KINDS}))`,
    cypher`${participation}.certainty IN ${certaintiesOf(filter)}`,
    ...(filter.presence ? [valueFits(cypher`${participation}.presence`, filter.presence)] : []),
  ]);
}

/** How many were present at a meeting, where the filter counts what is usually counted; else it must be counted. */
export function presentAt(event: Variable, filter: MeetingFilter): Fragment {
  if (isUsual(filter)) return cypher`${event}.present`;
  const [part, person] = [new Variable('p'), new Variable('x')];
  return cypher`COUNT { MATCH (${event})<-[${part}:PARTICIPATED_IN]-(${person}:Official)
    WHERE ${isPresent(part, event, filter)} RETURN DISTINCT ${person} }`;
}

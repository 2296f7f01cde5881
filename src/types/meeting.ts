/** Which meetings a filter counts: the rules of `model/meetings.ts` as conditions on an event and its participations. */
import {
  MEETING_KINDS,
  meetingRule,
  type MeetingRule,
  type RuleLanguage,
  TOOK_PLACE,
  usualCertainty,
} from '../model/meetings.js';
import { Certainty, EventKind, EventStatus, Presence } from '../model/vocabulary.js';
import { inPeriod } from '../planner/conditions.js';
import { all, anyHolds, cypher, type Fragment, name, TRUE, Variable } from '../planner/cypher.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { MeetingFilter } from '../planner/inputs.js';
import { chosen, valueFits } from '../planner/sets.js';
import { eventConditions, extentOf } from './event-filter.js';

/** What meetings are counted where nothing else is asked. */
export const USUAL_MEETINGS: MeetingFilter = {};

/** What a filter asks of the event beside the rule. */
const MEETING: FilterTable<Pick<MeetingFilter, 'period' | 'kind' | 'event'>, Variable> = {
  period: (event, period, { path }) => all(inPeriod(extentOf(event), period, path)),
  kind: (event, kinds) => valueFits(cypher`${event}.kind`, kinds),
  event: (event, filter, place) => all(eventConditions(event, filter, place)),
};

/** The rule that a filter counts by. */
export function ruleOf(filter: MeetingFilter): MeetingRule {
  const statuses = chosen(EventStatus, filter.status, TOOK_PLACE);
  return {
    kinds: chosen(EventKind, filter.kind, MEETING_KINDS),
    statuses,
    certainties: chosen(Certainty, filter.certainty, usualCertainty(statuses)),
    presences: chosen(Presence, filter.presence, Object.values(Presence)),
  };
}

/** The rule as Cypher of an event, and of a participation where there is one. */
function inCypher(
  filter: MeetingFilter,
  event: Variable,
  participation?: Variable,
): ReturnType<typeof meetingRule<Fragment>> {
  const property = (path: string): Fragment => {
    const [of, key = ''] = path.split('.');
    return cypher`${of === 'event' ? event : (participation ?? event)}.${name(key)}`;
  };
  const language: RuleLanguage<Fragment> = {
    holds: property,
    isOneOf: (path, values) => valueFits(property(path), { anyOf: values }),
    every: all,
    some: anyHolds,
  };
  return meetingRule(ruleOf(filter), language);
}

/** Whether the filter counts what is usually counted: then MET_AT, which is stored for that, says who met. */
export function isUsual(filter: MeetingFilter): boolean {
  const [status, ...others] = ruleOf(filter).statuses;
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
  const { period, kind, event: asked } = filter;
  // MET_AT is of leaves that occurred, of kinds where people meet, as far as sources are sure.
  if (isUsual(filter)) {
    const kinds = kind && { anyOf: MEETING_KINDS.filter((one) => ruleOf(filter).kinds.includes(one)) };
    return all(filterConditions(MEETING, event, { period, kind: kinds, event: asked }));
  }
  return all([inCypher(filter, event).event, ...filterConditions(MEETING, event, { period, event: asked })]);
}

/** The participant was present, in person or on the call, as far as the filter is sure. */
export function isPresent(participation: Variable, event: Variable, filter: MeetingFilter): Fragment {
  return isUsual(filter) ? TRUE : inCypher(filter, event, participation).participation;
}

/** How many were present at a meeting, where the filter counts what is usually counted; else it must be counted. */
export function presentAt(event: Variable, filter: MeetingFilter): Fragment {
  if (isUsual(filter)) return cypher`${event}.present`;
  const [part, person] = [new Variable('p'), new Variable('x')];
  return cypher`COUNT { MATCH (${event})<-[${part}:PARTICIPATED_IN]-(${person}:Official)
    WHERE ${isPresent(part, event, filter)} RETURN DISTINCT ${person} }`;
}

/**
 * The weight of meetings, as an aggregation: to nine decimals, for behind that a sum of fractions depends on their order.
 *
 * @param present of each meeting, how many were present
 */
export function weightOf(present: Variable): Fragment {
  return cypher`round(sum(1.0 / (${present} - 1)), 9)`;
}

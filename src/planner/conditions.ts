/** Conditions that filters are made of: texts, numbers, periods, references, meetings, tenures. */
import { InputError } from '../errors.js';
import { kindOf, NODE_TYPES, type NodeType, slugOf } from '../model/ids.js';
import { CALL_KINDS, MEETING_KINDS, SURE, TOOK_PLACE } from '../model/meetings.js';
import type { Certainty, EntityKind, EventKind, EventStatus, PeriodMatch, Presence } from '../model/vocabulary.js';
import { all, cypher, type Fragment, TRUE, Variable } from './cypher.js';
import type { Parameter } from './parameter.js';

type Maybe<T> = T | null | undefined;

export interface TextFilter {
  equals?: Maybe<Parameter<string>>;
  in?: Maybe<Parameter<string[]>>;
  startsWith?: Maybe<Parameter<string>>;
  contains?: Maybe<Parameter<string>>;
}

export interface IntFilter {
  equals?: Maybe<Parameter<number>>;
  gte?: Maybe<Parameter<number>>;
  lte?: Maybe<Parameter<number>>;
}

export interface PeriodFilter {
  from?: Maybe<Parameter<string>>;
  to?: Maybe<Parameter<string>>;
  match: PeriodMatch;
}

export interface MeetingFilter {
  period?: Maybe<PeriodFilter>;
  kind?: Maybe<EventKind[]>;
  status: EventStatus[];
  certainty?: Maybe<Certainty[]>;
  presence?: Maybe<Presence[]>;
}

/** What meetings are counted where nothing else is asked. */
export const USUAL_MEETINGS: MeetingFilter = { status: ['OCCURRED'] };

/** The first and last possible day of what is compared with a period. */
export interface Extent {
  earliest: Fragment;
  latest: Fragment;
  /** The same where an open end is the first or last of all days: for comparisons that an index can answer. */
  begins?: Fragment;
  ends?: Fragment;
}

/** A condition for a value that was given; none where it was not. */
export function given<T>(value: Maybe<T>, condition: (value: T) => Fragment | Fragment[]): Fragment[] {
  if (value === null || value === undefined) return [];
  const conditions = condition(value);
  return Array.isArray(conditions) ? conditions : [conditions];
}

/** The name, or one of its forms, fits. */
export function nameFits(node: Variable, filter: TextFilter): Fragment[] {
  return textFits(cypher`[${node}.label] + coalesce(${node}.aliases, [])`, filter);
}

/** One of the texts fits. Case is ignored. */
export function textFits(texts: Fragment, filter: TextFilter): Fragment[] {
  const some = (test: (form: Fragment) => Fragment): Fragment =>
    cypher`any(form IN ${texts} WHERE ${test(cypher`toLower(form)`)})`;
  return [
    ...given(filter.equals, (text) => some((form) => cypher`${form} = ${text.map(lower)}`)),
    ...given(filter.in, (texts) => some((form) => cypher`${form} IN ${texts.map((each) => each.map(lower))}`)),
    ...given(filter.startsWith, (text) => some((form) => cypher`${form} STARTS WITH ${text.map(lower)}`)),
    ...given(filter.contains, (text) => some((form) => cypher`${form} CONTAINS ${text.map(lower)}`)),
  ];
}

const lower = (text: string): string => text.toLowerCase();

/** The node is of one of the kinds. */
export function ofKind(node: Variable, kinds: readonly EntityKind[]): Fragment {
  const labels = NODE_TYPES.filter((type) => kinds.includes(kindOf(type)));
  return cypher`any(label IN labels(${node}) WHERE label IN ${labels})`;
}

export function intFits(expression: Fragment, filter: IntFilter): Fragment[] {
  return [
    ...given(filter.equals, (number) => cypher`${expression} = ${number}`),
    ...given(filter.gte, (number) => cypher`${expression} >= ${number}`),
    ...given(filter.lte, (number) => cypher`${expression} <= ${number}`),
  ];
}

/** Refuses a period that ends before it starts. @throws InputError naming the argument */
export function checkPeriod({ from, to }: Pick<PeriodFilter, 'from' | 'to'>, argument: string): void {
  if (!from || !to) return;
  from
    .with(to, (first, last) => ({ from: first, to: last }))
    .check((period) => {
      if (period.from > period.to) throw new InputError(argument, period, '`from` no later than `to`');
    });
}

/**
 * The extent lies in the period as `filter.match` says.
 *
 * @param argument the argument's path, for an error
 * @throws InputError where the period ends before it starts
 */
export function inPeriod(extent: Extent, filter: PeriodFilter, argument: string): Fragment[] {
  const { from, to, match } = filter;
  checkPeriod(filter, argument);
  const { earliest, latest, begins, ends } = extent;
  switch (match) {
    case 'OVERLAPS':
      if (begins && ends) {
        return [
          ...given(from, (day) => cypher`${ends} >= date(${day})`),
          ...given(to, (day) => cypher`${begins} <= date(${day})`),
        ];
      }
      return [
        ...given(from, (day) => cypher`(${latest} >= date(${day}) OR (${latest} IS NULL AND ${earliest} IS NOT NULL))`),
        ...given(to, (day) => cypher`(${earliest} <= date(${day}) OR (${earliest} IS NULL AND ${latest} IS NOT NULL))`),
      ];
    case 'WITHIN':
      return [
        ...given(from, (day) => cypher`${earliest} >= date(${day})`),
        ...given(to, (day) => cypher`${latest} <= date(${day})`),
      ];
    case 'CONTAINS':
      return [
        ...given(from, (day) => cypher`${earliest} <= date(${day})`),
        ...given(to, (day) => cypher`${latest} >= date(${day})`),
      ];
  }
}

/** Refuses a number that is larger. @throws InputError naming the argument */
export function atMost(argument: string, number: Parameter<number>, most: number): void {
  number.check((given) => {
    if (given > most) throw new InputError(argument, given, `at most ${most}`);
  });
}

/** Whether a list is given and holds something. */
export function isSome(list: Maybe<Parameter<string[]>>): list is Parameter<string[]> {
  return list?.decide(({ length }) => length > 0) === true;
}

/** The slugs that references name; one that can name nothing becomes the empty slug, which no node has. */
export function slugs(type: NodeType, references: Parameter<string[]>): Parameter<string[]> {
  return references.map((all) => all.map((reference) => slugOf(type, reference) ?? ''));
}

/** The slug that a reference names, or the empty slug, which no node has. */
export function slug(type: NodeType, reference: Parameter<string>): Parameter<string> {
  return reference.map((text) => slugOf(type, text) ?? '');
}

/** Certainty that counts where nothing else is asked: speculation does not, unless speculative events are asked for. */
export function usualCertainty(status: readonly EventStatus[]): readonly Certainty[] {
  return status.includes('SPECULATED') ? [...SURE, 'SPECULATED'] : SURE;
}

/** Whether the filter counts what is usually counted: then MET_AT, which is kept for that, says who met. */
export function isUsual({ status, certainty, presence }: MeetingFilter): boolean {
  return status.length === 1 && status[0] === TOOK_PLACE[0] && !certainty && !presence;
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
  const kinds = filter.kind ? MEETING_KINDS.filter((kind) => filter.kind?.includes(kind)) : MEETING_KINDS;
  const period = given(filter.period, (days) => inPeriod(extentOf(event), days, 'filter.period'));
  if (isUsual(filter)) return all([...(filter.kind ? [cypher`${event}.kind IN ${kinds}`] : []), ...period]);
  return all([
    cypher`${event}.leaf`,
    cypher`${event}.kind IN ${kinds}`,
    cypher`${event}.status IN ${filter.status}`,
    cypher`${event}.certainty IN ${filter.certainty ?? usualCertainty(filter.status)}`,
    ...period,
  ]);
}

/** The participant was present, in person or on the call, as far as the filter is sure. */
export function isPresent(participation: Variable, event: Variable, filter: MeetingFilter): Fragment {
  if (isUsual(filter)) return TRUE;
  return all([
    cypher`(${participation}.presence = 'IN_PERSON' OR (${participation}.presence = 'REMOTE' AND ${event}.kind IN ${CALL_KINDS}))`,
    cypher`${participation}.certainty IN ${filter.certainty ?? usualCertainty(filter.status)}`,
    ...given(filter.presence, (presences) => cypher`${participation}.presence IN ${presences}`),
  ]);
}

/** How many were present at a meeting, where the filter counts what is usually counted; else it must be counted. */
export function presentAt(event: Variable, filter: MeetingFilter): Fragment {
  if (isUsual(filter)) return cypher`${event}.present`;
  const [part, person] = [new Variable('p'), new Variable('x')];
  return cypher`COUNT { MATCH (${event})<-[${part}:PARTICIPATED_IN]-(${person}:Official)
    WHERE ${isPresent(part, event, filter)} RETURN DISTINCT ${person} }`;
}

/** An event's first and last possible day. */
export function extentOf(event: Variable): Extent {
  return {
    earliest: cypher`${event}.earliest`,
    latest: cypher`${event}.latest`,
    begins: cypher`${event}.begins`,
    ends: cypher`${event}.ends`,
  };
}

/** The tenure had certainly begun by the last of the days, and is not known to have ended before the first. */
export function inEffect(tenure: Variable, first: Fragment, last: Fragment): Fragment {
  return cypher`(${tenure}.begunBy <= ${last} AND coalesce(${tenure}.endedBy >= ${first}, true))`;
}

/** Where an agreement stands on a day: the rule of `AgreementStatus`. Dates too imprecise for the day leave it unknown. */
export function agreementStatus(agreement: Variable, day: Parameter<string>): Fragment {
  const a = agreement;
  const on = cypher`date(${day})`;
  return cypher`CASE
    WHEN ${a}.endedLatest <= ${on} THEN 'ENDED'
    WHEN ${a}.endedEarliest <= ${on} THEN 'UNKNOWN'
    WHEN ${a}.inForceLatest <= ${on} THEN 'IN_FORCE'
    WHEN ${a}.inForceEarliest <= ${on} THEN 'UNKNOWN'
    WHEN ${a}.signedLatest <= ${on} THEN 'SIGNED'
    WHEN ${a}.signedEarliest <= ${on} THEN 'UNKNOWN'
    WHEN ${a}.signedEarliest > ${on} THEN 'NOT_SIGNED'
    ELSE 'UNKNOWN' END`;
}

/** The party is bound on a day: it has not withdrawn, nor is the agreement yet to enter into force for it alone. */
export function isBound(party: Variable, day: Parameter<string>): Fragment {
  return cypher`(coalesce(${party}.inForceLatest <= date(${day}), true) AND coalesce(${party}.withdrewEarliest > date(${day}), true))`;
}

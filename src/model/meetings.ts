/**
 * The meeting rules. A meeting is two officials present at the same leaf event of a kind where people meet, that
 * occurred. A visit is no meeting: its talks are. Recognition and exercises are none: the people named need not be there.
 */
import { Certainty, type EventKind, type EventStatus, type Presence } from './vocabulary.js';

/** Kinds at which those present meet. */
export const MEETING_KINDS: readonly EventKind[] = [
  'TALKS',
  'SUMMIT',
  'CEREMONY',
  'SIGNING',
  'BANQUET',
  'PHONE_CALL',
  'VIDEO_CALL',
  'CONFERENCE',
  'CONSULTATION',
  'CREDENTIALS',
];

/** Kinds at which those who are there remotely meet too. */
export const CALL_KINDS: readonly EventKind[] = ['PHONE_CALL', 'VIDEO_CALL'];

/** Kinds that are a journey of an official to another country. */
export const VISIT_KINDS: readonly EventKind[] = ['VISIT', 'STATE_VISIT'];

/** The status of an event that counts as a meeting where nothing else is asked. */
export const TOOK_PLACE: readonly EventStatus[] = ['OCCURRED'];

/** The status of an event that came about, be it over or not. */
export const CAME_ABOUT: readonly EventStatus[] = ['OCCURRED', 'ONGOING'];

/** How sure sources must be where nothing else is asked: speculation never counts, nor what is disputed. */
export const SURE: readonly Certainty[] = ['CONFIRMED', 'REPORTED'];

/** Certainty that counts where nothing else is asked: speculation does not, unless speculative events are asked for. */
export function usualCertainty(status: readonly EventStatus[]): readonly Certainty[] {
  return status.includes('SPECULATED') ? [...SURE, 'SPECULATED'] : SURE;
}

/** What of meetings counts: values that an event, and how somebody took part, may have. */
export interface MeetingRule {
  kinds: readonly EventKind[];
  statuses: readonly EventStatus[];
  /** Of the event and of taking part alike. */
  certainties: readonly Certainty[];
  presences: readonly Presence[];
}

/** What counts where nothing else is asked. */
export const USUAL_RULE: MeetingRule = {
  kinds: MEETING_KINDS,
  statuses: TOOK_PLACE,
  certainties: SURE,
  presences: ['IN_PERSON', 'REMOTE'],
};

/**
 * How many met at a part, or a part of a part, that counts in place of the whole, so that it is no leaf: by the usual rule, as if the part had no parts itself. A rumour, a toast,
 * what is still going on, or talks of which nobody tells who was there take no meeting away.
 */
export const MET_AT_PART = 2;

/** A property that the rule looks at: `leaf`, `kind`, `status` and `certainty` of the event, the others of taking part. */
export type RuleProperty =
  `event.${'leaf' | 'kind' | 'status' | 'certainty'}` | `participation.${'presence' | 'certainty'}`;

/** How a condition is said: as Cypher, or as a function. */
export interface RuleLanguage<Condition> {
  holds(property: RuleProperty): Condition;
  isOneOf(property: RuleProperty, values: readonly string[]): Condition;
  every(conditions: readonly Condition[]): Condition;
  some(conditions: readonly Condition[]): Condition;
}

/**
 * The rule of who is present at a meeting, in a language: what it asks of the event alone, and of each who takes part.
 * Everything that counts meetings takes it from here.
 */
export function meetingRule<Condition>(
  { kinds, statuses, certainties, presences }: MeetingRule,
  { holds, isOneOf, every, some }: RuleLanguage<Condition>,
): { event: Condition; participation: Condition } {
  const meetingKinds = MEETING_KINDS.filter((kind) => kinds.includes(kind));
  const present = { IN_PERSON: MEETING_KINDS, REMOTE: CALL_KINDS };
  const ways = (['IN_PERSON', 'REMOTE'] as const).filter((presence) => presences.includes(presence));
  return {
    event: every([
      holds('event.leaf'),
      isOneOf('event.kind', meetingKinds),
      isOneOf('event.status', statuses),
      isOneOf('event.certainty', certainties),
    ]),
    participation: every([
      some(
        ways.map((presence) => {
          const is = isOneOf('participation.presence', [presence]);
          return present[presence] === MEETING_KINDS ? is : every([is, isOneOf('event.kind', present[presence])]);
        }),
      ),
      isOneOf('participation.certainty', certainties),
    ]),
  };
}

/** What the rule looks at, of one who takes part in an event. */
export interface Attendance {
  event: { leaf: boolean; kind: string; status: string; certainty: string };
  participation: { presence: string; certainty: string };
}

type Test = (attendance: Attendance) => boolean;

/** How a property is read. */
function readerOf(property: RuleProperty): (attendance: Attendance) => unknown {
  const [of, name] = property.split('.') as [keyof Attendance, never];
  return (attendance) => attendance[of][name];
}

const AS_FUNCTION: RuleLanguage<Test> = {
  holds: (property) => {
    const read = readerOf(property);
    return (attendance) => read(attendance) === true;
  },
  isOneOf: (property, values) => {
    const read = readerOf(property);
    return (attendance) => values.includes(read(attendance) as string);
  },
  every: (tests) => (attendance) => tests.every((test) => test(attendance)),
  some: (tests) => (attendance) => tests.some((test) => test(attendance)),
};

/** Whether somebody is present at a meeting by a rule, as a function. */
export function presentBy(rule: MeetingRule): Test {
  const { event, participation } = meetingRule(rule, AS_FUNCTION);
  return AS_FUNCTION.every([event, participation]);
}

/** The ways to take part that may count, each a bit of a byte. */
const WAYS = (['IN_PERSON', 'REMOTE'] as const).flatMap((presence) =>
  Object.values(Certainty).map((certainty) => ({ presence, certainty })),
);

/** The bit of a way to take part; 0 for one that never counts. Who took part twice has the bits of both. */
export function wayBit(participation: { presence: string; certainty: string }): number {
  const at = WAYS.findIndex(
    ({ presence, certainty }) => presence === participation.presence && certainty === participation.certainty,
  );
  return at < 0 ? 0 : 1 << at;
}

/** The bits of the ways in which one is present at such an event by a rule: a function that is worked out once for each. */
export function waysBy(rule: MeetingRule): (event: Attendance['event']) => number {
  const isPresent = presentBy(rule);
  const known = new Map<string, number>();
  return (event) => {
    const { leaf, kind, status, certainty } = event;
    const key = `${leaf} ${kind} ${status} ${certainty}`;
    let bits = known.get(key);
    if (bits === undefined) {
      bits = WAYS.reduce((sum, participation, at) => sum | (isPresent({ event, participation }) ? 1 << at : 0), 0);
      known.set(key, bits);
    }
    return bits;
  };
}

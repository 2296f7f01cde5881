/** Questions of meetings as the projection in memory answers them: which filters it can, and what they come to. */
import {
  dayOf,
  type EventTest,
  inPeriod,
  involvingOn,
  type Meetings,
  ofClass,
  ofCountries,
  Selection,
  type SlugLists,
  waysOfClasses,
} from '../projection/index.js';
import { byEventDay } from '../planner/country-filter.js';
import type { EventFilter, IdFilter, MeetingFilter, PeriodFilter } from '../planner/inputs.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import { asSlugs } from '../planner/sets.js';
import { ruleOf } from './meeting.js';

/** What a part of a filter comes to in a use of a plan. */
type MakeTest = (meetings: Meetings, binding: Binding) => EventTest;

type Values<T> = { anyOf?: readonly T[] | null; noneOf?: readonly T[] | null };

const isChosen =
  <T extends string>({ anyOf, noneOf }: Values<T>) =>
  (value: T): boolean =>
    (anyOf?.includes(value) ?? true) && !noneOf?.includes(value);

/** The parts of a filter of events that the projection answers. */
const EVENT_PARTS: { readonly [P in keyof EventFilter]?: (given: NonNullable<EventFilter[P]>) => MakeTest } = {
  kind: (kinds) => {
    const fits = isChosen(kinds);
    return (meetings) => ofClass(meetings, ({ kind }) => fits(kind));
  },
  status: (statuses) => {
    const fits = isChosen(statuses);
    return (meetings) => ofClass(meetings, ({ status }) => fits(status));
  },
  certainty: (certainties) => {
    const fits = isChosen(certainties);
    return (meetings) => ofClass(meetings, ({ certainty }) => fits(certainty));
  },
  period,
  countries: (ids) => {
    const { days, ...same } = byEventDay(ids);
    const lists = slugLists('Country', days === undefined ? same : { allOf: same.allOf });
    return (meetings, binding) => {
      const fits = ofCountries(meetings, meetings.arrays.involves, lists(binding));
      const [any, none] = [days?.anyOf, days?.noneOf].map((meant) => meant && involvingOn(meetings, meant.in(binding)));
      if (!any && !none) return fits;
      return (event) => fits(event) && (any?.(event) ?? true) && !none?.(event);
    };
  },
  and: (filters) => combined(filters, (tests) => (event) => tests.every((test) => test(event))),
  or: (filters) => combined(filters, (tests) => (event) => tests.some((test) => test(event))),
  not: (filter) => combined([filter], (tests) => (event) => !tests.every((test) => test(event))),
};

function period({ from, to, match }: PeriodFilter): MakeTest {
  return (meetings, binding) => inPeriod(meetings, { from: from?.in(binding), to: to?.in(binding), match });
}

function combined(filters: readonly EventFilter[], combine: (tests: EventTest[]) => EventTest): MakeTest {
  const made = filters.map(testOf);
  return (meetings, binding) => combine(made.map((make) => make(meetings, binding)));
}

function testOf(filter: EventFilter): MakeTest {
  const made = partsOf(filter).map(([part, given]) => (EVENT_PARTS[part] as (given: unknown) => MakeTest)(given));
  return (meetings, binding) => {
    const tests = made.map((make) => make(meetings, binding));
    return (event) => tests.every((test) => test(event));
  };
}

function partsOf(filter: EventFilter): [part: keyof EventFilter, given: unknown][] {
  const parts = Object.entries(filter) as [keyof EventFilter, unknown][];
  return parts.filter(([, given]) => given !== null && given !== undefined);
}

/** Each part is asked of each event, while everybody else waits: more than these are left to the database. */
const MOST_PARTS = 12;

/** The parts of a filter of events, with those of the filters within it; Infinity where the projection cannot answer one. */
function countParts(filter: EventFilter | null | undefined): number {
  if (!filter) return 0;
  const { and, or, not } = filter;
  const parts = partsOf(filter);
  if (!parts.every(([part]) => part in EVENT_PARTS)) return Infinity;
  return [...(and ?? []), ...(or ?? []), not].reduce((sum, inner) => sum + countParts(inner), parts.length);
}

/** Whether the projection holds all that a filter of meetings asks about meetings. */
export function isRecallable({ event }: MeetingFilter): boolean {
  return countParts(event) <= MOST_PARTS;
}

/** The meetings that a filter selects. It must be recallable. */
export function selectionOf(meetings: Parameter<Meetings>, filter: MeetingFilter): Parameter<Selection> {
  const ways = waysOfClasses(ruleOf(filter));
  const parts = [...(filter.period ? [period(filter.period)] : []), ...(filter.event ? [testOf(filter.event)] : [])];
  return meetings.use((all, binding) => {
    const tests = parts.map((make) => make(all, binding));
    const [first] = tests;
    return new Selection(all, ways, tests.length > 1 ? (event) => tests.every((test) => test(event)) : first);
  });
}

/** A date of the arrays as statements carry it, as a boundary (`boundary.ts`). @param by a day of the arrays */
export function dateOf(
  { arrays: { dates } }: Meetings,
  date: number,
  by: number,
): [day: string, text: string | null, by: string] {
  return [dayOf(dates.from[date] as number), dates.texts[date] ?? null, dayOf(by)];
}

/** Ids as lists of slugs, in a use of a plan. */
export function slugLists(type: 'Country' | 'Official', ids: IdFilter): (binding: Binding) => SlugLists {
  const { anyOf, allOf, noneOf } = asSlugs(type, ids);
  return (binding) => ({ anyOf: anyOf?.in(binding), allOf: allOf?.in(binding), noneOf: noneOf?.in(binding) });
}

/** The filters of an address: the same names on every page, so that a filter travels. What is malformed is left out. */
import type { Certainty, EventFilter, EventKind, EventStatus, MeetingFilter } from '../graphql/types';
import { CERTAINTY, EVENT_KIND, EVENT_STATUS } from '../graphql/lists';
import type { SearchParams } from './search-params';

export interface Filters {
  /** Days, both inclusive. */
  from?: string;
  to?: string;
  kind: readonly EventKind[];
  status: readonly EventStatus[];
  certainty: readonly Certainty[];
  /** Codes in upper case. */
  country: readonly string[];
  /** Codes of countries that events must all involve, where `country` asks for people. */
  involving: readonly string[];
  /** The least number of meetings. */
  min?: number;
}

export type FilterName = keyof Filters;
export const FILTER_NAMES: readonly FilterName[] = [
  'from',
  'to',
  'kind',
  'status',
  'certainty',
  'country',
  'involving',
  'min',
];

export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000') && isInCalendar(text);

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Whether a period ends before it begins. */
export const isReversed = ({ from, to }: SearchParams): boolean => isDay(from) && isDay(to) && to < from;

const isOneOf = <T extends string>(known: readonly T[], item: string): item is T =>
  (known as readonly string[]).includes(item);
/** ISO 3166-1 alpha-3, or alpha-4 of a former country. */
const isCode = (item: string): boolean => /^[a-z]{3,4}$/i.test(item);
const isCount = (item: string): boolean => /^[1-9]\d{0,5}$/.test(item);

/** Whether an item of a filter is one: what is not is told, and left out. */
export function isUnderstood(name: FilterName, item: string, params: SearchParams): boolean {
  switch (name) {
    case 'from':
    case 'to':
      return isDay(item) && !isReversed(params);
    case 'kind':
      return isOneOf(EVENT_KIND, item);
    case 'status':
      return isOneOf(EVENT_STATUS, item);
    case 'certainty':
      return isOneOf(CERTAINTY, item);
    case 'country':
    case 'involving':
      return isCode(item);
    case 'min':
      return isCount(item);
  }
}

/** The items of a filter as the address has them: several with commas between them. */
export function itemsOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').filter(Boolean);
}

export function filtersOf(params: SearchParams): Filters {
  const items = (name: FilterName): string[] =>
    itemsOf(params[name]).filter((item) => isUnderstood(name, item, params));
  const [from, to, min] = [items('from')[0], items('to')[0], items('min')[0]];
  return {
    from,
    to,
    kind: items('kind') as EventKind[],
    status: items('status') as EventStatus[],
    certainty: items('certainty') as Certainty[],
    country: items('country').map((code) => code.toUpperCase()),
    involving: items('involving').map((code) => code.toUpperCase()),
    min: min === undefined ? undefined : Number(min),
  };
}

/** The parts of an address that are filters, as far as they are understood and hold something. */
export function isFiltered(filters: Filters): boolean {
  return FILTER_NAMES.some((name) =>
    Array.isArray(filters[name]) ? filters[name].length > 0 : filters[name] !== undefined,
  );
}

function common({
  from,
  to,
  kind,
  status,
  certainty,
}: Filters): Pick<EventFilter, 'period' | 'kind' | 'status' | 'certainty'> {
  return {
    ...((from !== undefined || to !== undefined) && { period: { from, to } }),
    ...(kind.length > 0 && { kind: { anyOf: [...kind] } }),
    ...(status.length > 0 && { status: { anyOf: [...status] } }),
    ...(certainty.length > 0 && { certainty: { anyOf: [...certainty] } }),
  };
}

/** What happened, beside what was only said to happen: events are counted and listed where they did, unless others are asked for. */
export const HAPPENED: readonly EventStatus[] = ['OCCURRED', 'ONGOING'];
export const NOT_HAPPENED: readonly EventStatus[] = EVENT_STATUS.filter((status) => !HAPPENED.includes(status));

/** Whether meetings are counted that are only planned, said or denied, or of which sources are not sure. */
export function countsRumours({ status, certainty }: Filters): boolean {
  return !status.every(isKnownToHappen) || !certainty.every(isSure);
}

/** Whether an event is known to have happened. */
export const isKnown = ({ status, certainty }: { status: EventStatus; certainty: Certainty }): boolean =>
  isKnownToHappen(status) && isSure(certainty);

const isKnownToHappen = (status: EventStatus): boolean => HAPPENED.includes(status);
const isSure = (certainty: Certainty): boolean => certainty === 'CONFIRMED' || certainty === 'REPORTED';

/** The filter of lists of events: of those that happened, where no status is chosen. */
export function eventFilter(filters: Filters): EventFilter {
  const countries = [...filters.country, ...filters.involving];
  return {
    status: { anyOf: [...HAPPENED] },
    ...common(filters),
    ...(countries.length > 0 && { countries: { allOf: countries } }),
  };
}

/** The filter of the events beside those of `eventFilter`, which are told of and not counted; none where a status is chosen. */
export function rumourFilter(filters: Filters): EventFilter {
  const status = filters.status.length > 0 ? [] : NOT_HAPPENED;
  return { ...eventFilter(filters), status: { anyOf: [...status] } };
}

/** The filter of questions about meetings, whose own rule leaves out what did not occur. */
export function meetingFilter(filters: Filters): MeetingFilter {
  return {
    ...common(filters),
    ...(filters.involving.length > 0 && { event: { countries: { allOf: [...filters.involving] } } }),
  };
}

/** A filter of meetings, of those at a place (by slug) or within it. */
export function meetingsAt(filter: MeetingFilter, place: string | undefined): MeetingFilter {
  return place === undefined ? filter : { ...filter, event: { ...filter.event, place: { anyOf: [place] } } };
}

/** The filter of a person's counterparts: those of the countries chosen, met so many times. */
export function counterpartFilter(filters: Filters) {
  return {
    ...meetingFilter(filters),
    ...(filters.country.length > 0 && { country: { anyOf: [...filters.country] } }),
    ...(filters.min !== undefined && { minMeetings: filters.min }),
  };
}

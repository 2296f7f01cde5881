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
  /** The least number of meetings. */
  min?: number;
}

export type FilterName = keyof Filters;
export const FILTER_NAMES: readonly FilterName[] = ['from', 'to', 'kind', 'status', 'certainty', 'country', 'min'];

export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000') && isInCalendar(text);

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const itemsOf = (text: string | undefined): string[] => (text === undefined ? [] : text.split(',').filter(Boolean));

function choicesOf<T extends string>(text: string | undefined, known: readonly T[]): T[] {
  return itemsOf(text).filter((item): item is T => known.includes(item as T));
}

export function filtersOf(params: SearchParams): Filters {
  const min = Number(params.min);
  return {
    from: isDay(params.from) ? params.from : undefined,
    to: isDay(params.to) ? params.to : undefined,
    kind: choicesOf(params.kind, EVENT_KIND),
    status: choicesOf(params.status, EVENT_STATUS),
    certainty: choicesOf(params.certainty, CERTAINTY),
    country: itemsOf(params.country).map((code) => code.toUpperCase()),
    min: Number.isInteger(min) && min > 0 && min < 1_000_000 ? min : undefined,
  };
}

/** The parts of an address that are filters and hold something. */
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

/** The filter of lists of events. Where no status is chosen it is `usual`; all where that is left out. */
export function eventFilter(filters: Filters, usual?: readonly EventStatus[]): EventFilter {
  return {
    ...(usual !== undefined && { status: { anyOf: [...usual] } }),
    ...common(filters),
    ...(filters.country.length > 0 && { countries: { allOf: [...filters.country] } }),
  };
}

/** The filter of questions about meetings, whose own rule leaves out what did not occur. */
export function meetingFilter(filters: Filters): MeetingFilter {
  return common(filters);
}

/** The filter of a person's counterparts: those of the countries chosen, met so many times. */
export function counterpartFilter(filters: Filters) {
  return {
    ...common(filters),
    ...(filters.country.length > 0 && { country: { anyOf: [...filters.country] } }),
    ...(filters.min !== undefined && { minMeetings: filters.min }),
  };
}

/** What happened, beside what was only said to happen: lists show these unless asked for others. */
export const HAPPENED: readonly EventStatus[] = ['OCCURRED', 'ONGOING'];

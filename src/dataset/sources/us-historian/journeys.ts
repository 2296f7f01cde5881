/** Trips and visits as events, and the places of trips. */
import { slugify } from '../../../model/ids.js';
import { stateOn } from '../../../model/countries/lineages.js';
import { readCountries } from '../../map/countries.js';
import type { Content } from '../../schema/format.js';
import type { Foreigners } from './foreigners.js';
import type { Named, Person } from './people.js';
import {
  type HistorianRecords,
  type Journey,
  PRESIDENT,
  SECRETARY,
  type Stated,
  type Trip,
  type Visit,
} from './records.js';
import type { Mention } from './sentences.js';
import { sentencesOf, tidied } from './text.js';
import { CALLED_OFF } from './words.js';

export type Event = Content['events'][number];
export type EventValue = Partial<Event> & { cite: Event['cite'] & object[] };
export type Participant = NonNullable<Event['participants']>[number];

export class Journeys {
  private readonly capitals: ReadonlySet<string>;

  constructor(
    private readonly records: HistorianRecords,
    private readonly foreigners: Foreigners,
    private readonly personOf: ReadonlyMap<Named, Person | undefined>,
  ) {
    this.capitals = new Set(readCountries().places.map(({ id }) => id));
  }

  /** The places of trips that are no capitals, each once. */
  *places(): Generator<Stated> {
    const stated = new Set<string>();
    for (const trip of this.records.trips) {
      const place = this.placeOf(trip);
      if (place === undefined || stated.has(place.id) || this.capitals.has(place.id)) continue;
      stated.add(place.id);
      const cite = [{ source: 'historian-travels', at: `trip ${trip.id}` }];
      const value = { id: place.id, name: place.name, kind: 'OTHER', country: trip.country, cite };
      yield { section: 'places', value, file: trip.file, record: trip.record };
    }
  }

  /** The one place of a trip; undefined where it has several or none. */
  placeOf({ fields, country }: Trip): { id: string; name: string } | undefined {
    const locale = tidied(fields.locale ?? '');
    if (locale === '' || /[,;]/.test(locale.replace(/\(.*?\)/g, ''))) return undefined;
    const slug = slugify(locale);
    return slug === '' ? undefined : { id: `${slug}-${country}`, name: locale };
  }

  /** The traveller as he took part, with his office; a president-elect has none. */
  traveller({ who, role, fields }: Trip, as: 'GUEST' | 'ATTENDEE'): Participant {
    const isElect = /as President-elect/.test(fields.remarks ?? '');
    const capacity = isElect ? {} : { capacity: role === 'president' ? PRESIDENT : SECRETARY };
    return { official: who, role: as, ...capacity, presence: 'IN_PERSON' };
  }

  /** Somebody of whom it is known who he was, as he took part. */
  person(named: Named, as: 'GUEST' | 'ATTENDEE'): Participant | undefined {
    const person = this.personOf.get(named);
    if (person === undefined) return undefined;
    const office = this.foreigners.officeOf(named);
    const capacity = office === undefined ? {} : { capacity: office.id };
    return { official: person.slug, role: as, ...capacity, presence: 'IN_PERSON' };
  }

  trip(trip: Trip): Stated {
    const { id, who, role, fields, country, file, record } = trip;
    const place = this.placeOf(trip);
    const value: EventValue = {
      id: `trip-${id}`,
      title: `Visit of ${this.records.names.get(who) ?? who} to ${this.records.countryNames.get(country) ?? country}`,
      kind: role === 'president' && isStateVisit(fields.remarks) ? 'STATE_VISIT' : 'VISIT',
      status: 'OCCURRED',
      date: interval(trip),
      ...described(fields.remarks),
      ...(place !== undefined && { place: place.id }),
      participants: [this.traveller(trip, 'GUEST'), { country: stateOn(country, trip.start), role: 'HOST' }],
      cite: [{ source: 'historian-travels', at: `trip ${id}` }],
    };
    return { section: 'events', value, file, record };
  }

  /** Those who came on a visit, each once. */
  guests({ visitors }: Visit): Participant[] {
    const all = visitors.flatMap((named) => this.person(named, 'GUEST') ?? []);
    return all.filter((one, at) => all.findIndex(({ official }) => official === one.official) === at);
  }

  visit(visit: Visit): Stated | undefined {
    const { id, fields, file, record } = visit;
    const guests = this.guests(visit);
    if (guests.length === 0) return undefined;
    const value: EventValue = {
      id: `visit-${id}`,
      title: `Visit of ${this.visitorsOf(visit)} to the United States`,
      kind: isStateVisit(fields.description) ? 'STATE_VISIT' : 'VISIT',
      status: 'OCCURRED',
      date: interval(visit),
      ...described(fields.description),
      participants: [...guests, { country: 'usa', role: 'HOST' }],
      cite: [{ source: 'historian-visits', at: `visit ${id}` }],
    };
    return { section: 'events', value, file, record };
  }

  /** The names of those who came on a visit. */
  visitorsOf({ visitors }: Visit): string {
    return visitors.flatMap((named) => this.personOf.get(named)?.name ?? []).join(' and ');
  }
}

/** Whether a remark tells of a state visit that came about. */
function isStateVisit(remark = ''): boolean {
  return sentencesOf(tidied(remark)).some(
    (sentence) => /\bstate visit\b/i.test(sentence) && !CALLED_OFF.test(sentence),
  );
}

/** The day that a remark gives, if it is one of the journey's. */
export function dayOf({ day }: Pick<Mention, 'day'>, { start, end }: Journey): string | undefined {
  if (day === undefined) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return [start, end]
    .map((date) => `${date.slice(0, 4)}-${two(day.month)}-${two(day.day)}`)
    .find((date) => date >= start && date <= end);
}

/** A record's remark as it is, for it is free for all (CC0). */
function described(remark = ''): { description?: string } {
  const text = remark.replace(/\s+/g, ' ').trim();
  return text === '' ? {} : { description: text };
}

function interval({ start, end }: Journey): string {
  return start === end ? start : `${start}/${end}`;
}

/** A meeting on the way took one of its days, nobody says which. */
export function someDay({ start, end }: Pick<Journey, 'start' | 'end'>): string {
  return start === end ? start : `[${start}..${end}]`;
}

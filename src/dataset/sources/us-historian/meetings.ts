/** The meetings that remarks tell of: one for each whom a traveller met, and one for all where several came together. */
import { slugify } from '../../../model/ids.js';
import type { Americans } from './americans.js';
import type { Foreigners, Met } from './foreigners.js';
import { type Attendance, attendances, gatherings, isTogether } from './gatherings.js';
import { dayOf, type EventValue, type Journeys, type Participant, someDay } from './journeys.js';
import type { Named, Person } from './people.js';
import { type HistorianRecords, type Journey, PRESIDENT, type Stated, type Trip, type Visit } from './records.js';
import type { Mention } from './sentences.js';
import { titleClass } from './title-classes.js';
import { tidied } from './text.js';

type One = Met['met'][number];

/** An event that is being put together of what several records say. */
interface Meeting {
  value: EventValue & { id: string; participants: Participant[] };
  journey: Journey;
}

export class Meetings {
  /** In the order of the records; by id. */
  private readonly all = new Map<string, Meeting>();
  /** The meetings of a president's trip with one person, by the trip and the person. */
  private readonly ofPresidents = new Map<string, Meeting>();

  constructor(
    private readonly records: HistorianRecords,
    private readonly americans: Americans,
    private readonly foreigners: Foreigners,
    private readonly journeys: Journeys,
    private readonly personOf: ReadonlyMap<Named, Person | undefined>,
  ) {}

  *entries(meant: readonly Met[]): Generator<Stated> {
    const taken = this.gather(meant);
    // What secretaries of state say of a president's meeting is added to it.
    const presidents = meant.filter(({ trip }) => trip.role === 'president');
    for (const one of presidents) this.ofTrip(one, taken);
    for (const one of meant) if (one.trip.role !== 'president') this.ofTrip(one, taken);
    for (const visit of this.records.visits) this.ofVisit(visit);
    for (const { value, journey } of this.all.values()) {
      yield { section: 'events', value, file: journey.file, record: journey.record };
    }
  }

  /** Gatherings of leaders that several records tell of. Gives the mentions that are told with them. */
  private gather(meant: readonly Met[]): ReadonlySet<Mention> {
    const taken = new Set<Mention>();
    const named = new Map(meant.map((one) => [one.trip as Journey, one]));
    const visits = new Map(this.records.visits.map((visit) => [visit as Journey, visit]));
    const all = [
      ...meant.flatMap(({ trip }) => attendances(trip, trip.fields.remarks ?? '')),
      ...this.records.visits.flatMap((visit) => attendances(visit, visit.fields.description ?? '')),
    ];
    for (const those of gatherings(all)) {
      const participants: Participant[] = [];
      for (const attendance of those) {
        const met = named.get(attendance.journey);
        const visit = visits.get(attendance.journey);
        if (met !== undefined) {
          participants.push(this.journeys.traveller(met.trip, 'ATTENDEE'), ...this.namedThere(attendance, met, taken));
        }
        if (visit !== undefined)
          participants.push(...this.host(visit), ...this.guestsOf(visit), ...this.othersIn(visit, attendance.number));
        participants.push(...attendance.countries.map((country) => ({ country, role: 'ATTENDEE' as const })));
      }
      this.addGathering(those, unique(participants));
    }
    return taken;
  }

  /** Those whom the sentence that tells of a gathering names as there. */
  private namedThere({ number, sort }: Attendance, { met }: Met, taken: Set<Mention>): Participant[] {
    const there = met.filter(
      ({ mention }) => mention.number === number && sortsOf(mention.occasion.words).includes(sort),
    );
    for (const { mention } of there) taken.add(mention);
    return there.flatMap(({ named }) => this.participant(named) ?? []);
  }

  private addGathering(those: readonly Attendance[], participants: Participant[]): void {
    const [first] = those;
    if (first === undefined || participants.length < 2) return;
    const start =
      those
        .map(({ journey }) => journey.start)
        .sort()
        .at(-1) ?? '';
    const end = those.map(({ journey }) => journey.end).sort()[0] ?? '';
    const { journey, sort, name, sentence } = first;
    const own = `${isVisit(journey) ? 'visit' : 'trip'}-${journey.id}`;
    const place = isVisit(journey) ? undefined : this.journeys.placeOf(journey as Trip);
    const value = {
      id: `${own}-${sort}`,
      title: `${name} of ${first.journey.start.slice(0, 4)}`,
      kind: 'SUMMIT' as const,
      status: 'OCCURRED' as const,
      description: sentence,
      date: start <= end ? someDay({ start, end }) : someDay(journey),
      ...(place !== undefined && { place: place.id }),
      partOf: own,
      participants,
      cite: those.map(citeOf),
    };
    this.all.set(value.id, { value, journey });
  }

  /** The meetings that the remarks of a trip tell of. */
  private ofTrip({ trip, met }: Met, taken: ReadonlySet<Mention>): void {
    const left = met.filter(({ mention }) => !taken.has(mention));
    const lists = new Map<Mention['occasion'], One[]>();
    for (const one of left) lists.set(one.mention.occasion, [...(lists.get(one.mention.occasion) ?? []), one]);
    for (const [{ words }, list] of lists) {
      if (list.length > 1 && isTogether(words)) this.add(trip, list, `trip-${trip.id}-with-${this.slugOf(list[0])}`);
      else for (const one of list) this.add(trip, [one], `trip-${trip.id}-met-${this.slugOf(one)}`);
    }
  }

  /** Who it was may be in doubt: then the meeting is with the country. */
  private slugOf(one: One | undefined): string {
    if (one === undefined) return '';
    const { named } = one;
    const unknown = `${slugify(`${titleClass(named.title)} ${named.name}`)}-${named.country ?? 'world'}`;
    return this.personOf.get(named)?.slug ?? unknown;
  }

  private add(trip: Trip, list: readonly One[], id: string): void {
    const [first] = list;
    if (first === undefined || this.all.has(id)) return;
    const { mention } = first;
    const others = unique(list.flatMap(({ named }) => this.participant(named) ?? []));
    if (others.length === 0) return;
    const traveller = this.journeys.traveller(trip, 'ATTENDEE');
    const joint = this.presidentWith(trip, mention);
    const same = joint && this.ofPresidents.get(`${joint.id} ${this.slugOf(first)}`);
    if (same !== undefined) {
      same.value.participants.splice(1, 0, traveller);
      same.value.cite.push({ source: 'historian-travels', at: `trip ${trip.id}, sentence ${mention.number}` });
      return;
    }
    // "Crossed briefly into North Korean territory": then not where the trip was to.
    const isAway = /\b(crossed|border|territory|aboard)\b/i.test(mention.sentence);
    const place = isAway ? undefined : this.journeys.placeOf(trip);
    const kind = list.length > 1 ? kindOf(mention.occasion.words) : 'TALKS';
    const value = {
      id,
      title: `Meeting of ${[this.records.names.get(trip.who) ?? trip.who, ...list.map(({ named }) => this.shown(named))].join(list.length > 1 ? ', ' : ' and ')}`,
      kind,
      status: 'OCCURRED' as const,
      description: mention.sentence,
      date: dayOf(mention, trip) ?? someDay(trip),
      ...(place !== undefined && { place: place.id }),
      partOf: `trip-${trip.id}`,
      participants: unique([
        traveller,
        ...(joint === undefined ? [] : [this.journeys.traveller(joint, 'ATTENDEE')]),
        ...others,
      ]),
      cite: [{ source: 'historian-travels', at: `trip ${trip.id}, sentence ${mention.number}` }],
    };
    const meeting = { value, journey: trip };
    this.all.set(id, meeting);
    if (trip.role === 'president')
      for (const one of list) this.ofPresidents.set(`${trip.id} ${this.slugOf(one)}`, meeting);
  }

  private shown(named: Named): string {
    return this.personOf.get(named)?.name ?? `${named.title} ${named.name}`.trim();
  }

  private participant(named: Named): Participant | undefined {
    const person = this.journeys.person(named, 'ATTENDEE');
    if (person !== undefined || named.country === undefined) return person;
    return { country: named.country, role: 'ATTENDEE' };
  }

  /** The president's trip on which a secretary of state was at his meeting: "Accompanied President Bush to a meeting with". */
  private presidentWith(trip: Trip, { sentence }: Mention): Trip | undefined {
    const isWith =
      /\b[Aa]cc\w*ompanied President\b|\b[Jj]oined (the )?President\b|\bthe President’s (summit|meeting)\b/.test(
        sentence,
      );
    if (trip.role !== 'secretary' || !isWith) return undefined;
    return this.records.trips.find(
      (one) =>
        one.role === 'president' && one.country === trip.country && one.start <= trip.end && one.end >= trip.start,
    );
  }

  /** "Met with President Reagan May 21." */
  private ofVisit(visit: Visit): void {
    const guests = this.guestsOf(visit);
    if (guests.length === 0) return;
    for (const mention of visit.mentions) {
      const date = dayOf(mention, visit);
      const president = this.americans.president(mention.name, mention.title, date ?? visit.start);
      if (president === undefined || mention.country !== undefined) continue;
      const others = visit.mentions.flatMap((one, at) =>
        one.occasion === mention.occasion ? this.metBy(visit, at) : [],
      );
      const value = {
        id: `visit-${visit.id}-met-${president.id}`,
        title: `Meeting of ${president.name} and ${this.journeys.visitorsOf(visit)}`,
        kind: 'TALKS' as const,
        status: 'OCCURRED' as const,
        description: mention.sentence,
        date: date ?? someDay(visit),
        partOf: `visit-${visit.id}`,
        participants: unique([
          { official: president.id, role: 'HOST', capacity: PRESIDENT, presence: 'IN_PERSON' },
          ...guests.map((guest) => ({ ...guest, role: 'GUEST' as const })),
          ...others,
        ]),
        cite: [{ source: 'historian-visits', at: `visit ${visit.id}` }],
      };
      if (!this.all.has(`visit-${visit.id}-wye-river-talks`)) this.all.set(value.id, { value, journey: visit });
      break;
    }
  }

  private guestsOf(visit: Visit): Participant[] {
    return this.journeys.guests(visit).map((guest) => ({ ...guest, role: 'ATTENDEE' }));
  }

  /** The president of the United States at a gathering of leaders to which visitors came. */
  private host({ start }: Visit): Participant[] {
    const president = this.records.presidents.find(
      ({ from, to }) => from <= start && (to === undefined || to >= start),
    );
    if (president === undefined) return [];
    return [{ official: president.id, role: 'HOST', capacity: PRESIDENT, presence: 'IN_PERSON' }];
  }

  private othersIn(visit: Visit, number: number): Participant[] {
    return visit.mentions.flatMap((mention, at) => (mention.number === number ? this.metBy(visit, at) : []));
  }

  private metBy(visit: Visit, at: number): Participant[] {
    const named = visit.met[at];
    const participant = named && this.participant(named);
    return participant === undefined ? [] : [participant];
  }
}

function sortsOf(words: string): string[] {
  const journey = { id: '', file: '', record: 0, fields: {}, start: '', end: '', country: '', where: '' };
  return attendances(journey, tidied(words)).map(({ sort }) => sort);
}

function kindOf(words: string): 'SUMMIT' | 'CONFERENCE' | 'TALKS' {
  if (/\bsummit\b/i.test(words)) return 'SUMMIT';
  return /\bconference\b/i.test(words) ? 'CONFERENCE' : 'TALKS';
}

function isVisit(journey: Journey): boolean {
  return 'visitors' in journey;
}

function citeOf({ journey, number }: Attendance): EventValue['cite'][number] {
  return isVisit(journey)
    ? { source: 'historian-visits', at: `visit ${journey.id}` }
    : { source: 'historian-travels', at: `trip ${journey.id}, sentence ${number}` };
}

/** Each participant once, as he is named first. */
function unique(all: readonly Participant[]): Participant[] {
  const key = ({ official, country }: Participant): string => official ?? country ?? '';
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

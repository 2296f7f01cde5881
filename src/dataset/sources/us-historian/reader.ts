/**
 * What the records of the US Office of the Historian state, as entries of the native form: `travels` (trips of presidents and
 * secretaries of state), `visits` (foreign leaders in the United States) and `pocom` (principal officers and chiefs of
 * mission). What the remarks of a trip say of meetings becomes meetings, each described in the records' own words, which are
 * free for all (CC0).
 */
import { grouped } from '../../../lib/groups.js';
import { slugify } from '../../../model/ids.js';
import { stateOn } from '../../../model/countries/lineages.js';
import { readCountries } from '../../map/countries.js';
import type { Content } from '../../schema/format.js';
import type { Fields } from '../../read/raw.js';
import { type Named, People, type Person, titleClass } from './people.js';
import {
  type Access,
  HistorianRecords,
  isYear,
  personName,
  type Journey,
  PRESIDENT,
  type President,
  SECRETARY,
  type Stated,
  type Trip,
  type Visit,
} from './records.js';
import { type Mention, tidied } from './sentences.js';

type Official = Content['officials'][number];
type Event = Content['events'][number];

const USA = 'usa';
/** Within how many years a title that somebody else bears in a country speaks against a stranger's bearing it there. */
const TITLE_YEARS = 4;

/** An office that records name somebody's, with the days of the records. */
interface Holding {
  id: string;
  title: string;
  country: string;
  acting: boolean;
  days: string[];
  cite: { source: string; at: string };
}

/** Every entry that the records state. */
export async function* readHistorian(access: Access): AsyncGenerator<Stated> {
  const records = new HistorianRecords(access);
  await records.load();
  yield* new HistorianReader(access, records).entries();
}

class HistorianReader {
  private readonly capitals: ReadonlySet<string>;

  constructor(
    private readonly access: Access,
    private readonly records: HistorianRecords,
  ) {
    this.capitals = new Set(readCountries().places.map(({ id }) => id));
  }

  *entries(): Generator<Stated> {
    const named: Named[] = [];
    for (const { visitors } of this.records.visits) named.push(...visitors);
    const forms = this.formsAbroad();
    const meant = this.records.trips.map((trip) => ({
      trip,
      met: trip.mentions
        .filter((mention) => !this.isAmerican(mention, trip.start))
        .map((mention) => ({ mention, named: this.namedOf(mention, trip, forms) })),
    }));
    for (const { met } of meant) named.push(...met.map((one) => one.named));
    const people = new People();
    const resolved = people.resolve(named, (slug) => this.access.officialOf(slug));
    const personOf = new Map(named.map((one, at) => [one, resolved[at]]));

    yield* this.americans();
    yield* this.records.offices;
    yield* this.foreigners(people, personOf, meant);
    yield* this.records.tenures.filter(({ value }) => this.records.names.has((value as { official: string }).official));
    yield* this.places();
    const companions = this.companions();
    for (const { trip, met } of meant) {
      yield this.tripEvent(trip);
      yield* this.meetings(trip, met, personOf, companions);
    }
    for (const visit of this.records.visits) yield* this.visitEvents(visit, personOf);
    for (const { named: one, candidates } of people.doubts) {
      this.access.tell({
        ...{ file: this.access.shown('travels'), severity: 'warning' },
        message: `"${[one.title, one.name].join(' ').trim()}" (${one.country ?? 'no country'}, ${one.date}) could be ${candidates.map((person) => person.name).join(' or ')}`,
        cure: 'The meeting is with the country, until somebody says who it was',
      });
    }
  }

  /** Forms of names that records give with a country: "Arafat" is a Palestinian wherever he is met. */
  private formsAbroad(): Map<string, Map<string, number>> {
    const forms = new Map<string, Map<string, number>>();
    const add = (name: string, title: string, country: string): void => {
      const key = `${titleClass(title)}|${name}`;
      const found = forms.get(key) ?? new Map<string, number>();
      found.set(country, (found.get(country) ?? 0) + 1);
      forms.set(key, found);
    };
    for (const { mentions, country: visited } of this.records.trips) {
      for (const { name, title, country } of mentions) add(name, title, country ?? visited);
    }
    for (const { visitors } of this.records.visits) {
      for (const { name, title, country } of visitors) if (country !== undefined) add(name, title, country);
    }
    return forms;
  }

  /** Whom a mention names, with the country that he acted for: the remark's, or the country of the trip. */
  private namedOf(mention: Mention, trip: Trip, forms: ReadonlyMap<string, ReadonlyMap<string, number>>): Named {
    const { name, title, former } = mention;
    const date = this.dayOf(mention, trip) ?? trip.start;
    let { country } = mention;
    if (country === undefined) {
      country = trip.country;
      const known = forms.get(`${titleClass(title)}|${name}`);
      const [most] = [...(known ?? [])].sort(([, a], [, b]) => b - a);
      // A full name that records elsewhere give with its country: Kim Jong-un, met at the border of South Korea.
      const isFull = /\p{L} \p{L}/u.test(name);
      if (isFull && most !== undefined && most[0] !== country && (known?.get(country) ?? 0) <= 1) [country] = most;
      // Once here and often elsewhere, under a title that nobody has here.
      else if (most !== undefined && most[0] !== country && most[1] >= 3 && (known?.get(country) ?? 0) * 3 <= most[1]) {
        if (!this.hasTitle(titleClass(title), country, name, date)) [country] = most;
      }
    }
    if (country === 'rus' && trip.start < '1991-12-26' && trip.country === 'suhh') country = 'suhh';
    return { name, title, former, country: country ?? undefined, date };
  }

  private readonly titles = new Map<string, { who: string; year: number }[]>();

  /** Whether the records tell of somebody else with such a title in a country, within some years of a day. */
  private hasTitle(kind: string, country: string, name: string, date: string): boolean {
    if (this.titles.size === 0) {
      const add = (title: string, of: string, who: string, day: string): void => {
        const key = `${titleClass(title)}|${of}`;
        this.titles.set(key, [...(this.titles.get(key) ?? []), { who, year: Number(day.slice(0, 4)) }]);
      };
      for (const { mentions, country: visited, start } of this.records.trips) {
        for (const mention of mentions) add(mention.title, mention.country ?? visited, mention.name, start);
      }
      for (const { visitors } of this.records.visits) {
        for (const one of visitors) add(one.title, one.country ?? '', one.name, one.date);
      }
    }
    const year = Number(date.slice(0, 4));
    const holders = this.titles.get(`${kind}|${country}`) ?? [];
    return holders.some((holder) => holder.who !== name && Math.abs(holder.year - year) <= TITLE_YEARS);
  }

  /** A president of the United States, or another American, whom a remark names without saying so. */
  private isAmerican({ name, title, country }: Pick<Mention, 'name' | 'title' | 'country'>, date: string): boolean {
    if (country !== undefined) return country === USA;
    return this.presidentNamed(name, title, date) !== undefined || AMERICANS.test(`${title} ${name}`);
  }

  private presidentNamed(name: string, title: string, date: string): President | undefined {
    if (!/^(President|President-elect|Vice President|former President)/.test(title)) return undefined;
    const last = slugify(name).split('-').at(-1) ?? '';
    return this.records.presidents.find(
      ({ id, from, to }) => id.startsWith(`${last}-`) && from <= nextYear(date) && (to === undefined || to >= date),
    );
  }

  /** The day that a remark gives, if it is one of the journey's. */
  private dayOf({ day }: Mention, { start, end }: Journey): string | undefined {
    if (day === undefined) return undefined;
    const two = (number: number): string => String(number).padStart(2, '0');
    const found = [start, end]
      .map((date) => `${date.slice(0, 4)}-${two(day.month)}-${two(day.day)}`)
      .find((date) => date >= start && date <= end);
    return found;
  }

  private *americans(): Generator<Stated> {
    const presidents = new Map(this.records.presidents.map((one) => [one.id, one]));
    const stated = new Set<string>();
    const terms = (id: string): object[] =>
      this.records.presidents
        .filter((one) => one.id === id && one.from !== '')
        .map(({ from, to, fields }) => ({
          office: PRESIDENT,
          from,
          ...(to === undefined ? {} : { to }),
          cite: [{ source: 'historian-travels', at: `president ${fields['@n'] ?? ''}` }],
        }));
    for (const { file, record } of this.records.people) {
      const { fields, index } = record;
      const { id = '', death } = fields;
      const first = this.records.firstTenures.get(id);
      let { birth } = fields;
      stated.add(id);
      if (birth !== undefined && first !== undefined && first.slice(0, 4) <= birth) {
        this.access.tell({
          ...{ file: this.access.shown(file), record: index, field: 'birth', severity: 'warning' },
          message: `"${id}" is born in ${birth} and holds an office from ${first}`,
          cure: 'The birth is left out',
        });
        birth = undefined;
      }
      const offices = terms(id);
      const value = {
        id,
        name: personName(fields),
        ...otherNames(fields),
        ...(isYear(birth) && { born: birth }),
        ...(isYear(death) && { died: death }),
        citizenOf: [USA],
        ...(offices.length > 0 && { offices }),
        cite: [{ source: 'historian-pocom', at: `person ${id}` }],
      };
      yield { section: 'officials', value, file, record: index };
    }
    for (const { id, name, file, record, fields } of presidents.values()) {
      if (stated.has(id)) continue;
      stated.add(id);
      const { 'birth-year': born, 'death-year': died } = fields;
      const value = {
        ...{ id, name, citizenOf: [USA], offices: terms(id) },
        ...(isYear(born) && { born }),
        ...(isYear(died) && { died }),
        cite: [{ source: 'historian-travels', at: `president ${fields['@n'] ?? ''}` }],
      };
      yield { section: 'officials', value, file, record };
    }
    for (const { who, fields, file, record, id } of this.records.trips) {
      if (stated.has(who)) continue;
      stated.add(who);
      const value = {
        id: who,
        name: fields.name ?? who,
        citizenOf: [USA],
        cite: [{ source: 'historian-travels', at: `trip ${id}` }],
      };
      yield { section: 'officials', value, file, record };
    }
  }

  /** Foreign officials, and the offices that their titles name. */
  private *foreigners(
    people: People,
    personOf: ReadonlyMap<Named, Person | undefined>,
    meant: readonly { trip: Trip; met: readonly { mention: Mention; named: Named }[] }[],
  ): Generator<Stated> {
    /** The first record that names each, and the office of each naming. */
    const cites = new Map<Person, { source: string; at: string; file: string; record: number }>();
    const held = new Map<Person, Holding[]>();
    const note = (named: Named, source: string, at: string, file: string, record: number): void => {
      const person = personOf.get(named);
      if (person === undefined) return;
      if (!cites.has(person)) cites.set(person, { source, at, file, record });
      const office = this.officeOf(named);
      if (office === undefined) return;
      const acting = ACTING.test(named.title);
      const holdings = held.get(person) ?? [];
      const known = holdings.find((one) => one.id === office.id && one.acting === acting);
      if (known === undefined) holdings.push({ ...office, acting, days: [named.date], cite: { source, at } });
      else known.days.push(named.date);
      held.set(person, holdings);
    };
    for (const { trip, met } of meant) {
      for (const { named } of met) note(named, 'historian-travels', `trip ${trip.id}`, trip.file, trip.record);
    }
    for (const visit of this.records.visits) {
      for (const named of visit.visitors)
        note(named, 'historian-visits', `visit ${visit.id}`, visit.file, visit.record);
    }
    const offices = new Map<string, Stated>();
    for (const [person, all] of held) {
      const { file, record } = cites.get(person) ?? { file: '', record: 0 };
      for (const { id, title, country, cite } of all) {
        const value = { id, title, country, cite: [cite] };
        if (!offices.has(id)) offices.set(id, { section: 'offices', value, file, record });
      }
    }
    yield* offices.values();
    const days = grouped(
      [...held].flatMap(([person, all]) =>
        all.flatMap(({ id, days }) => days.map((day) => ({ office: id, person, day }))),
      ),
      ({ office }) => office,
    );
    const taken = new Set([...this.records.names.keys()]);
    for (const person of people.all) {
      const cite = cites.get(person);
      if (cite === undefined) continue;
      if (taken.has(person.slug)) person.slug = `${person.slug}-${person.country ?? 'world'}`;
      const others = [...person.forms.keys()].filter((form) => form !== person.name);
      const value: Partial<Official> & { cite: object[] } = {
        id: person.slug,
        name: person.name,
        ...(others.length > 0 && { names: others.map((form) => ({ value: form })) }),
        ...(person.country !== undefined && { citizenOf: [person.country] }),
        offices: tenuresOf(held.get(person) ?? [], (office) =>
          (days.get(office) ?? []).flatMap((one) => (one.person === person ? [] : [one.day])),
        ),
        cite: [{ source: cite.source, at: cite.at }],
      };
      yield { section: 'officials', value, file: cite.file, record: cite.record };
    }
  }

  /** The office that a title and a country come to. A former one is none. */
  private officeOf({ title, former, country }: Named): { id: string; title: string; country: string } | undefined {
    const kind = titleClass(title);
    if (former || kind === '' || country === undefined || !OFFICES.test(kind) || /elect\b|designate/i.test(title)) {
      return undefined;
    }
    const name = this.records.countryNames.get(country) ?? country;
    const shown = kind
      .replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace(/ (Of|For|And|The) /g, (word) => word.toLowerCase());
    return { id: `${slugify(kind)}-of-${slugify(name)}`, title: `${shown} of ${name}`, country };
  }

  private *places(): Generator<Stated> {
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
  private placeOf({ fields, country }: Trip): { id: string; name: string } | undefined {
    const locale = tidied(fields.locale ?? '');
    if (locale === '' || /[,;]/.test(locale.replace(/\(.*?\)/g, ''))) return undefined;
    const slug = slugify(locale);
    return slug === '' ? undefined : { id: `${slug}-${country}`, name: locale };
  }

  private tripEvent(trip: Trip): Stated {
    const { id, who, role, fields, country, file, record } = trip;
    const remarks = tidied(fields.remarks ?? '');
    const place = this.placeOf(trip);
    const capacity = /as President-elect/.test(remarks)
      ? {}
      : { capacity: role === 'president' ? PRESIDENT : SECRETARY };
    const value: Partial<Event> & { cite: object[] } = {
      id: `trip-${id}`,
      title: `Visit of ${this.records.names.get(who) ?? who} to ${this.records.countryNames.get(country) ?? country}`,
      kind: role === 'president' && /\b[Ss]tate visit\b/i.test(remarks) ? 'STATE_VISIT' : 'VISIT',
      status: 'OCCURRED',
      date: interval(trip),
      ...described(fields.remarks),
      ...(place !== undefined && { place: place.id }),
      participants: [
        { official: who, role: 'GUEST', ...capacity, presence: 'IN_PERSON' },
        { country: stateOn(country, trip.start), role: 'HOST' },
      ],
      cite: [{ source: 'historian-travels', at: `trip ${id}` }],
    };
    return { section: 'events', value, file, record };
  }

  /** Who travelled with whom: secretaries of state who were in a country on the days on which the president was. */
  private companions(): (trip: Trip) => Trip | undefined {
    const presidents = this.records.trips.filter(({ role }) => role === 'president');
    return (trip) => {
      const [, last] =
        /\b[Aa]ccompanied President(?:-elect)? ([\p{L}. ]*?\p{L}+)(?=[ .,;]|$)/u.exec(
          tidied(trip.fields.remarks ?? ''),
        ) ?? [];
      if (trip.role !== 'secretary' || last === undefined) return undefined;
      return presidents.find((one) => one.country === trip.country && one.start <= trip.end && one.end >= trip.start);
    };
  }

  /** The meetings that the remarks of a trip tell of, one for each whom the traveller met. */
  private *meetings(
    trip: Trip,
    met: readonly { mention: Mention; named: Named }[],
    personOf: ReadonlyMap<Named, Person | undefined>,
    companions: (trip: Trip) => Trip | undefined,
  ): Generator<Stated> {
    const seen = new Set<string>();
    const joint = companions(trip);
    for (const { mention, named } of met) {
      const person = personOf.get(named);
      // Who it was may be in doubt: then the meeting is with the country.
      const slug = person?.slug ?? `${slugify(`${titleClass(named.title)} ${named.name}`)}-${named.country ?? 'world'}`;
      if (seen.has(slug) || (person === undefined && named.country === undefined)) continue;
      seen.add(slug);
      const at = `trip ${trip.id}, sentence ${mention.number}`;
      const office = this.officeOf(named);
      // "Crossed briefly into North Korean territory": then not where the trip was to.
      const place = /\b(crossed|border|territory|aboard)\b/i.test(mention.sentence) ? undefined : this.placeOf(trip);
      const capacity = trip.role === 'president' ? PRESIDENT : SECRETARY;
      const elect = /as President-elect/.test(trip.fields.remarks ?? '');
      // "Accompanied President Bush to a meeting with": the president was there too.
      const withPresident = joint !== undefined && /\b[Aa]ccompanied President\b/.test(mention.sentence);
      const value: Partial<Event> & { cite: object[] } = {
        id: `trip-${trip.id}-met-${slug}`,
        title: `Meeting of ${this.records.names.get(trip.who) ?? trip.who} and ${person?.name ?? `${named.title} ${named.name}`}`,
        kind: 'TALKS',
        status: 'OCCURRED',
        description: mention.sentence,
        date: this.dayOf(mention, trip) ?? someDay(trip),
        ...(place !== undefined && { place: place.id }),
        partOf: `trip-${trip.id}`,
        participants: [
          { official: trip.who, role: 'ATTENDEE', ...(elect ? {} : { capacity }), presence: 'IN_PERSON' },
          ...(withPresident
            ? [{ official: joint.who, role: 'ATTENDEE' as const, capacity: PRESIDENT, presence: 'IN_PERSON' as const }]
            : []),
          person === undefined
            ? { country: named.country ?? '', role: 'ATTENDEE' as const }
            : {
                official: person.slug,
                role: 'ATTENDEE' as const,
                ...(office !== undefined && { capacity: office.id }),
                presence: 'IN_PERSON' as const,
              },
        ],
        cite: [{ source: 'historian-travels', at }],
      };
      yield { section: 'events', value, file: trip.file, record: trip.record };
    }
  }

  private *visitEvents(visit: Visit, personOf: ReadonlyMap<Named, Person | undefined>): Generator<Stated> {
    const { id, fields, file, record, visitors } = visit;
    const guests = visitors.flatMap((named) => {
      const person = personOf.get(named);
      const office = this.officeOf(named);
      return person === undefined ? [] : [{ person, capacity: office === undefined ? {} : { capacity: office.id } }];
    });
    if (guests.length === 0) return;
    const who = guests.map(({ person }) => person.name).join(' and ');
    const came = unique(
      guests.map(({ person, capacity }) => ({
        official: person.slug,
        role: 'GUEST' as const,
        ...capacity,
        presence: 'IN_PERSON' as const,
      })),
    );
    const cite = [{ source: 'historian-visits', at: `visit ${id}` }];
    const description = tidied(fields.description ?? '');
    const value: Partial<Event> & { cite: object[] } = {
      id: `visit-${id}`,
      title: `Visit of ${who} to the United States`,
      kind: /\bstate visit\b/i.test(description) ? 'STATE_VISIT' : 'VISIT',
      status: 'OCCURRED',
      date: interval(visit),
      ...described(fields.description),
      participants: [...came, { country: USA, role: 'HOST' }],
      cite,
    };
    yield { section: 'events', value, file, record };
    // "Met with President Reagan May 21."
    for (const mention of visit.mentions) {
      const date = this.dayOf(mention, visit);
      const president = this.presidentNamed(mention.name, mention.title, date ?? visit.start);
      if (president === undefined || mention.country !== undefined) continue;
      const meeting: Partial<Event> & { cite: object[] } = {
        id: `visit-${id}-met-${president.id}`,
        title: `Meeting of ${president.name} and ${who}`,
        kind: 'TALKS',
        status: 'OCCURRED',
        description: mention.sentence,
        date: date ?? someDay(visit),
        partOf: `visit-${id}`,
        participants: [{ official: president.id, role: 'HOST', capacity: PRESIDENT, presence: 'IN_PERSON' }, ...came],
        cite,
      };
      yield { section: 'events', value: meeting, file, record };
      break;
    }
  }
}

/** Titles of those who hold an office for the time being. */
const ACTING = /\b(acting|interim|provisional)\b/i;

/** Offices that a title names by itself; others say what their bearer is, not which post he holds. */
const OFFICES =
  /^(president|prime minister|foreign minister|king|queen|emperor|empress|amir|sultan|shah|pope|chancellor|crown prince|vice president|deputy prime minister|defense minister|finance minister|interior minister|general secretary|governor general|grand duke|grand duchess|secretary general|minister of defense|president of .*|federal chancellor)$/;

/** Americans who are named without their country. */
const AMERICANS =
  /^(Secretary of (Defense|State|the Treasury|Homeland Security|Commerce|Energy|Agriculture)|Vice President (Cheney|Gore|Biden|Pence|Harris|Kamala Harris)|Ambassador Holbrooke|Special Envoy (Mitchell|George Mitchell|Ross))/;

/**
 * Intervals in which days lie close to each other: within two years, and on no day in between is another known in the office.
 *
 * @param others the days on which others are, in order
 */
function attested(days: readonly string[], others: readonly string[]): string[] {
  const sorted = [...new Set(days)].sort();
  const spans: [string, string][] = [];
  for (const day of sorted) {
    const last = spans.at(-1);
    const isClose = last !== undefined && Number(day.slice(0, 4)) - Number(last[1].slice(0, 4)) <= 2;
    if (isClose && !others.some((other) => last[1] < other && other < day)) last[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}/${last}`));
}

/** The tenures that holdings attest. Where records of the same days differ, one who is said to hold the office does. */
function tenuresOf(
  holdings: readonly Holding[],
  others: (office: string) => readonly string[],
): NonNullable<Official['offices']> {
  const tenures = new Map<string, NonNullable<Official['offices']>[number]>();
  for (const { id: office, acting, days, cite } of [...holdings].sort((a, b) => Number(a.acting) - Number(b.acting))) {
    for (const when of attested(days, others(office))) {
      const key = `${office} ${when}`;
      if (!tenures.has(key))
        tenures.set(key, { office, attested: when, ...(acting && { acting: true }), cite: [cite] });
    }
  }
  return [...tenures.values()];
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
function someDay({ start, end }: Journey): string {
  return start === end ? start : `[${start}..${end}]`;
}

function unique<T extends { official: string }>(all: readonly T[]): T[] {
  return all.filter((one, at) => all.findIndex(({ official }) => official === one.official) === at);
}

function otherNames({ 'persName/altname': others }: Fields): { names?: { value: string }[] } {
  return others === undefined ? {} : { names: others.split('\n').map((value) => ({ value })) };
}

function nextYear(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** The records of the US Office of the Historian, read from its files: who travelled, who visited, who held which post. */
import { readCountries } from '../../map/countries.js';
import type { Section } from '../../schema/format.js';
import type { Problem } from '../../report/problems.js';
import type { Fields, RawRecord } from '../../read/raw.js';
import { Appointments } from './appointments.js';
import { wordsOf } from './names.js';
import type { Named } from './people.js';
import { type Mention, mentionsIn } from './sentences.js';
import { tidied } from './text.js';
import { countryOf } from './territories.js';

/** Its files, by what they hold: paths below the folder of the data, with stars. */
export const HISTORIAN_FILES = {
  presidents: 'travels/presidents/presidents.xml',
  people: 'pocom/people/*/*.xml',
  roles: 'pocom/roles-country-chiefs/*.xml',
  missions: 'pocom/missions-countries/*.xml',
  missionsToOrganizations: 'pocom/missions-orgs/*.xml',
  positions: 'pocom/positions-principals/*.xml',
  trips: 'travels/*-travels/*.xml',
  visits: 'visits/data/*.xml',
} as const;

/** An entry, and the record that states it. */
export interface Stated {
  section: Section;
  value: unknown;
  file: string;
  record: number;
}

export interface Access {
  /** The paths below the data's folder that a pattern with stars means, in order. */
  files(pattern: string): Promise<string[]>;
  /** The records of a file: the elements at a path from the root. */
  records(file: string, path: string): AsyncGenerator<RawRecord>;
  tell(problem: Problem): void;
  /** How a file is named in messages. */
  shown(file: string): string;
  /** The slug of an official who is another one, by a decision; else the same. */
  officialOf(slug: string): string;
}

/** Years within which a name without a title is taken to be that of somebody whom other records name. */
const KNOWN_YEARS = 4;

export const PRESIDENT = 'president-of-the-united-states';
export const SECRETARY = 'us-secretary-of-state';

/** A trip or a visit. */
export interface Journey {
  id: string;
  file: string;
  record: number;
  fields: Fields;
  start: string;
  end: string;
  /** The country that a trip led to, or from which a visit came. */
  country: string;
  /** The country that was visited. */
  where: string;
}

export interface Trip extends Journey {
  who: string;
  role: 'president' | 'secretary';
  mentions: Mention[];
}

export interface Visit extends Journey {
  visitors: Named[];
  mentions: Mention[];
  /** For each mention, whom it means: undefined for an American, and where no country is told. */
  met: (Named | undefined)[];
}

export interface President {
  id: string;
  name: string;
  from: string;
  to: string | undefined;
  file: string;
  record: number;
  fields: Fields;
}

export class HistorianRecords {
  readonly trips: Trip[] = [];
  readonly visits: Visit[] = [];
  readonly presidents: President[] = [];
  readonly people: { file: string; record: RawRecord }[] = [];
  readonly appointments: Appointments;
  /** Names of Americans, by their ids. */
  readonly names = new Map<string, string>();
  /** Names of countries, by their slugs. */
  readonly countryNames: Map<string, string>;
  private surnames: ReadonlySet<string> | undefined;
  /** Ids that the lists give to two people: of whom one is president. */
  private readonly namesakes = new Map<string, string>();

  constructor(private readonly access: Access) {
    this.countryNames = new Map(readCountries().countries.map(({ id, name }) => [id, name]));
    this.countryNames.set('xkx', 'Kosovo').set('hawaii', 'Hawaii');
    this.appointments = new Appointments(access, this.countryNames, (pattern, path) => this.all(pattern, path));
  }

  async load(): Promise<void> {
    await this.loadPresidents();
    await this.loadPeople();
    await this.appointments.load();
    await this.loadTrips();
    await this.loadVisits();
    this.readNamesAlone();
  }

  /** Surnames of the secretaries of state who travelled. */
  get travellers(): ReadonlySet<string> {
    this.surnames ??= new Set(
      this.trips.filter(({ role }) => role === 'secretary').map(({ who }) => who.split('-')[0] ?? ''),
    );
    return this.surnames;
  }

  /** Reads the remarks of trips once more for those named without a title: now it is known who is somebody. */
  private readNamesAlone(): void {
    const known = new Map<string, string[]>();
    const add = (name: string, date: string): void => {
      const words = wordsOf(name);
      const full = words.length > 1 ? [words.join(' '), words[0] ?? '', words.at(-1) ?? ''] : words;
      for (const form of full) known.set(form, [...(known.get(form) ?? []), date]);
    };
    for (const { mentions, start } of this.trips) for (const { name } of mentions) add(name, start);
    for (const { visitors } of this.visits) for (const { name, date } of visitors) add(name, date);
    for (const trip of this.trips) {
      const year = Number(trip.start.slice(0, 4));
      trip.mentions = mentionsIn(trip.fields.remarks ?? '', (name) =>
        (known.get(wordsOf(name).join(' ')) ?? []).some(
          (date) => Math.abs(Number(date.slice(0, 4)) - year) <= KNOWN_YEARS,
        ),
      );
    }
  }

  private async *all(pattern: string, path: string): AsyncGenerator<{ file: string; record: RawRecord }> {
    for (const file of await this.access.files(pattern)) {
      for await (const record of this.access.records(file, path)) yield { file, record };
    }
  }

  private async loadPresidents(): Promise<void> {
    for await (const { file, record } of this.all(HISTORIAN_FILES.presidents, 'presidents/president')) {
      const { id = '', name = '', 'took-office-date': from = '', 'left-office-date': to } = record.fields;
      this.presidents.push({ id, name, from, to, file, record: record.index, fields: record.fields });
      this.names.set(id, name);
    }
  }

  private async loadPeople(): Promise<void> {
    for await (const one of this.all(HISTORIAN_FILES.people, 'person')) {
      this.people.push(one);
      const { fields, index } = one.record;
      const { id = '', birth } = fields;
      const president = this.presidents.find((other) => other.id === id);
      const born = president?.fields['birth-year'];
      if (president !== undefined && born !== undefined && isYear(birth) && birth !== born) {
        const own = `${id}-${born}`;
        this.access.tell({
          ...{ file: this.access.shown(one.file), record: index, field: 'id', severity: 'warning' },
          message: `"${id}" is two people: one born in ${birth}, and the president, born in ${born}`,
          cure: `The president is "${own}" here`,
        });
        this.namesakes.set(id, own);
        this.names.set(own, president.name);
        for (const term of this.presidents.filter((other) => other.id === id)) term.id = own;
      }
      this.names.set(id, personName(fields));
    }
  }

  private async loadTrips(): Promise<void> {
    const seen = new Map<string, Trip>();
    for await (const { file, record } of this.all(HISTORIAN_FILES.trips, 'trips/trip')) {
      const { fields } = record;
      const journey = this.journey('trip', file, record, fields['country/@id'] ?? '', fields.country ?? '');
      if (journey === undefined) continue;
      const role = fields['@role'] === 'president' ? 'president' : 'secretary';
      const given = fields['@who'] ?? '';
      const who = role === 'president' ? (this.namesakes.get(given) ?? given) : given;
      if (!this.names.has(who)) this.names.set(who, fields.name ?? who);
      const trip: Trip = { ...journey, who, role, mentions: mentionsIn(fields.remarks ?? '') };
      const key = [who, trip.start, trip.end, trip.country, fields.locale ?? ''].join('|');
      const twin = seen.get(key);
      if (twin !== undefined) {
        this.access.tell({
          ...{ file: this.access.shown(file), record: record.index, field: 'id', severity: 'warning' },
          message: `Trip ${trip.id} is listed twice: trip ${twin.id} has the same traveller, days, country and place`,
          cure: 'It is taken once',
        });
        continue;
      }
      seen.set(key, trip);
      this.trips.push(trip);
    }
  }

  private async loadVisits(): Promise<void> {
    for await (const { file, record } of this.all(HISTORIAN_FILES.visits, 'visits/visit')) {
      const { fields } = record;
      const journey = this.journey('visit', file, record, fields['from/@id'] ?? '', fields.from ?? '');
      if (journey === undefined) continue;
      const visitor = tidied(fields.visitor ?? '');
      const date = journey.start;
      const named = mentionsIn(`Met with ${visitor}.`).map(({ name, title, former, country }) => ({
        ...{ name, title, former, date },
        country: country === undefined || country === null ? journey.country : country,
      }));
      const bare = { name: visitor, title: '', former: false, country: journey.country, date };
      this.visits.push({
        ...journey,
        visitors: named.length > 0 ? named : visitor === '' ? [] : [bare],
        mentions: mentionsIn(fields.description ?? ''),
        met: [],
      });
    }
  }

  private journey(
    what: string,
    file: string,
    { index: record, fields }: RawRecord,
    territory: string,
    name: string,
  ): Journey | undefined {
    const { id = '', 'start-date': start = '', 'end-date': end = '' } = fields;
    const place = { file: this.access.shown(file), record };
    const country = countryOf(territory, tidied(name).replace(/’/g, "'"), start);
    if (country === undefined) {
      const message = `The ${what} ${id} names "${name}" (${territory}), which is no country that Entente knows`;
      this.access.tell({ ...place, severity: 'warning', message, cure: 'It is left out' });
      return undefined;
    }
    if (end !== '' && end < start) {
      const message = `The ${what} ${id} ends on ${end}, before it starts on ${start}`;
      this.access.tell({ ...place, field: 'end-date', severity: 'warning', message, cure: 'It is left out' });
      return undefined;
    }
    const where = what === 'visit' ? 'usa' : country;
    return { id, file, record, fields, start, end: end === '' ? start : end, country, where };
  }
}

export function personName({
  'persName/forename': forename,
  'persName/surname': surname,
  'persName/genName': generation,
}: Fields): string {
  return [forename, surname, generation].filter(Boolean).join(' ');
}

export const isYear = (text: string | undefined): text is string => text !== undefined && /^\d{4}$/.test(text);

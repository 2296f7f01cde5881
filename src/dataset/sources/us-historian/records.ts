/** The records of the US Office of the Historian, read from its files: who travelled, who visited, who held which post. */
import { slugify } from '../../../model/ids.js';
import { readCountries } from '../../map/countries.js';
import type { Section } from '../../schema/format.js';
import type { Problem } from '../../report/problems.js';
import type { Fields, RawRecord } from '../../read/raw.js';
import type { Named } from './people.js';
import { type Mention, mentionsIn, tidied } from './sentences.js';
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
  country: string;
}

export interface Trip extends Journey {
  who: string;
  role: 'president' | 'secretary';
  mentions: Mention[];
}

export interface Visit extends Journey {
  visitors: Named[];
  mentions: Mention[];
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
  /** Posts of the United States, and who held them. */
  readonly offices: Stated[] = [];
  readonly tenures: Stated[] = [];
  /** The first day of the first office of each. */
  readonly firstTenures = new Map<string, string>();
  /** Names of Americans, by their ids. */
  readonly names = new Map<string, string>();
  /** Names of countries, by their slugs. */
  readonly countryNames: Map<string, string>;
  private readonly appointed = new Set<string>();
  /** Ids that the lists give to two people: of whom one is president. */
  private readonly namesakes = new Map<string, string>();

  constructor(private readonly access: Access) {
    this.countryNames = new Map(readCountries().countries.map(({ id, name }) => [id, name]));
    this.countryNames.set('xkx', 'Kosovo').set('hawaii', 'Hawaii');
  }

  async load(): Promise<void> {
    await this.loadPresidents();
    await this.loadPeople();
    await this.loadOffices();
    await this.loadTrips();
    await this.loadVisits();
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

  /** Posts abroad and at home, and who held them. */
  private async loadOffices(): Promise<void> {
    const roles = new Map<string, string>();
    for await (const { record } of this.all(HISTORIAN_FILES.roles, 'role')) {
      roles.set(record.fields.id ?? '', record.fields['names/singular'] ?? '');
    }
    const stated = new Set<string>();
    const office = (id: string, title: string, at: string, file: string, record: number, home: boolean): void => {
      if (stated.has(id)) return;
      stated.add(id);
      const organization = home ? { organization: 'us-department-of-state' } : { country: 'usa' };
      const value = { id, title, ...organization, cite: [{ source: 'historian-pocom', at }] };
      this.offices.push({ section: 'offices', value, file, record });
    };
    for await (const { file, record } of this.all(HISTORIAN_FILES.missions, 'country-mission/chiefs/chief')) {
      const {
        'role-title-id': role = '',
        'contemporary-territory-id': then = '',
        '../../territory-id': now = '',
      } = record.fields;
      const territory = then === '' ? now : then;
      const id = `us-${slugify(role)}-${slugify(territory)}`;
      const where = this.territoryName(territory, now);
      office(id, `US ${roles.get(role) ?? words(role)}, ${where}`, `mission ${now}`, file, record.index, false);
      this.tenure(id, file, record);
    }
    for await (const { file, record } of this.all(
      HISTORIAN_FILES.missionsToOrganizations,
      'org-mission/chiefs/chief',
    )) {
      const { '../../id': mission = '', '../../names/singular': title } = record.fields;
      office(`us-${mission}`, title ?? words(mission), `mission ${mission}`, file, record.index, false);
      this.tenure(`us-${mission}`, file, record);
    }
    for await (const { file, record } of this.all(
      HISTORIAN_FILES.positions,
      'principal-position/principals/principal',
    )) {
      const { '../../id': position = '' } = record.fields;
      const id = position === 'secretary' ? SECRETARY : `us-${position}`;
      const title = POSITIONS.get(position) ?? words(position);
      office(id, title, `position ${position}`, file, record.index, true);
      this.tenure(id, file, record);
    }
  }

  private territoryName(then: string, now: string): string {
    const bare = then.replace(/-\d{4}$/, '');
    const country = countryOf(bare, words(bare), '1990-01-01') ?? countryOf(now, words(now), '1990-01-01');
    const name = country === undefined ? undefined : this.countryNames.get(country);
    return bare === now && name !== undefined ? name : words(bare);
  }

  /** An appointment that was taken up. One that was declined, or not confirmed, is none. */
  private tenure(office: string, file: string, { index, fields }: RawRecord): void {
    const { id = '', 'person-id': official = '', 'started/date': started, 'ended/date': ended, note = '' } = fields;
    const appointed = fields['appointed/date'];
    if (NOT_SERVED.test(note) || official === '') return;
    // Without a first day the appointment and the departure are what is told.
    const attested = started === undefined && appointed !== undefined && ended !== undefined ? appointed : undefined;
    if (started === undefined && attested === undefined) return;
    if (started !== undefined && ended !== undefined && ended < started) return;
    const key = `${official}|${office}|${started ?? attested ?? ''}`;
    const place = { file: this.access.shown(file), record: index };
    if (this.appointed.has(key)) {
      const message = `The appointment ${id} of "${official}" is listed twice: same office and first day`;
      this.access.tell({ ...place, field: 'id', severity: 'warning', message, cure: 'It is taken once' });
      return;
    }
    this.appointed.add(key);
    const begun = started ?? attested ?? '';
    if (begun < (this.firstTenures.get(official) ?? '9999')) this.firstTenures.set(official, begun);
    const dates = {
      ...(started === undefined ? { attested } : { from: started }),
      ...(started !== undefined && ended !== undefined ? { to: ended } : {}),
      ...(/\bActing\b/.test(note) && office === SECRETARY ? { acting: true } : {}),
    };
    const cite = [{ source: 'historian-pocom', at: id }];
    this.tenures.push({ section: 'tenures', value: { official, office, ...dates, cite }, file, record: index });
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
    return { id, file, record, fields, start, end: end === '' ? start : end, country };
  }

  /** Everything that is stated, now that all records are known. */
}

/** Notes on appointments that were not taken up. */
const NOT_SERVED =
  /declined|not commissioned|did not (serve|proceed|take|present|assume)|not (confirmed|acted upon)|withdrawn|never (served|proceeded)|before proceeding|nominat(ed|ion) /i;

/** Principal positions whose ids are no names. */
const POSITIONS = new Map([['secretary', 'Secretary of State']]);

export function personName({
  'persName/forename': forename,
  'persName/surname': surname,
  'persName/genName': generation,
}: Fields): string {
  return [forename, surname, generation].filter(Boolean).join(' ');
}

export const isYear = (text: string | undefined): text is string => text !== undefined && /^\d{4}$/.test(text);

/** `new-zealand` as `New Zealand`. */
function words(id: string): string {
  return id
    .split('-')
    .map((word) =>
      ['of', 'and', 'for', 'the', 'to'].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

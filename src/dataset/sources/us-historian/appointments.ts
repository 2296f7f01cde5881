/** Posts of the United States abroad and at home, and who held them: what `pocom` states. */
import { slugify } from '../../../model/ids.js';
import type { RawRecord } from '../../read/raw.js';
import { type Access, HISTORIAN_FILES, SECRETARY, type Stated } from './records.js';
import { countryOf } from './territories.js';

export class Appointments {
  /** The posts, and who held them. */
  readonly offices: Stated[] = [];
  readonly tenures: Stated[] = [];
  /** The first day of the first office of each. */
  readonly firstTenures = new Map<string, string>();
  private readonly appointed = new Set<string>();

  constructor(
    private readonly access: Access,
    private readonly countryNames: ReadonlyMap<string, string>,
    private readonly all: (pattern: string, path: string) => AsyncIterable<{ file: string; record: RawRecord }>,
  ) {}

  /** Posts abroad and at home, and who held them. */
  async load(): Promise<void> {
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
    };
    const cite = [{ source: 'historian-pocom', at: id }];
    this.tenures.push({ section: 'tenures', value: { official, office, ...dates, cite }, file, record: index });
  }
}

/** Notes on appointments that were not taken up. */
const NOT_SERVED =
  /declined|not commissioned|did not (serve|proceed|take|present|assume)|not (confirmed|acted upon)|withdrawn|never (served|proceeded)|before proceeding|nominat(ed|ion) /i;

/** Principal positions whose ids are no names. */
const POSITIONS = new Map([['secretary', 'Secretary of State']]);

/** `new-zealand` as `New Zealand`. */
function words(id: string): string {
  return id
    .split('-')
    .map((word) =>
      ['of', 'and', 'for', 'the', 'to'].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** The Americans of the records: who they are, and who of those whom a remark names is one. */
import { slugify } from '../../../model/ids.js';
import type { Fields } from '../../read/raw.js';
import {
  type Access,
  type HistorianRecords,
  isYear,
  personName,
  PRESIDENT,
  type President,
  type Stated,
} from './records.js';
import type { Mention } from './sentences.js';

const USA = 'usa';

/** Americans whom remarks name without their country, by what stands before their names. */
const KNOWN: readonly (readonly [title: RegExp, names: RegExp])[] = [
  [/^Secretary of (Defense|the Treasury|Homeland Security|Commerce|Energy|Agriculture)$/, /./],
  [/\b(Treasury|Commerce|Energy|Agriculture|Transportation) Secretary$/, /./],
  [
    /\bDefense Secretary$/,
    /\b(Weinberger|Carlucci|Cheney|Aspin|Perry|Cohen|Rumsfeld|Gates|Panetta|Hagel|Carter|Mattis|Esper|Austin|Hegseth)\b/,
  ],
  [
    /^Vice President$/,
    /\b(Garner|Wallace|Truman|Barkley|Nixon|Johnson|Humphrey|Agnew|Ford|Rockefeller|Mondale|Bush|Quayle|Gore|Cheney|Biden|Pence|Harris|Vance)\b/,
  ],
  [
    /(?<!Governor[- ])\b(General|Gen\.)$/,
    /\b(Eisenhower|Marshall|MacArthur|Clay|Ridgway|Gruenther|Norstad|Westmoreland|Abrams|Haig|Schwarzkopf|Powell|Petraeus|McChrystal|Casey|Franks)\b/,
  ],
  [
    /\bNational Security (Advisor|Adviser)$/,
    /\b(Bundy|Rostow|Kissinger|Scowcroft|Brzezinski|McFarlane|Poindexter|Carlucci|Powell|Lake|Berger|Rice|Hadley|Jones|Donilon|McMaster|Bolton|O’Brien|Sullivan|Waltz)\b/,
  ],
  [
    /\b[Ee]nvoy\b/,
    /\b(Dole|Holbrooke|Gelbard|Habib|Murphy|Ross|Zinni|Mitchell|Burns|McGurk|Khalilzad|Biegun|Witkoff)\b/,
  ],
];

/** A day and its year, between which somebody held a post abroad. */
interface Mission {
  from: string;
  to: string;
}

export class Americans {
  /** Missions abroad by the surname of the chief. */
  private readonly missions = new Map<string, Mission[]>();

  constructor(
    private readonly access: Access,
    private readonly records: HistorianRecords,
  ) {
    for (const { value } of records.appointments.tenures) {
      const { official, from, to } = value as { official: string; from?: string; to?: string };
      const surname =
        slugify(records.names.get(official) ?? '')
          .split('-')
          .at(-1) ?? '';
      if (from === undefined) continue;
      this.missions.set(surname, [...(this.missions.get(surname) ?? []), { from, to: to ?? '9999' }]);
    }
  }

  /** Whether a remark names an American, though it does not say so. */
  has({ name, title, country }: Pick<Mention, 'name' | 'title' | 'country'>, date: string): boolean {
    if (country !== undefined) return country === USA;
    if (this.president(name, title, date) !== undefined) return true;
    if (KNOWN.some(([titles, names]) => titles.test(title) && names.test(name))) return true;
    const surname = slugify(name).split('-').at(-1) ?? '';
    if (title === 'Secretary of State' || title === 'Secretary') return this.records.travellers.has(surname);
    if (title !== 'Ambassador') return false;
    return (this.missions.get(surname) ?? []).some(({ from, to }) => from <= date && date <= to);
  }

  /** The president of the United States who is named, in his term or elected for the next. */
  president(name: string, title: string, date: string): President | undefined {
    if (!/^(President|President-elect|Vice President|former President)/.test(title)) return undefined;
    const words = slugify(name).split('-');
    return this.records.presidents.find(({ id, from, to }) => {
      const isNamed =
        id.startsWith(`${words.at(-1) ?? ''}-`) || (words.length === 2 && id.startsWith(`${words[0] ?? ''}-`));
      return isNamed && from <= nextYear(date) && (to === undefined || to >= date);
    });
  }

  /** Every American whom the records name, with the presidents' terms. */
  *entries(): Generator<Stated> {
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
      const first = this.records.appointments.firstTenures.get(id);
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
}

function otherNames({ 'persName/altname': others }: Fields): { names?: { value: string }[] } {
  return others === undefined ? {} : { names: others.split('\n').map((value) => ({ value })) };
}

function nextYear(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

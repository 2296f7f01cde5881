/** Foreign officials whom the records name, with the offices that their titles say and the days for which they do. */
import { grouped } from '../../../lib/groups.js';
import { slugify } from '../../../model/ids.js';
import type { Content } from '../../schema/format.js';
import type { Named, People, Person } from './people.js';
import type { HistorianRecords, Stated, Trip } from './records.js';
import type { Mention } from './sentences.js';
import { titleClass } from './title-classes.js';

type Official = Content['officials'][number];

/** An office that records name somebody's, with the days of the records. */
interface Holding {
  id: string;
  title: string;
  country: string;
  acting: boolean;
  days: string[];
  cite: { source: string; at: string };
}

/** A trip with those whom its remarks name, and what is known of each. */
export interface Met {
  trip: Trip;
  met: readonly { mention: Mention; named: Named }[];
}

export class Foreigners {
  constructor(private readonly records: HistorianRecords) {}

  /** Foreign officials, and the offices that their titles name. */
  *entries(people: People, personOf: ReadonlyMap<Named, Person | undefined>, meant: readonly Met[]): Generator<Stated> {
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
      for (const named of [...visit.visitors, ...visit.met.flatMap((one) => one ?? [])])
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
  officeOf({ title, former, country }: Named): { id: string; title: string; country: string } | undefined {
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
}

/** Titles of those who hold an office for the time being. */
const ACTING = /\b(acting|interim|provisional)\b/i;

/** Offices that a title names by itself; others say what their bearer is, not which post he holds. */
const OFFICES =
  /^(president|prime minister|foreign minister|king|queen|emperor|empress|amir|sultan|shah|pope|chancellor|crown prince|vice president|deputy prime minister|defense minister|finance minister|interior minister|general secretary|governor general|grand duke|grand duchess|secretary general|minister of defense|president of .*|federal chancellor)$/;

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

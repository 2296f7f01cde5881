/** A first mapping of a table, from what its columns seem to hold: tenures, relations or events, and who and what stands in them. */
import { slugify } from '../../model/ids.js';
import type { Step, Template } from '../schema/mapping.js';
import type { Guess, Held, Values } from './guess.js';

export interface Column {
  name: string;
  guess: Guess;
  values: Values;
}

/** Where the mapping is made for: a name for its ids, how many records there are, and what day it is. */
export interface Circumstances {
  name: string;
  records: number;
  today: string;
}

type Part = Record<string, Template>;

/** How many names are listed by themselves. */
const MOST_LISTED = 300;
const MOST_KINDS = 60;

const BEGINS = /start|begin|from|since|entry/i;
const ENDS = /end|until|till|exit|(^|[_ .-])to($|[_ .-])/i;

/** Words for kinds of events. */
const KINDS: readonly [RegExp, string][] = [
  [/state visit/i, 'STATE_VISIT'],
  [/visit|trip|travel/i, 'VISIT'],
  [/video/i, 'VIDEO_CALL'],
  [/call|phone|telephon/i, 'PHONE_CALL'],
  [/summit/i, 'SUMMIT'],
  [/talk|meeting|negotiat/i, 'TALKS'],
  [/sign/i, 'SIGNING'],
  [/banquet|dinner|lunch/i, 'BANQUET'],
  [/conference|forum/i, 'CONFERENCE'],
  [/exercise|drill/i, 'EXERCISE'],
  [/ceremon/i, 'CEREMONY'],
];

/** Names of columns of tables that tell of visits. */
const OF_VISITS = /visit|host|guest|trip|travel|meeting|venue/i;

/** What `mapping` holds in `dataset.yaml`. */
export function firstMapping(columns: readonly Column[], circumstances: Circumstances): Record<string, Template> {
  return new FirstMapping(columns, circumstances).made();
}

class FirstMapping {
  private readonly of: (...held: Held[]) => Column[];
  private readonly people: Column[];
  private readonly countries: Column[];
  private readonly dates: Column[];
  private readonly place: Column | undefined;
  private readonly kind: Column | undefined;
  /** How names are listed that make no id, or the same as others. */
  private readonly listed = new Map<
    string,
    { names: Record<string, string>; ids: Record<string, string> } | undefined
  >();

  /** The spelling that counts, by id. */
  private readonly spelt = new Map<string, string>();

  constructor(
    private readonly columns: readonly Column[],
    private readonly about: Circumstances,
  ) {
    // Braces in the name of a column would be taken for those of a text, and some names mean something else.
    const usable = columns.filter(({ name }) => !/[{}]/.test(name) && name !== '' && name !== '#' && name !== 'value');
    const of = (...held: Held[]): Column[] => usable.filter(({ guess }) => held.includes(guess.holds));
    this.of = of;
    this.people = of('person').filter((column) => this.names(column) !== undefined);
    this.countries = of('country');
    this.dates = of('date', 'year');
    this.place = of('place').find((column) => this.names(column) !== undefined);
    this.kind = of('kind').find(({ values }) => values.size <= MOST_KINDS);
  }

  made(): Record<string, Template> {
    const { begins, ends } = this.span();
    const [person] = this.people;
    const [year] = this.dates.filter(({ guess }) => guess.holds === 'year');
    const isPanel = year !== undefined && person !== undefined && person.values.size < this.about.records;
    const state: Record<string, Template> = {};
    let group: Template | undefined;
    // What has no place in an order of time is in none.
    let placed: Column | undefined;
    // Namesakes of two countries are two.
    const whose = [person, this.countries[0]].flatMap((column) => (column === undefined ? [] : [column.name]));
    if (person !== undefined && begins !== undefined && ends !== undefined && this.isOfOffices) {
      placed = begins;
      group = { by: [...whose, begins.name], order: this.date(begins), take: 'first' };
      Object.assign(state, this.tenures(person, begins, ends));
    } else if (isPanel && this.dates.length === 1) {
      placed = year;
      group = { by: whose, order: year.name, apart: 1, take: 'first' };
      Object.assign(state, this.tenures(person, year, year));
    } else Object.assign(state, this.events());
    const kinds = this.kinds();
    return {
      ...(placed !== undefined && { where: [this.there(placed)] }),
      ...(group !== undefined && { group }),
      ...(kinds !== undefined && state.events !== undefined && { tables: { kinds } }),
      cite: [{ source: `${this.about.name}-source`, at: 'record {#}' }],
      state,
    };
  }

  /** Whether who stands there from one day to another held an office, and did not visit somebody. */
  private get isOfOffices(): boolean {
    return this.people.length === 1 && !this.columns.some(({ name }) => OF_VISITS.test(name));
  }

  /** The columns in which something begins and ends. */
  private span(): { begins?: Column | undefined; ends?: Column | undefined } {
    const begins = this.dates.find(({ name }) => BEGINS.test(name));
    const ends = this.dates.find(({ name }) => ENDS.test(name) && name !== begins?.name);
    return { begins, ends };
  }

  private tenures(person: Column, begins: Column, ends: Column): Part {
    const { name } = this.about;
    const [country] = this.countries;
    const office: Template =
      country === undefined ? `${name}-office` : { ...this.country(country, 'first'), as: `${name}-office-{value}` };
    const there = country === undefined ? [] : [this.there(country, 'first')];
    const held = [this.there(person, 'first'), this.there(begins, 'first'), ...there];
    return {
      officials: { ...this.official(person, country), where: [this.there(person, 'first')] },
      offices: {
        ...(there.length > 0 && { where: there }),
        id: office,
        title: 'Office',
        ...(country !== undefined && { country: this.country(country, 'first') }),
      },
      tenures: {
        where: held,
        official: this.id(person),
        office,
        from: this.date(begins, 'first'),
        to: this.date(ends, 'last'),
        cite: [{ each: { all: '#' }, source: `${name}-source`, at: 'record {value}' }],
      },
    };
  }

  private events(): Part {
    const { people, countries, place, kind } = this;
    const [date] = this.dates;
    const [title] = this.of('title');
    const countryFor = (at: number): Column | undefined =>
      countries[at] ?? (people.length === 1 ? countries[0] : undefined);
    const names = people.map((one) => `{${one.name}}`).join(' and ');
    // Where somebody is missing, so is the "and".
    const meeting: Template =
      people.length === 0
        ? 'Event {#}'
        : { text: `Meeting of ${names}`, replace: { '(?: and)+$': '', ' of(?: and)+ ': ' of ' }, default: 'Meeting' };
    const participants = [
      ...people.map((one) => ({
        ...{ where: [this.there(one)], official: this.id(one) },
        ...{ role: 'ATTENDEE', presence: 'IN_PERSON' },
      })),
      ...(people.length > 0 ? [] : countries).map((one) => ({
        ...{ where: [this.there(one)], country: this.country(one), role: 'ATTENDEE' },
      })),
    ];
    return {
      ...(people.length > 0 && {
        officials: people.map((one, at) => ({ where: [this.there(one)], ...this.official(one, countryFor(at)) })),
      }),
      ...(place !== undefined && {
        places: { where: [this.there(place)], id: this.id(place), name: this.label(place), kind: 'OTHER' },
      }),
      ...(date !== undefined && {
        events: {
          where: [this.there(date)],
          id: this.eventId(),
          title: title === undefined ? meeting : { field: title.name, default: 'Event' },
          kind: kind === undefined ? 'TALKS' : { field: kind.name, codes: 'kinds', default: 'OTHER' },
          status: this.isAhead(date) ? 'SCHEDULED' : 'OCCURRED',
          date: this.date(date),
          ...(place !== undefined && { place: this.id(place) }),
          participants,
        },
      }),
    };
  }

  /** What the kinds of the table mean. */
  private kinds(): Record<string, string> | undefined {
    if (this.kind === undefined || this.kind.values.size === 0) return undefined;
    const meant = (word: string): string => KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'OTHER';
    return Object.fromEntries([...this.kind.values.keys()].map((word) => [word, meant(word)]));
  }

  /** Each record's own number, unless a column has one for each. */
  private eventId(): Template {
    const { name, records } = this.about;
    const id = this.of('id').find(
      ({ values }) => new Set([...values.keys()].map((one) => slugify(one))).size === records,
    );
    return id === undefined ? `${name}-{#}` : { text: `${name}-{${id.name}}`, slug: true };
  }

  private isAhead({ values, guess }: Column): boolean {
    const year = this.about.today.slice(0, 4);
    const years = [...values.keys()].flatMap((value) => /(?:^|\D)((?:19|20|21)\d{2})(?:\D|$)/.exec(value)?.[1] ?? []);
    return guess.holds !== 'text' && years.some((one) => one >= year);
  }

  private official(person: Column, country: Column | undefined): Part {
    return {
      id: this.id(person),
      name: this.label(person),
      ...(country !== undefined && { citizenOf: [this.country(country, 'first')] }),
    };
  }

  private there({ name }: Column, from: 'field' | 'first' = 'field'): Part {
    return { [from]: name, empty: false };
  }

  private country({ name, guess }: Column, from: 'field' | 'first' = 'field'): Step {
    return { [from]: name, country: guess.scheme ?? 'any' } as Step;
  }

  private date({ name, guess }: Column, from: 'field' | 'first' | 'last' = 'field'): Template {
    if (guess.holds === 'year') return { [from]: name, match: '^\\d{4}' } as Step;
    return { [from]: name, date: guess.dates?.form ?? 'any' } as Step;
  }

  private id(column: Column): Template {
    const ids = this.names(column)?.ids ?? {};
    const listed = Object.keys(ids).length > 0;
    return { field: column.name, ...(listed && { codes: ids, unlisted: 'keep' as const }), slug: true };
  }

  private label(column: Column): Template {
    const names = this.names(column)?.names ?? {};
    const listed = Object.keys(names).length > 0;
    return { field: column.name, ...(listed && { codes: names, unlisted: 'keep' as const }) };
  }

  /** Names that make no id, and spellings that make the id of another; undefined where there are too many. */
  private names(column: Column): { names: Record<string, string>; ids: Record<string, string> } | undefined {
    if (this.listed.has(column.name)) return this.listed.get(column.name);
    const names: Record<string, string> = {};
    const ids: Record<string, string> = {};
    for (const value of column.values.keys()) {
      const id = slugify(value);
      const first = this.spelt.get(id) ?? value;
      if (id === '') ids[value] = `${slugify(column.name) || 'name'}-${Object.keys(ids).length + 1}`;
      else this.spelt.set(id, first);
      if (id !== '' && first !== value) names[value] = first;
    }
    const count = Object.keys(names).length + Object.keys(ids).length;
    const found = count > MOST_LISTED ? undefined : { names, ids };
    this.listed.set(column.name, found);
    return found;
  }
}

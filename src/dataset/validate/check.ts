/**
 * What a data set's entries must be to each other: unique ids, dates that do not contradict, parts that fit wholes. First
 * all are noted, in little memory; then each is checked against what was noted.
 */
import { Numbers } from '../../lib/numbers.js';
import { countrySlug } from '../../model/country-codes.js';
import { parseDate } from '../../model/dates.js';
import { relationSlug, type NodeType } from '../../model/ids.js';
import { CAME_ABOUT } from '../../model/meetings.js';
import type { Content, Section } from '../schema/format.js';
import { KeyTable } from '../facts/keys.js';
import type { Place, Problem } from '../report/problems.js';
import type { Entry } from '../sources/entry.js';
import { DAY, dayOf, ordered } from './dates.js';
import { checkGroup } from './groups.js';
import { Relations } from './relations.js';
import { difference, fingerprints } from './united.js';

/** Sections whose entries are nodes, and the types of these. */
export const NODE_SECTIONS = {
  sources: 'Source',
  countries: 'Country',
  organizations: 'Organization',
  offices: 'Office',
  officials: 'Official',
  groups: 'Group',
  places: 'Place',
  relations: 'DiplomaticRelation',
  events: 'Event',
  agreements: 'Agreement',
  statements: 'Statement',
} as const satisfies Partial<Record<Section, NodeType>>;

type NodeSection = keyof typeof NODE_SECTIONS;

/** What is known of the nodes of a section, by the number of their slug. */
class Noted {
  readonly slugs = new KeyTable();
  /** Half of a hash of what a mapping made, but for its lists: enough to tell it from something else. */
  readonly content = new Numbers(Uint32Array);
  /** The same of its lists. */
  readonly lists = new Numbers(Uint32Array);
  readonly file = new Numbers(Uint32Array);
  readonly record = new Numbers(Uint32Array);
  readonly at = new Numbers(Uint8Array);
  /** Days since 1970 that an event spans, or an official lived; NaN where that is not known. */
  readonly from = new Numbers(Float32Array);
  readonly to = new Numbers(Float32Array);
  /** 1 where the entry was rejected. */
  readonly gone = new Numbers(Uint8Array);
}

/** The slug of an entry that is a node, or undefined. */
export function slugOfEntry(section: Section, value: unknown): string | undefined {
  if (section === 'relations') return relationSlug(...(value as Content['relations'][number]).countries);
  return section in NODE_SECTIONS ? (value as { id: string }).id : undefined;
}

const keyOf = (section: Section, slug: string): string => `${section}:${slug}`;

/** All entries of a data set, as far as others must fit them. */
export class Register {
  private readonly noted = Object.fromEntries(
    Object.keys(NODE_SECTIONS).map((section) => [section, new Noted()]),
  ) as Record<NodeSection, Noted>;
  private readonly wholes = new Map<string, string>();
  private readonly outer = new Map<string, string>();
  /** Nodes that several entries are about, as their sections and slugs, and how many entries there are beside the first. */
  private readonly several = new Map<string, number>();
  private readonly withParties = new KeyTable();
  private readonly datesWanted = new Set<string>();
  private readonly dates = new Map<string, string>();
  private readonly relations = new Relations();

  /** @param today days after it are yet to come, wherever something is said to have occurred; `YYYY-MM-DD` */
  constructor(
    private readonly locate: (
      entry: Pick<Entry, 'file' | 'section' | 'record' | 'at'>,
      path: readonly PropertyKey[],
    ) => Place,
    private readonly today: string,
  ) {}

  /** Whether the data set states a node. */
  states(type: string, slug: string): boolean {
    const section = SECTION_OF[type];
    if (section === undefined) return false;
    const noted = this.noted[section];
    const number = noted.slugs.find(slug);
    return number >= 0 && noted.gone.get(number) === 0;
  }

  /** The date of an event, where a statement needs it. */
  dateOf(event: string): string | undefined {
    return this.dates.get(event);
  }

  /**
   * Notes an entry.
   *
   * @returns nothing if it is new; `again` if it says what was said before; `more` if its lists say more; `contradictory` if it
   *   says otherwise, as only what a mapping made may; else what is wrong
   */
  note(entry: Entry): 'again' | 'more' | 'contradictory' | Problem | undefined {
    const { section, value } = entry;
    if (section === 'parties') this.withParties.add((value as Content['parties'][number]).agreement);
    if (section === 'agreements') {
      const { id, parties } = value as Content['agreements'][number];
      if (parties.length > 0) this.withParties.add(id);
    }
    if (section === 'statements') {
      const { madeAt, madeOn } = value as Content['statements'][number];
      if (madeAt !== undefined && madeOn === undefined) this.datesWanted.add(madeAt);
    }
    const slug = slugOfEntry(section, value);
    if (slug === undefined) return undefined;
    const noted = this.noted[section as NodeSection];
    const size = noted.slugs.size;
    const number = noted.slugs.add(slug);
    const { content, lists } = entry.mapped ? fingerprints(value as object) : { content: 0, lists: 0 };
    if (number < size) {
      if (!entry.mapped) return this.repeated(entry, slug, number);
      if (noted.content.get(number) !== content) return 'contradictory';
      if (noted.lists.get(number) === lists) return 'again';
      const key = keyOf(section, slug);
      this.several.set(key, (this.several.get(key) ?? 0) + 1);
      if (section === 'relations') this.relations.note(value as Content['relations'][number]);
      return 'more';
    }
    noted.content.set(number, content);
    noted.lists.set(number, lists);
    noted.file.set(number, entry.file);
    noted.record.set(number, entry.record);
    noted.at.set(number, entry.at);
    noted.gone.set(number, 0);
    const [from, to] = spanOf(section, value);
    noted.from.set(number, from);
    noted.to.set(number, to);
    if (section === 'relations') this.relations.note(value as Content['relations'][number]);
    if (section === 'events') {
      const { partOf } = value as Content['events'][number];
      if (partOf !== undefined) this.wholes.set(slug, partOf);
    }
    if (section === 'places') {
      const { within } = value as Content['places'][number];
      if (within !== undefined) this.outer.set(slug, within);
    }
    return undefined;
  }

  /** Whether some node has several entries. */
  get hasSeveral(): boolean {
    return this.several.size > 0;
  }

  /** What names the node of an entry where several are about it. */
  severalKey({ section, value }: Pick<Entry, 'section' | 'value'>): string | undefined {
    if (this.several.size === 0) return undefined;
    const slug = slugOfEntry(section, value);
    const key = slug === undefined ? undefined : keyOf(section, slug);
    return key !== undefined && this.several.has(key) ? key : undefined;
  }

  /** Takes an entry back: what refers to it does not find it any more, unless another is about the same node. */
  reject({ section, value }: Pick<Entry, 'section' | 'value'>): void {
    if (section === 'relations') this.relations.reject(value as Content['relations'][number]);
    const slug = slugOfEntry(section, value);
    if (slug === undefined) return;
    const others = this.several.get(keyOf(section, slug)) ?? 0;
    if (others > 0) {
      this.several.set(keyOf(section, slug), others - 1);
      return;
    }
    const noted = this.noted[section as NodeSection];
    noted.gone.set(noted.slugs.find(slug), 1);
    this.wholes.delete(slug);
    this.outer.delete(slug);
  }

  private repeated(entry: Entry, slug: string, number: number): Problem {
    const { section } = entry;
    const field = section === 'relations' ? [] : ['id'];
    const where = this.firstOf(section, number, field);
    const place = this.locate(entry, field);
    const message =
      section === 'relations'
        ? `Relation "${slug}" is stated twice; first ${where}`
        : `"${slug}" is stated twice among the ${section}; first ${where}`;
    return { ...place, message, cure: 'Keep one' };
  }

  /** Where an entry of a section was stated first. */
  private firstOf(section: Section, number: number, field: readonly PropertyKey[]): string {
    const noted = this.noted[section as NodeSection];
    const [file, record, at] = [noted.file.get(number), noted.record.get(number), noted.at.get(number)];
    const first = this.locate({ section, file, record, at }, field);
    return first.line === undefined && first.record !== undefined
      ? `in record ${first.record + 1} of ${first.file}`
      : `at ${first.file}:${first.line ?? 1}`;
  }

  /** That an entry says otherwise than the first one of its id. @param first what that says; then in what is told too */
  contradiction(entry: Entry, first?: object): Problem {
    const { section, value } = entry;
    const slug = slugOfEntry(section, value) ?? '';
    const { fields, told } = first ? difference(first, value as object) : { fields: ['id'], told: 'first' };
    const where = this.firstOf(section, this.noted[section as NodeSection].slugs.find(slug), []);
    return {
      ...this.locate(entry, fields.slice(0, 1)),
      message: `"${slug}" is stated again among the ${section}, and not alike: ${told} (${where})`,
      cure: 'Make them alike, or give one of the two another id',
    };
  }

  /** What is wrong with an entry, once all are noted. */
  check(entry: Entry): Problem[] {
    const { section, value } = entry;
    const locate = (path: readonly PropertyKey[]): Place => this.locate(entry, path);
    switch (section) {
      case 'countries':
        return country(value as Content['countries'][number], locate(['id']));
      case 'officials':
        return this.official(value as Content['officials'][number], locate);
      case 'tenures': {
        const tenure = value as Content['tenures'][number];
        return this.tenure(tenure, tenure.official, locate, []);
      }
      case 'places':
        return this.cycle((value as Content['places'][number]).id, this.outer, locate(['within']), 'within');
      case 'events':
        return this.event(value as Content['events'][number], locate);
      case 'participations': {
        const part = value as Content['participations'][number];
        const days = this.span('events', part.event);
        return days === undefined ? [] : this.alive(part.official, days, part.event, locate([]));
      }
      case 'agreements':
        return this.agreement(value as Content['agreements'][number], locate);
      case 'groups':
        return checkGroup(value as Content['groups'][number], locate);
      case 'relations':
        return this.relations.check(value as Content['relations'][number], locate);
      case 'statements':
        return this.statement(value as Content['statements'][number], locate);
      case 'visaRules': {
        const { from, to } = value as Content['visaRules'][number];
        const message = `A visa rule of "${from}" for itself`;
        return from === to ? [{ ...locate(['to']), message, cure: 'Name two countries, or leave it out' }] : [];
      }
      default:
        return [];
    }
  }

  private span(section: NodeSection, slug: string): readonly [from: number, to: number] | undefined {
    const noted = this.noted[section];
    const number = noted.slugs.find(slug);
    return number < 0 ? undefined : [noted.from.get(number), noted.to.get(number)];
  }

  private official(official: Content['officials'][number], locate: (path: readonly PropertyKey[]) => Place): Problem[] {
    const { id, born, died, offices = [] } = official;
    return [
      ...this.past(locate(['born']), `Official "${id}"`, 'born', born),
      ...this.past(locate(['died']), `Official "${id}"`, 'died', died),
      ...ordered(locate(['died']), `Official "${id}"`, ['born', born], ['died', died]),
      ...offices.flatMap((tenure, at) => this.tenure(tenure, id, locate, ['offices', at])),
    ];
  }

  /** A birth or a death that certainly lies in the future. */
  private past(place: Place, who: string, field: string, date: string | undefined): Problem[] {
    const earliest = date === undefined ? null : parseDate(date).earliest;
    if (earliest === null || earliest <= this.today) return [];
    return [{ ...place, message: `${who}: "${field}" (${date}) is yet to come`, cure: 'Correct the date' }];
  }

  private tenure(
    tenure: { office: string; from?: string | undefined; to?: string | undefined },
    official: string,
    locate: (path: readonly PropertyKey[]) => Place,
    path: readonly PropertyKey[],
  ): Problem[] {
    const who = `Tenure of "${tenure.office}" by "${official}"`;
    const found = ordered(locate(path), who, ['from', tenure.from], ['to', tenure.to]);
    const [born] = this.span('officials', official) ?? [NaN];
    const begun = tenure.from === undefined ? NaN : dayOf(parseDate(tenure.from).latest);
    if (begun < born) {
      const message = `${who} begins ${tenure.from}, before the official was born`;
      found.push({ ...locate([...path, 'from']), message, cure: 'Correct one of the dates' });
    }
    return found;
  }

  /** Somebody who took part before being born, or after having died. */
  private alive(official: string | undefined, days: readonly [number, number], event: string, place: Place): Problem[] {
    if (official === undefined) return [];
    const [born, died] = this.span('officials', official) ?? [NaN, NaN];
    const early = days[1] < born;
    if (!early && !(days[0] > died)) return [];
    const message = `Official "${official}" took part in event "${event}" ${early ? 'before being born' : 'after having died'}`;
    return [{ ...place, message, cure: 'Correct one of the dates, or name another official' }];
  }

  private event(event: Content['events'][number], locate: (path: readonly PropertyKey[]) => Place): Problem[] {
    const found: Problem[] = [];
    const { earliest } = parseDate(event.date);
    const who = `Event "${event.id}"`;
    if (this.datesWanted.has(event.id)) this.dates.set(event.id, event.date);
    if (CAME_ABOUT.includes(event.status) && earliest !== null && earliest > this.today) {
      found.push({
        ...locate(['date']),
        message: `${who} has the status ${event.status} and the date ${event.date}, which is yet to come`,
        cure: 'Make the status SCHEDULED, or correct the date',
      });
    }
    if (event.status === 'SPECULATED' && event.certainty !== undefined && event.certainty !== 'SPECULATED') {
      found.push({
        ...locate(['certainty']),
        message: `${who} has the status SPECULATED and the certainty ${event.certainty}`,
        cure: 'Leave the certainty out',
      });
    }
    const days = spanOf('events', event);
    const outer = event.partOf === undefined ? undefined : this.span('events', event.partOf);
    if (outer !== undefined) {
      const before = days[1] < outer[0];
      if (before || days[0] > outer[1]) {
        const whole = `"${event.partOf ?? ''}" (${shownSpan(outer)}), which it is part of`;
        found.push({
          ...locate(['date']),
          message: `${who} (${event.date}) lies ${before ? 'before' : 'after'} ${whole}`,
          cure: 'Correct one of the dates, or "partOf"',
        });
      }
    }
    (event.participants ?? []).forEach(({ official }, at) => {
      found.push(...this.alive(official, days, event.id, locate(['participants', at])));
    });
    found.push(...this.cycle(event.id, this.wholes, locate(['partOf']), 'partOf'));
    return found;
  }

  private agreement(
    agreement: Content['agreements'][number],
    locate: (path: readonly PropertyKey[]) => Place,
  ): Problem[] {
    const place = locate([]);
    const who = `Agreement "${agreement.id}"`;
    const { signedOn, inForceFrom, endedOn, signedAt } = agreement;
    const signing = signedAt === undefined ? undefined : this.span('events', signedAt);
    const found = [
      ...ordered(place, who, ['signedOn', signedOn], ['inForceFrom', inForceFrom]),
      ...ordered(place, who, ['inForceFrom', inForceFrom], ['endedOn', endedOn]),
      ...ordered(place, who, ['signedOn', signedOn], ['endedOn', endedOn]),
      ...outside(place, who, ['signedOn', signedOn], ['signedAt', signing]),
      ...agreement.parties.flatMap((party, at) =>
        ordered(
          locate(['parties', at]),
          who,
          ['signedOn', party.signedOn ?? signedOn],
          ['withdrewOn', party.withdrewOn],
        ),
      ),
    ];
    if (!this.withParties.has(agreement.id)) {
      found.push({ ...place, message: `${who} has no party; wanted at least one party`, cure: 'Name its parties' });
    }
    return found;
  }

  private statement(
    statement: Content['statements'][number],
    locate: (path: readonly PropertyKey[]) => Place,
  ): Problem[] {
    const { id, madeOn, madeAt } = statement;
    const span = madeAt === undefined ? undefined : this.span('events', madeAt);
    return outside(locate([]), `Statement "${id}"`, ['madeOn', madeOn], ['madeAt', span]);
  }

  /** An event that is part of itself, or a place that lies within itself. */
  private cycle(id: string, upward: ReadonlyMap<string, string>, place: Place, field: string): Problem[] {
    const seen = new Set<string>();
    let at = upward.get(id);
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = upward.get(at);
    }
    if (at !== id) return [];
    const chain = [id, ...seen, id].join(' → ');
    return [{ ...place, message: `"${id}" contains itself: ${chain}`, cure: `Break the chain of "${field}"` }];
  }
}

const SECTION_OF: Readonly<Record<string, NodeSection>> = Object.fromEntries(
  Object.entries(NODE_SECTIONS).map(([section, type]) => [type, section as NodeSection]),
);

/** The days that an event may take, or an official lived at most. */
function spanOf(section: Section, value: unknown): [from: number, to: number] {
  if (section === 'events') {
    const { earliest, latest } = parseDate((value as Content['events'][number]).date);
    return [dayOf(earliest), dayOf(latest)];
  }
  if (section === 'officials') {
    const { born, died } = value as Content['officials'][number];
    return [
      born === undefined ? NaN : dayOf(parseDate(born).earliest),
      died === undefined ? NaN : dayOf(parseDate(died).latest),
    ];
  }
  return [NaN, NaN];
}

function shownSpan([from, to]: readonly [number, number]): string {
  const shown = (day: number): string => (Number.isNaN(day) ? '..' : new Date(day * DAY).toISOString().slice(0, 10));
  return from === to ? shown(from) : `${shown(from)}/${shown(to)}`;
}

/** A date that certainly lies outside the days of an event. */
function outside(
  place: Place,
  who: string,
  [name, date]: [string, string | undefined],
  [eventName, days]: [string, readonly [number, number] | undefined],
): Problem[] {
  if (date === undefined || days === undefined) return [];
  const { earliest, latest } = parseDate(date);
  const late = dayOf(earliest) > days[1];
  if (!late && !(dayOf(latest) < days[0])) return [];
  const message = `${who}: "${name}" (${date}) is ${late ? 'later' : 'earlier'} than the date of ${eventName} (${shownSpan(days)})`;
  return [{ ...place, message, cure: 'Correct one of the dates' }];
}

/** A code of another country would be taken for that one wherever it is asked for. */
function country({ id }: Content['countries'][number], place: Place): Problem[] {
  const slug = countrySlug(id);
  if (slug === id) return [];
  const message = `Country "${id}" has an id that is a code of "${slug}"`;
  return [{ ...place, message, cure: `Give it another id, or "${slug}" where it is that country` }];
}

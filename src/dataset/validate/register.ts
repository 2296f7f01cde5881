/** What is noted of a data set's entries, in little memory, so that each can be held against the others. */
import { Numbers } from '../../lib/numbers.js';
import { parseDate } from '../../model/dates.js';
import { KeyTable } from '../facts/keys.js';
import type { Place, Problem } from '../report/problems.js';
import type { Content, Section } from '../schema/format.js';
import { NODE_SECTIONS, type NodeSection, slugOfEntry } from '../schema/nodes.js';
import type { Entry } from '../sources/entry.js';
import { dayOf } from './dates.js';
import { Relations } from './relations.js';
import { difference, fingerprints } from './united.js';

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

const keyOf = (section: Section, slug: string): string => `${section}:${slug}`;

/** All entries of a data set, as far as others must fit them. */
export class Register {
  private readonly noted = Object.fromEntries(
    Object.keys(NODE_SECTIONS).map((section) => [section, new Noted()]),
  ) as Record<NodeSection, Noted>;
  /** What events are part of, and what places lie in. */
  readonly wholes = new Map<string, string>();
  readonly outer = new Map<string, string>();
  /** Nodes that several entries are about, as their sections and slugs, and how many entries there are beside the first. */
  private readonly several = new Map<string, number>();
  private readonly withParties = new KeyTable();
  private readonly datesWanted = new Set<string>();
  private readonly dates = new Map<string, string>();
  readonly relations = new Relations();

  /** @param today days after it are yet to come, wherever something is said to have occurred; `YYYY-MM-DD` */
  constructor(
    readonly locate: (entry: Pick<Entry, 'file' | 'section' | 'record' | 'at'>, path: readonly PropertyKey[]) => Place,
    readonly today: string,
  ) {}

  /** Whether the data set states a node. */
  states(type: string, slug: string): boolean {
    const section = SECTION_OF[type];
    if (section === undefined) return false;
    const noted = this.noted[section];
    const number = noted.slugs.find(slug);
    return number >= 0 && noted.gone.get(number) === 0;
  }

  /** Whether parties of an agreement are stated. */
  hasParties(agreement: string): boolean {
    return this.withParties.has(agreement);
  }

  /** Keeps the date of an event where a statement needs it. */
  keepDate({ id, date }: Content['events'][number]): void {
    if (this.datesWanted.has(id)) this.dates.set(id, date);
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

  /** The days that an event may take, or an official lived at most, since 1970; undefined where the data set states none of the slug. */
  span(section: NodeSection, slug: string): readonly [from: number, to: number] | undefined {
    const noted = this.noted[section];
    const number = noted.slugs.find(slug);
    return number < 0 ? undefined : [noted.from.get(number), noted.to.get(number)];
  }
}

const SECTION_OF: Readonly<Record<string, NodeSection>> = Object.fromEntries(
  Object.entries(NODE_SECTIONS).map(([section, type]) => [type, section as NodeSection]),
);

/** The days that an event may take, or an official lived at most. */
export function spanOf(section: Section, value: unknown): [from: number, to: number] {
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

/** Checks the entries of a data set against each other and the graph, and states the facts of those that are right. */
import type { Graph } from '../../database/graph.js';
import { Candidates } from './candidates.js';
import { NODE_SECTIONS, slugOfEntry } from '../schema/nodes.js';
import type { Register } from '../validate/register.js';
import {
  Collector,
  type FactType,
  type NodeFact,
  type Ref,
  refKey,
  type RelationshipFact,
  SINGLE,
} from '../facts/facts.js';
import type { Findings } from '../validate/findings.js';
import { type Content, type Section, SECTIONS } from '../schema/format.js';
import type { Identity } from '../resolve/identity.js';
import { Checks } from '../validate/check.js';
import { placesElsewhere } from '../resolve/places.js';
import type { Problem } from '../report/problems.js';
import type { Say } from '../report/progress.js';
import type { Reading } from '../sources/entries.js';
import { type Entry, placeOf } from '../sources/entry.js';
import { Repeats } from '../facts/repeats.js';
import type { Spool } from '../facts/spool.js';
import { state } from '../facts/state.js';
import type { Stated } from '../facts/stated.js';

/** An entry as it is put aside. */
export type Put = [value: unknown, file: number, record: number, at: number, mapped: 0 | 1];

interface Checked {
  entry: Entry;
  number: number;
  problems: Problem[];
  uses: { ref: Ref; path: readonly PropertyKey[] }[];
}

export interface Checkable {
  dataset: string;
  /** Data sets that it requires. */
  requires: readonly string[];
  /** Without one, what the data set refers to and does not state counts as there, unless what is known tells. */
  graph: Graph | undefined;
  /** All that others state, as texts of `refKey`, where there is no graph. */
  known: ReadonlySet<string> | undefined;
  entries: Spool<Section, Put>;
  reading: Reading;
  register: Register;
  identity: Identity;
  findings: Findings;
  /** Whether entries that are wrong are left out. */
  skipInvalid: boolean;
}

export class Checker {
  private readonly left = new Map<Section, Set<number>>();
  /** Entries of officials who were left out since it is known who is who. */
  private readonly leftOfficials: Entry[] = [];
  /** Whether the graph has a node that the data set does not state, by its global id. */
  private readonly outside = new Map<string, boolean>();
  private readonly candidates: Candidates;
  /** The countries that data sets state which it requires; undefined for all. */
  private countries: ReadonlySet<string> | undefined;

  /** @param signal aborted when nobody waits for the facts any more */
  constructor(
    private readonly of: Checkable,
    private readonly stated: Stated,
    private readonly signal: AbortSignal,
  ) {
    this.candidates = new Candidates(of.entries, of.graph);
  }

  /**
   * States every entry; where those that are wrong are left out, again until nothing refers to what was left out.
   *
   * @throws DOMException where nobody waits any more
   */
  async run(say: Say): Promise<void> {
    const { entries } = this.of;
    this.countries = await this.requiredCountries();
    const total = SECTIONS.reduce((sum, section) => sum + entries.count(section), 0);
    for (let again = true; again;) {
      again = false;
      for (const entry of this.leftOfficials.splice(0)) {
        this.of.identity.leaveOut(entry.value as Content['officials'][number], placeOf(entry));
      }
      const stating = this.stating();
      let done = 0;
      for (const section of SECTIONS) {
        let number = -1;
        const left = this.left.get(section);
        for await (const some of entries.read(section)) {
          this.signal.throwIfAborted();
          const window: Checked[] = [];
          for (const [value, file, record, at, mapped] of some) {
            number += 1;
            if (left?.has(number)) continue;
            window.push(stating.check({ section, value, file, record, at, mapped: mapped === 1 }, number));
          }
          if (stating.full !== undefined) await stating.full;
          again = (await this.settle(window)) || again;
          say({ stage: 'check', done: (done += some.length), total });
        }
      }
      // Nobody takes facts of which some are to be left out before the check has ended.
      if (again) await this.stated.clear();
    }
  }

  /** What is wrong with each entry and what it refers to; what it states is put aside. */
  private stating(): { check(entry: Entry, number: number): Checked; full: Promise<void> | undefined } {
    const { dataset, entries, register, reading, identity, findings } = this.of;
    const repeats = new Repeats((section) => entries.count(section), identity.merges || register.hasSeveral);
    const checks = new Checks(register);
    const taken = new Set<string>();
    const stated = new Set<string>();
    // Of several about one node the first that is right states it.
    const isFurther = (given: Entry): boolean => {
      const key = register.severalKey(given);
      if (key === undefined || stated.has(key)) return key !== undefined;
      stated.add(key);
      return false;
    };
    let entry: Entry;
    let alias = false;
    let problems: Problem[] = [];
    let uses: Checked['uses'] = [];
    const use = (ref: Ref, path: readonly PropertyKey[]): void => {
      if (ref.type === 'Citation' || (ref.type === 'Official' && identity.hasOfficial(ref.slug))) return;
      if (!register.states(ref.type, ref.slug)) uses.push({ ref, path: path.length > 0 ? path : naming(entry, ref) });
    };
    const keep = (fact: NodeFact | RelationshipFact, isFurther = false): void => {
      // Of a data set that is wrong nothing is loaded.
      if (findings.some) return;
      const full = this.stated.add(fact, isFurther);
      if (full !== undefined) stating.full = full;
    };
    const callOf = ({ type, from, to, calledAs }: RelationshipFact): string => {
      if (SINGLE.has(type)) return '';
      const official = from.type === 'Official' ? from : to.type === 'Official' ? to : undefined;
      return official === undefined ? '' : identity.callOf(calledAs ?? official.slug);
    };
    const facts = new Collector(
      dataset,
      {
        node: (fact) => {
          // One that is another of the data set adds to that one's relationships alone.
          if (alias && fact.type !== 'Citation') return;
          if (repeats.isFirstNode(fact)) keep(fact);
        },
        relationship: (fact, path) => {
          const told = repeats.ofRelationship(fact, callOf(fact));
          use(fact.from, path);
          use(fact.to, path);
          if (typeof fact.properties.capacity === 'string') {
            use({ type: 'Office', slug: fact.properties.capacity }, path);
          }
          if (told === 'first' || told === 'further') keep(fact, told === 'further');
          // What two say who are one is stated once, with the sources of the first.
          const { from, to } = fact;
          if (told !== 'differs' || identity.isMerged(from) || identity.isMerged(to)) return;
          const message = `${from.type} "${from.slug}" and ${to.type.toLowerCase()} "${to.slug}": the same is stated twice, not alike`;
          const place = reading.place(entry, path);
          // Two records of a table may tell of one thing, each with its own number.
          if (entry.mapped) findings.tell({ ...place, severity: 'warning', message, cure: 'The first is kept' });
          else problems.push({ ...place, message, cure: 'Keep one' });
        },
      },
      identity.slugOf,
    );
    const others = {
      dateOf: (event: string) => register.dateOf(event),
      hasCountry: (slug: string) => register.states('Country', slug) || (this.countries?.has(slug) ?? true),
      identityOf: (official: string) => identity.statedOf(official),
    };
    const stating = {
      full: undefined as Promise<void> | undefined,
      check: (given: Entry, number: number): Checked => {
        [entry, problems, uses] = [given, checks.check(given), []];
        alias = isFurther(given) || this.isAlias(given, taken);
        repeats.begin();
        state(given.section, given.value as never, facts, others);
        return { entry: given, number, problems, uses };
      },
    };
    return stating;
  }

  /** Whether an entry is about the node of another one of the data set. @param taken nodes of others that entries before it are */
  private isAlias({ section, value }: Entry, taken: Set<string>): boolean {
    const slug = slugOfEntry(section, value);
    if (slug === undefined) return false;
    const type = NODE_SECTIONS[section as keyof typeof NODE_SECTIONS];
    const own = this.of.identity.ownOf(type, slug);
    if (own === slug) return false;
    if (this.of.register.states(type, own)) return true;
    const isTaken = taken.has(`${type}:${own}`);
    taken.add(`${type}:${own}`);
    return isTaken;
  }

  /** Of no others: what a data set comes to must not depend on what else the graph happens to hold. */
  private async requiredCountries(): Promise<ReadonlySet<string> | undefined> {
    const { graph, requires } = this.of;
    const rows = await graph?.run(
      `MATCH (c:Country) WHERE c.dataset IN $requires
         OR (c.shared AND EXISTS { MATCH (a:Claim {fact: 'Country:' + c.slug}) WHERE a.dataset IN $requires })
       RETURN c.slug AS slug`,
      { requires },
    );
    return rows && new Set(rows.map(({ slug }) => String(slug)));
  }

  /** Tells what is wrong in a window. @returns whether an entry was left out */
  private async settle(window: readonly Checked[]): Promise<boolean> {
    const { reading, register, findings, skipInvalid } = this.of;
    await this.tellPlacesElsewhere(window);
    await this.lookUp(window.flatMap(({ uses }) => uses.map(({ ref }) => ref)));
    let some = false;
    for (const { entry, number, problems, uses } of window) {
      const told = new Set<string>();
      for (const { ref, path } of uses) {
        const place = reading.place(entry, path);
        const key = `${refKey(ref)}|${path.join('.')}`;
        if (this.outside.get(refKey(ref)) === true || told.has(key)) continue;
        told.add(key);
        problems.push({
          ...place,
          message: `There is no ${ref.type.toLowerCase()} "${ref.slug}"`,
          cure: await this.candidates.cureFor(ref),
        });
      }
      if (problems.length === 0) continue;
      for (const problem of problems) findings.tellOf(entry, problem);
      if (!skipInvalid) continue;
      register.reject(entry);
      if (entry.section === 'officials') this.leftOfficials.push(entry);
      this.left.set(entry.section, (this.left.get(entry.section) ?? new Set()).add(number));
      some = true;
    }
    return some;
  }

  /** Tells of places that another data set has elsewhere, under the same id. */
  private async tellPlacesElsewhere(window: readonly Checked[]): Promise<void> {
    const { graph, identity, reading } = this.of;
    const places = window.filter(({ entry }) => entry.section === 'places');
    if (graph === undefined || places.length === 0) return;
    const stated = places.map(({ entry }) => entry.value as Content['places'][number]);
    const elsewhere = await placesElsewhere(graph, identity, stated);
    places.forEach(({ entry, problems }, at) => {
      for (const { slug, field, ...problem } of elsewhere[at] ?? []) {
        problems.push({ ...reading.place(entry, [field]), ...problem });
        // Where it is left out, what refers to it is not about that of the other data set.
        this.outside.set(refKey({ type: 'Place', slug }), false);
      }
    });
  }

  /** Asks the graph for nodes that the data set refers to and does not state. What it alone stated before is gone. */
  private async lookUp(refs: readonly Ref[]): Promise<void> {
    const { graph, dataset } = this.of;
    const wanted = new Map<FactType, Set<string>>();
    for (const ref of refs) {
      if (this.outside.has(refKey(ref))) continue;
      wanted.set(ref.type, (wanted.get(ref.type) ?? new Set()).add(ref.slug));
    }
    for (const [type, slugs] of wanted) {
      for (const slug of slugs) {
        const key = refKey({ type, slug });
        this.outside.set(key, graph === undefined && this.of.known?.has(key) !== false);
      }
    }
    if (graph === undefined) return;
    // Who is who is known of all data sets: an official who is stated by none of them any more is not there.
    wanted.delete('Official');
    // Type by type: the server takes longer to plan one statement of several than to run as many that it knows.
    for (const [type, slugs] of wanted) {
      const found = await graph.run(
        `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) WHERE n.dataset <> $dataset OR n.shared RETURN slug`,
        { slugs: [...slugs], dataset },
      );
      for (const { slug } of found) this.outside.set(refKey({ type, slug: String(slug) }), true);
    }
  }
}

/** The field of an entry that names a node; the entry as a whole where none does. */
function naming({ value }: Entry, { slug }: Ref): readonly PropertyKey[] {
  const found = Object.entries(value as Record<string, unknown>).find(([, one]) => one === slug);
  return found === undefined ? [] : [found[0]];
}

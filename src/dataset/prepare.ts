/**
 * A data set made ready to be loaded: read, checked in itself and against the graph, and put aside entry by entry. What is
 * wrong is told all at once.
 */
import { basename, join } from 'node:path';
import type { Graph } from '../graph/graph.js';
import { today } from '../model/dates.js';
import { groundOf, type Outcome } from './compare.js';
import { NODE_SECTIONS, Register, slugOfEntry } from './check.js';
import { Collector, type FactType, type NodeFact, type Ref, refKey, type RelationshipFact } from './facts.js';
import { fingerprint } from './fingerprint.js';
import { Repeats } from './repeats.js';
import { type Content, Manifest, type Section, SECTIONS } from './format.js';
import { Decisions, identify, type Known, knownOf, officialsOfOthers } from './identity.js';
import { DatasetError, inOrder, nearest, type Problem } from './problems.js';
import { type Entry, type Folders, Reading, type ReadManifest } from './read/entries.js';
import type { Fields } from './read/raw.js';
import { Spool } from './spool.js';
import { Stated } from './stated.js';
import { state } from './state.js';
import { readYaml } from './yaml.js';
import type { Say } from './progress.js';

export interface PrepareOptions {
  /** Where the files lie that mappings read; the data set's own folder if left out. */
  data?: string | undefined;
  /** A further file of decisions on who is who; of two that disagree this one counts. */
  decisions?: string | undefined;
  /** Leave out records that are wrong, and what refers to them, instead of refusing all. */
  skipInvalid?: boolean;
  say?: Say | undefined;
  clock?: (() => Date) | undefined;
}

/** A record that was left out, and why. */
export interface Rejected extends Problem {
  /** The record's fields. */
  fields?: Fields;
}

type Put = [value: unknown, file: number, record: number, at: number, mapped: 0 | 1];

/** How many problems are kept; the rest is counted. */
const MOST_PROBLEMS = 10_000;

/** A data set that is right in itself. Close it. */
export class Prepared {
  constructor(
    readonly manifest: Manifest,
    /** Tells whether the files are those of an earlier import. */
    readonly fingerprint: string,
    readonly warnings: Problem[],
    readonly rejected: Rejected[],
    /** Its facts. */
    readonly stated: Stated,
  ) {}

  /** A data set that states nothing any more. */
  static nothing(manifest: Manifest): Prepared {
    return new Prepared(manifest, '', [], [], new Stated(manifest.name));
  }

  close(): Promise<void> {
    return this.stated.close();
  }
}

/**
 * Reads `dataset.yaml`.
 *
 * @throws DatasetError where it is wrong, or its data lie elsewhere and no folder is named
 */
async function readManifest(folder: string, options: PrepareOptions): Promise<ReadManifest> {
  const problems: Problem[] = [];
  const shown = `${basename(folder)}/dataset.yaml`;
  const manifest = await readYaml(join(folder, 'dataset.yaml'), shown, Manifest, problems);
  if (manifest === undefined) throw new DatasetError(basename(folder), inOrder(problems));
  if (manifest.value.data !== undefined && options.data === undefined) {
    throw new DatasetError(basename(folder), [
      {
        ...manifest.locate(['data']),
        message: 'Its files do not lie here',
        cure: `Fetch them from ${manifest.value.data} and name their folder: --data DIR`,
      },
    ]);
  }
  return manifest;
}

/**
 * What an import would do where the files are those of the last one and the graph has not changed since: nothing, told
 * without reading them. Undefined where they are not.
 */
export async function unchangedSince(
  graph: Graph,
  folder: string,
  options: PrepareOptions = {},
): Promise<Outcome | undefined> {
  const { value } = await readManifest(folder, options);
  const { known, revision } = await groundOf(graph, value.name);
  if (known?.checkedAt !== revision || known.facts === null) return undefined;
  const print = await fingerprint({ definition: folder, data: options.data ?? folder }, value, options);
  if (print !== known.fingerprint) return undefined;
  const { name: dataset, version } = value;
  const total = { created: 0, changed: 0, removed: 0, unchanged: known.facts };
  return { dataset, version, before: known.version, total, kinds: {} };
}

/**
 * Reads and checks a data set.
 *
 * @param graph where what it refers to is looked up; without one, that is not checked
 * @param folder where `dataset.yaml` lies
 * @throws DatasetError with every problem of all its files
 */
export async function prepare(
  graph: Graph | undefined,
  folder: string,
  options: PrepareOptions = {},
): Promise<Prepared> {
  const manifest = await readManifest(folder, options);
  const preparing = new Preparing(graph, { definition: folder, data: options.data ?? folder }, manifest, options);
  return preparing.run();
}

class Preparing {
  private readonly spool = new Spool<Section, Put>();
  private readonly stated: Stated;
  private readonly reading: Reading;
  private readonly register: Register;
  private readonly problems: Problem[] = [];
  private readonly warnings: Problem[] = [];
  private readonly rejected: Rejected[] = [];
  private readonly left = new Map<Section, Set<number>>();
  /** Whether the graph has a node that the data set does not state, by its global id. */
  private readonly outside = new Map<string, boolean>();
  private more = 0;
  private readonly say: Say;

  constructor(
    private readonly graph: Graph | undefined,
    private readonly folders: Folders,
    private readonly manifest: ReadManifest,
    private readonly options: PrepareOptions,
  ) {
    this.reading = new Reading(folders, manifest, (problem, fields) => this.tell(problem, fields));
    this.register = new Register((entry, path) => this.reading.place(entry, path), today(options.clock));
    this.stated = new Stated(manifest.value.name);
    this.say = options.say ?? (() => undefined);
  }

  async run(): Promise<Prepared> {
    try {
      await this.read();
      this.known = await this.identify();
      await this.checkAll();
      await this.located();
      const errors = this.problems;
      if (errors.length > 0) throw new DatasetError(this.manifest.value.name, inOrder([...errors, ...this.warnings]));
      const print = (await fingerprint(this.folders, this.manifest.value, this.options)) ?? '';
      return new Prepared(this.manifest.value, print, inOrder(this.warnings), this.rejected, this.stated);
    } catch (error) {
      await this.stated.close();
      throw error;
    } finally {
      await this.spool.close();
    }
  }

  private known: (type: FactType, slug: string) => string = (_, slug) => slug;
  /** Global ids of its officials that get a slug of their own, for another data set's have theirs. */
  private readonly renamed = new Set<string>();
  /** What is known of the officials that the data set states. */
  private readonly officials: Known[] = [];

  /** Finds out which of its officials other data sets state too, and reports what is doubtful. */
  private async identify(): Promise<(type: FactType, slug: string) => string> {
    const { name, decisions: own } = this.manifest.value;
    const decisions: Decisions = { same: [], different: [] };
    const files = [
      ...(own === undefined ? [] : [join(this.folders.definition, own)]),
      ...(this.options.decisions === undefined ? [] : [this.options.decisions]),
    ];
    for (const file of files) {
      const problems: Problem[] = [];
      const read = await readYaml(file, basename(file), Decisions, problems);
      for (const problem of problems) this.tell(problem);
      decisions.same.push(...(read?.value.same ?? []));
      decisions.different.push(...(read?.value.different ?? []));
    }
    const others = this.graph === undefined ? [] : await officialsOfOthers(this.graph, name);
    const { slugs, fresh, doubts } = identify(this.officials, others, decisions, name);
    for (const { own: mine, other, why } of doubts) {
      this.tell({
        file: `${basename(this.folders.definition)}/dataset.yaml`,
        severity: 'warning',
        message: `"${mine}" may be the "${other}" that another data set states: ${why}`,
        cure: 'Say which under "same" or "different" in a file of decisions; until then they are two',
      });
    }
    for (const id of fresh) this.renamed.add(id);
    return (type, slug) => slugs.get(`${type}:${slug}`) ?? slug;
  }

  private tell(problem: Problem, fields?: Fields): void {
    if (problem.severity === 'warning') {
      if (this.warnings.length < MOST_PROBLEMS) this.warnings.push(problem);
      return;
    }
    if (this.options.skipInvalid && fields !== undefined) this.rejected.push({ ...problem, fields });
    else if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
    else this.more += 1;
  }

  private async read(): Promise<void> {
    for await (const entry of this.reading.entries()) {
      const told = this.register.note(entry);
      if (told === 'again') continue;
      if (told !== undefined) {
        this.tell(told, this.options.skipInvalid ? fieldsOf(entry) : undefined);
        continue;
      }
      const { section, value, file, record, at, mapped } = entry;
      if (section === 'officials') {
        const made = mapped || this.manifest.value.reader === 'historian';
        this.officials.push(knownOf(value as Content['officials'][number], made));
      }
      const full = this.spool.add(section, [value, file, record, at, mapped ? 1 : 0]);
      if (full !== undefined) await full;
      this.say({ stage: 'read', done: this.reading.records });
    }
  }

  /** Checks and states every entry; where those that are wrong are left out, again until nothing refers to what was left out. */
  private async checkAll(): Promise<void> {
    for (let again = true; again;) {
      again = false;
      await this.stated.clear();
      const checking = this.checking();
      for (const section of SECTIONS) {
        let number = -1;
        const left = this.left.get(section);
        for await (const entries of this.spool.read(section)) {
          const window: Checked[] = [];
          for (const [value, file, record, at, mapped] of entries) {
            number += 1;
            if (left?.has(number)) continue;
            window.push(checking.check({ section, value, file, record, at, mapped: mapped === 1 }, number));
          }
          if (checking.full !== undefined) await checking.full;
          again = (await this.settle(window)) || again;
        }
      }
    }
  }

  /** What is wrong with each entry and what it refers to; what it states is put aside. */
  private checking(): { check(entry: Entry, number: number): Checked; full: Promise<void> | undefined } {
    const repeats = new Repeats((section) => this.spool.count(section));
    let entry: Entry;
    let alias = false;
    let problems: Problem[] = [];
    let uses: Checked['uses'] = [];
    const use = (ref: Ref, path: readonly PropertyKey[]): void => {
      if (ref.type === 'Citation' || this.renamed.has(refKey(ref))) return;
      if (!this.register.states(ref.type, ref.slug))
        uses.push({ ref, path: path.length > 0 ? path : naming(entry, ref) });
    };
    const keep = (fact: NodeFact | RelationshipFact): void => {
      const full = this.stated.add(fact);
      if (full !== undefined) checking.full = full;
    };
    const facts = new Collector(
      this.manifest.value.name,
      {
        node: (fact) => {
          // One that is another of the same data set adds to that one's relationships alone.
          if (alias && fact.type !== 'Citation') return;
          if (repeats.isFirstNode(fact)) keep(fact);
        },
        relationship: (fact, path) => {
          const told = repeats.ofRelationship(fact);
          use(fact.from, path);
          use(fact.to, path);
          if (typeof fact.properties.capacity === 'string') {
            use({ type: 'Office', slug: fact.properties.capacity }, path);
          }
          if (told === 'first') keep(fact);
          if (told !== 'differs') return;
          const { from, to } = fact;
          const message = `${from.type} "${from.slug}" and ${to.type.toLowerCase()} "${to.slug}": the same is stated twice, not alike`;
          const place = this.reading.place(entry, path);
          // Two records of a table may tell of one thing, each with its own number.
          if (entry.mapped) this.tell({ ...place, severity: 'warning', message, cure: 'The first is kept' });
          else problems.push({ ...place, message, cure: 'Keep one' });
        },
      },
      this.known,
    );
    const checking = {
      full: undefined as Promise<void> | undefined,
      check: (given: Entry, number: number): Checked => {
        [entry, problems, uses] = [given, this.register.check(given), []];
        alias = this.isAlias(given);
        repeats.begin();
        state(given.section, given.value as never, facts, this.register);
        return { entry: given, number, problems, uses };
      },
    };
    return checking;
  }

  /** Whether a decision makes an entry another one of the same data set. */
  private isAlias({ section, value }: Entry): boolean {
    const slug = slugOfEntry(section, value);
    if (slug === undefined) return false;
    const type = NODE_SECTIONS[section as keyof typeof NODE_SECTIONS];
    const known = this.known(type, slug);
    return known !== slug && this.register.states(type, known);
  }

  /** Tells what is wrong in a window. @returns whether an entry was left out */
  private async settle(window: readonly Checked[]): Promise<boolean> {
    await this.lookUp(window.flatMap(({ uses }) => uses.map(({ ref }) => ref)));
    let some = false;
    for (const { entry, number, problems, uses } of window) {
      const told = new Set<string>();
      for (const { ref, path } of uses) {
        const place = this.reading.place(entry, path);
        const key = `${refKey(ref)}|${path.join('.')}`;
        if (this.outside.get(refKey(ref)) === true || told.has(key)) continue;
        told.add(key);
        problems.push({
          ...place,
          message: `There is no ${ref.type.toLowerCase()} "${ref.slug}"`,
          cure: await this.meant(ref),
        });
      }
      if (problems.length === 0) continue;
      for (const problem of problems) this.tell(problem, this.options.skipInvalid ? fieldsOf(entry) : undefined);
      if (!this.options.skipInvalid) continue;
      this.register.reject(entry);
      this.left.set(entry.section, (this.left.get(entry.section) ?? new Set()).add(number));
      some = true;
    }
    return some;
  }

  /** Asks the graph for nodes that the data set refers to and does not state. What it alone stated before is gone. */
  private async lookUp(refs: readonly Ref[]): Promise<void> {
    const wanted = new Map<FactType, Set<string>>();
    for (const ref of refs) {
      if (this.outside.has(refKey(ref))) continue;
      wanted.set(ref.type, (wanted.get(ref.type) ?? new Set()).add(ref.slug));
    }
    for (const [type, slugs] of wanted) {
      for (const slug of slugs) this.outside.set(refKey({ type, slug }), this.graph === undefined);
    }
    if (wanted.size === 0 || this.graph === undefined) return;
    const parameters: Record<string, unknown> = { dataset: this.manifest.value.name };
    const parts = [...wanted].map(([type, slugs]) => {
      parameters[type] = [...slugs];
      return `UNWIND $${type} AS slug MATCH (n:${type} {slug: slug})
        WHERE n.dataset <> $dataset OR n.shared RETURN '${type}' AS type, slug`;
    });
    for (const row of await this.graph.run(parts.join(' UNION ALL '), parameters)) {
      this.outside.set(refKey({ type: row.type as FactType, slug: String(row.slug) }), true);
    }
  }

  /** What to do about a reference to nothing. */
  private async meant(ref: Ref): Promise<string> {
    this.candidates.set(ref.type, this.candidates.get(ref.type) ?? (await this.slugsOf(ref.type)));
    const meant = nearest(ref.slug, this.candidates.get(ref.type) ?? []);
    return meant === undefined ? 'State it, or require the data set that does' : `Did you mean "${meant}"`;
  }

  private readonly candidates = new Map<FactType, string[]>();

  private async slugsOf(type: FactType): Promise<string[]> {
    const own: string[] = [];
    for (const [section, of] of Object.entries(NODE_SECTIONS) as [Section, FactType][]) {
      if (of !== type) continue;
      for await (const entries of this.spool.read(section)) {
        own.push(...entries.map(([value]) => slugOfEntry(section, value) ?? ''));
        if (own.length >= MOST_CANDIDATES) break;
      }
    }
    const rows = (await this.graph?.run(`MATCH (n:${type}) RETURN n.slug AS slug LIMIT ${MOST_CANDIDATES}`)) ?? [];
    return [...own, ...rows.map(({ slug }) => String(slug))];
  }

  private async located(): Promise<void> {
    const problems = await this.reading.pinpoint([...this.problems, ...this.warnings, ...this.rejected]);
    const [errors, warnings] = [this.problems.length, this.warnings.length];
    this.problems.splice(0, errors, ...problems.slice(0, errors));
    this.warnings.splice(0, warnings, ...problems.slice(errors, errors + warnings));
    problems.slice(errors + warnings).forEach((problem, at) => Object.assign(this.rejected[at] ?? {}, problem));
    if (this.more > 0) {
      this.problems.push({
        file: `${basename(this.folders.definition)}/dataset.yaml`,
        message: `There are ${this.more} more errors of the same files`,
        cure: 'Correct those above first',
      });
    }
  }
}

const MOST_CANDIDATES = 20_000;

interface Checked {
  entry: Entry;
  number: number;
  problems: Problem[];
  uses: { ref: Ref; path: readonly PropertyKey[] }[];
}

/** The field of an entry that names a node; the entry as a whole where none does. */
function naming({ value }: Entry, { slug }: Ref): readonly PropertyKey[] {
  const found = Object.entries(value as Record<string, unknown>).find(([, one]) => one === slug);
  return found === undefined ? [] : [found[0]];
}

function fieldsOf({ value }: Entry): Fields {
  return { value: JSON.stringify(value) };
}

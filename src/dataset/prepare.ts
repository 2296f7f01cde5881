/**
 * A data set made ready to be loaded: read, checked in itself and against the graph, and put aside fact by fact. What is
 * wrong is told all at once.
 */
import { basename, join } from 'node:path';
import type { Graph } from '../database/graph.js';
import { today } from '../model/dates.js';
import { NODE_TYPES } from '../model/ids.js';
import { NODE_SECTIONS, Register } from './check.js';
import { Checker, type Put } from './checker.js';
import { Findings, type Rejected } from './findings.js';
import type { Content, Manifest, Section } from './format.js';
import { contradictory, decided, Decisions, Identity, knownOf, officialsOfOthers } from './identity.js';
import { revisionOf } from './ground.js';
import { openDataset, type Opened, type OpenOptions } from './open.js';
import type { Problem } from './problems.js';
import type { Say } from './progress.js';
import { Reading } from './read/entries.js';
import { Spool } from './spool.js';
import { Stated } from './stated.js';
import { readYaml } from './yaml.js';

export interface PrepareOptions extends OpenOptions {
  say?: Say | undefined;
  clock?: (() => Date) | undefined;
}

/** A data set that is right in itself, or is being checked. Close it. */
export class Prepared {
  /**
   * @param revision of the graph before anything was looked up in it; undefined where nothing is
   * @param fingerprint tells whether the files are those of an earlier import
   * @param records how many records state something
   * @param nodes how many of them state an entity
   * @param stated its facts
   * @param checked resolves once all facts are stated. Rejects with a DatasetError where the data set is wrong; who reads the
   *   facts is told so too
   */
  constructor(
    readonly manifest: Manifest,
    readonly revision: number | undefined,
    readonly fingerprint: string,
    readonly records: number,
    readonly nodes: number,
    readonly stated: Stated,
    readonly checked: Promise<void>,
    private readonly findings?: Findings,
    private readonly stop?: AbortController,
  ) {}

  /** A data set that states nothing any more. */
  static nothing(manifest: Manifest): Prepared {
    const stated = new Stated(manifest.name);
    stated.end();
    return new Prepared(manifest, undefined, '', 0, 0, stated, Promise.resolve());
  }

  /** Once it is checked. */
  get warnings(): readonly Problem[] {
    return this.findings?.warnings ?? [];
  }

  /** Once it is checked. */
  get rejected(): readonly Rejected[] {
    return this.findings?.rejected ?? [];
  }

  async close(): Promise<void> {
    this.stop?.abort();
    await Promise.allSettled([this.checked]);
    await this.stated.close();
  }
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
  const prepared = await beginPrepare(graph, await openDataset(folder, options), options);
  try {
    await prepared.checked;
    return prepared;
  } catch (error) {
    await prepared.close();
    throw error;
  }
}

/**
 * Reads a data set, and begins to check it: its facts may be taken while that goes on. Where something is wrong already, or
 * records may be left out, it is checked first.
 *
 * @throws DatasetError with every problem of all its files, where something is wrong already
 */
export async function beginPrepare(
  graph: Graph | undefined,
  opened: Opened,
  options: PrepareOptions,
): Promise<Prepared> {
  return new Preparing(graph, opened, options).begin();
}

class Preparing {
  private readonly entries = new Spool<Section, Put>();
  private readonly findings: Findings;
  private readonly reading: Reading;
  private readonly register: Register;
  private readonly say: Say;
  private records = 0;
  private nodes = 0;

  constructor(
    private readonly graph: Graph | undefined,
    private readonly opened: Opened,
    private readonly options: PrepareOptions,
  ) {
    const { folders, manifest } = opened;
    this.findings = new Findings(manifest.value.name, this.shown, options.skipInvalid === true);
    this.reading = new Reading(folders, manifest, (problem, fields) => this.findings.tell(problem, fields));
    this.register = new Register((entry, path) => this.reading.place(entry, path), today(options.clock));
    this.say = options.say ?? (() => undefined);
  }

  async begin(): Promise<Prepared> {
    const { graph, findings, reading, register, entries } = this;
    const { manifest, fingerprint = '' } = this.opened;
    const { name: dataset, requires } = manifest.value;
    const skipInvalid = this.options.skipInvalid === true;
    const stated = new Stated(dataset);
    const stop = new AbortController();
    try {
      const revision = graph && (await revisionOf(graph));
      const decisions = await this.decisions();
      const others = graph === undefined ? [] : await officialsOfOthers(graph, dataset);
      const identity = new Identity(dataset, others, decisions);
      await this.read(identity);
      await this.tellOfNobody(decisions);
      for (const { own, other, why } of identity.doubts) {
        findings.tell({
          ...{ file: this.shown, severity: 'warning' },
          message: `"${own}" may be the "${other}" that another data set states: ${why}`,
          cure: 'Say which under "same" or "different" in a file of decisions; until then they are two',
        });
      }
      const checkable = { dataset, requires, graph, entries, reading, register, identity, findings, skipInvalid };
      const checker = new Checker(checkable, stated, stop.signal);
      const checked = this.check(checker, stated);
      // Told to whoever waits for it or takes the facts, now or later.
      checked.catch(() => undefined);
      const prepared = new Prepared(
        manifest.value,
        revision,
        fingerprint,
        this.records,
        this.nodes,
        stated,
        checked,
        findings,
        stop,
      );
      if (findings.some || skipInvalid) await checked;
      return prepared;
    } catch (error) {
      await entries.close();
      await stated.close();
      throw error;
    }
  }

  private async check(checker: Checker, stated: Stated): Promise<void> {
    try {
      await checker.run(this.say);
      await this.findings.conclude(this.reading);
      stated.end();
    } catch (error) {
      stated.fail(error as Error);
      throw error;
    } finally {
      await this.entries.close();
    }
  }

  private get shown(): string {
    return `${basename(this.opened.folders.definition)}/dataset.yaml`;
  }

  private async decisions(): Promise<Decisions> {
    const { decisions: own } = this.opened.manifest.value;
    const { decisions: further } = this.options;
    let decisions: Decisions = { same: [], different: [] };
    const files = [
      ...(own === undefined ? [] : [join(this.opened.folders.definition, own)]),
      ...(further === undefined ? [] : [further]),
    ];
    for (const file of files) {
      const problems: Problem[] = [];
      const read = await readYaml(file, basename(file), Decisions, problems);
      for (const problem of problems) this.findings.tell(problem);
      if (read !== undefined) decisions = decided(decisions, read.value);
    }
    return decisions;
  }

  /** Tells of decisions that contradict each other, and of those about what neither the data set nor the graph has. */
  private async tellOfNobody(decisions: Decisions): Promise<void> {
    const file = this.shown;
    for (const [a, b] of contradictory(decisions)) {
      const message = `The decisions say that "${a}" and "${b}" are two, and that they are one`;
      this.findings.tell({
        file,
        message,
        cure: 'Take one of the two back; pairs under "same" that share a member are all one',
      });
    }
    for (const id of await this.nobody(decisions)) {
      const message = `The decisions name "${id}", which neither this data set nor the graph has`;
      this.findings.tell({ file, severity: 'warning', message, cure: 'Correct the id, or take the pair out' });
    }
  }

  /** The global ids that decisions name, and that neither the data set nor the graph has. */
  private async nobody({ same, different }: Decisions): Promise<string[]> {
    const { graph, register } = this;
    if (graph === undefined) return [];
    const unknown = new Map<string, string>();
    for (const id of [...same, ...different].flat()) {
      const [type = '', slug = ''] = id.split(':');
      if (!register.states(type, slug)) unknown.set(id, slug);
    }
    for (const type of NODE_TYPES) {
      const slugs = [...unknown].filter(([id]) => id.startsWith(`${type}:`)).map(([, slug]) => slug);
      if (slugs.length === 0) continue;
      const found = await graph.run(`UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) RETURN slug`, { slugs });
      for (const { slug } of found) unknown.delete(`${type}:${String(slug)}`);
    }
    return [...unknown.keys()];
  }

  private async read(identity: Identity): Promise<void> {
    const isHistorian = this.opened.manifest.value.reader === 'historian';
    for await (const entry of this.reading.entries((slug) => identity.known('Official', slug))) {
      const told = this.register.note(entry);
      if (told === 'again') continue;
      if (told !== undefined) {
        this.findings.tellOf(entry, told);
        continue;
      }
      const { section, value, file, record, at, mapped } = entry;
      if (section === 'officials') identity.note(knownOf(value as Content['officials'][number], mapped || isHistorian));
      const full = this.entries.add(section, [value, file, record, at, mapped ? 1 : 0]);
      this.records += 1;
      if (section in NODE_SECTIONS) this.nodes += 1;
      if (full !== undefined) await full;
      this.say({ stage: 'read', done: this.reading.records });
    }
    this.entries.end();
  }
}

/**
 * A data set made ready to be loaded: read, checked in itself and against the graph, and put aside fact by fact. What is
 * wrong is told all at once.
 */
import { basename, join } from 'node:path';
import type { Graph } from '../../database/graph.js';
import { latestToday } from '../../model/dates.js';
import { grouped } from '../../lib/groups.js';
import { NODE_SECTIONS, slugOfEntry } from '../schema/nodes.js';
import { Register } from '../validate/register.js';
import { Checker, type Put } from './checker.js';
import { type Decisions, doubtful, readDecisions } from '../resolve/decisions.js';
import { Findings, type Rejected } from '../validate/findings.js';
import type { Content, Section } from '../schema/format.js';
import type { Manifest } from '../schema/manifest.js';
import { heldIdentity, Identity } from '../resolve/identity.js';
import { revisionOf } from '../baseline/ground.js';
import { unmet } from '../manifest/requires.js';
import { openDataset, type Opened, type OpenOptions } from '../manifest/open.js';
import type { Problem } from '../report/problems.js';
import type { Say } from '../report/progress.js';
import { Reading } from '../sources/entries.js';
import { type Entry, placeOf } from '../sources/entry.js';
import { Spool } from '../facts/spool.js';
import { Stated } from '../facts/stated.js';

export interface PrepareOptions extends OpenOptions {
  /** Without a graph: all that other data sets state, as texts of `refKey`. Undefined where that is not known. */
  known?: ReadonlySet<string> | undefined;
  say?: Say | undefined;
  clock?: (() => Date) | undefined;
}

/** A data set that is right in itself, or is being checked. Close it. */
export class Prepared {
  /**
   * @param identity who its officials are, and who the others are then
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
    readonly identity: Identity,
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
  static async nothing(graph: Graph, manifest: Manifest): Promise<Prepared> {
    const revision = await revisionOf(graph);
    return Prepared.stating(manifest, new Identity(manifest.name, undefined, await heldIdentity(graph)), revision);
  }

  /** Who is who, and no fact. */
  static stating(manifest: Manifest, identity: Identity, revision: number): Prepared {
    const stated = new Stated(manifest.name);
    stated.end();
    return new Prepared(manifest, identity, revision, '', 0, 0, stated, Promise.resolve());
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
 * @param graph where what it refers to is looked up; without one, it is checked by what is `known`, if anything
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

/** Entries that are compared with the first of their id, field by field. */
const MOST_COMPARED = 10_000;

class Preparing {
  private readonly entries = new Spool<Section, Put>();
  private readonly findings: Findings;
  private readonly reading: Reading;
  private readonly register: Register;
  private readonly say: Say;
  private records = 0;
  private nodes = 0;
  /** Entries that say otherwise than the first of their id, by section. */
  private readonly contradictory = new Map<Section, Entry[]>();

  constructor(
    private readonly graph: Graph | undefined,
    private readonly opened: Opened,
    private readonly options: PrepareOptions,
  ) {
    const { folders, manifest } = opened;
    this.findings = new Findings(manifest.value.name, this.shown, options.skipInvalid === true);
    this.reading = new Reading(folders, manifest, (problem, fields) => this.findings.tell(problem, fields));
    this.register = new Register((entry, path) => this.reading.place(entry, path), latestToday(options.clock));
    this.say = options.say ?? (() => undefined);
  }

  async begin(): Promise<Prepared> {
    const { graph, findings, reading, register, entries } = this;
    const { manifest, fingerprint = '' } = this.opened;
    const { name: dataset, precedence, requires } = manifest.value;
    const skipInvalid = this.options.skipInvalid === true;
    const stated = new Stated(dataset);
    const stop = new AbortController();
    try {
      const revision = graph && (await revisionOf(graph));
      for (const problem of await unmet(manifest, graph)) findings.tell(problem);
      const decisions = await this.decisions();
      const identity = new Identity(dataset, { precedence, requires, decisions }, await heldIdentity(graph));
      await this.read(identity);
      await identity.dateNamesakes(graph);
      const { clusters } = identity;
      const resolve = (id: string): string | undefined => clusters.resolve(dataset, id);
      const ground = { graph, register, knows: (id: string) => clusters.knows(id), resolve, file: this.shown };
      for (const problem of await doubtful(decisions, ground)) findings.tell(problem);
      for (const { own, other, why } of identity.doubts) {
        findings.tell({
          ...{ file: this.shown, severity: 'warning' },
          message: `"${own}" may be the "${other}" that another data set states: ${why}`,
          cure: 'Say which under "same" or "different" in a file of decisions; until then they are two',
        });
      }
      const { known } = this.options;
      const checkable = {
        dataset,
        requires,
        graph,
        known,
        entries,
        reading,
        register,
        identity,
        findings,
        skipInvalid,
      };
      const checker = new Checker(checkable, stated, stop.signal);
      const checked = this.check(checker, stated);
      // Told to whoever waits for it or takes the facts, now or later.
      checked.catch(() => undefined);
      const prepared = new Prepared(
        manifest.value,
        identity,
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
    const files = [
      ...(own === undefined ? [] : [join(this.opened.folders.definition, own)]),
      ...(further === undefined ? [] : [further]),
    ];
    return readDecisions(files, (problem) => this.findings.tell(problem));
  }

  private async read(identity: Identity): Promise<void> {
    const isHistorian = this.opened.manifest.value.reader === 'historian';
    const spanOf = (event: string): ReturnType<Register['span']> => this.register.span('events', event);
    for await (const entry of this.reading.entries((slug) => identity.ownOf('Official', slug))) {
      const told = this.register.note(entry);
      if (told === 'again') continue;
      const { section, value, file, record, at, mapped } = entry;
      if (told === 'contradictory') {
        this.contradicts(entry);
        continue;
      }
      if (told !== undefined && told !== 'more') {
        this.findings.tellOf(entry, told);
        continue;
      }
      if (section === 'officials') {
        const official = value as Content['officials'][number];
        identity.note(official, mapped || isHistorian || official.made === true, placeOf(entry));
      }
      identity.acted.note(section, value, spanOf);
      const full = this.entries.add(section, [value, file, record, at, mapped ? 1 : 0]);
      this.records += 1;
      if (section in NODE_SECTIONS && told !== 'more') this.nodes += 1;
      if (full !== undefined) await full;
      this.say({ stage: 'read', done: this.reading.records });
    }
    this.entries.end();
    identity.acted.settle(spanOf);
    await this.tellContradictions();
  }

  /** Of very many the difference is not looked up. */
  private contradicts(entry: Entry): void {
    const others = this.contradictory.get(entry.section) ?? [];
    if (others.length < MOST_COMPARED) others.push(entry);
    else this.findings.tellOf(entry, this.register.contradiction(entry));
    this.contradictory.set(entry.section, others);
  }

  /** What those say that came first is looked up once for all. */
  private async tellContradictions(): Promise<void> {
    for (const [section, entries] of this.contradictory) {
      const wanted = grouped(entries, ({ value }) => slugOfEntry(section, value));
      for await (const some of this.entries.read(section)) {
        for (const [first] of some) {
          const slug = slugOfEntry(section, first);
          for (const entry of wanted.get(slug) ?? []) {
            this.findings.tellOf(entry, this.register.contradiction(entry, first as object));
          }
          wanted.delete(slug);
        }
      }
    }
  }
}

/**
 * What was made of the graph, cached until the graph changes. Never stale: each use asks whether anything was written. Those
 * who ask for the same while it is being made share one run.
 */
import { LRUCache } from 'lru-cache';
import type { Graph } from '../database/graph.js';
import { SharedRun } from './shared-run.js';

/** What an entry takes beside its key and value, in bytes. */
const ENTRY_BYTES = 300;
/** The share of the whole that one entry may take: a large one must not push all others out. */
const LARGEST_SHARE = 4;

interface Entry<T> {
  value: T;
  revision: string;
}

interface Running<T> {
  run: SharedRun<T>;
  /** Seen before the run began. Undefined: the graph has told none yet. */
  revision: string | undefined;
}

export interface RevisionCacheOptions<T> {
  /** What all entries together may take, in bytes. */
  maxBytes: number;
  /** What a value takes, in bytes. */
  bytesOf: (value: T) => number;
  /** One entry may take the whole divided by this, where it is not the usual share. */
  largestShare?: number;
}

export interface Use<T> {
  /** Aborted when the caller goes away. */
  signal?: AbortSignal | undefined;
  /** Set where nothing that is cached or under way may be used. */
  fresh?: boolean | undefined;
  /**
   * The revision that what is made is of, where the caller sees to it that the graph is still at it in the end: then it need
   * not be asked whether it is.
   */
  revision?: string | undefined;
  /** Whether a value may be cached; all may where it is left out. */
  cacheable?: (value: T) => boolean;
}

export class RevisionCache<T> {
  private readonly entries: LRUCache<string, Entry<T>>;
  private readonly running = new Map<string, Running<T>>();

  constructor(
    private readonly graph: Graph,
    { maxBytes, bytesOf, largestShare = LARGEST_SHARE }: RevisionCacheOptions<T>,
  ) {
    this.entries = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / largestShare),
      // A string has one byte a character, or two.
      sizeCalculation: ({ value }, key) => ENTRY_BYTES + 2 * key.length + Math.ceil(bytesOf(value)),
    });
  }

  /** What all entries take now, in bytes. */
  get bytes(): number {
    return this.entries.calculatedSize;
  }

  /**
   * What is cached under a key, if nothing was written to the graph since it was made: one round trip, which all who ask
   * meanwhile share. Otherwise what `make` makes of the graph.
   *
   * @param make its signal is aborted when nobody waits for the value any more
   * @throws what `make` throws; QuestionAbandoned where the caller's signal is aborted
   */
  async get(key: string, make: (signal: AbortSignal) => Promise<T>, use: Use<T> = {}): Promise<T> {
    const { signal, fresh = false } = use;
    let revision = use.revision ?? this.graph.seenRevision;
    if (!fresh && (this.entries.has(key) || this.running.has(key))) {
      // Where the graph does not say whether it changed, what it says to the question itself is the answer.
      revision = use.revision ?? (await this.graph.revision().catch(() => undefined));
      const found = this.at(revision, key);
      if (found !== undefined) return found instanceof SharedRun ? found.wait(signal) : found.value;
    }
    return this.start(key, make, revision, use).wait(signal);
  }

  /**
   * What answers a question of somebody who has just seen this revision: an entry made of it, or a run that began at it. A
   * run that began earlier may have read what has been overwritten since.
   */
  private at(revision: string | undefined, key: string): Entry<T> | SharedRun<T> | undefined {
    if (revision === undefined) return undefined;
    const entry = this.entries.get(key);
    if (entry?.revision === revision) return entry;
    const running = this.running.get(key);
    return running?.revision === revision && !running.run.abandoned ? running.run : undefined;
  }

  /** @param revision seen before: what is made is of this revision or of a later one, never of an earlier */
  private start(
    key: string,
    make: (signal: AbortSignal) => Promise<T>,
    revision: string | undefined,
    { fresh = false, cacheable = () => true }: Use<T>,
  ): SharedRun<T> {
    const run = new SharedRun(async (signal) => {
      try {
        const value = await make(signal);
        if (revision !== undefined && cacheable(value)) this.entries.set(key, { value, revision });
        return value;
      } finally {
        if (this.running.get(key)?.run === run) this.running.delete(key);
      }
    });
    if (!fresh) this.running.set(key, { run, revision });
    return run;
  }
}

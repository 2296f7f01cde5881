/** What was made of the graph and is kept until the graph changes. Never stale: each use asks whether anything was written. */
import { LRUCache } from 'lru-cache';
import type { Graph } from '../database/graph.js';

interface Entry<T> {
  value: T;
  revision: string;
}

export interface KeptOptions<T> {
  /** What all entries together may amount to, by `sizeOf`. */
  maxSize: number;
  sizeOf: (value: T, key: string) => number;
}

export class RevisionCache<T> {
  private readonly entries: LRUCache<string, Entry<T>>;

  constructor(
    private readonly graph: Graph,
    { maxSize, sizeOf }: KeptOptions<T>,
  ) {
    this.entries = new LRUCache({ maxSize, sizeCalculation: ({ value }, key) => Math.max(1, sizeOf(value, key)) });
  }

  /** What is kept under a key, if nothing was written to the graph since it was made: one round trip. */
  async find(key: string): Promise<T | undefined> {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    return entry.revision === (await this.graph.revision()) ? entry.value : undefined;
  }

  /**
   * Keeps what `make` makes of the graph.
   *
   * @param worthIt whether to keep it
   */
  async make(key: string, make: () => Promise<T>, worthIt: (value: T) => boolean = () => true): Promise<T> {
    // Known before it is made: what is made is of this revision or of a later one, never of an earlier.
    const revision = this.graph.seenRevision;
    const value = await make();
    if (revision !== undefined && worthIt(value)) this.entries.set(key, { value, revision });
    return value;
  }
}

/**
 * What imports changed, as they happen: whoever imports leaves a note in the graph, and this service looks for new ones while
 * somebody listens. Whatever process imported, nothing is missed.
 */
import { int } from 'neo4j-driver';
import { Waiting } from '../lib/waiting.js';
import { GraphTimeout, GraphUnavailable } from '../database/errors.js';
import type { Graph } from '../database/graph.js';
import type { Change } from '../types/index.js';

/** How often the graph is asked whether it changed, in ms: one round trip, however many listen. */
const EVERY_MS = 500;
/** How many changes are read at a time, for somebody who has missed many. */
const PAGE = 500;

export class ChangeFeed {
  private listening = 0;
  private seen: string | undefined;
  /** The last change that those who listen were woken for; undefined where one may have missed some. */
  private told: number | undefined;
  /** Set while the graph is asked, and until it is asked again. */
  private isLooking = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting = new Waiting();

  constructor(private readonly graph: Graph) {}

  /**
   * The changes behind a revision, those that are there and then those to come, until the signal is aborted.
   *
   * @param after undefined: only those to come
   * @param datasets only of these; of all where it is undefined
   */
  async *since(
    after: number | undefined,
    datasets: readonly string[] | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<Change> {
    let last = after ?? (await this.latest());
    this.listen();
    try {
      while (!signal.aborted) {
        // Asked for before the graph is read: what changes meanwhile is told too.
        const next = this.waiting.next(signal);
        for (let page = await this.behind(last); page.length > 0; page = await this.behind(last)) {
          for (const change of page) {
            last = change.revision;
            if (datasets === undefined || datasets.includes(change.dataset)) yield change;
          }
          if (signal.aborted) return;
        }
        await next;
      }
    } finally {
      this.unlisten();
    }
  }

  private async latest(): Promise<number> {
    const text = 'MATCH (i:Import) RETURN coalesce(max(i.revision), 0)';
    const [revision] = await this.graph.read({ text, parameters: {} });
    return revision as number;
  }

  /** The first changes behind a revision; none while the database is away, which is read again when it is back. */
  private async behind(revision: number): Promise<Change[]> {
    try {
      const rows = await this.graph.readRows({
        text: 'MATCH (i:Import) WHERE i.revision > $revision RETURN i.revision, i.dataset ORDER BY i.revision LIMIT $page',
        parameters: { revision, page: int(PAGE) },
      });
      return rows.map(([number, dataset]) => ({ revision: number as number, dataset: dataset as string }));
    } catch (error) {
      if (!(error instanceof GraphUnavailable || error instanceof GraphTimeout)) throw error;
      this.seen = undefined;
      this.told = undefined;
      return [];
    }
  }

  private listen(): void {
    this.listening += 1;
    if (!this.isLooking) this.look();
  }

  private unlisten(): void {
    this.listening -= 1;
    if (this.listening > 0 || this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isLooking = false;
  }

  /** Wakes those who listen where there is a change that they were not told of. An import writes many times before it is one. */
  private async compare(): Promise<void> {
    const revision = await this.graph.revision();
    if (revision === this.seen && revision !== undefined) return;
    const latest = await this.latest();
    if (latest !== this.told) this.waiting.wake();
    this.told = latest;
    this.seen = revision;
  }

  private look(): void {
    this.isLooking = true;
    this.timer = undefined;
    void this.compare()
      // The database is away: what has changed is told when it is back.
      .catch(() => undefined)
      .then(() => {
        if (this.listening > 0) this.timer = setTimeout(() => this.look(), EVERY_MS).unref();
        else this.isLooking = false;
      });
  }
}

/**
 * What imports changed, as they happen: whoever imports leaves a note in the graph, and this service looks for new ones while
 * somebody listens. Whatever process imported, nothing is missed.
 */
import { Waiting } from '../lib/waiting.js';
import type { Graph } from '../database/graph.js';
import type { Change } from '../types/index.js';

/** How often the graph is asked whether it changed, in ms: one round trip, however many listen. */
const EVERY_MS = 500;

export class ChangeFeed {
  private listening = 0;
  private seen: string | undefined;
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
      for (;;) {
        // Asked for before the graph is read: what changes meanwhile is told too.
        const next = this.waiting.next(signal);
        for (const change of await this.behind(last)) {
          last = change.revision;
          if (datasets === undefined || datasets.includes(change.dataset)) yield change;
        }
        if (signal.aborted) return;
        await next;
        if (signal.aborted) return;
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

  private async behind(revision: number): Promise<Change[]> {
    const rows = await this.graph.readRows({
      text: 'MATCH (i:Import) WHERE i.revision > $revision RETURN i.revision, i.dataset ORDER BY i.revision',
      parameters: { revision },
    });
    return rows.map(([number, dataset]) => ({ revision: number as number, dataset: dataset as string }));
  }

  private listen(): void {
    this.listening += 1;
    if (this.listening === 1) this.look();
  }

  private unlisten(): void {
    this.listening -= 1;
    if (this.listening === 0) clearTimeout(this.timer);
  }

  private look(): void {
    void this.graph
      .revision()
      .then(
        (revision) => {
          const changed = revision !== this.seen || revision === undefined;
          this.seen = revision;
          if (changed) this.waiting.wake();
        },
        // The database is away: what has changed is told when it is back.
        () => undefined,
      )
      .then(() => {
        if (this.listening > 0) this.timer = setTimeout(() => this.look(), EVERY_MS).unref();
      });
  }
}

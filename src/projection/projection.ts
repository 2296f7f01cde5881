/**
 * The projection of the graph's meetings: read in the background, held while the graph is at the revision at which it was
 * read. A question asked while it is not there is answered by the database alone; none ever waits for it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../database/index.js';
import type { Meetings } from './meetings.js';
import { NotProjected, readMeetings } from './read.js';

/** How long the graph must have been as it is before it is read, in ms: an import writes many times in a row. */
const SETTLED_MS = 1_000;
/** How long to leave a graph alone that could not be read: so long the first time, twice as long each time after. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** How long a reading that ends may take, in ms. */
const CLOSE_MS = 1_000;

export interface ProjectionOptions {
  /** What it may take of memory, in bytes; 0 for none. */
  maxBytes: number;
  /** Told what becomes of it. */
  tell?: ((news: ProjectionNews) => void) | undefined;
  /** How long the graph must have been as it is, in ms, where it is not the usual. */
  settledMs?: number;
}

/** What became of the projection. */
export type ProjectionNews =
  | { state: 'READY'; bytes: number }
  /** Said once, until it fits again. */
  | { state: 'TOO_LARGE'; bytes: number }
  | { state: 'FAILED'; error: unknown };

export class Projection {
  private held: Meetings | undefined;
  private reading: Promise<void> | undefined;
  private readonly closing = new AbortController();
  private failures = 0;
  /** By `Date.now()`. */
  private notBefore = 0;
  /** The last revision of which they were too large. */
  private tooLargeAt: string | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly options: ProjectionOptions,
  ) {}

  /** What it takes now, in bytes. */
  get bytes(): number {
    return this.held?.bytes ?? 0;
  }

  /**
   * The meetings, where they are of the revision that the graph told last. Whoever answers from them has to see that the graph
   * tells the same revision with the rest of the answer. Where there are none, they begin to be read.
   */
  get current(): Meetings | undefined {
    if (this.held !== undefined && this.held.revision === this.graph.seenRevision) return this.held;
    this.start();
    return undefined;
  }

  /** Begins to read the meetings, where they are not there: unless that is under way, or has just failed. */
  start(): void {
    if (this.options.maxBytes === 0 || this.reading !== undefined) return;
    if (this.closing.signal.aborted || Date.now() < this.notBefore) return;
    if (this.tooLargeAt !== undefined && this.tooLargeAt === this.graph.seenRevision) return;
    this.reading = this.read().finally(() => (this.reading = undefined));
  }

  /** Waits until nothing is being read. */
  async settled(): Promise<void> {
    await this.reading;
  }

  /** Ends what is being read, and gives up what is held. */
  async close(): Promise<void> {
    this.closing.abort();
    // A server that is silent does not end what it was asked.
    await Promise.race([this.reading, sleep(CLOSE_MS, undefined, { ref: false })]);
    this.held = undefined;
  }

  private async read(): Promise<void> {
    const { graph, closing, options } = this;
    const { maxBytes, settledMs = SETTLED_MS, tell } = options;
    try {
      if ((await graph.revision()) === this.held?.revision) return;
      // What is of another revision serves nobody, and would take as much memory as what comes.
      this.held = undefined;
      await settle(graph, settledMs, closing.signal);
      const meetings = await readMeetings(graph, maxBytes, closing.signal);
      if (closing.signal.aborted) return;
      this.held = meetings;
      this.failures = 0;
      this.tooLargeAt = undefined;
      tell?.({ state: 'READY', bytes: meetings.bytes });
    } catch (error) {
      if (closing.signal.aborted) return;
      this.notBefore = Date.now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures);
      this.failures += 1;
      if (!(error instanceof NotProjected)) tell?.({ state: 'FAILED', error });
      else if (error.reason === 'TOO_LARGE') {
        if (this.tooLargeAt === undefined) tell?.({ state: 'TOO_LARGE', bytes: error.bytes });
        this.tooLargeAt = graph.seenRevision ?? '';
      }
    }
  }
}

/** Waits until the graph has been the same for a time. @throws NotProjected where it changed meanwhile */
async function settle(graph: Graph, ms: number, signal: AbortSignal): Promise<void> {
  const before = await graph.revision();
  if (ms > 0) await sleep(ms, undefined, { signal, ref: false });
  if ((await graph.revision()) !== before) throw new NotProjected('CHANGED');
}

/**
 * Imports over GraphQL, done by a thread beside the service: reading, checking and comparing take long in one piece, and
 * readers are answered meanwhile. Plans are kept there, so there is one thread for all. It starts with the first call, and
 * ends when no plan is kept and nothing is under way.
 */
import type { Graph } from '../../database/graph.js';
import { RequestRefused } from '../../errors.js';
import { Turns } from '../../lib/turns.js';
import type { Outcome } from '../baseline/ground.js';
import type { ImportPlans, Planned, Step } from '../plans.js';
import { ImportThread, type ThreadOptions } from './import-thread.js';

export interface ImportWorkerOptions extends ThreadOptions {
  /** How many plans may wait while one is made: together they would take the memory of all. */
  mostWaiting: number;
  /** Told of what a thread died of. */
  died: (cause: Error) => void;
}

const USUAL: ImportWorkerOptions = {
  mostWaiting: 8,
  idleMs: 10_000,
  // Measured: 80,000 officials in 7 MB of YAML pass beside the plans that are kept, and the largest request of JSON Lines.
  memoryMegabytes: 768,
  died: () => undefined,
};

/** As `ImportPlans`, done by a thread. Close it. */
export class ImportWorker {
  private readonly options: ImportWorkerOptions;
  private readonly turns: Turns;
  private readonly threads = new Set<ImportThread>();
  private readonly writing = new Set<Promise<unknown>>();
  private isClosed = false;

  /** @param graph of which the thread opens another one; what it writes is read by this one from then on */
  constructor(
    private readonly graph: Graph,
    options: Partial<ImportWorkerOptions> = {},
  ) {
    this.options = { ...USUAL, ...options };
    this.turns = new Turns(this.options.mostWaiting);
  }

  /** How many threads there are: none before the first call, and none after some time without plans. */
  get size(): number {
    return this.threads.size;
  }

  /** As `ImportPlans.plan`, one after another. @throws RequestRefused also where too many wait, or it takes too much memory */
  async plan(...given: Parameters<ImportPlans['plan']>): Promise<Planned> {
    if (this.turns.full) {
      throw new RequestRefused(
        'Many imports are being planned. Plan this one again in a minute.',
        'SERVICE_UNAVAILABLE',
      );
    }
    return this.turns.do(() => this.ask<Planned>('plan', given), new AbortController().signal);
  }

  /** As `ImportPlans.run`. */
  run(...given: Parameters<ImportPlans['run']>): Promise<Outcome> {
    return this.write(this.ask<Outcome>('run', given));
  }

  /** As `ImportPlans.decide`. */
  decide(...given: Parameters<ImportPlans['decide']>): Promise<void> {
    return this.write(this.ask<undefined>('decide', given));
  }

  /** As `ImportPlans.permit`. */
  permit(...given: Parameters<ImportPlans['permit']>): Promise<void> {
    return this.ask<undefined>('permit', given);
  }

  /** As `ImportPlans.progress`. */
  async *progress(plan: string, signal: AbortSignal): AsyncGenerator<Step> {
    yield* this.thread.calls.steps('progress', [plan], signal) as AsyncGenerator<Step>;
  }

  /** Waits for what is being written, and ends the thread with all its plans. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.writing);
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private async ask<T>(method: string, given: readonly unknown[]): Promise<T> {
    return (await this.thread.calls.ask(method, given)) as T;
  }

  private async write<T>(writing: Promise<T>): Promise<T> {
    this.writing.add(writing);
    try {
      return await writing;
    } finally {
      this.writing.delete(writing);
    }
  }

  /** The one that answers calls, started where there is none. */
  private get thread(): ImportThread {
    if (this.isClosed) throw stopping();
    for (const thread of this.threads) if (thread.isThere) return thread;
    const thread = new ImportThread(this.graph, this.options, (method, cause) => this.refusal(method, cause));
    this.threads.add(thread);
    void thread.ended.then((cause) => {
      this.threads.delete(thread);
      if (cause !== undefined) this.options.died(cause);
    });
    return thread;
  }

  private refusal(method: string, cause: Error | undefined): Error {
    if (cause === undefined) return stopping();
    const isFull = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (isFull && method === 'plan') {
      return new RequestRefused(
        `The import takes more memory than the ${this.options.memoryMegabytes} MB that this service has for imports. ` +
          'Import it at the command line: entente import FOLDER.',
        'QUERY_TOO_COMPLEX',
        { cause },
      );
    }
    const why = isFull ? 'another one took more memory than there is for imports' : 'what does them failed';
    return new RequestRefused(
      `The service's imports were cut short: ${why}. What was not done is undone, and plans are gone. "imports" tells ` +
        'whether this was done; if not, try again in half a minute, an import from its plan on.',
      'SERVICE_UNAVAILABLE',
      { cause },
    );
  }
}

function stopping(): RequestRefused {
  return new RequestRefused('The service is stopping. Try again in a moment.', 'SERVICE_UNAVAILABLE');
}

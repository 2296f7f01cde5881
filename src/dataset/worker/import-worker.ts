/**
 * Imports over GraphQL, done by a thread beside the service: reading, checking and comparing take long in one piece, and
 * readers are answered meanwhile. Plans are kept there, so there is one thread for all. It starts with the first call, and
 * ends when no plan is kept and nothing is under way.
 */
import { QuestionAbandoned } from '../../database/errors.js';
import type { Graph } from '../../database/graph.js';
import { RequestRefused } from '../../errors.js';
import { Gate } from '../../lib/gate.js';
import { Turns } from '../../lib/turns.js';
import type { Outcome } from '../baseline/ground.js';
import { noPlan } from '../no-plan.js';
import type { ImportPlans, Planned, Step } from '../plans.js';
import { ImportThread, type ThreadOptions } from './import-thread.js';

export interface ImportWorkerOptions extends ThreadOptions {
  /** How many plans may wait while one is made: together they would take the memory of all. */
  mostWaiting: number;
  /** Told of what a thread died of. */
  died: (cause: Error) => void;
  /** How long a decision waits while an import is planned, in ms. */
  decisionPatienceMs: number;
}

const USUAL: ImportWorkerOptions = {
  mostWaiting: 8,
  idleMs: 10_000,
  // Measured: 80,000 officials in 7 MB of YAML pass beside the plans that are kept, and the largest request of JSON Lines.
  memoryMegabytes: 768,
  died: () => undefined,
  decisionPatienceMs: 30_000,
};

/** What does at the command line what a method writes. */
const COMMANDS: Readonly<Record<string, string>> = { run: 'entente import FOLDER', decide: 'entente decide' };

/** As `ImportPlans`, done by a thread. Close it. */
export class ImportWorker {
  private readonly options: ImportWorkerOptions;
  private readonly turns: Turns;
  private readonly threads = new Set<ImportThread>();
  private readonly writing = new Set<Promise<unknown>>();
  /** Plans are made alone: one that takes all the memory, or the thread for long, cuts short nothing that is written. */
  private readonly gate = new Gate();
  private readonly closing = new AbortController();

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

  /**
   * As `ImportPlans.plan`, one after another, and while nothing is written.
   *
   * @param signal aborted when nobody waits for it any more: it is not begun then
   * @throws RequestRefused also where too many wait, or it takes too much memory; QuestionAbandoned where the signal was aborted
   */
  async plan(
    files: Parameters<ImportPlans['plan']>[0],
    options: Parameters<ImportPlans['plan']>[1],
    signal?: AbortSignal,
  ): Promise<Planned> {
    if (this.turns.full) {
      throw new RequestRefused(
        'Many imports are being planned. Plan this one again in a minute.',
        'SERVICE_UNAVAILABLE',
      );
    }
    const leaving = AbortSignal.any([this.closing.signal, ...(signal === undefined ? [] : [signal])]);
    const plan = (): Promise<Planned> => this.ask<Planned>('plan', [files, options]);
    try {
      return await this.turns.do(() => this.gate.alone(plan, leaving), leaving);
    } catch (error) {
      if (signal?.aborted !== true || error !== signal.reason) throw error;
      throw new QuestionAbandoned('Nobody waits for the plan.', { cause: error });
    }
  }

  /** As `ImportPlans.run`, once no plan is being made. */
  async run(...given: Parameters<ImportPlans['run']>): Promise<Outcome> {
    const run = (): Promise<unknown> => this.seek(given[0]).calls.ask('run', given);
    return (await this.write(run, this.closing.signal)) as Outcome;
  }

  /** As `ImportPlans.decide`, once no plan is being made. @throws RequestRefused also where that takes too long */
  async decide(...given: Parameters<ImportPlans['decide']>): Promise<void> {
    const patience = AbortSignal.timeout(this.options.decisionPatienceMs);
    try {
      await this.write(() => this.ask<undefined>('decide', given), AbortSignal.any([this.closing.signal, patience]));
    } catch (error) {
      if (!patience.aborted || error !== patience.reason) throw error;
      throw new RequestRefused(
        'Imports are being planned and done, and nothing was decided. Decide it again in a minute.',
        'CONFLICT',
        { cause: error },
      );
    }
  }

  /** As `ImportPlans.permit`. */
  async permit(...given: Parameters<ImportPlans['permit']>): Promise<void> {
    return this.seek(given[0]).calls.ask('permit', given) as Promise<undefined>;
  }

  /** As `ImportPlans.progress`. */
  async *progress(plan: string, signal: AbortSignal): AsyncGenerator<Step> {
    yield* this.seek(plan).calls.steps('progress', [plan], signal) as AsyncGenerator<Step>;
  }

  /** Waits for what is being written, and ends the thread with all its plans. What has not begun is refused. */
  async close(): Promise<void> {
    this.closing.abort(stopping());
    await Promise.allSettled(this.writing);
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private async ask<T>(method: string, given: readonly unknown[]): Promise<T> {
    return (await this.thread.calls.ask(method, given)) as T;
  }

  private async write<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const writing = this.gate.together(work, signal);
    this.writing.add(writing);
    try {
      return await writing;
    } finally {
      this.writing.delete(writing);
    }
  }

  /** The one that keeps plans. @throws RequestRefused where there is none, and so no plan */
  private seek(plan: string): ImportThread {
    this.closing.signal.throwIfAborted();
    const thread = this.living;
    if (thread === undefined) throw noPlan(plan);
    return thread;
  }

  private get living(): ImportThread | undefined {
    return [...this.threads].find(({ isThere }) => isThere);
  }

  /** The one that answers calls, started where there is none. */
  private get thread(): ImportThread {
    this.closing.signal.throwIfAborted();
    const { living } = this;
    if (living !== undefined) return living;
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
    const memory = `more memory than the ${this.options.memoryMegabytes} MB that this service has for imports`;
    if (isFull && method === 'plan') {
      return new RequestRefused(
        `The import takes ${memory}. Import it at the command line: entente import FOLDER.`,
        'QUERY_TOO_COMPLEX',
        { cause },
      );
    }
    // Nothing is planned beside what is written: where one is written alone, it is the one.
    const command = COMMANDS[method];
    if (isFull && command !== undefined && this.writing.size === 1) {
      return new RequestRefused(
        `This took ${memory}, and was cut short. What was not done is undone, and plans are gone. "imports" tells whether it ` +
          `was done; if not, do it at the command line: ${command}.`,
        'QUERY_TOO_COMPLEX',
        { cause },
      );
    }
    const why = isFull ? `they took ${memory}` : 'what does them failed';
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

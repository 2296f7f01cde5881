/** One life of the thread that imports, from its start to its end. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inheritedEnvironment } from '../../config.js';
import type { Graph } from '../../database/graph.js';
import { shipped } from '../../paths.js';
import { Calls } from './calls.js';
import type { Asked, ThreadSettings, Told } from './messages.js';

export interface ThreadOptions {
  /** How long a thread that has nothing to do stays, in ms. */
  idleMs: number;
  /** What it may take, in MB. */
  memoryMegabytes: number;
}

export class ImportThread {
  readonly calls: Calls;
  /** Resolves once it has ended and left nothing behind; says of what it died, where it was not told to end. */
  readonly ended: Promise<Error | undefined>;
  /** Whether calls may still be made. */
  isThere = true;
  private readonly worker: Worker;
  private kept = 0;
  private idle: NodeJS.Timeout | undefined;
  private cause: Error | undefined;

  /** @param refusal what those are told whose call it does not answer any more */
  constructor(
    private readonly graph: Graph,
    private readonly options: ThreadOptions,
    refusal: (method: string, cause: Error | undefined) => Error,
  ) {
    // A thread that dies cleans up nothing: what it writes lies in a folder that goes with it.
    const scratch = mkdtempSync(join(tmpdir(), 'entente-imports-'));
    // Compiled, also where the rest runs from its sources: a thread starts from a file.
    this.worker = new Worker(shipped('dist', 'dataset', 'worker', 'thread.js'), {
      workerData: graph.settings satisfies ThreadSettings,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMegabytes },
      // NODE_OPTIONS and OTEL_* hold there too. The database is named to it above, and no other secret is any use to it.
      env: { ...inheritedEnvironment(), TMPDIR: scratch, TEMP: scratch, TMP: scratch },
    });
    this.calls = new Calls(
      (message: Asked) => this.worker.postMessage(message),
      () => this.look(),
    );
    this.worker.on('message', (told: Told) => void this.hear(told));
    this.worker.on('error', (error: Error) => {
      this.cause = error;
      this.isThere = false;
    });
    this.ended = new Promise((resolve) => {
      this.worker.on('exit', (code) => {
        if (this.isThere) this.cause ??= new Error(`the thread of imports ended with code ${code}`);
        this.isThere = false;
        clearTimeout(this.idle);
        this.calls.failAll((method) => refusal(method, this.cause));
        void rm(scratch, { recursive: true, force: true })
          .catch(() => undefined)
          .then(() => resolve(this.cause));
      });
    });
  }

  /** Ends it, and what it does. */
  async end(): Promise<void> {
    this.isThere = false;
    await this.worker.terminate();
    await this.ended;
  }

  private async hear(told: Told): Promise<void> {
    if (!('state' in told)) {
      this.calls.hear(told);
      return;
    }
    this.kept = told.state.kept;
    this.look();
    // Before the answer that rests on it: messages come in turn.
    await this.graph.follow(told.state.bookmarks);
  }

  /** Keeps the program alive while something is under way, and ends what nobody needs. */
  private look(): void {
    clearTimeout(this.idle);
    if (this.calls.size > 0) this.worker.ref();
    else this.worker.unref();
    if (this.calls.size > 0 || this.kept > 0 || !this.isThere) return;
    this.idle = setTimeout(() => void this.end(), this.options.idleMs).unref();
  }
}

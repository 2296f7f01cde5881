/** Imports over GraphQL: for callers with the role, of the data sets that are theirs to change. */
import { type Caller, demand } from '../access/index.js';
import type { Imports } from '../api/index.js';
import { RequestRefused } from '../errors.js';

/** Imports of all data sets. */
export interface OpenImports extends Omit<Imports, 'decide' | 'plan' | 'progress' | 'run'> {
  /** @param options `by`: whose plan it is; `datasets`: those that may be imported, where not all */
  plan(
    files: Parameters<Imports['plan']>[0],
    options: Parameters<Imports['plan']>[1] & { by: string; datasets?: readonly string[] | undefined },
    signal?: AbortSignal,
  ): ReturnType<Imports['plan']>;
  /** @throws RequestRefused also where it changes more than these data sets may; undefined: all may */
  run(plan: string, datasets?: readonly string[]): ReturnType<Imports['run']>;
  progress(plan: string, signal: AbortSignal): Awaited<ReturnType<Imports['progress']>>;
  /** @throws RequestRefused */
  decide(
    doubt: string,
    state: Parameters<Imports['decide']>[1],
    by: { caller: string; datasets?: readonly string[] | undefined },
  ): Promise<void>;
  /** @throws RequestRefused where there is no such plan, or it is of none of these data sets */
  permit(plan: string, datasets: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Who a caller without a key is. */
const ANYBODY = 'anybody';

export interface ImportOptions {
  /** Makes the imports when they are first asked for. */
  open: () => Promise<OpenImports>;
}

export class ImportGate {
  private opened: ReturnType<ImportOptions['open']> | undefined;

  /** @param options undefined: nobody may import */
  constructor(private readonly options: ImportOptions | undefined) {}

  /** @throws RequestRefused */
  async enter(caller: Caller): Promise<Imports> {
    if (this.options === undefined) {
      throw new RequestRefused('This service takes no imports. Import at the command line.', 'FORBIDDEN');
    }
    demand(caller, 'importer', 'Importing');
    // Where it could not be opened, the next caller tries again.
    this.opened ??= this.options.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return new ImportsOf(await this.opened, caller);
  }

  async close(): Promise<void> {
    // Whoever opened it was told why it could not be.
    const opened = await this.opened?.catch(() => undefined);
    await opened?.close();
  }
}

/** Imports of a caller: of all data sets, or of those that are its own to change. */
class ImportsOf implements Imports {
  constructor(
    private readonly all: OpenImports,
    private readonly caller: Caller,
  ) {}

  plan(...[files, options, signal]: Parameters<Imports['plan']>): ReturnType<Imports['plan']> {
    const { id: by = ANYBODY, datasets } = this.caller;
    return this.all.plan(files, { ...options, by, datasets }, signal);
  }

  run(plan: string): ReturnType<Imports['run']> {
    return this.all.run(plan, this.caller.datasets);
  }

  async progress(plan: string, signal: AbortSignal): ReturnType<Imports['progress']> {
    if (this.caller.datasets !== undefined) await this.all.permit(plan, this.caller.datasets);
    return this.all.progress(plan, signal);
  }

  decide(doubt: string, state: Parameters<Imports['decide']>[1]): Promise<void> {
    const { id = ANYBODY, datasets } = this.caller;
    // Anybody may read who decided: a token's subject is a person's.
    const caller = id.startsWith('token:') ? 'token' : id;
    return this.all.decide(doubt, state, { caller, datasets });
  }
}

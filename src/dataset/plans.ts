/** Imports in two steps, for those who are not at the command line: what it would do first, then exactly that. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RequestRefused } from '../errors.js';
import type { Graph } from '../database/graph.js';
import { Waiting } from '../lib/waiting.js';
import type { DoubtState } from '../model/vocabulary.js';
import type { Outcome } from './baseline/ground.js';
import { type Change, diffDataset } from './diff/diff.js';
import { ImportRunning } from './write/lease.js';
import { KEPT_MS, noPlan } from './no-plan.js';
import { givingWay } from './plans-room.js';
import { checkNames } from './upload.js';
import { permitDataset, permitImport } from './permitted.js';
import { prepare, type Prepared } from './prepare/prepare.js';
import { DatasetError, type Problem } from './report/problems.js';
import type { Progress } from './report/progress.js';
import { decideDoubt, DecisionRefused } from './write/decide.js';
import { GraphChanged, storeDataset } from './write/import.js';

/** How long a decision or an import waits for another import, in ms: a request lasts no longer. */
const PATIENCE_MS = 20_000;
const MOST_CHANGES = 500;
const MOST_PROBLEMS = 1_000;
/** How often progress is told at most, in ms. */
const EVERY_MS = 200;

export interface Planned {
  id: string;
  expiresAt: Date;
  outcome: Outcome;
  /** The first of them. */
  changes: readonly Change[];
  /** The first of them; the last says how many more there are. */
  warnings: readonly Problem[];
  rejected: readonly Problem[];
}

/** How far the import of a plan is. */
export interface Step {
  stage: 'planned' | Progress['stage'] | 'done';
  done: number;
  total?: number;
  /** What it did, once it is done. */
  outcome?: Outcome;
}

/** Who plans, and what they may. */
export interface PlanOptions {
  skipInvalid: boolean;
  /** Those that may be imported, where not all. */
  datasets?: readonly string[] | undefined;
  /** Whose plan it is: in need of room it takes none of others who have fewer. */
  by: string;
}

interface Plan extends Planned {
  by: string;
  /** Undefined once it is done. */
  prepared: Prepared | undefined;
  /** How many characters its files had. */
  characters: number;
  running: Promise<Outcome> | undefined;
  step: Step;
  waiting: Waiting;
  timer: NodeJS.Timeout;
}

/** The plans of one service. Close it. */
export class ImportPlans {
  private readonly plans = new Map<string, Plan>();

  private readonly clock: () => Date;
  private readonly dropped: () => void;

  /** @param options `clock`: what time it is; `dropped`: told whenever a plan is kept no longer */
  constructor(
    private readonly graph: Graph,
    { clock = () => new Date(), dropped = () => undefined }: { clock?: () => Date; dropped?: () => void } = {},
  ) {
    this.clock = clock;
    this.dropped = dropped;
  }

  /** How many plans are kept. */
  get size(): number {
    return this.plans.size;
  }

  /**
   * Reads a data set's files and compares them with the graph.
   *
   * @throws DatasetError with every problem of the files; RequestRefused where it is another data set
   */
  async plan(files: readonly { name: string; text: string }[], options: PlanOptions): Promise<Planned> {
    checkNames(files.map(({ name }) => name));
    await this.makeRoom(options.by);
    const scratch = await mkdtemp(join(tmpdir(), 'entente-plan-'));
    // Its name stands before each file's where something is wrong.
    const folder = join(scratch, 'files');
    try {
      for (const { name, text } of files) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
      const characters = files.reduce((sum, { text }) => sum + text.length, 0);
      return await this.keep(folder, characters, options);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  private async keep(folder: string, characters: number, { skipInvalid, datasets, by }: PlanOptions): Promise<Planned> {
    const prepared = await prepare(this.graph, folder, { skipInvalid, clock: this.clock });
    try {
      await permitImport(this.graph, prepared, datasets);
      const changes: Change[] = [];
      const { refused, ...outcome } = await diffDataset(this.graph, prepared, (change) => {
        if (changes.length < MOST_CHANGES) changes.push(change);
      });
      if (refused.length > 0) throw new DatasetError(prepared.manifest.name, refused);
      const id = randomUUID();
      const warnings = firstOf(prepared.warnings, 'warnings');
      const rejected = firstOf(prepared.rejected, 'records that would be left out');
      const expiresAt = new Date(this.clock().getTime() + KEPT_MS);
      const timer = this.expiry(id);
      const step: Step = { stage: 'planned', done: 0 };
      const planned = { id, expiresAt, outcome, changes, warnings, rejected };
      await this.makeRoom(by);
      const waiting = new Waiting();
      this.plans.set(id, { ...planned, by, prepared, characters, timer, step, running: undefined, waiting });
      return planned;
    } catch (error) {
      await prepared.close();
      throw error;
    }
  }

  private expiry(id: string): NodeJS.Timeout {
    return setTimeout(() => void this.drop(id), KEPT_MS).unref();
  }

  /**
   * Does what a plan says. Asked again, it gives the same outcome.
   *
   * @param datasets those that whoever runs it may change, where not all; who planned it may have been allowed more
   * @throws RequestRefused where there is no such plan, it is not for them, the graph has changed since, or another import does not end
   */
  async run(id: string, datasets?: readonly string[]): Promise<Outcome> {
    const { outcome, prepared, running } = this.find(id);
    permitDataset(outcome.dataset, datasets);
    if (running === undefined && prepared !== undefined) {
      // What gave way to others meanwhile is read no more.
      await permitImport(this.graph, prepared, datasets).finally(() => void this.find(id));
    }
    // It may have been begun meanwhile.
    const plan = this.find(id);
    if (plan.running !== undefined) return plan.running;
    if (plan.prepared === undefined) throw new TypeError('a plan that is done has no outcome');
    return (plan.running = this.store(plan, plan.prepared));
  }

  private async store(plan: Plan, prepared: Prepared): Promise<Outcome> {
    const tell = (step: Step): void => {
      plan.step = step;
      plan.waiting.wake();
    };
    try {
      // What changes the graph from when the files are read on makes the plan void.
      const outcome = await storeDataset(this.graph, prepared, { say: tell, patienceMs: PATIENCE_MS });
      const { count } = prepared.stated;
      await prepared.close();
      plan.prepared = undefined;
      tell({ stage: 'done', done: count, total: count, outcome });
      return outcome;
    } catch (error) {
      plan.running = undefined;
      if (error instanceof GraphChanged) {
        await this.drop(plan.id);
        throw new RequestRefused('The graph has changed since the plan was made. Plan the import anew.', 'CONFLICT', {
          cause: error,
        });
      }
      // It may be tried again: nothing was written.
      if (error instanceof ImportRunning) throw new RequestRefused(error.message, 'CONFLICT', { cause: error });
      throw error;
    } finally {
      // What expired meanwhile was kept for this: its time begins anew.
      clearTimeout(plan.timer);
      if (this.plans.has(plan.id)) plan.timer = this.expiry(plan.id);
      plan.waiting.wake();
    }
  }

  /** Whether they may look on. @throws RequestRefused where there is no such plan, or it is of none of these data sets */
  async permit(id: string, datasets: readonly string[]): Promise<void> {
    permitDataset(this.find(id).outcome.dataset, datasets);
  }

  /** How far the import of a plan is, and then each step, until it has ended or the signal is aborted. */
  async *progress(id: string, signal: AbortSignal): AsyncGenerator<Step> {
    const plan = this.find(id);
    let told: Step | undefined;
    while (!signal.aborted) {
      if (plan.step !== told) {
        told = plan.step;
        yield told;
        if (told.stage === 'done') return;
      }
      if (this.plans.get(id) !== plan) return;
      if (plan.step === told) await plan.waiting.next(signal);
      // Steps come by the thousand; who looks on sees some of them.
      if (plan.step.stage !== 'done') await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  private find(id: string): Plan {
    const plan = this.plans.get(id);
    if (plan === undefined) throw noPlan(id);
    return plan;
  }

  /** @param by for whose plan */
  private async makeRoom(by: string): Promise<void> {
    const kept = [...this.plans.values()].map(({ id, by: whose, prepared, characters, running, step }) => ({
      ...{ id, by: whose, characters: prepared === undefined ? 0 : characters },
      runs: running !== undefined && step.stage !== 'done',
    }));
    const gone = givingWay(kept, by);
    if (gone === undefined) {
      const whose = kept.some((plan) => plan.by === by) ? 'Other plans of yours' : 'Plans of others';
      throw new RequestRefused(
        `${whose} are running, and there is no room for one more. Wait until one is done.`,
        'CONFLICT',
      );
    }
    for (const { id } of gone) await this.drop(id);
  }

  private async drop(id: string): Promise<void> {
    const plan = this.plans.get(id);
    // An import that runs, or waits for another one to end, reads what the plan keeps.
    if (plan === undefined || (plan.running !== undefined && plan.step.stage !== 'done')) return;
    this.plans.delete(id);
    clearTimeout(plan.timer);
    plan.waiting.wake();
    await plan.prepared?.close();
    this.dropped();
  }

  /**
   * Decides a doubt about who is who: `OPEN` takes a decision back.
   *
   * @throws RequestRefused where there is no such doubt, the decision cannot hold, or an import does not end
   */
  async decide(
    doubt: string,
    state: DoubtState,
    by: { caller: string; datasets?: readonly string[] | undefined },
  ): Promise<void> {
    const { caller, datasets } = by;
    try {
      await decideDoubt(
        this.graph,
        { doubt, state, by: caller, at: this.clock(), datasets },
        { patienceMs: PATIENCE_MS },
      );
    } catch (error) {
      if (error instanceof DecisionRefused) throw new RequestRefused(error.message, error.code, { cause: error });
      if (error instanceof ImportRunning) throw new RequestRefused(error.message, 'CONFLICT', { cause: error });
      throw error;
    }
  }

  /** Waits for imports under way, and forgets all plans. */
  async close(): Promise<void> {
    for (const { running } of this.plans.values()) await running?.catch(() => undefined);
    for (const id of [...this.plans.keys()]) await this.drop(id);
  }
}

/** The first of many problems, and how many more there are. @param what they are */
function firstOf(problems: readonly Problem[], what: string): Problem[] {
  const first = problems.slice(0, MOST_PROBLEMS).map(({ file, line, column, message, cure }) => ({
    ...{ file, message, cure },
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }));
  const more = problems.length - first.length;
  if (more === 0) return first;
  const cure = 'Look at these first; "entente validate" lists all';
  return [...first, { file: 'files/dataset.yaml', message: `There are ${more} more ${what}`, cure }];
}

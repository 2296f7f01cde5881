/** Imports as resolvers see them: planned first, then done. Who may do so is settled before they are given. */

import type { FileProblem } from '../errors.js';
import type { DoubtState } from '../model/vocabulary.js';

/** Facts, counted. */
export interface FactCounts {
  created: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** What an import did or would do. */
export interface ImportOutcome {
  dataset: string;
  version: string;
  before: string | null;
  total: FactCounts;
  kinds: Readonly<Record<string, FactCounts>>;
  /** Officials of other data sets who go by another slug from then on. */
  moved?: readonly { dataset: string; before: string; after: string }[];
}

export interface ImportPlan {
  id: string;
  expiresAt: Date;
  outcome: ImportOutcome;
  changes: readonly {
    change: 'created' | 'changed' | 'removed';
    kind: string;
    fact: string;
    properties?: Readonly<Record<string, { before: string | null; after: string | null }>>;
  }[];
  warnings: readonly FileProblem[];
  rejected: readonly FileProblem[];
}

export interface ImportProgress {
  stage: string;
  done: number;
  total?: number;
  outcome?: ImportOutcome;
}

export interface Imports {
  /** @param signal aborted when nobody waits for the plan: it is not begun then @throws FilesRefused, RequestRefused */
  plan(
    files: readonly { name: string; text: string }[],
    options: { skipInvalid: boolean },
    signal?: AbortSignal,
  ): Promise<ImportPlan>;
  /** @throws RequestRefused where there is no such plan, or the graph has changed since */
  run(plan: string): Promise<ImportOutcome>;
  /** Where it is, and then each step, until it is done or the signal is aborted. @throws RequestRefused */
  progress(plan: string, signal: AbortSignal): Promise<AsyncGenerator<ImportProgress>>;
  /** Decides a doubt, by its global id; `OPEN` takes a decision back. @throws RequestRefused where that cannot be */
  decide(doubt: string, state: DoubtState): Promise<void>;
}

/** What long work says of itself. */

/** The stages of an import, in order. */
export type Stage = 'read' | 'check' | 'compare' | 'write' | 'switch';

export interface Progress {
  stage: Stage;
  /** How much is done: records read, facts compared or written. */
  done: number;
  /** How much there is to do; left out where that is not known. */
  total?: number;
}

/** Hears of progress; often, and must be quick. */
export type Say = (progress: Progress) => void;

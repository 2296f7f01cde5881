/** What is wrong with a data set: every problem at once, each with its place and its cure. */
import { distance } from 'fastest-levenshtein';
import { FilesRefused } from '../../errors.js';

/** A place in a file. Lines and columns count from 1; absent where a file has none. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  /** The record that stands there and the field in it, of a file whose lines are found only when they are asked for. */
  record?: number;
  field?: string;
}

export interface Problem extends Place {
  /** What is wrong: the thing, what it got, what it wanted. */
  message: string;
  /** What to do about it. */
  cure: string;
  /** An error keeps the data set from being loaded; a warning does not. An error where it is left out. */
  severity?: 'error' | 'warning';
}

/** How many errors a message names. */
const MOST_SHOWN = 50;

/** A data set that cannot be loaded. Nothing of it was written. */
export class DatasetError extends FilesRefused {
  declare readonly problems: readonly Problem[];

  constructor(
    readonly dataset: string,
    problems: readonly Problem[],
  ) {
    const errors = problems.filter(({ severity }) => severity !== 'warning');
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
    const groups = alike(errors);
    const shown = groups.slice(0, MOST_SHOWN).map(([first, ...more]) => {
      return `${format(first)}${more.length === 0 ? '' : ` (And ${more.length} more like it.)`}`;
    });
    if (groups.length > MOST_SHOWN) {
      shown.push(`  … and ${groups.length - MOST_SHOWN} more; "entente validate" lists them all.`);
    }
    const summary = `Data set "${dataset}" has ${count}; nothing of it was loaded.`;
    super(`${summary}\n${shown.join('\n')}`, summary, problems);
  }
}

/** Problems that read the same and stand in one file, together. */
function alike(problems: readonly Problem[]): [Problem, ...Problem[]][] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, problem.message, problem.cure]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

/** `file:line:column: message. Cure.` */
export function format(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const level = problem.severity === 'warning' ? 'warning: ' : '';
  return `  ${place}: ${level}${problem.message}. ${problem.cure}.`;
}

/** Problems in the order of their places. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** The candidate that a misspelt word most likely means, or undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** What is wrong with the files of a data set, gathered until all of it can be told at once. */
import { DatasetError, inOrder, type Problem } from '../report/problems.js';
import type { Reading } from '../sources/entries.js';
import type { Entry } from '../sources/entry.js';
import type { Fields } from '../read/raw.js';

/** A record that was left out, and why. */
export interface Rejected extends Problem {
  /** The record's fields. */
  fields?: Fields;
}

/** How many problems are kept; the rest is counted. */
const MOST_PROBLEMS = 10_000;

export class Findings {
  warnings: Problem[] = [];
  readonly rejected: Rejected[] = [];
  private errors: Problem[] = [];
  private more = 0;

  /**
   * @param dataset the data set's name
   * @param manifest `dataset.yaml` as it is shown
   * @param skipInvalid whether records that are wrong are left out
   */
  constructor(
    private readonly dataset: string,
    private readonly manifest: string,
    private readonly skipInvalid: boolean,
  ) {}

  /** Whether the data set cannot be loaded. */
  get some(): boolean {
    return this.errors.length > 0;
  }

  /** @param fields of the record, where it can be left out */
  tell(problem: Problem, fields?: Fields): void {
    if (problem.severity === 'warning') {
      if (this.warnings.length < MOST_PROBLEMS) this.warnings.push(problem);
    } else if (this.skipInvalid && fields !== undefined) this.rejected.push({ ...problem, fields });
    else if (this.errors.length < MOST_PROBLEMS) this.errors.push(problem);
    else this.more += 1;
  }

  /** Tells what is wrong with an entry, which is left out where records are. */
  tellOf({ value }: Entry, problem: Problem): void {
    this.tell(problem, this.skipInvalid ? { value: JSON.stringify(value) } : undefined);
  }

  /** Finds the lines and columns of all. @throws DatasetError where the data set cannot be loaded */
  async conclude(reading: Reading): Promise<void> {
    const { errors, warnings, rejected } = this;
    const all = await reading.pinpoint([...errors, ...warnings, ...rejected]);
    this.errors = all.slice(0, errors.length);
    this.warnings = inOrder(all.slice(errors.length, errors.length + warnings.length));
    all.slice(errors.length + warnings.length).forEach((problem, at) => Object.assign(rejected[at] ?? {}, problem));
    if (this.more > 0) {
      this.errors.push({
        file: this.manifest,
        message: `There are ${this.more} more errors of the same files`,
        cure: 'Correct those above first',
      });
    }
    if (this.some) throw new DatasetError(this.dataset, inOrder([...this.errors, ...this.warnings]));
  }
}

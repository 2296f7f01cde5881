/** Which fields of a plan take meetings from memory instead of having the server walk to them: noted while it is made. */
import type { Meetings } from '../projection/index.js';
import type { Parameter } from './parameter.js';

export class Recall {
  /** Whether a field could be answered from memory. */
  possible = false;

  /** @param meetings those in memory; undefined for a plan that takes none from there */
  constructor(private readonly meetings: Parameter<Meetings> | undefined) {}

  /** Whether a field is. */
  get happens(): boolean {
    return this.possible && this.meetings !== undefined;
  }

  /**
   * The meetings for a field, where it is to be answered from them.
   *
   * @param answerable whether they hold all that the field asks of them
   */
  for(answerable: boolean): Parameter<Meetings> | undefined {
    if (answerable) this.possible = true;
    return answerable ? this.meetings : undefined;
  }
}

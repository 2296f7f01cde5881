/** Which fields of a plan take meetings from memory instead of having the server walk to them: noted while it is made. */
import type { Meetings } from '../projection/index.js';
import type { Parameter } from './parameter.js';

export class Recall {
  /** How many fields could be answered from memory. */
  private fields = 0;

  /** @param meetings those in memory; undefined for a plan that takes none from there */
  constructor(private readonly meetings: Parameter<Meetings> | undefined) {}

  /** Whether a field could be answered from memory. */
  get possible(): boolean {
    return this.fields > 0;
  }

  /** How many fields are. */
  get count(): number {
    return this.meetings === undefined ? 0 : this.fields;
  }

  /**
   * The meetings for a field, where it is to be answered from them.
   *
   * @param answerable whether they hold all that the field asks of them
   */
  for(answerable: boolean): Parameter<Meetings> | undefined {
    if (answerable) this.fields += 1;
    return answerable ? this.meetings : undefined;
  }
}

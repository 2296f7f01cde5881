/** What the operations of one request may cost together: each draws its share before it is executed. */
import type { GraphQLError } from 'graphql';
import { tooComplex } from './limits.js';

export class CostBudget {
  private drawn = 0;

  /** What was drawn so far. */
  get cost(): number {
    return this.drawn;
  }

  /**
   * @param limit of one operation, and of all together
   * @param tell told of what is drawn
   */
  constructor(
    readonly limit: number,
    private readonly tell: (cost: number) => void = () => undefined,
  ) {}

  /** Draws what an operation costs. Returns the error where that is too much, which leaves what is left to the others. */
  draw(cost: number): GraphQLError | undefined {
    if (cost > this.limit) {
      return tooComplex(
        `The operation may answer about ${cost} fields; at most ${this.limit} are answered. Ask for shorter pages ("first"), or for less of each object.`,
        { limit: 'cost', got: cost, wanted: this.limit },
      );
    }
    const got = this.drawn + cost;
    if (got > this.limit) {
      return tooComplex(
        `The operations of this request may answer about ${got} fields together; at most ${this.limit} are answered. Ask in several requests.`,
        { limit: 'cost', got, wanted: this.limit },
      );
    }
    this.drawn = got;
    this.tell(cost);
    return undefined;
  }
}

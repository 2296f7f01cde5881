/** How long, and for whom, an answer is awaited. */
import { GraphTimeout, QuestionAbandoned } from './errors.js';

export class Patience {
  /** Whether it was lost before there was an answer. */
  lost = false;
  private readonly losing: Promise<never>;
  private readonly timer: NodeJS.Timeout;
  private lose: (error: Error) => void = () => undefined;
  private readonly abandon = (): void => this.lose(new QuestionAbandoned('Nobody waits for the answer.'));

  /**
   * End it.
   *
   * @param ms from now
   * @param signal aborted when nobody waits any more
   */
  constructor(
    ms: number,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.losing = new Promise((_, reject) => {
      this.lose = (error) => {
        this.lost = true;
        reject(error);
      };
    });
    // Awaited by `with` alone, which may never be called.
    this.losing.catch(() => undefined);
    this.timer = setTimeout(() => this.lose(new GraphTimeout('The database took longer than the time limit.')), ms);
    signal?.addEventListener('abort', this.abandon, { once: true });
  }

  /** The answer. @throws GraphTimeout, QuestionAbandoned where patience is lost first */
  async with<T>(answer: PromiseLike<T>): Promise<T> {
    return Promise.race([answer, this.losing]);
  }

  end(): void {
    clearTimeout(this.timer);
    this.signal?.removeEventListener('abort', this.abandon);
  }
}

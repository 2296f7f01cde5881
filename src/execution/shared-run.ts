/** One run that several wait for: it is aborted when the last of them has left, and not before. */
import { setMaxListeners } from 'node:events';
import { QuestionAbandoned } from '../database/errors.js';

export class SharedRun<T> {
  private readonly leaving = new AbortController();
  private readonly result: Promise<T>;
  private waiting = 0;

  /** @param run started in a moment; its signal is aborted when nobody waits any more */
  constructor(run: (signal: AbortSignal) => Promise<T>) {
    // The statements of one run listen, each for itself.
    setMaxListeners(0, this.leaving.signal);
    this.result = Promise.resolve(this.leaving.signal).then(run);
    // Whoever waits is told; nobody has to.
    this.result.catch(() => undefined);
  }

  /** Whether everybody left: what comes of it is for nobody. */
  get abandoned(): boolean {
    return this.leaving.signal.aborted;
  }

  /**
   * The run's result.
   *
   * @param signal aborted when this caller goes away; without one it stays to the end
   * @throws what the run throws; QuestionAbandoned where this caller went away before
   */
  wait(signal?: AbortSignal): Promise<T> {
    this.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting -= 1;
        if (this.waiting === 0) this.leaving.abort();
        reject(new QuestionAbandoned('Nobody waits for the answer.'));
      };
      if (signal?.aborted) {
        leave();
        return;
      }
      signal?.addEventListener('abort', leave, { once: true });
      this.result.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }
}

/**
 * Work of two kinds that keep out of each other's way: some is done together with its like, some alone. Neither keeps the other
 * waiting for good: who comes while somebody waits to be alone waits until that is done, and goes before the next one.
 */
import { Waiting } from './waiting.js';

export class Gate {
  private inside = 0;
  private isTaken = false;
  private readonly outside = new Set<() => void>();
  private readonly left = new Waiting();

  /**
   * Does what may be done beside others of its kind: at once, or after what is or waits to be done alone.
   *
   * @param signal whoever aborts it gives up waiting; work that has begun must end by itself
   * @throws the signal's reason, where it is aborted before the work begins; what the work throws
   */
  async together<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    if (this.isTaken) await this.letIn(signal);
    else this.inside += 1;
    try {
      return await work();
    } finally {
      this.inside -= 1;
      this.left.wake();
    }
  }

  /**
   * Does what must be done alone, once all that is under way has ended. One at a time: who calls it sees to that.
   *
   * @param signal as for `together`
   * @throws as `together`
   */
  async alone<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.isTaken) throw new TypeError('two cannot be alone');
    signal.throwIfAborted();
    this.isTaken = true;
    try {
      while (this.inside > 0) {
        await this.left.next(signal);
        signal.throwIfAborted();
      }
      return await work();
    } finally {
      this.isTaken = false;
      for (const enter of [...this.outside]) enter();
    }
  }

  /** Those let in count at once: whoever asks to be alone next finds them inside. */
  private letIn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        signal.removeEventListener('abort', leave);
        this.outside.delete(enter);
      };
      const enter = (): void => {
        settle();
        this.inside += 1;
        resolve();
      };
      const leave = (): void => {
        settle();
        reject(signal.reason as Error);
      };
      this.outside.add(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}

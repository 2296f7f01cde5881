/** Work that is done one piece at a time, in the order of asking, with few waiting. */
export class Turns {
  private taken = false;
  private readonly waiting = new Set<() => void>();

  /** @param mostWaiting how many may wait for their turn */
  constructor(private readonly mostWaiting: number) {}

  /** Whether whoever asks now would be one too many. */
  get full(): boolean {
    return this.taken && this.waiting.size >= this.mostWaiting;
  }

  /**
   * Does a piece of work when its turn comes.
   *
   * @param signal whoever aborts it gives up the turn; work that has begun must end by itself
   * @throws the signal's reason, where it is aborted before the work begins; what the work throws
   */
  async do<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.take(signal);
    try {
      return await work();
    } finally {
      this.give();
    }
  }

  private async take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (!this.taken) {
      this.taken = true;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.waiting.delete(begin);
        reject(signal.reason as Error);
      };
      this.waiting.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** A Set gives its members in the order in which they came. */
  private give(): void {
    const [next] = this.waiting;
    if (next === undefined) {
      this.taken = false;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}

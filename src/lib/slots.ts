/** A few pieces of work at the same time; the others wait for one of them to end, in the order of asking. */
export class Slots {
  private readonly waiting: (() => void)[] = [];

  /** @param free how many may run at the same time */
  constructor(private free: number) {}

  /** Does a piece of work as soon as there is room for it. @throws what it throws */
  async do<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((begin) => this.waiting.push(begin));
    try {
      return await work();
    } finally {
      // Whoever waits takes the place itself: nobody that comes meanwhile is before it.
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

/** Pieces of work, a few of them at the same time. */
export class Pool {
  private readonly running = new Set<Promise<void>>();
  private failure: { reason: unknown } | undefined;

  /** @param atOnce how many may run at the same time */
  constructor(private readonly atOnce: number) {}

  /** Begins a piece of work as soon as there is room for it. @throws what an earlier one threw */
  async add(work: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.atOnce) await Promise.race(this.running);
    this.check();
    const running: Promise<void> = work()
      .catch((reason: unknown) => {
        this.failure ??= { reason };
      })
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }

  /** Waits for all. @throws what one of them threw */
  async finish(): Promise<void> {
    await this.settle();
    this.check();
  }

  /** Waits until nothing runs any more, however it ended. */
  async settle(): Promise<void> {
    await Promise.all(this.running);
  }

  private check(): void {
    if (this.failure !== undefined) throw this.failure.reason as Error;
  }
}

/** Those who wait for something to happen. */
export class Waiting {
  private readonly wakes = new Set<() => void>();

  /** Resolves when it happens next, or the signal is aborted. */
  next(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.wakes.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.wakes.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }

  /** It has happened. */
  wake(): void {
    for (const wake of [...this.wakes]) wake();
  }
}

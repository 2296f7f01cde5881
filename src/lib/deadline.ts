/** A moment by which work of several steps is to be done. */
export class Deadline {
  private at: number;

  /** @param ms from now */
  constructor(ms: number) {
    this.at = performance.now() + ms;
  }

  /** Puts it off. */
  extend(ms: number): void {
    this.at += ms;
  }

  get passed(): boolean {
    return performance.now() >= this.at;
  }

  /** How long it is until then, in whole ms; 1 where it has passed, for to many a 0 means without end. */
  get left(): number {
    return Math.max(1, Math.ceil(this.at - performance.now()));
  }
}

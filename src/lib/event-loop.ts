/** Work that takes milliseconds, in turns: whatever else waits for this process is served between one piece and the next. */
import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/** Resolves when it is the caller's turn: in a round of the event loop in which no other caller's is. */
export function nextTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}

/** For how long small pieces of work may follow on each other before others are served, in ms. */
const STRETCH_MS = 10;

let began: number | undefined;

/** The breaths between the small pieces of work of one who has many: each takes its turns, whatever others have to do. */
export class Breaths {
  private last: Promise<void> = Promise.resolve();

  /**
   * To be asked before each piece: where those before it, of whomever, have held this process for long already, the promise to
   * wait for; undefined where the piece may begin at once.
   */
  next(): Promise<void> | undefined {
    if (began !== undefined) {
      if (performance.now() - began < STRETCH_MS) return undefined;
      this.last = this.last.then(() => setImmediate());
      return this.last;
    }
    began = performance.now();
    // The loop has gone on: whoever waited was served.
    void setImmediate().then(() => (began = undefined));
    return undefined;
  }
}

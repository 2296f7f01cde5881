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

/**
 * To be asked before each of many small pieces of work: where those before it have held this process for long already, the
 * promise to wait for; undefined where the piece may begin at once.
 */
export function breath(): Promise<void> | undefined {
  if (began !== undefined) return performance.now() - began < STRETCH_MS ? undefined : nextTurn();
  began = performance.now();
  // The loop has gone on: whoever waited was served.
  void setImmediate().then(() => (began = undefined));
  return undefined;
}

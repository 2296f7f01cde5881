/** Work that takes milliseconds, in turns: whatever else waits for this process is served between one piece and the next. */
import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/** Resolves when it is the caller's turn: in a round of the event loop in which no other caller's is. */
export function nextTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}

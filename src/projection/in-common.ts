/** Whom several officials all met. */
import { counterparts, type Met } from './counterparts.js';
import type { Selection } from './selection.js';

/** Somebody whom all met. */
export interface Common {
  official: number;
  /** How many meetings; one with several of them counts once. */
  meetings: number;
  /** What was shared with each of those asked about, who takes the place of the official there. */
  each: Met[];
}

/** Those whom all officials met, in no order. Nobody meets himself. @param asked different officials */
export function metByAll(selection: Selection, asked: readonly number[]): Common[] {
  const met = asked.map((one) => new Map(counterparts(selection, one, {}).map((other) => [other.official, other])));
  const [first, ...others] = met;
  const common = [...(first?.keys() ?? [])].filter((official) => others.every((one) => one.has(official)));
  return common.map((official) => ({
    official,
    meetings: meetingsWith(selection, official, asked),
    each: met.flatMap((of, at) => ({ ...(of.get(official) as Met), official: asked[at] as number })),
  }));
}

/** At how many meetings an official met one of others at least. */
function meetingsWith(selection: Selection, official: number, others: readonly number[]): number {
  let count = 0;
  selection.eachEvent(official, (event, ways) => {
    let isShared = false;
    selection.eachPresent(event, ways, (present) => {
      isShared ||= others.includes(present);
    });
    if (isShared) count += 1;
  });
  return count;
}

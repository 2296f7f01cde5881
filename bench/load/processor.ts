/** What processes take of the processor: on a machine that others use too, it tells more than the time that passes. */
import { readFileSync } from 'node:fs';

/** What Linux counts by, on every machine that Node runs on. */
const TICK_MS = 10;

/** The time that the processor has worked for some processes, in ms; NaN where the system does not tell. */
export function processorMsOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid) * TICK_MS, 0);
}

function ticksOf(pid: number): number {
  try {
    // Fields 14 and 15: by itself, and by the kernel for it. The name before them may hold spaces, and ends in a bracket.
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return Number(user) + Number(system);
  } catch {
    return NaN;
  }
}

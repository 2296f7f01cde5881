/** A shortest chain of meetings between two officials, looked for from both ends at once. */
import type { Selection } from './selection.js';

/** Officials from one end to the other, and the event between each two. */
export interface Chain {
  officials: number[];
  events: number[];
}

/** What lies on the side of one end, as far as it was looked. */
interface Side {
  /** 0 or 1. */
  end: 0 | 1;
  frontier: number[];
  /** All that were reached, the frontier included. */
  reached: number[];
}

/**
 * A shortest chain; undefined where there is none.
 *
 * @param hops how many meetings at most
 * @param from another than `to`
 */
export function shortestChain(selection: Selection, from: number, to: number, hops: number): Chain | undefined {
  const { reached, seen } = selection.meetings.workspace;
  const sides: [Side, Side] = [
    { end: 0, frontier: [from], reached: [from] },
    { end: 1, frontier: [to], reached: [to] },
  ];
  const events: number[] = [];
  // One's own number stands for being there from the start.
  reached[0].from[from] = from + 1;
  reached[1].from[to] = to + 1;
  let between: number | undefined;
  for (let hop = 0; hop < hops && between === undefined; hop += 1) {
    const [near, far] = sides;
    const side = near.frontier.length <= far.frontier.length ? near : far;
    if (side.frontier.length === 0) break;
    between = widen(selection, side, events);
  }
  const chain = between === undefined ? undefined : chainThrough(selection, between);
  for (const side of sides) for (const official of side.reached) reached[side.end].from[official] = 0;
  for (const event of events) seen[event] = 0;
  return chain;
}

/** Reaches those who are one meeting further. @returns somebody whom the other side has reached already */
function widen(selection: Selection, side: Side, events: number[]): number | undefined {
  const { reached, seen } = selection.meetings.workspace;
  const [own, other] = side.end === 0 ? reached : [reached[1], reached[0]];
  const bit = 1 << side.end;
  const next: number[] = [];
  let between: number | undefined;
  for (const official of side.frontier) {
    selection.eachEvent(official, (event, ways) => {
      if (between !== undefined || ((seen[event] as number) & bit) !== 0) return;
      seen[event] = (seen[event] as number) | bit;
      events.push(event);
      selection.eachPresent(event, ways, (present) => {
        if (between !== undefined || own.from[present] !== 0) return;
        own.from[present] = official + 1;
        own.by[present] = event;
        next.push(present);
        side.reached.push(present);
        if (other.from[present] !== 0) between = present;
      });
    });
    if (between !== undefined) return between;
  }
  side.frontier = next;
  return undefined;
}

/** The chain by which somebody between was reached from both ends. */
function chainThrough(selection: Selection, between: number): Chain {
  const [near, far] = selection.meetings.workspace.reached;
  const officials = [between];
  const events: number[] = [];
  for (let at = between; near.from[at] !== at + 1;) {
    events.unshift(near.by[at] as number);
    at = (near.from[at] as number) - 1;
    officials.unshift(at);
  }
  for (let at = between; far.from[at] !== at + 1;) {
    events.push(far.by[at] as number);
    at = (far.from[at] as number) - 1;
    officials.push(at);
  }
  return { officials, events };
}

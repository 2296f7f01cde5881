/** When the first or the last of several events began, as far as that is known. */
import { firstOf, lastOf } from '../model/dates.js';
import { cypher, type Fragment, type Variable } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { Planned } from '../planner/plan.js';

/**
 * A boundary is a list: the day from which the first (or, at latest, the last) of all can have begun, the date of that one as it
 * is written, and the day by which one of them had begun, whichever that was. The first and the last of all days stand for open ones.
 */
export interface Beginnings {
  /** Of an event, what is ordered and shown. */
  when: Fragment;
  /** Of an event, the latest day on which it can have begun. */
  begunBy: Fragment;
}

export function beginningsOf(event: Variable): Beginnings {
  return {
    when: cypher`[${event}.begins, coalesce(${event}.start, ${event}.date)]`,
    // Where its beginning is not known, its end; of one of which nothing is known, any day.
    begunBy: cypher`coalesce(${event}.startLatest, CASE WHEN ${event}.begins <= ${event}.ends THEN ${event}.ends ELSE ${event}.begins END)`,
  };
}

/** The first of those that are aggregated, as a boundary. */
export const firstBoundary = ({ when, begunBy }: Beginnings): Fragment => cypher`min(${when}) + [min(${begunBy})]`;

/** The last of those that are aggregated, as a boundary. */
export const lastBoundary = ({ when, begunBy }: Beginnings): Fragment => cypher`max(${when}) + [max(${begunBy})]`;

/** A boundary as EDTF. */
export const shownFirst = (boundary: Variable): Planned => shown(boundary, firstOf);
export const shownLast = (boundary: Variable): Planned => shown(boundary, lastOf);

function shown(boundary: Variable, show: typeof firstOf): Planned {
  const days = cypher`[toString(${boundary}[0]), ${boundary}[1], toString(${boundary}[2])]`;
  return value(days, (answered) => {
    const [from, text, by] = answered as [string, string, string];
    return show(text, from, by);
  });
}

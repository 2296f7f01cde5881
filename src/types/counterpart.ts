/** A counterpart as a row: its figures, what orders it, and the fields of an edge. */
import { edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { many, value } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import { shownFirst, shownLast } from './boundary.js';

/** A counterpart, and what was shared. `first` and `last` are boundaries (`boundary.ts`). */
export interface Counterpart {
  meetings: Variable;
  weight: Variable;
  first: Variable;
  last: Variable;
  /** Clauses that give the shared events, the first in time first. The server need not compute them if nobody asks. */
  events: (event: Variable, first: Parameter<number> | undefined) => Fragment;
}

/** What counterparts can be ordered by. */
export function counterpartOrders(row: Omit<Counterpart, 'events'>): Rows<Counterpart>['orders'] {
  return {
    MEETINGS: { value: cypher`${row.meetings}`, type: 'number' },
    WEIGHT: { value: cypher`${row.weight}`, type: 'number' },
    FIRST_MET: { value: cypher`${row.first}[0]`, type: 'day' },
    LAST_MET: { value: cypher`${row.last}[0]`, type: 'day' },
  };
}

const counterpartEdge = edgePlan<Counterpart>({
  meetings: ({ row }) => value(cypher`${row.meetings}`),
  weight: ({ row }) => value(cypher`${row.weight}`),
  firstMet: ({ row }) => shownFirst(row.first),
  lastMet: ({ row }) => shownLast(row.last),
  events: ({ row }, field, planner) => {
    const event = new Variable('e');
    const order = cypher`${event}.earliest, ${event}.slug`;
    const match = row.events(event, field.args.first as Parameter<number> | undefined);
    return many({ match, subject: event, order }, field, planner);
  },
});

export const COUNTERPART_PLANS = { CounterpartEdge: counterpartEdge };

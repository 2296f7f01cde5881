/** Events counted by pairs of countries. */
import { atMost } from '../planner/conditions.js';
import { cypher, type Fragment, name, Variable, where } from '../planner/cypher.js';
import { many, one, value } from '../planner/fields.js';
import type { EventFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import { type FieldPlan, type TypePlan } from '../planner/plan.js';
import { LONGEST_PAGE } from '../planner/connection.js';
import { counted } from './event-filter.js';
import { allEvents } from './event-rows.js';

/** The pairs, as rows of two countries and a count. */
interface Pairs {
  match: Fragment;
  a: Variable;
  b: Variable;
  events: Variable;
  first: Parameter<number>;
}

const matrixType: TypePlan<Pairs> = {
  cells: ({ match, a, b, events, first }, field, planner) => {
    const cell: Cell = { a, b, events };
    const order = cypher`${events} DESC, ${a}.slug, ${b}.slug`;
    return many(
      {
        match: cypher`${match} WITH ${a}, ${b}, count(*) AS ${events} ORDER BY ${order} LIMIT ${first}`,
        subject: cell,
        order,
        aggregates: true,
      },
      field,
      planner,
    );
  },
  totalCount: ({ match, a, b }) => value(cypher`COUNT { ${match} RETURN DISTINCT ${a}, ${b} }`),
};

interface Cell {
  a: Variable;
  b: Variable;
  events: Variable;
}

const matrixCell: TypePlan<Cell> = {
  a: ({ a }, field, planner) => planner.project(a, field),
  b: ({ b }, field, planner) => planner.project(b, field),
  events: ({ events }) => value(cypher`${events}`),
};

const matrix: FieldPlan<null> = (_, field, planner) => {
  const first = field.args.first as Parameter<number>;
  atMost('first', first, LONGEST_PAGE);
  const rows = allEvents(counted(field.args.filter as EventFilter | undefined));
  const [a, b] = [new Variable('a'), new Variable('b')];
  // No labels: from the event, INVOLVES leads to countries alone, and a label would invite the server to begin with all.
  const match = cypher`${rows.match} ${where(rows.conditions ?? [])} WITH DISTINCT ${rows.node}
    MATCH (${a})<-[:INVOLVES]-(${rows.node})-[:INVOLVES]->(${b}) WHERE ${a}.slug < ${b}.slug`;
  const pairs: Pairs = { match, a, b, events: new Variable('events'), first };
  return one({ match: cypher`UNWIND [0] AS ${name('only')}`, subject: pairs }, field, planner);
};

export const MATRIX_PLANS = { Matrix: matrixType, MatrixCell: matrixCell };
export const MATRIX_ROOTS: TypePlan<null> = { matrix };

/** Events, or meetings, counted by pairs of countries. */
import { connection, eachOnce, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { EventFilter } from '../planner/inputs.js';
import { type FieldPlan, type Planned, type Planner, type TypePlan } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { counted } from './event-filter.js';
import { allEvents } from './event-rows.js';

/** Two countries and what they share. */
export interface Cell {
  a: Variable;
  b: Variable;
  events: Variable;
}

/**
 * Plans the matrix of events.
 *
 * @param recalled how the cells are taken from memory, where they are
 * @param pairs from an event to each pair of its countries once, the one first whose slug comes first, as clauses
 */
export function matrixOf(
  events: Rows<Variable>,
  pairs: (a: Variable, b: Variable) => Fragment,
  field: SelectedField,
  planner: Planner,
  recalled: (cell: Cell) => Partial<Rows<Cell, Cell>> | undefined = () => undefined,
): Planned {
  const cell: Cell = { a: new Variable('a'), b: new Variable('b'), events: new Variable('events') };
  const { a, b } = cell;
  const found = cypher`${eachOnce(events)} ${pairs(a, b)}`;
  return connection<Cell, Cell>(
    {
      match: cypher`${found} WITH ${a}, ${b}, count(*) AS ${cell.events}`,
      counted: cypher`${found} RETURN DISTINCT ${a}, ${b}`,
      piped: true,
      carry: [a, b, cell.events],
      subject: cell,
      node: cell,
      tie: cypher`${a}.slug + ' ' + ${b}.slug`,
      aggregates: true,
      orders: { EVENTS: { value: cypher`${cell.events}`, type: 'number' } },
      order: { field: 'EVENTS', direction: 'DESC' },
      ...recalled(cell),
    },
    field,
    planner,
  );
}

const matrixCell: TypePlan<Cell> = {
  a: ({ a }, field, planner) => planner.project(a, field),
  b: ({ b }, field, planner) => planner.project(b, field),
  events: ({ events }) => value(cypher`${events}`),
};

const matrix: FieldPlan<null> = (_, field, planner) => {
  const rows = allEvents(counted(field.args.filter as EventFilter | undefined));
  // No labels: from the event, INVOLVES leads to countries alone, and a label would invite the server to begin with all.
  const pairs = (a: Variable, b: Variable): Fragment =>
    cypher`MATCH (${a})<-[:INVOLVES]-(${rows.node})-[:INVOLVES]->(${b}) WHERE ${a}.slug < ${b}.slug`;
  return matrixOf(rows, pairs, field, planner);
};

export const MATRIX_PLANS = {
  MatrixCell: matrixCell,
  MatrixEdge: edgePlan<Cell, Cell>() as TypePlan<Edge<Cell, Cell>>,
};
export const MATRIX_ROOTS: TypePlan<null> = { matrix };

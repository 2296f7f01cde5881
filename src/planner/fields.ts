/** The building blocks of the types' plans: properties, related objects, lists. */
import { cypher, type Fragment, name, Variable } from './cypher.js';
import { type FieldPlan, type Planned, type Planner, returning } from './plan.js';
import type { SelectedField } from './selection.js';

const same = (value: unknown): unknown => value;

/** A value as the server gives it. */
export function value(expression: Fragment, shape: Planned['shape'] = same): Planned {
  return { value: expression, shape };
}

/** A property of the node or relationship, null where it has none. */
export function property(key: string): FieldPlan<Variable> {
  return (subject) => value(cypher`${subject}.${name(key)}`);
}

/** A property that is a day, as `YYYY-MM-DD`. */
export function dayProperty(key: string): FieldPlan<Variable> {
  return (subject) => value(cypher`toString(${subject}.${name(key)})`);
}

/** A list property; empty where the node has none. */
export function listProperty(key: string, shape: (item: string) => unknown = same): FieldPlan<Variable> {
  return (subject) =>
    value(cypher`coalesce(${subject}.${name(key)}, [])`, (items) => (items as string[]).map((item) => shape(item)));
}

/** A value made of another that is planned already: under a condition, say. */
export function madeOf(planned: Planned, expression: (value: Fragment) => Fragment): Planned {
  return { ...planned, value: expression(planned.value) };
}

/** Two variables and what relates them, as a `MATCH` of a related object. */
export interface Related<Subject> {
  /** `MATCH` and `WHERE`. */
  match: Fragment;
  subject: Subject;
  /** In which order, where there may be several. */
  order?: Fragment;
  /** Set where the match aggregates. */
  aggregates?: boolean;
}

/** The one related object, or null. */
export function one<Subject>(
  related: Related<Subject>,
  field: SelectedField,
  planner: Planner,
  typeName?: string,
): Planned {
  const projected = planner.project(related.subject, field, typeName);
  const order = related.order === undefined ? cypher`` : cypher`ORDER BY ${related.order}`;
  return {
    // A list of one: the server plans a subquery inside a function less well.
    value: cypher`COLLECT { ${related.match} ${returning(projected)} ${order} LIMIT 1 }`,
    alone: cypher`${related.match} ${returning(projected)} AS answer ${order} LIMIT 1`,
    aggregates: related.aggregates === true || projected.before !== undefined,
    shape: (rows, binding) => projected.shape((rows as unknown[])[0] ?? null, binding),
  };
}

/** All related objects. For lists that a fact bounds; what can grow is a connection. */
export function many<Subject>(related: Related<Subject>, field: SelectedField, planner: Planner): Planned {
  const projected = planner.project(related.subject, field);
  const order = related.order === undefined ? cypher`` : cypher`ORDER BY ${related.order}`;
  return {
    value: cypher`COLLECT { ${related.match} ${returning(projected)} ${order} }`,
    aggregates: related.aggregates === true || projected.before !== undefined,
    shape: (rows, binding) => (rows as unknown[]).map((row) => projected.shape(row, binding)),
  };
}

/**
 * A field that is the one node at the end of a pattern.
 *
 * @param pattern from the subject to the node: `(a)-[:X]->(b)`
 */
export function toOne(pattern: (from: Variable, to: Variable) => Fragment): FieldPlan<Variable> {
  return (subject, field, planner) => {
    const node = new Variable('n');
    return one({ match: cypher`MATCH ${pattern(subject, node)}`, subject: node }, field, planner);
  };
}

/**
 * A field that is all nodes at the end of a pattern, ordered by an expression.
 *
 * @param pattern from the subject to the node: `(a)-[:X]->(b)`
 */
export function toMany(
  pattern: (from: Variable, to: Variable) => Fragment,
  order: (node: Variable) => Fragment = (node) => cypher`${node}.slug`,
): FieldPlan<Variable> {
  return (subject, field, planner) => {
    const node = new Variable('n');
    return many({ match: cypher`MATCH ${pattern(subject, node)}`, subject: node, order: order(node) }, field, planner);
  };
}

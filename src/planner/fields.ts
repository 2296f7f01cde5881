/** The building blocks of the types' plans: properties, related objects, lists. */
import { cypher, type Fragment, name, Variable } from './cypher.js';
import { checkLength } from './length.js';
import type { Parameter } from './parameter.js';
import { type FieldPlan, type Planned, type Planner, returning, type TypePlan } from './plan.js';
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

/** A property that is an instant, in UTC with milliseconds, whatever zone it is stored in. */
export function instantProperty(key: string): FieldPlan<Variable> {
  return (subject) =>
    value(cypher`${subject}.${name(key)}.epochMillis`, (millis) =>
      millis === null ? null : new Date(millis as number).toISOString(),
    );
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
  /** Set where the match ends in a clause that makes rows, such as `WITH`: counting needs a `RETURN` then. */
  piped?: boolean;
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

/**
 * The related objects, as many as the field's argument `first` asks for; all where it has none, which is for lists that a
 * fact bounds.
 *
 * @throws InputError where `first` is too great
 */
export function many<Subject>(related: Related<Subject>, field: SelectedField, planner: Planner): Planned {
  const projected = planner.project(related.subject, field);
  const order = related.order === undefined ? cypher`` : cypher`ORDER BY ${related.order}`;
  const first = field.args.first as Parameter<number> | undefined;
  checkLength('first', first);
  const limit = first === undefined ? cypher`` : cypher`LIMIT ${first}`;
  return {
    value: cypher`COLLECT { ${related.match} ${returning(projected)} ${order} ${limit} }`,
    aggregates: related.aggregates === true || projected.before !== undefined,
    shape: (rows, binding) => (rows as unknown[]).map((row) => projected.shape(row, binding)),
  };
}

/** What a list and its count are made of. */
export type RelatedTo<Subject, Item> = (subject: Subject, field: SelectedField, planner: Planner) => Related<Item>;

/**
 * Two fields: a list that takes `first`, and how many related objects there are. Counting does not collect.
 *
 * @param list the list's name
 * @param count the count's: `citationCount` for `citations`
 */
export function listed<Subject, Item>(
  list: string,
  count: string,
  related: RelatedTo<Subject, Item>,
): TypePlan<Subject> {
  return {
    [list]: (subject, field, planner) => many(related(subject, field, planner), field, planner),
    [count]: (subject, field, planner) => {
      const { match, piped, aggregates } = related(subject, field, planner);
      const planned = value(cypher`COUNT { ${match} ${piped ? cypher`RETURN 1 AS one` : cypher``} }`);
      return aggregates ? { ...planned, aggregates } : planned;
    },
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
 * All nodes at the end of a pattern, ordered by an expression.
 *
 * @param pattern from the subject to the node: `(a)-[:X]->(b)`
 */
export function along(
  pattern: (from: Variable, to: Variable) => Fragment,
  order: (node: Variable) => Fragment = (node) => cypher`${node}.slug`,
): RelatedTo<Variable, Variable> {
  return (subject) => {
    const node = new Variable('n');
    return { match: cypher`MATCH ${pattern(subject, node)}`, subject: node, order: order(node) };
  };
}

/** A field that is all nodes at the end of a pattern: see `along`. */
export function toMany(...pattern: Parameters<typeof along>): FieldPlan<Variable> {
  const related = along(...pattern);
  return (subject, field, planner) => many(related(subject, field, planner), field, planner);
}

/**
 * The planner: a selection becomes one Cypher expression, and what the server answers becomes the response's objects.
 *
 * Where a type's fields lie in the graph is declared once, in `types/`. A field's plan gives an expression and the
 * shaping of its value. Objects travel as lists, in the order of the selection: response keys are a client's text and
 * stay out of the statement.
 */
import { isAbstractType, isNonNullType, type GraphQLSchema } from 'graphql';
import type { NetworkWorker } from '../analytics/index.js';
import { NODE_TYPES } from '../model/ids.js';
import { cypher, type Fragment, integer, join, name, Variable } from './cypher.js';
import type { Binding, Parameter } from './parameter.js';
import type { Recall } from './recall.js';
import type { SelectedField } from './selection.js';

/** A first statement, and what its rows are made into before the second. */
export interface Prepare {
  /** A statement that reads. */
  statement: Fragment;
  make: (rows: readonly (readonly unknown[])[], means: PrepareMeans) => Promise<unknown>;
  /** The statement's rows from memory, where they are taken from there. */
  recalled?: ((binding: Binding, signal: AbortSignal) => Promise<readonly (readonly unknown[])[]>) | undefined;
}

/** What a first statement's rows are made into something with. */
export interface PrepareMeans {
  networks: NetworkWorker;
  /** Aborted when nobody waits any more, or the time is over. */
  signal: AbortSignal;
}

/** A planned value: how the server computes it, and what becomes of it here. */
export interface Planned {
  value: Fragment;
  shape: (value: unknown, binding: Binding) => unknown;
  /** The value aggregates somewhere within. */
  aggregates?: boolean;
  /** The same as a statement of its own, whose rows have one column: the items of the list that the value is. */
  alone?: Fragment;
  /** A root field's first statement, where one does not do. Parameter values read what it is made into as `prepared`. */
  prepare?: Prepare;
  /**
   * Clauses that must stand before the value. Neo4j takes an expression with an aggregation inside, however deep, for an
   * aggregation, and refuses plain values beside it: such values become columns of their own first.
   */
  before?: Fragment;
}

/**
 * How a field of a type is answered.
 *
 * @param subject what stands for the object in the statement: a node's variable, or several variables
 */
export type FieldPlan<Subject> = (subject: Subject, field: SelectedField, planner: Planner) => Planned;

/** How a type's fields are answered, by name. */
export type TypePlan<Subject> = Readonly<Record<string, FieldPlan<Subject>>>;

/** The types' plans. Which subject each wants is between its declaration and those who project it. */
export type TypePlans = Readonly<Record<string, TypePlan<never>>>;

/** Under this key a shaped object says which type it is of. A symbol, for any string may be an alias. */
export const TYPE = Symbol('type');

/** A shaped object: values by response key. */
export type Shaped = Record<string, unknown> & { [TYPE]: string };

export class Planner {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly types: TypePlans,
    /** The day that fields are asked as of where they are not told otherwise. `YYYY-MM-DD`. */
    readonly asOf: Parameter<string>,
    readonly recall: Recall,
  ) {}

  /** The same planner, for what lies below a field that names a day. */
  at(day: Parameter<string> | null | undefined): Planner {
    return day === null || day === undefined ? this : new Planner(this.schema, this.types, day, this.recall);
  }

  /** The plan of a field of a type. */
  field<Subject>(typeName: string, subject: Subject, field: SelectedField): Planned {
    const plan = this.types[typeName]?.[field.name] as FieldPlan<Subject> | undefined;
    if (plan === undefined) throw new TypeError(`${typeName}.${field.name} has no plan`);
    return plan(subject, field, this);
  }

  /** What the field selects of one object of its type; null where the object is null. */
  project<Subject>(subject: Subject, field: SelectedField, typeName = field.typeName): Planned {
    const type = this.schema.getType(typeName);
    return isAbstractType(type)
      ? this.projectAny(subject as Variable, field, typeName)
      : this.projectObject(subject, field, typeName);
  }

  /** The labels a node of an interface or union may have. */
  possibleTypes(typeName: string): string[] {
    const type = this.schema.getType(typeName);
    if (!isAbstractType(type)) return [typeName];
    const names = new Set(this.schema.getPossibleTypes(type).map((possible) => possible.name));
    return NODE_TYPES.filter((candidate) => names.has(candidate));
  }

  private projectObject<Subject>(subject: Subject, field: SelectedField, typeName: string): Planned {
    const selected = field.children(typeName);
    const children = selected.filter((child) => child.name !== '__typename');
    const planned = children.map((child) => this.field(typeName, subject, child));
    return {
      ...asList(planned),
      shape: shapeOfObject(typeName, selected, children, planned),
    };
  }

  /** An interface or union: the node's label says which of the types it is. */
  private projectAny(node: Variable, field: SelectedField, typeName: string): Planned {
    const types = this.possibleTypes(typeName);
    const planned = types.map((type) => this.projectObject(node, field, type));
    const cases = planned.map(({ value }, index) => {
      return cypher`WHEN ${node}:${name(types[index] as string)} THEN [${integer(index)}, ${value}]`;
    });
    return {
      value: cypher`CASE ${join(cases, ' ')} END`,
      before: allBefore(planned),
      shape: (row, binding) => {
        if (row === null) return null;
        const [index, value] = row as [number, unknown];
        return planned[index]?.shape(value, binding);
      },
    };
  }
}

/** A value that the schema promises is not in the graph. The nearest field above that may be null is. */
export class MissingValue extends Error {
  override readonly name = 'MissingValue';
}

/**
 * How an object whose values are all at hand becomes one with the selected keys.
 *
 * @returns takes the values by field name; null for null
 */
export function pick(field: SelectedField, typeName: string): (values: Record<string, unknown> | null) => unknown {
  const children = field.children(typeName);
  const empty = emptyObjects(typeName, children);
  return (values) => {
    if (values === null) return null;
    const shaped = empty();
    for (const { key, name: child } of children) shaped[key] = child === '__typename' ? typeName : values[child];
    return shaped;
  };
}

/**
 * Makes objects of a type, to be filled under the response's keys. One key is a setter of ordinary objects; those without a
 * prototype, where it is a key like others, take longer to fill.
 */
export function emptyObjects(typeName: string, fields: readonly { key: string }[]): () => Shaped {
  if (!fields.some(({ key }) => key === '__proto__')) return () => ({ [TYPE]: typeName });
  return () => Object.assign(Object.create(null) as Shaped, { [TYPE]: typeName });
}

/** How a row of values becomes an object with the selected keys, in the document's order. */
function shapeOfObject(
  typeName: string,
  selected: readonly SelectedField[],
  children: readonly SelectedField[],
  planned: readonly Planned[],
): Planned['shape'] {
  const fields = selected.map((field) => {
    const at = children.indexOf(field);
    const required = at >= 0 && isNonNullType(field.type);
    return { key: field.key, at, shape: planned[at]?.shape, required, name: field.name };
  });
  const empty = emptyObjects(typeName, fields);
  return (row, binding) => {
    if (row === null) return null;
    const values = row as unknown[];
    const shaped = empty();
    for (const { key, at, shape, required, name: fieldName } of fields) {
      if (shape === undefined) {
        shaped[key] = typeName;
        continue;
      }
      const value = required ? shape(values[at], binding) : orNull(shape, values[at], binding);
      if (required && (value === null || value === undefined)) {
        throw new MissingValue(`${typeName}.${fieldName} is null`);
      }
      shaped[key] = value ?? null;
    }
    return shaped;
  };
}

function orNull(shape: Planned['shape'], value: unknown, binding: Binding): unknown {
  try {
    return shape(value, binding);
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    binding.missing?.(error);
    return null;
  }
}

/** The values as one list. */
export function asList(planned: readonly Planned[]): Pick<Planned, 'value' | 'before'> {
  const inner = allBefore(planned);
  const list = (items: readonly (Fragment | Variable)[]): Fragment => cypher`[${join(items, ', ')}]`;
  if (inner === undefined && !planned.some(({ aggregates }) => aggregates)) {
    return { value: list(planned.map(({ value }) => value)) };
  }
  const columns = planned.map(({ value }) => ({ value, column: new Variable('c') }));
  const named = columns.map(({ value, column }) => cypher`${value} AS ${column}`);
  return {
    value: list(columns.map(({ column }) => column)),
    before: cypher`${inner ?? cypher``} WITH *, ${join(named, ', ')}`,
  };
}

/** The clauses that must stand before any of the values; undefined where there are none. */
export function allBefore(planned: readonly Planned[]): Fragment | undefined {
  const clauses = planned.flatMap(({ before }) => (before === undefined ? [] : [before]));
  return clauses.length === 0 ? undefined : join(clauses, ' ');
}

/** `RETURN` with the value, and what must stand before it. */
export function returning({ value, before }: Pick<Planned, 'value' | 'before'>): Fragment {
  return before === undefined ? cypher`RETURN ${value}` : cypher`${before} RETURN ${value}`;
}

/** The value as one expression, with what must stand before it. */
export function alone(planned: Pick<Planned, 'value' | 'before'>): Fragment {
  if (planned.before === undefined) return planned.value;
  return cypher`head(COLLECT { UNWIND [0] AS ${new Variable('only')} ${returning(planned)} })`;
}

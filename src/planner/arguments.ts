/**
 * Arguments as plans see them. What says how a question is asked (enums, flags, which parts of a filter are given) is there
 * as it is; what only fills a place in the statement (ids, days, numbers, texts) is a `Parameter`.
 */
import {
  type ArgumentNode,
  type GraphQLArgument,
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type GraphQLSchema,
  isInputType,
  valueFromAST,
  type ValueNode,
} from 'graphql';
import { type Binding, Parameter, type Planning } from './parameter.js';

type Read = (binding: Binding) => unknown;

/** Whether a value of the type is part of a question's shape. */
function isShape(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isShape(type.ofType);
  return isEnumType(type) || type.toString() === 'Boolean';
}

/** The type of the input objects that a list has; undefined of any other type. */
function objectsOf(type: GraphQLInputType): GraphQLInputType | undefined {
  return isListType(type) && isInputObjectType(getNamedType(type)) ? type.ofType : undefined;
}

/**
 * The arguments of a field: enums and flags as they are, input objects by their parts, the rest as parameters. One that is left out
 * is absent.
 */
export function readArguments(
  definitions: readonly GraphQLArgument[],
  nodes: readonly ArgumentNode[],
  planning: Planning,
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of definitions) {
    const node = nodes.find((candidate) => candidate.name.value === name);
    const value = node === undefined ? undefined : fromNode(type, node.value, planning);
    if (value !== undefined) given[name] = value;
    else if (defaultValue !== undefined) given[name] = fromValue(type, defaultValue, () => defaultValue, planning);
  }
  return given;
}

/** A value that stands in the document; undefined for a variable that is not given. */
function fromNode(type: GraphQLInputType, node: ValueNode, planning: Planning): unknown {
  if (isNonNullType(type)) return fromNode(type.ofType, node, planning);
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return fromValue(type, planning.binding.variables[name], ({ variables }) => variables[name], planning);
  }
  if (node.kind === Kind.NULL) return null;
  const item = objectsOf(type);
  if (item !== undefined) {
    // One alone stands for a list of one.
    const items = node.kind === Kind.LIST ? node.values : [node];
    return items.map((each) => fromNode(item, each, planning));
  }
  if (isInputObjectType(type) && node.kind === Kind.OBJECT) {
    const object: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields())) {
      const part = node.fields.find((candidate) => candidate.name.value === field.name);
      const value = part === undefined ? undefined : fromNode(field.type, part.value, planning);
      const { defaultValue } = field;
      if (value !== undefined) object[field.name] = value;
      else if (defaultValue !== undefined) {
        object[field.name] = fromValue(field.type, defaultValue, () => defaultValue, planning);
      }
    }
    return object;
  }
  if (isShape(type)) return valueFromAST(node, type, planning.binding.variables);
  if (!hasVariables(node)) {
    const value = valueFromAST(node, type);
    return new Parameter(planning, () => value);
  }
  return new Parameter(planning, ({ variables }) => valueFromAST(node, type, variables));
}

/** A value that is coerced already: of a variable, or a default. */
function fromValue(type: GraphQLInputType, value: unknown, read: Read, planning: Planning): unknown {
  if (value === undefined || value === null) return value;
  if (isNonNullType(type)) return fromValue(type.ofType, value, read, planning);
  const item = objectsOf(type);
  if (item !== undefined) {
    return (value as unknown[]).map((each, at) =>
      fromValue(item, each, (binding) => (read(binding) as unknown[])[at], planning),
    );
  }
  if (isInputObjectType(type)) {
    const object: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields())) {
      const part = (value as Record<string, unknown>)[field.name];
      if (part === undefined) continue;
      const readPart: Read = (binding) => (read(binding) as Record<string, unknown>)[field.name];
      object[field.name] = fromValue(field.type, part, readPart, planning);
    }
    return object;
  }
  return isShape(type) ? value : new Parameter(planning, read);
}

function hasVariables(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  return node.kind === Kind.LIST && node.values.some(hasVariables);
}

/** What the shape of an operation's questions depends on, for any values of its variables. */
export type Signature = (variables: Readonly<Record<string, unknown>>) => string;

/** The signature of an operation: which variables are given, and the values of enums and flags. */
export function signatureOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Signature {
  const parts = variableDefinitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as never) as unknown;
    if (!isInputType(type)) throw new TypeError(`$${definition.variable.name.value} is of no input type`);
    return { name: definition.variable.name.value, type };
  });
  return (variables) => parts.map(({ name, type }) => shapeOf(type, variables[name])).join(';');
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  const item = objectsOf(type);
  if (item !== undefined) return `[${(value as unknown[]).map((each) => shapeOf(item, each)).join(',')}]`;
  if (isInputObjectType(type)) {
    const object = value as Record<string, unknown>;
    const fields = Object.values(type.getFields()).filter(({ name }) => object[name] !== undefined);
    return `{${fields.map((field) => `${field.name}:${shapeOf(field.type, object[field.name])}`).join(',')}}`;
  }
  return isShape(type) ? JSON.stringify(value) : '+';
}

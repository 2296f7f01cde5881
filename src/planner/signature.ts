/** Signatures: what the shape of an operation's questions depends on, for any values of its variables. */
import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { isShape } from './arguments.js';

export type Signature = (variables: Readonly<Record<string, unknown>>) => string;

/** The signature of an operation: which variables are given or null, and the values of enums and flags. */
export function signatureOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Signature {
  const parts = variableDefinitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as never) as unknown;
    if (!isInputType(type)) throw new TypeError(`$${definition.variable.name.value} is of no input type`);
    return { name: definition.variable.name.value, type };
  });
  return (variables) =>
    parts
      .map(({ name, type }) => shapeOf(type, Object.hasOwn(variables, name) ? variables[name] : undefined))
      .join(';');
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    const object = value as Record<string, unknown>;
    const fields = Object.values(nullable.getFields()).filter(({ name }) => object[name] !== undefined);
    return `{${fields.map((field) => `${field.name}:${shapeOf(field.type, object[field.name])}`).join(',')}}`;
  }
  if (isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
    return `[${(value as unknown[]).map((item) => shapeOf(nullable.ofType, item)).join(',')}]`;
  }
  return isShape(nullable) ? JSON.stringify(value) : '+';
}

/** The input objects of the API as plans read them: what says how a question is asked as it is, the rest as parameters. */
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What a scalar's value is in TypeScript, where plans read it. */
export type Scalars = Readonly<Record<string, string>>;

/**
 * A module of the input objects that queries take, each as an interface.
 *
 * @param scalars by name; those that are missing are refused
 */
export function inputTypes(schema: GraphQLSchema, scalars: Scalars): string {
  const inputs = inputsOf(schema);
  const enums = new Set(inputs.flatMap(leavesOf).filter((leaf) => isEnumType(schema.getType(leaf))));
  return [
    '/** The input objects of queries as plans read them, generated from schema.graphql: see `arguments.ts`. */',
    `import type { ${[...enums].sort().join(', ')} } from '../model/vocabulary.js';`,
    "import type { Parameter } from './parameter.js';",
    ...inputs.map((input) => `\n${interfaceOf(input, scalars)}`),
    '',
  ].join('\n');
}

/** The input objects in the arguments of all fields but those of mutations, in the schema's order. */
function inputsOf(schema: GraphQLSchema): GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>();
  const visit = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || found.has(named)) return;
    found.add(named);
    for (const field of Object.values(named.getFields())) visit(field.type);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) for (const argument of field.args) visit(argument.type);
  }
  return Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && found.has(type)) as never;
}

function leavesOf(input: GraphQLInputObjectType): string[] {
  return Object.values(input.getFields()).map(({ type }) => getNamedType(type).name);
}

function interfaceOf(input: GraphQLInputObjectType, scalars: Scalars): string {
  const lines = Object.values(input.getFields()).map((field) => `  ${memberOf(field, scalars)};`);
  return [`export interface ${input.name} {`, ...lines, '}'].join('\n');
}

function memberOf({ name, type }: GraphQLInputField, scalars: Scalars): string {
  const value = valueOf(getNullableType(type) as GraphQLInputType, scalars);
  return isNonNullType(type) ? `${name}: ${value}` : `${name}?: ${value} | null`;
}

function valueOf(type: GraphQLInputType, scalars: Scalars): string {
  const named = getNamedType(type);
  const list = isListType(type);
  if (isInputObjectType(named) || isEnumType(named)) return list ? `readonly ${named.name}[]` : named.name;
  if (named.name === 'Boolean') return 'boolean';
  const scalar = scalars[named.name];
  if (scalar === undefined) throw new TypeError(`inputTypes() wants the type of scalar ${named.name}`);
  return `Parameter<${scalar}${list ? '[]' : ''}>`;
}

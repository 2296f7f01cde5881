/** Arguments are coerced as graphql-js does: every argument of the schema, in every form that a client may give it. */
import {
  buildSchema,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getArgumentValues,
  getVariableValues,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  printSchema,
  ProvidedRequiredArgumentsRule,
  validate,
  ValuesOfCorrectTypeRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
} from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import { readArguments } from '../../src/planner/arguments.js';
import { NamedCountries } from '../../src/planner/country-filter.js';
import { Parameter, Planning } from '../../src/planner/parameter.js';

const schema = makeSchema();

/** What a value is, once every parameter in it is filled in. */
function filled(value: unknown, binding: Planning['binding']): unknown {
  if (value instanceof Parameter) return value.in(binding) as unknown;
  if (Array.isArray(value)) return value.map((item) => filled(item, binding));
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof NamedCountries) {
    const { anyOf, allOf, noneOf } = value;
    return filled({ ...(anyOf && { anyOf }), ...(allOf && { allOf }), ...(noneOf && { noneOf }) }, binding);
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, binding)]));
}

/** What graphql-js makes of it, where a null means the same as leaving it out. */
function withoutNulls(
  definitions: readonly Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>[],
  values: object,
): unknown {
  const given = values as Record<string, unknown>;
  const parts = definitions.map(
    ({ name, type, defaultValue }) => [name, partOf(type, given[name] ?? defaultValue)] as const,
  );
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined && part !== null));
}

/** Countries are read by any code or name of theirs; what is none is an id, where no graph says otherwise. */
function asCountries(filter: Record<string, unknown>): unknown {
  const ids = (texts: unknown): string[] => (texts as string[]).map((text) => `Country:${text.toLowerCase()}`);
  const lists = Object.entries(filter).filter(([name]) => !['including', 'asOf'].includes(name));
  return Object.fromEntries(lists.map(([name, texts]) => [name, ids(texts)]));
}

function partOf(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (value === undefined || value === null) return undefined;
  if (isInputObjectType(nullable)) {
    const parts = withoutNulls(Object.values(nullable.getFields()), value as object);
    return nullable.name === 'CountryIdFilter' ? asCountries(parts as Record<string, unknown>) : parts;
  }
  if (isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
    return (value as unknown[]).map((item) => partOf(nullable.ofType as GraphQLInputType, item) ?? null);
  }
  return value;
}

/** The rules that say whether values and variables are right. */
const RULES = [
  ValuesOfCorrectTypeRule,
  VariablesInAllowedPositionRule,
  VariablesAreInputTypesRule,
  ProvidedRequiredArgumentsRule,
];

type Coerced = { values: unknown } | { error: string };

/** What the planner and graphql-js make of the first argument of `{ field(…) }`. */
function both(
  field: GraphQLField<unknown, unknown>,
  text: string,
  variables: Record<string, unknown>,
): [Coerced, Coerced] | undefined {
  const document = parse(text);
  if (validate(plain, document, RULES, { maxErrors: 1 }).length > 0) return undefined;
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced } = getVariableValues(plain, operation.variableDefinitions ?? [], variables);
  if (!coerced) return undefined;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const attempt = (coerce: () => unknown): Coerced => {
    try {
      return { values: coerce() };
    } catch (error) {
      return { error: (error as Error).constructor.name };
    }
  };
  const binding = { variables: coerced, today: '2026-11-25' };
  return [
    attempt(() => filled(readArguments(field.args, node.arguments ?? [], new Planning(binding)), binding)),
    attempt(() => withoutNulls(field.args, getArgumentValues(field, node, coerced))),
  ];
}

/** Values of a type in a document, right and wrong, and the same as variables have them. */
function samples(type: GraphQLInputType, depth = 0): { literal: string; value: unknown }[] {
  const nullable = getNullableType(type);
  // Within input objects fewer do: every field of every filter is tried.
  const wrong = [
    { literal: 'null', value: null },
    { literal: '{ nothing: 1 }', value: { nothing: 1 } },
    { literal: '[[1]]', value: [[1]] },
    { literal: '-1.5', value: -1.5 },
  ].slice(0, depth === 0 ? undefined : 2);
  if (isListType(nullable)) {
    const items = samples(nullable.ofType as GraphQLInputType, depth);
    return [
      ...wrong,
      { literal: '[]', value: [] },
      ...items,
      { literal: `[${items.map(({ literal }) => literal).join(', ')}]`, value: items.map(({ value }) => value) },
      ...(depth === 0 ? items : items.slice(-1)).map(({ literal, value }) => ({
        literal: `[${literal}]`,
        value: [value],
      })),
    ];
  }
  if (isEnumType(nullable)) {
    const [first] = nullable.getValues();
    return [...wrong, { literal: first?.name ?? '', value: first?.name }, { literal: 'NO_SUCH', value: 'NO_SUCH' }];
  }
  if (isInputObjectType(nullable)) {
    const fields = depth > 1 ? [] : Object.values(nullable.getFields());
    const one = fields.flatMap(({ name, type: part }) =>
      samples(part, depth + 1).map(({ literal, value }) => ({
        literal: `{ ${name}: ${literal} }`,
        value: { [name]: value },
      })),
    );
    return [...wrong, { literal: '{}', value: {} }, ...one];
  }
  if (nullable.toString() === 'Boolean') return [...wrong, { literal: 'true', value: true }];
  return [
    ...wrong,
    ...['1', '"a"', '"2024-04-12"', 'true'].map((literal) => ({ literal, value: JSON.parse(literal) as unknown })),
  ];
}

/** The fields that take arguments, each under `Query`: those below it too. */
const FIELDS = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map((field) => ({ type, field })),
  );

/** The same schema with the fields of all types as roots, so that a document reaches each at once. */
const plain: GraphQLSchema = buildSchema(
  `${printSchema(schema)}
  extend type Query { ${FIELDS.map(
    ({ type, field }) =>
      `test_${type.name}_${field.name}(${field.args.map((arg) => `${arg.name}: ${arg.type.toString()}${arg.astNode?.defaultValue ? ` = ${printed(arg)}` : ''}`).join(', ')}): String`,
  ).join('\n')} }`,
);

function printed({ astNode }: GraphQLArgument): string {
  const { loc } = astNode?.defaultValue ?? {};
  return loc ? loc.source.body.slice(loc.start, loc.end) : '';
}

/** The arguments, by what tells how they are coerced: the type and the default. */
const ARGUMENTS = new Map<string, { name: string; argument: GraphQLArgument; like: string[] }>();
for (const { type, field } of FIELDS) {
  for (const argument of field.args) {
    const key = `${argument.type.toString()} = ${printed(argument)}`;
    const known = ARGUMENTS.get(key) ?? { name: `test_${type.name}_${field.name}`, argument, like: [] };
    known.like.push(`${type.name}.${field.name}(${argument.name})`);
    ARGUMENTS.set(key, known);
  }
}

it('every argument of the schema is tried', () => {
  const tried = [...ARGUMENTS.values()].flatMap(({ like }) => like);
  expect(tried).toHaveLength(FIELDS.reduce((sum, { field }) => sum + field.args.length, 0));
  expect(tried.length).toBeGreaterThan(200);
});

it.each([...ARGUMENTS])('%s', (_, { name, argument }) => {
  const field = plain.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`no ${name}`);
  // What the others need is given, as a text that fits all of them.
  const others = field.args.filter(
    (other) => other.name !== argument.name && isNonNullType(other.type) && other.defaultValue === undefined,
  );
  const rest = others
    .map((other) => `, ${other.name}: ${isListType(getNullableType(other.type)) ? '[]' : '"a"'}`)
    .join('');
  const type = argument.type.toString();
  const bare = type.replace(/!$/, '');
  let compared = 0;
  const compare = (text: string, variables: Record<string, unknown> = {}): void => {
    const found = both(field, text, variables);
    if (found === undefined) return;
    const [ours, theirs] = found;
    compared += 1;
    const told = { text, variables: JSON.stringify(variables) };
    if ('error' in theirs) expect({ ...told, ours }).toEqual({ ...told, ours: { error: 'InputError' } });
    else expect({ ...told, ours }).toEqual({ ...told, ours: theirs });
  };
  compare(`{ ${name}(${rest.slice(2)}) }`.replace('()', ''));
  for (const { literal, value } of samples(argument.type)) {
    compare(`{ ${name}(${argument.name}: ${literal}${rest}) }`);
    compare(`query ($x: ${bare}) { ${name}(${argument.name}: $x${rest}) }`, { x: value });
    compare(`query ($x: ${bare}! ) { ${name}(${argument.name}: $x${rest}) }`, { x: value });
    compare(`query ($x: ${bare} = ${literal}) { ${name}(${argument.name}: $x${rest}) }`);
    compare(`query ($x: ${bare} = ${literal}) { ${name}(${argument.name}: $x${rest}) }`, { x: null });
  }
  compare(`query ($x: ${bare}) { ${name}(${argument.name}: $x${rest}) }`);
  // Variables within literals: of lists, and of input objects.
  const nullable = getNullableType(argument.type);
  if (isListType(nullable)) {
    const item = nullable.ofType.toString().replace(/!$/, '');
    for (const variables of [{}, { x: null }, { x: 'a' }]) {
      compare(`query ($x: ${item}) { ${name}(${argument.name}: [$x]${rest}) }`, variables);
      compare(`query ($x: ${item}!) { ${name}(${argument.name}: [$x, $x]${rest}) }`, variables);
      compare(`query ($x: ${item} = "b") { ${name}(${argument.name}: [$x]${rest}) }`, variables);
    }
  }
  if (isInputObjectType(nullable)) {
    for (const part of Object.values(nullable.getFields())) {
      const partType = part.type.toString().replace(/!$/, '');
      for (const variables of [{}, { x: null }, ...samples(part.type, 1).map(({ value }) => ({ x: value }))]) {
        compare(`query ($x: ${partType}) { ${name}(${argument.name}: { ${part.name}: $x }${rest}) }`, variables);
      }
    }
  }
  expect(compared).toBeGreaterThan(0);
});

it.each([
  [
    'a variable',
    'query ($x: ID = "a") { official(id: $x) { id } }',
    'Argument "id" got null; wanted a value of type ID!, which $x is not.',
  ],
  [
    'a number with a default',
    'query ($x: PositiveInt) { path(from: "a", to: "b", maxHops: $x) { length } }',
    'Argument "maxHops" got null; wanted a value of type PositiveInt!, which $x is not.',
  ],
  [
    'within a filter',
    'query ($x: PeriodMatch) { events(filter: { period: { match: $x } }) { totalCount } }',
    'Argument "filter.period.match" got null; wanted a value of type PeriodMatch!, which $x is not.',
  ],
])('null where none may be is told with its path: %s', (_, text, message) => {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  if (node.kind !== Kind.FIELD) throw new Error('no field');
  const field = schema.getQueryType()?.getFields()[node.name.value];
  const planning = new Planning({ variables: { x: null }, today: '2026-11-25' });
  expect(() => readArguments(field?.args ?? [], node.arguments ?? [], planning)).toThrow(message);
});

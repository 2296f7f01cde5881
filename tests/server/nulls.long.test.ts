/** Values that are null, missing or wrong: every argument of every root field answers, or says what is wrong with it. */
import { getNullableType, isEnumType, isCompositeType, getNamedType, isListType, isNonNullType } from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);
const fields = Object.values(makeSchema().getQueryType()?.getFields() ?? {});

const ARGUMENTS = fields.flatMap((field) =>
  field.args.map((argument) => {
    const needed = field.args.filter(
      (arg) => arg !== argument && isNonNullType(arg.type) && arg.defaultValue === undefined,
    );
    const sampleOf = (type: unknown): string =>
      isListType(type) ? '[]' : isEnumType(type) ? (type.getValues()[0]?.name ?? '') : '"a"';
    const others = needed.map(({ name, type }) => `, ${name}: ${sampleOf(getNullableType(type))}`).join('');
    const body = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
    const type = argument.type.toString().replace(/!$/, '');
    return [
      `${field.name}(${argument.name}: ${type})`,
      { field: field.name, name: argument.name, others, body, type },
    ] as const;
  }),
);

it.each(ARGUMENTS)('%s', async (_, { field, name, others, body, type }) => {
  const ask = (declared: string, variables: Record<string, unknown>) =>
    service.ask(`query ($x: ${declared}) { ${field}(${name}: $x${others}) ${body} }`, variables);
  const answers = [
    await ask(type, {}),
    await ask(type, { x: null }),
    await ask(`${type}!`, { x: null }),
    ...(await Promise.all([-1, 'a', true, [], [null], {}, { a: null }, [[]]].map((x) => ask(`${type}!`, { x })))),
    await service.ask(`{ ${field}(${name}: null${others}) ${body} }`),
  ];
  for (const { data, errors } of answers) {
    expect(data ?? errors).toBeDefined();
    for (const error of errors ?? []) {
      expect([
        error.message,
        ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(String(error.extensions?.code)),
      ]).toEqual([error.message, true]);
    }
  }
});

it.each([
  ['at the root', '@include', '{ ok: __typename country(code: "PRK") @include(if: $x) { name } }'],
  ['at the root, the other way round', '@skip', '{ country(code: "PRK") @skip(if: $x) { name } }'],
  ['below it', '@include', '{ country(code: "PRK") { name @include(if: $x) } }'],
  ['of a fragment', '@include', '{ country(code: "PRK") { ... @include(if: $x) { name } } }'],
  ['beside the schema', '@include', '{ __schema @include(if: $x) { __typename } }'],
])('a condition that is null, %s', async (_, directive, selection) => {
  const { errors } = await service.ask(`query ($x: Boolean = true) ${selection}`, { x: null });
  expect(errors?.[0]?.message).toContain('Argument "if" of non-null type "Boolean!" must not be null.');
  expect([directive, errors?.[0]?.extensions?.code]).toEqual([directive, 'BAD_USER_INPUT']);
});

it.each([
  [
    'the usual order',
    '{ official(id: "zhao-leji") { counterparts(orderBy: null, first: 2) { nodes { name } } } }',
    '{ official(id: "zhao-leji") { counterparts(first: 2) { nodes { name } } } }',
  ],
  [
    'the usual page',
    '{ countries(first: null, after: null, filter: null) { nodes { code } } }',
    '{ countries { nodes { code } } }',
  ],
  ['nothing asked', '{ events(filter: { kind: null, period: null }) { totalCount } }', '{ events { totalCount } }'],
])('null means as if it were left out: %s', async (_, given, without) => {
  const answer = await service.ask(given);
  expect(answer.errors).toBeUndefined();
  expect(answer).toEqual(await service.ask(without));
});

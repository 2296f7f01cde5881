/** Plans are made once for a shape, and serve other values of it as a plan of their own would. */
import { getOperationAST, getVariableValues, parse } from 'graphql';
import { NetworkWorker } from '../../src/analytics/index.js';
import { CostBudget, makeSchema, USUAL_LIMITS } from '../../src/api/index.js';
import { execute } from '../../src/api/execute.js';
import { Answers, RevisionCache } from '../../src/execution/index.js';
import { collectFields, Plans, type Question } from '../../src/planner/index.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';
import { execute as executeGraphQL } from 'graphql';
import { readExamples } from '../../src/server/examples.js';
import { TYPE_PLANS } from '../../src/types/index.js';

const schema = makeSchema();
const networks = new NetworkWorker();
afterAll(() => networks.close());
const service = useService(seededGraph);

/** The plan of an operation's only root field, with variables. */
function planner(text: string): (variables?: Record<string, unknown>) => unknown {
  const plans = new Plans(TYPE_PLANS);
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return (given = {}) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (errors) throw errors[0] as Error;
    const query = schema.getQueryType();
    if (!query) throw new Error('no queries');
    const [fields] = collectFields({ schema, fragments: {} }, coerced, query, [operation.selectionSet]).values();
    if (!fields) throw new Error('no field');
    const question: Question = { schema, fragments: {}, operation, fields };
    return plans.for(question, { variables: coerced, today: '2026-11-25' });
  };
}

describe('one plan serves', () => {
  it('all ids, days, texts and lengths of pages', () => {
    const plan = planner(`query ($id: ID!, $from: Date, $first: NonNegativeInt) { official(id: $id) { name
      counterparts(filter: { period: { from: $from } }, first: $first) { nodes { name } } } }`);
    const first = plan({ id: 'zhao-leji', from: '2024-01-01', first: 3 });
    expect(plan({ id: 'Official:xi-jinping', from: '1999-12-31', first: 500 })).toBe(first);
    expect(plan({ id: 'zhao-leji', first: 3 })).not.toBe(first);
  });

  it('not another enum, flag, or part of a filter', () => {
    const plan = planner(`query ($filter: EventFilter, $by: EventOrder, $with: Boolean! = true) {
      events(filter: $filter, orderBy: $by) { nodes { id title @include(if: $with) } } }`);
    const made = [
      plan(),
      plan({ filter: { kind: { anyOf: ['VISIT'] } } }),
      plan({ filter: { kind: { anyOf: ['TALKS'] } } }),
      plan({ filter: { countries: { allOf: ['CHN'] } } }),
      plan({ filter: { countries: { allOf: [] } } }),
      plan({ by: { field: 'TITLE' } }),
      plan({ by: { field: 'TITLE', direction: 'DESC' } }),
      plan({ with: false }),
    ];
    expect(new Set(made).size).toBe(made.length);
    expect(plan({ filter: { countries: { allOf: ['PRK'] } } })).toBe(made[3]);
    // One country is where the events are found from; a second is asked of each.
    expect(plan({ filter: { countries: { allOf: ['PRK', 'CHN'] } } })).not.toBe(made[3]);
  });

  it('and refuses a wrong value as it did the first time', () => {
    const plan = planner(
      `query ($after: String, $first: NonNegativeInt) { events(after: $after, first: $first) { nodes { id } } }`,
    );
    expect(() => plan({ first: 501 })).toThrow(/"first" got 501/);
    plan({ first: 5 });
    expect(() => plan({ first: 501 })).toThrow(/"first" got 501/);
    expect(() => plan({ first: 5, after: 'x' })).toThrow(/"after" got/);
  });
});

const ASKED: [string, string, Record<string, unknown>[]][] = [
  [
    'ids of other types',
    'query ($id: ID!) { node(id: $id) { __typename id ... on Official { name } ... on Event { title } } }',
    [
      { id: 'Official:zhao-leji' },
      { id: 'Event:zhao-choe-talks-2024-04-11' },
      { id: 'nothing' },
      { id: 'Official:xi-jinping' },
    ],
  ],
  [
    'lists of ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    [{ ids: ['Official:zhao-leji', 'Country:chn'] }, { ids: ['Country:prk', 'Official:xi-jinping', 'x'] }, { ids: [] }],
  ],
  [
    'ends of a chain',
    'query ($a: ID!, $b: ID!, $hops: PositiveInt!) { path(from: $a, to: $b, maxHops: $hops) { length steps { to { name } } } }',
    [
      { a: 'zhao-leji', b: 'choe-ryong-hae', hops: 2 },
      { a: 'choe-ryong-hae', b: 'zhao-leji', hops: 3 },
      { a: 'zhao-leji', b: 'Official:zhao-leji', hops: 3 },
      { a: 'zhao-leji', b: 'nobody', hops: 3 },
    ],
  ],
  [
    'pairs and days',
    `query ($a: ID!, $b: ID!, $day: Date) { bilateral(a: $a, b: $b, asOf: $day) { asOf relation { anniversary { ordinal date } }
       agreements { status } events(filter: { period: { from: $day } }) { totalCount } } }`,
    [
      { a: 'CHN', b: 'PRK', day: '2024-04-12' },
      { a: 'PRK', b: 'chn', day: '2025-01-01' },
      { a: 'CHN', b: 'JPN' },
    ],
  ],
];

it.each(ASKED)('%s are answered alike by a plan that is kept and by one of their own', async (_, query, all) => {
  const once = await Promise.all(all.map((variables) => service.ask(query, variables)));
  const again = await Promise.all([...all].reverse().map((variables) => service.ask(query, variables)));
  // A text of its own has a plan of its own.
  const alone = await Promise.all(all.map((variables, at) => service.ask(`${query} # ${at}`, variables)));
  expect(again.reverse()).toEqual(once);
  expect(alone).toEqual(once);
  expect(new Set(once.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
});

describe('what the planner answers is what graphql-js makes of it', () => {
  // The service answers root fields without resolvers.
  const resolving = makeSchema();
  for (const root of Object.values(resolving.getQueryType()?.getFields() ?? {})) {
    root.resolve = (_source, _args, { answers }: { answers: Answers }, info) => {
      const { fragments, operation, fieldNodes: fields, variableValues } = info;
      return answers.to({ schema: resolving, fragments, operation, fields }, variableValues);
    };
  }

  it.each(readExamples().map(({ name, query }) => [name, query]))('%s', async (_, query) => {
    const contextValue = {
      limits: USUAL_LIMITS,
      budget: new CostBudget(USUAL_LIMITS.cost),
      answers: new Answers({
        graph: service.graph,
        plans: new Plans(TYPE_PLANS),
        networks,
        prepared: new RevisionCache(service.graph, { maxBytes: 1, bytesOf: () => 1 }),
      }),
    };
    const document = parse(query);
    const ours = await execute({ schema, document, contextValue });
    const theirs = await executeGraphQL({ schema: resolving, document, contextValue });
    expect(ours.errors).toBeUndefined();
    expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
  });
});

it('names of types stand where they are asked for', async () => {
  const { data } = await service.ask(`{ __typename events(first: 1) { __typename pageInfo { __typename t: __typename }
    edges { __typename node { __typename } } } country(code: "CHN") { coordinates { __typename latitude } names { __typename } } }`);
  expect(data.__typename).toBe('Query');
  expect(data.events).toEqual({
    __typename: 'EventConnection',
    pageInfo: { __typename: 'PageInfo', t: 'PageInfo' },
    edges: [{ __typename: 'EventEdge', node: { __typename: 'Event' } }],
  });
  expect(data.country.coordinates.__typename).toBe('Coordinates');
  expect(data.country.names[0]).toEqual({ __typename: 'Name' });
});

/** What operations are taken to cost: what can come back, by the arguments that size lists. */
import { getOperationAST, getVariableValues, getIntrospectionQuery, parse } from 'graphql';
import { costOf } from '../../src/api/cost.js';
import { checkDocument, CostBudget, makeSchema, USUAL_LIMITS } from '../../src/api/index.js';
import { fragmentsOf } from '../../src/api/measure.js';

const schema = makeSchema();

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  expect(checkDocument(schema, document, USUAL_LIMITS)).toEqual([]);
  const operation = getOperationAST(document);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  if (!operation || !coerced) throw new Error('no operation');
  return costOf(schema, fragmentsOf(document), operation, coerced);
}

it.each([
  ['an object', '{ event(id: "x") { id title } }', {}, 3],
  ['a page', '{ events(first: 10) { nodes { id title } } }', {}, 22],
  ['a page from the end', '{ events(last: 10) { nodes { id } } }', {}, 12],
  ['a page of the usual length', '{ events { nodes { id } } }', {}, 52],
  ['a page whose length is null', 'query ($n: NonNegativeInt) { events(first: $n) { nodes { id } } }', { n: null }, 52],
  ['a page of a variable', 'query ($n: NonNegativeInt) { events(first: $n) { nodes { id } } }', { n: 7 }, 9],
  ['a page of nothing', '{ events(first: 0) { totalCount nodes { id title } } }', {}, 3],
  [
    'pages within a page',
    '{ officials(first: 10) { nodes { events(first: 10) { nodes { id } } } } }',
    {},
    2 + 10 * (2 + 10),
  ],
  ['a list that no argument sizes', '{ country(code: "x") { names { value } } }', {}, 7],
  ['a list of the length that its default gives', '{ event(id: "x") { participants { role } } }', {}, 52],
  ['forms of names, which are compared', '{ search(query: "o", first: 10) { edges { matched } } }', {}, 2 + 10 * 50],
  ['forms of suggestions', '{ autocomplete(prefix: "o", first: 10) { label matched } }', {}, 1 + 10 * 51],
  [
    'a list that no argument sizes, below one that has',
    '{ group(id: "x") { members(first: 500) { suspensions { from } } } }',
    {},
    2 + 500 * (1 + 5),
  ],
  [
    'the same within a page',
    '{ countries(first: 100) { nodes { memberships(first: 10) { suspensions { from } } } } }',
    {},
    2 + 100 * (1 + 10 * (1 + 5)),
  ],
  ['ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 500 }, () => 'x') }, 501],
  ['ids in the document', '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 4],
  ['a single id', '{ nodes(ids: "a") { id } }', {}, 2],
  ['a single id that is a number', '{ nodes(ids: 300000) { id } }', {}, 2],
  [
    'the most expensive of several types',
    '{ node(id: "x") { ... on Official { id name slug } ... on Event { id } } }',
    {},
    4,
  ],
  ['links of a network', '{ network(first: 500) { edges(first: 30) { nodes { meetings } } } }', {}, 3 + 30],
  ['links of a network, as many as are usual', '{ network { edges { nodes { meetings } } } }', {}, 3 + 50],
  ['officials of a network', '{ network(first: 10) { nodes { degree } } }', {}, 12],
  ['pairs', '{ matrix(first: 500) { nodes { events } } }', {}, 502],
  [
    'a fragment, wherever it is used',
    '{ a: event(id: "x") { ...F } b: event(id: "y") { ...F } } fragment F on Event { id title }',
    {},
    6,
  ],
  ['a series of all times', '{ timeSeries { points { period events } } }', {}, 2 + 5_000 * 2],
  [
    'a series of a period',
    'query ($to: Date) { timeSeries(filter: { period: { from: "2023-12-31", to: $to } }) { points { period events } } }',
    { to: '2025-01-01' },
    2 + 14 * 2,
  ],
  [
    'a series by day',
    '{ timeSeries(interval: DAY, filter: { period: { from: "2024-02-28", to: "2024-03-01" } }) { points { events } } }',
    {},
    2 + 3,
  ],
  [
    'a series by quarter',
    '{ timeSeries(interval: QUARTER, filter: { period: { from: "2024-03-31", to: "2024-04-01" } }) { points { events } } }',
    {},
    2 + 2,
  ],
  [
    'a series in groups',
    '{ timeSeries(groupBy: KIND, filter: { period: { from: "2024-01-01", to: "2024-01-31" } }) { points { events } } }',
    {},
    2 + 5_000,
  ],
  [
    'forms of many finds, under many names: more than is answered',
    `{ ${Array.from({ length: 90 }, (_, at) => `a${at}: search(query: "o", kinds: [COUNTRY], first: 250) { edges { matched } }`).join(' ')} }`,
    {},
    90 * (2 + 250 * 50),
  ],
  ['a subscription', 'subscription { changes { revision } }', {}, 2],
])('%s', (_, text, variables, expected) => {
  expect(cost(text, variables)).toBe(expected);
});

it('a schema may be asked for', () => {
  expect(cost(getIntrospectionQuery())).toBeLessThan(USUAL_LIMITS.cost);
});

it('the operations of a request draw from one budget', () => {
  const budget = new CostBudget(100);
  expect(budget.draw(60)).toBeUndefined();
  expect(budget.draw(101)?.message).toMatch(/^The operation may answer about 101 fields; at most 100/);
  expect(budget.draw(60)?.message).toMatch(
    /^The operations of this request may answer about 120 fields together; at most 100/,
  );
  expect(budget.draw(40)).toBeUndefined();
});

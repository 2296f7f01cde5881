/** Root fields stand for themselves: one that fails takes no other with it. */
import { type GraphQLObjectType, isNonNullType } from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);

it('every root field of a query is nullable', () => {
  const roots = Object.values((makeSchema().getQueryType() as GraphQLObjectType).getFields());
  expect(roots.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

describe.each([
  ['alone', ''],
  ['beside a question about the schema', '__schema { queryType { name } }'],
])('a list that fails, %s,', (_, more) => {
  it('is null, with an error that has its path; the others are answered', async () => {
    const { data, errors } = await service.ask(
      `{ events(first: 501) { totalCount } far: officials(last: 999) { totalCount } official(id: "zhao-leji") { name }
         places { totalCount } ${more} }`,
    );
    expect(data).toMatchObject({ events: null, far: null, official: { name: 'Zhao Leji' } });
    expect(data.places.totalCount).toBeGreaterThan(0);
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code]).sort()).toEqual([
      [['events'], 'BAD_USER_INPUT'],
      [['far'], 'BAD_USER_INPUT'],
    ]);
  });
});

it('a name that JavaScript has for its own use names a field as others do', async () => {
  const { data, errors } = await service.ask(
    `{ __proto__: official(id: "zhao-leji") { constructor: slug __proto__: name events(first: 1) { __proto__: totalCount nodes { __proto__: slug } } } }`,
  );
  expect(errors).toBeUndefined();
  const own = (value: object): unknown[] => Object.entries(value).map(([key, of]) => (key === '__proto__' ? of : key));
  const [official] = own(data as object) as object[];
  expect(own(official as object)).toEqual(['constructor', 'Zhao Leji', 'events']);
  const { events } = official as { events: { nodes: object[] } };
  expect(own(events)).toEqual([expect.any(Number), 'nodes']);
  expect(own(events.nodes[0] as object)).toEqual([expect.any(String)]);
});

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
  ['beside an introspection, which is executed another way', '__schema { queryType { name } }'],
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

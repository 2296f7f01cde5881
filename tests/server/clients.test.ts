/** Operations through the clients that people use. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { readExamples } from '../../src/server/examples.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);
const EXAMPLES = readExamples().map(({ name, query }) => [name, query] as const);

/** Clients ask for type names of their own accord. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === '__typename' ? undefined : inner)));

it.each(EXAMPLES)('%s by Apollo Client', async (_, query) => {
  const link = new HttpLink({ uri: `${service.url}/graphql`, fetch });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const { data } = await client.query({ query: gql(query), fetchPolicy: 'network-only' });
  client.stop();
  expect(plain(data)).toEqual((await service.ask(query)).data);
});

it.each(EXAMPLES)('%s by urql', async (_, query) => {
  const client = new Client({
    url: `${service.url}/graphql`,
    exchanges: [fetchExchange],
    fetch,
    preferGetMethod: false,
  });
  const { data, error } = await client.query(query, {}).toPromise();
  expect(error).toBeUndefined();
  expect(plain(data)).toEqual((await service.ask(query)).data);
});

it.each(EXAMPLES)('%s by graphql-request', async (_, query) => {
  const client = new GraphQLClient(`${service.url}/graphql`, { fetch });
  expect(await client.request(query)).toEqual((await service.ask(query)).data);
});

it('an error by graphql-request has its code', async () => {
  const client = new GraphQLClient(`${service.url}/graphql`, { fetch });
  await expect(client.request('{ events(first: 501) { nodes { id } } }')).rejects.toMatchObject({
    response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  });
});

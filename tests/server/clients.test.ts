/** Operations through the clients that people use. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { readExamples } from '../../src/server/examples.js';
import { seededGraph } from '../support/graph.js';
import { type Asked, serve, useService } from '../support/service.js';

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
  expect(plain(data)).toEqual(plain((await service.ask(query)).data));
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
  expect(plain(data)).toEqual(plain((await service.ask(query)).data));
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

describe('the same question three times costs one statement', () => {
  const query = EXAMPLES[0]?.[1] ?? '';
  let statements = 0;
  let counted: Asked;
  beforeEach(async () => {
    statements = 0;
    const { graph } = service;
    const counting = new Proxy(graph, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property, target);
        if (property === 'readAt') {
          return (...given: Parameters<typeof graph.readAt>) => {
            statements += 1;
            return target.readAt(...given);
          };
        }
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    counted = await serve(counting);
    // What the service reads as it starts is no question's.
    statements = 0;
  });
  afterEach(() => counted.stop());

  /** Relay leaves it to its users to fetch: as its guide does. */
  const relay = async (url: string): Promise<void> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
      },
      body: JSON.stringify({ query, variables: {} }),
    });
    await response.json();
  };
  const CLIENTS: Record<string, (url: string) => Promise<unknown>> = {
    'Apollo Client': async (uri) => {
      const client = new ApolloClient({ link: new HttpLink({ uri, fetch }), cache: new InMemoryCache() });
      await client.query({ query: gql(query), fetchPolicy: 'network-only' });
      client.stop();
    },
    urql: (url) =>
      new Client({ url, exchanges: [fetchExchange], fetch, preferGetMethod: false }).query(query, {}).toPromise(),
    'graphql-request': (url) => new GraphQLClient(url, { fetch }).request(query),
    Relay: relay,
    'an EventSource': async (url) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query }),
      });
      await response.text();
    },
    'a batch': async (url) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query }]),
      });
      await response.json();
    },
  };

  it.each(Object.entries(CLIENTS))('by %s', async (_, ask) => {
    for (let time = 0; time < 3; time += 1) await ask(`${counted.url}/graphql`);
    expect(statements).toBe(1);
  });

  it('and by all of them, where they send the same text', async () => {
    for (const name of ['graphql-request', 'Relay', 'an EventSource', 'a batch']) {
      await CLIENTS[name]?.(`${counted.url}/graphql`);
    }
    expect(statements).toBe(1);
  });
});

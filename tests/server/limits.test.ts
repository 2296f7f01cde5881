/** Abuse: what asks for too much is refused with the figure, and what takes too long ends, on the server too. */
import { Graph, type Statement } from '../../src/database/index.js';
import { testServer } from '../support/environment.js';
import { seededGraph } from '../support/graph.js';
import { posted, send } from '../support/http.js';
import { type GraphQLAnswer, serve, useService } from '../support/service.js';

const service = useService(seededGraph);

const refusal = async (query: string, variables?: Record<string, unknown>): Promise<[unknown, string]> => {
  const { data, errors } = await service.ask(query, variables);
  // Refused as a whole, or each root field by itself.
  expect(Object.values((data as object | null) ?? {}).filter((answer) => answer !== null)).toEqual([]);
  return [errors?.[0]?.extensions?.code, errors?.[0]?.message ?? ''];
};

const nested = (depth: number): string => `{ event(id: "x") ${'{ partOf '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;

it.each([
  ['depth', nested(20), /is nested 22 fields deep; at most 15 are answered/],
  ['breadth', `{ country(code: "PRK") { ${'name '.repeat(501)} } }`, /selects 502 fields; at most 500/],
  [
    'aliases',
    `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
    /gives 101 aliases; at most 100/,
  ],
  ['directives', `{ __typename ${'@skip(if: false) '.repeat(51)} }`, /has 51 directives; at most 50/],
  ['tokens', `{ ${'__typename '.repeat(6000)} }`, /more than 5000 tokens/],
  [
    'cost',
    '{ officials(first: 500) { nodes { events(first: 500) { nodes { id title } } } } }',
    /may answer about \d+ fields; at most 200000 are answered\. Ask for shorter pages/,
  ],
])('%s', async (_, query, message) => {
  const [code, text] = await refusal(query);
  expect(code).toBe('QUERY_TOO_COMPLEX');
  expect(text).toMatch(message);
});

it('fragments that multiply are counted where they are used, in no time', async () => {
  const fragments = Array.from(
    { length: 40 },
    (_, at) =>
      `fragment f${at} on Event { ${at === 39 ? 'id' : `a: partOf { ...f${at + 1} } b: partOf { ...f${at + 1} }`} }`,
  );
  const [code] = await refusal(`{ event(id: "x") { ...f0 } } ${fragments.join(' ')}`);
  expect(code).toBe('QUERY_TOO_COMPLEX');
});

describe('fragments that are used twice at every level', () => {
  const document = (levels: number, last: string): string =>
    `{ ...F0 } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} ${last}`;

  it.each([
    ['24 levels', document(24, 'fragment F24 on Query { __typename }'), 'QUERY_TOO_COMPLEX'],
    ['450 levels', document(450, 'fragment F450 on Query { __typename }'), 'QUERY_TOO_COMPLEX'],
    ['500 levels', document(500, 'fragment F500 on Query { __typename }'), 'QUERY_TOO_COMPLEX'],
    ['a circle', document(400, 'fragment F400 on Query { ...F0 }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown one at the end', document(24, ''), 'QUERY_TOO_COMPLEX'],
    [
      'a mutation',
      document(24, 'fragment F24 on Query { __typename }').replace('{', 'mutation {'),
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a subscription',
      document(24, 'fragment F24 on Query { __typename }').replace('{', 'subscription {'),
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s', async (_, query, code) => {
    expect((await refusal(query))[0]).toBe(code);
  });
});

it('variables within each other beyond any use', async () => {
  const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown;
  const [code, message] = await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: deep });
  expect([code, message]).toEqual([
    'QUERY_TOO_COMPLEX',
    'Variable "$ids" has more than 100 levels of nesting; wanted at most 100. Send less, or ask in several operations.',
  ]);
});

it('variables longer than anybody asks with', async () => {
  const query = 'query ($q: String!) { search(query: $q) { totalCount } }';
  expect((await refusal(query, { q: '!'.repeat(20_001) }))[0]).toBe('QUERY_TOO_COMPLEX');
  const filters = { f: { and: Array.from({ length: 1_001 }, () => ({})) } };
  const [code] = await refusal('query ($f: EventFilter) { events(filter: $f) { totalCount } }', filters);
  expect(code).toBe('QUERY_TOO_COMPLEX');
});

it('lists within lists, and many texts: all values of the variables count', async () => {
  const nested = { and: Array.from({ length: 600 }, () => ({ and: Array.from({ length: 20 }, () => ({})) })) };
  expect(await refusal('query ($f: EventFilter) { events(filter: $f) { totalCount } }', { f: nested })).toEqual([
    'QUERY_TOO_COMPLEX',
    'Variable "$f" has more than 10000 values, with those before it; wanted at most 10000. Send less, or ask in several operations.',
  ]);
  const ids = Array.from({ length: 400 }, () => 'x'.repeat(300));
  const [code, message] = await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect([code, message]).toEqual(['QUERY_TOO_COMPLEX', expect.stringContaining('more than 100000 characters')]);
});

it('filters that are mentioned again and again are counted wherever they are, each time they are asked', async () => {
  const f = { and: Array.from({ length: 30 }, () => ({})) };
  const mentions = Array.from({ length: 40 }, (_, at) => `a${at}: events(filter: $f) { totalCount }`);
  for (let time = 1; time <= 2; time += 1) {
    const { data, errors } = await service.ask(`query ($f: EventFilter) { ${mentions.join(' ')} }`, { f });
    // Each has 31 objects.
    expect(Object.values(data).filter(Boolean)).toHaveLength(32);
    expect(data.a0).not.toBeNull();
    expect(data.a39).toBeNull();
    expect(errors?.[0]?.message).toContain('more than 1000 objects in its filters and orders');
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  }
});

it('a list that is mentioned again and again is sent once for each root field', async () => {
  const explained = await serve(service.graph, { explain: true });
  const filter = `filter: { and: [${Array.from({ length: 22 }, () => '{ country: { noneOf: $i } }').join(' ')}] }`;
  const query = `query ($i: [ID!]) { a: officials(${filter}) { totalCount } b: officials(${filter}) { totalCount } }`;
  const { body } = await send(
    explained.url,
    posted({ query, variables: { i: ['CHN', 'PRK'] } }, { 'x-entente-explain': 'true' }),
  );
  await explained.stop();
  const { extensions } = JSON.parse(body.toString()) as {
    extensions: { explain: { statements: { parameters: Record<string, unknown> }[] } };
  };
  const sent = extensions.explain.statements.flatMap(({ parameters }) => Object.values(parameters));
  expect(sent.filter((value) => JSON.stringify(value) === '["chn","prk"]')).toHaveLength(2);
});

it('texts that are mentioned again and again count wherever they are sent', async () => {
  const mention = '{ name: { contains: $s, startsWith: $s, equals: $s } }';
  const roots = Array.from(
    { length: 20 },
    (_, at) => `a${at}: officials(filter: { and: [${`${mention} `.repeat(8)}] }) { totalCount }`,
  );
  const [code, message] = await refusal(`query ($s: String) { ${roots.join(' ')} }`, { s: 'x'.repeat(20_000) });
  expect([code, message]).toEqual(['QUERY_TOO_COMPLEX', expect.stringContaining('more than 4000000 characters')]);
});

it('an error repeats no more than the beginning of what it got, however often', async () => {
  const query = `query ($q: String!) { ${Array.from({ length: 100 }, (_, at) => `a${at}: search(query: $q) { totalCount } `).join('')} }`;
  const answer = await service.ask(query, { q: '!'.repeat(10_000) });
  expect(answer.errors).toHaveLength(100);
  expect(JSON.stringify(answer).length).toBeLessThan(100_000);
  const wrong = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`a${at}`, 1]));
  const filter = { title: { equals: 'x'.repeat(10_000), ...wrong } };
  const refused = await service.ask('query ($f: EventFilter) { events(filter: $f) { totalCount } }', { f: filter });
  expect(refused.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(refused).length).toBeLessThan(20_000);
});

it('the cost of a page is that of the variable', async () => {
  const query =
    'query ($n: NonNegativeInt) { officials(first: $n) { nodes { events(first: $n) { nodes { id title } } } } }';
  expect((await service.ask(query, { n: 10 })).errors).toBeUndefined();
  expect((await refusal(query, { n: 500 }))[0]).toBe('QUERY_TOO_COMPLEX');
});

it.each([
  ['asked for', {}],
  ['to be explained', { 'x-entente-explain': 'true' }],
])('the operations of a batch %s have one budget', async (_, headers) => {
  const open = await serve(service.graph, { limits: { cost: 300 }, explain: true });
  const operation = { query: '{ events(first: 49) { nodes { id title } } }' };
  const { body } = await send(open.url, posted([operation, operation, operation, operation], headers));
  await open.stop();
  const answers = JSON.parse(body.toString()) as GraphQLAnswer[];
  expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([
    ...[undefined, undefined, undefined],
    expect.stringContaining('may answer about 400 fields together; at most 300 are answered.'),
  ]);
});

it.each([
  ['first: 501', '{ events(first: 501) { nodes { id } } }'],
  ['last: 501', '{ events(last: 501) { nodes { id } } }'],
  ['first: 2147483648', '{ events(first: 2147483648) { nodes { id } } }'],
  ['first: 2147483648', '{ autocomplete(prefix: "o", first: 2147483648) { id label } }'],
  ['first: 9007199254740991', '{ officials(first: 1) { nodes { citations(first: 9007199254740991) { id } } } }'],
])('%s is above 500: %s', async (argument, query) => {
  const [name = '', got = ''] = argument.split(': ');
  const { errors } = await service.ask(query);
  expect([errors?.[0]?.extensions?.code, errors?.[0]?.message]).toEqual([
    'BAD_USER_INPUT',
    expect.stringMatching(`"${name}" got ${got}; wanted at most 500`),
  ]);
});

it('batches are answered together, up to twenty', async () => {
  // What a test expects of the body, it says itself.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const batch = async (count: number): Promise<{ status: number; body: any }> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: count }, () => ({ query: '{ country(code: "PRK") { name } }' }))),
    });
    return { status: response.status, body: await response.json() };
  };
  const answered = await batch(20);
  expect(answered.body).toHaveLength(20);
  expect(answered.body[19]).toEqual({ data: { country: { name: 'North Korea' } } });
  expect((await batch(21)).body.errors[0].message).toMatch(/Batch/i);
});

/** What takes the server long: every pair of countries, and more. */
const LONG = `{ c: countries(first: 500) { nodes { organizations { nodes { events { totalCount } } } } }
  matrix { totalCount } }`;

describe('a statement that takes too long', () => {
  // A graph whose every read takes as long as it may: it waits for a lock that a writer holds is no read; a long loop is.
  const slow = (graph: Graph): Graph =>
    new Proxy(graph, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property, target);
        if (property === 'readAt') {
          return (statement: Statement, signal?: AbortSignal, timeoutMs?: number) =>
            target.readAt(
              // What the service reads as it starts is no question.
              statement.text.includes('ownIds')
                ? statement
                : {
                    text: 'UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN collect(i) /* tests: slow */',
                    parameters: {},
                  },
              signal,
              timeoutMs,
            );
        }
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });

  const running = async (graph: Graph): Promise<number> => {
    const rows = await graph.run(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "tests: slow" AND NOT currentQuery CONTAINS "SHOW" RETURN count(*) AS running',
    );
    return rows[0]?.running as number;
  };

  it('ends with TIMEOUT, and leaves nothing running', async () => {
    const graph = Graph.at(testServer(), { queryTimeoutMs: 500 });
    const asked = await serve(slow(graph));
    try {
      const { errors } = await asked.ask(LONG);
      expect(errors?.[0]?.extensions?.code).toBe('TIMEOUT');
      expect(errors?.[0]?.message).toMatch(/^The question took longer than it may\./);
      expect(await running(service.graph)).toBe(0);
    } finally {
      await asked.stop();
      await graph.close();
    }
  });

  it('and others that the request asks for beside it end at the same time; those that had not begun never do', async () => {
    const graph = Graph.at(testServer(), { queryTimeoutMs: 500 });
    let begun = 0;
    const counted = new Proxy(slow(graph), {
      get(target, property) {
        if (property === 'readAt') begun += 1;
        return Reflect.get(target, property, target) as unknown;
      },
    });
    const asked = await serve(counted);
    // Each of a shape of its own.
    const roots = Array.from(
      { length: 20 },
      (_, at) =>
        `a${at}: events(filter: { and: [${'{} '.repeat(at)}], or: [${'{} '.repeat(at)}] }) { nodes { ${at % 2 ? 'id' : 'title'} ${at > 9 ? 'label' : 'slug'} } totalCount }`,
    );
    try {
      const { errors } = await asked.ask(`{ ${roots.join(' ')} }`);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(roots.map(() => 'TIMEOUT'));
      expect(begun).toBeLessThanOrEqual(8 + 1);
    } finally {
      await asked.stop();
      await graph.close();
    }
  });

  it('ends when the client goes away', async () => {
    const graph = Graph.at(testServer(), { queryTimeoutMs: 60_000 });
    const asked = await serve(slow(graph));
    try {
      const gone = new AbortController();
      const question = fetch(`${asked.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ matrix { totalCount } }' }),
        signal: gone.signal,
      });
      while ((await running(service.graph)) === 0);
      gone.abort();
      await expect(question).rejects.toThrow();
      while ((await running(service.graph)) > 0);
    } finally {
      await asked.stop();
      await graph.close();
    }
  });
});

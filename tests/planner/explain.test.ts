/**
 * The statement of every documented operation, pinned: GraphQL in, Cypher out. And what it costs the server on the bundled
 * data, in database hits, that do not vary as times do.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */
import { parse } from 'graphql';
import { NetworkWorker } from '../../src/analytics/index.js';
import { CostBudget, execute, makeSchema, USUAL_LIMITS } from '../../src/api/index.js';
import { Answers, ChangeFeed, type Explained, RevisionCache } from '../../src/execution/index.js';
import { Plans } from '../../src/planner/index.js';
import { readExamples } from '../../src/server/examples.js';
import { documentedCosts } from '../support/costs.js';
import { ask, useService } from '../support/service.js';
import { bundledGraph } from '../support/graph.js';
import { TYPE_PLANS } from '../../src/types/index.js';

const schema = makeSchema();
const networks = new NetworkWorker();
afterAll(() => networks.close());
const service = useService(bundledGraph, { explain: true });
beforeAll(async () => {
  // The server plans by samples of its indexes, and those may be of what another file's tests had loaded.
  await service.graph.run('CALL db.prepareForReplanning(60)');
});

async function explained(query: string): Promise<Explained[]> {
  const { graph } = service;
  // Plans that were made when the graph held something else are not what a user's server has.
  await graph.run('CALL db.clearQueryCaches()');
  const statements: Explained[] = [];
  const prepared = new RevisionCache<unknown>(graph, { maxBytes: 1, bytesOf: () => 1 });
  const explain = (one: Explained): void => void statements.push(one);
  const contextValue = {
    answers: new Answers({
      graph,
      plans: new Plans(TYPE_PLANS),
      networks,
      prepared,
      explain,
      clock: () => new Date('2026-11-25'),
    }),
    limits: USUAL_LIMITS,
    budget: new CostBudget(USUAL_LIMITS.cost),
    changes: new ChangeFeed(graph),
    signal: new AbortController().signal,
  };
  const { errors } = await execute({ schema, document: parse(query), contextValue });
  expect(errors).toBeUndefined();
  return statements;
}

const OPERATIONS = readExamples().map(({ name, query }) => [name, query] as const);
const COSTS = documentedCosts();

it('the cost of each operation is documented', () => {
  expect([...COSTS.keys()].sort()).toEqual(OPERATIONS.map(([name]) => name).sort());
});

describe('what the planner makes of', () => {
  it.each(OPERATIONS)('%s', async (name, query) => {
    const statements = await explained(query);
    expect(statements.map(({ text }) => text)).toMatchSnapshot();
    expect(statements).toHaveLength(COSTS.get(name)?.roundTrips ?? 0);
  });
});

describe('the database hits of', () => {
  // The documents say what was measured: half as much again, or half as little, is room for other versions of Neo4j.
  it.each(OPERATIONS)('%s are those that are documented', async (name, query) => {
    const hits = (await explained(query)).reduce((sum, { dbHits }) => sum + dbHits, 0);
    const documented = COSTS.get(name)?.dbHits ?? 0;
    expect(hits).toBeGreaterThanOrEqual(documented / 2);
    expect(hits).toBeLessThanOrEqual(documented * 1.5);
  });
});

describe('what is not asked for costs nothing', () => {
  const hits = async (query: string): Promise<number> =>
    (await explained(query)).reduce((sum, { dbHits }) => sum + dbHits, 0);

  it('the count of a list', async () => {
    const page = await hits('{ countries(first: 5) { nodes { name } } }');
    const counted = await hits('{ countries(first: 5) { totalCount nodes { name } } }');
    expect(page).toBeLessThan(60);
    expect(counted).toBeGreaterThan(page);
  });

  it('counting reads no row of what it counts', async () => {
    const [all] = await hits('{ countries { totalCount } }').then((found) => [found]);
    const { data } = await service.ask('{ countries { totalCount } }');
    expect(data.countries.totalCount).toBeGreaterThan(250);
    expect(all).toBeLessThanOrEqual(2 * data.countries.totalCount);
  });

  it('a page far along costs what the first costs', async () => {
    const { data } = await service.ask('{ countries(first: 250) { pageInfo { endCursor } } }');
    const first = await hits('{ countries(first: 20) { nodes { name } } }');
    const last = await hits(
      `{ countries(first: 20, after: "${data.countries.pageInfo.endCursor}") { nodes { name } } }`,
    );
    expect(last).toBeLessThanOrEqual(first + 10);
  });
});

describe('a client that asks for it by header', () => {
  const explain = async (url: string): Promise<{ data?: unknown; errors?: unknown[]; extensions?: any }> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-entente-explain': 'true' },
      body: JSON.stringify({ query: '{ official(id: "zhao-leji") { name } }' }),
    });
    return (await response.json()) as Awaited<ReturnType<typeof explain>>;
  };

  it('gets the statements with the answer', async () => {
    const { data, extensions } = await explain(service.url);
    expect(data).toEqual({ official: { name: 'Zhao Leji' } });
    expect(extensions.explain.roundTrips).toBe(1);
    expect(extensions.explain.statements[0].parameters).toEqual({ p0: 'zhao-leji' });
    expect(extensions.explain.statements[0].text).toMatch(/^MATCH \(n0:Official \{slug: \$p0\}\) RETURN/);
    expect(extensions.explain.dbHits).toBeGreaterThan(0);
  });

  it('gets none where the service does not explain', async () => {
    const { serve } = await import('../support/service.js');
    const closed = await serve(service.graph, { explain: false });
    try {
      const { data, errors } = await explain(closed.url);
      expect(data ?? null).toBeNull();
      expect(JSON.stringify(errors)).toContain('FORBIDDEN');
      expect(JSON.stringify(errors)).not.toContain('MATCH');
      expect((await ask(closed.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
    } finally {
      await closed.stop();
    }
  });
});

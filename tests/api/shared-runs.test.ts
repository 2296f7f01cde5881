/** Whoever joins the run of another request is answered by what its own request may take. */
import type { ExecutionResult } from 'graphql';
import { CostBudget, makeSchema, type RequestContext, USUAL_LIMITS } from '../../src/api/index.js';
import { answer } from '../../src/api/answer.js';
import { readDocument } from '../../src/api/documents.js';
import { NetworkWorker } from '../../src/analytics/index.js';
import type { Graph } from '../../src/database/index.js';
import { Allowance } from '../../src/execution/allowance.js';
import { Answers, ChangeFeed, RevisionCache } from '../../src/execution/index.js';
import { Plans } from '../../src/planner/index.js';
import { TYPE_PLANS } from '../../src/types/index.js';
import { bundledGraphToRead } from '../support/graph.js';

type Cached = NonNullable<RequestContext['cached']>;

/** Hands out what the runs of others came to, before it answers itself. */
class Joining extends RevisionCache<ExecutionResult> {
  runs = 0;

  constructor(
    graph: Graph,
    private readonly others: ExecutionResult[],
  ) {
    super(graph, { maxBytes: 1_000_000, bytesOf: () => 1 });
  }

  override get(...args: Parameters<RevisionCache<ExecutionResult>['get']>): Promise<ExecutionResult> {
    const other = this.others.shift();
    if (other !== undefined) return Promise.resolve(other);
    this.runs += 1;
    return super.get(...args);
  }
}

const schema = makeSchema();
const document = readDocument(
  '{ official(id: "zhao-leji") { name } events(filter: { and: [{ kind: { anyOf: [TALKS] } }] }) { totalCount } }',
  USUAL_LIMITS,
);
const networks = new NetworkWorker();
let graph: Graph;
beforeAll(async () => {
  graph = await bundledGraphToRead();
});
afterAll(async () => {
  await networks.close();
  await graph.close();
});

/** What a request is answered that may take this, and finds these runs under way. */
async function answered(allowance: Allowance, cached?: Joining): Promise<ExecutionResult> {
  const signal = new AbortController().signal;
  const prepared = new RevisionCache<unknown>(graph, { maxBytes: 1, bytesOf: () => 1 });
  const contextValue: RequestContext = {
    answers: new Answers({ graph, plans: new Plans(TYPE_PLANS), networks, prepared }, allowance),
    limits: USUAL_LIMITS,
    budget: new CostBudget(USUAL_LIMITS.cost),
    changes: new ChangeFeed(graph),
    imports: () => Promise.reject(new Error('nobody imports here')),
    signal,
    cached: cached as Cached | undefined,
    explained: undefined,
  };
  return answer({ schema, document, contextValue });
}

const fresh = (): Allowance => new Allowance(30_000);

function withoutObjects(): Allowance {
  const allowance = fresh();
  allowance.takeObjects(allowance.objects);
  return allowance;
}

it.each([
  ['gave all its input objects away', withoutObjects],
  ['had no time left', () => new Allowance(0)],
])('where the request whose run it was %s, the question is asked again', async (_, spent) => {
  const other = await answered(spent());
  expect(other.errors).not.toBeUndefined();
  const cached = new Joining(graph, [other, other]);
  const { data, errors } = await answered(fresh(), cached);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ official: { name: 'Zhao Leji' } });
  expect(cached.runs).toBe(1);
});

it('but not where its own time is over, nor for what would be wrong again', async () => {
  const late = await answered(new Allowance(0));
  const cached = new Joining(graph, [late]);
  expect(await answered(new Allowance(0), cached)).toBe(late);
  const broken: ExecutionResult = {
    errors: [...(late.errors ?? [])].map((error) => ({ ...error, originalError: new Error('broken') }) as never),
  };
  const other = new Joining(graph, [broken]);
  expect(await answered(fresh(), other)).toBe(broken);
  expect([cached.runs, other.runs]).toEqual([0, 0]);
});

/** The service on a free port, asked as a client would. */
import type { Graph } from '../../src/database/index.js';
import { makeLogger, type Service, type ServiceOptions, startService } from '../../src/server/index.js';

export interface GraphQLAnswer {
  // What a test expects of the data, it says itself.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export interface Asked extends Service {
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
}

/** Starts the service over a graph. The day is 25 November 2026. Stop it. */
export async function serve(graph: Graph, options: Partial<ServiceOptions> = {}): Promise<Asked> {
  const clock = (): Date => new Date('2026-11-25T12:00:00Z');
  const service = await startService({
    graph,
    logger: makeLogger('silent'),
    host: '127.0.0.1',
    port: 0,
    clock,
    ...options,
  });
  return { ...service, ask: (query, variables) => ask(service.url, query, variables) };
}

/**
 * The service over a graph, for all tests of a file: made before them, stopped after them.
 *
 * @param make the graph; closed after the tests
 */
export function useService(
  make: () => Promise<Graph>,
  options: Partial<ServiceOptions> = {},
): Pick<Asked, 'ask' | 'plan'> & { readonly url: string; readonly graph: Graph } {
  let graph: Graph;
  let service: Asked;
  beforeAll(async () => {
    graph = await make();
    service = await serve(graph, options);
  });
  afterAll(async () => {
    await service.stop();
    await graph.close();
  });
  return {
    get graph() {
      return graph;
    },
    get url() {
      return service.url;
    },
    ask: (query, variables) => service.ask(query, variables),
    plan: (question, signal) => service.plan(question, signal),
  };
}

export async function ask(url: string, query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphQLAnswer;
}

/** The HTTP service: GraphQL over HTTP, GraphiQL, health. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import {
  clientError,
  CostBudget,
  execute,
  type Limits,
  makeSchema,
  type RequestContext,
  subscribe,
  USUAL_LIMITS,
} from '../api/index.js';
import { OperatorError } from '../errors.js';
import { Answers, type AnswersOptions, ChangeFeed, type Explained, RevisionCache } from '../execution/index.js';
import type { Graph } from '../database/index.js';
import { Plans } from '../planner/index.js';
import { NetworkWorker, roughBytes } from '../analytics/index.js';
import { today } from '../model/dates.js';
import { DirectAnswers, EXPLAIN_HEADER } from './direct.js';
import { Documents } from './documents.js';
import { readExamples } from './examples.js';
import { ImportGate, type ImportOptions } from './imports.js';
import { logDefect, type Logger } from './logger.js';
import { useDocuments } from './plugins/documents.js';
import { useHealth } from './plugins/health.js';
import { useStartPage } from './plugins/start-page.js';
import { TYPE_PLANS } from '../types/index.js';

export interface ServiceOptions {
  graph: Graph;
  logger: Logger;
  host: string;
  /** 0: a free one. */
  port: number;
  /** What day it is. */
  clock?: () => Date;
  /** What operations may ask for at most, where it is not the usual. */
  limits?: Partial<Limits>;
  /** Whether clients may ask what an operation costs: the answer shows statements. */
  explain?: boolean;
  /** Imports over GraphQL; nobody may import where they are left out. */
  imports?: ImportOptions | undefined;
  /** Documents by hash: where they are given, no others are answered. */
  trusted?: ReadonlyMap<string, string> | undefined;
}

export interface Service {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Stops listening, lets requests under way finish for a moment, then ends them. */
  stop(): Promise<void>;
}

/** How long requests under way may go on when the service stops, in ms. */
const GRACE_MS = 2_000;
/** What is kept of networks. */
const PREPARED_BYTES = 8 * 1024 * 1024;
/** Operations of one request. */
const LARGEST_BATCH = 20;
const LARGEST_BODY_BYTES = 1024 * 1024;
/** Of who may import. */
const LARGEST_IMPORT_BYTES = 16 * 1024 * 1024;
const ENDPOINT = '/graphql';

/**
 * Starts the service.
 *
 * @throws OperatorError where the port is taken or the host is not this machine's
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { graph, logger, host, port, clock } = options;
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const schema = makeSchema();
  const documents = new Documents({ schema, limits, trusted: options.trusted });
  const plans = new Plans(TYPE_PLANS);
  const prepared = new RevisionCache<unknown>(graph, { maxSize: PREPARED_BYTES, sizeOf: roughBytes });
  const networks = new NetworkWorker();
  const changes = new ChangeFeed(graph);
  const gate = new ImportGate(options.imports);
  const context = (
    signal: AbortSignal,
    how: Pick<AnswersOptions, 'fresh' | 'explain'> = {},
    authorization?: string | null,
  ): RequestContext => ({
    changes,
    imports: () => gate.enter(authorization),
    signal,
    answers: new Answers({ graph, plans, prepared, networks, clock, signal, ...how }),
    limits,
    budget: new CostBudget(limits.cost),
  });
  const mask = (error: unknown): GraphQLError => clientError(error, (thrown, id) => logDefect(logger, thrown, id));
  const explaining = (signal: AbortSignal): RequestContext => {
    if (options.explain !== true) throw explainOff();
    const explained: Explained[] = [];
    const explain = (one: Explained): void => void explained.push(one);
    return { ...context(signal, { explain, fresh: true }), explained };
  };
  // The operations of a batched request share their answers, and so their round trips.
  const contexts = new WeakMap<Request, RequestContext>();
  const yoga = createYoga<object, RequestContext>({
    schema,
    context: ({ request }) => {
      if (request.headers.has(EXPLAIN_HEADER)) return explaining(request.signal);
      const shared = contexts.get(request) ?? context(request.signal, {}, request.headers.get('authorization'));
      contexts.set(request, shared);
      return shared;
    },
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    logging: false,
    cors: false,
    batching: { limit: LARGEST_BATCH },
    // Its pages take as much memory as the rest of the service: loaded when somebody opens them.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    graphiql: {
      title: 'Entente',
      defaultTabs: readExamples().map(({ query }) => ({ query })),
    },
    maskedErrors: { maskError: mask },
    plugins: [useHealth({ ping: () => graph.ping() }), useStartPage(ENDPOINT), useDocuments(documents), useExecution()],
  });
  const direct = new DirectAnswers({
    ...{ graph, schema, documents, context, mask },
    endpoint: ENDPOINT,
    largestBody: ({ authorization }) => (gate.allows(authorization) ? LARGEST_IMPORT_BYTES : LARGEST_BODY_BYTES),
    today: () => today(clock),
  });
  const server = createServer((request, response) => {
    direct.answer(request, response).then(
      (body) => {
        // Read already; Yoga takes it from where body parsers leave it.
        if (body !== undefined) void yoga(Object.assign(request, body === '' ? {} : { body }), response);
      },
      (error: unknown) => {
        logDefect(logger, error, 'direct');
        response.destroy();
      },
    );
  });
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shownHost}:${address.port}`,
    stop: async () => {
      await stop(server);
      await gate.close();
      await networks.close();
    },
  };
}

function explainOff(): GraphQLError {
  return new GraphQLError('This service does not explain operations. Its operator can set EXPLAIN=true.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

/** Operations are executed by the planner. */
function useExecution(): Plugin {
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(execute as (args: unknown) => unknown),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(subscribe as (args: unknown) => unknown),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const cure =
        error.code === 'EADDRINUSE'
          ? `Port ${port} on ${host} is taken. Set PORT to another one, or to 0 for a free one.`
          : `The service cannot listen on ${host}:${port} (${error.code ?? error.message}). Check HOST and PORT.`;
      reject(new OperatorError(cure, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatience);
}

/** The HTTP service: GraphQL over HTTP, GraphiQL, health. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga, type Plugin } from 'graphql-yoga';
import { clientError, execute, makeSchema, type RequestContext } from '../api/index.js';
import { OperatorError } from '../errors.js';
import { Answers, type Graph, Kept, Plans, roughBytes } from '../graph/index.js';
import { readExamples } from './examples.js';
import { logDefect, type Logger } from './logger.js';
import { useNamedArguments } from './plugins/errors.js';
import { useHealth } from './plugins/health.js';
import { useStartPage } from './plugins/start-page.js';

export interface ServiceOptions {
  graph: Graph;
  logger: Logger;
  host: string;
  /** 0: a free one. */
  port: number;
  /** What day it is. */
  clock?: () => Date;
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
const PREPARED_BYTES = 32 * 1024 * 1024;
const LARGEST_BODY_BYTES = 1024 * 1024;

/**
 * Starts the service.
 *
 * @throws OperatorError where the port is taken or the host is not this machine's
 */
export async function startService({ graph, logger, host, port, clock }: ServiceOptions): Promise<Service> {
  const plans = new Plans();
  const prepared = new Kept<unknown>(graph, { maxSize: PREPARED_BYTES, sizeOf: roughBytes });
  // The operations of a batched request share their answers, and so their round trips.
  const answersTo = new WeakMap<Request, Answers>();
  const yoga = createYoga<object, RequestContext>({
    schema: makeSchema(),
    context: ({ request }) => {
      const answers = answersTo.get(request) ?? new Answers({ graph, plans, prepared, clock, signal: request.signal });
      answersTo.set(request, answers);
      return { answers };
    },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    cors: false,
    // Its pages take as much memory as the rest of the service: loaded when somebody opens them.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    graphiql: {
      title: 'Entente',
      defaultTabs: readExamples().map(({ query }) => ({ query })),
    },
    maskedErrors: { maskError: (error) => clientError(error, (thrown, id) => logDefect(logger, thrown, id)) },
    plugins: [useHealth({ ping: () => graph.ping() }), useStartPage('/graphql'), useNamedArguments(), useExecution()],
  });
  const server = createServer((request, response) => {
    if (!refuseLarge(request, response)) void yoga(request, response);
  });
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${shownHost}:${address.port}`, stop: () => stop(server) };
}

/** Operations are executed by the planner. */
function useExecution(): Plugin {
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(execute as (args: unknown) => unknown),
  };
}

/**
 * Refuses a request whose body is too large, or does not say how large it is. Whether it did.
 */
function refuseLarge(request: IncomingMessage, response: ServerResponse): boolean {
  const unknown = request.headers['transfer-encoding'] !== undefined;
  if (!unknown && Number(request.headers['content-length'] ?? 0) <= LARGEST_BODY_BYTES) return false;
  const message = unknown
    ? 'The request does not say how long it is. Send a Content-Length.'
    : `The request is larger than ${LARGEST_BODY_BYTES} bytes. Send variables instead of a longer text, or ask in parts.`;
  response.writeHead(unknown ? 411 : 413, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }));
  return true;
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

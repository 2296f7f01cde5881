/** The HTTP service: GraphQL over HTTP, GraphiQL, the console, health. */
import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { GraphQLError, Kind, parse } from 'graphql';
import {
  answer,
  clientError,
  CostBudget,
  type Limits,
  makeSchema,
  type RequestContext,
  USUAL_LIMITS,
} from '../api/index.js';
import { messageOf, OperatorError } from '../errors.js';
import { Answers, ChangeFeed, type Explained, KnownIds, RevisionCache, WholeAnswer } from '../execution/index.js';
import type { Graph } from '../database/index.js';
import { MATCHING } from '../model/search/matching.js';
import { Plans } from '../planner/index.js';
import { Projection, type ProjectionOptions } from '../projection/index.js';
import { NetworkWorker, roughBytes } from '../analytics/index.js';
import { isLoopback } from '../lib/hosts.js';
import { shipped } from '../paths.js';
import { Access, has, type TokenOptions } from '../access/index.js';
import { Admission } from './admission.js';
import { Bookmarks } from './bookmarks.js';
import { Bodies } from './body.js';
import { BODIES_BYTES, BUDGETS, UNREAD_BYTES } from './budgets.js';
import { Clients } from './clients.js';
import { type Console, readConsole } from './console.js';
import { Cors } from './cors.js';
import { Documents } from './documents.js';
import { readExamples } from './examples.js';
import { type Exchange } from './exchange.js';
import { answerFast } from './fast-path.js';
import { handle } from './handler.js';
import { HostCheck, reachedBy } from './host.js';
import { ImportGate, type ImportOptions } from './imports.js';
import { logAnswer, logDefect, logProjection, type Logger, logSlow } from './logger.js';
import { countedAs, Metrics, type Outcome, outcomeByStatus } from './metrics.js';
import { OwnCounter, Quota } from './quota.js';
import { SharedCounter } from './redis.js';
import type { Reply, StreamReply } from './reply.js';
import { type SubscriptionLimits, Subscriptions, USUAL_SUBSCRIPTIONS } from './subscriptions.js';
import { type PageQuestion, readQuestions } from './warm-up.js';
import { Writer } from './writer.js';
import { makeYoga } from './yoga.js';
import { TYPE_PLANS } from '../types/index.js';

export interface ServiceOptions {
  graph: Graph;
  logger: Logger;
  /** The address to listen on. It is answered to, and so are loopback names. */
  host: string;
  /** 0: a free one. */
  port: number;
  /** Other hosts that are answered to, with a port or for all ports. */
  allowedHosts?: readonly string[];
  /** Origins whose pages may read answers; `*` for all. */
  corsOrigins?: readonly string[];
  /** Who is let in; where it is left out, anybody reads and nobody else is known but by keys. */
  access?: { anonymous: boolean; tokens?: TokenOptions | undefined; importToken?: string | undefined };
  /** What one client may ask for in a minute, where that is limited, and where it is counted: in this process without `redis`. */
  quota?: { requests?: number | undefined; cost?: number | undefined; redis?: string | undefined };
  /** How often keys and tokens of subscribers are looked at, in ms, where it is not the usual. */
  recheckMs?: number;
  /** Proxies whose word on where a request comes from is taken: addresses or networks. */
  trustedProxies?: readonly string[];
  /** How many requests are answered at the same time, where it is not the usual. */
  underWay?: number;
  /** How many connections may be open; undefined: any number. */
  connections?: number | undefined;
  /** A certificate and its key, as PEM: where they are given, the service speaks HTTPS. */
  tls?: { cert: Buffer; key: Buffer } | undefined;
  /** Whether browsers are shown GraphiQL; they are where it is left out. */
  graphiql?: boolean;
  /** Whether clients may ask for the schema; they may where it is left out. */
  introspection?: boolean;
  /** What day it is. */
  clock?: () => Date;
  /** What operations may ask for at most, where it is not the usual. */
  limits?: Partial<Limits>;
  /** How many subscriptions may be open, where it is not the usual. */
  subscriptions?: Partial<SubscriptionLimits>;
  /** How long a subscriber that reads nothing is waited for, in ms. */
  patienceMs?: number;
  /** What answers may hold that clients have not read yet, in bytes. */
  maxUnreadBytes?: number;
  /** What the bodies of requests may take that are not answered yet, in bytes. */
  maxBodiesBytes?: number;
  /** Whether clients may ask what an operation costs: the answer shows statements. */
  explain?: boolean;
  /** Whether `/metrics` answers. */
  metrics?: boolean;
  /** Whether each answer is logged. */
  logAnswers?: boolean;
  /** From how many ms on an answer is logged as one that took long. */
  slowMs?: number;
  /** Imports over GraphQL; nobody may import where they are left out. */
  imports?: ImportOptions | undefined;
  /** How the meetings are held in memory; they are not where it is left out. */
  meetings?: Omit<ProjectionOptions, 'tell'>;
  /** Documents by hash: where they are given, no others are answered. */
  trusted?: ReadonlyMap<string, string> | undefined;
  /** The console's files, where they are not those that the build left. */
  console?: Console;
  /** False: Yoga answers everything, which is to say the same. */
  fastPath?: boolean;
}

/** What the context of an operation is made of. */
type Asked = Pick<Exchange, 'caller' | 'signal' | 'explained' | 'fresh' | 'budget'> & Partial<Pick<Exchange, 'client'>>;

export interface Service {
  /** `http://127.0.0.1:4000`: how this machine reaches it. */
  url: string;
  /** What each cache takes now, in bytes, by its name in `BUDGETS`. */
  cachedBytes(): Record<string, number>;
  /**
   * Asks a question of the console's, so that the database has planned it when a client asks it.
   *
   * @returns whether it was answered whole
   */
  plan(question: PageQuestion, signal: AbortSignal): Promise<boolean>;
  /** Waits until the meetings are no longer being read into memory. */
  meetingsRead(): Promise<void>;
  /** Stops listening, ends subscriptions, lets requests under way finish for a moment, then ends them. */
  stop(): Promise<void>;
}

/** How long requests under way may go on when the service stops, in ms. */
const GRACE_MS = 2_000;
/** How long a request may take to arrive, in ms: its headers, and all of it. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 120_000;
/** How often it is looked whether one takes too long, in ms. */
const CHECK_MS = 2_000;
const PATIENCE_MS = 30_000;
const SLOW_MS = 2_000;
const LARGEST_BODY_BYTES = 1024 * 1024;
/** Of callers with the token. */
const LARGEST_IMPORT_BYTES = 16 * 1024 * 1024;
/** How many requests are answered at the same time: more would only wait for each other. */
const UNDER_WAY = 500;
const ENDPOINT = '/graphql';

/** Headers of every answer, where it has none of its own by their name. */
const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['content-security-policy', "frame-ancestors 'none'"],
  ['cross-origin-opener-policy', 'same-origin'],
];
/** That of those who are reached by TLS: browsers are to come that way alone, for a year. */
const BY_TLS = ['strict-transport-security', 'max-age=31536000'] as const;

/**
 * Starts the service.
 *
 * @throws OperatorError where the port is taken or the host is not this machine's
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { graph, logger, host, port, clock, patienceMs = PATIENCE_MS } = options;
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const schema = makeSchema();
  const { trusted, introspection } = options;
  const documents = new Documents({ schema, limits, budgets: BUDGETS, trusted, introspection });
  const plans = new Plans(TYPE_PLANS, { maxBytes: BUDGETS.plans });
  const prepared = new RevisionCache<unknown>(graph, {
    ...{ maxBytes: BUDGETS.networks, bytesOf: roughBytes },
    // A large one takes longest to compute, and its pages are asked for one after another.
    largestShare: 1,
  });
  const networks = new NetworkWorker();
  const knownIds = new KnownIds(graph);
  const projection = new Projection(graph, {
    ...(options.meetings ?? { maxBytes: 0 }),
    tell: (news) => logProjection(logger, news),
  });
  const cached: NonNullable<RequestContext['cached']> = new RevisionCache(graph, {
    maxBytes: BUDGETS.answers,
    bytesOf: (answer) => (answer instanceof WholeAnswer ? answer.body.length : 0),
  });
  const writer = new Writer({
    maxBytes: BUDGETS.compressed,
    maxUnreadBytes: options.maxUnreadBytes ?? UNREAD_BYTES,
    patienceMs,
  });
  const bodies = new Bodies(options.maxBodiesBytes ?? BODIES_BYTES);
  const own = new OwnCounter();
  const { redis, ...quota } = options.quota ?? {};
  const shared = redis === undefined ? undefined : new SharedCounter(redis, own, (line) => logger.warn(line));
  const admission = new Admission({
    access: new Access(graph, { anonymous: true, ...options.access, clock }),
    clients: new Clients(options.trustedProxies ?? []),
    quota: new Quota({ requests: undefined, cost: undefined, ...quota, counter: shared ?? own, clock }),
    underWay: options.underWay ?? UNDER_WAY,
  });
  const subscriptions = new Subscriptions(
    { ...USUAL_SUBSCRIPTIONS, ...options.subscriptions },
    ({ request, caller }) => admission.isStillGood(request, caller),
    options.recheckMs,
  );
  const changes = new ChangeFeed(graph);
  const gate = new ImportGate(options.imports);
  const report = (thrown: unknown, id = randomUUID() as string): string => {
    logDefect(logger, thrown, id);
    return id;
  };
  const mask = (error: unknown): GraphQLError => clientError(error, report);

  const charge = ({ client }: Asked, cost: number): void => {
    if (client !== undefined) admission.charge(client, cost);
  };
  const context = (exchange: Asked): RequestContext => {
    const { caller, signal, explained: wanted, fresh } = exchange;
    if (wanted && options.explain !== true && !has(caller, 'admin')) throw explainOff();
    const explained: Explained[] | undefined = wanted ? [] : undefined;
    const explain = explained && ((one: Explained): void => void explained.push(one));
    return {
      answers: new Answers({
        ...{ graph, plans, prepared, networks, knownIds, projection, clock, signal, explain },
        fresh: fresh || wanted,
      }),
      limits,
      budget: (exchange.budget ??= new CostBudget(limits.cost, (cost) => charge(exchange, cost))),
      changes,
      introspection,
      imports: () => gate.enter(caller),
      signal,
      cached: wanted ? undefined : cached,
      explained,
    };
  };

  const hosts = new HostCheck(host, options.allowedHosts ?? []);
  if (hosts.refusesOthers) {
    logger.warn(
      `HOST is ${host} and ALLOWED_HOSTS is not set: requests that name another host than localhost are refused. Set ALLOWED_HOSTS to the names by which the service is asked.`,
    );
  }

  const cachedBytes = (): Record<string, number> => ({
    answers: cached.bytes,
    compressed: writer.bytes,
    unread: writer.unreadBytes,
    bodies: bodies.bytes,
    networks: prepared.bytes,
    meetings: projection.bytes,
    plans: plans.size,
    matching: MATCHING.size,
    counts: own.bytes,
    ...documents.bytes,
  });
  const metrics =
    options.metrics === true
      ? new Metrics({
          cachedBytes,
          subscriptions: () => subscriptions.count,
          underWay: () => admission.underWay,
        })
      : undefined;
  const names = operationNames(options.trusted);
  const answered = (
    exchange: Partial<Exchange>,
    reply: Reply | StreamReply,
    ms: number,
  ): { operation: string; outcome: Outcome } => {
    const { operation, budget, outcome = outcomeByStatus(reply.status) } = exchange;
    const counted = { operation: countedAs(operation, names), outcome };
    metrics?.answered(counted.operation, outcome, ms / 1000);
    const told = { operation, status: reply.status, outcome, ms, cost: budget?.cost ?? 0 };
    // What was refused before it was read is no work that took long, and there may be much of it.
    if (ms >= (options.slowMs ?? SLOW_MS) && budget !== undefined) logSlow(logger, told);
    else if (options.logAnswers === true) logAnswer(logger, told);
    return counted;
  };

  const handlers = {
    endpoint: ENDPOINT,
    metrics,
    answered,
    host: hosts,
    bodies,
    bookmarks: new Bookmarks(graph),
    cors: new Cors(options.corsOrigins ?? []),
    writer,
    largestBody: ({ caller }: Exchange) => (has(caller, 'importer') ? LARGEST_IMPORT_BYTES : LARGEST_BODY_BYTES),
    graphiql: options.graphiql ?? true,
    everywhere: options.tls === undefined || isLoopback(host) ? EVERYWHERE : [...EVERYWHERE, BY_TLS],
    admission,
    fastPath: (exchange: Exchange, text: string) =>
      options.fastPath === false
        ? Promise.resolve(undefined)
        : answerFast({ schema, documents, context, mask }, exchange, text),
    yoga: makeYoga({ schema, endpoint: ENDPOINT, documents, subscriptions, context, mask }),
    // Shared by all who ask meanwhile: nobody takes the connections by asking whether there are some.
    ping: async () => {
      await graph.revision();
      await knownIds.current;
    },
    console: options.console ?? readConsole(shipped('dist', 'console')),
    report,
  };
  const listener: RequestListener = (request, response) => void handle(handlers, request, response);
  // What has no Host, or two, is refused in our words.
  const ofServer = {
    ...{ requireHostHeader: false, headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    connectionsCheckingInterval: CHECK_MS,
  };
  const server =
    options.tls === undefined
      ? createServer(ofServer, listener)
      : secureServer({ ...ofServer, ...options.tls, handshakeTimeout: HEADERS_MS }, listener);
  if (options.connections !== undefined) server.maxConnections = options.connections;
  await knownIds.prepare();
  await listen(server, host, port);
  await shared?.start();
  projection.start();
  const address = server.address() as AddressInfo;
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://${reachedBy(address)}:${address.port}`,
    cachedBytes,
    plan: async ({ query, variables }, signal) => {
      const { document, errors } = documents.get(query);
      if (errors.length > 0) return false;
      const own: Asked = { caller: { id: undefined, role: 'reader' }, signal, explained: false, fresh: true };
      const result = await answer({
        ...{ schema, document, contextValue: context(own) },
        variableValues: variables as Record<string, unknown>,
      });
      return result.errors === undefined;
    },
    meetingsRead: () => projection.settled(),
    stop: async () => {
      subscriptions.endAll();
      await stop(server);
      await gate.close();
      shared?.close();
      await projection.close();
      await networks.close();
    },
  };
}

/** The names of the operations that come with Entente, and of those that are trusted. */
function operationNames(trusted: ReadonlyMap<string, string> = new Map()): ReadonlySet<string> {
  const texts = [...[...readExamples(), ...readQuestions()].map(({ query }) => query), ...trusted.values()];
  return new Set(
    texts.flatMap((text) =>
      parse(text).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.name?.value ?? []) : [])),
    ),
  );
}

/** @throws OperatorError where the certificate or its key are none, or do not fit each other */
function secureServer(...args: [Parameters<typeof createSecureServer>[0], RequestListener]): Server {
  try {
    return createSecureServer(...args);
  } catch (error) {
    throw new OperatorError(
      `TLS_CERT and TLS_KEY cannot be used: ${messageOf(error)}. Wanted a certificate and its own key, in PEM.`,
      { cause: error },
    );
  }
}

function explainOff(): GraphQLError {
  return new GraphQLError('This service does not explain operations. Its operator can set EXPLAIN=true.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
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

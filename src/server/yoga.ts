/** Yoga: all of GraphQL over HTTP, for every request that is no plain question. */
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, GraphQLError as RequestError } from 'graphql';
import { createYoga, type GraphiQLOptions, type Plugin } from 'graphql-yoga';
import { answer, type RequestContext, subscribe } from '../api/index.js';
import { WholeAnswer } from '../execution/index.js';
import type { Documents } from './documents.js';
import { readExamples } from './examples.js';
import { type Exchange, noteOperation } from './exchange.js';
import { outcomeOf } from './metrics.js';
import { acceptHeader } from './negotiation.js';
import { Slots } from '../lib/slots.js';
import { documentText } from './persisted.js';
import { refusal, type Reply, type StreamReply } from './reply.js';
import type { Subscriptions } from './subscriptions.js';

/** How many subscriptions are told of an event at the same time: after an import all ask at once. */
const EVENTS_AT_ONCE = 8;

/** Operations of one request. */
const LARGEST_BATCH = 20;

/** Yoga answers a check of its own at this path, which nobody can ask for. */
const NO_PATH = ' ';

export interface YogaOptions {
  schema: GraphQLSchema;
  endpoint: string;
  documents: Documents;
  subscriptions: Subscriptions;
  /** What resolves the operations of a request. @throws GraphQLError where it may not be answered */
  context: (exchange: Exchange) => RequestContext;
  /** The error that a client gets. */
  mask: (error: unknown) => GraphQLError;
}

/** Yoga's context of an operation: ours, and what led to it. */
type Context = RequestContext & { exchange: Exchange };

/** Answers a request, given its body (none for a GET). */
export type AnswerByYoga = (
  exchange: Exchange,
  body: Buffer<ArrayBuffer> | string | undefined,
) => Promise<Reply | StreamReply>;

export function makeYoga(options: YogaOptions): AnswerByYoga {
  const { schema, endpoint, documents, context, mask } = options;
  let graphiql: Promise<Buffer> | undefined;
  const yoga = createYoga<{ exchange: Exchange }, RequestContext>({
    schema,
    context: ({ exchange }) => (exchange.explained ? context(exchange) : (exchange.context ??= context(exchange))),
    graphqlEndpoint: endpoint,
    healthCheckEndpoint: NO_PATH,
    landingPage: false,
    logging: false,
    cors: false,
    batching: { limit: LARGEST_BATCH },
    // Nothing is uploaded.
    multipart: false,
    // Bodies are read, and documents cached, before they come here.
    maxRequestBodySize: false,
    parserAndValidationCache: false,
    // Its place is taken below.
    renderGraphiQL: (page) => {
      graphiql ??= renderGraphiQL(page).catch((error: unknown) => {
        graphiql = undefined;
        throw error;
      });
      return '';
    },
    graphiql: { title: 'Entente', defaultTabs: readExamples().map(({ query }) => ({ query })) },
    maskedErrors: { maskError: mask },
    plugins: [useRequests(documents), useDocuments(documents), useExecution(options), useWholeness()],
  });
  return async (exchange, body) => {
    const { request, method, accepted, signal } = exchange;
    const asked = new yoga.fetchAPI.Request(`http://entente${request.url ?? ''}`, {
      method,
      headers: { ...plainHeaders(exchange), accept: acceptHeader(accepted) },
      ...(method === 'POST' && { body: body ?? '' }),
      signal,
    });
    const reply = await replyOf(await yoga.handleRequest(asked, { exchange }), exchange);
    const isPage = reply.headers['content-type']?.startsWith('text/html') === true;
    if (!isPage || graphiql === undefined) return reply;
    return { status: reply.status, headers: reply.headers, body: await graphiql, storable: true, lasting: true };
  };
}

/**
 * GraphiQL, which is 9 MB and the same for all: made once, when somebody opens it, for its code takes as much memory as the rest
 * of the service.
 */
async function renderGraphiQL(page: GraphiQLOptions): Promise<Buffer> {
  return Buffer.from((await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page));
}

function plainHeaders({ request: { headers } }: Exchange): Record<string, string> {
  const plain = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const type = plain['content-type'];
  // Media types are the same in capitals; boundaries behind them are not.
  return type === undefined
    ? plain
    : { ...plain, 'content-type': type.replace(/^[^;]*/, (name) => name.toLowerCase()) };
}

/** What Yoga says of the connection and of the bytes on it: that is told where they are written. */
const OF_CONNECTION = new Set(['connection', 'transfer-encoding', 'content-encoding', 'content-length']);

async function replyOf(response: Response, { whole }: Exchange): Promise<Reply | StreamReply> {
  const { status, statusText } = response;
  const headers = Object.fromEntries(
    [...response.headers].flatMap(([name, value]) =>
      OF_CONNECTION.has(name.toLowerCase()) ? [] : [[name.toLowerCase(), value]],
    ),
  );
  const type = headers['content-type'] ?? '';
  if (response.body && /^(text\/event-stream|multipart\/)/.test(type))
    return { status, headers, stream: response.body };
  const body = Buffer.from(await response.text());
  if (status >= 400 && body.length === 0)
    return refusal(status, 'BAD_USER_INPUT', wordsFor(status) ?? statusText, headers);
  return { status, headers, body, storable: status === 200 && whole };
}

/** What Yoga refuses without a word. */
function wordsFor(status: number): string | undefined {
  if (status === 415) return 'The Content-Type is not one of questions. Send them in application/json.';
  if (status === 406) return 'A subscription is told in text/event-stream, which Accept leaves out.';
  return undefined;
}

/** Requests as Yoga parses them: what is no JSON in a URL is the client's mistake. */
function useRequests(documents: Documents): Plugin<object, { exchange: Exchange }> {
  return {
    onRequestParse: ({ requestParser, setRequestParser, serverContext }) => {
      if (requestParser) {
        setRequestParser(async (request) => {
          try {
            return await requestParser(request);
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
            throw new RequestError(`A parameter is not JSON: ${error.message}.`, {
              extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
            });
          }
        });
      }
      return {
        onRequestParseDone: ({ requestParserResult }) => {
          serverContext.exchange.batch = Array.isArray(requestParserResult);
        },
      };
    },
    onParams({ params, setParams }) {
      // What is no object, in a batch, Yoga refuses.
      if ((params as unknown) === null) return;
      const query = documentText(documents, params);
      if (query !== params.query) setParams({ ...params, query: query as string });
    },
  };
}

/** Documents, read and checked as everywhere. */
function useDocuments(documents: Documents): Plugin {
  const errorsOf = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | { body: string }) => {
        const { document, errors } = documents.get(typeof source === 'string' ? source : source.body);
        errorsOf.set(document, errors);
        return document;
      });
    },
    onValidate({ setValidationFn }) {
      setValidationFn((_schema, document) => errorsOf.get(document as DocumentNode) ?? []);
    },
  };
}

/** Operations are executed by the planner, and their answers cached. */
function useExecution({ subscriptions, context }: YogaOptions): Plugin {
  const slots = new Slots(EVENTS_AT_ONCE);
  const name = ({ document, operationName, contextValue }: ExecutionArgs): void => {
    noteOperation((contextValue as Context).exchange, document, operationName);
  };
  return {
    onExecute: ({ args, setExecuteFn }) => {
      name(args);
      setExecuteFn(answer as (args: unknown) => unknown);
    },
    onSubscribe: ({ args: asked, setSubscribeFn }) => {
      name(asked);
      setSubscribeFn(((args: ExecutionArgs) => {
        const { exchange } = args.contextValue as Context;
        const signal = subscriptions.open(exchange);
        const contextValue = { ...(args.contextValue as Context), signal };
        return subscribe({ ...args, contextValue }, () => ({ ...context(exchange), signal }), slots);
      }) as (args: unknown) => unknown);
    },
  };
}

/** Notes what came of the operations, and whether what is answered is whole. */
function useWholeness(): Plugin<object, { exchange: Exchange }> {
  return {
    onResultProcess: ({ result, serverContext }) => {
      const { exchange } = serverContext;
      const results = [result].flat();
      exchange.whole = results.every((one) => one instanceof WholeAnswer);
      // Streams are told of by what comes of their operations later.
      const executed = results.filter((one) => !(Symbol.asyncIterator in one)) as ExecutionResult[];
      exchange.outcome = outcomeOf(executed);
    },
  };
}

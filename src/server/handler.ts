/** The way of a request: who may ask, what is asked, in what it is answered; then the fast path or Yoga, and one writer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SpanStatusCode } from '@opentelemetry/api';
import { cut } from '../errors.js';
import { tracedRequest } from '../lib/tracing.js';
import type { Admission } from './admission.js';
import type { Bookmarks } from './bookmarks.js';
import { type Bodies, noRoom, takeRest, textOf, tooLarge } from './body.js';
import type { Cors } from './cors.js';
import { forgeryIn } from './csrf.js';
import { type Exchange, exchangeOf } from './exchange.js';
import type { HostCheck } from './host.js';
import type { Outcome } from './metrics.js';
import { negotiate, offered, PAGE } from './negotiation.js';
import { answerPage, HEALTH, METRICS, type PagesOptions } from './pages.js';
import { waitsItsTurn } from './pipelining.js';
import { discard, refusal, type Reply, type StreamReply } from './reply.js';
import type { Writer } from './writer.js';
import type { AnswerByYoga } from './yoga.js';

/** What is told piece by piece keeps its request as long as it lasts: it may have so many bytes. */
const LARGEST_OF_STREAMS = 64 * 1024;

export interface HandlerOptions extends PagesOptions {
  host: HostCheck;
  admission: Admission;
  cors: Cors;
  writer: Writer;
  bodies: Bodies;
  bookmarks: Bookmarks;
  /** How many bytes the body of a request may have. */
  largestBody: (exchange: Exchange) => number;
  /** Whether browsers are shown GraphiQL. */
  graphiql: boolean;
  /** Answers a plain question, from its text; undefined: leaves it to Yoga. */
  fastPath: (exchange: Exchange, text: string) => Promise<Reply | undefined>;
  yoga: AnswerByYoga;
  /** Headers of every answer, where it has none of its own by their name. */
  everywhere: readonly (readonly [name: string, value: string])[];
  /**
   * Told of each answer of the endpoint, and how long it took, in ms.
   *
   * @returns what came of it, and the operation's name where it is known, else `other`
   */
  answered: (
    exchange: Partial<Exchange>,
    reply: Reply | StreamReply,
    ms: number,
  ) => { operation: string; outcome: Outcome };
  /** Told of what is no fault of the client's. @returns the id that the client is told */
  report: (thrown: unknown) => string;
}

/** Answers a request, whatever comes of it. */
export async function handle(
  options: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { cors, writer, report } = options;
  if (!waitsItsTurn(response)) {
    request.socket.destroy();
    return;
  }
  for (const [name, value] of options.everywhere) response.setHeader(name, value);
  try {
    await respond(options, request, response);
  } catch (error) {
    // Nobody is there to be answered: no fault of ours.
    if (response.destroyed || request.socket.destroyed) return;
    const id = report(error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    await writer.write(request, response, defect(id), cors.headersFor(request), cors.vary);
  } finally {
    takeRest(request);
  }
}

function defect(id: string): Reply {
  return refusal(500, 'INTERNAL_SERVER_ERROR', `Something went wrong here. It is in the service's log under ${id}.`);
}

async function respond(options: HandlerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host, cors, writer, endpoint } = options;
  const url = request.url ?? '';
  const path = url.includes('?') ? url.slice(0, url.indexOf('?')) : url;
  const wrongHost = HEALTH.has(path) ? undefined : host.refusalOf(request);
  if (wrongHost !== undefined) {
    await writer.write(request, response, refusal(403, 'FORBIDDEN', wrongHost), {}, []);
    return;
  }
  if (path !== endpoint && path !== `${endpoint}/`) {
    await writer.write(request, response, await answerBeside(options, request, path), {}, ['accept']);
    return;
  }
  const reply = await answer(options, request, response);
  if (response.destroyed || request.socket.destroyed) {
    if ('stream' in reply) await discard(reply);
    return;
  }
  const more = request.method === 'OPTIONS' ? cors.preflightHeadersFor(request) : cors.headersFor(request);
  if ('stream' in reply) {
    await writer.stream(response, reply, { ...more, vary: ['accept', ...cors.vary].join(', ') });
  } else await writer.write(request, response, reply, more, ['accept', ...cors.vary]);
}

/** What is no question. Figures are for those who may ask; the console's files tell nothing of the graph. */
async function answerBeside(options: HandlerOptions, request: IncomingMessage, path: string): Promise<Reply> {
  if (path !== METRICS || options.metrics === undefined) return answerPage(request, path, options);
  const { admission } = options;
  const sender = await admission.senderOf(request);
  return 'caller' in sender ? admission.during(sender, () => answerPage(request, path, options)) : sender;
}

async function answer(
  options: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Reply | StreamReply> {
  if (request.method === 'OPTIONS') {
    return { status: 204, headers: { allow: 'GET, HEAD, POST, OPTIONS' }, body: Buffer.alloc(0), storable: false };
  }
  const told = {
    name: 'graphql',
    attributes: { 'http.request.method': request.method ?? '', 'url.path': options.endpoint },
  };
  return tracedRequest(request.headers, told, async (span) => {
    const seen: Seen = { arrived: performance.now() };
    const reply = await answerOrRefuse(options, request, response, seen).catch((error: unknown) => {
      // Nobody is there to be answered.
      if (response.destroyed || request.socket.destroyed) throw error;
      return defect(options.report(error));
    });
    const { operation, outcome } = options.answered(
      seen.exchange ?? {},
      reply,
      performance.now() - (seen.exchange ?? seen).arrived,
    );
    span.updateName(`graphql ${operation}`);
    span.setAttributes({
      ...{ 'graphql.operation.name': operation, 'entente.outcome': outcome },
      'http.response.status_code': reply.status,
    });
    if (outcome === 'failed' || outcome === 'unavailable') span.setStatus({ code: SpanStatusCode.ERROR });
    return reply;
  });
}

/** What is known of a request: when it came, and what it is once it is let in. */
interface Seen {
  arrived: number;
  exchange?: Exchange;
}

async function answerOrRefuse(
  options: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  seen: Seen,
): Promise<Reply | StreamReply> {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return refusal(405, 'BAD_USER_INPUT', `The method got ${method}; wanted GET or POST.`, {
      allow: 'GET, HEAD, POST',
    });
  }
  const forgery = forgeryIn(request);
  if (forgery !== undefined) return refusal(403, 'FORBIDDEN', forgery);
  const accepted = negotiate(request);
  if (accepted === undefined) {
    const got = JSON.stringify(cut(headers.accept ?? ''));
    return refusal(406, 'BAD_USER_INPUT', `Accept got ${got}; wanted one of ${offered(method).join(', ')}.`);
  }
  if (accepted.type === PAGE && !options.graphiql) {
    return refusal(404, 'NOT_FOUND', 'This service has no GraphiQL. Ask in application/json.');
  }
  const sender = await options.admission.senderOf(request);
  if (!('caller' in sender)) return sender;
  seen.exchange = exchangeOf(request, response, accepted, sender);
  const early = await options.bookmarks.refusalOf(seen.exchange);
  if (early !== undefined) return early;
  const reply = await answerAsked(options, seen.exchange);
  return seen.exchange.wrote && !('stream' in reply) ? options.bookmarks.tell(reply) : reply;
}

async function answerAsked(options: HandlerOptions, exchange: Exchange): Promise<Reply | StreamReply> {
  const { request } = exchange;
  const { url = '' } = request;
  const { admission } = options;
  if (exchange.method === 'GET') {
    const at = url.indexOf('?');
    return admission.during(
      exchange,
      async () =>
        (await options.fastPath(exchange, at === -1 ? '' : url.slice(at + 1))) ?? options.yoga(exchange, undefined),
    );
  }
  const largest = options.largestBody(exchange);
  const body = await options.bodies.read(request, largest, exchange.client);
  if (body === 'TOO_LARGE') return tooLarge(largest);
  if (body === 'NO_ROOM') return noRoom();
  exchange.arrived = performance.now();
  try {
    const reply = await admission.during(exchange, () => answerPosted(options, exchange, body.bytes));
    if (!('stream' in reply) || body.bytes.length <= LARGEST_OF_STREAMS) return reply;
    await discard(reply);
    return tooLarge(LARGEST_OF_STREAMS);
  } finally {
    body.release();
  }
}

async function answerPosted(
  options: HandlerOptions,
  exchange: Exchange,
  body: Buffer<ArrayBuffer>,
): Promise<Reply | StreamReply> {
  const { headers } = exchange.request;
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() !== 'identity') {
    return refusal(415, 'BAD_USER_INPUT', `Content-Encoding got ${JSON.stringify(coding)}; wanted none.`);
  }
  // Forms with files may hold anything.
  if (headers['content-type']?.startsWith('multipart/')) return options.yoga(exchange, body);
  const text = textOf(body);
  if (text === undefined) return refusal(400, 'BAD_USER_INPUT', 'The body is not in UTF-8; send it in UTF-8.');
  return (await options.fastPath(exchange, text)) ?? options.yoga(exchange, text);
}

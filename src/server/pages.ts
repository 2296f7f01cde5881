/** What is answered beside GraphQL: the console, health, figures. */
import type { IncomingMessage } from 'node:http';
import { GraphUnavailable } from '../database/index.js';
import { answerConsole, type Console } from './console.js';
import type { Metrics } from './metrics.js';
import { jsonReply, refusal, type Reply } from './reply.js';

export interface PagesOptions {
  endpoint: string;
  /** Rejects where the database does not answer, or questions cannot be answered from it. */
  ping: () => Promise<void>;
  console: Console;
  /** Undefined where nobody may read figures. */
  metrics?: Metrics | undefined;
}

export const METRICS = '/metrics';

/** Paths that monitors ask for, by whatever address they reach the service: they tell nothing of the graph. */
export const HEALTH = new Set(['/healthz', '/readyz']);

/** The reply to a request for a path. */
export async function answerPage(
  request: IncomingMessage,
  path: string,
  { endpoint, ping, console, metrics }: PagesOptions,
): Promise<Reply> {
  const { method = '' } = request;
  const page = HEALTH.has(path) ? undefined : answerConsole(console, request, path);
  const figures = path === METRICS ? metrics : undefined;
  const known = page !== undefined || figures !== undefined || path === '/' || HEALTH.has(path);
  if (!known) return refusal(404, 'NOT_FOUND', `There is nothing at this path. Questions are asked at ${endpoint}.`);
  if (method !== 'GET' && method !== 'HEAD') {
    return refusal(405, 'BAD_USER_INPUT', `The method got ${method}; wanted GET.`, { allow: 'GET, HEAD' });
  }
  if (page !== undefined) return page;
  if (figures !== undefined) {
    const { type, text } = await figures.page();
    return { status: 200, headers: { 'content-type': type }, body: Buffer.from(text), storable: false };
  }
  // A service whose console was not built has GraphiQL alone.
  if (path === '/') return { ...jsonReply(302, {}), headers: { location: endpoint }, body: Buffer.alloc(0) };
  // The process answers.
  if (path === '/healthz') return jsonReply(200, { status: 'ok' });
  return ping().then(
    () => jsonReply(200, { status: 'ready', database: 'ok' }),
    (error: unknown) => {
      const isOther = error instanceof GraphUnavailable && error.reason === 'otherSchema';
      return jsonReply(503, { status: 'not ready', database: isOther ? 'of another version' : 'cannot be reached' });
    },
  );
}

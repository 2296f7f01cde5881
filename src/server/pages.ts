/** What is answered beside GraphQL: the console and health. */
import type { IncomingMessage } from 'node:http';
import { answerConsole, type Console } from './console.js';
import { jsonReply, refusal, type Reply } from './reply.js';

export interface PagesOptions {
  endpoint: string;
  /** Rejects where the database does not answer. */
  ping: () => Promise<void>;
  console: Console;
}

/** Paths that monitors ask for, by whatever address they reach the service: they tell nothing of the graph. */
export const HEALTH = new Set(['/healthz', '/readyz']);

/** The reply to a request for a path. */
export async function answerPage(
  request: IncomingMessage,
  path: string,
  { endpoint, ping, console }: PagesOptions,
): Promise<Reply> {
  const { method = '' } = request;
  const page = HEALTH.has(path) ? undefined : answerConsole(console, request, path);
  const known = page !== undefined || path === '/' || HEALTH.has(path);
  if (!known) return refusal(404, 'NOT_FOUND', `There is nothing at this path. Questions are asked at ${endpoint}.`);
  if (method !== 'GET' && method !== 'HEAD') {
    return refusal(405, 'BAD_USER_INPUT', `The method got ${method}; wanted GET.`, { allow: 'GET, HEAD' });
  }
  if (page !== undefined) return page;
  // A service whose console was not built has GraphiQL alone.
  if (path === '/') return { ...jsonReply(302, {}), headers: { location: endpoint }, body: Buffer.alloc(0) };
  // The process answers.
  if (path === '/healthz') return jsonReply(200, { status: 'ok' });
  const ready = await ping().then(
    () => true,
    () => false,
  );
  return ready
    ? jsonReply(200, { status: 'ready', database: 'ok' })
    : jsonReply(503, { status: 'not ready', database: 'cannot be reached' });
}

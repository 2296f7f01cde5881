/** In which media type a request is answered: negotiated once, before anybody looks at the question. */
import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { JSON_TYPE } from './reply.js';

export const GRAPHQL_JSON = 'application/graphql-response+json';
const EVENTS = 'text/event-stream';
const PARTS = 'multipart/mixed';
export const PAGE = 'text/html';

/** Best first, for clients that take several alike. */
const JSON_TYPES = [JSON_TYPE, GRAPHQL_JSON];
const STREAMS = [EVENTS, PARTS];

export interface Accepted {
  /** For an answer that is there as a whole. */
  type: string;
  /** Whether a subscription's events may be sent. */
  events: boolean;
}

/** What a request may be answered in. */
export function offered(method: string | undefined): string[] {
  if (method === 'GET') return [...JSON_TYPES, ...STREAMS, PAGE];
  return method === 'HEAD' ? [...JSON_TYPES, PAGE] : [...JSON_TYPES, ...STREAMS];
}

/** What a request accepts of what it is offered, by RFC 9110, 12.5.1; undefined where it accepts nothing of it. */
export function negotiate(request: IncomingMessage): Accepted | undefined {
  // Whoever accepts a type accepts it in UTF-8, and so does whoever accepts it in UTF-8 alone.
  const available = offered(request.method).map((type) => `${type}; charset=utf-8`);
  // An empty list says as little as none at all.
  const accept = request.headers.accept?.trim() || '*/*';
  const accepted = new Negotiator({ headers: { accept } })
    .mediaTypes(available)
    .map((type) => type.slice(0, type.indexOf(';')));
  const [type] = accepted;
  return type === undefined ? undefined : { type, events: accepted.includes(EVENTS) };
}

/** Whether a type is that of an answer in JSON. */
export function isJsonType(type: string): boolean {
  return JSON_TYPES.includes(type);
}

/** The header by which Yoga takes the same. */
export function acceptHeader({ type, events }: Accepted): string {
  return events && isJsonType(type) ? `${type}, ${EVENTS}` : type;
}

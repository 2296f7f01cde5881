/**
 * Requests that a web page may make without being asked (CSRF): a browser sends a form, or plain text, to any address without
 * a preflight. What no form can have is a content type of its own, or a header of its own.
 */
import type { IncomingMessage } from 'node:http';

/** Content types that need no preflight: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
const SIMPLE = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

/** Headers that no page can send without a preflight: those that Apollo's and Yoga's clients know. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name', 'x-graphql-yoga-csrf'];

const MEDIA_TYPE = /^[!#$%&'*+.^_`|~0-9a-z-]+\/[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** Why a request is refused; undefined where it is not. */
export function forgeryIn({ method, headers }: IncomingMessage): string | undefined {
  if (method !== 'POST' || PREFLIGHTED.some((name) => Boolean(headers[name]))) return undefined;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (MEDIA_TYPE.test(type) && !SIMPLE.has(type)) return undefined;
  const got = type === '' ? 'no Content-Type' : `Content-Type ${JSON.stringify(type)}`;
  return `A POST with ${got} could be any web page's. Send Content-Type: application/json, or the header Apollo-Require-Preflight: true.`;
}

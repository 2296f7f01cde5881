/** Which web pages of other origins may read answers. */
import type { IncomingMessage } from 'node:http';
import { BOOKMARK_HEADER } from './bookmarks.js';

/** For how long a browser may take a preflight's answer for granted, in seconds. */
const MAX_AGE = 600;

/** What scripts may read beside what they always may. */
const EXPOSED = `etag, retry-after, ${BOOKMARK_HEADER}`;

export class Cors {
  /** @param origins exactly as browsers send them; `*` for all; none where no other origin may read */
  constructor(private readonly origins: readonly string[]) {}

  /** What `Vary` names beside what it always does. */
  get vary(): readonly string[] {
    return this.origins.length > 0 && !this.origins.includes('*') ? ['origin'] : [];
  }

  /** The headers for any answer to a request. */
  headersFor({ headers: { origin } }: IncomingMessage): Record<string, string> {
    const allowed = this.allows(origin);
    return allowed === undefined
      ? {}
      : { 'access-control-allow-origin': allowed, 'access-control-expose-headers': EXPOSED };
  }

  /** The headers for a preflight; those a browser takes for a refusal where the origin is not allowed. */
  preflightHeadersFor({ headers }: IncomingMessage): Record<string, string> {
    const allowed = this.allows(headers.origin);
    if (allowed === undefined || headers['access-control-request-method'] === undefined) return {};
    const wanted = headers['access-control-request-headers'];
    return {
      'access-control-allow-origin': allowed,
      'access-control-allow-methods': 'GET, HEAD, POST',
      ...(wanted !== undefined && { 'access-control-allow-headers': wanted }),
      'access-control-max-age': String(MAX_AGE),
    };
  }

  private allows(origin: string | undefined): string | undefined {
    if (origin === undefined) return undefined;
    if (this.origins.includes('*')) return '*';
    return this.origins.includes(origin) ? origin : undefined;
  }
}

/** Documents by hash: what a client that sends a hash instead of a text asks for. */
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../api/index.js';
import { cut } from '../errors.js';
import type { Documents } from './documents.js';

/** What a request says of its document. Nothing of it is checked yet. */
export interface Asked {
  query?: unknown;
  extensions?: { persistedQuery?: unknown } | null | undefined;
}

/**
 * The text of the document that a request asks for; what it sent as such where it sent no hash.
 *
 * @throws GraphQLError where it cannot be told, or is not allowed
 */
export function documentText(documents: Documents, { query, extensions }: Asked): unknown {
  const asked = extensions?.persistedQuery ?? undefined;
  if (asked === undefined) {
    if (!documents.trustedOnly || query === undefined || query === null) return query;
    throw refused('FORBIDDEN', 403, 'Only documents that the operator trusts are answered. Send the hash of one.');
  }
  const { version, sha256Hash: hash } = asked as { version?: unknown; sha256Hash?: unknown };
  if (typeof hash !== 'string' || version !== 1) {
    const wanted = '{"version": 1, "sha256Hash": "…"}';
    throw refused('BAD_USER_INPUT', 400, `"extensions.persistedQuery" got ${shown(asked)}; wanted ${wanted}.`);
  }
  const sent = query ?? undefined;
  const known = documents.known(hash, sent);
  if (known !== undefined) return known;
  if (documents.trustedOnly) throw refused('FORBIDDEN', 403, `No trusted document has the hash ${cut(hash)}.`);
  // Clients of automatic persisted queries know this message, and send the text with the hash then.
  if (sent === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND', 200, 'PersistedQueryNotFound');
  if (typeof sent !== 'string' || documents.register(hash, sent)) return sent;
  throw refused(
    'BAD_USER_INPUT',
    400,
    `"extensions.persistedQuery.sha256Hash" got ${cut(hash)}; wanted the SHA-256 of "query".`,
  );
}

/** What was sent in place of a version and a hash, as far as it fits in a message. */
function shown(asked: unknown): string {
  if (typeof asked !== 'object' || Array.isArray(asked)) return cut(JSON.stringify(asked));
  const { version, sha256Hash } = asked as { version?: unknown; sha256Hash?: unknown };
  const flat = (value: unknown): unknown => (typeof value === 'object' && value !== null ? '…' : value);
  return cut(JSON.stringify({ version: flat(version), sha256Hash: flat(sha256Hash) }));
}

function refused(code: ErrorCode, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

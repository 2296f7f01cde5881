/** Documents for Yoga: read and checked as everywhere, by hash where a client sends that instead. */
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Documents } from '../documents.js';

interface PersistedQuery {
  version?: unknown;
  sha256Hash?: unknown;
}

export function useDocuments(documents: Documents): Plugin {
  return {
    onParams({ params, setParams }) {
      const query = persisted(documents, params.query, params.extensions?.persistedQuery as PersistedQuery | undefined);
      if (query !== params.query) setParams({ ...params, query });
    },
    onParse({ setParseFn }) {
      setParseFn((source: unknown) => documents.read(typeof source === 'string' ? source : bodyOf(source)));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((_schema, document) => documents.check(document));
    },
  };
}

function bodyOf(source: unknown): string {
  return (source as { body: string }).body;
}

/** The text of the document that a request asks for. @throws GraphQLError where it cannot be told, or is not allowed */
function persisted(
  documents: Documents,
  query: string | undefined,
  asked: PersistedQuery | undefined,
): string | undefined {
  if (asked === undefined) {
    if (!documents.trustedOnly || query === undefined) return query;
    throw refused('FORBIDDEN', 403, 'Only documents that the operator trusts are answered. Send the hash of one.');
  }
  const hash = asked.sha256Hash;
  if (typeof hash !== 'string' || asked.version !== 1) {
    const wanted = '{"version": 1, "sha256Hash": "…"}';
    throw refused('BAD_USER_INPUT', 400, `"extensions.persistedQuery" got ${JSON.stringify(asked)}; wanted ${wanted}.`);
  }
  const known = documents.known(hash, query);
  if (known !== undefined) return known;
  if (documents.trustedOnly) throw refused('FORBIDDEN', 403, `No trusted document has the hash ${hash}.`);
  // Clients of automatic persisted queries know this message, and send the text with the hash then.
  if (query === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND', 200, 'PersistedQueryNotFound');
  if (documents.register(hash, query)) return query;
  throw refused(
    'BAD_USER_INPUT',
    400,
    `"extensions.persistedQuery.sha256Hash" got ${hash}; wanted the SHA-256 of "query".`,
  );
}

function refused(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

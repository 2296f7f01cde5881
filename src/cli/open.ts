/** The graph that the configuration names: a server of the user's, or the local one, found or started. */
import type { Config } from '../config.js';
import { OperatorError } from '../errors.js';
import {
  checkSchema,
  Graph,
  GraphAccessDenied,
  GraphTimeout,
  GraphTooLarge,
  GraphUnavailable,
  migrate,
  OLDEST_NEO4J,
  type UnavailableReason,
} from '../database/index.js';
import { findLocalNeo4j, type LocalNeo4j, openLocalNeo4j } from '../local-neo4j/index.js';

export interface OpenGraph {
  graph: Graph;
  /** `bolt://127.0.0.1:17687` */
  uri: string;
  /** Undefined where the server is the user's. */
  local: LocalNeo4j | undefined;
  close(): Promise<void>;
}

/**
 * Opens the graph with its constraints and indexes up to date. A local Neo4j is started where none runs.
 *
 * @param check brings it up to date, or only looks at it
 * @throws OperatorError with one line for whatever prevents it
 */
export async function openGraph(
  config: Config,
  announce: (line: string) => void,
  check: (graph: Graph) => Promise<unknown> = migrate,
): Promise<OpenGraph> {
  const local = config.server === undefined ? await openLocalNeo4j(config.local, announce) : undefined;
  return checked(at(config, local), check);
}

/**
 * The graph if its server runs; starts nothing. Undefined where there is no local server.
 *
 * @throws OperatorError where a newer program has set it up
 */
export async function findGraph(config: Config): Promise<OpenGraph | undefined> {
  const local = config.server === undefined ? await findLocalNeo4j(config.local) : undefined;
  if (config.server === undefined && local === undefined) return undefined;
  return checked(at(config, local), checkSchema);
}

async function checked(opened: OpenGraph, check: (graph: Graph) => Promise<unknown>): Promise<OpenGraph> {
  try {
    await check(opened.graph);
  } catch (error) {
    await opened.close();
    throw explain(error, opened);
  }
  return opened;
}

function at(config: Config, local: LocalNeo4j | undefined): OpenGraph {
  const address = config.server ?? local?.address;
  if (address === undefined) throw new TypeError('no server');
  const graph = Graph.at(address, { queryTimeoutMs: config.queryTimeoutMs });
  return {
    graph,
    uri: address.uri,
    local,
    close: async () => {
      await graph.close();
      await local?.stop();
    },
  };
}

/** What the database's refusal means to whoever started the program. @param opened the database, as far as it is known */
export function explain(error: unknown, { uri, local }: Partial<Pick<OpenGraph, 'uri' | 'local'>>): unknown {
  return explained(error, uri ?? 'The database', local !== undefined);
}

function explained(error: unknown, uri: string, isLocal: boolean): unknown {
  if (error instanceof GraphAccessDenied) {
    return new OperatorError(`${uri} refuses the user name or password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`, {
      cause: error,
    });
  }
  if (error instanceof GraphUnavailable) {
    const message = isLocal && error.reason === 'away' ? LOCAL_AWAY : unavailable(error.reason, uri);
    return new OperatorError(message, { cause: error });
  }
  if (error instanceof GraphTooLarge) {
    return new OperatorError(
      `The change is larger than ${uri} has memory for in one step; nothing was changed. Set ENTENTE_HEAP_MB higher for a ` +
        'local Neo4j, or dbms.memory.transaction.total.max on a server of yours.',
      { cause: error },
    );
  }
  if (error instanceof GraphTimeout) {
    return new OperatorError(`${uri} took longer than QUERY_TIMEOUT_MS. Set it higher.`, { cause: error });
  }
  return error;
}

const LOCAL_AWAY =
  'The local Neo4j stopped meanwhile; whoever started it starts it again. What was begun is undone or goes on where it was: try again in some seconds.';

function unavailable(reason: UnavailableReason, uri: string): string {
  switch (reason) {
    case 'away':
      return `${uri} cannot be reached. Check NEO4J_URI, and that the server runs.`;
    case 'busy':
      return `${uri} has more to do than it can take now. Try again in some seconds.`;
    case 'ended':
      return `${uri} ended a statement, by its operator's will or because it stops. Try again.`;
    case 'readOnly':
      return `${uri} takes no changes. Check whether it is meant to be read only, or its disk is full.`;
    case 'failing':
      return `${uri} has failed. The reason is in its log.`;
    case 'otherSchema':
      return `${uri} is of another version of Entente, or being brought up to date by one. Try again in some seconds, by the newest program.`;
    case 'noDatabase':
      return `${uri} has no database of the name in NEO4J_DATABASE. Check that, or leave it out for the user's own.`;
    case 'unsupported':
      return `${uri} is no Neo4j ${OLDEST_NEO4J} or later that speaks Bolt. Check NEO4J_URI.`;
  }
}

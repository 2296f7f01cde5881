/** What can go wrong between here and the database, and which of its status codes mean what. */
import { Neo4jError } from 'neo4j-driver';

/** Why a database does not serve: for each, what clients are told. */
const UNAVAILABLE = {
  away: 'The database cannot be reached now. Try again in a moment.',
  busy: 'The database has more to do than it can take now. Try again in some seconds.',
  ended: 'The statement was ended at the database, by its operator or because it stops. Try again in a moment.',
  readOnly: 'The database takes no changes now. Ask its operator whether it is meant to be read only, or is full.',
  failing: 'The database has failed. Its operator finds the reason in its log.',
  otherSchema:
    'The database is being brought up to date by, or belongs to, another version of Entente. Try again in a moment; if that lasts, its operator must run one version everywhere.',
  noDatabase:
    'The server has no database of the name that this service asks for. Its operator must check NEO4J_DATABASE.',
  unsupported: 'The database is none that this service supports. Its operator must check NEO4J_URI and its version.',
} as const;

export type UnavailableReason = keyof typeof UNAVAILABLE;

/** The database does not serve, or not now. The message is fit for clients. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable';

  constructor(
    readonly reason: UnavailableReason,
    options?: ErrorOptions,
  ) {
    super(UNAVAILABLE[reason], options);
  }
}

/** The database refuses the user name or password, or what the user may not do. */
export class GraphAccessDenied extends Error {
  override readonly name = 'GraphAccessDenied';
}

/** A query took longer than it may, and was ended. */
export class GraphTimeout extends Error {
  override readonly name = 'GraphTimeout';
}

/** What a client sent for a bookmark is none of this database. */
export class BookmarkRefused extends Error {
  override readonly name = 'BookmarkRefused';
}

/** A transaction needed more memory than the database has for one. Nothing of it was written. */
export class GraphTooLarge extends Error {
  override readonly name = 'GraphTooLarge';
}

/** The full-text index would have to look for more words at once than it can. */
export class SearchTooBroad extends Error {
  override readonly name = 'SearchTooBroad';
}

/** Nobody waits for the answer any more, and its making was ended. */
export class QuestionAbandoned extends Error {
  override readonly name = 'QuestionAbandoned';
}

type Meaning = UnavailableReason | 'bookmark' | 'denied' | 'tooLarge' | 'tooBroad' | 'timeout';

/**
 * What Neo4j's status codes mean; the first that matches counts. What none matches is a defect of ours, such as a statement
 * that is wrong. https://neo4j.com/docs/status-codes/current/errors/all-errors/ and, for those without `Neo.`, the driver's own.
 */
const BY_CODE: readonly (readonly [RegExp, Meaning])[] = [
  // The driver would try some of these again; they need more memory than there is the next time too.
  [/OutOfMemory|TransactionMemoryLimit|StackOverFlow/, 'tooLarge'],
  [/TimedOut|\.ExecutionTimeout$/, 'timeout'],
  // Not the time limit: that has codes of its own.
  [/\.(Terminated|TransactionTerminated|LockClientStopped|Interrupted|LinkedTransactionError)$/, 'ended'],
  // The connection is too old; a new one is let in.
  [/\.AuthorizationExpired$/, 'away'],
  [/^Neo\.ClientError\.Security\./, 'denied'],
  [/ReadOnly/, 'readOnly'],
  [/\.InvalidBookmark(Mixture)?$/, 'bookmark'],
  [/\.UpgradeRequired$/, 'unsupported'],
  [/^(ServiceUnavailable|SessionExpired)$/, 'away'],
  [/\.DatabaseNotFound$/, 'noDatabase'],
  [/\.(Cluster|Routing)\.|DatabaseUnavailable|UnableToStartDatabase|ShuttingDown/, 'away'],
  [/\.(LeaderSwitch|LeaseExpired|BookmarkTimeout)$/, 'away'],
  [/^Neo\.TransientError\./, 'busy'],
  [/^Neo\.DatabaseError\.|^ProtocolError$/, 'failing'],
];

/** Errors of the driver that have no code, and those of procedures, which have one code for all. */
const BY_MESSAGE: readonly (readonly [RegExp, Meaning])[] = [
  [/TooMany(?:Nested)?Clauses|maxClauseCount/, 'tooBroad'],
  [/^Connection acquisition timed out/, 'busy'],
  [/^Pool is closed/, 'away'],
  [/^Server responded HTTP|^Unknown Bolt protocol version/, 'unsupported'],
];

/** What the driver threw means; undefined where it is a defect of ours. */
function meaningOf({ code, message }: Neo4jError): Meaning | undefined {
  const found =
    BY_CODE.find(([pattern]) => pattern.test(code)) ?? BY_MESSAGE.find(([pattern]) => pattern.test(message));
  return found?.[1];
}

/** The named error for what the driver threw, or the thing itself where it is a defect of ours. */
export function named(thrown: unknown): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  const meaning = meaningOf(thrown);
  switch (meaning) {
    case undefined:
      return thrown;
    case 'bookmark':
      return new BookmarkRefused('The database knows no such bookmark.', { cause: thrown });
    case 'denied':
      return new GraphAccessDenied('The database refuses the user name or password.', { cause: thrown });
    case 'tooLarge':
      return new GraphTooLarge('The database has not enough memory for this in one transaction.', { cause: thrown });
    case 'tooBroad':
      return new SearchTooBroad('The index cannot look for so many words at once.', { cause: thrown });
    case 'timeout':
      return new GraphTimeout('The database took longer than the time limit.', { cause: thrown });
    default:
      return new GraphUnavailable(meaning, { cause: thrown });
  }
}

/** Whether the same query may succeed when it is tried again at once. */
export function isPassing(thrown: unknown): boolean {
  if (!(thrown instanceof Neo4jError)) return false;
  const meaning = meaningOf(thrown);
  // Whoever waited for a connection in vain has waited long enough.
  return meaning === 'away' || (meaning === 'busy' && thrown.retryable);
}

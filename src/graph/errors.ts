/** What can go wrong between here and the database, told apart for those who ask. */
import neo4j, { Neo4jError } from 'neo4j-driver';

/** The database cannot be reached, or not now. The next try may succeed. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable';
}

/** The database refused the user name or password. */
export class GraphAccessDenied extends Error {
  override readonly name = 'GraphAccessDenied';
}

/** A query took longer than it may, and was ended. */
export class GraphTimeout extends Error {
  override readonly name = 'GraphTimeout';
}

/** Nobody waits for the answer any more, and its making was ended. */
export class QuestionAbandoned extends Error {
  override readonly name = 'QuestionAbandoned';
}

const TIMED_OUT = /TransactionTimedOut|TransactionTerminated|LockClientStopped/;

/** The named error for what the driver threw, or the thing itself where it is a defect of ours. */
export function named(thrown: unknown): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  if (thrown.code.startsWith('Neo.ClientError.Security.')) {
    return new GraphAccessDenied('The database refuses the user name or password.', { cause: thrown });
  }
  if (TIMED_OUT.test(thrown.code)) {
    return new GraphTimeout('The database took longer than the time limit.', { cause: thrown });
  }
  if (isPassing(thrown)) return new GraphUnavailable('The database cannot be reached.', { cause: thrown });
  return thrown;
}

/** Whether the same query may succeed when it is tried again. */
export function isPassing(thrown: unknown): boolean {
  if (!(thrown instanceof Neo4jError)) return false;
  return (
    neo4j.isRetryableError(thrown) ||
    thrown.code === neo4j.error.SERVICE_UNAVAILABLE ||
    thrown.code === neo4j.error.SESSION_EXPIRED ||
    /DatabaseUnavailable|DatabaseNotFound|NotALeader|GeneralDatabaseError\.ShuttingDown/.test(thrown.code)
  );
}

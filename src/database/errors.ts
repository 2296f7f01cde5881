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

/** A transaction needed more memory than the database has for one. Nothing of it was kept. */
export class GraphTooLarge extends Error {
  override readonly name = 'GraphTooLarge';
}

/** Nobody waits for the answer any more, and its making was ended. */
export class QuestionAbandoned extends Error {
  override readonly name = 'QuestionAbandoned';
}

const TIMED_OUT = /TransactionTimedOut|TransactionTerminated|LockClientStopped/;

/** The driver would try again what needs more memory than there is. */
const OUT_OF_MEMORY = /MemoryPoolOutOfMemory|TransactionMemoryLimit|OutOfMemoryError/;

/** The named error for what the driver threw, or the thing itself where it is a defect of ours. */
export function named(thrown: unknown): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  if (thrown.code.startsWith('Neo.ClientError.Security.')) {
    return new GraphAccessDenied('The database refuses the user name or password.', { cause: thrown });
  }
  if (OUT_OF_MEMORY.test(thrown.code)) {
    return new GraphTooLarge('The database has not enough memory for this in one transaction.', { cause: thrown });
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

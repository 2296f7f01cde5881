/** What the database's status codes mean: every code of its errors is in this table, by what becomes of it. */
import { Neo4jError } from 'neo4j-driver';
import { isPassing, named } from '../../src/database/errors.js';

/** By what a client is told; the codes without `Neo.` are the driver's. */
const MEANINGS: Record<string, string> = {
  'GraphUnavailable away': `ServiceUnavailable SessionExpired
    ClientError.Cluster: NotALeader Routing
    ClientError.Routing: DbmsInPanic RoutingFailed
    ClientError.Security: AuthorizationExpired
    DatabaseError.Database: UnableToStartDatabase
    TransientError.Cluster: ReplicationFailure
    TransientError.General: DatabaseUnavailable
    TransientError.Transaction: BookmarkTimeout LeaderSwitch LeaseExpired`,
  'GraphUnavailable busy': `TransientError.ChangeDataCapture: FutureIdentifier
    TransientError.Request: NoThreadsAvailable ResourceExhaustion
    TransientError.Security: AuthProviderFailed AuthProviderTimeout ModifiedConcurrently
    TransientError.Statement: RemoteExecutionTransientError
    TransientError.Transaction: ConstraintsChanged DeadlockDetected LockAcquisitionTimeout MaximumTransactionLimitReached
      Outdated QueryExecutionFailedOnTransaction`,
  'GraphUnavailable ended': `ClientError.Transaction: LockClientStopped Terminated
    DatabaseError.Transaction: LinkedTransactionError
    TransientError.Transaction: Interrupted`,
  'GraphUnavailable readOnly': 'ClientError.General: ForbiddenOnReadOnlyDatabase WriteOnReadOnlyAccessDatabase',
  'GraphUnavailable noDatabase': 'ClientError.Database: DatabaseNotFound',
  'GraphUnavailable unsupported': 'ClientError.General: UpgradeRequired',
  'GraphUnavailable failing': `ProtocolError
    DatabaseError.ChangeDataCapture: Disabled ScanFailure
    DatabaseError.Database: DatabaseLimitReached Unknown
    DatabaseError.Fabric: RemoteExecutionFailed
    DatabaseError.General: IndexCorruptionDetected SchemaCorruptionDetected StorageDamageDetected UnknownError
    DatabaseError.Schema: ConstraintCreationFailed ConstraintDropFailed IndexCreationFailed IndexDropFailed
      LabelAccessFailed PropertyKeyAccessFailed RelationshipTypeAccessFailed SchemaRuleAccessFailed
      SchemaRuleDuplicateFound TokenLimitReached
    DatabaseError.Statement: ExecutionFailed RemoteExecutionFailed
    DatabaseError.Transaction: TransactionCommitFailed TransactionLogError TransactionRollbackFailed
      TransactionStartFailed TransactionTerminationFailed`,
  BookmarkRefused: 'ClientError.Transaction: InvalidBookmark InvalidBookmarkMixture',
  GraphAccessDenied:
    'ClientError.Security: AuthenticationRateLimit CredentialsExpired Forbidden TokenExpired Unauthorized',
  GraphTooLarge: `ClientError.General: TransactionOutOfMemoryError
    TransientError.General: MemoryPoolOutOfMemoryError OutOfMemoryError StackOverFlowError TransactionMemoryLimit`,
  GraphTimeout: `ClientError.Procedure: ProcedureTimedOut
    ClientError.Transaction: TransactionTimedOut TransactionTimedOutClientConfiguration
    TransientError.Statement: ExecutionTimeout`,
  // A defect of ours, logged whole.
  Neo4jError: `N/A
    ClientError.ChangeDataCapture: InvalidIdentifier
    ClientError.Database: ExistingAliasFound ExistingDatabaseFound IllegalAliasChain
    ClientError.Fabric: AccessMode
    ClientError.General: InvalidArguments
    ClientError.Procedure: ProcedureCallFailed ProcedureNotFound ProcedureRegistrationFailed TypeError
    ClientError.Request: Invalid InvalidFormat InvalidUsage
    ClientError.Schema: ConstraintAlreadyExists ConstraintNotFound ConstraintValidationFailed ConstraintViolation
      ConstraintWithNameAlreadyExists EquivalentSchemaRuleAlreadyExists ForbiddenOnConstraintIndex IndexAlreadyExists
      IndexMultipleFound IndexNotApplicable IndexNotFound IndexWithNameAlreadyExists RepeatedLabelInSchema
      RepeatedPropertyInCompositeSchema RepeatedRelationshipTypeInSchema TokenLengthError TokenNameError
    ClientError.Statement: AccessMode ArgumentError ArithmeticError ConstraintVerificationFailed EntityNotFound
      ExternalResourceFailed InvalidTargetDatabaseError NotSystemDatabaseError ParameterMissing PropertyNotFound
      RemoteExecutionClientError RuntimeUnsupportedError SemanticError SyntaxError TypeError
      UnsupportedAdministrationCommand UnsupportedOperationError
    ClientError.Transaction: ForbiddenDueToTransactionType
      TransactionAccessedConcurrently TransactionHookFailed TransactionMarkedAsFailed TransactionNotFound
      TransactionValidationFailed`,
};

const failure = (code: string, message = 'MATCH (n:Secret) RETURN n failed at bolt://10.0.0.1:7687'): Neo4jError =>
  new Neo4jError(message, code, '50N42', message);

function codesOf(text: string): string[] {
  let group = '';
  return text.split(/\s+/).flatMap((word) => {
    if (word.endsWith(':')) {
      group = `Neo.${word.slice(0, -1)}.`;
      return [];
    }
    return [group + word];
  });
}

const meaningOf = (thrown: unknown): string => {
  const { name, reason } = thrown as { name: string; reason?: string };
  return reason === undefined ? name : `${name} ${reason}`;
};

describe.each(Object.entries(MEANINGS))('%s', (meaning, codes) => {
  it.each(codesOf(codes))('%s', (code) => {
    const thrown = failure(code);
    const told = named(thrown) as Error;
    expect(meaningOf(told)).toBe(meaning);
    if (told !== thrown) {
      expect(told.message).not.toMatch(/MATCH|bolt|Neo\./);
      expect(told.cause).toBe(thrown);
    }
  });
});

it.each([
  ['Connection acquisition timed out in 5000 ms. Pool status: Active conn count = 50', 'GraphUnavailable busy'],
  ['Pool is closed, it is no more able to serve requests.', 'GraphUnavailable away'],
  [
    'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
    'GraphUnavailable unsupported',
  ],
  ['Unknown Bolt protocol version: 2', 'GraphUnavailable unsupported'],
])('of the driver, without a code: %s', (message, meaning) => {
  expect(meaningOf(named(failure('N/A', message)))).toBe(meaning);
});

it.each([
  ['ServiceUnavailable', true],
  ['Neo.ClientError.Cluster.NotALeader', true],
  ['Neo.TransientError.Transaction.DeadlockDetected', true],
  // What takes more memory than there is, or was ended on purpose, would the next time too.
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
  ['Neo.TransientError.General.OutOfMemoryError', false],
  ['Neo.ClientError.Transaction.Terminated', false],
  ['Neo.ClientError.Security.AuthenticationRateLimit', false],
  ['Neo.DatabaseError.General.UnknownError', false],
])('%s is tried again: %s', (code, again) => {
  expect(isPassing(failure(code))).toBe(again);
});

it('whoever waited for a connection in vain does not wait again', () => {
  expect(isPassing(failure('N/A', 'Connection acquisition timed out in 5000 ms.'))).toBe(false);
});

it('what is not of the database is passed on as it is', () => {
  const defect = new Error('a defect');
  expect(named(defect)).toBe(defect);
});

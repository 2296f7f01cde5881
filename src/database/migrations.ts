/** Brings a database's schema up to date: each step once and in order, by one program at a time. */
import { OperatorError } from '../errors.js';
import { GraphTimeout } from './errors.js';
import type { Graph } from './graph.js';
import { deriveWholes } from './derive.js';
import { deriveAllTerms } from './search-terms.js';
import { deriveAllTenures } from './tenures.js';
import { type Migration, MIGRATIONS } from './migration-steps.js';

/** How long one program may take to apply steps, and another waits for it, in ms: indexes of a large graph take minutes. */
const PATIENCE_MS = 600_000;

/** The oldest Neo4j that understands our statements. */
export const OLDEST_NEO4J = '5.26';

/**
 * Applies the steps that have not been applied, and waits until the indexes answer.
 *
 * Of several programs that start at the same time, one does so, and the others wait for it.
 *
 * @returns the steps applied now
 * @throws OperatorError where the database is too old or too new for this program, or another program does not finish
 */
export async function migrate(graph: Graph): Promise<Migration[]> {
  await checkServer(graph);
  if ((await schemaState(graph)).due.length === 0) return [];
  // Two that make a constraint at the same time may stand in each other's way: then one is tried again.
  await graph.write((transaction) =>
    transaction.run('CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.name IS UNIQUE'),
  );
  let waiting = true;
  try {
    // A node that is never committed: whoever wants to make it too waits until this one is gone, also where its program
    // dies.
    return await graph.holding("CREATE (:MigrationLock {name: 'migrations'})", PATIENCE_MS, async () => {
      waiting = false;
      return apply(graph);
    });
  } catch (error) {
    if (!waiting || !(error instanceof GraphTimeout)) throw error;
    throw new OperatorError(
      `Another program has been preparing this database for ${PATIENCE_MS / 60_000} minutes. Wait until it is done, or end it, and try again.`,
      { cause: error },
    );
  }
}

/**
 * Refuses a database that a newer program has set up.
 *
 * @throws OperatorError with both versions and the cure
 */
export async function checkSchema(graph: Graph): Promise<void> {
  await schemaState(graph);
}

/** How far a database's schema is. */
export interface SchemaState {
  /** The steps that were applied, by their versions. */
  applied: ReadonlySet<number>;
  /** Those that the next start applies. */
  due: Migration[];
}

/** @throws OperatorError where a newer program has set the database up */
export async function schemaState(graph: Graph): Promise<SchemaState> {
  const rows = await graph.read({ text: 'MATCH (m:Migration) RETURN m.version', parameters: {} });
  const applied = new Set(rows.map(Number));
  const newest = Math.max(0, ...applied);
  const known = MIGRATIONS.length;
  if (newest > known) {
    throw new OperatorError(
      `A newer Entente has set up this database: its schema has version ${newest}, and this program knows ${known}. ` +
        'Update Entente, or use another database: NEO4J_URI and NEO4J_DATABASE, or ENTENTE_HOME for a local Neo4j.',
    );
  }
  return { applied, due: MIGRATIONS.filter(({ version }) => !applied.has(version)) };
}

/** Applies what is due now: while this program waited, another may have done so. */
async function apply(graph: Graph): Promise<Migration[]> {
  await graph.run('CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE');
  const { due } = await schemaState(graph);
  for (const { version, title, statements, makesTerms, endsTenures, followsWholes } of due) {
    // Each is a transaction of its own, and they do not touch each other.
    await Promise.all(statements.map((statement) => graph.run(statement)));
    if (makesTerms) await deriveAllTerms(graph);
    if (endsTenures) await deriveAllTenures(graph);
    if (followsWholes) await deriveWholes(graph);
    await graph.run(
      'MERGE (m:Migration {version: $version}) ON CREATE SET m.title = $title, m.appliedAt = datetime()',
      { version, title },
    );
  }
  if (due.length > 0) await graph.run('CALL db.awaitIndexes(120)');
  return due;
}

/** @throws OperatorError where the server is too old */
async function checkServer(graph: Graph): Promise<void> {
  const [version] = await graph.read({
    text: "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]",
    parameters: {},
  });
  if (isAtLeast(String(version), OLDEST_NEO4J)) return;
  throw new OperatorError(`The server is Neo4j ${String(version)}. Entente needs ${OLDEST_NEO4J} or later.`);
}

/** Whether a version such as `5.26.20`, `5.27-aura` or `2026.08.0` is another or a later one, by its first two numbers. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [[major = 0, minor = 0], [leastMajor = 0, leastMinor = 0]] = [version, oldest].map((text) =>
    text.split(/[.-]/).map(Number),
  ) as [number[], number[]];
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

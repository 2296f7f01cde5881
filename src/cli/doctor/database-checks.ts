/** Checks of a database that answers. */
import { expectedSchema, isAtLeast, OLDEST_NEO4J, type SchemaState } from '../../database/index.js';
import { fault, faultOf, type Finding, ok, warning } from './finding.js';

/** The lease of an import is void after 20 s by the database's clock, keys and tokens end by ours. */
const MOST_APART_MS = 5_000;

/** What was seen of a database. */
export interface DatabaseState {
  version: string;
  edition: string;
  /** A text: a newer program has set it up, and the cure. */
  schema: SchemaState | string;
  constraints: ReadonlySet<string>;
  /** By name; the state as Neo4j calls it. */
  indexes: ReadonlyMap<string, { state: string; percent: number }>;
  /** Its clock less ours, in ms. */
  aheadMs: number;
  /** Who writes, or has ended without a word. */
  lease: { doing: string; isOver: boolean } | undefined;
  /** Nodes that an import or a restore left where nobody sees them. */
  leftOver: number;
  /** Keys that open something. */
  keys: number;
}

export function databaseChecks(state: DatabaseState): Finding[] {
  return [checkVersion(state), checkSchema(state), ...checkObjects(state), checkClock(state), checkWriting(state)];
}

function checkVersion({ version, edition }: DatabaseState): Finding {
  const says = `Neo4j ${version}, ${edition} edition.`;
  if (isAtLeast(version, OLDEST_NEO4J)) return ok('version', says);
  return fault('version', `${says} Entente needs ${OLDEST_NEO4J} or later.`, 'Upgrade the server, or use another one.');
}

function checkSchema({ schema }: DatabaseState): Finding {
  if (typeof schema === 'string') return faultOf('schema', schema);
  const { applied, due } = schema;
  if (due.length === 0) return ok('schema', `It has version ${Math.max(...applied)}, which is this program's.`);
  const steps = due.length === 1 ? '1 step' : `${due.length} steps`;
  if (applied.size === 0) return ok('schema', `Nothing is set up yet; a start does that, in ${steps}.`);
  return warning(
    'schema',
    `It has version ${Math.max(...applied)}; a start brings it up to date in ${steps}, and older programs refuse it then.`,
    'Take a backup first (entente backup FILE), then start.',
  );
}

function checkObjects({ schema, constraints, indexes }: DatabaseState): Finding[] {
  if (typeof schema === 'string') return [];
  const check = 'indexes';
  const expected = expectedSchema(schema.applied);
  const findings: Finding[] = [];
  for (const { kind, name, statement } of expected) {
    const run = `Run this statement at the database: ${statement}`;
    const index = indexes.get(name);
    const isThere = kind === 'index' ? index !== undefined : constraints.has(name);
    if (!isThere) findings.push(fault(check, `The ${kind} ${name} is missing.`, run));
    else if (index?.state === 'FAILED') {
      const drop = `DROP ${kind.toUpperCase()} ${name}`;
      findings.push(fault(check, `The ${kind} ${name} has failed.`, `Run this at the database: ${drop}; ${statement}`));
    } else if (index !== undefined && index.state !== 'ONLINE') {
      const says = `The index ${name} is being filled (${Math.floor(index.percent)} %).`;
      findings.push(warning(check, says, 'Wait until it is done; questions that need it are slow until then.'));
    }
  }
  if (findings.length === 0 && expected.length > 0) {
    const count = expected.filter(({ kind }) => kind === 'constraint').length;
    findings.push(ok(check, `All ${count} constraints and ${expected.length - count} indexes are there and answer.`));
  }
  return findings;
}

function checkClock({ aheadMs }: DatabaseState): Finding {
  const seconds = (Math.abs(aheadMs) / 1000).toFixed(1);
  const says = `The database's clock is ${seconds} s ${aheadMs < 0 ? 'behind' : 'ahead of'} this machine's`;
  if (Math.abs(aheadMs) <= MOST_APART_MS) return ok('clock', `${says}.`);
  return warning(
    'clock',
    `${says}: an import that runs may be taken for ended, and days that count from today differ.`,
    'Let both machines set their clocks by the network (NTP).',
  );
}

function checkWriting({ lease, leftOver }: DatabaseState): Finding {
  const check = 'imports';
  const cure = 'Import again: that takes up what was begun, or clears it away. Questions do not see it.';
  if (lease !== undefined && !lease.isOver) return ok(check, `There is ${lease.doing} under way.`);
  if (lease !== undefined) return warning(check, `There was ${lease.doing}, which ended without a word.`, cure);
  if (leftOver > 0)
    return warning(check, `${leftOver} nodes are left of an import or restore that was cut short.`, cure);
  return ok(check, 'None is under way, and none was left unfinished.');
}

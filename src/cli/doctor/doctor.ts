/** `entente doctor`: what keeps Entente from working here, or soon may, each with its cure. Starts and changes nothing. */
import { type Config, givenSettings, readConfig } from '../../config.js';
import { Graph } from '../../database/index.js';
import { messageOf, OperatorError } from '../../errors.js';
import { inspectLocal, type LocalState } from '../../local-neo4j/index.js';
import { readTrusted } from '../../server/index.js';
import { explain } from '../open.js';
import { print, printJson, style } from '../terminal.js';
import { databaseChecks, type DatabaseState } from './database-checks.js';
import { fault, faultOf, type Finding, ok } from './finding.js';
import { localChecks } from './local-checks.js';
import { databaseState, memory, portState } from './probes.js';
import { checkPort, settingsChecks } from './service-checks.js';

/** How long the database may take for each question, in ms. */
const PATIENCE_MS = 10_000;

/** @returns whether there are no faults */
export async function doctor({ json }: { json: boolean }): Promise<boolean> {
  const findings = await findAll();
  const count = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length;
  const [faults, warnings] = [count('fault'), count('warning')];
  if (json) printJson({ faults, warnings, findings });
  else show(findings, faults, warnings);
  return faults === 0;
}

async function findAll(): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    // Without it there is nothing to look at.
    if (!(error instanceof OperatorError)) throw error;
    return [faultOf('settings', error.message)];
  }
  const { server } = config;
  let local: LocalState | undefined;
  const findings: Finding[] = [];
  if (server === undefined) {
    try {
      local = await inspectLocal(config.local);
      findings.push(...localChecks(config.local, local, memory()));
    } catch (error) {
      findings.push(unreadable(error, config.local.home));
    }
  }
  const address = server ?? local?.running?.address;
  let state: DatabaseState | undefined;
  if (local !== undefined && address === undefined) {
    const does = local.hasStore ? 'starts it' : 'makes and starts it';
    findings.push(
      ok('Neo4j', `The local Neo4j does not run; "entente start" ${does}. What it holds was not looked at.`),
    );
  } else if (address !== undefined) {
    const graph = Graph.at(address, { queryTimeoutMs: PATIENCE_MS });
    try {
      state = await databaseState(graph);
      findings.push(ok('Neo4j', `It answers at ${address.uri}.`), ...databaseChecks(state));
    } catch (error) {
      findings.push(unreachable(error, address.uri, local?.running?.pid));
    } finally {
      await graph.close();
    }
  }
  findings.push(checkPort(config, await portState(config)));
  findings.push(...checkDocuments(config));
  return [...findings, ...settingsChecks(config, givenSettings(), state?.keys)];
}

/** The home of a local Neo4j of another user, or on a disk that fails. */
function unreadable(error: unknown, home: string): Finding {
  if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  return fault(
    'files',
    `ENTENTE_HOME (${home}) cannot be read: ${messageOf(error)}.`,
    'Run Entente as the user who owns it, or set ENTENTE_HOME to a folder of your own.',
  );
}

/** @param pid of the local Neo4j, where it is that */
function unreachable(error: unknown, uri: string, pid: number | undefined): Finding {
  const explained = explain(error, { uri });
  if (!(explained instanceof OperatorError)) throw explained;
  if (pid === undefined) return faultOf('Neo4j', explained.message);
  return fault(
    'Neo4j',
    `The local Neo4j runs (process ${pid}) and does not serve at ${uri}: ${messageOf(error)}`,
    `Wait a minute: it may be starting, or being started again. Else end it, and start again: kill ${pid}`,
  );
}

function checkDocuments({ trustedDocuments: file }: Config): Finding[] {
  if (file === undefined) return [];
  try {
    readTrusted(file);
    return [ok('documents', `The trusted documents in ${file} can be read.`)];
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return [faultOf('documents', error.message)];
  }
}

const MARKS: Record<Finding['state'], string> = {
  ok: style.green('ok     '),
  warning: style.yellow('warning'),
  fault: style.red('fault  '),
};

function show(findings: readonly Finding[], faults: number, warnings: number): void {
  const width = Math.max(...findings.map(({ check }) => check.length));
  for (const { check, state, says, cure } of findings) {
    print(`${MARKS[state]}  ${check.padEnd(width)}  ${says.replaceAll('\n', ' ')}`);
    if (cure !== undefined) print(`${' '.repeat(9 + width)}  ${style.bold('→')} ${cure}`);
  }
  const some = (count: number, what: string): string =>
    `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
  print(`${some(faults, 'fault')}, ${some(warnings, 'warning')}`);
}

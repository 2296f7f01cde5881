/** The local Neo4j: found where it runs, started where it does not, stopped by whoever started it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import neo4j from 'neo4j-driver';
import lockfile from 'proper-lockfile';
import { inheritedEnvironment, type LocalNeo4jConfig, type ServerAddress } from '../config.js';
import { messageOf, OperatorError } from '../errors.js';
import { machine, runs } from '../lib/processes.js';
import { shipped } from '../paths.js';
import { admin, OPENED } from './admin.js';
import { diagnose } from './diagnose.js';
import { Neo4jHome } from './home.js';
import { resolveJars } from './jars.js';
import { findJava } from './java.js';

/** How long a server may take to start: a large store may have to recover first. */
const START_PATIENCE_MS = 120_000;
const POLL_MS = 50;
/** How long one that runs may take to answer: it may be stopped for a while, or started again. */
const ANSWER_PATIENCE_MS = 60_000;

/** A local Neo4j that answers. */
export interface LocalNeo4j {
  address: ServerAddress;
  /** Whether this process started it; another's is left running. */
  started: boolean;
  /** The process id of its Java; of the present one, where it was started again. */
  readonly pid: number;
  /** Tells, a line for each, that it ended by itself and was started again; of another's server nothing is told. */
  watch(tell: (line: string) => void): void;
  /** Stops it if this process started it; resolves when its Java has ended. */
  stop(): Promise<void>;
}

/**
 * Finds the local Neo4j of `config.home`, or starts it. One start at a time: a second caller waits for the first and
 * then finds its server.
 *
 * @param announce gets lines about what takes long
 * @param password the one to set before the first start; a new one where it is left out
 * @throws OperatorError with one line for whatever prevents it
 */
export async function openLocalNeo4j(
  config: LocalNeo4jConfig,
  announce: (line: string) => void = () => undefined,
  password?: string,
): Promise<LocalNeo4j> {
  const home = new Neo4jHome(config);
  await home.prepare();
  return whileNobodyStarts(config, async () => {
    await home.mend();
    return (await findRunning(home)) ?? (await start(config, home, announce, password));
  });
}

/** Does something while no other process starts the local Neo4j. */
export async function whileNobodyStarts<T>(config: LocalNeo4jConfig, work: () => Promise<T>): Promise<T> {
  const release = await lockfile.lock(config.home, {
    lockfilePath: join(config.home, 'neo4j-start.lock'),
    stale: 5_000,
    update: 1_000,
    retries: { retries: START_PATIENCE_MS / 250, factor: 1, minTimeout: 250 },
  });
  try {
    return await work();
  } finally {
    await release();
  }
}

/** The running local Neo4j, or undefined; starts nothing. */
export async function findLocalNeo4j(config: LocalNeo4jConfig): Promise<LocalNeo4j | undefined> {
  return findRunning(new Neo4jHome(config));
}

async function findRunning(home: Neo4jHome): Promise<LocalNeo4j | undefined> {
  const deadline = Date.now() + ANSWER_PATIENCE_MS;
  for (;;) {
    const note = await home.note();
    if (note === undefined) return undefined;
    const address = addressOf(note.uri, (await home.password()) ?? '');
    const failure = await knock(address);
    if (failure === undefined) {
      return {
        address,
        started: false,
        pid: note.pid,
        watch: () => undefined,
        stop: () => Promise.resolve(),
      };
    }
    if (isWrongPassword(failure)) throw wrongPassword(home);
    // Nobody answers, and nobody will: its starter was killed together with it.
    if (note.machine !== machine() || ![note.pid, note.guard].some((pid) => pid !== undefined && runs(pid))) {
      await home.removeNote();
      return undefined;
    }
    if (Date.now() > deadline) {
      throw new OperatorError(
        `The local Neo4j in ${home.folder} runs (process ${note.pid}) and does not answer. Try again later, or end it: kill ${note.pid}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function start(
  config: LocalNeo4jConfig,
  home: Neo4jHome,
  announce: (line: string) => void,
  given: string | undefined,
): Promise<LocalNeo4j> {
  const java = await findJava(config.javaHome, config.version);
  const jars = await resolveJars(config.jars, config.version, announce);
  const port = await freePort(config.port);
  await home.configure(port);
  const password = await ensurePassword(home, java, jars, given);
  const address = addressOf(`bolt://127.0.0.1:${port}`, password);

  const guard = spawn(
    process.execPath,
    [
      shipped('dist', 'local-neo4j', 'guard.js'),
      home.console,
      java,
      `-Xmx${config.heapMegabytes}m`,
      // An import may need much for a minute; what it leaves free goes back to the machine.
      ...['-Xms128m', '-XX:MinHeapFreeRatio=10', '-XX:MaxHeapFreeRatio=30', '-XX:G1PeriodicGCInterval=15000'],
      ...OPENED,
      '-Dlog4j2.disable.jmx=true',
      ...['-cp', join(jars, '*'), entryPoint(config.version)],
      ...[`--home-dir=${home.folder}`, `--config-dir=${home.conf}`],
    ],
    {
      cwd: home.folder,
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      env: inheritedEnvironment(),
    },
  );
  const lines = createInterface({ input: guard.stdout });
  let pid = await firstBegun(guard, lines);
  try {
    await answering(guard, address, home);
  } catch (error) {
    await stopGuard(guard);
    throw error;
  }
  const note = (): Promise<void> =>
    home.writeNote({ uri: address.uri, version: config.version, pid, guard: guard.pid ?? pid, machine: machine() });
  await note();
  let tell: (line: string) => void = announce;
  lines.on('line', (line) => {
    const [what, which, pauseMs] = line.split(' ');
    if (what === 'began') {
      pid = Number(which);
      void note().then(
        () => tell(`The local Neo4j was started again (process ${pid}).`),
        (error: unknown) => tell(`The local Neo4j was started again, and cannot be noted: ${messageOf(error)}.`),
      );
    } else
      tell(`The local Neo4j (process ${pid}) ended: ${which}. It is started again in ${Number(pauseMs) / 1000} s.`);
  });
  // One that ends from now on is started again.
  guard.stdin.write('answers\n');
  // The guard must not keep this process from ending; when it ends, so does the server.
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  (guard.stdout as unknown as { unref(): void }).unref();
  return {
    address,
    started: true,
    get pid() {
      return pid;
    },
    watch: (told) => void (tell = told),
    stop: async () => {
      await stopGuard(guard);
      await home.removeNote();
    },
  };
}

/** The class that runs the server in one process; the jars name it in `META-INF/services`. */
function entryPoint(version: string): string {
  return version.startsWith('5.') ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity';
}

/** Before the first start the password is set offline, so that the server never answers to a default one. */
async function ensurePassword(home: Neo4jHome, java: string, jars: string, given: string | undefined): Promise<string> {
  const kept = await home.password();
  if (kept !== undefined) return kept;
  // A store that was built of tables has no users yet.
  if (home.hasStore() && given === undefined) throw wrongPassword(home);
  return home.makePassword(given, (file) => admin(home, java, jars, ['dbms', 'set-initial-password', `@${file}`]));
}

async function answering(guard: ChildProcess, address: ServerAddress, home: Neo4jHome): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (Date.now() < deadline) {
    const failure = await knock(address);
    if (failure === undefined) return;
    if (isWrongPassword(failure)) throw wrongPassword(home);
    if (guard.exitCode !== null || (await databaseFailed(address, failure))) throw new OperatorError(diagnose(home));
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new OperatorError(diagnose(home));
}

/** One query against the server's database; undefined if it answers, else why not. */
async function knock(address: ServerAddress): Promise<unknown> {
  return ask(address, 'neo4j', 'RETURN 1').then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Whether the server is up and gave its database up. While it starts, that is merely not online yet. */
async function databaseFailed(address: ServerAddress, failure: unknown): Promise<boolean> {
  if (!codeOf(failure).endsWith('.DatabaseUnavailable')) return false;
  const rows = await ask(
    address,
    'system',
    "SHOW DATABASES YIELD name, statusMessage WHERE name = 'neo4j' RETURN statusMessage",
  );
  return rows.some((message) => message !== '');
}

/** The first column of a query's rows. One connection, one try. */
async function ask(address: ServerAddress, database: string, query: string): Promise<unknown[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 5_000,
    telemetryDisabled: true,
  });
  try {
    const { records } = await driver.session({ database }).run(query);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

function codeOf(failure: unknown): string {
  return (failure as { code?: string }).code ?? '';
}

function isWrongPassword(failure: unknown): boolean {
  return codeOf(failure).startsWith('Neo.ClientError.Security.');
}

function wrongPassword(home: Neo4jHome): OperatorError {
  return new OperatorError(
    `The local Neo4j in ${home.folder} does not take the password kept beside it. ` +
      'Put the right file "neo4j-password" back, or move both away and start again.',
  );
}

function addressOf(uri: string, password: string): ServerAddress {
  return { uri, username: 'neo4j', password, database: undefined };
}

/** The port if it is free, a free one for 0. @throws OperatorError where it is taken */
async function freePort(port: number): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
    return (probe.address() as { port: number }).port;
  } catch (error) {
    throw new OperatorError(
      `Port ${port} is taken; the local Neo4j needs it. Set ENTENTE_BOLT_PORT to another one, or to 0 for a free one.`,
      { cause: error },
    );
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

/** The process id of the server that the guard says has begun. */
async function firstBegun(guard: ChildProcess, lines: Interface): Promise<number> {
  const begun = await Promise.race([
    once(lines, 'line').then(([line]) => Number(String(line).replace('began ', ''))),
    once(guard, 'exit').then(() => NaN),
  ]);
  if (Number.isNaN(begun)) throw new OperatorError('The local Neo4j could not be started: its Java did not run.');
  return begun;
}

async function stopGuard(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null || guard.signalCode !== null) return;
  guard.ref();
  const ended = once(guard, 'exit');
  guard.stdin?.end();
  await ended;
}

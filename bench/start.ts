/**
 * How long a newcomer waits, and how much memory it takes: `npm start` to the first answered query, the first time (an
 * empty home) and again, and what Node and Neo4j hold then. `--fetch` fetches the jars too, as on a fresh machine;
 * `--json` prints JSON alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { shipped } from '../src/paths.js';

const QUESTION = readFileSync(shipped('operations', 'WhoMet.graphql'), 'utf8');
const PATIENCE_MS = 180_000;

interface Measured {
  run: string;
  /** From `npm start` to the first answered query. */
  seconds: number;
  nodeMegabytes: number;
  neo4jMegabytes: number;
}

/** Resident memory of a process, from /proc or ps. */
function megabytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(stdout.trim()) / 1024);
}

/** The process that listens below `npm start`, and the Java below its guard. */
function processes(home: string): { node: number; java: number } {
  const { pid } = JSON.parse(readFileSync(join(home, 'neo4j-server.json'), 'utf8')) as { pid: number };
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const node = stdout
    .split('\n')
    .find((line) => /^\d+ node --max-semi-space-size=4 dist\/cli\/main\.js start$/.test(line.trim()));
  return { node: Number(node?.trim().split(' ')[0]), java: pid };
}

async function measure(run: string, home: string, jars: string): Promise<Measured> {
  const port = 4000 + Math.floor(Math.random() * 20_000);
  const began = performance.now();
  const program = spawn('npm', ['start'], {
    cwd: shipped(),
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), ENTENTE_BOLT_PORT: '0', ENTENTE_HOME: home, ENTENTE_JARS: jars },
  });
  try {
    for (;;) {
      if (performance.now() - began > PATIENCE_MS) throw new Error('no answer within three minutes');
      const answer = await ask(port);
      if (answer?.includes('Choe Ryong Hae')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const { node, java } = processes(home);
    return { run, seconds, nodeMegabytes: megabytes(node), neo4jMegabytes: megabytes(java) };
  } finally {
    process.kill(-(program.pid ?? 0), 'SIGTERM');
    await new Promise((resolve) => program.once('close', resolve));
  }
}

/** The answer, or undefined while nobody listens. */
async function ask(port: number): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
    return await response.text();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const fetches = process.argv.includes('--fetch');
const jars = fetches ? join(home, 'jars') : readConfig().local.jars;
try {
  const first = await measure(fetches ? 'first, jars fetched' : 'first, jars there', home, jars);
  const again = await measure('again', home, jars);
  if (process.argv.includes('--json')) console.log(JSON.stringify([first, again]));
  else console.table([first, again]);
} finally {
  rmSync(home, { recursive: true, force: true });
}

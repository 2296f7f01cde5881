/**
 * A process between the program and the local Neo4j, so that no Java stays behind however the program ends, and none is missing
 * while it runs. It holds one end of a pipe; when the other end closes, by `stop()` or because the program was killed, it stops
 * the server. Once it is told that the server answers, it starts one that ends by itself again.
 * Runs in a process group of its own: Ctrl-C in the terminal reaches the program alone, which then stops in order.
 *
 * Arguments: the file for what the server prints, then the command and its arguments. Prints a line for each thing that happens:
 * `began 4711`, `ended SIGKILL 1000` (in ms until the next begins).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** Long enough for a checkpoint of a large graph; then the server is killed, and recovers at the next start. */
const PATIENCE_MS = 60_000;
/** A server that ended is started again after so long; after twice as long each time that it ends soon again. */
const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Whoever ran so long did not end soon. */
const LASTING_MS = 60_000;

const [consoleFile, command, ...args] = process.argv.slice(2);
if (consoleFile === undefined || command === undefined)
  throw new Error('usage: guard CONSOLE-FILE COMMAND [ARGUMENT ...]');

let server: ChildProcess | undefined;
let answers = false;
let stopping = false;
let pauseMs = SHORTEST_PAUSE_MS;

function begin(file: string, program: string): void {
  const output = openSync(file, answers ? 'a' : 'w', 0o600);
  const began = Date.now();
  const child = spawn(program, args, { stdio: ['ignore', output, output] });
  server = child;
  child.on('spawn', () => process.stdout.write(`began ${child.pid}\n`));
  child.on('error', () => process.exit(1));
  child.on('exit', (code, signal) => {
    server = undefined;
    if (stopping || !answers) process.exit(stopping ? 0 : (code ?? 1));
    if (Date.now() - began > LASTING_MS) pauseMs = SHORTEST_PAUSE_MS;
    process.stdout.write(`ended ${signal ?? code} ${pauseMs}\n`);
    setTimeout(() => begin(file, program), pauseMs);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  });
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  if (server === undefined) process.exit(0);
  server.kill('SIGTERM');
  setTimeout(() => server?.kill('SIGKILL'), PATIENCE_MS).unref();
}

begin(consoleFile, command);
process.stdin
  .on('data', () => (answers = true))
  .on('end', stop)
  .on('error', stop);
process.stdout.on('error', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

/**
 * A process between the program and the local Neo4j, so that no Java stays behind however the program ends. It holds
 * one end of a pipe; when the other end closes, by `stop()` or because the program was killed, it stops the server.
 * Runs in a process group of its own: Ctrl-C in the terminal reaches the program alone, which then stops in order.
 *
 * Arguments: the file for what the server prints, then the command and its arguments. Prints the server's process id.
 */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** Long enough for a checkpoint of a large graph; then the server is killed, and recovers at the next start. */
const PATIENCE_MS = 60_000;

const [consoleFile, command, ...args] = process.argv.slice(2);
if (consoleFile === undefined || command === undefined)
  throw new Error('usage: guard CONSOLE-FILE COMMAND [ARGUMENT ...]');

const output = openSync(consoleFile, 'w', 0o600);
const server = spawn(command, args, { stdio: ['ignore', output, output] });
let stopping = false;

function stop(): void {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS).unref();
}

server.on('spawn', () => process.stdout.write(`${server.pid}\n`));
server.on('error', () => process.exit(1));
server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
process.stdin.on('end', stop).on('error', stop).resume();
process.stdout.on('error', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

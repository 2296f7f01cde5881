/** The command line as a person or a script runs it, for the tests of a file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipped } from '../../src/paths.js';
import { testJars, testServer } from './environment.js';

export interface Finished {
  code: number | null;
  out: string;
  err: string;
}

/** The run's Neo4j, as a user names it. */
export function server(): Record<string, string> {
  const { uri, username, password } = testServer();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Programs of a file, in a home of their own; those that a failed test leaves are ended. */
export function useCli(): {
  readonly home: string;
  run(args: string[], env?: Record<string, string>): ChildProcess;
  entente(args: string[], env?: Record<string, string>): Promise<Finished>;
} {
  let home: string;
  const programs = new Set<ChildProcess>();
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  afterEach(async () => {
    for (const program of programs) {
      program.kill('SIGINT');
      await once(program, 'close');
    }
  });

  const run = (args: string[], env: Record<string, string> = {}): ChildProcess => {
    const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
    const own = { ENTENTE_HOME: home, ENTENTE_JARS: testJars(), ENTENTE_BOLT_PORT: '0', PORT: '0' };
    const program = spawn(process.execPath, [shipped('dist', 'cli', 'main.js'), ...args], {
      env: { PATH, HOME, JAVA_HOME, ...own, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    programs.add(program);
    program.on('close', () => programs.delete(program));
    return program;
  };

  return {
    get home() {
      return home;
    },
    run,
    entente: async (args, env) => {
      const program = run(args, env);
      const text = { out: '', err: '' };
      program.stdout?.on('data', (chunk: Buffer) => (text.out += String(chunk)));
      program.stderr?.on('data', (chunk: Buffer) => (text.err += String(chunk)));
      const [code] = (await once(program, 'close')) as [number | null];
      return { code, ...text };
    },
  };
}

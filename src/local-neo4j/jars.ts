/** The jars of the local Neo4j: resolved once by Maven, then used offline. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, OperatorError } from '../errors.js';
import { shipped } from '../paths.js';

const run = promisify(execFile);

const MAVEN = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
const SHELL = process.platform === 'win32';

/** Whether a version's jars have been fetched. */
export function hasJars(jars: string, version: string): boolean {
  return existsSync(join(jars, version));
}

/** @throws OperatorError where Maven, which would fetch the jars, does not run */
export async function checkMaven(version: string): Promise<void> {
  await run(MAVEN, ['--version'], { shell: SHELL }).catch((error: unknown) => {
    throw new OperatorError(explain(error, version), { cause: error });
  });
}

/**
 * Makes sure that a Neo4j version's jars are there.
 *
 * @param jars the folder that holds one folder for each version
 * @param announce called once if they must be fetched
 * @returns the folder with that version's jars
 * @throws OperatorError where Maven is missing or cannot resolve them
 */
export async function resolveJars(jars: string, version: string, announce: (line: string) => void): Promise<string> {
  const folder = join(jars, version);
  if (hasJars(jars, version)) return folder;
  announce(`Fetching Neo4j ${version} with Maven, once (about 120 MB)`);
  await mkdir(dirname(folder), { recursive: true });
  // Into a folder of its own first: a fetch that is cut short must not look like a whole one.
  const partial = await mkdtemp(`${folder}-`);
  try {
    await run(
      MAVEN,
      [
        ...['--batch-mode', '--quiet', '--file', shipped('neo4j', 'pom.xml')],
        ...['dependency:copy-dependencies', '-DincludeScope=runtime', `-Dneo4j.version=${version}`],
        `-DoutputDirectory=${partial}`,
      ],
      { maxBuffer: 16 * 1024 * 1024, shell: SHELL },
    );
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Somebody else, with a home of their own and the same jars, was faster.
    if (existsSync(folder)) return folder;
    throw new OperatorError(explain(error, version), { cause: error });
  }
  return folder;
}

function explain(error: unknown, version: string): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return (
      `Maven was not found; it fetches Neo4j ${version}. Install it (Debian: apt-get install maven; ` +
      'macOS: brew install maven; Windows: winget install Apache.Maven), or set NEO4J_URI to a server of yours.'
    );
  }
  const printed = `${(error as { stdout?: string }).stdout ?? ''}${(error as { stderr?: string }).stderr ?? ''}`;
  const first = printed.split('\n').find((line) => line.includes('[ERROR]')) ?? messageOf(error).split('\n')[0] ?? '';
  return `Maven could not fetch Neo4j ${version}: ${first.replace('[ERROR]', '').trim()} Check the network and the version.`;
}

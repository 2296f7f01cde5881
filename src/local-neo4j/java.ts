/** The Java that runs the local Neo4j: where it is, and whether its version will do. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../errors.js';

const run = promisify(execFile);

/** What to install, on the systems most people have. */
const cure = (least: number): string =>
  `Install one (Debian: apt-get install openjdk-${least}-jre-headless; macOS: brew install openjdk@${least}; ` +
  `Windows: winget install EclipseAdoptium.Temurin.${least}.JRE), or set JAVA_HOME to one.`;

/** The least Java a Neo4j version runs on: the 5 series on 17, the calendar releases on 21. */
export function leastJava(neo4jVersion: string): number {
  return neo4jVersion.startsWith('5.') ? 17 : 21;
}

/** The major version in what `java -version` prints, or undefined. Java 8 calls itself 1.8. */
export function majorVersion(printed: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** The major version of a Java; undefined where it does not say. @throws Error where there is none */
export async function versionOfJava(command: string): Promise<number | undefined> {
  const { stdout, stderr } = await run(command, ['-version']);
  return majorVersion(stdout + stderr);
}

/**
 * Finds a Java that the Neo4j version runs on.
 *
 * @returns the command to run
 * @throws OperatorError where there is none, or it is too old
 */
export async function findJava(javaHome: string | undefined, neo4jVersion: string): Promise<string> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const least = leastJava(neo4jVersion);
  let major: number | undefined;
  try {
    major = await versionOfJava(command);
  } catch (error) {
    const where = javaHome === undefined ? 'on the PATH' : `at JAVA_HOME (${javaHome})`;
    throw new OperatorError(
      `No Java was found ${where}; Neo4j ${neo4jVersion} needs Java ${least} or newer. ${cure(least)}`,
      {
        cause: error,
      },
    );
  }
  if (major === undefined || major < least) {
    throw new OperatorError(
      `Java ${major ?? 'of an unknown version'} was found (${command}); Neo4j ${neo4jVersion} needs Java ${least} or newer. ${cure(least)}`,
    );
  }
  return command;
}

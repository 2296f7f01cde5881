/** `neo4j-admin`, out of the same jars as the server. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inheritedEnvironment } from '../config.js';
import type { Neo4jHome } from './home.js';

const run = promisify(execFile);

/** What Neo4j wants to see of Java's inside. */
export const OPENED = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'];

/**
 * Runs a command on the data of a home, whose server must not run.
 *
 * @param jars their folder
 * @param args the command; the launcher reads further arguments from a file named with an @
 * @param options of Java
 */
export async function admin(
  home: Neo4jHome,
  java: string,
  jars: string,
  args: readonly string[],
  options: readonly string[] = [],
): Promise<void> {
  await run(java, [...options, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...args], {
    env: { ...inheritedEnvironment(), NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
    maxBuffer: 64 * 1024 * 1024,
  });
}

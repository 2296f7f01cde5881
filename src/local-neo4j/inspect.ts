/** What can be said of the local Neo4j without starting or changing anything. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LocalNeo4jConfig, ServerAddress } from '../config.js';
import { messageOf, OperatorError } from '../errors.js';
import { machine, runs } from '../lib/processes.js';
import { lastFailure } from './diagnose.js';
import { freeMegabytesOf, LEAST_FREE_MEGABYTES, Neo4jHome } from './home.js';
import { checkMaven, hasJars } from './jars.js';
import { findJava, versionOfJava } from './java.js';

export interface LocalState {
  /** Its command and major version; or what is wrong and the cure, in a text. */
  java: { command: string; major: number | undefined } | string;
  /** Whether its jars are there; a text says that they are not, and cannot be fetched, and the cure. */
  jars: boolean | string;
  /** The server that was noted, where its process runs. */
  running: { pid: number; address: ServerAddress } | undefined;
  hasStore: boolean;
  /** Why the last start failed, and the cure. */
  lastFailure: string | undefined;
  /** Bits of the mode of the file with the password that let in others. */
  openToOthers: number;
  /** In MB, on the disk of the home. */
  free: number;
  /** What is left must not be less, in MB. */
  leastFree: number;
  /** What its data take, in MB. */
  data: number;
}

/** Looks at the home of a local Neo4j. */
export async function inspectLocal(config: LocalNeo4jConfig): Promise<LocalState> {
  const home = new Neo4jHome(config);
  const note = await home.note();
  const isRunning = note !== undefined && (note.machine !== machine() || runs(note.pid));
  const password = (await home.password()) ?? '';
  return {
    java: await orText(async () => {
      const command = await findJava(config.javaHome, config.version);
      return { command, major: await versionOfJava(command) };
    }),
    jars: hasJars(config.jars, config.version) || (await orText(() => checkMaven(config.version).then(() => false))),
    running: isRunning
      ? { pid: note.pid, address: { uri: note.uri, username: 'neo4j', password, database: undefined } }
      : undefined,
    hasStore: home.hasStore(),
    lastFailure: isRunning ? undefined : lastFailure(home),
    openToOthers: await home.openToOthers(),
    free: await freeMegabytesOf(existingFolder(config.home)),
    leastFree: LEAST_FREE_MEGABYTES,
    data: await home.dataMegabytes(),
  };
}

/** What some work gives, or what its refusal says. */
async function orText<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OperatorError) return messageOf(error);
    throw error;
  }
}

/** The folder, or the nearest above it: a home that is not made yet will be on that disk. */
function existingFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existingFolder(dirname(folder));
}

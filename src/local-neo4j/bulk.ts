/** A new store for the local Neo4j, built of tables aside and put in the place of the old one when it is whole. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalNeo4jConfig, ServerAddress } from '../config.js';
import { messageOf, OperatorError } from '../errors.js';
import { admin, OPENED } from './admin.js';
import { Neo4jHome } from './home.js';
import { resolveJars } from './jars.js';
import { findJava } from './java.js';
import { type LocalNeo4j, openLocalNeo4j, whileNobodyStarts } from './local.js';

export interface StoreTables {
  tables: readonly { kind: 'nodes' | 'relationships'; name: string; file: string }[];
  /** Stands between the items of a list: one character. */
  listMark: string;
  /** Whether a cell goes over several lines. */
  multiline: boolean;
}

/**
 * Builds a store of tables, lets `finish` work on it, and puts it in the place of the local Neo4j's own. Until that last
 * step the old one stays as it is; cut short, nothing has changed.
 *
 * @param local the local Neo4j, started by this process; stopped when the tables are taken, and not started again
 * @param finish works on the new store, which nobody else sees
 * @throws OperatorError where the store cannot be built
 */
export async function replaceStore(
  config: LocalNeo4jConfig,
  local: LocalNeo4j,
  tables: StoreTables,
  finish: (address: ServerAddress) => Promise<void>,
): Promise<void> {
  const aside = { ...config, home: join(config.home, 'bulk'), port: 0 };
  await rm(aside.home, { recursive: true, force: true });
  try {
    await local.stop();
    await buildStore(aside, tables);
    const built = await openLocalNeo4j(aside, () => undefined, local.address.password);
    try {
      await finish(built.address);
    } finally {
      await built.stop();
    }
    await whileNobodyStarts(config, () => new Neo4jHome(config).takeData(new Neo4jHome(aside)));
  } finally {
    await rm(aside.home, { recursive: true, force: true });
  }
}

/** Runs `neo4j-admin database import full` over the tables. @throws OperatorError with what it says */
export async function buildStore(
  config: LocalNeo4jConfig,
  { tables, listMark, multiline }: StoreTables,
): Promise<void> {
  const home = new Neo4jHome(config);
  await home.prepare();
  await home.configure(config.port);
  const java = await findJava(config.javaHome, config.version);
  const jars = await resolveJars(config.jars, config.version, () => undefined);
  const code = listMark.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  const report = join(home.logs, 'import.report');
  const lines = [
    ...tables.map(({ kind, name, file }) => `--${kind}=${name}=${file}`),
    ...['--id-type=string', `--array-delimiter=U+${code}`, `--multiline-fields=${multiline}`],
    ...[`--report-file=${report}`, '--overwrite-destination=true'],
  ];
  // Many tables make a long command.
  const file = join(home.folder, 'import.args');
  await writeFile(file, lines.map((line) => `"${line.replace(/[\\"]/g, '\\$&')}"\n`).join(''));
  try {
    const options = [`-Xmx${config.heapMegabytes}m`, ...OPENED];
    await admin(home, java, jars, ['database', 'import', 'full', 'neo4j', `@${file}`], options);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const [last = messageOf(error)] = `${stdout}\n${stderr}`.trim().split('\n').filter(Boolean).slice(-1);
    throw new OperatorError(
      `The database could not be built from the data set's tables: ${last}. Nothing was changed. Import with --no-bulk.`,
      { cause: error },
    );
  }
}

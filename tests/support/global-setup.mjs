/** One real Neo4j for the whole run, on a free port, its data in a folder that goes with it. Runs on what was built. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../dist/config.js';
import { openLocalNeo4j } from '../../dist/neo4j/index.js';

export default async function setUp() {
  const home = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const { local } = readConfig();
  const server = await openLocalNeo4j({ ...local, home, port: 0 }, (line) => process.stderr.write(`\n${line}\n`));
  // The names are those that environment.ts reads.
  process.env.ENTENTE_TEST_ADDRESS = JSON.stringify(server.address);
  process.env.ENTENTE_TEST_JARS = local.jars;
  globalThis.ententeTestServer = { server, home };
}

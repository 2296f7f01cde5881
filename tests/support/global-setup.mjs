/**
 * A real Neo4j for each of jest's workers, on a free port, its data in a folder that goes with it: tests of one worker
 * run one after another and share it. Runs on what was built.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../dist/config.js';
import { openLocalNeo4j } from '../../dist/local-neo4j/index.js';

/**
 * Plans outlive the files: each begins with an empty graph, by which Neo4j takes the counts that it planned with for outdated,
 * and planning takes longer than all else.
 */
const KEEP_PLANS = {
  'dbms.cypher.min_replan_interval': '1d',
  'dbms.cypher.statistics_divergence_threshold': '1',
  'server.memory.query_cache.per_db_cache_num_entries': '20000',
};

/** The fast compiler alone: a server of tests ends before what the thorough one makes of it pays. */
const BRIEF = '-XX:TieredStopAtLevel=1';

export default async function setUp({ maxWorkers }) {
  process.env.JDK_JAVA_OPTIONS ??= BRIEF;
  const { local } = readConfig();
  const open = async () => {
    const home = mkdtempSync(join(tmpdir(), 'entente-test-'));
    const own = { ...local, home, port: 0, neo4jSettings: KEEP_PLANS };
    const server = await openLocalNeo4j(own, (line) => process.stderr.write(`\n${line}\n`));
    return { server, home };
  };
  // The first fetches the jars if they are missing.
  const servers = [await open()];
  servers.push(...(await Promise.all(Array.from({ length: maxWorkers - 1 }, open))));
  // The names are those that environment.ts reads.
  process.env.ENTENTE_TEST_ADDRESSES = JSON.stringify(servers.map(({ server }) => server.address));
  process.env.ENTENTE_TEST_JARS = local.jars;
  globalThis.ententeTestServers = servers;
}

/** What the set-up of the run hands to the tests. */
import type { ServerAddress } from '../../src/config.js';

const ADDRESS_VARIABLE = 'ENTENTE_TEST_ADDRESS';
const JARS_VARIABLE = 'ENTENTE_TEST_JARS';

/** The run's Neo4j. */
export function testServer(): ServerAddress {
  return JSON.parse(process.env[ADDRESS_VARIABLE] ?? '') as ServerAddress;
}

/** Where the jars are, for tests that start a Neo4j of their own. */
export function testJars(): string {
  return process.env[JARS_VARIABLE] ?? '';
}

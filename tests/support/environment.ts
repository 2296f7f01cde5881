/** What the set-up of the run hands to the tests. */
import type { ServerAddress } from '../../src/config.js';

/** The Neo4j of this worker: no other test uses it at the same time. */
export function testServer(): ServerAddress {
  const addresses = JSON.parse(process.env.ENTENTE_TEST_ADDRESSES ?? '[]') as ServerAddress[];
  const address = addresses[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (address === undefined) throw new Error('There is no Neo4j for this worker.');
  return address;
}

/** Where the jars are, for tests that start a Neo4j of their own. */
export function testJars(): string {
  return process.env.ENTENTE_TEST_JARS ?? '';
}

/** Whether the long forms of the tests run. */
export function isLongRun(): boolean {
  return (globalThis as { isLongRun?: boolean }).isLongRun === true;
}

/** How many times as many cases of a property the long run tries: `CASES`, 1 where it is not set. */
export function timesAsMany(): number {
  return Number(process.env.CASES ?? 1);
}

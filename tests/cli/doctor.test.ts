/** What the doctor sees of a real database and of real ports. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { databaseChecks } from '../../src/cli/doctor/database-checks.js';
import type { Finding } from '../../src/cli/doctor/finding.js';
import { databaseState, portState } from '../../src/cli/doctor/probes.js';
import { addKey, revokeKey } from '../../src/access/keys.js';
import { expectedSchema } from '../../src/database/expected-schema.js';
import { type Graph, MIGRATIONS } from '../../src/database/index.js';
import { importOf, Lease } from '../../src/dataset/write/lease.js';
import { emptyGraph } from '../support/graph.js';
import { serve } from '../support/service.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const ill = async (): Promise<Finding[]> =>
  databaseChecks(await databaseState(graph)).filter(({ state }) => state !== 'ok');

it('a database that was set up is well, and stays as it is', async () => {
  const revision = await graph.revision();
  expect(await ill()).toEqual([]);
  expect(await graph.revision()).toBe(revision);
});

it('names an index and a constraint that are missing, with the statements that make them', async () => {
  const dropped = { event_day: 'INDEX', claim_id: 'CONSTRAINT' };
  for (const [name, kind] of Object.entries(dropped)) await graph.run(`DROP ${kind} ${name}`);
  const faults = await ill();
  expect(faults.map(({ state, says }) => [state, says])).toEqual(
    expect.arrayContaining([
      ['fault', 'The index event_day is missing.'],
      ['fault', 'The constraint claim_id is missing.'],
    ]),
  );
  expect(faults).toHaveLength(2);
  // The cure cures.
  for (const { cure = '' } of faults) await graph.run(cure.slice(cure.indexOf('CREATE')));
  await graph.run('CALL db.awaitIndexes(120)');
  expect(await ill()).toEqual([]);
});

it('knows every constraint and index that there is', async () => {
  const names = new Set(expectedSchema(new Set(MIGRATIONS.map(({ version }) => version))).map(({ name }) => name));
  // Those of the migrations' own notes are made before any step.
  const own = ['migration_lock', 'migration_version'];
  const rows = await graph.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of rows) if (!own.includes(String(name))) expect(names).toContain(name);
});

it('a newer program has set it up, or an older one', async () => {
  await graph.run('CREATE (:Migration {version: 999})');
  const [newer, ...others] = await ill();
  await graph.run('MATCH (m:Migration {version: 999}) DELETE m');
  expect(others).toEqual([]);
  expect(newer).toMatchObject({ check: 'schema', state: 'fault', cure: expect.stringMatching(/^Update Entente/) });

  const last = MIGRATIONS.length;
  await graph.run('MATCH (m:Migration {version: $last}) SET m.version = -1', { last });
  const older = await ill();
  await graph.run('MATCH (m:Migration {version: -1}) SET m.version = $last', { last });
  expect(older).toMatchObject([{ check: 'schema', state: 'warning', says: expect.stringContaining('in 1 step,') }]);
});

it('an import that runs is no fault; one that ended without a word is told', async () => {
  const lease = await Lease.take(graph, importOf('trial'));
  expect(await ill()).toEqual([]);
  lease.abandon();
  await graph.run("MATCH (l:ImportLease {name: 'import'}) SET l.until = datetime() - duration('PT1M')");
  expect(await ill()).toMatchObject([
    { state: 'warning', says: 'There was an import of data set "trial", which ended without a word.' },
  ]);
  await lease.release();
});

it('counts the keys that open something', async () => {
  const key = { role: 'reader' as const, datasets: [] };
  await addKey(graph, { ...key, name: 'Good', expires: new Date(Date.now() + 86_400_000) });
  await addKey(graph, { ...key, name: 'Ended', expires: new Date(Date.now() - 1_000) });
  const { record } = await addKey(graph, { ...key, name: 'Revoked', expires: null });
  await revokeKey(graph, record.id);
  expect(await databaseState(graph)).toMatchObject({ keys: 1 });
});

describe('a port', () => {
  const host = '127.0.0.1';
  const stateOf = (port: number, at = host) => portState({ host: at, port, tls: undefined });

  it('is free, then an Entente’s', async () => {
    const service = await serve(graph);
    const port = Number(new URL(service.url).port);
    expect(await stateOf(port)).toBe('entente');
    await service.stop();
    expect(await stateOf(port)).toBe('free');
  });

  it('is another program’s', async () => {
    const other = createServer((_, response) => response.end('hello')).listen(0, host);
    await once(other, 'listening');
    expect(await stateOf((other.address() as AddressInfo).port)).toBe('other');
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  });

  it('is of an address that is not this machine’s', async () => {
    expect(await stateOf(0, '192.0.2.1')).toBe('not ours');
  });
});

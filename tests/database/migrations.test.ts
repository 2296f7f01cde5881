/** Constraints and indexes: applied once, in order, and they hold. */
import { migrate, MIGRATIONS } from '../../src/database/index.js';
import type { Graph } from '../../src/database/index.js';
import { NODE_TYPES } from '../../src/model/ids.js';
import { emptyGraph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

it('versions count up from 1', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

it('a second time there is nothing to do, and each step is noted once', async () => {
  expect(await migrate(graph)).toEqual([]);
  const noted = await graph.run('MATCH (m:Migration) RETURN m.version AS version, m.title AS title ORDER BY version');
  expect(noted).toEqual(MIGRATIONS.map(({ version, title }) => ({ version, title })));
});

it('steps that were applied and not noted, as when a start is cut short, are applied again without harm', async () => {
  await graph.run('MATCH (m:Migration) WHERE m.version > 1 DELETE m');
  expect((await migrate(graph)).map(({ version }) => version)).toEqual([2, 3, 4, 5, 6, 7]);
});

it.each(NODE_TYPES)('a second %s with the same slug is refused', async (type) => {
  await expect(graph.run(`CREATE (:${type} {slug: 'twice'}), (:${type} {slug: 'twice'})`)).rejects.toThrow(
    /already exists/,
  );
});

it('all indexes answer, the one for names among them', async () => {
  const rows = await graph.run('SHOW INDEXES YIELD name, type, state RETURN name, type, state');
  expect(rows.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  expect(rows).toContainEqual({ name: 'names', type: 'FULLTEXT', state: 'ONLINE' });
  expect(rows).toContainEqual({ name: 'event_day', type: 'RANGE', state: 'ONLINE' });
});

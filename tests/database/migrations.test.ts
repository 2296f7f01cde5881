/** Constraints and indexes: applied once, in order, by one program at a time, and they hold. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkSchema, Graph, migrate, MIGRATIONS } from '../../src/database/index.js';
import { isAtLeast } from '../../src/database/migrations.js';
import { NODE_TYPES } from '../../src/model/ids.js';
import { testServer } from '../support/environment.js';
import { emptyGraph } from '../support/graph.js';
import { startProxy } from '../support/proxy.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

/** What was published is never edited: databases that have it would differ from new ones. A new step adds a line. */
const PUBLISHED = [
  '3df184d7bcfffa01',
  '4356a801c2abb451',
  'ee9d442c2004e364',
  'c1484b0f9efa24e4',
  '10dcc7699075b33e',
  '004ebb9e0e6f7b6a',
  '57223f87cf3d51ee',
  'b22db7c054dc8b80',
  'c1ffda6bd98baaa7',
  'b493dd77dc662357',
  '7fd4b15529cdd85f',
  'ca4da215b980b451',
  '653ea424e9527930',
  '63489861ad50f527',
  '00d52d6b06bca144',
  '70d95bf7119ca867',
  'b01250bf3f2bfdd5',
  '844aa5531b72c9df',
  'f453eea5a6b6faee',
  '7b50c42dc38647a8',
  'a6f09f51fae37037',
  '7ac471734a02c779',
];

it('each step is as it was published', () => {
  const hashes = MIGRATIONS.map(({ version, title, statements }) =>
    createHash('sha256')
      .update(JSON.stringify([version, title, statements]))
      .digest('hex')
      .slice(0, 16),
  );
  expect(hashes).toEqual(PUBLISHED);
});

it('versions count up from 1', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

it('each type of node has its constraint', () => {
  const all = MIGRATIONS.flatMap(({ statements }) => statements).join('\n');
  for (const type of NODE_TYPES) expect(all).toContain(`FOR (n:${type}) REQUIRE n.slug IS UNIQUE`);
});

it('a second time there is nothing to do, and each step is noted once', async () => {
  expect(await migrate(graph)).toEqual([]);
  const noted = await graph.run('MATCH (m:Migration) RETURN m.version AS version, m.title AS title ORDER BY version');
  expect(noted).toEqual(MIGRATIONS.map(({ version, title }) => ({ version, title })));
});

it('steps that were applied and not noted, as when a start is cut short, are applied again without harm', async () => {
  await graph.run('MATCH (m:Migration) WHERE m.version > 1 DELETE m');
  expect((await migrate(graph)).map(({ version }) => version)).toEqual(
    MIGRATIONS.map(({ version }) => version).slice(1),
  );
});

it('what was imported before changes were noted has changed when its data set was imported', async () => {
  await graph.run(
    `MATCH (m:Migration {version: 9}) DELETE m
     CREATE (:Dataset {slug: 'old', importedAt: datetime('2024-05-06T07:08:09Z')}), (:Event {slug: 'talks', dataset: 'old'})`,
  );
  await migrate(graph);
  const [event] = await graph.run('MATCH (e:Event) RETURN toString(e.changedAt) AS at');
  await graph.run("MATCH (n {slug: 'old'}), (m {slug: 'talks'}) DELETE n, m");
  expect(event).toEqual({ at: '2024-05-06T07:08:09Z' });
});

it('what was imported before dates spanned what they say is read again', async () => {
  await graph.run(
    "MATCH (m:Migration {version: 11}) DELETE m CREATE (:Dataset {slug: 'old', fingerprint: 'as it was'})",
  );
  await migrate(graph);
  const [dataset] = await graph.run(
    "MATCH (d:Dataset {slug: 'old'}) WITH d, d.fingerprint AS print DELETE d RETURN print",
  );
  expect(dataset).toEqual({ print: null });
});

it('what was claimed before each id of an official counted is kept for the id under which it was stated', async () => {
  await graph.run(
    `MATCH (m:Migration {version: 13}) DELETE m
     CREATE (:Claim {id: 'old|#1', fact: '#1', dataset: 'old', kind: 'ABOUT', properties: '{"calledAs":"ann","x":"y"}'}),
       (:Claim {id: 'old|#2', fact: '#2', dataset: 'old', kind: 'MADE_BY', properties: '{"calledAs":"ann"}'}),
       (:Claim {id: 'old|#3', fact: '#3', dataset: 'old', kind: 'ABOUT', properties: '{}'})`,
  );
  await migrate(graph);
  const claims = await graph.run('MATCH (c:Claim) WITH c, c.id AS id DELETE c RETURN id ORDER BY id');
  expect(claims.map(({ id }) => id)).toEqual(['old|#1|ann', 'old|#2', 'old|#3']);
});

it('what follows from facts by older rules is worked out anew', async () => {
  await graph.run(
    `MATCH (m:Migration {version: 14}) DELETE m
     CREATE (:Country {slug: 'prk', label: 'North Korea', searchName: ' old ', searchContext: ' old '}),
       (:Official {slug: 'ann', label: 'Ann'})-[:HELD_OFFICE {attested: '2001-01-20', begunBy: date('2001-01-20'), certainty: 'REPORTED',
         heldBasis: 'UNKNOWN'}]->(:Office {slug: 'head', label: 'Head', class: 'HEAD_OF_STATE'})`,
  );
  await migrate(graph);
  const [row] = await graph.run(
    `MATCH (c:Country {slug: 'prk'}) MATCH (p:Official {slug: 'ann'})-[t:HELD_OFFICE]->(o)
     WITH c, p, o, c.searchName AS terms, toString(t.heldUntil) AS until DETACH DELETE c, p, o RETURN terms, until`,
  );
  expect(row).toEqual({ terms: expect.stringContaining(' кндр ') as string, until: '2002-01-20' });
});

it('whether the parts of an event count in its place is worked out anew', async () => {
  await graph.run(
    `MATCH (m:Migration {version: 22}) DELETE m
     CREATE (talks:Event {slug: 'talks', kind: 'TALKS', status: 'OCCURRED', certainty: 'CONFIRMED', leaf: false, present: 0})
     CREATE (:Event {slug: 'aside', kind: 'TALKS', status: 'OCCURRED', certainty: 'SPECULATED', leaf: true, present: 0})-[:PART_OF]->(talks)
     CREATE (:Official {slug: 'ann', label: 'Ann'})-[:PARTICIPATED_IN {presence: 'IN_PERSON', certainty: 'CONFIRMED'}]->(talks)`,
  );
  await migrate(graph);
  const rows = await graph.run(
    `MATCH (e:Event {slug: 'talks'}) MATCH (p:Official)-[:MET_AT]->(e) MATCH (part)-[:PART_OF]->(e)
     WITH e, p, part, e.leaf AS leaf, e.present AS present DETACH DELETE e, p, part RETURN leaf, present`,
  );
  expect(rows).toEqual([{ leaf: true, present: 1 }]);
});

it('of two programs that start at once, one applies the steps and the other waits for it', async () => {
  await graph.run('MATCH (m:Migration) DELETE m');
  for (const name of ['migration_version', 'migration_lock', 'event_day']) {
    await graph.run(`DROP ${name === 'event_day' ? 'INDEX' : 'CONSTRAINT'} ${name} IF EXISTS`);
  }
  const other = Graph.at(testServer(), { queryTimeoutMs: 30_000 });
  const applied = await Promise.all([migrate(graph), migrate(other)]);
  expect(applied.map((steps) => steps.length).sort()).toEqual([0, MIGRATIONS.length]);
  expect(await graph.run('MATCH (l:MigrationLock) RETURN l')).toEqual([]);
  await other.close();
});

it('a program that dies meanwhile does not block the next', async () => {
  await graph.run('MATCH (m:Migration {version: 8}) DELETE m');
  const proxy = await startProxy(Number(new URL(testServer().uri).port));
  const dying = Graph.at({ ...testServer(), uri: `bolt://127.0.0.1:${proxy.port}` }, { queryTimeoutMs: 30_000 });
  let begun = (): void => undefined;
  const holds = new Promise<void>((resolve) => (begun = resolve));
  let end = (): void => undefined;
  const held = dying.holding("CREATE (:MigrationLock {name: 'migrations'})", 600_000, () => {
    begun();
    return new Promise<void>((resolve) => (end = resolve));
  });
  const failed = expect(held).rejects.toMatchObject({ name: 'GraphUnavailable' });
  await holds;
  let done = false;
  const waiting = migrate(graph).then((steps) => {
    done = true;
    return steps;
  });
  const blocked = "SHOW TRANSACTIONS YIELD currentQuery, status WHERE status STARTS WITH 'Blocked' RETURN currentQuery";
  while ((await graph.run(blocked)).length === 0) await sleep(10);
  expect(done).toBe(false);
  await proxy.cut();
  expect((await waiting).map(({ version }) => version)).toEqual([8]);
  end();
  await failed;
  await dying.close();
});

it('a database that a newer program has set up is refused, with both versions and the cure', async () => {
  await graph.run('CREATE (:Migration {version: 99})');
  try {
    for (const check of [migrate, checkSchema]) {
      await expect(check(graph)).rejects.toMatchObject({
        name: 'OperatorError',
        message:
          'A newer Entente has set up this database: its schema has version 99, and this program knows 22. Update Entente, ' +
          'or use another database: NEO4J_URI and NEO4J_DATABASE, or ENTENTE_HOME for a local Neo4j.',
      });
    }
  } finally {
    await graph.run('MATCH (m:Migration {version: 99}) DELETE m');
  }
});

it.each([
  ['5.26.20', true],
  ['5.27-aura', true],
  ['2026.08.0', true],
  ['6.0.1', true],
  ['5.25.1', false],
  ['4.4.40', false],
])('Neo4j %s is recent enough: %s', (version, enough) => {
  expect(isAtLeast(version, '5.26')).toBe(enough);
});

it.each(NODE_TYPES)('a second %s with the same slug is refused', async (type) => {
  await expect(graph.run(`CREATE (:${type} {slug: 'twice'}), (:${type} {slug: 'twice'})`)).rejects.toThrow(
    /already exists/,
  );
});

it('all indexes answer, the one for names among them', async () => {
  const rows = await graph.run('SHOW INDEXES YIELD name, type, state RETURN name, type, state');
  expect(rows.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  expect(rows).toContainEqual({ name: 'search', type: 'FULLTEXT', state: 'ONLINE' });
  expect(rows).toContainEqual({ name: 'event_day', type: 'RANGE', state: 'ONLINE' });
});

/** Backups and the doctor at the command line: a program that is killed in the middle, and a graph that moves. */
import { once } from 'node:events';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/database/index.js';
import { LASTING } from '../../src/dataset/write/staging.js';
import { server, useCli } from '../support/cli.js';
import { emptyGraph } from '../support/graph.js';
import { ask, serve } from '../support/service.js';

const cli = useCli();
const { run, entente } = cli;

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

/** Enough that it is restored in many transactions. */
const MANY = 15_000;

async function fill(): Promise<void> {
  await graph.run(
    `UNWIND range(1, $count) AS number CALL (number) {
       CREATE (o:Official {slug: 'o-' + number, label: 'Official ' + number})-[:CITES {key: number}]->(:Citation {slug: 'c-' + number})
     } IN TRANSACTIONS OF 5000 ROWS`,
    { count: MANY },
  );
}

/** Counts and sums of what lasts. */
async function digest(): Promise<unknown> {
  const [nodes] = await graph.run(
    `MATCH (n:${LASTING}) WITH labels(n)[0] AS label, count(n) AS count ORDER BY label RETURN collect([label, count]) AS all`,
  );
  const [relationships] = await graph.run(
    `MATCH (a:Official)-[r:CITES]->(b:Citation) WHERE a.slug = 'o-' + r.key AND b.slug = 'c-' + r.key RETURN count(r) AS count, sum(r.key) AS sum`,
  );
  return { nodes, relationships };
}

it('a restore that is killed leaves the graph as it was; the next one does it', async () => {
  const file = join(cli.home, 'large.jsonl.gz');
  await fill();
  const whole = await digest();
  const backup = await entente(['backup', file, '--json'], server());
  expect({ code: backup.code, err: backup.err.replace(/Writing.*\n/g, '') }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(backup.out)).toMatchObject({ file, relationships: MANY });
  const again = await entente(['backup', file], server());
  expect({ code: again.code, err: again.err }).toMatchObject({ code: 1, err: expect.stringContaining('--force') });

  await graph.close();
  graph = await emptyGraph();
  await graph.run("CREATE (:Official {slug: 'present', label: 'Present'})");
  const present = await digest();
  const refused = await entente(['restore', file], server());
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/holds 1 nodes already\. Nothing was changed\..*--yes/);

  const killed = run(['restore', '--yes', file], server());
  const ended = once(killed, 'close');
  for (let count = 0; count < 5_000;) {
    const [row] = await graph.run('MATCH (n:Restored) RETURN count(n) AS count');
    count = Number(row?.count);
  }
  killed.kill('SIGKILL');
  await ended;
  expect(await digest()).toEqual(present);
  const service = await serve(graph);
  const { data } = await service.ask('{ officials { totalCount nodes { id } } }');
  await service.stop();
  expect(data).toEqual({ officials: { totalCount: 1, nodes: [{ id: 'Official:present' }] } });
  const doctor = await entente(['doctor', '--json'], server());
  expect(doctor.code).toBe(0);
  expect(JSON.parse(doctor.out).findings).toContainEqual(
    expect.objectContaining({ check: 'imports', state: 'warning', says: expect.stringContaining('a restore') }),
  );

  const restored = await entente(['restore', '--yes', file, '--json'], server());
  expect(restored.code).toBe(0);
  expect(JSON.parse(restored.out)).toMatchObject({ replaced: 1, relationships: MANY });
  expect(await digest()).toEqual(whole);
  expect(await graph.run('MATCH (n:Restored|Gone|StagedStep) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
});

it('a graph moves from a server to the local Neo4j, and the doctor finds it well', async () => {
  const file = join(cli.home, 'moved.jsonl.gz');
  await graph.run(
    `CREATE (:Dataset {slug: 'trial', label: 'Trial', version: '1', importedAt: datetime()})
     CREATE (:Official {slug: 'a', label: 'A'})-[:CITIZEN_OF]->(:Country {slug: 'jpn', label: 'Japan'})`,
  );
  expect((await entente(['backup', file], server())).code).toBe(0);

  const before = await entente(['doctor']);
  expect(before.out).toMatch(/ok +Neo4j +The local Neo4j does not run; "entente start" makes and starts it/);
  expect(existsSync(join(cli.home, 'neo4j'))).toBe(false);

  const restored = await entente(['restore', file]);
  expect({ code: restored.code, out: restored.out }).toEqual({
    code: 0,
    out: expect.stringContaining('is as it was on'),
  });
  const started = run(['start', '--json']);
  const [line] = (await once(started.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const { console: url, seeded } = JSON.parse(String(line)) as { console: string; seeded: boolean };
  // It holds a data set, so that none is loaded.
  expect(seeded).toBe(false);
  const { data } = await ask(url, '{ official(id: "a") { name } }');
  expect(data).toEqual({ official: { name: 'A' } });
  const well = await entente(['doctor'], { PORT: new URL(url).port });
  expect({ code: well.code, out: well.out }).toEqual({ code: 0, out: expect.stringContaining('no faults') });
  expect(well.out).toMatch(/An Entente answers at 127\.0\.0\.1:\d+/);
  // While the service runs, its graph is backed up through its Neo4j.
  expect((await entente(['backup', '--force', file])).code).toBe(0);

  chmodSync(join(cli.home, 'neo4j-password'), 0o644);
  const open = await entente(['doctor']);
  expect({ code: open.code, out: open.out }).toEqual({ code: 1, out: expect.stringContaining('chmod 600') });
});

it('the doctor tells what is wrong with the configuration, or with the way to the database', async () => {
  const wrong = await entente(['doctor', '--json'], { PORT: 'http' });
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.out)).toMatchObject({ faults: 1, findings: [{ check: 'settings', state: 'fault' }] });
  const away = await entente(['doctor'], { ...server(), NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(away.code).toBe(1);
  expect(away.out).toMatch(/fault +Neo4j +bolt:\/\/127\.0\.0\.1:1 cannot be reached\.\n +→ Check NEO4J_URI/);
});

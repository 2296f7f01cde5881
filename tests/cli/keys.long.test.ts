/** Keys at the command line: made, listed, revoked, and what is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/database/index.js';
import { server, useCli } from '../support/cli.js';
import { emptyGraph } from '../support/graph.js';

const cli = useCli();
let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

it('a key is shown once, listed without itself, stays when the graph is emptied, and is revoked', async () => {
  const made = await cli.entente(
    ['keys', 'add', 'Press office', '--role', 'importer', '--dataset', 'archive', '--expires', '90d', '--json'],
    server(),
  );
  expect([made.code, made.err]).toEqual([0, '']);
  const { key, id } = JSON.parse(made.out) as { key: string; id: string };
  expect(key).toMatch(new RegExp(`^entente_${id}_[\\w-]{43}$`));
  await cli.entente(['reset', '--yes'], server());
  const listed = await cli.entente(['keys', 'list'], server());
  expect(listed.out).toMatch(
    new RegExp(`^${id} +Press office +importer +archive +\\d{4}-\\d\\d-\\d\\d +good until`, 'm'),
  );
  expect(listed.out).not.toContain(key.slice(21));
  const revoked = await cli.entente(['keys', 'revoke', id], server());
  expect(revoked.out).toContain('opens nothing any more');
  expect((await cli.entente(['keys', 'list'], server())).out).toMatch(/revoked \d{4}/);
});

it.each([
  [['add', 'x', '--role', 'owner'], '--role got "owner"; wanted reader, importer, admin.'],
  [['add', 'x', '--expires', '2027-02-30'], '--expires got "2027-02-30"; wanted a day to come'],
  [['add', 'x', '--expires', '2001-01-01'], '--expires got "2001-01-01"; wanted a day to come'],
  [['add', 'x', '--role', 'importer', '--dataset', 'nope!'], '--dataset got "nope!"; wanted the name of a data set'],
  [['add', 'x', '--dataset', 'archive'], 'a reader imports nothing. Pass --role importer.'],
  [['add', ' '], 'The name got 1 characters; wanted 1 to 200'],
  [['revoke', 'nobody'], 'There is no key with the id "nobody". "entente keys list" lists them.'],
])('keys %j', async (args, message) => {
  const { code, out, err } = await cli.entente(['keys', ...args], server());
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
});

it('secrets may stand in files, of which a wrong one is told by its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-secrets-'));
  try {
    const { NEO4J_PASSWORD = '', ...rest } = server();
    writeFileSync(join(folder, 'password'), `${NEO4J_PASSWORD}\n`);
    const found = await cli.entente(['status'], { ...rest, NEO4J_PASSWORD_FILE: join(folder, 'password') });
    expect(found.code).toBe(0);
    const missing = await cli.entente(['status'], { ...rest, NEO4J_PASSWORD_FILE: join(folder, 'none') });
    expect(missing.err).toMatch(/NEO4J_PASSWORD_FILE got ".*none", which cannot be read/);
    const both = await cli.entente(['status'], { ...server(), NEO4J_PASSWORD_FILE: join(folder, 'password') });
    expect(both.err).toContain('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; wanted one.');
    expect(both.err).not.toContain(NEO4J_PASSWORD);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

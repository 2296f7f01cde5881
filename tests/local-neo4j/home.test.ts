/** The folder of the local Neo4j, as other processes read it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { Neo4jHome } from '../../src/local-neo4j/home.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'entente-home-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a note is there, whole, while it is written anew', async () => {
  const home = new Neo4jHome({ ...readConfig().local, home: folder });
  const note = { uri: 'bolt://127.0.0.1:1', version: '5.26.20', pid: 1, guard: 2, machine: 'here' };
  await home.writeNote(note);
  let written = false;
  const writing = (async () => {
    for (let pid = 2; pid < 1_000; pid += 1) await home.writeNote({ ...note, pid });
    written = true;
  })();
  const missing = [];
  while (!written) if ((await home.note()) === undefined) missing.push('missing');
  await writing;
  expect(missing).toEqual([]);
  expect(await home.note()).toEqual({ ...note, pid: 999 });
  await home.removeNote();
  expect(await home.note()).toBeUndefined();
});

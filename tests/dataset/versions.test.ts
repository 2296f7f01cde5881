/**
 * Whatever versions of two data sets come and go, in whichever order, staged or at once: the graph is that of their last
 * versions.
 */
import fc from 'fast-check';
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { expectToHold } from '../support/property.js';
import { snapshotOf } from '../support/snapshot.js';
import { BASE, content } from '../support/stated.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

/** A version of a data set, or its removal. */
const step = fc.record({
  name: fc.constantFrom('set-a', 'set-b'),
  content: fc.option(content, { nil: undefined, freq: 5 }),
  staged: fc.boolean(),
});

async function load(name: string, stated: object, staged: boolean): Promise<void> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': JSON.stringify(stated) }, (folder) =>
    importDataset(graph, folder, staged ? { mostAtOnce: 0 } : {}),
  );
}

async function begin(): Promise<void> {
  await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await load('base', BASE, false);
}

it('the graph depends on the last versions alone', async () => {
  await expectToHold(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      await begin();
      const last = new Map<string, object>();
      for (const { name, content: stated, staged } of steps) {
        if (stated !== undefined) {
          await load(name, stated, staged);
          last.set(name, stated);
        } else if (last.delete(name)) await removeDataset(graph, name);
      }
      const found = await snapshotOf(graph);
      await begin();
      for (const name of [...last.keys()].sort()) await load(name, last.get(name) ?? {}, false);
      expect(found).toBe(await snapshotOf(graph));
    }),
    { short: 5, long: 40 },
  );
});

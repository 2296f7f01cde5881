/** The facts of a data set, taken while it is being checked. */
import { openDataset } from '../../src/dataset/manifest/open.js';
import { beginPrepare } from '../../src/dataset/prepare/prepare.js';
import { Stated } from '../../src/dataset/facts/stated.js';
import type { NodeFact } from '../../src/dataset/facts/facts.js';
import { emptyGraph, withFolder } from '../support/graph.js';

const FILES = {
  'a.yaml': `
sources:
  - { id: gazette, title: Gazette, kind: OFFICIAL_RECORD }
countries:
  - { id: jpn, name: Japan, cite: [{ source: gazette }] }
`,
};

const fact: NodeFact = { type: 'Country', slug: 'jpn', hash: 1, properties: { slug: 'jpn', dataset: 'trial' } };

it('who takes them before the check has begun gets all of them', async () => {
  const graph = await emptyGraph();
  const taken: string[] = [];
  await withFolder(FILES, async (folder) => {
    const prepared = await beginPrepare(graph, await openDataset(folder, {}), {});
    for await (const nodes of prepared.stated.nodes()) taken.push(...nodes.map(({ type, slug }) => `${type} ${slug}`));
    await prepared.close();
  });
  await graph.close();
  expect(taken.sort()).toEqual(['Citation trial|gazette|||REPORTED', 'Country jpn', 'Source gazette']);
});

it('what somebody takes is not forgotten while he takes it', async () => {
  const stated = new Stated('trial');
  stated.add(fact);
  await stated.clear();
  expect(stated.count).toBe(0);
  stated.add(fact);
  stated.end();
  await stated.nodes().next();
  await expect(stated.clear()).rejects.toThrow('what is being read cannot be put aside anew');
  await stated.close();
});

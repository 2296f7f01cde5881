/**
 * Whatever versions of two data sets come and go, in whichever order, staged or at once: the graph is that of their last
 * versions.
 */
import fc from 'fast-check';
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const cite = [{ source: 'paper' }];
const BASE = {
  sources: [{ id: 'paper', title: 'A paper', kind: 'NEWS' }],
  countries: [
    { id: 'aaa', name: 'A', cite },
    { id: 'bbb', name: 'B', cite },
  ],
};

/** What a data set of these tests states: the other may state the same, or something else of the same. */
const content = fc
  .record({
    officials: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('ann-one', 'bob-two', 'cyd-three'),
        name: fc.constantFrom('Full', 'Short'),
        born: fc.option(fc.constantFrom('1950', '1951-02'), { nil: undefined }),
        citizenOf: fc.subarray(['aaa', 'bbb']),
        certainty: fc.constantFrom('CONFIRMED', 'REPORTED'),
      }),
      { selector: ({ id }) => id },
    ),
    events: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('talks-one', 'talks-two'),
        title: fc.constant('Talks'),
        kind: fc.constantFrom('TALKS', 'VISIT'),
        status: fc.constantFrom('OCCURRED', 'CANCELLED'),
        date: fc.constantFrom('2020-01', '2020-01-05', '2020-01-05/2020-01-07'),
        here: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      }),
      { selector: ({ id }) => id },
    ),
  })
  .map(({ officials, events }) => ({
    // No two officials of one name: who is who is another question.
    officials: officials.map(({ born, name, ...official }) => ({
      ...{ ...official, name: `${name} ${official.id}`, cite },
      ...(born !== undefined && { born }),
    })),
    events: events.map(({ here, ...event }) => ({
      ...event,
      cite,
      participants: officials
        .filter((_, at) => here[at])
        .map(({ id }) => ({ official: id, role: 'GUEST', presence: 'IN_PERSON' })),
    })),
  }));

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
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
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
    { numRuns: 15 },
  );
}, 300_000);

/** Loading a data set: what it changes, that it changes all or nothing, and that a second time changes nothing. */
import { findDatasets, importDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { shipped } from '../../src/paths.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const SOURCES = `
sources:
  - { id: gazette, title: The Gazette, kind: OFFICIAL_RECORD }
organizations:
  - { id: office-of-records, name: Office of Records, kind: STATE_ORGAN, cite: [{ source: gazette }] }
officials:
  - { id: ann-one, name: Ann One, cite: [{ source: gazette, at: page 1 }] }
  - { id: bob-two, name: Bob Two, cite: [{ source: gazette, at: page 2 }] }
`;

const event = (more: string): string => `
events:
  - id: talks
    title: Talks
    kind: TALKS
    status: OCCURRED
    date: 2020-02-03
    cite: [{ source: gazette, at: page 3, attributedTo: office-of-records }]
    participants:
      - { official: ann-one, role: HOST, presence: IN_PERSON }
      ${more}
`;

it('the bundled data sets, loaded twice, leave the graph as it was', async () => {
  const folders = await findDatasets(shipped('seed'));
  expect(folders.length).toBeGreaterThanOrEqual(2);
  for (const folder of folders) {
    const { total } = await importDataset(graph, folder);
    expect(total.created).toBeGreaterThan(0);
    expect(total).toMatchObject({ changed: 0, removed: 0, unchanged: 0 });
  }
  const first = await snapshotOf(graph);
  for (const folder of folders) {
    const { total } = await importDataset(graph, folder);
    expect(total).toMatchObject({ created: 0, changed: 0, removed: 0 });
  }
  expect(await snapshotOf(graph)).toBe(first);
});

it('a new version changes what differs and removes what is no longer stated', async () => {
  await importFiles(graph, {
    'a.yaml': SOURCES,
    'b.yaml': event('- { official: bob-two, role: GUEST, presence: IN_PERSON }'),
  });
  const outcome = await importFiles(graph, {
    'a.yaml': SOURCES.replace('Ann One', 'Ann van One'),
    'b.yaml': event(''),
  });
  expect(outcome.kinds.Official).toEqual({ created: 0, changed: 1, removed: 0, unchanged: 1 });
  expect(outcome.kinds.PARTICIPATED_IN).toEqual({ created: 0, changed: 0, removed: 1, unchanged: 1 });
  expect(outcome.kinds.Event).toEqual({ created: 0, changed: 0, removed: 0, unchanged: 1 });
  const rows = await graph.run('MATCH (o:Official)-[:PARTICIPATED_IN]->(:Event) RETURN o.label AS name');
  expect(rows).toEqual([{ name: 'Ann van One' }]);
});

it('reverting a version gives the graph of that version again', async () => {
  const files = { 'a.yaml': SOURCES, 'b.yaml': event('- { official: bob-two, role: GUEST, presence: IN_PERSON }') };
  await importFiles(graph, files);
  const first = await snapshotOf(graph);
  await importFiles(graph, { 'a.yaml': SOURCES });
  await importFiles(graph, files);
  expect(await snapshotOf(graph)).toBe(first);
});

it('a data set with one dangling reference loads nothing of itself, and names the nearest id', async () => {
  const wrong = { 'a.yaml': SOURCES, 'b.yaml': event('- { official: bob-to, role: GUEST, presence: IN_PERSON }') };
  await expect(importFiles(graph, wrong)).rejects.toThrow(
    /b\.yaml:11:9: There is no official "bob-to"\. Did you mean "bob-two"\./,
  );
  expect(await graph.run('MATCH (n) WHERE NOT n:Migration RETURN n')).toEqual([]);
});

it('every dangling reference is told, capacities among them', async () => {
  const wrong = {
    'a.yaml': SOURCES,
    'b.yaml': event('- { official: nobody-at-all, role: GUEST, capacity: mayor }').replace(
      'source: gazette, at: page 3',
      'source: gazete',
    ),
  };
  const failure = await importFiles(graph, wrong).catch((error: Error) => error.message);
  expect(failure).toMatch(/There is no source "gazete"\. Did you mean "gazette"/);
  expect(failure).toMatch(/There is no official "nobody-at-all"\. State it/);
  expect(failure).toMatch(/There is no office "mayor"/);
});

it('what another data set refers to cannot be dropped', async () => {
  await importFiles(graph, { 'a.yaml': SOURCES });
  const manifest =
    'name: second\ntitle: Second\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nrequires: [trial]\nfiles: [b.yaml]\n';
  await importFiles(graph, { 'dataset.yaml': manifest, 'b.yaml': event('') });
  await expect(importFiles(graph, { 'a.yaml': SOURCES.replace(/.*ann-one.*\n/, '') })).rejects.toThrow(
    /Official "ann-one" is no longer stated, and data set "second" refers to it\. State it again/,
  );
  const rows = await graph.run('MATCH (o:Official)-[:PARTICIPATED_IN]->(:Event) RETURN o.slug AS slug');
  expect(rows).toEqual([{ slug: 'ann-one' }]);
});

it('two imports of one data set at once end as one', async () => {
  const files = { 'a.yaml': SOURCES, 'b.yaml': event('- { official: bob-two, role: GUEST, presence: IN_PERSON }') };
  const outcomes = await Promise.all([importFiles(graph, files), importFiles(graph, files)]);
  expect(outcomes.map(({ total }) => total.created > 0).sort()).toEqual([false, true]);
  const [row] = await graph.run('MATCH (:Official)-[p:PARTICIPATED_IN]->() RETURN count(p) AS count');
  expect(row).toEqual({ count: 2 });
});

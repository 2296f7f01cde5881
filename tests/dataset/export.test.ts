/** Data sets out of the graph and back into it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportNative, findDatasets, importDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/graph/index.js';
import { shipped } from '../../src/paths.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
let folder: string;
beforeEach(async () => {
  graph = await emptyGraph();
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

const MORE = `
sources: [{ id: herald, title: Herald, kind: NEWS, publishedOn: 2020-01-01, publisher: herald-press, note: Daily. }]
organizations: [{ id: herald-press, name: Herald Press, kind: NEWS_AGENCY, country: nor, cite: [{ source: herald }] }]
officials:
  - { id: cyd, name: Cyd C, born: 1950, died: 2025-02, names: [{ value: Сид, language: ru }, { value: Sid }], citizenOf: [nor, swe],
      identifiers: { wikidata: Q1, viaf: "7" }, offices: [{ office: president-of-china, attested: 2001, acting: true, certainty: DISPUTED }],
      cite: [{ source: herald, at: 'page 1|2', attributedTo: xinhua }] }
  - { id: xi-jinping, name: Jinping Xi, citizenOf: [chn], cite: [{ source: herald, at: page 3, certainty: SPECULATED }] }
places: [{ id: hall, name: Hall, kind: OTHER, within: oslo-nor, country: nor, latitude: 1.5, longitude: -2, cite: [{ source: herald }] }]
events:
  - { id: zhao-choe-talks-2024-04-11, title: Talks, kind: SUMMIT, status: OCCURRED, date: 2024-04, place: hall, certainty: CONFIRMED,
      cite: [{ source: herald }], participants: [{ official: cyd, role: WITNESS, presence: REMOTE, cite: [{ source: herald, at: page 9 }] }] }
agreements: [{ id: pact, title: Pact, kind: TREATY, reciprocal: false, passportClasses: [ORDINARY], maxStayDays: 0, parties: [{ country: nor, role: host }], cite: [{ source: herald }] }]
statements: [{ id: said, paraphrase: Well., topics: [b, a], madeBy: cyd, madeOn: 2020, about: [Agreement:pact, Country:nor], cite: [{ source: herald }] }]
visaRules: [{ from: nor, to: swe, passport: ORDINARY, requirement: VISA_FREE, maxStayDays: 90, observedOn: 2020-01-01, cite: [{ source: herald }] }]
`;

it('export, reset and import give the same graph, conflicts and all', async () => {
  for (const one of await findDatasets(shipped('seed'))) await importDataset(graph, one);
  const manifest =
    'name: more\ntitle: More\nversion: "2"\nlicence: CC0-1.0\npublisher: Tests\nprecedence: 3\nrequires: [pyongyang-2024]\nfiles: [a.yaml]\n';
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': MORE }, (more) => importDataset(graph, more));
  const before = await snapshotOf(graph);
  expect(before).toContain('"Conflict"');

  const written = await exportNative(graph, folder);
  expect(Math.min(...written.values())).toBeGreaterThan(0);
  await graph.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const one of await findDatasets(folder)) await importDataset(graph, one);
  expect(await snapshotOf(graph)).toBe(before);

  for (const one of await findDatasets(folder)) {
    const { total } = await importDataset(graph, one, { verify: true });
    expect(total).toMatchObject({ created: 0, changed: 0, removed: 0 });
  }
}, 120_000);

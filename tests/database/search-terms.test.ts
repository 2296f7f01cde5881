/** The terms of search follow the facts, whichever data set changes what they follow from, and however it is stored. */
import type { Graph } from '../../src/database/index.js';
import { deriveAllTerms } from '../../src/database/search-terms.js';
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';

const FIRST = `
sources:
  - { id: gazette, title: Gazette, kind: OFFICIAL_RECORD }
countries:
  - { id: jpn, name: Japan, cite: [{ source: gazette }] }
  - { id: fra, name: France, cite: [{ source: gazette }] }
organizations:
  - { id: cabinet, name: Cabinet, kind: STATE_ORGAN, country: jpn, cite: [{ source: gazette }] }
offices:
  - { id: chief, title: Chief of Staff, organization: cabinet, cite: [{ source: gazette }] }
  - { id: premier, title: Prime Minister of Japan, country: jpn, cite: [{ source: gazette }] }
officials:
  - id: ann
    name: Ann Aoki
    citizenOf: [jpn]
    offices: [{ office: chief, from: "2020-01-01" }]
    cite: [{ source: gazette }]
  - { id: bob, name: Bob Baker, cite: [{ source: gazette }] }
places:
  - { id: hall, name: Hall, kind: VENUE, country: jpn, cite: [{ source: gazette }] }
`;
const manifest = (name: string, requires: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nrequires: [${requires}]\nfiles: [a.yaml]\n`;

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

type Terms = Record<string, { name: string | null; context: string | null }>;

async function terms(): Promise<Terms> {
  const rows = await graph.run(
    `MATCH (n) WHERE n.label IS NOT NULL AND n.slug IS NOT NULL AND NOT n:Dataset
     RETURN head(labels(n)) + ':' + n.slug AS id, n.searchName AS name, n.searchContext AS context`,
  );
  return Object.fromEntries(rows.map(({ id, name, context }) => [id, { name, context }])) as Terms;
}

/** What the terms are, which must be what they would be if all were made anew. */
async function termsThatFollow(): Promise<Terms> {
  const found = await terms();
  await graph.run('MATCH (n) REMOVE n.searchName, n.searchContext');
  await deriveAllTerms(graph);
  expect(found).toEqual(await terms());
  return found;
}

describe.each([
  ['at once', 40_000],
  ['staged', 0],
])('stored %s', (_, mostAtOnce) => {
  const store = (files: string, name = 'first', requires = ''): Promise<unknown> =>
    withFolder({ 'dataset.yaml': manifest(name, requires), 'a.yaml': files }, (folder) =>
      importDataset(graph, folder, { mostAtOnce }),
    );

  it('new nodes have terms of their names, offices and countries', async () => {
    await store(FIRST);
    const {
      'Official:ann': ann,
      'Official:bob': bob,
      'Office:chief': chief,
      'Place:hall': hall,
    } = await termsThatFollow();
    expect(ann?.name).toContain(' =annaoki ');
    expect(ann?.context).toContain(' _japanese ');
    expect(ann?.context).toContain(' chief ');
    expect(bob?.context).toBe(' ');
    expect(chief?.context).toContain(' _japan ');
    expect(hall?.context).toContain(' _japan ');
  });

  it.each([
    ['a name', FIRST.replace('Ann Aoki', 'Anna Aoyama'), 'Official:ann', 'name', ' aoyama '],
    ['a title', FIRST.replace('Chief of Staff', 'Head of Staff'), 'Official:ann', 'context', ' head '],
    ['a citizenship', FIRST.replace('citizenOf: [jpn]', 'citizenOf: [fra]'), 'Official:ann', 'context', ' _french '],
    ['a tenure', FIRST.replace('office: chief', 'office: premier'), 'Official:ann', 'context', ' prime '],
    [
      "an organization's country",
      FIRST.replace('STATE_ORGAN, country: jpn', 'STATE_ORGAN, country: fra'),
      'Office:chief',
      'context',
      ' _french ',
    ],
    [
      "an organization's country, for who held its offices",
      FIRST.replace('STATE_ORGAN, country: jpn', 'STATE_ORGAN, country: fra'),
      'Official:ann',
      'context',
      ' _french ',
    ],
    [
      "a place's country",
      FIRST.replace('VENUE, country: jpn', 'VENUE, country: fra'),
      'Place:hall',
      'context',
      ' _french ',
    ],
    [
      "a country's name",
      FIRST.replace('name: Japan', 'name: Land of the Rising Sun'),
      'Country:jpn',
      'name',
      ' rising ',
    ],
  ] as const)('%s that changes', async (_name, changed, id, property, term) => {
    await store(FIRST);
    expect((await terms())[id]?.[property]).not.toContain(term);
    await store(changed);
    expect((await termsThatFollow())[id]?.[property]).toContain(term);
  });

  it('what another data set states, until it is removed', async () => {
    await store(FIRST);
    const before = await terms();
    const second = `sources:
  - { id: paper, title: Paper, kind: NEWS }
officials:
  - { id: ann, name: Ann Aoki, names: [{ value: 青木アン }], citizenOf: [fra], cite: [{ source: paper }] }
tenures:
  - { official: bob, office: premier, from: "2021-01-01", cite: [{ source: paper }] }
`;
    await store(second, 'second', 'first');
    const { 'Official:ann': ann, 'Official:bob': bob } = await termsThatFollow();
    expect(ann?.name).toContain(' 青木 ');
    expect(ann?.context).toContain(' _french ');
    expect(bob?.context).toContain(' =primeministerofjapan ');
    await removeDataset(graph, 'second', { mostAtOnce });
    expect(await termsThatFollow()).toEqual(before);
  });
});

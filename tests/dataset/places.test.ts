/** Places of one id in two data sets: one place, or a namesake, which is refused. */
import { DatasetError, diffDataset, importDataset, prepare } from '../../src/dataset/index.js';
import { placeConflict, type PlaceMention } from '../../src/dataset/resolve/places.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await load('lands', LANDS);
});
afterEach(() => graph.close());

const LANDS = `
sources: [{ id: atlas, title: Atlas, kind: REFERENCE }]
countries:
  - { id: guy, name: Guyana, cite: [{ source: atlas }] }
  - { id: cym, name: Cayman Islands, cite: [{ source: atlas }] }
`;

const georgetown = (more: string): string =>
  `places: [{ id: georgetown, name: Georgetown, kind: CITY, ${more} cite: [{ source: atlas }] }]
events: [{ id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2020-01-02, place: georgetown, cite: [{ source: atlas }] }]`;

const filesOf = (name: string, content: string, decisions = '{}'): Record<string, string> => ({
  'dataset.yaml': `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\ndecisions: who.yaml\n`,
  'a.yaml': content,
  'who.yaml': decisions,
});

async function load(name: string, content: string, decisions?: string, skipInvalid = false): Promise<string[]> {
  return withFolder(filesOf(name, content, decisions), async (folder) => {
    try {
      const { rejected } = await importDataset(graph, folder, { skipInvalid });
      return rejected.map(({ message }) => message);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return error.problems.map(({ message, line }) => `${line}: ${message}`);
    }
  });
}

const places = async (): Promise<unknown> =>
  graph.run('MATCH (p:Place) RETURN p.dataset AS dataset, p.shared AS shared');

const IN_GUYANA = georgetown('country: guy,');

describe.each([
  ['of another country', 'country: cym,', 'country', 'cym here, guy there'],
  ['far away', 'latitude: 19.3, longitude: -81.4,', 'latitude', '19.3, -81.4 here, 6.8, -58.2 there'],
])("a place of another data set's id, %s", (_, more, field, said) => {
  const first = georgetown(field === 'country' ? 'country: guy,' : 'latitude: 6.8, longitude: -58.2,');

  it('is refused, with what both say, as diff tells, and nothing is changed', async () => {
    await load('set-a', first);
    const told = [`1: Place "georgetown" is another one in data set "set-a": ${said}`];
    expect(await load('set-b', georgetown(more))).toEqual(told);
    expect(await places()).toEqual([{ dataset: 'set-a', shared: null }]);
    await withFolder(filesOf('set-b', georgetown(more)), async (folder) => {
      await expect(prepare(graph, folder)).rejects.toThrow(DatasetError);
    });
  });

  it('is one all the same where either data set decides so, and is so still where the other is imported again', async () => {
    const decided = '{ same: [["Place:georgetown", "Place:georgetown"]] }';
    await load('set-a', first);
    expect(await load('set-b', georgetown(more), decided)).toEqual([]);
    expect(await places()).toEqual([{ dataset: 'set-a', shared: true }]);
    expect(await load('set-a', `${first}\n# again`)).toEqual([]);
    expect(await load('set-b', georgetown(more))).toHaveLength(1);
  });
});

it('what refers to a namesake that is left out is left out too: it is not about the other place', async () => {
  await load('set-a', IN_GUYANA);
  const rejected = await load('set-b', georgetown('country: cym,').replace('talks', 'other-talks'), '{}', true);
  expect(rejected).toEqual([
    'Place "georgetown" is another one in data set "set-a": cym here, guy there',
    'There is no place "georgetown"',
  ]);
});

it('each of the data sets that state a place counts, whichever is preferred', async () => {
  await load('set-a', georgetown(''));
  await load('set-c', IN_GUYANA);
  expect(await load('set-b', georgetown('country: cym,'))).toHaveLength(1);
  expect(await load('set-b', IN_GUYANA)).toEqual([]);
});

it('a version that moves its place elsewhere is refused, whichever came first', async () => {
  await load('set-a', IN_GUYANA);
  await load('set-b', georgetown(''));
  expect(await load('set-a', georgetown('country: cym,'))).toEqual([]);
  await load('set-b', georgetown('country: cym,'));
  expect(await load('set-a', IN_GUYANA)).toHaveLength(1);
});

it('an id of its own is another place', async () => {
  await load('set-a', IN_GUYANA);
  const own = georgetown('country: cym,').replaceAll('georgetown', 'georgetown-cym').replace('talks', 'other-talks');
  await withFolder(filesOf('set-b', own), async (folder) => {
    const prepared = await prepare(graph, folder);
    expect((await diffDataset(graph, prepared)).refused).toEqual([]);
    await prepared.close();
  });
  expect(await load('set-b', own)).toEqual([]);
  expect(await places()).toHaveLength(2);
});

describe('two mentions', () => {
  const at = (latitude: number, longitude: number): PlaceMention => ({ dataset: 'a', latitude, longitude });

  it.each<[string, PlaceMention, PlaceMention, boolean]>([
    ['within 50 km are one', at(6.8, -58.2), at(6.9, -58), false],
    ['of which one has no coordinates are one', at(6.8, -58.2), { dataset: 'b' }, false],
    ['on both sides of the date line are one', at(-16.8, 179.9), at(-16.8, -179.9), false],
    ['by the pole are one', at(89.9, 0), at(89.9, 180), false],
    ['a degree of latitude apart are two', at(6, -58), at(7, -58), true],
    ['at opposite ends of the world are two', at(0, 0), at(0, 180), true],
    [
      'of countries across a border are two',
      { ...at(31.3, -110.9), country: 'usa' },
      { ...at(31.3, -110.9), country: 'mex' },
      true,
    ],
  ])('%s', (_, one, other, areTwo) => {
    expect(placeConflict('Place:x', [one, other], []) !== undefined).toBe(areTwo);
    expect(placeConflict('Place:x', [other, one], []) !== undefined).toBe(areTwo);
  });

  it('are two where a decision says so', () => {
    const different = { same: [], different: [['Place:x', 'Place:x'] as [string, string]] };
    expect(placeConflict('Place:x', [at(1, 1), at(1, 1)], [undefined, different])).toBeDefined();
  });
});

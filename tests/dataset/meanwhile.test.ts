/** What another import changes between the preparation of one and its writing. */
import { importDataset, type Imported } from '../../src/dataset/index.js';
import { storeDataset } from '../../src/dataset/write/import.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await load('places', PLACES);
});
afterEach(() => graph.close());

const PLACES = `
sources: [{ id: atlas, title: Atlas, kind: REFERENCE }]
places: [{ id: rome, name: Rome, kind: CITY, cite: [{ source: atlas }] }, { id: oslo, name: Oslo, kind: CITY, cite: [{ source: atlas }] }]
`;
const WITHOUT_ROME = PLACES.replace('{ id: rome, name: Rome, kind: CITY, cite: [{ source: atlas }] }, ', '');

const TALKS = `
sources: [{ id: gazette, title: Gazette, kind: NEWS }]
officials: [{ id: ann, name: Ann One, identifiers: { wikidata: Q1 }, cite: [{ source: gazette }] }]
events: [{ id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2020-01-01, place: rome, cite: [{ source: gazette }],
  participants: [{ official: ann, role: GUEST, presence: IN_PERSON }] }]
`;

const OTHERS = `
sources: [{ id: herald, title: Herald, kind: NEWS }]
officials: [{ id: a-one, name: Ann B. One, identifiers: { wikidata: Q1 }, cite: [{ source: herald }] }]
`;

/** @param meanwhile done once the data set is prepared, before it is written */
async function load(
  name: string,
  content: string,
  mostAtOnce = 1_000,
  meanwhile?: () => Promise<unknown>,
): Promise<Imported> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
  return withFolder({ 'dataset.yaml': manifest, 'a.yaml': content }, (folder) =>
    importDataset(graph, folder, {
      mostAtOnce,
      store: async (_, prepared, options) => {
        await meanwhile?.();
        return storeDataset(graph, prepared, options);
      },
    }),
  );
}

describe.each([
  ['at once', 1_000],
  ['staged', 0],
])('%s', (_, most) => {
  it('what it refers to may go: then it is refused, and nothing is written', async () => {
    const loading = load('talks', TALKS, most, () => load('places', WITHOUT_ROME));
    await expect(loading).rejects.toThrow('There is no place "rome"');
    expect(await graph.run('MATCH (n:Event|Official) RETURN n')).toEqual([]);
  });

  it('it may come: then it is found', async () => {
    await load('places', WITHOUT_ROME);
    await expect(load('talks', TALKS, most)).rejects.toThrow('There is no place "rome"');
    await load('places', PLACES);
    const { total } = await load('talks', TALKS, most, () => load('others', OTHERS));
    expect(total.created).toBeGreaterThan(0);
    const text =
      'MATCH (o:Official)-[:PARTICIPATED_IN]->(:Event)-[:TOOK_PLACE_IN]->(p) RETURN o.slug AS official, p.slug AS place';
    expect(await graph.run(text)).toEqual([{ official: 'a-one', place: 'rome' }]);
    expect((await load('talks', TALKS, most)).total).toEqual({
      created: 0,
      changed: 0,
      removed: 0,
      unchanged: total.created,
    });
  });

  it('what changes nothing of it is no reason to begin again', async () => {
    let prepared = 0;
    await load('talks', TALKS, most, async () => {
      prepared += 1;
      await load('places', PLACES);
    });
    expect(prepared).toBe(1);
    expect(await graph.run('MATCH (e:Event) RETURN e.slug AS slug')).toEqual([{ slug: 'talks' }]);
  });
});

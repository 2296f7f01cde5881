/** What a data set states no longer: asked about where it is much, refused where others need it, and told beforehand. */
import { diffDataset, importDataset, type Imported, LossRefused, prepare } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const PEOPLE = 'abcdefghijklmnopqrst'.split('');
const people = (slugs: readonly string[]): string => `
sources: [{ id: paper, title: A paper, kind: NEWS }]
offices: [{ id: mayor, title: Mayor, cite: [{ source: paper }] }]
officials:
${slugs.map((slug) => `  - { id: ${slug}, name: ${slug.toUpperCase()}, cite: [{ source: paper }] }`).join('\n') || '  []'}
`;

const files = (name: string, content: string): Record<string, string> => ({
  'dataset.yaml': `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`,
  'a.yaml': content,
});

const load = (name: string, content: string, options: Parameters<typeof importDataset>[2] = {}): Promise<Imported> =>
  withFolder(files(name, content), (folder) => importDataset(graph, folder, options));

describe.each([
  ['at once', 1_000],
  ['staged', 0],
])('a version that loses more than it may, %s', (_, mostAtOnce) => {
  const options = { mostAtOnce, mostLost: 0.1 };

  it('is refused, and changes nothing', async () => {
    await load('set-a', people(PEOPLE), options);
    const before = await snapshotOf(graph);
    await expect(load('set-a', people(PEOPLE.slice(3)), options)).rejects.toThrow(LossRefused);
    await expect(load('set-a', people([]), options)).rejects.toThrow(/would state \d+ of its \d+ facts no longer/);
    expect(await snapshotOf(graph)).toBe(before);
  });

  it('goes in where only its sources change', async () => {
    await load('set-a', people(PEOPLE), options);
    const { total } = await load('set-a', people(PEOPLE).replaceAll('paper', 'gazette'), options);
    expect(total.removed).toBeGreaterThan(20);
  });

  it('goes in where it loses no more than that, and where nobody asked', async () => {
    await load('set-a', people(PEOPLE), options);
    expect((await load('set-a', people(PEOPLE.slice(1)), options)).total.removed).toBeGreaterThan(0);
    expect((await load('set-a', people([]), { mostAtOnce })).total.removed).toBeGreaterThan(30);
  });
});

describe('what another data set needs', () => {
  const TALKS = `
sources: [{ id: herald, title: Herald, kind: NEWS }]
officials: [{ id: zoe, name: Zoe, cite: [{ source: herald }] }]
events: [{ id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2020-01-01, cite: [{ source: herald }],
  participants: [{ official: a, role: GUEST, presence: IN_PERSON }, { official: zoe, role: HOST, presence: IN_PERSON, capacity: mayor }] }]
`;

  it.each([
    ['somebody who took part', people(PEOPLE.slice(1)), 'Official "a"'],
    ['the office that somebody came in', people(PEOPLE).replace(/offices:.*/, ''), 'Office "mayor"'],
  ])('%s cannot go, and a comparison says so', async (_, content, what) => {
    await load('set-a', people(PEOPLE));
    await load('set-b', TALKS);
    const message = `${what} is no longer stated, and data set "set-b" refers to it`;
    await withFolder(files('set-a', content), async (folder) => {
      const prepared = await prepare(graph, folder);
      const { refused } = await diffDataset(graph, prepared);
      await prepared.close();
      expect(refused.map((problem) => problem.message)).toEqual([message]);
    });
    await expect(load('set-a', content)).rejects.toThrow(message);
  });

  it('nothing is refused of what may go', async () => {
    await load('set-a', people(PEOPLE));
    await load('set-b', TALKS);
    await withFolder(files('set-a', people(PEOPLE.slice(0, 9))), async (folder) => {
      const prepared = await prepare(graph, folder);
      expect((await diffDataset(graph, prepared)).refused).toEqual([]);
      await prepared.close();
      await importDataset(graph, folder);
    });
  });
});

/** Doubts at the command line: listed, decided, taken back, and what is refused. */
import type { Graph } from '../../src/database/index.js';
import { server, useCli } from '../support/cli.js';
import { emptyGraph, importFiles } from '../support/graph.js';

const cli = useCli();
let graph: Graph;

const manifest = (name: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
const official = (id: string, name: string): string =>
  `sources: [{ id: paper, title: Paper, kind: NEWS }]\nofficials: [{ id: ${id}, name: ${name}, cite: [{ source: paper }] }]\n`;

beforeAll(async () => {
  graph = await emptyGraph();
  await importFiles(graph, { 'dataset.yaml': manifest('archive'), 'a.yaml': official('ann-one', 'Ann One') });
  await importFiles(graph, { 'dataset.yaml': manifest('herald'), 'a.yaml': official('one-ann', 'One Ann') });
});
afterAll(() => graph.close());

const ID = 'Doubt:archive|ann-one|herald|one-ann';

it('a doubt is listed, decided, listed no longer, and taken back', async () => {
  const listed = await cli.entente(['doubts'], server());
  expect([listed.code, listed.err]).toEqual([0, '']);
  expect(listed.out.split('\n')).toEqual([
    `${ID}  open`,
    '  Ann One, of archive: Official:ann-one',
    '  One Ann, of herald: Official:one-ann',
    '  a name in common, and no country to tell by: Ann One',
    ...['', '1 in all. "entente decide ID same" or "different" settles one.', ''],
  ]);
  expect((await cli.entente(['decide', ID, 'same'], server())).out).toBe(`${ID}: same.\n`);
  expect((await cli.entente(['doubts'], server())).out).toBe('No doubt is open.\n');
  const all = await cli.entente(['doubts', '--all', '--json'], server());
  expect(JSON.parse(all.out)).toMatchObject({
    doubts: [{ id: ID, state: 'SAME', candidates: [{ official: 'ann-one' }, { official: 'ann-one' }] }],
  });
  const back = await cli.entente(['decide', ID, 'open', '--json'], server());
  expect(JSON.parse(back.out)).toMatchObject({ doubt: { id: ID, state: 'OPEN' } });
});

it.each([
  [[ID, 'maybe'], 'The decision got "maybe"; wanted same, different, or open to take one back.'],
  [['Doubt:a|b|c|d', 'same'], 'There is no doubt "Doubt:a|b|c|d"'],
])('decide %j', async (args, message) => {
  const { code, out, err } = await cli.entente(['decide', ...args], server());
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
});

/** What a data set requires is there, or it is told. */
import type { Graph } from '../../src/database/graph.js';
import { type DatasetError, importDataset, prepare } from '../../src/dataset/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';

const manifest = (name: string, requires: string): string =>
  `name: ${name}\ntitle: T\nversion: "1"\nlicence: CC0-1.0\npublisher: P\nrequires: [${requires}]\n`;

/** What is wrong with the data set `one` that requires these. */
async function problemsOf(graph: Graph | undefined, requires: string): Promise<string[]> {
  return withFolder({ 'dataset.yaml': manifest('one', requires) }, async (folder) => {
    try {
      await (await prepare(graph, folder)).close();
      return [];
    } catch (error) {
      return (error as DatasetError).problems.map(
        ({ file, line, column, message, cure }) =>
          `${file.replace(/^dataset-\w+\//, '')}:${line ?? ''}:${column ?? ''}: ${message}. ${cure}`,
      );
    }
  });
}

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await withFolder({ 'dataset.yaml': manifest('another', '') }, (folder) => importDataset(graph, folder));
});

it('one that is nowhere, or the data set itself, is an error with place and cure', async () => {
  const wanted = 'wanted a data set that the graph has, or that ships with Entente';
  expect(await problemsOf(graph, 'another, nosuch-thing, anothr, one')).toEqual([
    `dataset.yaml:6:21: "requires" has "nosuch-thing"; ${wanted}. Import that one first, or leave it out`,
    `dataset.yaml:6:35: "requires" has "anothr"; ${wanted}. Did you mean "another"`,
    'dataset.yaml:6:43: "requires" has "one", the data set itself. Leave it out',
  ]);
});

it('one of the graph, or one that ships, is none', async () => {
  expect(await problemsOf(graph, 'another, iso-3166')).toEqual([]);
});

it('without a graph only the data set itself is known', async () => {
  expect(await problemsOf(undefined, 'nosuch, one')).toEqual([
    expect.stringContaining('"requires" has "one", the data set itself') as string,
  ]);
});

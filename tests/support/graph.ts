/** The graph that tests share, in a known state. */
import { importDataset, type Outcome, prepare } from '../../src/dataset/index.js';
import { Graph, migrate } from '../../src/database/index.js';
import { shipped } from '../../src/paths.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testServer } from './environment.js';
import { type Proxy, startProxy } from './proxy.js';

/** What a statement may take: its first time the database plans it, and beside other tests that takes long. */
const PATIENCE_MS = 60_000;

/** A graph with its constraints and without facts. Close it. */
export async function emptyGraph(): Promise<Graph> {
  const graph = Graph.at(testServer(), { queryTimeoutMs: PATIENCE_MS });
  await migrate(graph);
  await graph.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  return graph;
}

/** The tests' graph as it is, by a wire that counts round trips and can be cut. Close both, the graph first. */
export async function graphByProxy(): Promise<{ graph: Graph; proxy: Proxy }> {
  const address = testServer();
  const proxy = await startProxy(Number(new URL(address.uri).port));
  const graph = Graph.at({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` }, { queryTimeoutMs: PATIENCE_MS });
  return { graph, proxy };
}

/** A graph that holds the countries and the bundled article. Close it. */
export async function seededGraph(): Promise<Graph> {
  const graph = await emptyGraph();
  for (const name of ['iso-3166', 'pyongyang-2024']) await importDataset(graph, shipped('seed', name));
  return graph;
}

/** A graph that holds what is bundled of countries, people and events; memberships are for tests that ask of them. Close it. */
export async function bundledGraph(): Promise<Graph> {
  const graph = await seededGraph();
  await importDataset(graph, shipped('seed', 'northeast-asia'));
  return graph;
}

/**
 * The same, for files of tests that only read it: what the file before such a one left is taken as it is, its plans with it.
 * A mark in the graph says so; whatever begins with an empty graph takes the mark away.
 */
export async function bundledGraphToRead(): Promise<Graph> {
  const left = Graph.at(testServer(), { queryTimeoutMs: PATIENCE_MS });
  const [mark] = await left.run('RETURN EXISTS { (:BundleToRead) } AS there');
  if (mark?.there === true) return left;
  await left.close();
  const graph = await bundledGraph();
  await graph.run('CREATE (:BundleToRead)');
  return graph;
}

/** The same with the memberships of unions, alliances and forums; files that only read take another graph after this one. Close it. */
export async function bundledGraphWithGroups(): Promise<Graph> {
  const graph = await bundledGraphToRead();
  await graph.run('MATCH (mark:BundleToRead) DELETE mark');
  await importDataset(graph, shipped('seed', 'groups'));
  return graph;
}

/** The data set of a folder with these files, made for the call. `dataset.yaml` is written where it is not given. */
export async function withFolder<T>(files: Record<string, string>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const manifest = `name: trial\ntitle: Trial\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [${Object.keys(files).join(', ')}]\n`;
  try {
    for (const [name, text] of Object.entries({ 'dataset.yaml': manifest, ...files }))
      writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loads a data set that consists of these files. */
export async function importFiles(graph: Graph, files: Record<string, string>): Promise<Outcome> {
  return withFolder(files, (folder) => importDataset(graph, folder));
}

/** Reads and checks a data set without a graph: what it refers to is taken to be there. */
export async function checkFolder(folder: string, clock?: () => Date): Promise<void> {
  await (await prepare(undefined, folder, { clock })).close();
}

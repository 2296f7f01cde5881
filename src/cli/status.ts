/** `entente status`: whether the database answers, and what it holds. Starts nothing. */
import type { Config } from '../config.js';
import { OperatorError } from '../errors.js';
import type { Graph } from '../database/index.js';
import { explain, findGraph } from './open.js';
import { print, printJson, style, table } from './terminal.js';

interface Status {
  neo4j: string;
  version: string;
  datasets: { name: string; version: string; importedAt: string }[];
  nodes: Record<string, number>;
}

export async function status(config: Config, { json }: { json: boolean }): Promise<void> {
  const opened = await findGraph(config);
  if (opened === undefined) {
    throw new OperatorError('The local Neo4j does not run. "npm start" starts it, together with the service.');
  }
  try {
    const found = await read(opened.graph, opened.uri);
    if (json) printJson(found);
    else show(found);
  } catch (error) {
    throw explain(error, opened);
  } finally {
    await opened.close();
  }
}

async function read(graph: Graph, neo4j: string): Promise<Status> {
  const ask = async (text: string): Promise<unknown[]> => graph.read({ text, parameters: {} });
  const [version] = await ask(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]",
  );
  const datasets = await ask(
    'MATCH (d:Dataset) WITH d ORDER BY d.slug RETURN d { name: d.slug, .version, importedAt: toString(d.importedAt) }',
  );
  const counts = await ask(
    'MATCH (n) UNWIND labels(n) AS label WITH label, count(*) AS count RETURN [label, count] ORDER BY label',
  );
  return {
    neo4j,
    version: String(version),
    datasets: datasets as Status['datasets'],
    nodes: Object.fromEntries(counts as [string, number][]),
  };
}

function show({ neo4j, version, datasets, nodes }: Status): void {
  print(`${style.green('Neo4j answers')} at ${neo4j}, version ${version}`);
  if (datasets.length === 0) print('No data set is loaded. "entente seed" loads the bundled ones.');
  else print(table(datasets.map(({ name, version: of, importedAt }) => [`  ${name}`, of, importedAt])));
  print(table(Object.entries(nodes).map(([label, count]) => [`  ${label}`, count])));
}

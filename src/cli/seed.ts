/** `entente seed`: makes the graph state what the bundled data sets state. */
import type { Config } from '../config.js';
import { type Count, findDatasets, importDataset, type Outcome } from '../dataset/index.js';
import { shipped } from '../paths.js';
import { explain, openGraph } from './open.js';
import { print, printJson, progress, style, table } from './terminal.js';

const COLUMNS: readonly (keyof Count)[] = ['created', 'changed', 'removed', 'unchanged'];

export async function seed(config: Config, { json }: { json: boolean }): Promise<void> {
  const opened = await openGraph(config, progress);
  try {
    const outcomes: Outcome[] = [];
    for (const folder of await findDatasets(shipped('seed'))) outcomes.push(await importDataset(opened.graph, folder));
    if (json) printJson({ datasets: outcomes });
    else outcomes.forEach(printOutcome);
  } catch (error) {
    throw explain(error, opened.uri);
  } finally {
    await opened.close();
  }
}

function printOutcome({ dataset, version, total, kinds }: Outcome): void {
  print(style.bold(`${dataset} ${version}`));
  const row = (name: string, count: Count): (string | number)[] => [
    `  ${name}`,
    ...COLUMNS.map((column) => count[column]),
  ];
  const rows = Object.entries(kinds).map(([kind, count]) => row(kind, count));
  print(table([['  ', ...COLUMNS], ...rows, row('all', total)]));
}

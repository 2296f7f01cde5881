/** `entente seed`: makes the graph state what the bundled data sets state. */
import type { Config } from '../config.js';
import { findDatasets, importDataset, type Outcome } from '../dataset/index.js';
import { shipped } from '../paths.js';
import { explain, openGraph } from './open.js';
import { printOutcome } from './outcome.js';
import { printJson, progress } from './terminal.js';

export async function seed(config: Config, { json }: { json: boolean }): Promise<void> {
  const opened = await openGraph(config, progress);
  try {
    const outcomes: Outcome[] = [];
    for (const folder of await findDatasets(shipped('seed'))) {
      const { dataset, version, before, total, kinds } = await importDataset(opened.graph, folder);
      outcomes.push({ dataset, version, before, total, kinds });
    }
    if (json) printJson({ datasets: outcomes });
    else outcomes.forEach(printOutcome);
  } catch (error) {
    throw explain(error, opened);
  } finally {
    await opened.close();
  }
}

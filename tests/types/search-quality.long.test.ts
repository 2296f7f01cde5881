/** Search answers what people type: labelled queries, in two halves, of which the rules were made with one in view. */
import { importDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { shipped } from '../../src/paths.js';
import { describeWithData } from '../support/data.js';
import { seededGraph } from '../support/graph.js';
import { expectQuality, halfOf, qualityOf, queriesOf } from '../support/queries.js';
import { type Asked, serve } from '../support/service.js';

describeWithData('historyatstate', "with the Historian's records", (data) => {
  let graph: Graph;
  let service: Asked;
  beforeAll(async () => {
    graph = await seededGraph();
    await importDataset(graph, shipped('seed', 'historian'), { data });
    service = await serve(graph);
  }, 600_000);
  afterAll(async () => {
    await service.stop();
    await graph.close();
  });

  it.each([
    ['the half that was in view', 'historian.tsv', 0],
    ['the half that was not', 'historian.tsv', 1],
    // Well-known names with two letters that changed places, one doubled, dropped, or that of the key beside it.
    ['misspelt names', 'misspelt.tsv', 0],
    ['other misspelt names', 'misspelt.tsv', 1],
  ])(
    '%s',
    async (_, file, half) => {
      expectQuality(
        await qualityOf(
          service,
          queriesOf(file).filter((query) => halfOf(query) === half),
        ),
      );
    },
    600_000,
  );
});

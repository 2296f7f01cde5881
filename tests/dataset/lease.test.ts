/** The note by which imports take turns. */
import { ImportRunning, Lease } from '../../src/dataset/lease.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph } from '../support/graph.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

it('those who wait get their turn, one at a time, whenever the one before them ends', async () => {
  let holding = 0;
  const turn = async (at: number): Promise<void> => {
    const lease = await Lease.take(graph, `set-${at}`);
    holding += 1;
    expect(holding).toBe(1);
    await graph.run('RETURN 1');
    holding -= 1;
    await lease.release();
  };
  await Promise.all(Array.from({ length: 12 }, (_, at) => turn(at)));
  expect(holding).toBe(0);
});

it('who waits in vain is told for whom', async () => {
  const lease = await Lease.take(graph, 'first');
  await expect(Lease.take(graph, 'second', 0)).rejects.toThrow(ImportRunning);
  await expect(Lease.take(graph, 'second', 0)).rejects.toThrow('Data set "first" is being imported into this graph.');
  await lease.release();
  await (await Lease.take(graph, 'second', 0)).release();
});

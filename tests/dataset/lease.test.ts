/** The note by which imports take turns. */
import { hostname } from 'node:os';
import { ImportRunning, Lease } from '../../src/dataset/write/lease.js';
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
    const lease = await Lease.take(graph, { doing: `set-${at}` });
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
  const lease = await Lease.take(graph, { doing: 'first' });
  await expect(Lease.take(graph, { doing: 'second' }, 0)).rejects.toThrow(ImportRunning);
  await expect(Lease.take(graph, { doing: 'second' }, 0)).rejects.toThrow('There is first under way in this graph.');
  await lease.release();
  await (await Lease.take(graph, { doing: 'second' }, 0)).release();
});

/** As if nothing had been heard of whoever holds the note. */
const silence = (): Promise<unknown> =>
  graph.run("MATCH (l:ImportLease {name: 'import'}) SET l.until = datetime() - duration('PT1S')");

it('who was taken for gone and wakes writes nothing more', async () => {
  const sleeper = await Lease.take(graph, { doing: 'first' });
  await silence();
  const next = await Lease.take(graph, { doing: 'second' });
  for (const step of ['pass', 'confirm'] as const) {
    const written = graph.write(async (transaction) => {
      await sleeper[step](transaction);
      return transaction.run('CREATE (:Test)');
    });
    await expect(written).rejects.toThrow('Another import took over');
  }
  await sleeper.release();
  expect(await graph.run('MATCH (t:Test) RETURN t')).toEqual([]);
  await graph.write((transaction) => next.pass(transaction));
  await graph.write((transaction) => next.confirm(transaction));
  await next.release();
});

it('nobody takes over in the middle of a transaction', async () => {
  const first = await Lease.take(graph, { doing: 'first' });
  await silence();
  const order: string[] = [];
  let taken: Promise<Lease> | undefined;
  await graph.write(async (transaction) => {
    await first.pass(transaction);
    taken = Lease.take(graph, { doing: 'second' }).finally(() => order.push('taken over'));
    const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
    while ((await graph.run(blocked)).length === 0) expect(order).toEqual([]);
    order.push('written');
  });
  await (await taken)?.release();
  await first.release();
  expect(order).toEqual(['written', 'taken over']);
});

it('a step that takes long is waited for by one renewal, not by one more each time', async () => {
  const lease = await Lease.take(graph, { doing: 'first' }, 0, 5);
  const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  await graph.write(async (transaction) => {
    await lease.confirm(transaction);
    while ((await graph.run(blocked)).length === 0);
    for (let look = 0; look < 20; look += 1) expect((await graph.run(blocked)).length).toBeLessThan(2);
  });
  await lease.release();
});

it('a process of another machine, or of another container of the same name, is not taken for gone', async () => {
  await (await Lease.take(graph, { doing: 'first' })).release();
  await graph.run(
    `MATCH (l:ImportLease {name: 'import'})
     SET l.holder = $holder, l.doing = 'theirs', l.until = datetime() + duration('PT1M')`,
    { holder: `${hostname()} 999999999 there` },
  );
  await expect(Lease.take(graph, { doing: 'second' }, 0)).rejects.toThrow('There is theirs under way');
});

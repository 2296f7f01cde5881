/** The database has too much to do, too little memory, or says nothing: questions end in good time, with what to do. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Graph, GraphTimeout } from '../../src/database/index.js';
import { testServer } from '../support/environment.js';
import { seededGraph } from '../support/graph.js';
import { startProxy } from '../support/proxy.js';
import { serve } from '../support/service.js';

const MARK = '/* tests: busy */';
const ENDLESS = { text: `UNWIND range(1, 1000000000000) AS x RETURN sum(x * 1.0) ${MARK}`, parameters: {} };
const QUESTION = '{ official(id: "zhao-leji") { name } }';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

/** The statements of this file that run on the server. */
async function running(): Promise<string[]> {
  const rows = await graph.run(
    `SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS $mark
       AND NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId AS id`,
    { mark: MARK },
  );
  return rows.map(({ id }) => String(id));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(10);
}

it('no connection is free: questions are asked to come back, and leave no queue behind', async () => {
  const narrow = Graph.at(testServer(), { queryTimeoutMs: 3_000, connections: 1 });
  const service = await serve(narrow);
  const leaving = new AbortController();
  const slow = narrow.readRows(ENDLESS, leaving.signal, 60_000).catch((error: Error) => error.name);
  await until(async () => (await running()).length === 1);
  const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => service.ask(`${QUESTION} # ${at}`)));
  for (const { data, errors } of answers) {
    expect(data).toEqual({ official: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(errors?.[0]?.message).toBe('The database has more to do than it can take now. Try again in some seconds.');
  }
  leaving.abort();
  expect(await slow).toBe('QuestionAbandoned');
  expect(await service.ask(QUESTION)).toEqual({ data: { official: { name: 'Zhao Leji' } } });
  await service.stop();
  await narrow.close();
});

it('a statement that takes more memory than there is, is refused once, with what to narrow', async () => {
  const proxy = await startProxy(Number(new URL(testServer().uri).port));
  const bounded = Graph.at({ ...testServer(), uri: `bolt://127.0.0.1:${proxy.port}` }, { queryTimeoutMs: 60_000 });
  await bounded.ping();
  proxy.reset();
  const greedy = {
    text: `UNWIND range(1, 1000000) AS x WITH collect([y IN range(1, 1000) | toString(y)]) AS many RETURN size(many) ${MARK}`,
    parameters: {},
  };
  await expect(bounded.readRows(greedy)).rejects.toMatchObject({ name: 'GraphTooLarge' });
  expect(proxy.roundTrips()).toBeLessThanOrEqual(2);
  await bounded.ping();
  await bounded.close();
  await proxy.close();
});

it('a statement that the operator ends is no time limit', async () => {
  const reading = graph.readRows(ENDLESS);
  const told = expect(reading).rejects.toMatchObject({ name: 'GraphUnavailable', reason: 'ended' });
  await until(async () => (await running()).length === 1);
  const [id] = await running();
  await graph.run('TERMINATE TRANSACTION $id', { id });
  await told;
});

it('a database that says nothing is waited for as long as a question may take, and no longer', async () => {
  const proxy = await startProxy(Number(new URL(testServer().uri).port));
  const patient = Graph.at({ ...testServer(), uri: `bolt://127.0.0.1:${proxy.port}` }, { queryTimeoutMs: 500 });
  await patient.ping();
  proxy.stall();
  await expect(patient.ping()).rejects.toBeInstanceOf(GraphTimeout);
  await patient.close();
  await proxy.close();
});

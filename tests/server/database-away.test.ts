/** The database goes away, before or in the middle of a request, and comes back. */
import { Graph, GraphTimeout } from '../../src/database/index.js';
import { testServer } from '../support/environment.js';
import { graphByProxy, seededGraph } from '../support/graph.js';
import type { Proxy } from '../support/proxy.js';
import { type Asked, serve } from '../support/service.js';

const QUESTION = '{ official(id: "zhao-leji") { name } }';

let proxy: Proxy;
let graph: Graph;
let service: Asked;
beforeAll(async () => {
  await (await seededGraph()).close();
  ({ graph, proxy } = await graphByProxy());
  service = await serve(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
  await proxy.close();
});

const status = async (path: string): Promise<number> => (await fetch(service.url + path)).status;

async function expectAway(): Promise<void> {
  const { data, errors } = await service.ask(QUESTION);
  expect(data).toEqual({ official: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    message: 'The database cannot be reached now. Try again in a moment.',
    path: ['official'],
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  // Nothing of the inside: no address, no Cypher, no trace.
  expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0\.0\.1|MATCH|RETURN|at .*\.(ts|js)/);
}

async function expectThere(): Promise<void> {
  expect(await service.ask(QUESTION)).toEqual({ data: { official: { name: 'Zhao Leji' } } });
}

it('while it is there, both health checks say so', async () => {
  await expectThere();
  expect(await status('/healthz')).toBe(200);
  expect(await status('/readyz')).toBe(200);
});

it('away: questions say so, the process lives, readiness does not; back: all as before, by itself', async () => {
  await expectThere();
  await proxy.cut();
  await expectAway();
  expect(await status('/healthz')).toBe(200);
  expect(await status('/readyz')).toBe(503);
  await proxy.restore();
  await expectThere();
  expect(await status('/readyz')).toBe(200);
});

it('gone in the middle of a request: the same', async () => {
  await expectThere();
  proxy.cutOnRequest();
  await expectAway();
  await proxy.restore();
  await expectThere();
});

it('connections that died unnoticed do not fail the next question', async () => {
  // Several connections in the pool, all of them cut.
  await Promise.all(Array.from({ length: 8 }, () => service.ask(QUESTION)));
  await proxy.cut();
  await proxy.restore();
  await expectThere();
});

it('a wrong password is the operator’s matter: the client learns no more', async () => {
  const wrong = Graph.at({ ...testServer(), password: 'not-the-password' }, { queryTimeoutMs: 30_000 });
  const other = await serve(wrong);
  const { errors } = await other.ask(QUESTION);
  expect(errors?.[0]?.extensions?.code).toBe('SERVICE_UNAVAILABLE');
  expect(errors?.[0]?.message).toMatch(/^The database refuses this service/);
  expect(JSON.stringify(errors)).not.toContain('not-the-password');
  await other.stop();
  await wrong.close();
});

it('a statement that takes too long is ended by the server, which is then free for the next', async () => {
  const hasty = Graph.at(testServer(), { queryTimeoutMs: 200 });
  const endless = { text: 'UNWIND range(1, 1000000000000) AS x RETURN sum(x * 1.0)', parameters: {} };
  await expect(hasty.read(endless)).rejects.toBeInstanceOf(GraphTimeout);
  const [running] = await graph.read({
    text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000' RETURN count(*)",
    parameters: {},
  });
  expect(running).toBe(0);
  await hasty.close();
});

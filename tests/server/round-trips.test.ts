/** Each root field costs one Bolt round trip, counted on the wire. */
import type { Graph } from '../../src/database/index.js';
import { readExamples } from '../../src/server/examples.js';
import { documentedCosts } from '../support/costs.js';
import { graphByProxy, seededGraph } from '../support/graph.js';
import type { Proxy } from '../support/proxy.js';
import { type Asked, serve } from '../support/service.js';

let proxy: Proxy;
let graph: Graph;
let service: Asked;
beforeAll(async () => {
  await (await seededGraph()).close();
  ({ graph, proxy } = await graphByProxy());
  service = await serve(graph);
  // The first query opens the connection.
  await service.ask('{ official(id: "nobody") { id } }');
});
afterAll(async () => {
  await service.stop();
  await graph.close();
  await proxy.close();
});

async function roundTrips(query: string): Promise<number> {
  proxy.reset();
  const { errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return proxy.roundTrips();
}

it('official(id) with scalar fields', async () => {
  expect(await roundTrips('{ official(id: "zhao-leji") { id slug name certainty } }')).toBe(1);
});

it.each(readExamples().map(({ name, query }) => [name, query]))('%s', async (name, query) => {
  expect(await roundTrips(query)).toBe(documentedCosts().get(name)?.roundTrips);
});

it('several roots of one shape', async () => {
  const people = ['zhao-leji', 'choe-ryong-hae', 'kim-jong-un', 'nobody'];
  const roots = people.map((id, at) => `o${at}: official(id: "${id}") { name offices { office { title } } }`);
  expect(await roundTrips(`{ ${roots.join(' ')} }`)).toBe(1);
});

it('nodes of several types', async () => {
  expect(
    await roundTrips(
      '{ nodes(ids: ["Official:zhao-leji", "Country:prk", "Event:zhao-choe-talks-2024-04-11"]) { id __typename } }',
    ),
  ).toBe(1);
});

it('questions that take long to plan still share their round trips', async () => {
  // As if each took longer to plan than the process may be held up.
  const now = performance.now.bind(performance);
  let planned = 0;
  const slow = jest.spyOn(performance, 'now').mockImplementation(() => now() + 15 * (planned += 1));
  try {
    const roots = Array.from({ length: 15 }, (_, at) => `o${at}: official(id: "nobody-${at}") { name }`);
    expect(await roundTrips(`{ ${roots.join(' ')} }`)).toBe(1);
  } finally {
    slow.mockRestore();
  }
});

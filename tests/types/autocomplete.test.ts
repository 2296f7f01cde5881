/** What is suggested as one types costs one round trip, and no more of the database however many names begin so. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { posted, send, textOf } from '../support/http.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph, { explain: true });

const people = (count: number): string =>
  JSON.stringify({
    sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
    officials: Array.from({ length: count }, (_, at) => ({
      ...{ id: `kim-${at}`, name: `Kim ${'abcdefghij'[at % 10]}${at}`, cite: [{ source: 'paper' }] },
    })),
  });

/** What it costs to suggest something for a beginning. */
async function costOf(prefix: string): Promise<{ roundTrips: number; dbHits: number; found: number }> {
  const query = 'query ($prefix: String!) { autocomplete(prefix: $prefix) { id kind label matched detail } }';
  const asked = posted({ query, variables: { prefix } }, { 'x-entente-explain': 'true' });
  const { data, extensions } = JSON.parse(textOf(await send(service.url, asked))) as {
    data: { autocomplete: unknown[] };
    extensions: { explain: { roundTrips: number; dbHits: number } };
  };
  const { roundTrips, dbHits } = extensions.explain;
  return { roundTrips, dbHits, found: data.autocomplete.length };
}

it.each(['k', 'ki', 'kim', 'kim a'])('%s', async (prefix) => {
  await importFiles(service.graph, { 'a.yaml': people(400) });
  const few = await costOf(prefix);
  await importFiles(service.graph, { 'a.yaml': people(1_200) });
  const many = await costOf(prefix);
  expect([few.roundTrips, few.found, many.roundTrips, many.found]).toEqual([1, 10, 1, 10]);
  expect(many.dbHits).toBeLessThan(1.2 * few.dbHits);
  expect(many.dbHits).toBeLessThan(6_000);
});

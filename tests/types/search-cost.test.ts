/** What a search costs: one round trip, and of what is found beyond the page next to nothing of the database. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { posted, send, textOf } from '../support/http.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph, { explain: true });

/** Two men who are called Kim Sol, and so many whose names only begin so. */
const people = (count: number): string =>
  JSON.stringify({
    sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
    officials: [
      ...['kim', 'kim-the-younger'].map((id) => ({ id, name: 'Kim Sol', cite: [{ source: 'paper' }] })),
      ...Array.from({ length: count }, (_, at) => ({
        ...{ id: `kimber-${at}`, name: `Kimber Solo${at}`, cite: [{ source: 'paper' }] },
      })),
    ],
  });

/** Of the database, for each find that is not on the page. */
const MOST_HITS = 5;

async function costOf(arguments_: string): Promise<{ roundTrips: number; dbHits: number; total: number }> {
  const query = `{ search(query: "Kim Sol", ${arguments_}) { totalCount nodes { ... on Node { id } } } }`;
  const answer = await send(service.url, posted({ query }, { 'x-entente-explain': 'true' }));
  const { data, extensions } = JSON.parse(textOf(answer)) as {
    data: { search: { totalCount: number; nodes: { id: string }[] } };
    extensions: { explain: { roundTrips: number; dbHits: number } };
  };
  expect(data.search.nodes).toEqual([{ id: 'Official:kim' }]);
  const { roundTrips, dbHits } = extensions.explain;
  return { roundTrips, dbHits, total: data.search.totalCount };
}

it.each([
  ['of one kind', 'kinds: [OFFICIAL], first: 1'],
  ['of all kinds', 'first: 1'],
])('%s', async (_, arguments_) => {
  await importFiles(service.graph, { 'a.yaml': people(10) });
  const few = await costOf(arguments_);
  await importFiles(service.graph, { 'a.yaml': people(110) });
  const many = await costOf(arguments_);
  expect([few.roundTrips, few.total, many.roundTrips, many.total]).toEqual([1, 12, 1, 112]);
  // What is counted of each, and of which kind it is: neither its names nor how many events there are of it.
  expect((many.dbHits - few.dbHits) / 100).toBeLessThanOrEqual(MOST_HITS);
});

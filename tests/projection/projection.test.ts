/** The meetings in memory while they come and go: each question has the right answer, from wherever it comes. */
import type { Graph } from '../../src/database/index.js';
import { bytesFor } from '../../src/projection/read.js';
import { Projection, type ProjectionNews } from '../../src/projection/index.js';
import { emptyGraph, graphByProxy, importFiles } from '../support/graph.js';
import { explained, readMeetings, serveFromMemory } from '../support/meetings.js';
import type { Proxy } from '../support/proxy.js';
import { type Asked, serve } from '../support/service.js';

/** Ann and Bob, who met so often. */
const facts = (meetings: number): Record<string, string> => ({
  'a.yaml': `
sources: [{ id: paper, title: A paper, kind: NEWS }]
officials: [{ id: ann, name: Ann, cite: [{ source: paper }] }, { id: bob, name: Bob, cite: [{ source: paper }] }]
events: ${JSON.stringify(
    Array.from({ length: meetings }, (_, at) => ({
      ...{ id: `talks-${at}`, title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-03-01' },
      participants: ['ann', 'bob'].map((id) => ({ official: id, role: 'ATTENDEE', presence: 'IN_PERSON' })),
      cite: [{ source: 'paper' }],
    })),
  )}
`,
});
const QUESTION = '{ official(id: "ann") { counterparts { edges { meetings node { name } } } } }';
const MEGABYTE = 1024 * 1024;

let writer: Graph;
let proxy: Proxy;
let graph: Graph;
beforeAll(async () => {
  writer = await emptyGraph();
  ({ graph, proxy } = await graphByProxy());
});
afterAll(async () => {
  await graph.close();
  await proxy.close();
  await writer.close();
});
beforeEach(async () => {
  await importFiles(writer, facts(2));
});

const answer = (meetings: number): object => ({
  data: { official: { counterparts: { edges: [{ meetings, node: { name: 'Bob' } }] } } },
});

async function withService<T>(make: () => Promise<Asked>, use: (service: Asked) => Promise<T>): Promise<T> {
  const service = await make();
  try {
    return await use(service);
  } finally {
    await service.stop();
  }
}

it('once they are read, a question is one round trip and no walk', async () => {
  await withService(
    () => serveFromMemory(graph),
    async (service) => {
      await readMeetings(service);
      proxy.reset();
      expect(await service.ask(QUESTION)).toEqual(answer(2));
      expect(proxy.roundTrips()).toBe(1);
      const { recalled, dbHits } = await explained(service, QUESTION);
      expect(recalled).toEqual([true]);
      // The official, the counterpart, and what is shown of them.
      expect(dbHits).toBeLessThanOrEqual(8);
      expect(service.cachedBytes().meetings).toBeGreaterThan(0);
    },
  );
});

it('while they are being read, the database answers', async () => {
  const slow = { maxBytes: 64 * MEGABYTE, settledMs: 600_000 };
  await withService(
    () => serve(graph, { explain: true, meetings: slow }),
    async (service) => {
      const { data, recalled } = await explained(service, QUESTION);
      expect({ data }).toEqual(answer(2));
      expect(recalled).toEqual([false]);
      expect(service.cachedBytes().meetings).toBe(0);
    },
  );
});

it('an import between that nobody has noticed: the answer is the new one', async () => {
  await withService(
    () => serveFromMemory(graph),
    async (service) => {
      for (const meetings of [3, 1, 4]) {
        await readMeetings(service);
        await importFiles(writer, facts(meetings));
        const { data, recalled } = await explained(service, QUESTION);
        expect({ data }).toEqual(answer(meetings));
        expect(recalled).toEqual([true, false]);
      }
    },
  );
});

it('and so it is for networks, whose figures are cached', async () => {
  const query = '{ network { edgeCount edges { nodes { meetings } } } }';
  const expected = (meetings: number) => ({ data: { network: { edgeCount: 1, edges: { nodes: [{ meetings }] } } } });
  await withService(
    () => serveFromMemory(graph),
    async (service) => {
      for (const meetings of [3, 1]) {
        await readMeetings(service);
        expect(await service.ask(query)).toEqual(expected(meetings === 3 ? 2 : 3));
        await importFiles(writer, facts(meetings));
        expect(await service.ask(query)).toEqual(expected(meetings));
      }
    },
  );
});

it('where they do not fit, the database answers, and the log says so once', async () => {
  const news: ProjectionNews[] = [];
  const projection = new Projection(graph, { maxBytes: 200, settledMs: 0, tell: (one) => void news.push(one) });
  for (let round = 0; round < 3; round += 1) {
    expect(projection.current).toBeUndefined();
    await projection.settled();
  }
  expect(news).toEqual([{ state: 'TOO_LARGE', bytes: expect.any(Number) as number }]);
  await projection.close();
  await withService(
    () => serveFromMemory(graph, 200),
    async (service) => {
      await service.meetingsRead();
      const { data, recalled } = await explained(service, QUESTION);
      expect({ data }).toEqual(answer(2));
      expect(recalled).toEqual([false]);
    },
  );
});

it('the database goes away while they are read: they are read when it is back', async () => {
  const news: ProjectionNews[] = [];
  await proxy.cut();
  const projection = new Projection(graph, { maxBytes: MEGABYTE, settledMs: 0, tell: (one) => void news.push(one) });
  projection.start();
  await projection.settled();
  expect(news).toEqual([{ state: 'FAILED', error: expect.any(Error) as Error }]);
  expect(projection.current).toBeUndefined();
  await proxy.restore();
  await graph.ping();
  while (projection.current === undefined) await projection.settled().then(() => graph.ping());
  expect(news.at(-1)?.state).toBe('READY');
  await projection.close();
});

it('what they take is what their arrays take; at the size of the benchmark, 60 MB at most', async () => {
  const projection = new Projection(graph, { maxBytes: MEGABYTE, settledMs: 0 });
  projection.start();
  await projection.settled();
  const meetings = projection.current;
  const least = bytesFor({
    ...{ officials: 2, officialLetters: 6, citizenships: 0, events: 2, eventLetters: 14, involved: 0, parts: 4 },
  });
  expect(meetings?.bytes).toBeGreaterThanOrEqual(least);
  // The texts of dates, and an end for each list.
  expect(meetings?.bytes).toBeLessThanOrEqual(least + 200);
  await projection.close();
  const benchmark = {
    ...{ officials: 20_000, officialLetters: 20_000 * 30, citizenships: 25_000 },
    ...{ events: 200_000, eventLetters: 200_000 * 60, involved: 500_000, parts: 600_000 },
  };
  expect(bytesFor(benchmark)).toBeLessThanOrEqual(60 * MEGABYTE);
});

/** A network is asked for in two statements with a computation between: one time limit, one client, one service. */
import type { Link } from '../../src/analytics/index.js';
import type { Statement } from '../../src/database/graph.js';
import { Graph } from '../../src/database/index.js';
import { testServer } from '../support/environment.js';
import { seededGraph } from '../support/graph.js';
import { serve, useService } from '../support/service.js';

const service = useService(seededGraph);
const QUESTION = '{ network { nodeCount nodes { official { name } betweenness } } }';

/** A graph in which everybody has met many: its links take longer to compute than a question may take. */
function crowded(graph: Graph): Graph {
  const slug = (number: number): string => `o${String(number).padStart(5, '0')}`;
  const links: Link[] = Array.from({ length: 20_000 }, (_, at) => {
    const [from, step] = [Math.floor(at / 2), (at % 2) + 1];
    return { a: slug(from), b: slug(from + step * 7), meetings: 1, weight: 1 };
  });
  return new Proxy(graph, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (property === 'readAt') {
        const rows = links.map(({ a, b, meetings, weight }) => [a, b, meetings, weight]);
        // What ids mean is as it is; all else that is asked is the links.
        return (statement: Statement) =>
          statement.text.includes('ownIds') ? target.readAt(statement) : Promise.resolve({ rows, revision: undefined });
      }
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

it('ends with TIMEOUT when what lies between the statements takes too long, and the next is answered', async () => {
  const graph = Graph.at(testServer(), { queryTimeoutMs: 500 });
  const hasty = await serve(crowded(graph));
  const { data, errors } = await hasty.ask(QUESTION);
  expect(data).toEqual({ network: null });
  expect(errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' });
  expect((await hasty.ask('{ __typename }')).errors).toBeUndefined();
  await hasty.stop();
  await graph.close();
});

it('a service that stops ends what it computes; another goes on', async () => {
  const graph = Graph.at(testServer(), { queryTimeoutMs: 60_000 });
  const stopping = await serve(crowded(graph));
  const asked = stopping.ask(QUESTION).catch((error: Error) => error);
  // Answered when the one before it is under way.
  await stopping.ask('{ __typename }');
  await stopping.stop();
  expect(await asked).toMatchObject({ message: 'fetch failed' });
  const { data, errors } = await service.ask(QUESTION);
  expect(errors).toBeUndefined();
  expect(data.network.nodeCount).toBeGreaterThan(0);
  await graph.close();
});

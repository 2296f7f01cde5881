/** Questions about meetings, asked of a service that holds them in memory and of one that does not. */
import type { Graph } from '../../src/database/index.js';
import { type Asked, serve } from './service.js';

/** A service that holds meetings in memory, as soon as they are read. Stop it. */
export async function serveFromMemory(graph: Graph, maxBytes = 64 * 1024 * 1024): Promise<Asked> {
  return serve(graph, { explain: true, meetings: { maxBytes, settledMs: 0 } });
}

/** Has the service notice what changed, and read the meetings anew. */
export async function readMeetings(service: Asked): Promise<void> {
  await service.meetingsRead();
  await explained(service, '{ path(from: "nobody", to: "no-one") { length } }');
  await service.meetingsRead();
}

export interface Explained {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: unknown;
  /** By statement: whether it took meetings from memory. */
  recalled: boolean[];
  dbHits: number;
}

/** Asks, and tells where the meetings came from. */
export async function explained(
  { url }: Pick<Asked, 'url'>,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Explained> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-entente-explain': 'true' },
    body: JSON.stringify({ query, variables }),
  });
  const { extensions, ...answer } = (await response.json()) as {
    data: unknown;
    extensions?: { explain: { dbHits: number; statements: { recalled: boolean }[] } };
  };
  const { statements = [], dbHits = 0 } = extensions?.explain ?? {};
  return { ...answer, recalled: statements.map(({ recalled }) => recalled), dbHits };
}

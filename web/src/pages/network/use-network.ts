/** The network that the address asks for: its people, all links between them, and those who were added. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../graphql/ask';
import type { CounterpartFilter, NetworkFilter } from '../../graphql/types';
import { type Asked, useAnswer } from '../../graphql/use-answer';
import type { NetworkPageQuery } from '../../graphql/types';
import { type Expansion, type Link, makeGraph, type Social } from './graph';
import { NetworkExpand, NetworkLinks, NetworkPage } from './network.generated';
import type { MeetingFilter } from '../../graphql/types';

interface Wanted {
  filter: NetworkFilter;
  first: number;
  /** Of the histogram: the filter without its period. */
  times: MeetingFilter;
  expanded: readonly string[];
  expansion: CounterpartFilter;
}

export interface LoadedNetwork {
  asked: Asked<NetworkPageQuery>;
  graph: Social | undefined;
  /** Whether links are still on their way. */
  partly: boolean;
}

export function useNetwork({ filter, first, times, expanded, expansion }: Wanted): LoadedNetwork {
  const asked = useAnswer(NetworkPage, { filter, first, times }, { keep: true });
  const network = asked.data?.network;
  const after = network?.edges.pageInfo.hasNextPage ? network.edges.pageInfo.endCursor : null;
  const rest = useQuery({
    queryKey: ['NetworkLinks', filter, first, after],
    queryFn: ({ signal }) => linksBehind(filter, first, after, signal),
    enabled: after !== null,
  });
  const expansions = useQueries({
    queries: expanded.map((id) => ({
      queryKey: ['NetworkExpand', id, expansion],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(NetworkExpand, { id, filter: expansion }, signal),
    })),
    combine: (all) => all.flatMap(({ data }): Expansion[] => (data?.data.official ? [data.data.official] : [])),
  });
  const graph = useMemo(
    () => (network ? makeGraph(network, [...network.edges.nodes, ...(rest.data ?? [])], expansions) : undefined),
    [network, rest.data, expansions],
  );
  return { asked, graph, partly: after !== null && rest.data === undefined };
}

/** The links behind a cursor, page by page: the service gives 500 at once. */
async function linksBehind(
  filter: NetworkFilter,
  first: number,
  after: string | null,
  signal: AbortSignal,
): Promise<Link[]> {
  const links: Link[] = [];
  for (let cursor = after; cursor !== null;) {
    const { data } = await ask(NetworkLinks, { filter, first, after: cursor }, signal);
    const page = data.network?.edges;
    links.push(...(page?.nodes ?? []));
    cursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  return links;
}

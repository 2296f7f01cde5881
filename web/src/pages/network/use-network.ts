/** The network that the address asks for: its people, all links between them, and those who were added. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  CounterpartFilter,
  MeetingFilter,
  NetworkFilter,
  NetworkPageQuery,
  OfficeClass,
} from '../../graphql/types';
import { type Asked, noAnswer, useAnswer } from '../../graphql/use-answer';
import { useWords } from '../../words/words';
import { type Expansion, makeGraph, type Social } from './graph';
import { expansionOf, holdersOf, linksBehind } from './load';
import { NetworkPage } from './network.generated';

interface Wanted {
  filter: NetworkFilter;
  /** Only links with somebody at an end who held an office of this class. */
  officeClass: OfficeClass | undefined;
  first: number;
  /** Of the histogram: the filter without its period. */
  times: MeetingFilter;
  expanded: readonly string[];
  expansion: CounterpartFilter;
}

export interface LoadedNetwork {
  asked: Asked<NetworkPageQuery>;
  graph: Social | undefined;
  /** Whether links or people are still on their way. */
  partly: boolean;
  /** Slugs of those who are to be added and are not in the graph of the service. */
  unknown: readonly string[];
  /** Those of whom not all are there whom they met. */
  cut: readonly { name: string; shown: number; total: number }[];
  /** Whether there are more people of the class than the service is asked about. */
  manyHolders: boolean;
}

export function useNetwork({ filter, officeClass, first, times, expanded, expansion }: Wanted): LoadedNetwork {
  const { language, texts } = useWords();
  const holders = useQuery({
    queryKey: ['NetworkHolders', officeClass],
    queryFn: ({ signal }) => holdersOf(officeClass as OfficeClass, signal),
    enabled: officeClass !== undefined,
  });
  const officials = { anyOf: [...(holders.data?.rows ?? [])] };
  const chosen: NetworkFilter = officeClass === undefined ? filter : { ...filter, officials };
  const years: MeetingFilter = officeClass === undefined ? times : { ...times, event: { ...times.event, officials } };
  const enabled = officeClass === undefined || holders.data !== undefined;
  const page = useAnswer(NetworkPage, { filter: chosen, first, times: years }, { keep: true, stay: true, enabled });
  // Where it fails to tell who held the office, that is why there is no network.
  const asked = holders.error
    ? { ...page, data: undefined, error: noAnswer(holders.error), again: () => void holders.refetch() }
    : page;
  const network = asked.data?.network;
  const after = network?.edges.pageInfo.hasNextPage ? network.edges.pageInfo.endCursor : null;
  // Those of the network that is shown, which may be the one before: links of one are none of another.
  const { filter: shownFilter = chosen, first: shownFirst = first } = page.of ?? {};
  const rest = useQuery({
    queryKey: ['NetworkLinks', shownFilter, shownFirst, after],
    queryFn: ({ signal }) => linksBehind(shownFilter, shownFirst, after, signal),
    enabled: after !== null,
  });
  const added = useQueries({
    queries: expanded.map((id) => ({
      queryKey: ['NetworkExpand', id, expansion, language],
      queryFn: ({ signal }: { signal: AbortSignal }) => expansionOf(id, expansion, { language, texts }, signal),
    })),
    combine: (all) => ({
      expansions: all.flatMap(({ data }): Expansion[] => (data ? [data] : [])),
      unknown: expanded.filter((_, at) => all[at]?.data === null),
      pending: all.some(({ isPending }) => isPending),
    }),
  });
  const { expansions, unknown } = added;
  const graph = useMemo(
    () => (network ? makeGraph(network, [...network.edges.nodes, ...(rest.data ?? [])], expansions) : undefined),
    [network, rest.data, expansions],
  );
  return {
    asked,
    graph,
    partly: asked.waiting || (after !== null && rest.data === undefined) || added.pending,
    unknown,
    cut: expansions.flatMap(({ person, met, totalCount }) =>
      met.length < totalCount ? [{ name: person.name, shown: met.length, total: totalCount }] : [],
    ),
    manyHolders: holders.data !== undefined && holders.data.rows.length < holders.data.totalCount,
  };
}

/** A question asked by a view: asked once, cached while the console is open, asked anew when the graph changes. */
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, NoAnswer } from './ask';
import { useWords } from '../words/words';
import { askIn } from './ask-in';
import type { Query } from './query';

/** How often a service that could not be reached is asked again, in ms. */
const AGAIN_MS = 5_000;

/** Answers stay until the service says that the graph has changed. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      // What the service refuses it refuses again; what was lost on the way may come the second time.
      retry: (count, error) => count < 1 && error instanceof NoAnswer && error.code === 'SERVICE_UNAVAILABLE',
      networkMode: 'always',
      // What failed for want of a connection or of the service is asked again once there is one; what was answered stays.
      refetchInterval: ({ state: { error } }) => (isAway(error) ? AGAIN_MS : false),
      refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : false),
    },
  },
});

export interface Asked<Data, Variables = unknown> {
  data: Data | undefined;
  /** What the data answers, which may be the question before. */
  of: Variables | undefined;
  problems: Answer<Data>['problems'];
  error: NoAnswer | undefined;
  /** Whether what is shown is the answer to another question, until this one's comes. */
  waiting: boolean;
  again: () => void;
}

const isAway = (error: Error | null): boolean =>
  error instanceof NoAnswer && (error.code === 'OFFLINE' || error.code === 'SERVICE_UNAVAILABLE');

/** Why there is no answer, of whatever was thrown. */
export function noAnswer(error: Error): NoAnswer {
  return error instanceof NoAnswer ? error : new NoAnswer('OFFLINE', error.message);
}

/**
 * Asks a question.
 *
 * @param keep shows the answer before until the new one is there: for lists that change as filters do
 * @param stay shows it also where none comes
 */
export function useAnswer<Data, Variables>(
  question: Query<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false, stay = false }: { enabled?: boolean; keep?: boolean; stay?: boolean } = {},
): Asked<Data, Variables> {
  const { language, texts } = useWords();
  const asked = useQuery({
    queryKey: [question.name, variables, language],
    queryFn: async ({ signal }) => ({
      ...(await askIn({ language, texts }, question, variables, signal)),
      of: variables,
    }),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
  const { error } = asked;
  const [before, setBefore] = useState(asked.data);
  if (asked.data !== undefined && asked.data !== before) setBefore(asked.data);
  const answer = asked.data ?? (stay && error !== null ? before : undefined);
  return {
    data: answer?.data,
    of: answer?.of,
    problems: answer?.problems ?? [],
    error: error === null ? undefined : noAnswer(error),
    waiting: asked.isPlaceholderData,
    again: () => void asked.refetch(),
  };
}

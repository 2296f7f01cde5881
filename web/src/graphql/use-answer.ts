/** A question asked by a view: asked once, cached while the console is open, asked anew when the graph changes. */
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { type Answer, NoAnswer } from './ask';
import { useWords } from '../words/words';
import { askIn } from './ask-in';
import type { Query } from './query';

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
      // What failed for want of a connection is asked again once there is one; what was answered stays.
      refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : false),
    },
  },
});

export interface Asked<Data> {
  data: Data | undefined;
  problems: Answer<Data>['problems'];
  error: NoAnswer | undefined;
  /** Whether what is shown is the answer to another question, until this one's comes. */
  waiting: boolean;
  again: () => void;
}

/** Why there is no answer, of whatever was thrown. */
export function noAnswer(error: Error): NoAnswer {
  return error instanceof NoAnswer ? error : new NoAnswer('OFFLINE', error.message);
}

/**
 * Asks a question.
 *
 * @param keep shows the answer before until the new one is there: for lists that change as filters do
 */
export function useAnswer<Data, Variables>(
  question: Query<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: { enabled?: boolean; keep?: boolean } = {},
): Asked<Data> {
  const { language, texts } = useWords();
  const asked = useQuery({
    queryKey: [question.name, variables, language],
    queryFn: ({ signal }) => askIn({ language, texts }, question, variables, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
  const { error } = asked;
  return {
    data: asked.data?.data,
    problems: asked.data?.problems ?? [],
    error: error === null ? undefined : noAnswer(error),
    waiting: asked.isPlaceholderData,
    again: () => void asked.refetch(),
  };
}

/** What a beginning of a name may mean, as one types: never a list that does not fit what stands in the box, nor one that flickers. */
import { useEffect, useMemo, useState } from 'react';
import type { CompleteQuery, EntityKind } from '../graphql/types';
import { useAnswer } from '../graphql/use-answer';
import { hasWords } from './matched-form';
import { Complete } from './search-box.generated';

export type Suggestion = NonNullable<CompleteQuery['autocomplete']>[number];

export interface Suggestions {
  items: readonly Suggestion[];
  /** Whether they are the answer to just what is typed. */
  answered: boolean;
  failed: boolean;
}

/** How long after the last key the service is asked, in ms. */
const PAUSE_MS = 40;
const NONE: readonly Suggestion[] = [];

/**
 * Suggestions for what is typed. Until the answer to it comes, those of the answer before that fit it too.
 *
 * @param typed without spaces around it; something without a letter or digit has no suggestions
 */
export function useSuggestions(typed: string, kinds: readonly EntityKind[] | undefined): Suggestions {
  const prefix = useAfterPause(typed);
  const enabled = /[\p{L}\p{N}]/u.test(prefix);
  const { data, error, waiting } = useAnswer(Complete, { prefix, kinds: kinds && [...kinds] }, { enabled, keep: true });
  const given = data?.autocomplete;
  const answered = enabled && prefix === typed && !waiting && (data !== undefined || error !== undefined);
  const items = useMemo(
    () =>
      answered ? (given ?? NONE) : (given ?? NONE).filter(({ label, matched }) => hasWords(typed, label, matched)),
    [answered, given, typed],
  );
  return { items: typed === '' ? NONE : items, answered, failed: error !== undefined || given === null };
}

/** A text once it has not changed for a moment. */
function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The address as the state of a view: what stands in it, and how a view changes it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchParams } from './search-params';

export type Change = Readonly<Record<string, string | undefined>>;

/** What stands behind the `?`, and a way to change parts of it. What is undefined or empty is taken out. */
export function useParams(): [SearchParams, (change: Change, options?: { replace?: boolean }) => void] {
  const params = useSearch({ strict: false }) as SearchParams;
  const navigate = useNavigate();
  const change = useCallback(
    (changed: Change, { replace = false }: { replace?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: ((before: SearchParams) => ({ ...before, ...changed })) as never,
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return [params, change];
}

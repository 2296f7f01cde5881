/** Undo and redo: the states that the address had since the network was opened. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type SearchParams, stringifySearch } from '../../address/search-params';

interface Steps {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

export function useUndo(params: SearchParams): Steps {
  const navigate = useNavigate();
  const [steps, setSteps] = useState<{ all: readonly SearchParams[]; at: number }>({ all: [params], at: 0 });
  const key = stringifySearch(params);
  const going = useRef(false);
  useEffect(() => {
    setSteps(({ all, at }) => {
      const now = all[at];
      if (going.current || (now && stringifySearch(now) === key)) {
        going.current = false;
        return { all, at };
      }
      return { all: [...all.slice(0, at + 1), params], at: at + 1 };
    });
    // The key says whether the parameters differ.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  const go = (to: number): (() => void) | undefined => {
    const state = steps.all[to];
    if (state === undefined) return undefined;
    return () => {
      going.current = true;
      setSteps({ ...steps, at: to });
      void navigate({ to: '.', search: state as never, replace: true, resetScroll: false });
    };
  };
  return { undo: go(steps.at - 1), redo: go(steps.at + 1) };
}

/** The answer that a page is made of, for its panels: why a part of it is missing, and how to ask again. */
import { createContext, useContext } from 'react';
import type { Problem } from '../graphql/ask';

export interface PageAnswer {
  problems: readonly Problem[];
  again: () => void;
}

export const AnswerContext = createContext<PageAnswer>({ problems: [], again: () => undefined });

export interface Missing {
  /** The service's, as its errors have it. */
  code: string;
  message: string;
  again: () => void;
}

/** Why a part of the answer is missing, by the parts' names in it; undefined where none of them failed. */
export function useMissing(names: readonly string[]): Missing | undefined {
  const { problems, again } = useContext(AnswerContext);
  const problem = problems.find(({ path }) => names.some((name) => path === undefined || path[0] === name));
  return problem && { code: problem.extensions?.code ?? '', message: problem.message, again };
}

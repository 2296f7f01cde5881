/** The footnotes of a dossier: numbered as they are referred to, in the order in which that stands on the page. */
import { createContext, useContext } from 'react';

export interface Notes {
  /** The number of a citation, by its id; none until the page has been looked at. */
  numbers: ReadonlyMap<string, number>;
  /** Called by a reference that has come to the page. */
  appeared: () => void;
}

export const NotesContext = createContext<Notes | undefined>(undefined);

/** Undefined where a page is no dossier. */
export function useNotes(): Notes | undefined {
  return useContext(NotesContext);
}

/** Numbers from 1, by the ids in the order in which they are first referred to. */
export function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, at) => [id, at + 1]));
}

/** The attribute by which a reference says what it refers to. */
const REFERENCE = 'data-note';

export const referenceTo = (id: string): Record<string, string> => ({ [REFERENCE]: id });

/** What is referred to within an element, from its beginning to its end. */
export function referencesIn(element: Element): string[] {
  return [...element.querySelectorAll(`[${REFERENCE}]`)].map((one) => one.getAttribute(REFERENCE) ?? '');
}

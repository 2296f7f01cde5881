/** The numbers of footnotes, by citation; none where a page is no dossier. */
import { createContext, useContext } from 'react';

export type Notes = ReadonlyMap<string, number>;

export const NotesContext = createContext<Notes | undefined>(undefined);

export function useNotes(): Notes | undefined {
  return useContext(NotesContext);
}

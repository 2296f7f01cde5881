/** A page as a dossier to be printed: sources as footnotes, the graph's revision and the day on it. */
import { type ReactNode } from 'react';
import { useParams } from '../address/address';
import { dateInWords, momentInWords } from '../dates/date-words';
import type { CitedFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { citeAs } from './cite';
import { type Notes, NotesContext } from './notes';
import './dossier.css';

/** Whether the address asks for the page as a dossier. */
export function useIsDossier(): boolean {
  const [params] = useParams();
  return params.print !== undefined;
}

interface DossierProps {
  /** The answer that the page is made of: its citations become footnotes, in their order. */
  answer: unknown;
  imports: { nodes: readonly { revision: number; at: string }[] } | null | undefined;
  children: ReactNode;
}

export function Dossier({ answer, imports, children }: DossierProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [params, change] = useParams();
  if (params.print === undefined) {
    return (
      <>
        {children}
        <p className="tools">
          <button type="button" onClick={() => change({ print: '' })}>
            {t('dossier.open')}
          </button>
        </p>
      </>
    );
  }
  const citations = citationsIn(answer);
  const notes: Notes = new Map(citations.map((citation, at) => [citation.id, at + 1]));
  const [last] = imports?.nodes ?? [];
  return (
    <NotesContext value={notes}>
      <div className="dossier">
        <p className="tools">
          <button type="button" onClick={() => window.print()}>
            {t('dossier.print')}
          </button>
          <button type="button" onClick={() => change({ print: undefined })}>
            {t('dossier.close')}
          </button>
        </p>
        <p className="small soft">
          {last
            ? t('dossier.made', {
                revision: String(last.revision),
                at: momentInWords(last.at, words),
                address: location.href.replace(/[?&]print=?$/, ''),
              })
            : location.href}
        </p>
        {children}
        <section className="panel" aria-labelledby="notes-title">
          <div className="panel-head">
            <h2 id="notes-title">{t('source.heading')}</h2>
          </div>
          <ol className="notes">
            {citations.map((citation) => (
              <li key={citation.id} id={`note-${notes.get(citation.id) ?? ''}`}>
                {citeAs(citation, (date) => dateInWords(date, words))}{' '}
                <span className="soft">{t(`certainty.${citation.certainty}`)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </NotesContext>
  );
}

/** All citations in an answer, each once, in the order in which they stand. */
export function citationsIn(answer: unknown): CitedFragment[] {
  const found = new Map<string, CitedFragment>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if (isCitation(value)) found.set(value.id, value);
      else Object.values(value).forEach(walk);
    }
  };
  walk(answer);
  return [...found.values()];
}

function isCitation(value: object): value is CitedFragment {
  return 'locator' in value && 'source' in value;
}

/** A page as a dossier to be printed: sources as footnotes, the graph's revision and the day on it. */
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useParams } from '../address/address';
import { momentInWords } from '../dates/date-words';
import type { CitedFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { citeAs } from './cite';
import { type Notes, NotesContext, numbered, referencesIn } from './notes';
import './dossier.css';

/** How many rows of each list a dossier prints: more than that it says. */
export const PRINTED = 500;

/** Whether the address asks for the page as a dossier. */
export function useIsDossier(): boolean {
  const [params] = useParams();
  return params.print !== undefined;
}

interface DossierProps {
  /** The answer that the page is made of: those of its citations that the page refers to become footnotes. */
  answer: unknown;
  imports: { nodes: readonly { revision: number; at: string }[] } | null | undefined;
  children: ReactNode;
}

export function Dossier({ answer, imports, children }: DossierProps): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  if (useIsDossier())
    return (
      <Printed answer={answer} imports={imports}>
        {children}
      </Printed>
    );
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

function Printed({ answer, imports, children }: DossierProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [, change] = useParams();
  const page = useRef<HTMLDivElement>(null);
  const notes = useNumbering(page);
  const citations = useMemo(() => citationsIn(answer), [answer]);
  const referred = [...notes.numbers.keys()].flatMap((id) => citations.get(id) ?? []);
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
        <div ref={page}>{children}</div>
        <section className="panel" aria-labelledby="notes-title">
          <div className="panel-head">
            <h2 id="notes-title">{t('source.heading')}</h2>
          </div>
          <ol className="notes">
            {referred.map((citation) => (
              <li key={citation.id} id={`note-${notes.numbers.get(citation.id) ?? ''}`}>
                {citeAs(citation, words)} <span className="soft">{t(`certainty.${citation.certainty}`)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </NotesContext>
  );
}

/** Numbers the references of a page whenever one has come to it: as they stand there, whatever order the answer has. */
function useNumbering(page: React.RefObject<HTMLElement | null>): Notes {
  const [numbers, setNumbers] = useState<Notes['numbers']>(new Map());
  const [version, setVersion] = useState(0);
  useLayoutEffect(() => {
    if (page.current) setNumbers(numbered(referencesIn(page.current)));
  }, [page, version]);
  const appeared = useCallback(() => setVersion((before) => before + 1), []);
  return useMemo(() => ({ numbers, appeared }), [numbers, appeared]);
}

/** All citations in an answer, by their ids. */
export function citationsIn(answer: unknown): ReadonlyMap<string, CitedFragment> {
  const found = new Map<string, CitedFragment>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if (isCitation(value)) found.set(value.id, value);
      else Object.values(value).forEach(walk);
    }
  };
  walk(answer);
  return found;
}

function isCitation(value: object): value is CitedFragment {
  return 'locator' in value && 'source' in value;
}

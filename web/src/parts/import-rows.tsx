/** Imports as rows: what each changed in the graph, and when. */
import type { ReactNode } from 'react';
import { momentInWords } from '../dates/date-words';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import './rows.css';

interface Import {
  revision: number;
  version: string;
  at: string;
  created: number;
  changed: number;
  removed: number;
  dataset?: { id: string; title: string } | null;
}

export function ImportRows({ imports }: { imports: readonly Import[] }): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <ol className="plain rows">
      {imports.map(({ revision, version, at, created, changed, removed, dataset }) => (
        <li key={revision} className="row">
          <span className="row-when">{momentInWords(at, words)}</span>
          <span className="row-what">
            {dataset && <EntityLink id={dataset.id} name={dataset.title} />}{' '}
            {t('datasets.version', { version, revision })}{' '}
            <span className="soft small">{t('home.change', { created, changed, removed })}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** An import that is being written. The API tells which, and until when it is expected. */
export function UnderWay({ underWay }: { underWay: { dataset: string; until: string } | null | undefined }): ReactNode {
  const words = useWords();
  if (!underWay) return null;
  return (
    <p className="state" role="status">
      {words.t('datasets.underWay', { dataset: underWay.dataset, until: momentInWords(underWay.until, words) })}
    </p>
  );
}

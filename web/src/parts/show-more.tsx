/** A list that shows a part says so, and shows more: nothing is hidden by a limit. */
import type { ReactNode } from 'react';
import { useParams } from '../address/address';
import { useWords } from '../words/words';

interface ShowMoreProps {
  shown: number;
  total: number;
  /** What the number of rows is called in the address. */
  name: string;
  /** How many more at a time. */
  step: number;
  /** In which order they stand: "latest first". */
  order: string;
}

/** The most rows that the service gives at once. */
const MOST = 500;

export function ShowMore({ shown, total, name, step, order }: ShowMoreProps): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  if (shown >= total) return null;
  const next = Math.min(shown + step, MOST);
  return (
    <p className="small show-more">
      {t('list.part', { shown, total, order })}{' '}
      {shown < MOST ? (
        <button type="button" onClick={() => change({ [name]: String(next) }, { replace: true })}>
          {t('list.more')}
        </button>
      ) : (
        t('list.most')
      )}
    </p>
  );
}

/** A list of which no more is shown says what part it is. */
export function Part({ shown, total, order }: Pick<ShowMoreProps, 'shown' | 'total' | 'order'>): ReactNode {
  const { t } = useWords();
  return shown < total && <p className="small">{t('list.part', { shown, total, order })}</p>;
}

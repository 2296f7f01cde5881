/** What a view shows in place of its answer: each says what happened and what to do. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { Asked } from '../graphql/use-answer';
import { useWords } from '../words/words';
import { AnswerContext, useMissing } from './answer';
import './states.css';

/** Shown at once, a skeleton flickers; an answer that takes no longer than this needs none. In ms. */
const PATIENCE_MS = 300;

interface LoadedProps<Data> {
  asked: Asked<Data>;
  children: (data: Data) => ReactNode;
}

/** A view once its answer is there: until then a skeleton, and where none comes, why. */
export function Loaded<Data>({ asked, children }: LoadedProps<Data>): ReactNode {
  const { data, error, again, waiting, problems } = asked;
  if (data !== undefined) {
    return (
      <div className="loaded" aria-busy={waiting}>
        {error &&
          (error.code === 'OFFLINE' ? <Stale again={again} /> : <Failed message={error.message} again={again} />)}
        <AnswerContext value={{ problems, again }}>{children(data)}</AnswerContext>
      </div>
    );
  }
  if (error === undefined) return <Skeleton />;
  return error.code === 'OFFLINE' ? <Offline again={again} /> : <Failed message={error.message} again={again} />;
}

export function Skeleton(): ReactNode {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" data-shown={shown}>
      <p className="unseen" role="status">
        {shown ? t('state.loading') : ''}
      </p>
      {['title', 'line', 'block', 'block'].map((shape, at) => (
        <div key={at} className={`bone ${shape}`} />
      ))}
    </div>
  );
}

/** @param message what the service says: it names the thing and the cure */
export function Failed({ message, again }: { message: string; again?: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <div className="state wrong" role="alert">
      <p>
        <strong>{t('state.failed')}</strong>
      </p>
      <p className="said">{message.slice(0, 1_000)}</p>
      {again && (
        <button type="button" onClick={again}>
          {t('state.again')}
        </button>
      )}
    </div>
  );
}

/** In place of a page whose own part of the answer failed. */
export function FailedPart({ name }: { name: string }): ReactNode {
  const missing = useMissing([name]);
  return missing && <Failed {...missing} />;
}

export function Offline({ again }: { again: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <div className="state wrong" role="alert">
      <p>
        <strong>{t('state.offline')}</strong>
      </p>
      <p>{t('state.offlineCure')}</p>
      <button type="button" onClick={again}>
        {t('state.again')}
      </button>
    </div>
  );
}

/** What is shown is from before: the service could not be reached for a newer answer. */
function Stale({ again }: { again: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <div className="state" role="status">
      {t('state.stale')}{' '}
      <button type="button" onClick={again}>
        {t('state.again')}
      </button>
    </div>
  );
}

/** None: counted, and there is nothing. `children` say what would bring something. */
export function Empty({ children }: { children: ReactNode }): ReactNode {
  return <p className="state empty">{children}</p>;
}

/** What no source says: never shown like what was counted and is none. */
export function Unknown(): ReactNode {
  const { t } = useWords();
  return <span className="unknown">{t('state.unknown')}</span>;
}

/** An address that is well formed and stands for nothing in the graph. */
export function NotInGraph({ id }: { id: string }): ReactNode {
  const { t } = useWords();
  useTitle(t('state.notInGraph'));
  return (
    <div className="lost">
      <h1>{t('state.notInGraph')}</h1>
      <p className="said">
        <bdi>{id.length > 200 ? `${id.slice(0, 200)}…` : id}</bdi>
      </p>
      <p>{t('state.notInGraphCure')}</p>
      <Link className="button" to="/search" search={{ q: id.replaceAll('-', ' ').slice(0, 200) } as never}>
        {t('state.searchFor')}
      </Link>
    </div>
  );
}

/** An address that is no page of the console. */
export function NoSuchPage(): ReactNode {
  const { t } = useWords();
  useTitle(t('state.noSuchPage'));
  return (
    <div className="lost">
      <h1>{t('state.noSuchPage')}</h1>
      <p>{t('state.noSuchPageCure')}</p>
      <Link className="button" to="/">
        {t('state.home')}
      </Link>
    </div>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Entente' ? title : `${title} · Entente`;
  }, [title]);
}

/** What a view shows in place of its answer: each says what happened and what to do. */
import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { NoAnswer } from '../graphql/ask';
import type { Asked } from '../graphql/use-answer';
import type { MessageKey } from '../words/fill';
import { useWords } from '../words/words';
import { AnswerContext, useMissing } from './answer';
import './states.css';

/** Shown at once, a skeleton flickers; an answer that takes no longer than this needs none. In ms. */
const PATIENCE_MS = 300;

/** What takes longer than this is worth a word. In ms. */
const SLOW_MS = 4_000;

interface LoadedProps<Data> {
  asked: Asked<Data>;
  children: (data: Data) => ReactNode;
}

/** A view once its answer is there: until then a skeleton, and where none comes, why. */
export function Loaded<Data>({ asked, children }: LoadedProps<Data>): ReactNode {
  const { data, error, again, waiting, problems } = asked;
  useFollowedHash(data !== undefined);
  if (data !== undefined) {
    return (
      <div className="loaded" aria-busy={waiting}>
        {error && (error.code === 'OFFLINE' ? <Stale again={again} /> : <Failed {...whyOf(error)} again={again} />)}
        <AnswerContext value={{ problems, again }}>{children(data)}</AnswerContext>
      </div>
    );
  }
  if (error === undefined) return <Skeleton />;
  return error.code === 'OFFLINE' ? <Offline again={again} /> : <Failed {...whyOf(error)} again={again} />;
}

const whyOf = ({ code, message }: NoAnswer): { code: string; message: string } => ({ code, message });

/** An address that names a part of its page leads there, once that part is there: the browser has looked before. */
function useFollowedHash(ready: boolean): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    if (!ready || hash === '') return undefined;
    const frame = requestAnimationFrame(() => {
      // Whoever went back, or has read on meanwhile, is where he or she was.
      if (window.scrollY < 8) document.getElementById(hash)?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, hash, path]);
}

export function Skeleton(): ReactNode {
  const { t } = useWords();
  const shown = useAfter(PATIENCE_MS);
  const slow = useAfter(SLOW_MS);
  return (
    <div className="skeleton" data-shown={shown}>
      <p className={slow ? 'soft' : 'unseen'} role="status">
        {slow ? t('state.slow') : shown ? t('state.loading') : ''}
      </p>
      {['title', 'line', 'block', 'block'].map((shape, at) => (
        <div key={at} className={`bone ${shape}`} />
      ))}
    </div>
  );
}

function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

/** What to do, by the service's codes: its own messages speak of arguments, which readers of a page have never seen. */
const CURES: Readonly<Record<string, MessageKey>> = {
  BAD_USER_INPUT: 'state.cure.address',
  QUERY_TOO_COMPLEX: 'state.cure.tooMuch',
  TIMEOUT: 'state.cure.slow',
  SERVICE_UNAVAILABLE: 'state.cure.busy',
};
/** What the service refuses it refuses again. */
const REFUSED: readonly string[] = ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'];

interface FailedProps {
  /** The service's, as its errors have it; empty where it is not the service's. */
  code: string;
  /** What the service says, in its words. */
  message: string;
  again?: () => void;
}

export function Failed({ code, message, again }: FailedProps): ReactNode {
  const { t } = useWords();
  return (
    <div className="state wrong" role="alert">
      <p>
        <strong>{t('state.failed')}</strong>
      </p>
      <p>{t(CURES[code] ?? 'state.cure.other')}</p>
      <details className="small">
        <summary>{t('state.details')}</summary>
        <p className="said">{message.slice(0, 1_000)}</p>
      </details>
      {again && !REFUSED.includes(code) && (
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

/** The frame of every page: the bar with search and the ways, the page, and what the graph is. */
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SearchParams } from '../address/search-params';
import { useChanges } from '../graphql/changes';
import { SearchBox } from '../search/search-box';
import { LANGUAGES, ownNameOf, useWords } from '../words/words';
import { useOnline } from './online';
import { THEMES, type Theme, useTheme } from './theme';
import './layout.css';

const WAYS = ['network', 'path', 'ask', 'datasets'] as const;

export function Layout(): ReactNode {
  const { t, language, setLanguage } = useWords();
  const [theme, setTheme] = useTheme();
  const { changed, refresh } = useChanges();
  const online = useOnline();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // What was searched for stands in the box on the page of hits alone.
  const query = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? ((location.search as SearchParams).q ?? '') : ''),
  });
  useFocusOnArrival(path);
  return (
    <>
      <a className="skip" href="#page">
        {t('shell.skip')}
      </a>
      <header className="bar">
        <Link to="/" className="brand">
          Entente
        </Link>
        <SearchBox
          key={path}
          initial={query}
          id="search"
          label={t('shell.search')}
          placeholder={t('shell.searchHint')}
          keys
        />
        <nav aria-label={t('shell.ways')}>
          {WAYS.map((way) => (
            <Link key={way} to={`/${way}`} activeProps={{ 'aria-current': 'page' }}>
              {t(`way.${way}`)}
            </Link>
          ))}
        </nav>
        <div className="bar-choices">
          <label>
            <span className="unseen">{t('shell.language')}</span>
            <select value={language} onChange={(event) => setLanguage(event.target.value)}>
              {LANGUAGES.map((code) => (
                <option key={code} value={code} lang={code}>
                  {ownNameOf(code)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="unseen">{t('shell.theme')}</span>
            <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
              {THEMES.map((one) => (
                <option key={one} value={one}>
                  {t(`theme.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <div role="status" className="news">
        {!online && <p>{t('state.offlineNow')}</p>}
        {changed && (
          <p>
            {t('shell.changed')}{' '}
            <button type="button" onClick={refresh}>
              {t('shell.refresh')}
            </button>
          </p>
        )}
      </div>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <p>{t('shell.foot')}</p>
        <p>
          <a href="/graphql">{t('shell.graphiql')}</a>
        </p>
      </footer>
    </>
  );
}

/** A screen reader is taken to the page that was opened, not left on the link that opened it. */
function useFocusOnArrival(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('page')?.focus({ preventScroll: true });
  }, [path]);
}

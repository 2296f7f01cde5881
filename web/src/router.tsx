/** The addresses of the console, each with its page: loaded when it is opened. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type ComponentType, createElement, lazy, type ReactNode, useEffect } from 'react';
import { parseSearch, stringifySearch } from './address/search-params';
import { Failed, NoSuchPage, Offline } from './parts/states';
import { Layout } from './shell/layout';

const root = createRootRoute({
  component: Layout,
  notFoundComponent: NoSuchPage,
});

/** What broke. A page whose script or style sheet did not come is one that the service could not be reached for. */
function Broken({ error }: { error: unknown }): ReactNode {
  const message = error instanceof Error ? error.message : String(error);
  if (!/dynamically imported|importing a module|load module|preload/i.test(message))
    return <Failed code="" message={message} />;
  return <PageOffline />;
}

/** How often it is looked whether the service is there again, in ms. */
const LOOK_MS = 5_000;

/** In place of a page whose script did not come: the browser asks for it anew when there is a connection, or the service, again. */
function PageOffline(): ReactNode {
  useEffect(() => {
    const again = (): void => location.reload();
    const look = async (): Promise<void> => {
      const answer = await fetch('/readyz').catch(() => undefined);
      if (answer?.ok) again();
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);
  return <Offline again={() => location.reload()} />;
}

/** A page that is loaded when it is opened, or when a link to it is about to be followed. */
function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  let loaded: ComponentType | undefined;
  const get = async (): Promise<ComponentType> => (loaded = (await load())[name]);
  const preload = async (): Promise<void> => void (await get());
  const Loading = lazy(async () => ({ default: await get() }));
  // Shown at once where it is there: React would show something else first, and keep that for 0.3 s.
  const Page = (): ReactNode => (loaded === undefined ? <Loading /> : createElement(loaded));
  return Object.assign(Page, { preload });
}

const page = <Path extends string>(path: Path, component: Parameters<typeof createRoute>[0]['component']) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = [
  page(
    '/',
    later(() => import('./pages/home'), 'HomePage'),
  ),
  page(
    '/search',
    later(() => import('./pages/search'), 'SearchPage'),
  ),
  page(
    '/official/$slug',
    later(() => import('./pages/official'), 'OfficialPage'),
  ),
  page(
    '/event/$slug',
    later(() => import('./pages/event'), 'EventPage'),
  ),
  page(
    '/country/$code',
    later(() => import('./pages/country'), 'CountryPage'),
  ),
  page(
    '/pair/$a/$b',
    later(() => import('./pages/pair'), 'PairPage'),
  ),
  page(
    '/agreement/$slug',
    later(() => import('./pages/agreement'), 'AgreementPage'),
  ),
  page(
    '/organization/$slug',
    later(() => import('./pages/organization'), 'OrganizationPage'),
  ),
  page(
    '/office/$slug',
    later(() => import('./pages/office'), 'OfficePage'),
  ),
  page(
    '/group/$slug',
    later(() => import('./pages/group'), 'GroupPage'),
  ),
  page(
    '/place/$slug',
    later(() => import('./pages/place'), 'PlacePage'),
  ),
  page(
    '/source/$slug',
    later(() => import('./pages/source'), 'SourcePage'),
  ),
  page(
    '/datasets',
    later(() => import('./pages/datasets'), 'DatasetsPage'),
  ),
  page(
    '/datasets/$slug',
    later(() => import('./pages/datasets/dataset'), 'DatasetPage'),
  ),
  page(
    '/path',
    later(() => import('./pages/path'), 'PathPage'),
  ),
  page(
    '/ask',
    later(() => import('./pages/ask'), 'AskPage'),
  ),
  page(
    '/network',
    later(() => import('./pages/network'), 'NetworkPage'),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The addresses of the console, each with its page: loaded when it is opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address/search-params';
import { HomePage } from './pages/home';
import { Failed, NoSuchPage } from './parts/states';
import { Layout } from './shell/layout';

const root = createRootRoute({
  component: Layout,
  notFoundComponent: NoSuchPage,
  errorComponent: ({ error }) => <Failed message={error instanceof Error ? error.message : String(error)} />,
});

const page = <Path extends string>(path: Path, component: Parameters<typeof createRoute>[0]['component']) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = [
  page('/', HomePage),
  page(
    '/search',
    lazyRouteComponent(() => import('./pages/search'), 'SearchPage'),
  ),
  page(
    '/official/$slug',
    lazyRouteComponent(() => import('./pages/official'), 'OfficialPage'),
  ),
  page(
    '/event/$slug',
    lazyRouteComponent(() => import('./pages/event'), 'EventPage'),
  ),
  page(
    '/country/$code',
    lazyRouteComponent(() => import('./pages/country'), 'CountryPage'),
  ),
  page(
    '/pair/$a/$b',
    lazyRouteComponent(() => import('./pages/pair'), 'PairPage'),
  ),
  page(
    '/agreement/$slug',
    lazyRouteComponent(() => import('./pages/agreement'), 'AgreementPage'),
  ),
  page(
    '/organization/$slug',
    lazyRouteComponent(() => import('./pages/organization'), 'OrganizationPage'),
  ),
  page(
    '/office/$slug',
    lazyRouteComponent(() => import('./pages/office'), 'OfficePage'),
  ),
  page(
    '/place/$slug',
    lazyRouteComponent(() => import('./pages/place'), 'PlacePage'),
  ),
  page(
    '/source/$slug',
    lazyRouteComponent(() => import('./pages/source'), 'SourcePage'),
  ),
  page(
    '/datasets',
    lazyRouteComponent(() => import('./pages/datasets'), 'DatasetsPage'),
  ),
  page(
    '/datasets/$slug',
    lazyRouteComponent(() => import('./pages/datasets/dataset'), 'DatasetPage'),
  ),
  page(
    '/path',
    lazyRouteComponent(() => import('./pages/path'), 'PathPage'),
  ),
  page(
    '/ask',
    lazyRouteComponent(() => import('./pages/ask'), 'AskPage'),
  ),
  page(
    '/network',
    lazyRouteComponent(() => import('./pages/network'), 'NetworkPage'),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

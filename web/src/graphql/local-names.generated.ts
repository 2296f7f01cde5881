/** Generated from web/src/graphql/local-names.graphql. */
import { query } from '../graphql/query';
import type { LocalNamesQuery, LocalNamesQueryVariables } from '../graphql/types';

export const LocalNames = /*#__PURE__*/ query<LocalNamesQuery, LocalNamesQueryVariables>('LocalNames', 'query LocalNames($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Official{name names{value language}}...on Country{...CountryForms}...on Organization{name names{value language}}...on Group{name names{value language}identifiers{scheme value}}...on Office{title country{...CountryForms}names{value language}}...on Place{name names{value language}country{...CountryForms}}...on Event{title participants(first:8){participant{__typename ...on Official{name names{value language}}...on Country{...CountryForms}...on Organization{name names{value language}}}}countries(first:8){...CountryForms}}}}fragment CountryForms on Country{code name names{value language}identifiers{scheme value}}');

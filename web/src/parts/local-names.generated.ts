/** Generated from web/src/parts/local-names.graphql. */
import { query } from '../graphql/query';
import type { LocalNamesQuery, LocalNamesQueryVariables } from '../graphql/types';

export const LocalNames = /*#__PURE__*/ query<LocalNamesQuery, LocalNamesQueryVariables>('LocalNames', 'query LocalNames($ids:[ID!]!){nodes(ids:$ids){id ...on Official{names{value language}}...on Country{names{value language}identifiers{scheme value}}...on Organization{names{value language}}...on Office{names{value language}}...on Place{names{value language}}}}');

/** Generated from web/src/search/search-box.graphql. */
import { query } from '../graphql/query';
import type { CompleteQuery, CompleteQueryVariables } from '../graphql/types';

export const Complete = /*#__PURE__*/ query<CompleteQuery, CompleteQueryVariables>('Complete', 'query Complete($prefix:String!$kinds:[EntityKind!]){autocomplete(prefix:$prefix kinds:$kinds first:8){id label matched detail}}');

/** Generated from web/src/search/search-box.graphql. */
import { query } from '../graphql/query';
import type { CompleteQuery, CompleteQueryVariables } from '../graphql/types';

export const Complete = /*#__PURE__*/ query<CompleteQuery, CompleteQueryVariables>('Complete', 'query Complete($query:String!){search(query:$query first:8){nodes{__typename ...on Official{id label names{value language}citizenships{code}}...on Office{id label names{value language}}...on Organization{id label names{value language}}...on Country{id label names{value language}}...on Place{id label names{value language}}...on Event{id label date}...on Agreement{id label names{value language}}...on Source{id label}}}}');

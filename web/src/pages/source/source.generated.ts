/** Generated from web/src/pages/source/source.graphql. */
import { query } from '../../graphql/query';
import type { SourcePageQuery, SourcePageQueryVariables } from '../../graphql/types';

export const SourcePage = /*#__PURE__*/ query<SourcePageQuery, SourcePageQueryVariables>('SourcePage', 'query SourcePage($id:ID!$shown:NonNegativeInt$after:String){source(id:$id){id title kind publishedOn url licence language note publisher{id name}dataset{id title}entities(first:$shown after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{__typename id label}}}}');

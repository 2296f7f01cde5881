/** Generated from web/src/pages/path/path.graphql. */
import { query } from '../../graphql/query';
import type { PathPageQuery, PathPageQueryVariables } from '../../graphql/types';

export const PathPage = /*#__PURE__*/ query<PathPageQuery, PathPageQueryVariables>('PathPage', 'query PathPage($from:ID!$to:ID!$maxHops:PositiveInt!$filter:MeetingFilter$counterparts:CounterpartFilter$shown:NonNegativeInt!){a:official(id:$from){id slug name counterparts(filter:$counterparts first:0){totalCount}}b:official(id:$to){id slug name counterparts(filter:$counterparts first:0){totalCount}}paths(from:$from to:$to maxHops:$maxHops filter:$filter first:$shown){totalCount nodes{length steps{from{id name}to{id name}event{id title kind status certainty date citationCount citations(first:1){...Cited}}}}}}fragment Cited on Citation{id locator certainty attributedTo{id name}source{id title kind publishedOn url licence publisher{id name}}}');

/** Generated from web/src/parts/all-events.graphql. */
import { query } from '../graphql/query';
import type { AllEventsQuery, AllEventsQueryVariables } from '../graphql/types';

export const AllEvents = /*#__PURE__*/ query<AllEventsQuery, AllEventsQueryVariables>('AllEvents', 'query AllEvents($filter:EventFilter$first:NonNegativeInt!$after:String){events(filter:$filter orderBy:{field:DATE direction:DESC}first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{id title kind status date earliest latest place{id name}}}}');

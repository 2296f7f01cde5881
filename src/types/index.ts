/** Where each type's fields lie in the graph. */
export { MOST_POINTS } from './series.js';
import type { TypePlans } from '../planner/plan.js';
import { AGREEMENT_PLANS, AGREEMENT_ROOTS } from './agreement.js';
import { AUTOCOMPLETE_PLANS, AUTOCOMPLETE_ROOTS } from './autocomplete.js';
import { BILATERAL_PLANS, BILATERAL_ROOTS } from './bilateral.js';
import { CHANGE_PLANS, CHANGE_ROOTS, CHANGE_STREAM } from './change.js';
import { COUNTRY_PLANS, COUNTRY_ROOTS } from './country.js';
import { DATASET_PLANS, DATASET_ROOTS } from './dataset.js';
import { DELEGATION_PLANS } from './delegation.js';
import { DIPLOMATIC_RELATION_PLANS } from './diplomatic-relation.js';
import { DOUBT_MUTATIONS, DOUBT_PLANS, DOUBT_ROOTS } from './doubt.js';
import { ENTITY_PLANS } from './entity.js';
import { EVENT_PLANS, EVENT_ROOTS } from './event.js';
import { FACET_PLANS } from './facets.js';
import { GROUP_PLANS, GROUP_ROOTS } from './group.js';
import { IN_COMMON_PLANS, IN_COMMON_ROOTS } from './in-common.js';
import { MATRIX_PLANS, MATRIX_ROOTS } from './matrix.js';
import { MEETING_ROOTS } from './meetings.js';
import { NETWORK_ROOTS } from './network.js';
import { NODE_ROOTS } from './node.js';
import { OFFICE_PLANS, OFFICE_ROOTS } from './office.js';
import { OFFICIAL_PLANS, OFFICIAL_ROOTS } from './official.js';
import { ORGANIZATION_PLANS, ORGANIZATION_ROOTS } from './organization.js';
import { PARTICIPATION_PLANS } from './participation.js';
import { PATH_PLANS, PATH_ROOTS } from './path.js';
import { PLACE_PLANS, PLACE_ROOTS } from './place.js';
import { RELATION_PERIOD_PLANS } from './relation-period.js';
import { SEARCH_PLANS, SEARCH_ROOTS } from './search.js';
import { SOURCE_PLANS, SOURCE_ROOTS } from './source.js';
import { STATEMENT_PLANS, STATEMENT_ROOTS } from './statement.js';
import { TENURE_PLANS } from './tenure.js';
import { TIME_SERIES_ROOTS } from './time-series.js';
import { TOP_OFFICIAL_PLANS, TOP_OFFICIAL_ROOTS } from './top-officials.js';
import { VISA_PLANS, VISA_ROOTS } from './visa.js';
import { VISIT_PLANS, VISIT_ROOTS } from './visit.js';

export type { Change } from './change.js';

export const TYPE_PLANS: TypePlans = {
  ...AGREEMENT_PLANS,
  ...AUTOCOMPLETE_PLANS,
  ...BILATERAL_PLANS,
  ...CHANGE_PLANS,
  ...COUNTRY_PLANS,
  ...DATASET_PLANS,
  ...DELEGATION_PLANS,
  ...DIPLOMATIC_RELATION_PLANS,
  ...DOUBT_PLANS,
  ...ENTITY_PLANS,
  ...EVENT_PLANS,
  ...FACET_PLANS,
  ...GROUP_PLANS,
  ...IN_COMMON_PLANS,
  ...MATRIX_PLANS,
  ...OFFICE_PLANS,
  ...OFFICIAL_PLANS,
  ...ORGANIZATION_PLANS,
  ...PARTICIPATION_PLANS,
  ...PATH_PLANS,
  ...PLACE_PLANS,
  ...RELATION_PERIOD_PLANS,
  ...SEARCH_PLANS,
  ...SOURCE_PLANS,
  ...STATEMENT_PLANS,
  ...TENURE_PLANS,
  ...TOP_OFFICIAL_PLANS,
  ...VISA_PLANS,
  ...VISIT_PLANS,
  Mutation: DOUBT_MUTATIONS,
  Subscription: CHANGE_STREAM,
  Query: {
    ...AGREEMENT_ROOTS,
    ...AUTOCOMPLETE_ROOTS,
    ...BILATERAL_ROOTS,
    ...CHANGE_ROOTS,
    ...COUNTRY_ROOTS,
    ...DATASET_ROOTS,
    ...DOUBT_ROOTS,
    ...EVENT_ROOTS,
    ...GROUP_ROOTS,
    ...IN_COMMON_ROOTS,
    ...MATRIX_ROOTS,
    ...MEETING_ROOTS,
    ...NETWORK_ROOTS,
    ...NODE_ROOTS,
    ...OFFICE_ROOTS,
    ...OFFICIAL_ROOTS,
    ...ORGANIZATION_ROOTS,
    ...PATH_ROOTS,
    ...PLACE_ROOTS,
    ...SEARCH_ROOTS,
    ...TIME_SERIES_ROOTS,
    ...SOURCE_ROOTS,
    ...STATEMENT_ROOTS,
    ...TOP_OFFICIAL_ROOTS,
    ...VISA_ROOTS,
    ...VISIT_ROOTS,
  },
};

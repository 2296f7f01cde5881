/** The input objects of queries as plans read them, generated from schema.graphql: see `arguments.ts`. */
import type { AgreementKind, AgreementOrderField, Certainty, CounterpartOrderField, CountryInclusion, CountryOrderField, DatasetOrderField, DoubtOrderField, DoubtReasonKind, DoubtState, EventKind, EventOrderField, EventStatus, GroupKind, GroupOrderField, InCommonOrderField, OfficeClass, OfficeOrderField, OfficialOrderField, OrderDirection, OrganizationKind, OrganizationOrderField, ParticipantRole, PassportClass, PeriodMatch, PlaceKind, PlaceOrderField, Presence, RelationLevel, SourceKind, SourceOrderField, StatementOrderField, TenureOrderField } from '../model/vocabulary.js';
import type { Parameter } from './parameter.js';

export interface PeriodFilter {
  from?: Parameter<string> | null;
  to?: Parameter<string> | null;
  match: PeriodMatch;
}

export interface TextFilter {
  equals?: Parameter<string> | null;
  anyOf?: Parameter<string[]> | null;
  startsWith?: Parameter<string> | null;
  contains?: Parameter<string> | null;
  words?: Parameter<string> | null;
}

export interface TextsFilter {
  anyOf?: Parameter<string[]> | null;
  allOf?: Parameter<string[]> | null;
  noneOf?: Parameter<string[]> | null;
}

export interface IntFilter {
  equals?: Parameter<number> | null;
  gte?: Parameter<number> | null;
  lte?: Parameter<number> | null;
}

export interface CountFilter {
  min?: Parameter<number> | null;
  max?: Parameter<number> | null;
}

export interface CountryIdFilter {
  anyOf?: Parameter<string[]> | null;
  allOf?: Parameter<string[]> | null;
  noneOf?: Parameter<string[]> | null;
  including?: CountryInclusion | null;
  asOf?: Parameter<string> | null;
}

export interface IdFilter {
  anyOf?: Parameter<string[]> | null;
  allOf?: Parameter<string[]> | null;
  noneOf?: Parameter<string[]> | null;
}

export interface BoundingBox {
  south: Parameter<number>;
  west: Parameter<number>;
  north: Parameter<number>;
  east: Parameter<number>;
}

export interface EventKindFilter {
  anyOf?: readonly EventKind[] | null;
  noneOf?: readonly EventKind[] | null;
}

export interface EventStatusFilter {
  anyOf?: readonly EventStatus[] | null;
  noneOf?: readonly EventStatus[] | null;
}

export interface CertaintyFilter {
  anyOf?: readonly Certainty[] | null;
  noneOf?: readonly Certainty[] | null;
}

export interface PresenceFilter {
  anyOf?: readonly Presence[] | null;
  noneOf?: readonly Presence[] | null;
}

export interface OrganizationKindFilter {
  anyOf?: readonly OrganizationKind[] | null;
  noneOf?: readonly OrganizationKind[] | null;
}

export interface OfficeClassFilter {
  anyOf?: readonly OfficeClass[] | null;
  noneOf?: readonly OfficeClass[] | null;
}

export interface RelationLevelFilter {
  anyOf?: readonly RelationLevel[] | null;
  noneOf?: readonly RelationLevel[] | null;
}

export interface RelationFilter {
  level?: RelationLevelFilter | null;
  asOf?: Parameter<string> | null;
}

export interface PlaceKindFilter {
  anyOf?: readonly PlaceKind[] | null;
  noneOf?: readonly PlaceKind[] | null;
}

export interface AgreementKindFilter {
  anyOf?: readonly AgreementKind[] | null;
  noneOf?: readonly AgreementKind[] | null;
}

export interface SourceKindFilter {
  anyOf?: readonly SourceKind[] | null;
  noneOf?: readonly SourceKind[] | null;
}

export interface PassportClassFilter {
  anyOf?: readonly PassportClass[] | null;
  allOf?: readonly PassportClass[] | null;
  noneOf?: readonly PassportClass[] | null;
}

export interface ParticipantRoleFilter {
  anyOf?: readonly ParticipantRole[] | null;
  allOf?: readonly ParticipantRole[] | null;
  noneOf?: readonly ParticipantRole[] | null;
}

export interface OfficialFilter {
  name?: TextFilter | null;
  country?: CountryIdFilter | null;
  office?: IdFilter | null;
  rank?: IntFilter | null;
  officeClass?: OfficeClassFilter | null;
  asOf?: Parameter<string> | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly OfficialFilter[] | null;
  or?: readonly OfficialFilter[] | null;
  not?: OfficialFilter | null;
}

export interface OfficeFilter {
  title?: TextFilter | null;
  rank?: IntFilter | null;
  class?: OfficeClassFilter | null;
  organization?: IdFilter | null;
  country?: CountryIdFilter | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly OfficeFilter[] | null;
  or?: readonly OfficeFilter[] | null;
  not?: OfficeFilter | null;
}

export interface OrganizationFilter {
  name?: TextFilter | null;
  kind?: OrganizationKindFilter | null;
  country?: CountryIdFilter | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly OrganizationFilter[] | null;
  or?: readonly OrganizationFilter[] | null;
  not?: OrganizationFilter | null;
}

export interface CountryFilter {
  name?: TextFilter | null;
  former?: boolean | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly CountryFilter[] | null;
  or?: readonly CountryFilter[] | null;
  not?: CountryFilter | null;
}

export interface GroupKindFilter {
  anyOf?: readonly GroupKind[] | null;
  noneOf?: readonly GroupKind[] | null;
}

export interface GroupFilter {
  name?: TextFilter | null;
  kind?: GroupKindFilter | null;
  members?: CountryIdFilter | null;
  asOf?: Parameter<string> | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly GroupFilter[] | null;
  or?: readonly GroupFilter[] | null;
  not?: GroupFilter | null;
}

export interface DoubtStateFilter {
  anyOf?: readonly DoubtState[] | null;
  noneOf?: readonly DoubtState[] | null;
}

export interface DoubtReasonKindFilter {
  anyOf?: readonly DoubtReasonKind[] | null;
  allOf?: readonly DoubtReasonKind[] | null;
  noneOf?: readonly DoubtReasonKind[] | null;
}

export interface DoubtFilter {
  state?: DoubtStateFilter | null;
  reason?: DoubtReasonKindFilter | null;
  name?: TextFilter | null;
  official?: IdFilter | null;
  dataset?: IdFilter | null;
  and?: readonly DoubtFilter[] | null;
  or?: readonly DoubtFilter[] | null;
  not?: DoubtFilter | null;
}

export interface PlaceFilter {
  name?: TextFilter | null;
  kind?: PlaceKindFilter | null;
  country?: CountryIdFilter | null;
  boundingBox?: BoundingBox | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly PlaceFilter[] | null;
  or?: readonly PlaceFilter[] | null;
  not?: PlaceFilter | null;
}

export interface ParticipationFilter {
  official?: IdFilter | null;
  organization?: IdFilter | null;
  country?: CountryIdFilter | null;
  capacity?: IdFilter | null;
  role?: ParticipantRoleFilter | null;
  presence?: PresenceFilter | null;
  certainty?: CertaintyFilter | null;
  and?: readonly ParticipationFilter[] | null;
  or?: readonly ParticipationFilter[] | null;
  not?: ParticipationFilter | null;
}

export interface EventFilter {
  title?: TextFilter | null;
  description?: TextFilter | null;
  kind?: EventKindFilter | null;
  status?: EventStatusFilter | null;
  certainty?: CertaintyFilter | null;
  period?: PeriodFilter | null;
  duration?: IntFilter | null;
  countries?: CountryIdFilter | null;
  officials?: IdFilter | null;
  organization?: IdFilter | null;
  role?: ParticipantRoleFilter | null;
  participation?: ParticipationFilter | null;
  place?: IdFilter | null;
  boundingBox?: BoundingBox | null;
  topLevel?: boolean | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly EventFilter[] | null;
  or?: readonly EventFilter[] | null;
  not?: EventFilter | null;
}

export interface AgreementFilter {
  title?: TextFilter | null;
  kind?: AgreementKindFilter | null;
  parties?: IdFilter | null;
  countries?: CountryIdFilter | null;
  passport?: PassportClassFilter | null;
  signed?: PeriodFilter | null;
  inForceOn?: Parameter<string> | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly AgreementFilter[] | null;
  or?: readonly AgreementFilter[] | null;
  not?: AgreementFilter | null;
}

export interface StatementFilter {
  topic?: TextsFilter | null;
  madeBy?: IdFilter | null;
  madeAt?: IdFilter | null;
  period?: PeriodFilter | null;
  dataset?: IdFilter | null;
  sources?: CountFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly StatementFilter[] | null;
  or?: readonly StatementFilter[] | null;
  not?: StatementFilter | null;
}

export interface SourceFilter {
  title?: TextFilter | null;
  kind?: SourceKindFilter | null;
  publisher?: IdFilter | null;
  published?: PeriodFilter | null;
  dataset?: IdFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly SourceFilter[] | null;
  or?: readonly SourceFilter[] | null;
  not?: SourceFilter | null;
}

export interface DatasetFilter {
  title?: TextFilter | null;
  licence?: TextFilter | null;
  changedSince?: Parameter<Date> | null;
  and?: readonly DatasetFilter[] | null;
  or?: readonly DatasetFilter[] | null;
  not?: DatasetFilter | null;
}

export interface MeetingFilter {
  period?: PeriodFilter | null;
  kind?: EventKindFilter | null;
  status?: EventStatusFilter | null;
  certainty?: CertaintyFilter | null;
  presence?: PresenceFilter | null;
  event?: EventFilter | null;
}

export interface CounterpartFilter {
  period?: PeriodFilter | null;
  kind?: EventKindFilter | null;
  status?: EventStatusFilter | null;
  certainty?: CertaintyFilter | null;
  presence?: PresenceFilter | null;
  event?: EventFilter | null;
  country?: CountryIdFilter | null;
  office?: IdFilter | null;
  minMeetings?: Parameter<number> | null;
}

export interface NetworkFilter {
  period?: PeriodFilter | null;
  kind?: EventKindFilter | null;
  status?: EventStatusFilter | null;
  certainty?: CertaintyFilter | null;
  presence?: PresenceFilter | null;
  event?: EventFilter | null;
  country?: CountryIdFilter | null;
  officials?: IdFilter | null;
  minMeetings?: Parameter<number> | null;
}

export interface OfficialOrder {
  field: OfficialOrderField;
  direction: OrderDirection;
}

export interface OfficeOrder {
  field: OfficeOrderField;
  direction: OrderDirection;
}

export interface OrganizationOrder {
  field: OrganizationOrderField;
  direction: OrderDirection;
}

export interface CountryOrder {
  field: CountryOrderField;
  direction: OrderDirection;
}

export interface GroupOrder {
  field: GroupOrderField;
  direction: OrderDirection;
}

export interface DoubtOrder {
  field: DoubtOrderField;
  direction: OrderDirection;
}

export interface PlaceOrder {
  field: PlaceOrderField;
  direction: OrderDirection;
}

export interface EventOrder {
  field: EventOrderField;
  direction: OrderDirection;
}

export interface AgreementOrder {
  field: AgreementOrderField;
  direction: OrderDirection;
}

export interface TenureOrder {
  field: TenureOrderField;
  direction: OrderDirection;
}

export interface InCommonOrder {
  field: InCommonOrderField;
  direction: OrderDirection;
}

export interface StatementOrder {
  field: StatementOrderField;
  direction: OrderDirection;
}

export interface SourceOrder {
  field: SourceOrderField;
  direction: OrderDirection;
}

export interface DatasetOrder {
  field: DatasetOrderField;
  direction: OrderDirection;
}

export interface CounterpartOrder {
  field: CounterpartOrderField;
  direction: OrderDirection;
}

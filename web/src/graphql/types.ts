/** What the console asks and gets, generated from its questions. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EntityKind =
  | 'OFFICIAL'
  | 'OFFICE'
  | 'ORGANIZATION'
  | 'COUNTRY'
  | 'GROUP'
  | 'PLACE'
  | 'EVENT'
  | 'AGREEMENT'
  | 'DIPLOMATIC_RELATION'
  | 'STATEMENT'
  | 'SOURCE'
  | 'DATASET';

export type GroupKind =
  | 'REGION'
  | 'ORGANIZATION'
  | 'FORUM';

export type Certainty =
  | 'CONFIRMED'
  | 'REPORTED'
  | 'SPECULATED'
  | 'DISPUTED';

export type EventKind =
  | 'VISIT'
  | 'STATE_VISIT'
  | 'TALKS'
  | 'SUMMIT'
  | 'CEREMONY'
  | 'SIGNING'
  | 'BANQUET'
  | 'PHONE_CALL'
  | 'VIDEO_CALL'
  | 'CONFERENCE'
  | 'EXERCISE'
  | 'CONSULTATION'
  | 'CREDENTIALS'
  | 'RECOGNITION'
  | 'OTHER';

export type EventStatus =
  | 'OCCURRED'
  | 'ONGOING'
  | 'SCHEDULED'
  | 'PROPOSED'
  | 'SPECULATED'
  | 'CANCELLED'
  | 'DENIED';

export type ParticipantRole =
  | 'HOST'
  | 'GUEST'
  | 'SPEAKER'
  | 'SIGNATORY'
  | 'WITNESS'
  | 'CHAIR'
  | 'ATTENDEE';

export type OfficeClass =
  | 'HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'SPEAKER'
  | 'CROWN_PRINCE'
  | 'DEPUTY_HEAD_OF_STATE'
  | 'DEPUTY_HEAD_OF_GOVERNMENT'
  | 'FOREIGN_MINISTER'
  | 'MINISTER'
  | 'PARTY_LEADER'
  | 'CHIEF_OF_DEFENCE'
  | 'DEPUTY_SPEAKER'
  | 'DEPUTY_MINISTER'
  | 'ENVOY'
  | 'AMBASSADOR'
  | 'GOVERNOR'
  | 'LEGISLATOR'
  | 'SENIOR_OFFICIAL'
  | 'MINISTER_PLENIPOTENTIARY'
  | 'CHARGE_D_AFFAIRES'
  | 'CONSUL'
  | 'HEAD_OF_INTERNATIONAL_ORGANIZATION'
  | 'OTHER';

export type ClassBasis =
  | 'STATED'
  | 'TITLE';

export type RankBasis =
  | 'RANK'
  | 'CLASS';

export type Presence =
  | 'IN_PERSON'
  | 'REMOTE'
  | 'REPRESENTED';

export type OrganizationKind =
  | 'GOVERNMENT'
  | 'STATE_ORGAN'
  | 'PARTY'
  | 'MINISTRY'
  | 'PARLIAMENT'
  | 'INTERGOVERNMENTAL'
  | 'NEWS_AGENCY'
  | 'OTHER';

export type PlaceKind =
  | 'VENUE'
  | 'CITY'
  | 'REGION'
  | 'SEA_AREA'
  | 'OTHER';

export type AgreementKind =
  | 'VISA_EXEMPTION'
  | 'TREATY'
  | 'MOU'
  | 'JOINT_STATEMENT'
  | 'TRADE'
  | 'DEFENCE'
  | 'OTHER';

export type AgreementStatus =
  | 'NOT_SIGNED'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'ENDED'
  | 'UNKNOWN';

export type PassportClass =
  | 'DIPLOMATIC'
  | 'OFFICIAL'
  | 'SERVICE'
  | 'ORDINARY';

export type VisaRequirementKind =
  | 'VISA_FREE'
  | 'VISA_ON_ARRIVAL'
  | 'ETA'
  | 'E_VISA'
  | 'VISA_REQUIRED'
  | 'NO_ADMISSION'
  | 'UNKNOWN';

export type RelationLevel =
  | 'AMBASSADOR'
  | 'ENVOY'
  | 'CHARGE_D_AFFAIRES'
  | 'CONSULAR'
  | 'LIAISON_OFFICE'
  | 'INTERESTS_SECTION'
  | 'UNOFFICIAL'
  | 'NONE';

export type RelationPeriodKind =
  | 'ESTABLISHED'
  | 'BROKEN_OFF'
  | 'RESUMED';

export type AnniversaryOf =
  | 'ESTABLISHMENT'
  | 'RESUMPTION';

export type SourceKind =
  | 'NEWS'
  | 'OFFICIAL_RECORD'
  | 'REFERENCE'
  | 'EDITORIAL';

export type PeriodMatch =
  | 'OVERLAPS'
  | 'WITHIN'
  | 'CONTAINS';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type TimeInterval =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type DoubtState =
  | 'OPEN'
  | 'SAME'
  | 'DIFFERENT';

export type DoubtReasonKind =
  | 'NAME_AND_COUNTRY'
  | 'IDENTIFIER'
  | 'NAME'
  | 'ID';

export type TenureBasis =
  | 'STATED'
  | 'ONGOING'
  | 'DEATH'
  | 'SUCCESSION'
  | 'OTHER_TENURE'
  | 'ATTESTED'
  | 'UNKNOWN'
  | 'REPEATED'
  | 'DOUBTED';

export type PeriodFilter = {
  from?: string | null | undefined;
  to?: string | null | undefined;
  match?: PeriodMatch;
};

export type TextFilter = {
  equals?: string | null | undefined;
  anyOf?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
  contains?: string | null | undefined;
  words?: string | null | undefined;
};

export type IntFilter = {
  equals?: number | null | undefined;
  gte?: number | null | undefined;
  lte?: number | null | undefined;
};

export type CountFilter = {
  min?: number | null | undefined;
  max?: number | null | undefined;
};

export type CountryInclusion =
  | 'SUCCESSORS'
  | 'PREDECESSORS';

export type CountryIdFilter = {
  anyOf?: Array<string> | null | undefined;
  allOf?: Array<string> | null | undefined;
  noneOf?: Array<string> | null | undefined;
  including?: CountryInclusion | null | undefined;
  asOf?: string | null | undefined;
};

export type IdFilter = {
  anyOf?: Array<string> | null | undefined;
  allOf?: Array<string> | null | undefined;
  noneOf?: Array<string> | null | undefined;
};

export type BoundingBox = {
  south: number;
  west: number;
  north: number;
  east: number;
};

export type EventKindFilter = {
  anyOf?: Array<EventKind> | null | undefined;
  noneOf?: Array<EventKind> | null | undefined;
};

export type EventStatusFilter = {
  anyOf?: Array<EventStatus> | null | undefined;
  noneOf?: Array<EventStatus> | null | undefined;
};

export type CertaintyFilter = {
  anyOf?: Array<Certainty> | null | undefined;
  noneOf?: Array<Certainty> | null | undefined;
};

export type PresenceFilter = {
  anyOf?: Array<Presence> | null | undefined;
  noneOf?: Array<Presence> | null | undefined;
};

export type OfficeClassFilter = {
  anyOf?: Array<OfficeClass> | null | undefined;
  noneOf?: Array<OfficeClass> | null | undefined;
};

export type ParticipantRoleFilter = {
  anyOf?: Array<ParticipantRole> | null | undefined;
  allOf?: Array<ParticipantRole> | null | undefined;
  noneOf?: Array<ParticipantRole> | null | undefined;
};

export type OfficialFilter = {
  name?: TextFilter | null | undefined;
  country?: CountryIdFilter | null | undefined;
  office?: IdFilter | null | undefined;
  rank?: IntFilter | null | undefined;
  officeClass?: OfficeClassFilter | null | undefined;
  asOf?: string | null | undefined;
  dataset?: IdFilter | null | undefined;
  sources?: CountFilter | null | undefined;
  changedSince?: string | null | undefined;
  and?: Array<OfficialFilter> | null | undefined;
  or?: Array<OfficialFilter> | null | undefined;
  not?: OfficialFilter | null | undefined;
};

export type ParticipationFilter = {
  official?: IdFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  country?: CountryIdFilter | null | undefined;
  capacity?: IdFilter | null | undefined;
  role?: ParticipantRoleFilter | null | undefined;
  presence?: PresenceFilter | null | undefined;
  certainty?: CertaintyFilter | null | undefined;
  and?: Array<ParticipationFilter> | null | undefined;
  or?: Array<ParticipationFilter> | null | undefined;
  not?: ParticipationFilter | null | undefined;
};

export type EventFilter = {
  title?: TextFilter | null | undefined;
  description?: TextFilter | null | undefined;
  kind?: EventKindFilter | null | undefined;
  status?: EventStatusFilter | null | undefined;
  certainty?: CertaintyFilter | null | undefined;
  period?: PeriodFilter | null | undefined;
  duration?: IntFilter | null | undefined;
  countries?: CountryIdFilter | null | undefined;
  officials?: IdFilter | null | undefined;
  organization?: IdFilter | null | undefined;
  role?: ParticipantRoleFilter | null | undefined;
  participation?: ParticipationFilter | null | undefined;
  place?: IdFilter | null | undefined;
  boundingBox?: BoundingBox | null | undefined;
  topLevel?: boolean | null | undefined;
  dataset?: IdFilter | null | undefined;
  sources?: CountFilter | null | undefined;
  changedSince?: string | null | undefined;
  and?: Array<EventFilter> | null | undefined;
  or?: Array<EventFilter> | null | undefined;
  not?: EventFilter | null | undefined;
};

export type MeetingFilter = {
  period?: PeriodFilter | null | undefined;
  kind?: EventKindFilter | null | undefined;
  status?: EventStatusFilter | null | undefined;
  certainty?: CertaintyFilter | null | undefined;
  presence?: PresenceFilter | null | undefined;
  event?: EventFilter | null | undefined;
};

export type CounterpartFilter = {
  period?: PeriodFilter | null | undefined;
  kind?: EventKindFilter | null | undefined;
  status?: EventStatusFilter | null | undefined;
  certainty?: CertaintyFilter | null | undefined;
  presence?: PresenceFilter | null | undefined;
  event?: EventFilter | null | undefined;
  country?: CountryIdFilter | null | undefined;
  office?: IdFilter | null | undefined;
  minMeetings?: number | null | undefined;
};

export type NetworkFilter = {
  period?: PeriodFilter | null | undefined;
  kind?: EventKindFilter | null | undefined;
  status?: EventStatusFilter | null | undefined;
  certainty?: CertaintyFilter | null | undefined;
  presence?: PresenceFilter | null | undefined;
  event?: EventFilter | null | undefined;
  country?: CountryIdFilter | null | undefined;
  officials?: IdFilter | null | undefined;
  minMeetings?: number | null | undefined;
};

export type CounterpartOrderField =
  | 'MEETINGS'
  | 'WEIGHT'
  | 'FIRST_MET'
  | 'LAST_MET';

export type CounterpartOrder = {
  field: CounterpartOrderField;
  direction?: OrderDirection;
};

export type CitedFragment = { id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } };

export type EventRowFragment = { id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> };

export type AgreementRowFragment = { id: string, title: string, kind: AgreementKind, status: AgreementStatus, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, certainty: Certainty, conflictCount: number, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> };

export type StatementRowFragment = { id: string, paraphrase: string, topics: Array<string>, madeOn: string | null, certainty: Certainty, citationCount: number, madeBy: { id: string, name: string }, madeAt: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> };

type Recorded_Official_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Office_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Organization_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Country_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Group_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Place_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Event_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Agreement_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_DiplomaticRelation_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

type Recorded_Statement_Fragment = { certainty: Certainty, citationCount: number, conflictCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> };

export type RecordedFragment =
  | Recorded_Official_Fragment
  | Recorded_Office_Fragment
  | Recorded_Organization_Fragment
  | Recorded_Country_Fragment
  | Recorded_Group_Fragment
  | Recorded_Place_Fragment
  | Recorded_Event_Fragment
  | Recorded_Agreement_Fragment
  | Recorded_DiplomaticRelation_Fragment
  | Recorded_Statement_Fragment
;

export type DisputedFragment = { id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> };

export type DoubtfulFragment = { id: string, state: DoubtState, against: string | null, reasons: Array<{ kind: DoubtReasonKind, inCommon: Array<string> }>, candidates: Array<{ name: string, official: { id: string, name: string }, dataset: { id: string, title: string } }>, decision: { at: string | null, dataset: { id: string, title: string } | null } | null };

export type TenureRowFragment = { id: string, from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, acting: boolean | null, certainty: Certainty, citationCount: number, office: { id: string, title: string, class: OfficeClass | null, rank: number | null, organization: { id: string, name: string } | null, country: { id: string, name: string } | null }, official: { id: string, name: string }, successors: Array<{ from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, official: { id: string, name: string } }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> };

export type SpotFragment = { id: string, name: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, within: { id: string } | null } | null } | null, country: { coordinates: { latitude: number, longitude: number } | null } | null };

export type LocalNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LocalNamesQuery = { nodes: Array<
    | { __typename: 'Citation', id: string }
    | { __typename: 'Conflict', id: string }
    | { __typename: 'Doubt', id: string }
    | { __typename: 'Tenure', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'AgreementParty', id: string }
    | { __typename: 'Commemoration', id: string }
    | { __typename: 'RelationPeriod', id: string }
    | { __typename: 'Official', name: string, id: string, names: Array<{ value: string, language: string | null }> }
    | { __typename: 'Office', title: string, id: string, country: { code: string, name: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> } | null, names: Array<{ value: string, language: string | null }> }
    | { __typename: 'Organization', name: string, id: string, names: Array<{ value: string, language: string | null }> }
    | { __typename: 'Country', id: string, code: string, name: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> }
    | { __typename: 'Group', name: string, id: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> }
    | { __typename: 'Place', name: string, id: string, names: Array<{ value: string, language: string | null }>, country: { code: string, name: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> } | null }
    | { __typename: 'Event', title: string, id: string, participants: Array<{ participant:
          | { __typename: 'Official', name: string, names: Array<{ value: string, language: string | null }> }
          | { __typename: 'Organization', name: string, names: Array<{ value: string, language: string | null }> }
          | { __typename: 'Country', code: string, name: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> }
         }>, countries: Array<{ code: string, name: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> }> }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'DiplomaticRelation', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Dataset', id: string }
   | null> | null };

export type CountryFormsFragment = { code: string, name: string, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }> };

export type AgreementPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  partiesShown: number;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type AgreementPageQuery = { agreement: { id: string, title: string, kind: AgreementKind, reciprocal: boolean | null, passportClasses: Array<PassportClass>, maxStayDays: number | null, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, status: AgreementStatus, certainty: Certainty, partyCount: number, citationCount: number, conflictCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, signedAt: { id: string, title: string } | null, parties: Array<{ id: string, role: string | null, signedOn: string | null, inForceFrom: string | null, withdrewOn: string | null, citationCount: number, party:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
      , citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, amends: Array<{ id: string, title: string }>, supersedes: Array<{ id: string, title: string }>, supersededBy: Array<{ id: string, title: string }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null };

export type AskPageQueryVariables = Exact<{
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  shown?: number | null | undefined;
  topShown?: number | null | undefined;
  pairsShown?: number | null | undefined;
  interval: TimeInterval;
  meetings?: MeetingFilter | null | undefined;
}>;


export type AskPageQuery = { events: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, facets: { kind: Array<{ value: EventKind, count: number }>, status: Array<{ value: EventStatus, count: number }>, country: Array<{ count: number, country: { id: string, code: string, name: string } }> } } | null, rumours: { totalCount: number } | null, timeSeries: { imprecise: number, points: Array<{ period: string, start: string, events: number }> } | null, topOfficials: { totalCount: number, edges: Array<{ meetings: number, counterparts: number, events: number, node: { id: string, name: string } }> } | null, matrix: { totalCount: number, nodes: Array<{ events: number, a: { id: string, code: string, name: string }, b: { id: string, code: string, name: string } }> } | null };

export type AskSeriesQueryVariables = Exact<{
  events?: EventFilter | null | undefined;
  interval: TimeInterval;
}>;


export type AskSeriesQuery = { timeSeries: { imprecise: number, points: Array<{ start: string, events: number }> } | null };

export type AskFacetsQueryVariables = Exact<{
  events?: EventFilter | null | undefined;
}>;


export type AskFacetsQuery = { events: { totalCount: number, facets: { kind: Array<{ value: EventKind, count: number }>, country: Array<{ count: number, country: { code: string } }> } } | null };

export type AskTopQueryVariables = Exact<{
  meetings?: MeetingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AskTopQuery = { topOfficials: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ meetings: number, counterparts: number, events: number, node: { id: string, name: string } }> } | null };

export type AskMatrixQueryVariables = Exact<{
  events?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AskMatrixQuery = { matrix: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ events: number, a: { code: string }, b: { code: string } }> } | null };

export type CountryPageQueryVariables = Exact<{
  print: boolean;
  code: string;
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  all?: EventFilter | null | undefined;
  eventsShown?: number | null | undefined;
  meetings?: MeetingFilter | null | undefined;
  there?: MeetingFilter | null | undefined;
  meetingsShown?: number | null | undefined;
  places: number;
  officials?: OfficialFilter | null | undefined;
  topShown?: number | null | undefined;
  agreementsShown?: number | null | undefined;
  partnersShown: number;
  interval: TimeInterval;
  relationsShown: number;
  organizationsShown: number;
  membershipsShown: number;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type CountryPageQuery = { country: { id: string, slug: string, code: string, name: string, former: boolean, membershipCount: number, certainty: Certainty, citationCount: number, conflictCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, coordinates: { latitude: number, longitude: number } | null, successors: Array<{ id: string, name: string }>, capitals: Array<{ id: string, name: string }>, memberships: Array<{ from: string | null, to: string | null, group: { id: string, name: string } }>, organizations: { totalCount: number, nodes: Array<{ id: string, name: string }> }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null, bonds: { id: string, relationCount: number, relations: Array<{ id: string, establishedOn: string | null, severedOn: string | null, level: RelationLevel | null, citationCount: number, countries: Array<{ id: string, code: string, name: string }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, kind: AgreementKind, status: AgreementStatus, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, certainty: Certainty, conflictCount: number, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null, activity: { id: string, events: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, facets: { country: Array<{ count: number, country: { id: string, code: string, name: string } }> } }, rumours: { totalCount: number } } | null, met: { id: string, all: { totalCount: number, facets: { place: Array<{ count: number, place: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, within: { id: string } | null } | null } | null, country: { coordinates: { latitude: number, longitude: number } | null } | null } }> } }, listed: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null, topOfficials: { totalCount: number, edges: Array<{ meetings: number, counterparts: number, events: number, node: { id: string, name: string } }> } | null, timeSeries: { imprecise: number, points: Array<{ period: string, start: string, events: number }> } | null, imports?: { nodes: Array<{ revision: number, at: string }> } | null };

export type DatasetsPageQueryVariables = Exact<{
  shown?: number | null | undefined;
  importsShown?: number | null | undefined;
}>;


export type DatasetsPageQuery = { datasets: { totalCount: number, nodes: Array<{ id: string, title: string, version: string, licence: string, publisher: string, importedAt: string, sources: { totalCount: number } }> } | null, imports: { totalCount: number, nodes: Array<{ revision: number, version: string, at: string, created: number, changed: number, removed: number, dataset: { id: string, title: string } | null }> } | null, importUnderWay: { dataset: string, until: string } | null };

export type DatasetPageQueryVariables = Exact<{
  id: string;
  ids: Array<string> | string;
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  doubted?: EventFilter | null | undefined;
  shown?: number | null | undefined;
  after?: string | null | undefined;
  importsShown?: number | null | undefined;
  conflictsShown: number;
  doubtsShown: number;
}>;


export type DatasetPageQuery = { dataset: { id: string, title: string, version: string, licence: string, publisher: string, citation: string | null, importedAt: string, conflictCount: number, doubtCount: number, sources: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string, kind: SourceKind, publishedOn: string | null }> }, conflicts: Array<{ id: string, field: string, valueCount: number, entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      , values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }>, doubts: Array<{ id: string, state: DoubtState, against: string | null, reasons: Array<{ kind: DoubtReasonKind, inCommon: Array<string> }>, candidates: Array<{ name: string, official: { id: string, name: string }, dataset: { id: string, title: string } }>, decision: { at: string | null, dataset: { id: string, title: string } | null } | null }> } | null, officials: { totalCount: number } | null, events: { totalCount: number } | null, rumours: { totalCount: number } | null, doubted: { totalCount: number } | null, offices: { totalCount: number } | null, organizations: { totalCount: number } | null, places: { totalCount: number } | null, statements: { totalCount: number } | null, agreements: { totalCount: number } | null, imports: { totalCount: number, nodes: Array<{ revision: number, version: string, at: string, created: number, changed: number, removed: number }> } | null, importUnderWay: { dataset: string, until: string } | null };

export type EventPageQueryVariables = Exact<{
  id: string;
  partsShown: number;
  participantsShown: number;
  agreementsShown?: number | null | undefined;
  statementsShown?: number | null | undefined;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type EventPageQuery = { event: { id: string, slug: string, title: string, description: string | null, kind: EventKind, status: EventStatus, date: string, start: string | null, end: string | null, earliest: string | null, latest: string | null, plover: string | null, cameo: string | null, subEventCount: number, participantCount: number, certainty: Certainty, citationCount: number, conflictCount: number, place: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, within: { id: string } | null } | null } | null, country: { coordinates: { latitude: number, longitude: number } | null } | null } | null, countries: Array<{ id: string, code: string, name: string }>, partOf: { id: string, title: string, kind: EventKind, status: EventStatus, date: string } | null, commemorates: Array<{ id: string, ordinal: number | null, relation: { id: string, label: string } }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null, parts: { id: string, subEvents: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } | null, present: { id: string, participants: Array<{ id: string, role: ParticipantRole, presence: Presence | null, certainty: Certainty, citationCount: number, capacity: { id: string, title: string } | null, participant:
        | { __typename: 'Official', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } | null, outcome: { id: string, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, kind: AgreementKind, status: AgreementStatus, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, certainty: Certainty, conflictCount: number, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, statements: { totalCount: number, nodes: Array<{ id: string, paraphrase: string, topics: Array<string>, madeOn: string | null, certainty: Certainty, citationCount: number, madeBy: { id: string, name: string }, madeAt: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null };

export type GroupPageQueryVariables = Exact<{
  id: string;
  day: string;
  most: number;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type GroupPageQuery = { group: { id: string, name: string, kind: GroupKind, description: string | null, memberCount: number, certainty: Certainty, citationCount: number, conflictCount: number, thenCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, members: Array<{ from: string | null, to: string | null, certainty: Certainty, citationCount: number, suspensions: Array<{ from: string, to: string | null }>, country: { id: string, name: string, former: boolean }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, then: Array<{ from: string | null, to: string | null, country: { id: string } }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null };

export type HomePageQueryVariables = Exact<{
  happened?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
}>;


export type HomePageQuery = { met: { id: string, name: string, counterparts: { totalCount: number, edges: Array<{ meetings: number, node: { id: string, name: string } }> } } | null, senior: { uncertainCount: number, official: { id: string, name: string }, office: { id: string, title: string }, event: { id: string, date: string } } | null, visa: { requirement: VisaRequirementKind, agreement: { id: string, title: string, signedOn: string | null } | null } | null, stood: { agreementInForceCount: number, agreementCount: number, relation: { establishedOn: string | null, anniversary: { ordinal: number, date: string } | null } | null } | null, says: { id: string, title: string, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> } | null, officials: { totalCount: number } | null, offices: { totalCount: number } | null, organizations: { totalCount: number } | null, places: { totalCount: number } | null, agreements: { totalCount: number } | null, sources: { totalCount: number } | null, events: { totalCount: number, facets: { country: Array<{ count: number, country: { id: string, code: string, name: string, coordinates: { latitude: number, longitude: number } | null } }> } } | null, rumours: { totalCount: number } | null, datasets: { totalCount: number, nodes: Array<{ id: string, title: string, version: string, importedAt: string }> } | null, imports: { totalCount: number, nodes: Array<{ revision: number, version: string, at: string, created: number, changed: number, removed: number, dataset: { id: string, title: string } | null }> } | null, matrix: { totalCount: number, nodes: Array<{ events: number, a: { id: string, code: string, name: string, coordinates: { latitude: number, longitude: number } | null }, b: { id: string, code: string, name: string, coordinates: { latitude: number, longitude: number } | null } }> } | null };

export type NetworkPageQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  first: number;
  times?: MeetingFilter | null | undefined;
}>;


export type NetworkPageQuery = { network: { nodeCount: number, edgeCount: number, complete: boolean, nodes: Array<{ degree: number, weightedDegree: number, betweenness: number, pageRank: number, community: number, official: { id: string, name: string, citizenships: Array<{ id: string, code: string, name: string }> } }>, edges: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ meetings: number, weight: number, a: { id: string }, b: { id: string } }> } } | null, meetingSeries: { points: Array<{ start: string, events: number }> } | null };

export type NetworkLinksQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkLinksQuery = { network: { edges: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ meetings: number, weight: number, a: { id: string }, b: { id: string } }> } } | null };

export type NetworkHoldersQueryVariables = Exact<{
  classes: OfficeClassFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkHoldersQuery = { officials: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string }> } | null };

export type NetworkExpandQueryVariables = Exact<{
  id: string;
  filter?: CounterpartFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkExpandQuery = { official: { id: string, name: string, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ meetings: number, weight: number, node: { id: string, name: string, citizenships: Array<{ id: string, code: string, name: string }> } }> }, citizenships: Array<{ id: string, code: string, name: string }> } | null };

export type NodeFragment = { id: string, name: string, citizenships: Array<{ id: string, code: string, name: string }> };

export type OfficePageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  shown?: number | null | undefined;
  after?: string | null | undefined;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type OfficePageQuery = { office: { id: string, title: string, rank: number | null, class: OfficeClass | null, classBasis: ClassBasis | null, certainty: Certainty, citationCount: number, conflictCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, organization: { id: string, name: string } | null, country: { id: string, name: string } | null, everyone: { totalCount: number, nodes: Array<{ id: string, from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, official: { id: string, name: string } }> }, holders: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, acting: boolean | null, certainty: Certainty, citationCount: number, office: { id: string, title: string, class: OfficeClass | null, rank: number | null, organization: { id: string, name: string } | null, country: { id: string, name: string } | null }, official: { id: string, name: string }, successors: Array<{ from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, official: { id: string, name: string } }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> } }> }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null };

export type OfficialPageQueryVariables = Exact<{
  print: boolean;
  id: string;
  asOf?: string | null | undefined;
  counterparts?: CounterpartFilter | null | undefined;
  order?: CounterpartOrder | null | undefined;
  shown?: number | null | undefined;
  meetingsShown: number;
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  eventsShown?: number | null | undefined;
  statementsShown?: number | null | undefined;
  agreementsShown?: number | null | undefined;
  officesShown: number;
  sourcesShown: number;
  conflictsShown: number;
  doubtsShown: number;
  paired: boolean;
  anybody: boolean;
  with: string;
  meetings?: MeetingFilter | null | undefined;
}>;


export type OfficialPageQuery = { official: { id: string, slug: string, name: string, born: string | null, died: string | null, doubtCount: number, certainty: Certainty, citationCount: number, conflictCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, citizenships: Array<{ id: string, code: string, name: string }>, doubts: Array<{ id: string, state: DoubtState, against: string | null, reasons: Array<{ kind: DoubtReasonKind, inCommon: Array<string> }>, candidates: Array<{ name: string, official: { id: string, name: string }, dataset: { id: string, title: string } }>, decision: { at: string | null, dataset: { id: string, title: string } | null } | null }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null, career: { id: string, officeCount: number, offices: Array<{ id: string, from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, acting: boolean | null, certainty: Certainty, citationCount: number, office: { id: string, title: string, class: OfficeClass | null, rank: number | null, organization: { id: string, name: string } | null, country: { id: string, name: string } | null }, official: { id: string, name: string }, successors: Array<{ from: string | null, to: string | null, attested: string | null, until: string | null, basis: TenureBasis, official: { id: string, name: string } }>, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, held: Array<{ id: string }> } | null, met: { id: string, counterparts: { totalCount: number, edges: Array<{ meetings: number, weight: number, firstMet: string, lastMet: string, node: { id: string, name: string, citizenships: Array<{ id: string, code: string, name: string }> }, events: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, start: string | null, earliest: string | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } } | null, attended: { id: string, events: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, rumours: { totalCount: number } } | null, other?: { id: string, name: string } | null, shared?: { id: string, met: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null, alone?: { id: string, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null, said: { id: string, statements: { totalCount: number, nodes: Array<{ id: string, paraphrase: string, topics: Array<string>, madeOn: string | null, certainty: Certainty, citationCount: number, madeBy: { id: string, name: string }, madeAt: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, kind: AgreementKind, status: AgreementStatus, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, certainty: Certainty, conflictCount: number, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null, imports?: { nodes: Array<{ revision: number, at: string }> } | null };

export type AllCounterpartsQueryVariables = Exact<{
  id: string;
  filter?: CounterpartFilter | null | undefined;
  order?: CounterpartOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AllCounterpartsQuery = { official: { id: string, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ meetings: number, weight: number, firstMet: string, lastMet: string, node: { id: string, name: string, citizenships: Array<{ id: string, code: string }> } }> } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  shown?: number | null | undefined;
  officesShown?: number | null | undefined;
  publicationsShown?: number | null | undefined;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type OrganizationPageQuery = { organization: { id: string, name: string, kind: OrganizationKind, certainty: Certainty, citationCount: number, conflictCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, country: { id: string, name: string } | null, offices: { totalCount: number, nodes: Array<{ id: string, title: string, rank: number | null, class: OfficeClass | null }> }, events: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, rumours: { totalCount: number }, publications: { totalCount: number, nodes: Array<{ id: string, title: string, publishedOn: string | null }> }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null };

export type PairPageQueryVariables = Exact<{
  print: boolean;
  a: string;
  b: string;
  codes: Array<string> | string;
  asOf?: string | null | undefined;
  passport: PassportClass;
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  eventsShown?: number | null | undefined;
  meetings?: MeetingFilter | null | undefined;
  there?: MeetingFilter | null | undefined;
  meetingsShown?: number | null | undefined;
  places: number;
  links?: NetworkFilter | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  before?: MeetingFilter | null | undefined;
  compare: boolean;
  day: string;
  periodsShown: number;
  inForceShown: number;
  agreementsShown: number;
  statementsShown?: number | null | undefined;
  unsureShown: number;
  conflictsShown: number;
}>;


export type PairPageQuery = { bilateral: { asOf: string, a: { id: string, code: string, name: string, names: Array<{ value: string, language: string | null }> }, b: { id: string, code: string, name: string, names: Array<{ value: string, language: string | null }> }, relation: { id: string, establishedOn: string | null, severedOn: string | null, level: RelationLevel | null, description: string | null, certainty: Certainty, citationCount: number, conflictCount: number, anniversary: { of: AnniversaryOf, ordinal: number, date: string } | null, nextAnniversary: { of: AnniversaryOf, ordinal: number, date: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null } | null, history: { relation: { id: string, periodCount: number, current: Array<{ id: string }>, periods: Array<{ id: string, from: string | null, to: string | null, level: RelationLevel | null, kind: RelationPeriodKind | null, resident: boolean | null, certainty: Certainty, citationCount: number, sender: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } | null } | null, one: { id: string } | null, other: { id: string } | null, contacts: { events: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, rumours: { totalCount: number } } | null, treaties: { agreementInForceCount: number, agreementCount: number, agreementsInForce: Array<{ id: string, title: string, kind: AgreementKind, status: AgreementStatus, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, certainty: Certainty, conflictCount: number, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }>, agreements: Array<{ id: string, title: string, kind: AgreementKind, status: AgreementStatus, signedOn: string | null, inForceFrom: string | null, endedOn: string | null, certainty: Certainty, conflictCount: number, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } | null, met: { all: { totalCount: number, facets: { place: Array<{ count: number, place: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, within: { id: string } | null } | null } | null, country: { coordinates: { latitude: number, longitude: number } | null } | null } }> } }, listed: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, meetingsBefore?: { totalCount: number } } | null, who: { nodeCount: number, edgeCount: number, complete: boolean, edges: { nodes: Array<{ meetings: number, a: { id: string, name: string, citizenships: Array<{ id: string }> }, b: { id: string, name: string, citizenships: Array<{ id: string }> } }> } } | null, visitThere: { uncertainCount: number, official: { id: string, name: string }, office: { id: string, title: string }, event: { id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }, uncertain: Array<{ id: string, title: string, date: string }> } | null, visitBack: { uncertainCount: number, official: { id: string, name: string }, office: { id: string, title: string }, event: { id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }, uncertain: Array<{ id: string, title: string, date: string }> } | null, levels: { meetingLevels: Array<{ rank: number | null, basis: RankBasis | null, meetings: number, lastMet: string }> } | null, said: { statements: { totalCount: number, nodes: Array<{ id: string, paraphrase: string, topics: Array<string>, madeOn: string | null, certainty: Certainty, citationCount: number, madeBy: { id: string, name: string }, madeAt: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> } } | null, there: { passport: PassportClass, asOf: string, requirement: VisaRequirementKind, maxStayDays: number | null, observedOn: string | null, note: string, citationCount: number, agreement: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> } | null, back: { passport: PassportClass, asOf: string, requirement: VisaRequirementKind, maxStayDays: number | null, observedOn: string | null, note: string, citationCount: number, agreement: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> } | null, meetingSeries: { imprecise: number, points: Array<{ period: string, start: string, events: number }> } | null, imports?: { nodes: Array<{ revision: number, at: string }> } | null };

export type VisaFragment = { passport: PassportClass, asOf: string, requirement: VisaRequirementKind, maxStayDays: number | null, observedOn: string | null, note: string, citationCount: number, agreement: { id: string, title: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> };

export type OfPairFragment = { id: string, code: string, name: string, names: Array<{ value: string, language: string | null }> };

export type SideFragment = { id: string, name: string, citizenships: Array<{ id: string }> };

export type VisitFragment = { uncertainCount: number, official: { id: string, name: string }, office: { id: string, title: string }, event: { id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }, uncertain: Array<{ id: string, title: string, date: string }> };

export type PathPageQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  filter?: MeetingFilter | null | undefined;
  counterparts?: CounterpartFilter | null | undefined;
  shown: number;
}>;


export type PathPageQuery = { a: { id: string, slug: string, name: string, counterparts: { totalCount: number } } | null, b: { id: string, slug: string, name: string, counterparts: { totalCount: number } } | null, paths: { totalCount: number, nodes: Array<{ length: number, steps: Array<{ from: { id: string, name: string }, to: { id: string, name: string }, event: { id: string, title: string, kind: EventKind, status: EventStatus, certainty: Certainty, date: string, citationCount: number, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> } }> }> } | null };

export type PlacePageQueryVariables = Exact<{
  id: string;
  events?: EventFilter | null | undefined;
  rumours?: EventFilter | null | undefined;
  shown?: number | null | undefined;
  sourcesShown: number;
  conflictsShown: number;
}>;


export type PlacePageQuery = { place: { kind: PlaceKind, id: string, name: string, certainty: Certainty, citationCount: number, conflictCount: number, names: Array<{ value: string, language: string | null }>, identifiers: Array<{ scheme: string, value: string }>, lies: { id: string, name: string } | null, land: { id: string, name: string } | null, events: { totalCount: number, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, certainty: Certainty, conflictCount: number, citationCount: number, place: { id: string, name: string } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }, rumours: { totalCount: number }, coordinates: { latitude: number, longitude: number } | null, within: { id: string, coordinates: { latitude: number, longitude: number } | null, within: { id: string, within: { id: string } | null } | null } | null, country: { coordinates: { latitude: number, longitude: number } | null } | null, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }>, datasets: Array<{ id: string, title: string }>, conflicts: Array<{ id: string, field: string, valueCount: number, values: Array<{ value: string, preferred: boolean, dataset: { id: string, title: string }, citations: Array<{ id: string, locator: string | null, certainty: Certainty, attributedTo: { id: string, name: string } | null, source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, publisher: { id: string, name: string } | null } }> }> }> } | null };

export type SearchPageQueryVariables = Exact<{
  query: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  shown?: number | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number, edges: Array<{ matched: string, node:
        | { __typename: 'Official', id: string, label: string, citizenships: Array<{ id: string, name: string }>, offices: Array<{ id: string, office: { id: string, title: string } }> }
        | { __typename: 'Office', id: string, label: string, country: { id: string, name: string } | null }
        | { __typename: 'Organization', id: string, label: string, country: { id: string, name: string } | null }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Group', id: string, label: string, kind: GroupKind }
        | { __typename: 'Place', id: string, label: string, country: { id: string, name: string } | null }
        | { __typename: 'Event', id: string, label: string, date: string, status: EventStatus }
        | { __typename: 'Agreement', id: string, label: string, signedOn: string | null }
        | { __typename: 'Source', id: string, label: string, publishedOn: string | null }
       }> } | null, facets: { facets: { kind: Array<{ value: EntityKind, count: number }> } } | null };

export type BrowseQueryVariables = Exact<{
  shown?: number | null | undefined;
  after?: string | null | undefined;
  dataset?: IdFilter | null | undefined;
  status?: EventStatusFilter | null | undefined;
  official: boolean;
  office: boolean;
  organization: boolean;
  country: boolean;
  group: boolean;
  place: boolean;
  event: boolean;
  agreement: boolean;
  source: boolean;
}>;


export type BrowseQuery = { officials?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, offices?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, organizations?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, countries?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, groups?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, places?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, events?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, agreements?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null, sources?: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string }> } | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
  shown?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { source: { id: string, title: string, kind: SourceKind, publishedOn: string | null, url: string | null, licence: string | null, language: string | null, note: string | null, publisher: { id: string, name: string } | null, dataset: { id: string, title: string }, entities: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
        | { __typename: 'Official', id: string, label: string }
        | { __typename: 'Office', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Group', id: string, label: string }
        | { __typename: 'Place', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Agreement', id: string, label: string }
        | { __typename: 'DiplomaticRelation', id: string, label: string }
        | { __typename: 'Statement', id: string, label: string }
      > } } | null };

export type AllEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AllEventsQuery = { events: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string, kind: EventKind, status: EventStatus, date: string, earliest: string | null, latest: string | null, place: { id: string, name: string } | null }> } | null };

export type CountryNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CountryNamesQuery = { nodes: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null> | null };

export type CompleteQueryVariables = Exact<{
  prefix: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type CompleteQuery = { autocomplete: Array<{ id: string, label: string, matched: string, detail: string | null }> | null };

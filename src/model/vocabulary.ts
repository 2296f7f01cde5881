/** The closed lists, generated from schema.graphql: each as an object of its values and as a type. */
export const EntityKind = {
  OFFICIAL: 'OFFICIAL',
  OFFICE: 'OFFICE',
  ORGANIZATION: 'ORGANIZATION',
  COUNTRY: 'COUNTRY',
  GROUP: 'GROUP',
  PLACE: 'PLACE',
  EVENT: 'EVENT',
  AGREEMENT: 'AGREEMENT',
  DIPLOMATIC_RELATION: 'DIPLOMATIC_RELATION',
  STATEMENT: 'STATEMENT',
  SOURCE: 'SOURCE',
  DATASET: 'DATASET'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
export const GroupKind = {
  REGION: 'REGION',
  ORGANIZATION: 'ORGANIZATION',
  FORUM: 'FORUM'
} as const;

export type GroupKind = typeof GroupKind[keyof typeof GroupKind];
export const Certainty = {
  CONFIRMED: 'CONFIRMED',
  REPORTED: 'REPORTED',
  SPECULATED: 'SPECULATED',
  DISPUTED: 'DISPUTED'
} as const;

export type Certainty = typeof Certainty[keyof typeof Certainty];
export const EventKind = {
  VISIT: 'VISIT',
  STATE_VISIT: 'STATE_VISIT',
  TALKS: 'TALKS',
  SUMMIT: 'SUMMIT',
  CEREMONY: 'CEREMONY',
  SIGNING: 'SIGNING',
  BANQUET: 'BANQUET',
  PHONE_CALL: 'PHONE_CALL',
  VIDEO_CALL: 'VIDEO_CALL',
  CONFERENCE: 'CONFERENCE',
  EXERCISE: 'EXERCISE',
  CONSULTATION: 'CONSULTATION',
  CREDENTIALS: 'CREDENTIALS',
  RECOGNITION: 'RECOGNITION',
  OTHER: 'OTHER'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
export const EventStatus = {
  OCCURRED: 'OCCURRED',
  ONGOING: 'ONGOING',
  SCHEDULED: 'SCHEDULED',
  PROPOSED: 'PROPOSED',
  SPECULATED: 'SPECULATED',
  CANCELLED: 'CANCELLED',
  DENIED: 'DENIED'
} as const;

export type EventStatus = typeof EventStatus[keyof typeof EventStatus];
export const ParticipantRole = {
  HOST: 'HOST',
  GUEST: 'GUEST',
  SPEAKER: 'SPEAKER',
  SIGNATORY: 'SIGNATORY',
  WITNESS: 'WITNESS',
  CHAIR: 'CHAIR',
  ATTENDEE: 'ATTENDEE'
} as const;

export type ParticipantRole = typeof ParticipantRole[keyof typeof ParticipantRole];
export const OfficeClass = {
  HEAD_OF_STATE: 'HEAD_OF_STATE',
  HEAD_OF_GOVERNMENT: 'HEAD_OF_GOVERNMENT',
  SPEAKER: 'SPEAKER',
  CROWN_PRINCE: 'CROWN_PRINCE',
  DEPUTY_HEAD_OF_STATE: 'DEPUTY_HEAD_OF_STATE',
  DEPUTY_HEAD_OF_GOVERNMENT: 'DEPUTY_HEAD_OF_GOVERNMENT',
  FOREIGN_MINISTER: 'FOREIGN_MINISTER',
  MINISTER: 'MINISTER',
  PARTY_LEADER: 'PARTY_LEADER',
  CHIEF_OF_DEFENCE: 'CHIEF_OF_DEFENCE',
  DEPUTY_SPEAKER: 'DEPUTY_SPEAKER',
  DEPUTY_MINISTER: 'DEPUTY_MINISTER',
  ENVOY: 'ENVOY',
  AMBASSADOR: 'AMBASSADOR',
  GOVERNOR: 'GOVERNOR',
  LEGISLATOR: 'LEGISLATOR',
  SENIOR_OFFICIAL: 'SENIOR_OFFICIAL',
  MINISTER_PLENIPOTENTIARY: 'MINISTER_PLENIPOTENTIARY',
  CHARGE_D_AFFAIRES: 'CHARGE_D_AFFAIRES',
  CONSUL: 'CONSUL',
  HEAD_OF_INTERNATIONAL_ORGANIZATION: 'HEAD_OF_INTERNATIONAL_ORGANIZATION',
  OTHER: 'OTHER'
} as const;

export type OfficeClass = typeof OfficeClass[keyof typeof OfficeClass];
export const ClassBasis = {
  STATED: 'STATED',
  TITLE: 'TITLE'
} as const;

export type ClassBasis = typeof ClassBasis[keyof typeof ClassBasis];
export const RankBasis = {
  RANK: 'RANK',
  CLASS: 'CLASS'
} as const;

export type RankBasis = typeof RankBasis[keyof typeof RankBasis];
export const Presence = {
  IN_PERSON: 'IN_PERSON',
  REMOTE: 'REMOTE',
  REPRESENTED: 'REPRESENTED'
} as const;

export type Presence = typeof Presence[keyof typeof Presence];
export const OrganizationKind = {
  GOVERNMENT: 'GOVERNMENT',
  STATE_ORGAN: 'STATE_ORGAN',
  PARTY: 'PARTY',
  MINISTRY: 'MINISTRY',
  PARLIAMENT: 'PARLIAMENT',
  INTERGOVERNMENTAL: 'INTERGOVERNMENTAL',
  NEWS_AGENCY: 'NEWS_AGENCY',
  OTHER: 'OTHER'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
export const PlaceKind = {
  VENUE: 'VENUE',
  CITY: 'CITY',
  REGION: 'REGION',
  SEA_AREA: 'SEA_AREA',
  OTHER: 'OTHER'
} as const;

export type PlaceKind = typeof PlaceKind[keyof typeof PlaceKind];
export const AgreementKind = {
  VISA_EXEMPTION: 'VISA_EXEMPTION',
  TREATY: 'TREATY',
  MOU: 'MOU',
  JOINT_STATEMENT: 'JOINT_STATEMENT',
  TRADE: 'TRADE',
  DEFENCE: 'DEFENCE',
  OTHER: 'OTHER'
} as const;

export type AgreementKind = typeof AgreementKind[keyof typeof AgreementKind];
export const AgreementStatus = {
  NOT_SIGNED: 'NOT_SIGNED',
  SIGNED: 'SIGNED',
  IN_FORCE: 'IN_FORCE',
  ENDED: 'ENDED',
  UNKNOWN: 'UNKNOWN'
} as const;

export type AgreementStatus = typeof AgreementStatus[keyof typeof AgreementStatus];
export const PassportClass = {
  DIPLOMATIC: 'DIPLOMATIC',
  OFFICIAL: 'OFFICIAL',
  SERVICE: 'SERVICE',
  ORDINARY: 'ORDINARY'
} as const;

export type PassportClass = typeof PassportClass[keyof typeof PassportClass];
export const VisaRequirementKind = {
  VISA_FREE: 'VISA_FREE',
  VISA_ON_ARRIVAL: 'VISA_ON_ARRIVAL',
  ETA: 'ETA',
  E_VISA: 'E_VISA',
  VISA_REQUIRED: 'VISA_REQUIRED',
  NO_ADMISSION: 'NO_ADMISSION',
  UNKNOWN: 'UNKNOWN'
} as const;

export type VisaRequirementKind = typeof VisaRequirementKind[keyof typeof VisaRequirementKind];
export const SuccessionKind = {
  CONTINUED: 'CONTINUED',
  UNITED: 'UNITED',
  DISSOLVED: 'DISSOLVED',
  SEPARATED: 'SEPARATED'
} as const;

export type SuccessionKind = typeof SuccessionKind[keyof typeof SuccessionKind];
export const RelationLevel = {
  AMBASSADOR: 'AMBASSADOR',
  ENVOY: 'ENVOY',
  CHARGE_D_AFFAIRES: 'CHARGE_D_AFFAIRES',
  CONSULAR: 'CONSULAR',
  LIAISON_OFFICE: 'LIAISON_OFFICE',
  INTERESTS_SECTION: 'INTERESTS_SECTION',
  UNOFFICIAL: 'UNOFFICIAL',
  NONE: 'NONE'
} as const;

export type RelationLevel = typeof RelationLevel[keyof typeof RelationLevel];
export const RelationPeriodKind = {
  ESTABLISHED: 'ESTABLISHED',
  BROKEN_OFF: 'BROKEN_OFF',
  RESUMED: 'RESUMED'
} as const;

export type RelationPeriodKind = typeof RelationPeriodKind[keyof typeof RelationPeriodKind];
export const AnniversaryOf = {
  ESTABLISHMENT: 'ESTABLISHMENT',
  RESUMPTION: 'RESUMPTION'
} as const;

export type AnniversaryOf = typeof AnniversaryOf[keyof typeof AnniversaryOf];
export const SourceKind = {
  NEWS: 'NEWS',
  OFFICIAL_RECORD: 'OFFICIAL_RECORD',
  REFERENCE: 'REFERENCE',
  EDITORIAL: 'EDITORIAL'
} as const;

export type SourceKind = typeof SourceKind[keyof typeof SourceKind];
export const PeriodMatch = {
  OVERLAPS: 'OVERLAPS',
  WITHIN: 'WITHIN',
  CONTAINS: 'CONTAINS'
} as const;

export type PeriodMatch = typeof PeriodMatch[keyof typeof PeriodMatch];
export const OrderDirection = {
  ASC: 'ASC',
  DESC: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
export const TimeInterval = {
  DAY: 'DAY',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  YEAR: 'YEAR'
} as const;

export type TimeInterval = typeof TimeInterval[keyof typeof TimeInterval];
export const TimeSeriesGroup = {
  KIND: 'KIND',
  STATUS: 'STATUS',
  COUNTRY: 'COUNTRY',
  PLACE: 'PLACE',
  DATASET: 'DATASET'
} as const;

export type TimeSeriesGroup = typeof TimeSeriesGroup[keyof typeof TimeSeriesGroup];
export const MeetingSeriesGroup = {
  KIND: 'KIND',
  STATUS: 'STATUS',
  OFFICIAL: 'OFFICIAL',
  OFFICIAL_PAIR: 'OFFICIAL_PAIR',
  COUNTRY: 'COUNTRY',
  COUNTRY_PAIR: 'COUNTRY_PAIR',
  PLACE: 'PLACE',
  DATASET: 'DATASET'
} as const;

export type MeetingSeriesGroup = typeof MeetingSeriesGroup[keyof typeof MeetingSeriesGroup];
export const TopOfficialsBy = {
  MEETINGS: 'MEETINGS',
  COUNTERPARTS: 'COUNTERPARTS',
  EVENTS: 'EVENTS'
} as const;

export type TopOfficialsBy = typeof TopOfficialsBy[keyof typeof TopOfficialsBy];
export const DoubtState = {
  OPEN: 'OPEN',
  SAME: 'SAME',
  DIFFERENT: 'DIFFERENT'
} as const;

export type DoubtState = typeof DoubtState[keyof typeof DoubtState];
export const DoubtReasonKind = {
  NAME_AND_COUNTRY: 'NAME_AND_COUNTRY',
  IDENTIFIER: 'IDENTIFIER',
  NAME: 'NAME',
  ID: 'ID'
} as const;

export type DoubtReasonKind = typeof DoubtReasonKind[keyof typeof DoubtReasonKind];
export const TenureBasis = {
  STATED: 'STATED',
  ONGOING: 'ONGOING',
  DEATH: 'DEATH',
  SUCCESSION: 'SUCCESSION',
  OTHER_TENURE: 'OTHER_TENURE',
  ATTESTED: 'ATTESTED',
  UNKNOWN: 'UNKNOWN',
  REPEATED: 'REPEATED',
  DOUBTED: 'DOUBTED'
} as const;

export type TenureBasis = typeof TenureBasis[keyof typeof TenureBasis];
export const CountryInclusion = {
  SUCCESSORS: 'SUCCESSORS',
  PREDECESSORS: 'PREDECESSORS'
} as const;

export type CountryInclusion = typeof CountryInclusion[keyof typeof CountryInclusion];
export const OfficialOrderField = {
  NAME: 'NAME'
} as const;

export type OfficialOrderField = typeof OfficialOrderField[keyof typeof OfficialOrderField];
export const OfficeOrderField = {
  TITLE: 'TITLE',
  RANK: 'RANK',
  SENIORITY: 'SENIORITY'
} as const;

export type OfficeOrderField = typeof OfficeOrderField[keyof typeof OfficeOrderField];
export const OrganizationOrderField = {
  NAME: 'NAME'
} as const;

export type OrganizationOrderField = typeof OrganizationOrderField[keyof typeof OrganizationOrderField];
export const CountryOrderField = {
  NAME: 'NAME',
  CODE: 'CODE'
} as const;

export type CountryOrderField = typeof CountryOrderField[keyof typeof CountryOrderField];
export const GroupOrderField = {
  NAME: 'NAME'
} as const;

export type GroupOrderField = typeof GroupOrderField[keyof typeof GroupOrderField];
export const DoubtOrderField = {
  NAME: 'NAME',
  DECIDED_AT: 'DECIDED_AT'
} as const;

export type DoubtOrderField = typeof DoubtOrderField[keyof typeof DoubtOrderField];
export const PlaceOrderField = {
  NAME: 'NAME'
} as const;

export type PlaceOrderField = typeof PlaceOrderField[keyof typeof PlaceOrderField];
export const EventOrderField = {
  DATE: 'DATE',
  TITLE: 'TITLE',
  DURATION: 'DURATION',
  SOURCES: 'SOURCES'
} as const;

export type EventOrderField = typeof EventOrderField[keyof typeof EventOrderField];
export const AgreementOrderField = {
  SIGNED_ON: 'SIGNED_ON',
  TITLE: 'TITLE'
} as const;

export type AgreementOrderField = typeof AgreementOrderField[keyof typeof AgreementOrderField];
export const TenureOrderField = {
  BEGAN: 'BEGAN'
} as const;

export type TenureOrderField = typeof TenureOrderField[keyof typeof TenureOrderField];
export const InCommonOrderField = {
  MEETINGS: 'MEETINGS',
  NAME: 'NAME'
} as const;

export type InCommonOrderField = typeof InCommonOrderField[keyof typeof InCommonOrderField];
export const StatementOrderField = {
  DATE: 'DATE'
} as const;

export type StatementOrderField = typeof StatementOrderField[keyof typeof StatementOrderField];
export const SourceOrderField = {
  PUBLISHED_ON: 'PUBLISHED_ON',
  TITLE: 'TITLE'
} as const;

export type SourceOrderField = typeof SourceOrderField[keyof typeof SourceOrderField];
export const DatasetOrderField = {
  TITLE: 'TITLE',
  IMPORTED_AT: 'IMPORTED_AT'
} as const;

export type DatasetOrderField = typeof DatasetOrderField[keyof typeof DatasetOrderField];
export const CounterpartOrderField = {
  MEETINGS: 'MEETINGS',
  WEIGHT: 'WEIGHT',
  FIRST_MET: 'FIRST_MET',
  LAST_MET: 'LAST_MET'
} as const;

export type CounterpartOrderField = typeof CounterpartOrderField[keyof typeof CounterpartOrderField];
export const FactChangeKind = {
  CREATED: 'CREATED',
  CHANGED: 'CHANGED',
  REMOVED: 'REMOVED'
} as const;

export type FactChangeKind = typeof FactChangeKind[keyof typeof FactChangeKind];
export const ImportStage = {
  PLANNED: 'PLANNED',
  COMPARE: 'COMPARE',
  WRITE: 'WRITE',
  SWITCH: 'SWITCH',
  DONE: 'DONE'
} as const;

export type ImportStage = typeof ImportStage[keyof typeof ImportStage];
/** The closed lists, generated from schema.graphql: each as an object of its values and as a type. */
export const AgreementKind = {
  DEFENCE: 'DEFENCE',
  JOINT_STATEMENT: 'JOINT_STATEMENT',
  MOU: 'MOU',
  OTHER: 'OTHER',
  TRADE: 'TRADE',
  TREATY: 'TREATY',
  VISA_EXEMPTION: 'VISA_EXEMPTION'
} as const;

export type AgreementKind = typeof AgreementKind[keyof typeof AgreementKind];
export const AgreementOrderField = {
  SIGNED_ON: 'SIGNED_ON',
  TITLE: 'TITLE'
} as const;

export type AgreementOrderField = typeof AgreementOrderField[keyof typeof AgreementOrderField];
export const AgreementStatus = {
  ENDED: 'ENDED',
  IN_FORCE: 'IN_FORCE',
  NOT_SIGNED: 'NOT_SIGNED',
  SIGNED: 'SIGNED',
  UNKNOWN: 'UNKNOWN'
} as const;

export type AgreementStatus = typeof AgreementStatus[keyof typeof AgreementStatus];
export const Certainty = {
  CONFIRMED: 'CONFIRMED',
  DISPUTED: 'DISPUTED',
  REPORTED: 'REPORTED',
  SPECULATED: 'SPECULATED'
} as const;

export type Certainty = typeof Certainty[keyof typeof Certainty];
export const CounterpartOrderField = {
  FIRST_MET: 'FIRST_MET',
  LAST_MET: 'LAST_MET',
  MEETINGS: 'MEETINGS',
  WEIGHT: 'WEIGHT'
} as const;

export type CounterpartOrderField = typeof CounterpartOrderField[keyof typeof CounterpartOrderField];
export const CountryOrderField = {
  CODE: 'CODE',
  NAME: 'NAME'
} as const;

export type CountryOrderField = typeof CountryOrderField[keyof typeof CountryOrderField];
export const DatasetOrderField = {
  IMPORTED_AT: 'IMPORTED_AT',
  TITLE: 'TITLE'
} as const;

export type DatasetOrderField = typeof DatasetOrderField[keyof typeof DatasetOrderField];
export const EntityKind = {
  AGREEMENT: 'AGREEMENT',
  COUNTRY: 'COUNTRY',
  DATASET: 'DATASET',
  DIPLOMATIC_RELATION: 'DIPLOMATIC_RELATION',
  EVENT: 'EVENT',
  OFFICE: 'OFFICE',
  OFFICIAL: 'OFFICIAL',
  ORGANIZATION: 'ORGANIZATION',
  PLACE: 'PLACE',
  SOURCE: 'SOURCE',
  STATEMENT: 'STATEMENT'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
export const EventKind = {
  BANQUET: 'BANQUET',
  CEREMONY: 'CEREMONY',
  CONFERENCE: 'CONFERENCE',
  CONSULTATION: 'CONSULTATION',
  CREDENTIALS: 'CREDENTIALS',
  EXERCISE: 'EXERCISE',
  OTHER: 'OTHER',
  PHONE_CALL: 'PHONE_CALL',
  RECOGNITION: 'RECOGNITION',
  SIGNING: 'SIGNING',
  STATE_VISIT: 'STATE_VISIT',
  SUMMIT: 'SUMMIT',
  TALKS: 'TALKS',
  VIDEO_CALL: 'VIDEO_CALL',
  VISIT: 'VISIT'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
export const EventOrderField = {
  DATE: 'DATE',
  TITLE: 'TITLE'
} as const;

export type EventOrderField = typeof EventOrderField[keyof typeof EventOrderField];
export const EventStatus = {
  CANCELLED: 'CANCELLED',
  DENIED: 'DENIED',
  OCCURRED: 'OCCURRED',
  ONGOING: 'ONGOING',
  PROPOSED: 'PROPOSED',
  SCHEDULED: 'SCHEDULED',
  SPECULATED: 'SPECULATED'
} as const;

export type EventStatus = typeof EventStatus[keyof typeof EventStatus];
export const OfficeOrderField = {
  RANK: 'RANK',
  TITLE: 'TITLE'
} as const;

export type OfficeOrderField = typeof OfficeOrderField[keyof typeof OfficeOrderField];
export const OfficialOrderField = {
  NAME: 'NAME'
} as const;

export type OfficialOrderField = typeof OfficialOrderField[keyof typeof OfficialOrderField];
export const OrderDirection = {
  ASC: 'ASC',
  DESC: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
export const OrganizationKind = {
  GOVERNMENT: 'GOVERNMENT',
  INTERGOVERNMENTAL: 'INTERGOVERNMENTAL',
  MINISTRY: 'MINISTRY',
  NEWS_AGENCY: 'NEWS_AGENCY',
  OTHER: 'OTHER',
  PARLIAMENT: 'PARLIAMENT',
  PARTY: 'PARTY',
  STATE_ORGAN: 'STATE_ORGAN'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
export const OrganizationOrderField = {
  NAME: 'NAME'
} as const;

export type OrganizationOrderField = typeof OrganizationOrderField[keyof typeof OrganizationOrderField];
export const ParticipantRole = {
  ATTENDEE: 'ATTENDEE',
  CHAIR: 'CHAIR',
  GUEST: 'GUEST',
  HOST: 'HOST',
  SIGNATORY: 'SIGNATORY',
  SPEAKER: 'SPEAKER',
  WITNESS: 'WITNESS'
} as const;

export type ParticipantRole = typeof ParticipantRole[keyof typeof ParticipantRole];
export const PassportClass = {
  DIPLOMATIC: 'DIPLOMATIC',
  OFFICIAL: 'OFFICIAL',
  ORDINARY: 'ORDINARY',
  SERVICE: 'SERVICE'
} as const;

export type PassportClass = typeof PassportClass[keyof typeof PassportClass];
export const PeriodMatch = {
  CONTAINS: 'CONTAINS',
  OVERLAPS: 'OVERLAPS',
  WITHIN: 'WITHIN'
} as const;

export type PeriodMatch = typeof PeriodMatch[keyof typeof PeriodMatch];
export const PlaceKind = {
  CITY: 'CITY',
  REGION: 'REGION',
  SEA_AREA: 'SEA_AREA',
  VENUE: 'VENUE'
} as const;

export type PlaceKind = typeof PlaceKind[keyof typeof PlaceKind];
export const PlaceOrderField = {
  NAME: 'NAME'
} as const;

export type PlaceOrderField = typeof PlaceOrderField[keyof typeof PlaceOrderField];
export const Presence = {
  IN_PERSON: 'IN_PERSON',
  REMOTE: 'REMOTE',
  REPRESENTED: 'REPRESENTED'
} as const;

export type Presence = typeof Presence[keyof typeof Presence];
export const RelationLevel = {
  AMBASSADOR: 'AMBASSADOR',
  CHARGE_D_AFFAIRES: 'CHARGE_D_AFFAIRES',
  CONSULAR: 'CONSULAR',
  NONE: 'NONE',
  UNOFFICIAL: 'UNOFFICIAL'
} as const;

export type RelationLevel = typeof RelationLevel[keyof typeof RelationLevel];
export const SourceKind = {
  EDITORIAL: 'EDITORIAL',
  NEWS: 'NEWS',
  OFFICIAL_RECORD: 'OFFICIAL_RECORD',
  REFERENCE: 'REFERENCE'
} as const;

export type SourceKind = typeof SourceKind[keyof typeof SourceKind];
export const SourceOrderField = {
  PUBLISHED_ON: 'PUBLISHED_ON',
  TITLE: 'TITLE'
} as const;

export type SourceOrderField = typeof SourceOrderField[keyof typeof SourceOrderField];
export const StatementOrderField = {
  DATE: 'DATE'
} as const;

export type StatementOrderField = typeof StatementOrderField[keyof typeof StatementOrderField];
export const VisaRequirementKind = {
  ETA: 'ETA',
  E_VISA: 'E_VISA',
  NO_ADMISSION: 'NO_ADMISSION',
  UNKNOWN: 'UNKNOWN',
  VISA_FREE: 'VISA_FREE',
  VISA_ON_ARRIVAL: 'VISA_ON_ARRIVAL',
  VISA_REQUIRED: 'VISA_REQUIRED'
} as const;

export type VisaRequirementKind = typeof VisaRequirementKind[keyof typeof VisaRequirementKind];
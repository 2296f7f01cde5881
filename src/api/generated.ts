import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339, in UTC. */
  DateTime: { input: string; output: string; }
  /**
   * A date as its source gives it, in Extended Date/Time Format (ISO 8601-2): `2024-04-12`, `2019-06` (day not given),
   * `2024-04-11/2024-04-13` (an interval), `1949~` (about), `..` (open).
   */
  EDTF: { input: string; output: string; }
  /** An integer that is 0 or more. */
  NonNegativeInt: { input: number; output: number; }
  /** An integer that is 1 or more. */
  PositiveInt: { input: number; output: number; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** A text that parties agreed on. */
export type Agreement = Entity & Node & {
  __typename?: 'Agreement';
  /** The agreements it amends. */
  amends: Array<Agreement>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The data set that states it. */
  dataset: Dataset;
  /** When it ended; null where no source says so. */
  endedOn?: Maybe<Scalars['EDTF']['output']>;
  /** The global id, `Agreement:visa-exemption-china-north-korea-2024`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** From when it is in force; null where no source says so. */
  inForceFrom?: Maybe<Scalars['EDTF']['output']>;
  /** What it is about, or its form. */
  kind: AgreementKind;
  /** How long holders may stay, in days; null where no source says so. */
  maxStayDays?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Other forms of the title. */
  names: Array<Name>;
  /** Whom it binds. */
  parties: Array<AgreementParty>;
  /** The classes of passport it covers; none where it is not about passports. */
  passportClasses: Array<PassportClass>;
  /** Whether it binds the parties alike; null where no source says so. */
  reciprocal?: Maybe<Scalars['Boolean']['output']>;
  /** The event at which it was signed. */
  signedAt?: Maybe<Event>;
  /** When it was signed; null where no source says so. */
  signedOn?: Maybe<Scalars['EDTF']['output']>;
  /** What people read and type: `visa-exemption-china-north-korea-2024`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** Where it stands on a day. */
  status: AgreementStatus;
  /** The agreements that supersede it. */
  supersededBy: Array<Agreement>;
  /** The agreements it supersedes. */
  supersedes: Array<Agreement>;
  /** A title, in Entente's words where the sources give none. */
  title: Scalars['String']['output'];
};


/** A text that parties agreed on. */
export type AgreementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The agreements of the page, with their cursors. */
  edges: Array<AgreementEdge>;
  /** The agreements of the page. */
  nodes: Array<Agreement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An agreement of a page. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** Which agreements. All conditions given must hold. */
export type AgreementFilter = {
  /** In force on this day. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<AgreementKind>>;
  /** With every one of these parties (code or slug of a country, slug of an organization, or global id). */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covering one of these classes of passport. */
  passport?: InputMaybe<Array<PassportClass>>;
  /** Signed in this period. */
  signed?: InputMaybe<PeriodFilter>;
  /** The title or one of its forms. */
  title?: InputMaybe<TextFilter>;
};

/** What an agreement is about, or its form. */
export type AgreementKind =
  /** Defence or security. */
  | 'DEFENCE'
  /** A joint statement, communiqué or declaration. */
  | 'JOINT_STATEMENT'
  /** A memorandum of understanding. */
  | 'MOU'
  /** Any other agreement. */
  | 'OTHER'
  /** Trade or economic cooperation. */
  | 'TRADE'
  /** A treaty. */
  | 'TREATY'
  /** Holders of certain passports need no visa. */
  | 'VISA_EXEMPTION';

/** An order of agreements. */
export type AgreementOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AgreementOrderField;
};

/** What agreements can be ordered by. */
export type AgreementOrderField =
  /** The earliest day of signature; those without one last when ascending. */
  | 'SIGNED_ON'
  /** The title. */
  | 'TITLE';

/** A party's part in an agreement. */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** From when the agreement is in force for it; null where no source says so. */
  inForceFrom?: Maybe<Scalars['EDTF']['output']>;
  /** The country or organization. */
  party: Party;
  /** The part it plays, in the agreement's words; null where the parties are alike. */
  role?: Maybe<Scalars['String']['output']>;
  /** When it signed; null where no source says so. */
  signedOn?: Maybe<Scalars['EDTF']['output']>;
  /** When it withdrew; null where no source says so. */
  withdrewOn?: Maybe<Scalars['EDTF']['output']>;
};

/** Where an agreement stands on a day. */
export type AgreementStatus =
  /** Ended by that day. */
  | 'ENDED'
  /** In force on that day. */
  | 'IN_FORCE'
  /** Not signed by that day. */
  | 'NOT_SIGNED'
  /** Signed by that day; no source reports that it had entered into force. */
  | 'SIGNED'
  /** No source dates the signature or the entry into force, or the dates are too imprecise for that day. */
  | 'UNKNOWN';

/** An anniversary of the establishment of relations. */
export type Anniversary = {
  __typename?: 'Anniversary';
  /** The day it falls on. As imprecise as the establishment is: `2024-10` where only the month is known. */
  date: Scalars['EDTF']['output'];
  /** Which one: 75 for the 75th. */
  ordinal: Scalars['PositiveInt']['output'];
};

/** What the graph knows of two countries. */
export type Bilateral = {
  __typename?: 'Bilateral';
  /** The first. */
  a: Country;
  /** The agreements to which both are party, of every status. */
  agreements: Array<Agreement>;
  /** The agreements to which both are party and that are in force on the day. */
  agreementsInForce: Array<Agreement>;
  /** The day the answer is as of. */
  asOf: Scalars['Date']['output'];
  /** The second. */
  b: Country;
  /** The events that involve both, of every status. */
  events: EventConnection;
  /** The events at which officials of both met. */
  meetings: EventConnection;
  /** Their diplomatic relations; null where the graph knows none. */
  relation?: Maybe<DiplomaticRelation>;
};


/** What the graph knows of two countries. */
export type BilateralEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What the graph knows of two countries. */
export type BilateralMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** How sure the sources are of a fact. */
export type Certainty =
  /** Stated by a party to it, or by sources independent of each other. */
  | 'CONFIRMED'
  /** Stated by one source and contradicted by another. */
  | 'DISPUTED'
  /** Stated by a source as fact. */
  | 'REPORTED'
  /** Said to be possible or expected; never counted unless asked for. */
  | 'SPECULATED';

/** Where a source states a fact. */
export type Citation = {
  __typename?: 'Citation';
  /** The organization to which the document itself attributes the fact. */
  attributedTo?: Maybe<Organization>;
  /** How sure this document is. */
  certainty: Certainty;
  /** Where in the document: a paragraph, page or record. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
};

/** An event's tribute to an anniversary. */
export type Commemoration = {
  __typename?: 'Commemoration';
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** Which anniversary: 75 for the 75th; null where no source says so. */
  ordinal?: Maybe<Scalars['PositiveInt']['output']>;
  /** The relations commemorated. */
  relation: DiplomaticRelation;
};

/** A point on the earth, WGS 84. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A page of an official's counterparts. */
export type CounterpartConnection = {
  __typename?: 'CounterpartConnection';
  /** The counterparts of the page, with what they shared. */
  edges: Array<CounterpartEdge>;
  /** The counterparts of the page. */
  nodes: Array<Official>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many counterparts there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A counterpart, and the meetings. */
export type CounterpartEdge = {
  __typename?: 'CounterpartEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The meetings, in order of time. */
  events: Array<Event>;
  /** When the first meeting began, as precise as its source. */
  firstMet: Scalars['EDTF']['output'];
  /** When the last meeting began, as precise as its source. */
  lastMet: Scalars['EDTF']['output'];
  /** How many meetings. */
  meetings: Scalars['PositiveInt']['output'];
  /** The counterpart. */
  node: Official;
  /** The sum over the meetings of 1/(n-1) for n officials present (Newman): a meeting of two weighs 1, a summit of twenty little. */
  weight: Scalars['Float']['output'];
};

/** Which counterparts, by which meetings. All conditions given must hold. */
export type CounterpartFilter = {
  /**
   * This far sure, the event and both participations. Where it is left out: confirmed and reported, and speculated too
   * where `status` asks for it.
   */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Counterparts of one of these countries (code, slug or global id). */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At events of one of these kinds; kinds at which nobody meets select nothing. */
  kind?: InputMaybe<Array<EventKind>>;
  /** At least so many meetings. */
  minMeetings?: InputMaybe<Scalars['PositiveInt']['input']>;
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** At events of one of these statuses. */
  status?: Array<EventStatus>;
};

/** An order of counterparts. */
export type CounterpartOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: CounterpartOrderField;
};

/** What counterparts can be ordered by. */
export type CounterpartOrderField =
  /** The first meeting. */
  | 'FIRST_MET'
  /** The last meeting. */
  | 'LAST_MET'
  /** The number of meetings. */
  | 'MEETINGS'
  /** The weight of the meetings. */
  | 'WEIGHT';

/** A country of ISO 3166-1, or a former one of ISO 3166-3. */
export type Country = Entity & Node & {
  __typename?: 'Country';
  /** The agreements it is party to. */
  agreements: AgreementConnection;
  /** The capitals; none where the source names none. */
  capitals: Array<Place>;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** ISO 3166-1 alpha-3, or ISO 3166-3 alpha-4 for a former country. */
  code: Scalars['String']['output'];
  /** A point within the country. */
  coordinates?: Maybe<Coordinates>;
  /** The data set that states it. */
  dataset: Dataset;
  /** The events that involve it: itself, one of its officials or one of its organizations took part. */
  events: EventConnection;
  /** Whether it is a former country (ISO 3166-3). */
  former: Scalars['Boolean']['output'];
  /** The global id, `Country:prk`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes: `iso3166-1-alpha-2`, `iso3166-1-numeric`. */
  identifiers: Array<Identifier>;
  /** The short name in English. */
  name: Scalars['String']['output'];
  /** All forms of the name. */
  names: Array<Name>;
  /** Its officials. */
  officials: OfficialConnection;
  /** Its organizations. */
  organizations: OrganizationConnection;
  /** Its diplomatic relations that the graph knows. */
  relations: Array<DiplomaticRelation>;
  /** What people read and type: `prk`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** The countries whose codes replaced a former country's. */
  successors: Array<Country>;
};


/** A country of ISO 3166-1, or a former one of ISO 3166-3. */
export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** A country of ISO 3166-1, or a former one of ISO 3166-3. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A country of ISO 3166-1, or a former one of ISO 3166-3. */
export type CountryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<OfficialOrder>;
};


/** A country of ISO 3166-1, or a former one of ISO 3166-3. */
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The countries of the page, with their cursors. */
  edges: Array<CountryEdge>;
  /** The countries of the page. */
  nodes: Array<Country>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A country of a page. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: Country;
};

/** Which countries. All conditions given must hold. */
export type CountryFilter = {
  /** Former countries only, or none of them. */
  former?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
};

/** An order of countries. */
export type CountryOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: CountryOrderField;
};

/** What countries can be ordered by. */
export type CountryOrderField =
  /** The code. */
  | 'CODE'
  /** The name. */
  | 'NAME';

/** An imported package of facts and its version. */
export type Dataset = Node & {
  __typename?: 'Dataset';
  /** How to cite it. */
  citation?: Maybe<Scalars['String']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** When its facts last changed here. */
  importedAt: Scalars['DateTime']['output'];
  /** Its licence, SPDX where it has an id. */
  licence: Scalars['String']['output'];
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** What people read and type. */
  slug: Scalars['String']['output'];
  /** Its documents. */
  sources: Array<Source>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['String']['output'];
};

/** A page of data sets. */
export type DatasetConnection = {
  __typename?: 'DatasetConnection';
  /** The data sets of the page, with their cursors. */
  edges: Array<DatasetEdge>;
  /** The data sets of the page. */
  nodes: Array<Dataset>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A data set of a page. */
export type DatasetEdge = {
  __typename?: 'DatasetEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The data set. */
  node: Dataset;
};

/** An order of data sets. */
export type DatasetOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DatasetOrderField;
};

/** What data sets can be ordered by. */
export type DatasetOrderField =
  /** When their facts last changed here. */
  | 'IMPORTED_AT'
  /** The title. */
  | 'TITLE';

/** The diplomatic relations of two countries. */
export type DiplomaticRelation = Entity & Node & {
  __typename?: 'DiplomaticRelation';
  /** The anniversary in the calendar year of a day; null before the first, where relations were severed, or undated. */
  anniversary?: Maybe<Anniversary>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The events that commemorate an anniversary. */
  commemoratedBy: Array<Event>;
  /** The two countries, by code. */
  countries: Array<Country>;
  /** The data set that states it. */
  dataset: Dataset;
  /** What the sources say of them, in Entente's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** When relations were established; null where no source says so. */
  establishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** The global id, `DiplomaticRelation:chn-prk`. */
  id: Scalars['ID']['output'];
  /** The level of relations; null where no source says so. */
  level?: Maybe<RelationLevel>;
  /** When relations were severed; null where no source says so. */
  severedOn?: Maybe<Scalars['EDTF']['output']>;
  /** What people read and type: the two codes in alphabetical order, `chn-prk`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationAnniversaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A node of the graph that names its sources. */
export type Entity = {
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The data set that states it. */
  dataset: Dataset;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What people read and type; unique within the type, stable between imports. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The entities of the page, with their cursors. */
  edges: Array<EntityEdge>;
  /** The entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entity of a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** The kinds of node. */
export type EntityKind =
  /** A text that parties agreed on. */
  | 'AGREEMENT'
  /** A country of ISO 3166-1, or a former one of ISO 3166-3. */
  | 'COUNTRY'
  /** An imported package of facts and its version. */
  | 'DATASET'
  /** The diplomatic relations of two countries. */
  | 'DIPLOMATIC_RELATION'
  /** Something that happened, is planned or is said to be possible. */
  | 'EVENT'
  /** A post that officials hold. */
  | 'OFFICE'
  /** A person who holds or held an office, or acts for a country. */
  | 'OFFICIAL'
  /** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
  | 'ORGANIZATION'
  /** A venue, city, region or sea area. */
  | 'PLACE'
  /** A document that states facts. */
  | 'SOURCE'
  /** What an official said, paraphrased. */
  | 'STATEMENT';

/** Something that happened, is planned or is said to be possible. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** What was signed at it. */
  agreements: Array<Agreement>;
  /** The CAMEO code of its kind; null where CAMEO has none. */
  cameo?: Maybe<Scalars['String']['output']>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The anniversaries that it commemorates. */
  commemorates: Array<Commemoration>;
  /** The countries involved: of the officials and organizations that took part, and those that took part themselves. */
  countries: Array<Country>;
  /** The data set that states it. */
  dataset: Dataset;
  /** The date as its source gives it; an interval where it took more than a day. */
  date: Scalars['EDTF']['output'];
  /** What the sources say of it, in Entente's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The earliest day on which it can have begun; null where the date is open at the start. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day, as precise as the source gives it. */
  end?: Maybe<Scalars['EDTF']['output']>;
  /** The global id, `Event:zhao-choe-talks-2024-04-11`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What happens at it. */
  kind: EventKind;
  /** The latest day on which it can have ended; null where the date is open at the end. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The event that it is part of. */
  partOf?: Maybe<Event>;
  /** Who took part. */
  participants: Array<Participation>;
  /** Where it took place; null where no source says so. */
  place?: Maybe<Place>;
  /** The PLOVER event type of its kind; null where PLOVER has none. */
  plover?: Maybe<Scalars['String']['output']>;
  /** What people read and type: `zhao-choe-talks-2024-04-11`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** The first day, as precise as the source gives it. */
  start?: Maybe<Scalars['EDTF']['output']>;
  /** What was said at it. */
  statements: Array<Statement>;
  /** Where it stands between rumour and record. */
  status: EventStatus;
  /** Its parts, in order of time. */
  subEvents: Array<Event>;
  /** A title, in Entente's words. */
  title: Scalars['String']['output'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventParticipantsArgs = {
  certainty?: InputMaybe<Array<Certainty>>;
  role?: InputMaybe<Array<ParticipantRole>>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of the page, with their cursors. */
  edges: Array<EventEdge>;
  /** The events of the page. */
  nodes: Array<Event>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An event of a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Which events. All conditions given must hold. */
export type EventFilter = {
  /** This far sure. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Involving every one of these countries (code, slug or global id). */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<EventKind>>;
  /** With every one of these officials (slug or global id). */
  officials?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** In one of these places or in a place within (slug or global id). */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these statuses. */
  status?: InputMaybe<Array<EventStatus>>;
  /** The title. */
  title?: InputMaybe<TextFilter>;
  /** Only those that are part of no other event, or only those that are. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happens at an event. Each kind has a PLOVER and a CAMEO code, see `Event.plover` and `Event.cameo`. */
export type EventKind =
  /** A banquet or reception. */
  | 'BANQUET'
  /** A ceremony. */
  | 'CEREMONY'
  /** A conference of more than two parties. */
  | 'CONFERENCE'
  /** Consultations at working level. */
  | 'CONSULTATION'
  /** The presentation of credentials. */
  | 'CREDENTIALS'
  /** A military exercise; officials named in it do not meet by it. */
  | 'EXERCISE'
  /** Any other event; not itself a meeting. */
  | 'OTHER'
  /** A conversation by telephone; those on the call meet. */
  | 'PHONE_CALL'
  /** The recognition of a state or government; not itself a meeting. */
  | 'RECOGNITION'
  /** The signing of one or more agreements. */
  | 'SIGNING'
  /** A visit with the honours of a head of state; not itself a meeting, its parts may be. */
  | 'STATE_VISIT'
  /** A meeting of leaders. */
  | 'SUMMIT'
  /** Talks between delegations or officials. */
  | 'TALKS'
  /** A conversation by video; those on the call meet. */
  | 'VIDEO_CALL'
  /** A journey of an official to another country; not itself a meeting, its parts may be. */
  | 'VISIT';

/** An order of events. */
export type EventOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EventOrderField;
};

/** What events can be ordered by. */
export type EventOrderField =
  /** The earliest day on which they can have begun. */
  | 'DATE'
  /** The title. */
  | 'TITLE';

/** Where an event stands between rumour and record. */
export type EventStatus =
  /** It was announced and called off. */
  | 'CANCELLED'
  /** A party denies that it took place. */
  | 'DENIED'
  /** It took place. */
  | 'OCCURRED'
  /** It had begun and not ended when the source reported it. */
  | 'ONGOING'
  /** A party proposed it. */
  | 'PROPOSED'
  /** It is announced by a party. */
  | 'SCHEDULED'
  /** Others say that it may happen. Never counted as a meeting. */
  | 'SPECULATED';

/** An id in somebody else's scheme. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The scheme: `iso3166-1-alpha-2`, `wikidata`. */
  scheme: Scalars['String']['output'];
  /** The id in that scheme. */
  value: Scalars['String']['output'];
};

/** Conditions on an integer. All that are given must hold. */
export type IntFilter = {
  /** It is this. */
  equals?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Which meetings count. All conditions given must hold. */
export type MeetingFilter = {
  /**
   * This far sure, the event and both participations. Where it is left out: confirmed and reported, and speculated too
   * where `status` asks for it.
   */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Of one of these kinds; kinds at which nobody meets select nothing. */
  kind?: InputMaybe<Array<EventKind>>;
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** Of one of these statuses. */
  status?: Array<EventStatus>;
};

/** A form of a name. */
export type Name = {
  __typename?: 'Name';
  /** The language, BCP 47, with the script where it matters: `zh-Hans`, `ko`. */
  language?: Maybe<Scalars['String']['output']>;
  /** The form, in its own script. */
  value: Scalars['String']['output'];
};

/** Anything with a global id (Relay's object identification). */
export type Node = {
  /** The global id, `Official:zhao-leji`. `Query.node` and `Query.nodes` take it. */
  id: Scalars['ID']['output'];
};

/** A post that officials hold. */
export type Office = Entity & Node & {
  __typename?: 'Office';
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The country of its organization. */
  country?: Maybe<Country>;
  /** The data set that states it. */
  dataset: Dataset;
  /** Who held it. With `asOf`, those in effect on that day. */
  holders: Array<Tenure>;
  /** The global id, `Office:npcsc-chairman`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** Other forms of the title. */
  names: Array<Name>;
  /** The organization it belongs to. */
  organization?: Maybe<Organization>;
  /** The protocol rank, 1 for a head of state or paramount leader; null where no source gives one. */
  rank?: Maybe<Scalars['PositiveInt']['output']>;
  /** What people read and type: `npcsc-chairman`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** The title. */
  title: Scalars['String']['output'];
};


/** A post that officials hold. */
export type OfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The offices of the page, with their cursors. */
  edges: Array<OfficeEdge>;
  /** The offices of the page. */
  nodes: Array<Office>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An office of a page. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The office. */
  node: Office;
};

/** Which offices. All conditions given must hold. */
export type OfficeFilter = {
  /** In an organization of one of these countries (code, slug or global id). */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these organizations (slug or global id). */
  organization?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The protocol rank. */
  rank?: InputMaybe<IntFilter>;
  /** The title or one of its forms. */
  title?: InputMaybe<TextFilter>;
};

/** An order of offices. */
export type OfficeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: OfficeOrderField;
};

/** What offices can be ordered by. */
export type OfficeOrderField =
  /** The protocol rank; those without one last when ascending. */
  | 'RANK'
  /** The title. */
  | 'TITLE';

/** A person who holds or held an office, or acts for a country. */
export type Official = Entity & Node & {
  __typename?: 'Official';
  /** The agreements at whose signing the official took part. */
  agreements: AgreementConnection;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The countries the official belongs to. */
  citizenships: Array<Country>;
  /**
   * Who met whom: the officials present at the same leaf event of a kind where people meet. Only meetings that occurred
   * count, unless the filter asks for others.
   */
  counterparts: CounterpartConnection;
  /** The data set that states it. */
  dataset: Dataset;
  /** The events the official took part in, of every status. */
  events: EventConnection;
  /** The global id, `Official:zhao-leji`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** The events at which this official met another, by the rules of `counterparts`. */
  met: EventConnection;
  /** The name in Latin script, as Entente shows it. */
  name: Scalars['String']['output'];
  /** All forms of the name, native scripts included. */
  names: Array<Name>;
  /** The offices held. With `asOf`, those in effect on that day: begun by then, and not known to have ended. */
  offices: Array<Tenure>;
  /** What people read and type: `zhao-leji`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** What the official said. */
  statements: StatementConnection;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CounterpartFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<CounterpartOrder>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  official: Scalars['ID']['input'];
  orderBy?: InputMaybe<EventOrder>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of officials. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The officials of the page, with their cursors. */
  edges: Array<OfficialEdge>;
  /** The officials of the page. */
  nodes: Array<Official>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An official of a page. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The official. */
  node: Official;
};

/** Which officials. All conditions given must hold. */
export type OfficialFilter = {
  /** The day for `office` and `rank`. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Belongs to one of these countries (code, slug or global id). */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
  /** Held one of these offices (slug or global id), on `asOf` where that is given. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Held an office of such a rank, on `asOf` where that is given. */
  rank?: InputMaybe<IntFilter>;
};

/** An order of officials. */
export type OfficialOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: OfficialOrderField;
};

/** What officials can be ordered by. */
export type OfficialOrderField =
  /** The name. */
  | 'NAME';

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet at the start. */
  | 'ASC'
  /** Largest, latest or last in the alphabet at the start. */
  | 'DESC';

/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The country it belongs to; null for an intergovernmental body. */
  country?: Maybe<Country>;
  /** The data set that states it. */
  dataset: Dataset;
  /** The events it took part in itself. */
  events: EventConnection;
  /** The global id, `Organization:xinhua`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What it is. */
  kind: OrganizationKind;
  /** The name in Latin script, as Entente shows it. */
  name: Scalars['String']['output'];
  /** All forms of the name. */
  names: Array<Name>;
  /** The offices in it. */
  offices: Array<Office>;
  /** The documents it published. */
  publications: SourceConnection;
  /** What people read and type: `xinhua`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations of the page, with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations of the page. */
  nodes: Array<Organization>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An organization of a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** Which organizations. All conditions given must hold. */
export type OrganizationFilter = {
  /** Of one of these countries (code, slug or global id). */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<OrganizationKind>>;
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
};

/** What an organization is. */
export type OrganizationKind =
  /** The government of a country. */
  | 'GOVERNMENT'
  /** A body of several states. */
  | 'INTERGOVERNMENTAL'
  /** A ministry or department. */
  | 'MINISTRY'
  /** A news agency. */
  | 'NEWS_AGENCY'
  /** Any other organization. */
  | 'OTHER'
  /** A parliament, or its standing body. */
  | 'PARLIAMENT'
  /** A political party. */
  | 'PARTY'
  /** An organ of state that is none of the others. */
  | 'STATE_ORGAN';

/** An order of organizations. */
export type OrganizationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** The name. */
  | 'NAME';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more go before the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whoever can take part in an event. */
export type Participant = Country | Official | Organization;

/** What a participant did at an event. */
export type ParticipantRole =
  /** Was there. */
  | 'ATTENDEE'
  /** Presided. */
  | 'CHAIR'
  /** Was received. */
  | 'GUEST'
  /** Received the others. */
  | 'HOST'
  /** Signed. */
  | 'SIGNATORY'
  /** Spoke. */
  | 'SPEAKER'
  /** Witnessed a signing. */
  | 'WITNESS';

/** Somebody's part in an event. */
export type Participation = {
  __typename?: 'Participation';
  /** The office in which an official took part; null where no source says so. */
  capacity?: Maybe<Office>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The country that took part; null for an official or organization. */
  country?: Maybe<Country>;
  /** The event. */
  event: Event;
  /** The official who took part; null for an organization or country. */
  official?: Maybe<Official>;
  /** The organization that took part; null for an official or country. */
  organization?: Maybe<Organization>;
  /** Who took part. */
  participant: Participant;
  /** How the participant was there; null where no source says so. */
  presence?: Maybe<Presence>;
  /** What the participant did. */
  role: ParticipantRole;
};

/** Whoever can be party to an agreement. */
export type Party = Country | Organization;

/** The classes of passport that visa rules distinguish. */
export type PassportClass =
  /** Diplomatic passports. */
  | 'DIPLOMATIC'
  /** Official passports. */
  | 'OFFICIAL'
  /** Ordinary passports. */
  | 'ORDINARY'
  /** Service passports. */
  | 'SERVICE';

/** A chain of meetings between two officials, with the fewest steps. */
export type Path = {
  __typename?: 'Path';
  /** How many meetings it takes. */
  length: Scalars['NonNegativeInt']['output'];
  /** The meetings, from the first official to the last. */
  steps: Array<PathStep>;
};

/** One meeting of a chain. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where they met. */
  event: Event;
  /** The official nearer the start. */
  from: Official;
  /** The official nearer the end. */
  to: Official;
};

/** A period of time, both days included. */
export type PeriodFilter = {
  /** The first day; open where it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** What a date that is imprecise or an interval must do to be selected. */
  match?: PeriodMatch;
  /** The last day; open where it is left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which events a period selects, where a date is imprecise or an interval. */
export type PeriodMatch =
  /** Events whose earliest to latest day contain the whole period. */
  | 'CONTAINS'
  /** Events that fall in the period, wholly or partly, or may do. */
  | 'OVERLAPS'
  /** Events that certainly lie wholly in the period: their earliest and latest possible day do. */
  | 'WITHIN';

/** A venue, city, region or sea area. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** Where it is; null where no source gives it. */
  coordinates?: Maybe<Coordinates>;
  /** The country that it lies in; null at sea. */
  country?: Maybe<Country>;
  /** The data set that states it. */
  dataset: Dataset;
  /** The events that took place in it, or in a place within it. */
  events: EventConnection;
  /** The global id, `Place:mansudae-assembly-hall`. */
  id: Scalars['ID']['output'];
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What it is. */
  kind: PlaceKind;
  /** The name in Latin script, as Entente shows it. */
  name: Scalars['String']['output'];
  /** All forms of the name. */
  names: Array<Name>;
  /** What people read and type: `mansudae-assembly-hall`. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** The place that it lies in. */
  within?: Maybe<Place>;
};


/** A venue, city, region or sea area. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places of the page, with their cursors. */
  edges: Array<PlaceEdge>;
  /** The places of the page. */
  nodes: Array<Place>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A place of a page. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Which places. All conditions given must hold. */
export type PlaceFilter = {
  /** In one of these countries (code, slug or global id). */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<PlaceKind>>;
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
};

/** What a place is. */
export type PlaceKind =
  /** A city or town. */
  | 'CITY'
  /** A region of a country or of the world. */
  | 'REGION'
  /** A sea, strait or part of an ocean. */
  | 'SEA_AREA'
  /** A building or site. */
  | 'VENUE';

/** An order of places. */
export type PlaceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PlaceOrderField;
};

/** What places can be ordered by. */
export type PlaceOrderField =
  /** The name. */
  | 'NAME';

/** How a participant was there. */
export type Presence =
  /** In the same place as the others. */
  | 'IN_PERSON'
  /** By telephone or video. */
  | 'REMOTE'
  /** Somebody else stood in. Never counted as a meeting. */
  | 'REPRESENTED';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** An agreement; null where there is none. */
  agreement?: Maybe<Agreement>;
  /** Agreements. */
  agreements: AgreementConnection;
  /** What the graph knows of two countries; null where one is not known. */
  bilateral?: Maybe<Bilateral>;
  /** Countries. */
  countries: CountryConnection;
  /** A country; null where there is none. */
  country?: Maybe<Country>;
  /** A data set; null where there is none. */
  dataset?: Maybe<Dataset>;
  /** Data sets. */
  datasets: DatasetConnection;
  /** An event; null where there is none. */
  event?: Maybe<Event>;
  /** Events, of every status. */
  events: EventConnection;
  /**
   * The visit by the most senior official of one country to the other that certainly took place in the period, by the
   * protocol rank of the offices held then; the latest where ranks tie; null where there is none.
   */
  highestRankingVisit?: Maybe<RankedVisit>;
  /** Anything by its global id; null where there is no such thing. */
  node?: Maybe<Node>;
  /** Several by their global ids, in the same order, null where there is no such thing. */
  nodes: Array<Maybe<Node>>;
  /** An office; null where there is none. */
  office?: Maybe<Office>;
  /** Offices. */
  offices: OfficeConnection;
  /** An official; null where there is none. */
  official?: Maybe<Official>;
  /** Officials. */
  officials: OfficialConnection;
  /** An organization; null where there is none. */
  organization?: Maybe<Organization>;
  /** Organizations. */
  organizations: OrganizationConnection;
  /** A shortest chain of meetings between two officials; null where there is none. */
  path?: Maybe<Path>;
  /** A place; null where there is none. */
  place?: Maybe<Place>;
  /** Places. */
  places: PlaceConnection;
  /** Whatever bears a name like this, in any script and with or without accents; best first. */
  search: SearchConnection;
  /** A source; null where there is none. */
  source?: Maybe<Source>;
  /** Sources. */
  sources: SourceConnection;
  /** A statement; null where there is none. */
  statement?: Maybe<Statement>;
  /** Statements. */
  statements: StatementConnection;
  /** What the holder of a passport needs to enter a country; null where one of the countries is not known. */
  visaRequirement?: Maybe<VisaRequirement>;
};


/** What can be asked. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


/** What can be asked. */
export type QueryBilateralArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<CountryOrder>;
};


/** What can be asked. */
export type QueryCountryArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<DatasetOrder>;
};


/** What can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be asked. */
export type QueryHighestRankingVisitArgs = {
  from: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
  to: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<OfficeOrder>;
};


/** What can be asked. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<OfficialOrder>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** What can be asked. */
export type QueryPathArgs = {
  filter?: InputMaybe<MeetingFilter>;
  from: Scalars['ID']['input'];
  maxHops?: Scalars['PositiveInt']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  query: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** What can be asked. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** What can be asked. */
export type QueryVisaRequirementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  passport?: PassportClass;
  to: Scalars['ID']['input'];
};

/** The visit by the most senior official. */
export type RankedVisit = {
  __typename?: 'RankedVisit';
  /** The visit. */
  event: Event;
  /** The office that decides: among those held then, the one of best rank, and the one in which the official came where ranks tie. */
  office: Office;
  /** The most senior visitor. */
  official: Official;
  /** Visits by officials of this or a better rank whose imprecise date may or may not lie in the period. They are not considered. */
  uncertain: Array<Event>;
};

/** The level at which two countries keep relations. */
export type RelationLevel =
  /** Ambassadors. */
  | 'AMBASSADOR'
  /** Chargés d'affaires. */
  | 'CHARGE_D_AFFAIRES'
  /** Consuls only. */
  | 'CONSULAR'
  /** None. */
  | 'NONE'
  /** Representation without diplomatic status. */
  | 'UNOFFICIAL';

/** A page of what a search found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was found on the page, best first. */
  edges: Array<SearchEdge>;
  /** What was found on the page, best first. */
  nodes: Array<SearchResult>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many were found on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** Something found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchResult;
  /** How well it fits; larger is better. Comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchResult = Agreement | Country | Event | Office | Official | Organization | Place | Source;

/** A document that states facts. */
export type Source = Node & {
  __typename?: 'Source';
  /** The data set that names it. */
  dataset: Dataset;
  /** The entities that cite it. */
  entities: EntityConnection;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SourceKind;
  /** The language it is written in, BCP 47. */
  language?: Maybe<Scalars['String']['output']>;
  /** Under which licence its facts come, SPDX where it has an id. */
  licence?: Maybe<Scalars['String']['output']>;
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was published; null where not known. */
  publishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** Who published it. */
  publisher?: Maybe<Organization>;
  /** What people read and type. */
  slug: Scalars['String']['output'];
  /** Its title; a description in brackets where none is known. */
  title: Scalars['String']['output'];
  /** Where it is; null where not known. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** A document that states facts. */
export type SourceEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The sources of the page, with their cursors. */
  edges: Array<SourceEdge>;
  /** The sources of the page. */
  nodes: Array<Source>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A source of a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** Which sources. All conditions given must hold. */
export type SourceFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<SourceKind>>;
  /** Published in this period. */
  published?: InputMaybe<PeriodFilter>;
  /** Published by one of these organizations (slug or global id). */
  publisher?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The title. */
  title?: InputMaybe<TextFilter>;
};

/** What a source is. */
export type SourceKind =
  /** An entry made by Entente's editors where the others give none, such as a spelling in native script. */
  | 'EDITORIAL'
  /** A page or article of a news agency or newspaper. */
  | 'NEWS'
  /** An official record or release of a government or organization. */
  | 'OFFICIAL_RECORD'
  /** A reference work or data set. */
  | 'REFERENCE';

/** An order of sources. */
export type SourceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** The earliest day of publication; those without one last when ascending. */
  | 'PUBLISHED_ON'
  /** The title. */
  | 'TITLE';

/** What an official said, paraphrased. */
export type Statement = Entity & Node & {
  __typename?: 'Statement';
  /** What it speaks of. */
  about: Array<StatementSubject>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The data set that states it. */
  dataset: Dataset;
  /** The statements it repeats. */
  echoes: Array<Statement>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The event at which it was said; null where no source says so. */
  madeAt?: Maybe<Event>;
  /** Who said it. */
  madeBy: Official;
  /** When it was said; null where no source says so. */
  madeOn?: Maybe<Scalars['EDTF']['output']>;
  /** What was said, in Entente's words. */
  paraphrase: Scalars['String']['output'];
  /** What people read and type. */
  slug: Scalars['String']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** What it is about, in a few words each. */
  topics: Array<Scalars['String']['output']>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements of the page, with their cursors. */
  edges: Array<StatementEdge>;
  /** The statements of the page. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A statement of a page. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** Which statements. All conditions given must hold. */
export type StatementFilter = {
  /** Made at one of these events (slug or global id). */
  madeAt?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by one of these officials (slug or global id). */
  madeBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** About one of these topics. Case is ignored. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An order of statements. */
export type StatementOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: StatementOrderField;
};

/** What statements can be ordered by. */
export type StatementOrderField =
  /** The earliest day on which they can have been made; those without one last when ascending. */
  | 'DATE';

/** What a statement can be about. */
export type StatementSubject = Agreement | Country | DiplomaticRelation | Event | Official | Organization;

/** An official's time in an office. */
export type Tenure = {
  __typename?: 'Tenure';
  /** Whether the office was held in an acting capacity; null where no source says so. */
  acting?: Maybe<Scalars['Boolean']['output']>;
  /** When sources attest the office held, where they give no first or last day. */
  attested?: Maybe<Scalars['EDTF']['output']>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** The first day; null where no source gives it. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** What was held. */
  office: Office;
  /** Who held it. */
  official: Official;
  /** The last day; `..` where the source says that it had not ended; null where no source gives it. */
  to?: Maybe<Scalars['EDTF']['output']>;
};

/** Conditions on a text. All that are given must hold. Case is ignored. */
export type TextFilter = {
  /** It contains this. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What the holder of a passport needs, and who says so. */
export type VisaRequirement = {
  __typename?: 'VisaRequirement';
  /** The agreement that bears on it. */
  agreement?: Maybe<Agreement>;
  /** The day the answer is as of. */
  asOf: Scalars['Date']['output'];
  /** The country that issued the passport. */
  from: Country;
  /** How long the holder may stay, in days; null where no source says so. */
  maxStayDays?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Why the answer is what it is, in words. */
  note: Scalars['String']['output'];
  /** The class of the passport. */
  passport: PassportClass;
  /** What is needed; `UNKNOWN` where no source settles it for that day. */
  requirement: VisaRequirementKind;
  /** The documents that say so. */
  sources: Array<Source>;
  /** The country to enter. */
  to: Country;
};

/** What the holder of a passport needs. */
export type VisaRequirementKind =
  /** An electronic travel authorisation. */
  | 'ETA'
  /** A visa applied for online. */
  | 'E_VISA'
  /** Entry is refused. */
  | 'NO_ADMISSION'
  /** No source settles it for that day. */
  | 'UNKNOWN'
  /** No visa. */
  | 'VISA_FREE'
  /** A visa given on arrival. */
  | 'VISA_ON_ARRIVAL'
  /** A visa obtained before travel. */
  | 'VISA_REQUIRED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Participant:
    | ( Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<_RefType['Place']>, citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], officials: _RefType['OfficialConnection'], relations: Array<_RefType['DiplomaticRelation']>, sources: Array<_RefType['Source']>, successors: Array<_RefType['Country']> } )
    | ( Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<_RefType['Citation']>, citizenships: Array<_RefType['Country']>, counterparts: _RefType['CounterpartConnection'], dataset: _RefType['Dataset'], events: _RefType['EventConnection'], met: _RefType['EventConnection'], offices: Array<_RefType['Tenure']>, sources: Array<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], offices: Array<_RefType['Office']>, publications: _RefType['SourceConnection'], sources: Array<_RefType['Source']> } )
  ;
  Party:
    | ( Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<_RefType['Place']>, citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], officials: _RefType['OfficialConnection'], relations: Array<_RefType['DiplomaticRelation']>, sources: Array<_RefType['Source']>, successors: Array<_RefType['Country']> } )
    | ( Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], offices: Array<_RefType['Office']>, publications: _RefType['SourceConnection'], sources: Array<_RefType['Source']> } )
  ;
  SearchResult:
    | ( Omit<Agreement, 'amends' | 'citations' | 'dataset' | 'parties' | 'signedAt' | 'sources' | 'supersededBy' | 'supersedes'> & { amends: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, dataset: _RefType['Dataset'], parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, sources: Array<_RefType['Source']>, supersededBy: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']> } )
    | ( Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<_RefType['Place']>, citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], officials: _RefType['OfficialConnection'], relations: Array<_RefType['DiplomaticRelation']>, sources: Array<_RefType['Source']>, successors: Array<_RefType['Country']> } )
    | ( Omit<Event, 'agreements' | 'citations' | 'commemorates' | 'countries' | 'dataset' | 'partOf' | 'participants' | 'place' | 'sources' | 'statements' | 'subEvents'> & { agreements: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, commemorates: Array<_RefType['Commemoration']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], partOf?: Maybe<_RefType['Event']>, participants: Array<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, sources: Array<_RefType['Source']>, statements: Array<_RefType['Statement']>, subEvents: Array<_RefType['Event']> } )
    | ( Omit<Office, 'citations' | 'country' | 'dataset' | 'holders' | 'organization' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], holders: Array<_RefType['Tenure']>, organization?: Maybe<_RefType['Organization']>, sources: Array<_RefType['Source']> } )
    | ( Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<_RefType['Citation']>, citizenships: Array<_RefType['Country']>, counterparts: _RefType['CounterpartConnection'], dataset: _RefType['Dataset'], events: _RefType['EventConnection'], met: _RefType['EventConnection'], offices: Array<_RefType['Tenure']>, sources: Array<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], offices: Array<_RefType['Office']>, publications: _RefType['SourceConnection'], sources: Array<_RefType['Source']> } )
    | ( Omit<Place, 'citations' | 'coordinates' | 'country' | 'dataset' | 'events' | 'sources' | 'within'> & { citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, within?: Maybe<_RefType['Place']> } )
    | ( Omit<Source, 'dataset' | 'entities' | 'publisher'> & { dataset: _RefType['Dataset'], entities: _RefType['EntityConnection'], publisher?: Maybe<_RefType['Organization']> } )
  ;
  StatementSubject:
    | ( Omit<Agreement, 'amends' | 'citations' | 'dataset' | 'parties' | 'signedAt' | 'sources' | 'supersededBy' | 'supersedes'> & { amends: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, dataset: _RefType['Dataset'], parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, sources: Array<_RefType['Source']>, supersededBy: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']> } )
    | ( Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<_RefType['Place']>, citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], officials: _RefType['OfficialConnection'], relations: Array<_RefType['DiplomaticRelation']>, sources: Array<_RefType['Source']>, successors: Array<_RefType['Country']> } )
    | ( Omit<DiplomaticRelation, 'anniversary' | 'citations' | 'commemoratedBy' | 'countries' | 'dataset' | 'sources'> & { anniversary?: Maybe<_RefType['Anniversary']>, citations: Array<_RefType['Citation']>, commemoratedBy: Array<_RefType['Event']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], sources: Array<_RefType['Source']> } )
    | ( Omit<Event, 'agreements' | 'citations' | 'commemorates' | 'countries' | 'dataset' | 'partOf' | 'participants' | 'place' | 'sources' | 'statements' | 'subEvents'> & { agreements: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, commemorates: Array<_RefType['Commemoration']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], partOf?: Maybe<_RefType['Event']>, participants: Array<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, sources: Array<_RefType['Source']>, statements: Array<_RefType['Statement']>, subEvents: Array<_RefType['Event']> } )
    | ( Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<_RefType['Citation']>, citizenships: Array<_RefType['Country']>, counterparts: _RefType['CounterpartConnection'], dataset: _RefType['Dataset'], events: _RefType['EventConnection'], met: _RefType['EventConnection'], offices: Array<_RefType['Tenure']>, sources: Array<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], offices: Array<_RefType['Office']>, publications: _RefType['SourceConnection'], sources: Array<_RefType['Source']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Agreement, 'amends' | 'citations' | 'dataset' | 'parties' | 'signedAt' | 'sources' | 'supersededBy' | 'supersedes'> & { amends: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, dataset: _RefType['Dataset'], parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, sources: Array<_RefType['Source']>, supersededBy: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']> } )
    | ( Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<_RefType['Place']>, citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], officials: _RefType['OfficialConnection'], relations: Array<_RefType['DiplomaticRelation']>, sources: Array<_RefType['Source']>, successors: Array<_RefType['Country']> } )
    | ( Omit<DiplomaticRelation, 'anniversary' | 'citations' | 'commemoratedBy' | 'countries' | 'dataset' | 'sources'> & { anniversary?: Maybe<_RefType['Anniversary']>, citations: Array<_RefType['Citation']>, commemoratedBy: Array<_RefType['Event']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], sources: Array<_RefType['Source']> } )
    | ( Omit<Event, 'agreements' | 'citations' | 'commemorates' | 'countries' | 'dataset' | 'partOf' | 'participants' | 'place' | 'sources' | 'statements' | 'subEvents'> & { agreements: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, commemorates: Array<_RefType['Commemoration']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], partOf?: Maybe<_RefType['Event']>, participants: Array<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, sources: Array<_RefType['Source']>, statements: Array<_RefType['Statement']>, subEvents: Array<_RefType['Event']> } )
    | ( Omit<Office, 'citations' | 'country' | 'dataset' | 'holders' | 'organization' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], holders: Array<_RefType['Tenure']>, organization?: Maybe<_RefType['Organization']>, sources: Array<_RefType['Source']> } )
    | ( Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<_RefType['Citation']>, citizenships: Array<_RefType['Country']>, counterparts: _RefType['CounterpartConnection'], dataset: _RefType['Dataset'], events: _RefType['EventConnection'], met: _RefType['EventConnection'], offices: Array<_RefType['Tenure']>, sources: Array<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], offices: Array<_RefType['Office']>, publications: _RefType['SourceConnection'], sources: Array<_RefType['Source']> } )
    | ( Omit<Place, 'citations' | 'coordinates' | 'country' | 'dataset' | 'events' | 'sources' | 'within'> & { citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, within?: Maybe<_RefType['Place']> } )
    | ( Omit<Statement, 'about' | 'citations' | 'dataset' | 'echoes' | 'madeAt' | 'madeBy' | 'sources'> & { about: Array<_RefType['StatementSubject']>, citations: Array<_RefType['Citation']>, dataset: _RefType['Dataset'], echoes: Array<_RefType['Statement']>, madeAt?: Maybe<_RefType['Event']>, madeBy: _RefType['Official'], sources: Array<_RefType['Source']> } )
  ;
  Node:
    | ( Omit<Agreement, 'amends' | 'citations' | 'dataset' | 'parties' | 'signedAt' | 'sources' | 'supersededBy' | 'supersedes'> & { amends: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, dataset: _RefType['Dataset'], parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, sources: Array<_RefType['Source']>, supersededBy: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']> } )
    | ( Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<_RefType['Place']>, citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], officials: _RefType['OfficialConnection'], relations: Array<_RefType['DiplomaticRelation']>, sources: Array<_RefType['Source']>, successors: Array<_RefType['Country']> } )
    | ( Omit<Dataset, 'sources'> & { sources: Array<_RefType['Source']> } )
    | ( Omit<DiplomaticRelation, 'anniversary' | 'citations' | 'commemoratedBy' | 'countries' | 'dataset' | 'sources'> & { anniversary?: Maybe<_RefType['Anniversary']>, citations: Array<_RefType['Citation']>, commemoratedBy: Array<_RefType['Event']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], sources: Array<_RefType['Source']> } )
    | ( Omit<Event, 'agreements' | 'citations' | 'commemorates' | 'countries' | 'dataset' | 'partOf' | 'participants' | 'place' | 'sources' | 'statements' | 'subEvents'> & { agreements: Array<_RefType['Agreement']>, citations: Array<_RefType['Citation']>, commemorates: Array<_RefType['Commemoration']>, countries: Array<_RefType['Country']>, dataset: _RefType['Dataset'], partOf?: Maybe<_RefType['Event']>, participants: Array<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, sources: Array<_RefType['Source']>, statements: Array<_RefType['Statement']>, subEvents: Array<_RefType['Event']> } )
    | ( Omit<Office, 'citations' | 'country' | 'dataset' | 'holders' | 'organization' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], holders: Array<_RefType['Tenure']>, organization?: Maybe<_RefType['Organization']>, sources: Array<_RefType['Source']> } )
    | ( Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<_RefType['Citation']>, citizenships: Array<_RefType['Country']>, counterparts: _RefType['CounterpartConnection'], dataset: _RefType['Dataset'], events: _RefType['EventConnection'], met: _RefType['EventConnection'], offices: Array<_RefType['Tenure']>, sources: Array<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<_RefType['Citation']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], offices: Array<_RefType['Office']>, publications: _RefType['SourceConnection'], sources: Array<_RefType['Source']> } )
    | ( Omit<Place, 'citations' | 'coordinates' | 'country' | 'dataset' | 'events' | 'sources' | 'within'> & { citations: Array<_RefType['Citation']>, coordinates?: Maybe<_RefType['Coordinates']>, country?: Maybe<_RefType['Country']>, dataset: _RefType['Dataset'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, within?: Maybe<_RefType['Place']> } )
    | ( Omit<Source, 'dataset' | 'entities' | 'publisher'> & { dataset: _RefType['Dataset'], entities: _RefType['EntityConnection'], publisher?: Maybe<_RefType['Organization']> } )
    | ( Omit<Statement, 'about' | 'citations' | 'dataset' | 'echoes' | 'madeAt' | 'madeBy' | 'sources'> & { about: Array<_RefType['StatementSubject']>, citations: Array<_RefType['Citation']>, dataset: _RefType['Dataset'], echoes: Array<_RefType['Statement']>, madeAt?: Maybe<_RefType['Event']>, madeBy: _RefType['Official'], sources: Array<_RefType['Source']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'amends' | 'citations' | 'dataset' | 'parties' | 'signedAt' | 'sources' | 'supersededBy' | 'supersedes'> & { amends: Array<ResolversTypes['Agreement']>, citations: Array<ResolversTypes['Citation']>, dataset: ResolversTypes['Dataset'], parties: Array<ResolversTypes['AgreementParty']>, signedAt?: Maybe<ResolversTypes['Event']>, sources: Array<ResolversTypes['Source']>, supersededBy: Array<ResolversTypes['Agreement']>, supersedes: Array<ResolversTypes['Agreement']> }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'nodes'> & { nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementParty: ResolverTypeWrapper<Omit<AgreementParty, 'citations' | 'party'> & { citations: Array<ResolversTypes['Citation']>, party: ResolversTypes['Party'] }>;
  AgreementStatus: AgreementStatus;
  Anniversary: ResolverTypeWrapper<Anniversary>;
  Bilateral: ResolverTypeWrapper<Omit<Bilateral, 'a' | 'agreements' | 'agreementsInForce' | 'b' | 'events' | 'meetings' | 'relation'> & { a: ResolversTypes['Country'], agreements: Array<ResolversTypes['Agreement']>, agreementsInForce: Array<ResolversTypes['Agreement']>, b: ResolversTypes['Country'], events: ResolversTypes['EventConnection'], meetings: ResolversTypes['EventConnection'], relation?: Maybe<ResolversTypes['DiplomaticRelation']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  Citation: ResolverTypeWrapper<Omit<Citation, 'attributedTo' | 'source'> & { attributedTo?: Maybe<ResolversTypes['Organization']>, source: ResolversTypes['Source'] }>;
  Commemoration: ResolverTypeWrapper<Omit<Commemoration, 'citations' | 'relation'> & { citations: Array<ResolversTypes['Citation']>, relation: ResolversTypes['DiplomaticRelation'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CounterpartConnection: ResolverTypeWrapper<Omit<CounterpartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CounterpartEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  CounterpartEdge: ResolverTypeWrapper<Omit<CounterpartEdge, 'events' | 'node'> & { events: Array<ResolversTypes['Event']>, node: ResolversTypes['Official'] }>;
  CounterpartFilter: CounterpartFilter;
  CounterpartOrder: CounterpartOrder;
  CounterpartOrderField: CounterpartOrderField;
  Country: ResolverTypeWrapper<Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<ResolversTypes['Place']>, citations: Array<ResolversTypes['Citation']>, coordinates?: Maybe<ResolversTypes['Coordinates']>, dataset: ResolversTypes['Dataset'], events: ResolversTypes['EventConnection'], officials: ResolversTypes['OfficialConnection'], relations: Array<ResolversTypes['DiplomaticRelation']>, sources: Array<ResolversTypes['Source']>, successors: Array<ResolversTypes['Country']> }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CountryEdge']>, nodes: Array<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  CountryOrderField: CountryOrderField;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  DatasetConnection: ResolverTypeWrapper<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DatasetEdge']>, nodes: Array<ResolversTypes['Dataset']> }>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  DatasetOrder: DatasetOrder;
  DatasetOrderField: DatasetOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiplomaticRelation: ResolverTypeWrapper<Omit<DiplomaticRelation, 'anniversary' | 'citations' | 'commemoratedBy' | 'countries' | 'dataset' | 'sources'> & { anniversary?: Maybe<ResolversTypes['Anniversary']>, citations: Array<ResolversTypes['Citation']>, commemoratedBy: Array<ResolversTypes['Event']>, countries: Array<ResolversTypes['Country']>, dataset: ResolversTypes['Dataset'], sources: Array<ResolversTypes['Source']> }>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<Omit<Event, 'agreements' | 'citations' | 'commemorates' | 'countries' | 'dataset' | 'partOf' | 'participants' | 'place' | 'sources' | 'statements' | 'subEvents'> & { agreements: Array<ResolversTypes['Agreement']>, citations: Array<ResolversTypes['Citation']>, commemorates: Array<ResolversTypes['Commemoration']>, countries: Array<ResolversTypes['Country']>, dataset: ResolversTypes['Dataset'], partOf?: Maybe<ResolversTypes['Event']>, participants: Array<ResolversTypes['Participation']>, place?: Maybe<ResolversTypes['Place']>, sources: Array<ResolversTypes['Source']>, statements: Array<ResolversTypes['Statement']>, subEvents: Array<ResolversTypes['Event']> }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventStatus: EventStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  MeetingFilter: MeetingFilter;
  Name: ResolverTypeWrapper<Name>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  Office: ResolverTypeWrapper<Omit<Office, 'citations' | 'country' | 'dataset' | 'holders' | 'organization' | 'sources'> & { citations: Array<ResolversTypes['Citation']>, country?: Maybe<ResolversTypes['Country']>, dataset: ResolversTypes['Dataset'], holders: Array<ResolversTypes['Tenure']>, organization?: Maybe<ResolversTypes['Organization']>, sources: Array<ResolversTypes['Source']> }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficeEdge']>, nodes: Array<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeFilter: OfficeFilter;
  OfficeOrder: OfficeOrder;
  OfficeOrderField: OfficeOrderField;
  Official: ResolverTypeWrapper<Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<ResolversTypes['Citation']>, citizenships: Array<ResolversTypes['Country']>, counterparts: ResolversTypes['CounterpartConnection'], dataset: ResolversTypes['Dataset'], events: ResolversTypes['EventConnection'], met: ResolversTypes['EventConnection'], offices: Array<ResolversTypes['Tenure']>, sources: Array<ResolversTypes['Source']>, statements: ResolversTypes['StatementConnection'] }>;
  OfficialConnection: ResolverTypeWrapper<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialFilter: OfficialFilter;
  OfficialOrder: OfficialOrder;
  OfficialOrderField: OfficialOrderField;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<ResolversTypes['Citation']>, country?: Maybe<ResolversTypes['Country']>, dataset: ResolversTypes['Dataset'], events: ResolversTypes['EventConnection'], offices: Array<ResolversTypes['Office']>, publications: ResolversTypes['SourceConnection'], sources: Array<ResolversTypes['Source']> }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Participant']>;
  ParticipantRole: ParticipantRole;
  Participation: ResolverTypeWrapper<Omit<Participation, 'capacity' | 'citations' | 'country' | 'event' | 'official' | 'organization' | 'participant'> & { capacity?: Maybe<ResolversTypes['Office']>, citations: Array<ResolversTypes['Citation']>, country?: Maybe<ResolversTypes['Country']>, event: ResolversTypes['Event'], official?: Maybe<ResolversTypes['Official']>, organization?: Maybe<ResolversTypes['Organization']>, participant: ResolversTypes['Participant'] }>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  PassportClass: PassportClass;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'event' | 'from' | 'to'> & { event: ResolversTypes['Event'], from: ResolversTypes['Official'], to: ResolversTypes['Official'] }>;
  PeriodFilter: PeriodFilter;
  PeriodMatch: PeriodMatch;
  Place: ResolverTypeWrapper<Omit<Place, 'citations' | 'coordinates' | 'country' | 'dataset' | 'events' | 'sources' | 'within'> & { citations: Array<ResolversTypes['Citation']>, coordinates?: Maybe<ResolversTypes['Coordinates']>, country?: Maybe<ResolversTypes['Country']>, dataset: ResolversTypes['Dataset'], events: ResolversTypes['EventConnection'], sources: Array<ResolversTypes['Source']>, within?: Maybe<ResolversTypes['Place']> }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedVisit: ResolverTypeWrapper<Omit<RankedVisit, 'event' | 'office' | 'official' | 'uncertain'> & { event: ResolversTypes['Event'], office: ResolversTypes['Office'], official: ResolversTypes['Official'], uncertain: Array<ResolversTypes['Event']> }>;
  RelationLevel: RelationLevel;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Source: ResolverTypeWrapper<Omit<Source, 'dataset' | 'entities' | 'publisher'> & { dataset: ResolversTypes['Dataset'], entities: ResolversTypes['EntityConnection'], publisher?: Maybe<ResolversTypes['Organization']> }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  Statement: ResolverTypeWrapper<Omit<Statement, 'about' | 'citations' | 'dataset' | 'echoes' | 'madeAt' | 'madeBy' | 'sources'> & { about: Array<ResolversTypes['StatementSubject']>, citations: Array<ResolversTypes['Citation']>, dataset: ResolversTypes['Dataset'], echoes: Array<ResolversTypes['Statement']>, madeAt?: Maybe<ResolversTypes['Event']>, madeBy: ResolversTypes['Official'], sources: Array<ResolversTypes['Source']> }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  StatementSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatementSubject']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'citations' | 'office' | 'official'> & { citations: Array<ResolversTypes['Citation']>, office: ResolversTypes['Office'], official: ResolversTypes['Official'] }>;
  TextFilter: TextFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  VisaRequirement: ResolverTypeWrapper<Omit<VisaRequirement, 'agreement' | 'from' | 'sources' | 'to'> & { agreement?: Maybe<ResolversTypes['Agreement']>, from: ResolversTypes['Country'], sources: Array<ResolversTypes['Source']>, to: ResolversTypes['Country'] }>;
  VisaRequirementKind: VisaRequirementKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Omit<Agreement, 'amends' | 'citations' | 'dataset' | 'parties' | 'signedAt' | 'sources' | 'supersededBy' | 'supersedes'> & { amends: Array<ResolversParentTypes['Agreement']>, citations: Array<ResolversParentTypes['Citation']>, dataset: ResolversParentTypes['Dataset'], parties: Array<ResolversParentTypes['AgreementParty']>, signedAt?: Maybe<ResolversParentTypes['Event']>, sources: Array<ResolversParentTypes['Source']>, supersededBy: Array<ResolversParentTypes['Agreement']>, supersedes: Array<ResolversParentTypes['Agreement']> };
  AgreementConnection: Omit<AgreementConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementParty: Omit<AgreementParty, 'citations' | 'party'> & { citations: Array<ResolversParentTypes['Citation']>, party: ResolversParentTypes['Party'] };
  Anniversary: Anniversary;
  Bilateral: Omit<Bilateral, 'a' | 'agreements' | 'agreementsInForce' | 'b' | 'events' | 'meetings' | 'relation'> & { a: ResolversParentTypes['Country'], agreements: Array<ResolversParentTypes['Agreement']>, agreementsInForce: Array<ResolversParentTypes['Agreement']>, b: ResolversParentTypes['Country'], events: ResolversParentTypes['EventConnection'], meetings: ResolversParentTypes['EventConnection'], relation?: Maybe<ResolversParentTypes['DiplomaticRelation']> };
  Boolean: Scalars['Boolean']['output'];
  Citation: Omit<Citation, 'attributedTo' | 'source'> & { attributedTo?: Maybe<ResolversParentTypes['Organization']>, source: ResolversParentTypes['Source'] };
  Commemoration: Omit<Commemoration, 'citations' | 'relation'> & { citations: Array<ResolversParentTypes['Citation']>, relation: ResolversParentTypes['DiplomaticRelation'] };
  Coordinates: Coordinates;
  CounterpartConnection: Omit<CounterpartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CounterpartEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  CounterpartEdge: Omit<CounterpartEdge, 'events' | 'node'> & { events: Array<ResolversParentTypes['Event']>, node: ResolversParentTypes['Official'] };
  CounterpartFilter: CounterpartFilter;
  CounterpartOrder: CounterpartOrder;
  Country: Omit<Country, 'capitals' | 'citations' | 'coordinates' | 'dataset' | 'events' | 'officials' | 'relations' | 'sources' | 'successors'> & { capitals: Array<ResolversParentTypes['Place']>, citations: Array<ResolversParentTypes['Citation']>, coordinates?: Maybe<ResolversParentTypes['Coordinates']>, dataset: ResolversParentTypes['Dataset'], events: ResolversParentTypes['EventConnection'], officials: ResolversParentTypes['OfficialConnection'], relations: Array<ResolversParentTypes['DiplomaticRelation']>, sources: Array<ResolversParentTypes['Source']>, successors: Array<ResolversParentTypes['Country']> };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CountryEdge']>, nodes: Array<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  Dataset: Omit<Dataset, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  DatasetConnection: Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DatasetEdge']>, nodes: Array<ResolversParentTypes['Dataset']> };
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  DatasetOrder: DatasetOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiplomaticRelation: Omit<DiplomaticRelation, 'anniversary' | 'citations' | 'commemoratedBy' | 'countries' | 'dataset' | 'sources'> & { anniversary?: Maybe<ResolversParentTypes['Anniversary']>, citations: Array<ResolversParentTypes['Citation']>, commemoratedBy: Array<ResolversParentTypes['Event']>, countries: Array<ResolversParentTypes['Country']>, dataset: ResolversParentTypes['Dataset'], sources: Array<ResolversParentTypes['Source']> };
  EDTF: Scalars['EDTF']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: Omit<Event, 'agreements' | 'citations' | 'commemorates' | 'countries' | 'dataset' | 'partOf' | 'participants' | 'place' | 'sources' | 'statements' | 'subEvents'> & { agreements: Array<ResolversParentTypes['Agreement']>, citations: Array<ResolversParentTypes['Citation']>, commemorates: Array<ResolversParentTypes['Commemoration']>, countries: Array<ResolversParentTypes['Country']>, dataset: ResolversParentTypes['Dataset'], partOf?: Maybe<ResolversParentTypes['Event']>, participants: Array<ResolversParentTypes['Participation']>, place?: Maybe<ResolversParentTypes['Place']>, sources: Array<ResolversParentTypes['Source']>, statements: Array<ResolversParentTypes['Statement']>, subEvents: Array<ResolversParentTypes['Event']> };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  MeetingFilter: MeetingFilter;
  Name: Name;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  Office: Omit<Office, 'citations' | 'country' | 'dataset' | 'holders' | 'organization' | 'sources'> & { citations: Array<ResolversParentTypes['Citation']>, country?: Maybe<ResolversParentTypes['Country']>, dataset: ResolversParentTypes['Dataset'], holders: Array<ResolversParentTypes['Tenure']>, organization?: Maybe<ResolversParentTypes['Organization']>, sources: Array<ResolversParentTypes['Source']> };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficeEdge']>, nodes: Array<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeFilter: OfficeFilter;
  OfficeOrder: OfficeOrder;
  Official: Omit<Official, 'citations' | 'citizenships' | 'counterparts' | 'dataset' | 'events' | 'met' | 'offices' | 'sources' | 'statements'> & { citations: Array<ResolversParentTypes['Citation']>, citizenships: Array<ResolversParentTypes['Country']>, counterparts: ResolversParentTypes['CounterpartConnection'], dataset: ResolversParentTypes['Dataset'], events: ResolversParentTypes['EventConnection'], met: ResolversParentTypes['EventConnection'], offices: Array<ResolversParentTypes['Tenure']>, sources: Array<ResolversParentTypes['Source']>, statements: ResolversParentTypes['StatementConnection'] };
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialFilter: OfficialFilter;
  OfficialOrder: OfficialOrder;
  Organization: Omit<Organization, 'citations' | 'country' | 'dataset' | 'events' | 'offices' | 'publications' | 'sources'> & { citations: Array<ResolversParentTypes['Citation']>, country?: Maybe<ResolversParentTypes['Country']>, dataset: ResolversParentTypes['Dataset'], events: ResolversParentTypes['EventConnection'], offices: Array<ResolversParentTypes['Office']>, publications: ResolversParentTypes['SourceConnection'], sources: Array<ResolversParentTypes['Source']> };
  OrganizationConnection: Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Participant: ResolversUnionTypes<ResolversParentTypes>['Participant'];
  Participation: Omit<Participation, 'capacity' | 'citations' | 'country' | 'event' | 'official' | 'organization' | 'participant'> & { capacity?: Maybe<ResolversParentTypes['Office']>, citations: Array<ResolversParentTypes['Citation']>, country?: Maybe<ResolversParentTypes['Country']>, event: ResolversParentTypes['Event'], official?: Maybe<ResolversParentTypes['Official']>, organization?: Maybe<ResolversParentTypes['Organization']>, participant: ResolversParentTypes['Participant'] };
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'event' | 'from' | 'to'> & { event: ResolversParentTypes['Event'], from: ResolversParentTypes['Official'], to: ResolversParentTypes['Official'] };
  PeriodFilter: PeriodFilter;
  Place: Omit<Place, 'citations' | 'coordinates' | 'country' | 'dataset' | 'events' | 'sources' | 'within'> & { citations: Array<ResolversParentTypes['Citation']>, coordinates?: Maybe<ResolversParentTypes['Coordinates']>, country?: Maybe<ResolversParentTypes['Country']>, dataset: ResolversParentTypes['Dataset'], events: ResolversParentTypes['EventConnection'], sources: Array<ResolversParentTypes['Source']>, within?: Maybe<ResolversParentTypes['Place']> };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  PositiveInt: Scalars['PositiveInt']['output'];
  Query: Record<PropertyKey, never>;
  RankedVisit: Omit<RankedVisit, 'event' | 'office' | 'official' | 'uncertain'> & { event: ResolversParentTypes['Event'], office: ResolversParentTypes['Office'], official: ResolversParentTypes['Official'], uncertain: Array<ResolversParentTypes['Event']> };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Source: Omit<Source, 'dataset' | 'entities' | 'publisher'> & { dataset: ResolversParentTypes['Dataset'], entities: ResolversParentTypes['EntityConnection'], publisher?: Maybe<ResolversParentTypes['Organization']> };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  Statement: Omit<Statement, 'about' | 'citations' | 'dataset' | 'echoes' | 'madeAt' | 'madeBy' | 'sources'> & { about: Array<ResolversParentTypes['StatementSubject']>, citations: Array<ResolversParentTypes['Citation']>, dataset: ResolversParentTypes['Dataset'], echoes: Array<ResolversParentTypes['Statement']>, madeAt?: Maybe<ResolversParentTypes['Event']>, madeBy: ResolversParentTypes['Official'], sources: Array<ResolversParentTypes['Source']> };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementSubject: ResolversUnionTypes<ResolversParentTypes>['StatementSubject'];
  String: Scalars['String']['output'];
  Tenure: Omit<Tenure, 'citations' | 'office' | 'official'> & { citations: Array<ResolversParentTypes['Citation']>, office: ResolversParentTypes['Office'], official: ResolversParentTypes['Official'] };
  TextFilter: TextFilter;
  URL: Scalars['URL']['output'];
  VisaRequirement: Omit<VisaRequirement, 'agreement' | 'from' | 'sources' | 'to'> & { agreement?: Maybe<ResolversParentTypes['Agreement']>, from: ResolversParentTypes['Country'], sources: Array<ResolversParentTypes['Source']>, to: ResolversParentTypes['Country'] };
};

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  amends?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  maxStayDays?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  passportClasses?: Resolver<Array<ResolversTypes['PassportClass']>, ParentType, ContextType>;
  reciprocal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType, Partial<AgreementStatusArgs>>;
  supersededBy?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  withdrewOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type AnniversaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Anniversary'] = ResolversParentTypes['Anniversary']> = {
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type BilateralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bilateral'] = ResolversParentTypes['Bilateral']> = {
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  agreementsInForce?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<BilateralEventsArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<BilateralMeetingsArgs, 'orderBy'>>;
  relation?: Resolver<Maybe<ResolversTypes['DiplomaticRelation']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CommemorationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commemoration'] = ResolversParentTypes['Commemoration']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['DiplomaticRelation'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  firstMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  lastMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'orderBy'>>;
  capitals?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'orderBy'>>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<CountryOfficialsArgs, 'orderBy'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CountryOrganizationsArgs, 'orderBy'>>;
  relations?: Resolver<Array<ResolversTypes['DiplomaticRelation']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiplomaticRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiplomaticRelation'] = ResolversParentTypes['DiplomaticRelation']> = {
  anniversary?: Resolver<Maybe<ResolversTypes['Anniversary']>, ParentType, ContextType, Partial<DiplomaticRelationAnniversaryArgs>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  commemoratedBy?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RelationLevel']>, ParentType, ContextType>;
  severedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'DiplomaticRelation' | 'Event' | 'Office' | 'Official' | 'Organization' | 'Place' | 'Statement', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  commemorates?: Resolver<Array<ResolversTypes['Commemoration']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<EventParticipantsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  subEvents?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Dataset' | 'DiplomaticRelation' | 'Event' | 'Office' | 'Official' | 'Organization' | 'Place' | 'Source' | 'Statement', ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<OfficeHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OfficialAgreementsArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  citizenships?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<OfficialCounterpartsArgs, 'orderBy'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OfficialEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OfficialMetArgs, 'official' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<OfficialOfficesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OfficialStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganizationPublicationsArgs, 'orderBy'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType: TypeResolveFn<'Country' | 'Official' | 'Organization', ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'orderBy'>>;
  bilateral?: Resolver<Maybe<ResolversTypes['Bilateral']>, ParentType, ContextType, RequireFields<QueryBilateralArgs, 'a' | 'b'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  highestRankingVisit?: Resolver<Maybe<ResolversTypes['RankedVisit']>, ParentType, ContextType, RequireFields<QueryHighestRankingVisitArgs, 'from' | 'to'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'orderBy'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxHops' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  visaRequirement?: Resolver<Maybe<ResolversTypes['VisaRequirement']>, ParentType, ContextType, RequireFields<QueryVisaRequirementArgs, 'from' | 'passport' | 'to'>>;
};

export type RankedVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedVisit'] = ResolversParentTypes['RankedVisit']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  uncertain?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Event' | 'Office' | 'Official' | 'Organization' | 'Place' | 'Source', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<SourceEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['StatementSubject']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  echoes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementSubject'] = ResolversParentTypes['StatementSubject']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'DiplomaticRelation' | 'Event' | 'Official' | 'Organization', ParentType, ContextType>;
};

export type TenureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  acting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attested?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VisaRequirementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisaRequirement'] = ResolversParentTypes['VisaRequirement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  maxStayDays?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passport?: Resolver<ResolversTypes['PassportClass'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['VisaRequirementKind'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Anniversary?: AnniversaryResolvers<ContextType>;
  Bilateral?: BilateralResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Commemoration?: CommemorationResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DiplomaticRelation?: DiplomaticRelationResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PositiveInt?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RankedVisit?: RankedVisitResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementSubject?: StatementSubjectResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  URL?: GraphQLScalarType;
  VisaRequirement?: VisaRequirementResolvers<ContextType>;
};


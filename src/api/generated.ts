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
  DateTime: { input: Date; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
  /** An integer that is 0 or more. */
  NonNegativeInt: { input: number; output: number; }
  /** An integer that is 1 or more. */
  PositiveInt: { input: number; output: number; }
  /**
   * A date as its source gives it, in Extended Date/Time Format (ISO 8601-2): `2024-04-12`, `2019-06` (day not given),
   * `2024-04-11/2024-04-13` (an interval), `[2024-04-11..2024-04-13]` (one of these days), `1949~` (about), `2024-04-11/` (its end
   * is not known), `..` (open).
   */
  EDTF: { input: string; output: string; }
};

/** The kinds of node. */
export type EntityKind =
  /** A person who holds or held an office, or acts for a country. */
  | 'OFFICIAL'
  /** A post that officials hold. */
  | 'OFFICE'
  /** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
  | 'ORGANIZATION'
  /** A country of ISO 3166-1, or a former one of ISO 3166-3. */
  | 'COUNTRY'
  /** Countries that belong together: a region, an alliance, a union, a forum. */
  | 'GROUP'
  /** A venue, city, region or sea area. */
  | 'PLACE'
  /** Something that happened, is planned or is said to be possible. */
  | 'EVENT'
  /** A text that parties agreed on. */
  | 'AGREEMENT'
  /** The diplomatic relations of two countries. */
  | 'DIPLOMATIC_RELATION'
  /** What an official said, paraphrased. */
  | 'STATEMENT'
  /** A document that states facts. */
  | 'SOURCE'
  /** An imported package of facts and its version. */
  | 'DATASET';

/** What holds a group of countries together. */
export type GroupKind =
  /** Where they lie: a region of the United Nations' standard M49. Nobody joins or leaves it. */
  | 'REGION'
  /** A treaty that they are party to: a union, an alliance, an organization. */
  | 'ORGANIZATION'
  /** That they meet, without a treaty: the G7, the G20, BRICS. */
  | 'FORUM';

/** How sure the sources are of a fact. */
export type Certainty =
  /** Stated by a party to it, or by sources independent of each other. */
  | 'CONFIRMED'
  /** Stated by a source as fact. */
  | 'REPORTED'
  /** Said to be possible or expected; never counted unless asked for. */
  | 'SPECULATED'
  /** Stated by one source and contradicted by another. */
  | 'DISPUTED';

/** What happens at an event. Each kind has a PLOVER and a CAMEO code, see `Event.plover` and `Event.cameo`. */
export type EventKind =
  /** A journey of an official to another country; not itself a meeting, its parts may be. */
  | 'VISIT'
  /** A visit with the honours of a head of state; not itself a meeting, its parts may be. */
  | 'STATE_VISIT'
  /** Talks between delegations or officials. */
  | 'TALKS'
  /** A meeting of leaders. */
  | 'SUMMIT'
  /** A ceremony. */
  | 'CEREMONY'
  /** The signing of one or more agreements. */
  | 'SIGNING'
  /** A banquet or reception. */
  | 'BANQUET'
  /** A conversation by telephone; those on the call meet. */
  | 'PHONE_CALL'
  /** A conversation by video; those on the call meet. */
  | 'VIDEO_CALL'
  /** A conference of more than two parties. */
  | 'CONFERENCE'
  /** A military exercise; officials named in it do not meet by it. */
  | 'EXERCISE'
  /** Consultations at working level. */
  | 'CONSULTATION'
  /** The presentation of credentials. */
  | 'CREDENTIALS'
  /** The recognition of a state or government; not itself a meeting. */
  | 'RECOGNITION'
  /** Any other event; not itself a meeting. */
  | 'OTHER';

/** Where an event stands between rumour and record. */
export type EventStatus =
  /** It took place. */
  | 'OCCURRED'
  /** It had begun and not ended when the source reported it. */
  | 'ONGOING'
  /** It is announced by a party. */
  | 'SCHEDULED'
  /** A party proposed it. */
  | 'PROPOSED'
  /** Others say that it may happen. Never counted as a meeting. */
  | 'SPECULATED'
  /** It was announced and called off. */
  | 'CANCELLED'
  /** A party denies that it took place. */
  | 'DENIED';

/** What a participant did at an event. */
export type ParticipantRole =
  /** Received the others. */
  | 'HOST'
  /** Was received. */
  | 'GUEST'
  /** Spoke. */
  | 'SPEAKER'
  /** Signed. */
  | 'SIGNATORY'
  /** Witnessed a signing. */
  | 'WITNESS'
  /** Presided. */
  | 'CHAIR'
  /** Was there. */
  | 'ATTENDEE';

/**
 * What kind of office it is. The order of the values is that of customary precedence: the first has the precedence 1, as a
 * protocol rank of 1, and so on. The last two have none.
 */
export type OfficeClass =
  /** A head of state, somebody who represents one (a governor general), or the paramount leader of a state led by a party. */
  | 'HEAD_OF_STATE'
  /** A head of government: prime minister, premier, federal chancellor. */
  | 'HEAD_OF_GOVERNMENT'
  /** Who presides over a parliament or one of its chambers, or over its standing committee. */
  | 'SPEAKER'
  /** The heir to a throne. */
  | 'CROWN_PRINCE'
  /** A vice president. */
  | 'DEPUTY_HEAD_OF_STATE'
  /** A deputy prime minister. */
  | 'DEPUTY_HEAD_OF_GOVERNMENT'
  /** A minister for foreign affairs; in the United States the secretary of state. */
  | 'FOREIGN_MINISTER'
  /** Another minister, or somebody who sits in the cabinet as one. */
  | 'MINISTER'
  /** The leader of a party that is not the state's. */
  | 'PARTY_LEADER'
  /** The chief of the general staff, or of one of the armed services. */
  | 'CHIEF_OF_DEFENCE'
  /** A deputy to a speaker. */
  | 'DEPUTY_SPEAKER'
  /** A deputy minister, minister of state or under-secretary. */
  | 'DEPUTY_MINISTER'
  /** A special envoy, personal representative or ambassador at large. */
  | 'ENVOY'
  /** An ambassador, nuncio, high commissioner or permanent representative. */
  | 'AMBASSADOR'
  /** The head of a region or city: governor, first minister, mayor. */
  | 'GOVERNOR'
  /** A member of a parliament. */
  | 'LEGISLATOR'
  /** A senior official: assistant secretary, chief of staff, national security adviser, director. */
  | 'SENIOR_OFFICIAL'
  /** A head of mission below an ambassador: envoy extraordinary and minister plenipotentiary, minister resident. */
  | 'MINISTER_PLENIPOTENTIARY'
  /** A chargé d'affaires. */
  | 'CHARGE_D_AFFAIRES'
  /** A consul or consul general. */
  | 'CONSUL'
  /** The head of an international organization. It has no place in a country's order of precedence. */
  | 'HEAD_OF_INTERNATIONAL_ORGANIZATION'
  /** None of these. It has no customary precedence. */
  | 'OTHER';

/** How the class of an office is known. */
export type ClassBasis =
  /** A data set states it. */
  | 'STATED'
  /** It follows from the title, for which the office's `citations` vouch. */
  | 'TITLE';

/** What decides how senior somebody was. */
export type RankBasis =
  /** The protocol rank that a source gives. */
  | 'RANK'
  /** The customary precedence of the office's class, for no source gives a rank. */
  | 'CLASS';

/** How a participant was there. */
export type Presence =
  /** In the same place as the others. */
  | 'IN_PERSON'
  /** By telephone or video. */
  | 'REMOTE'
  /** Somebody else stood in. Never counted as a meeting. */
  | 'REPRESENTED';

/** What an organization is. */
export type OrganizationKind =
  /** The government of a country. */
  | 'GOVERNMENT'
  /** An organ of state that is none of the others. */
  | 'STATE_ORGAN'
  /** A political party. */
  | 'PARTY'
  /** A ministry or department. */
  | 'MINISTRY'
  /** A parliament, or its standing body. */
  | 'PARLIAMENT'
  /** A body of several states. */
  | 'INTERGOVERNMENTAL'
  /** A news agency. */
  | 'NEWS_AGENCY'
  /** Any other organization. */
  | 'OTHER';

/** What a place is. */
export type PlaceKind =
  /** A building or site. */
  | 'VENUE'
  /** A city or town. */
  | 'CITY'
  /** A region of a country or of the world. */
  | 'REGION'
  /** A sea, strait or part of an ocean. */
  | 'SEA_AREA'
  /** Any other place, or one of which no source says what it is. */
  | 'OTHER';

/** What an agreement is about, or its form. */
export type AgreementKind =
  /** Holders of certain passports need no visa. */
  | 'VISA_EXEMPTION'
  /** A treaty. */
  | 'TREATY'
  /** A memorandum of understanding. */
  | 'MOU'
  /** A joint statement, communiqué or declaration. */
  | 'JOINT_STATEMENT'
  /** Trade or economic cooperation. */
  | 'TRADE'
  /** Defence or security. */
  | 'DEFENCE'
  /** Any other agreement. */
  | 'OTHER';

/** Where an agreement stands on a day. */
export type AgreementStatus =
  /** Not signed by that day. */
  | 'NOT_SIGNED'
  /** Signed by that day; no source reports that it had entered into force. */
  | 'SIGNED'
  /** In force on that day. */
  | 'IN_FORCE'
  /** Ended by that day. */
  | 'ENDED'
  /** No source dates the signature or the entry into force, or the dates are too imprecise for that day. */
  | 'UNKNOWN';

/** The classes of passport that visa rules distinguish. */
export type PassportClass =
  /** Diplomatic passports. */
  | 'DIPLOMATIC'
  /** Official passports. */
  | 'OFFICIAL'
  /** Service passports. */
  | 'SERVICE'
  /** Ordinary passports. */
  | 'ORDINARY';

/** What the holder of a passport needs. */
export type VisaRequirementKind =
  /** No visa. */
  | 'VISA_FREE'
  /** A visa given on arrival. */
  | 'VISA_ON_ARRIVAL'
  /** An electronic travel authorisation. */
  | 'ETA'
  /** A visa applied for online. */
  | 'E_VISA'
  /** A visa obtained before travel. */
  | 'VISA_REQUIRED'
  /** Entry is refused. */
  | 'NO_ADMISSION'
  /** No source settles it for that day. */
  | 'UNKNOWN';

/** How a state came of another one. */
export type SuccessionKind =
  /** The same state went on, under another name or in another form. */
  | 'CONTINUED'
  /** It became a part of a state, or one state with others. */
  | 'UNITED'
  /** It ended, and the other is one of those that came of it. */
  | 'DISSOLVED'
  /** It went on, and the other is a part of it that became a state of its own. */
  | 'SEPARATED';

/**
 * The level at which two countries keep relations, the highest first: by the classes of heads of mission (Vienna Convention on
 * Diplomatic Relations, article 14), then by what is less than a diplomatic mission.
 */
export type RelationLevel =
  /** Ambassadors or nuncios: an embassy, or an ambassador who resides elsewhere. */
  | 'AMBASSADOR'
  /** Envoys, ministers or internuncios: a legation, or an envoy who resides elsewhere. */
  | 'ENVOY'
  /** Chargés d'affaires as heads of mission. */
  | 'CHARGE_D_AFFAIRES'
  /** Consuls only. */
  | 'CONSULAR'
  /** A liaison office, a representative or diplomatic agent, where there are no full diplomatic relations. */
  | 'LIAISON_OFFICE'
  /** An interests section under the flag of a third country, where relations are broken off. */
  | 'INTERESTS_SECTION'
  /** Representation without diplomatic status. */
  | 'UNOFFICIAL'
  /** None. */
  | 'NONE';

/** How a period of diplomatic relations began, where that is more than another level. */
export type RelationPeriodKind =
  /** Relations were established. */
  | 'ESTABLISHED'
  /** Relations were broken off. */
  | 'BROKEN_OFF'
  /** Relations that were broken off were resumed. */
  | 'RESUMED';

/** What an anniversary of diplomatic relations is of. */
export type AnniversaryOf =
  /** Of their establishment. */
  | 'ESTABLISHMENT'
  /** Of their last resumption after they were broken off. */
  | 'RESUMPTION';

/** What a source is. */
export type SourceKind =
  /** A page or article of a news agency or newspaper. */
  | 'NEWS'
  /** An official record or release of a government or organization. */
  | 'OFFICIAL_RECORD'
  /** A reference work or data set. */
  | 'REFERENCE'
  /** An entry made by Entente's editors where the others give none, such as a spelling in native script. */
  | 'EDITORIAL';

/** Which events a period selects, where a date is imprecise or an interval. */
export type PeriodMatch =
  /** Events that fall in the period, wholly or partly, or may do. */
  | 'OVERLAPS'
  /** Events that certainly lie wholly in the period: their earliest and latest possible day do. */
  | 'WITHIN'
  /**
   * Events that certainly went on through the whole period; where it is open at an end, those that are open there too. A meeting on
   * one of several days, `[2024-04-11..2024-04-13]`, contains none of them; one that took all of them, `2024-04-11/2024-04-13`, does.
   */
  | 'CONTAINS';

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet at the start. */
  | 'ASC'
  /** Largest, latest or last in the alphabet at the start. */
  | 'DESC';

/** The intervals that events are counted in. */
export type TimeInterval =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A quarter of a calendar year. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** What the counts of events can be grouped by. */
export type TimeSeriesGroup =
  /** The event's kind. */
  | 'KIND'
  /** Where the event stands. */
  | 'STATUS'
  /** The countries involved, by code; an event counts once for each. */
  | 'COUNTRY'
  /** The place, by slug; events without one are left out. */
  | 'PLACE'
  /** The data sets that state the event, by slug; it counts once for each. */
  | 'DATASET';

/** What the counts of meetings can be grouped by. */
export type MeetingSeriesGroup =
  /** The event's kind. */
  | 'KIND'
  /** Where the event stands. */
  | 'STATUS'
  /** The officials present, by slug; a meeting counts once for each. */
  | 'OFFICIAL'
  /** Each two officials present, by their slugs with a space between, in the order of the alphabet. */
  | 'OFFICIAL_PAIR'
  /** The countries of the officials present, by code; a meeting counts once for each. */
  | 'COUNTRY'
  /** Each two countries of officials present, by their codes with a space between, in the order of the alphabet. */
  | 'COUNTRY_PAIR'
  /** The place, by slug; meetings without one are left out. */
  | 'PLACE'
  /** The data sets that state the event, by slug; it counts once for each. */
  | 'DATASET';

/** What officials can be ordered by, those with most first. */
export type TopOfficialsBy =
  /** How many meetings they were present at. */
  | 'MEETINGS'
  /** How many others they met. */
  | 'COUNTERPARTS'
  /** How many events they took part in, meetings or not. */
  | 'EVENTS';

/** Anything with a global id (Relay's object identification). */
export type Node = {
  /** The global id, `Official:zhao-leji`. `Query.node` and `Query.nodes` take it. */
  id: Scalars['ID']['output'];
};

/** A node of the graph that names its sources. */
export type Entity = {
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What people read and type; unique within the type, stable between imports. */
  slug: Scalars['String']['output'];
  /**
   * What a list would show for it, and never empty: the name, or the title; of a statement the beginning of the paraphrase, of
   * diplomatic relations the two countries' names. For people, not for programs: it may change with an import.
   */
  label: Scalars['String']['output'];
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A node of the graph that names its sources. */
export type EntityCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A node of the graph that names its sources. */
export type EntitySourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A node of the graph that names its sources. */
export type EntityDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A node of the graph that names its sources. */
export type EntityConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A person, organization or country that can take part in an event. */
export type Participant = Official | Organization | Country;

/** A country or organization that can be party to an agreement. */
export type Party = Country | Organization;

/** What a statement can be about. */
export type StatementSubject = Official | Organization | Country | Event | Agreement | DiplomaticRelation;

/** What a search can find. */
export type SearchResult = Official | Office | Organization | Country | Group | Place | Event | Agreement | Source;

/** A form of a name. */
export type Name = {
  __typename?: 'Name';
  /** The form, in its own script. */
  value: Scalars['String']['output'];
  /** The language, BCP 47, with the script where it matters: `zh-Hans`, `ko`. */
  language?: Maybe<Scalars['String']['output']>;
};

/** An id in somebody else's scheme. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The scheme: `iso3166-1-alpha-2`, `wikidata`. */
  scheme: Scalars['String']['output'];
  /** The id in that scheme. */
  value: Scalars['String']['output'];
};

/** A point on the earth, WGS 84. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** Where a source states a fact. */
export type Citation = Node & {
  __typename?: 'Citation';
  /** The global id. The same in every import that states the same place of the same source. */
  id: Scalars['ID']['output'];
  /** The document. */
  source: Source;
  /** Where in the document: a paragraph, page or record. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The organization to which the document itself attributes the fact. */
  attributedTo?: Maybe<Organization>;
  /** How sure this document is. */
  certainty: Certainty;
};

/** A field on which data sets differ. */
export type Conflict = Node & {
  __typename?: 'Conflict';
  /** The global id, made of the fact and the field. */
  id: Scalars['ID']['output'];
  /** Of what: the entity that has the field, or that the tie belongs to. */
  entity: Entity;
  /** The field: `date`, `place`, `offices(Office:president-of-china).to`. */
  field: Scalars['String']['output'];
  /** Every value, the preferred one first. */
  values: Array<ConflictingValue>;
  /** How many values there are, each counted for every data set that states it. */
  valueCount: Scalars['NonNegativeInt']['output'];
};


/** A field on which data sets differ. */
export type ConflictValuesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** One of several values of a field. */
export type ConflictingValue = {
  __typename?: 'ConflictingValue';
  /** The value, as text; a global id where it is an entity. */
  value: Scalars['String']['output'];
  /**
   * Whether it is the one shown elsewhere: stated with most certainty, then by most data sets, then by the data set of the
   * highest precedence, then by the first in the alphabet.
   */
  preferred: Scalars['Boolean']['output'];
  /** Who states it. */
  dataset: Dataset;
  /** Where that data set has it from. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/** One of several values of a field. */
export type ConflictingValueCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** How a doubt about who is who stands. */
export type DoubtState =
  /** Nobody has decided it: the candidates are two until somebody does. */
  | 'OPEN'
  /** Decided: they are one. */
  | 'SAME'
  /** Decided: they are two. */
  | 'DIFFERENT';

/** What two officials have in common who may be one. */
export type DoubtReasonKind =
  /** A full name, its words in any order, and a country. */
  | 'NAME_AND_COUNTRY'
  /** An identifier in another scheme. */
  | 'IDENTIFIER'
  /** A full name, and no country that both have. */
  | 'NAME'
  /** An id by which data sets call them. */
  | 'ID';

/**
 * Two officials of two data sets who may be one person. Imports find doubts and merge nobody on one; a decision settles it, of a
 * data set (its file of decisions) or of somebody who looked (`decideDoubt`), and may be taken back. Two whom a name alone joins, and a
 * day of birth or death or a country tells apart, are two, and no doubt.
 */
export type Doubt = Node & {
  __typename?: 'Doubt';
  /**
   * The global id, made of what the two data sets call the candidates, `Doubt:archive|ann-one|herald|one-ann`: the same in every
   * import of the same facts.
   */
  id: Scalars['ID']['output'];
  /** How it stands. A decision that another one overrules leaves it open. */
  state: DoubtState;
  /** What they have in common. */
  reasons: Array<DoubtReason>;
  /** What speaks against their being one: `one born 1950, the other 1961`; null where nothing does. */
  against?: Maybe<Scalars['String']['output']>;
  /** The two, the one whose id would be kept first. */
  candidates: Array<DoubtCandidate>;
  /** The decision; null where there is none. */
  decision?: Maybe<DoubtDecision>;
};

/** What two officials have in common. */
export type DoubtReason = {
  __typename?: 'DoubtReason';
  /** What it is. */
  kind: DoubtReasonKind;
  /** The same in words, with why it does not settle the matter as long as that is open. */
  text: Scalars['String']['output'];
  /** What they have in common: names with the country, identifiers as `scheme=id`, ids. */
  inCommon: Array<Scalars['String']['output']>;
};

/** One of the two whom a doubt is about. */
export type DoubtCandidate = {
  __typename?: 'DoubtCandidate';
  /** The official, as all data sets together have him. Both candidates' is one where they are decided to be one. */
  official: Official;
  /** The data set that states this one. */
  dataset: Dataset;
  /** The slug by which that data set calls him. */
  calledAs: Scalars['String']['output'];
  /** The name that it gives him. */
  name: Scalars['String']['output'];
};

/** What was decided on a doubt, and by whom. */
export type DoubtDecision = {
  __typename?: 'DoubtDecision';
  /** What was decided. */
  state: DoubtState;
  /** The data set whose file of decisions says so; null where somebody decided this very doubt. */
  dataset?: Maybe<Dataset>;
  /** Who decided it: `key:` and the id of a key, `token`, or `command line`; null where a data set says so. */
  by?: Maybe<Scalars['String']['output']>;
  /** When; null where a data set says so. */
  at?: Maybe<Scalars['DateTime']['output']>;
};

/** An official's time in an office. */
export type Tenure = Node & {
  __typename?: 'Tenure';
  /**
   * The global id, made of the official, the office and the first day, or else when it is attested:
   * `Tenure:xi-jinping|president-of-china|2013-03-14`.
   */
  id: Scalars['ID']['output'];
  /** Who held it. */
  official: Official;
  /** What was held. */
  office: Office;
  /** The first day; null where no source gives it. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** The last day; `..` where the source says that it had not ended; null where no source gives it. */
  to?: Maybe<Scalars['EDTF']['output']>;
  /** When sources attest the office held, where they give no first or last day. */
  attested?: Maybe<Scalars['EDTF']['output']>;
  /** The last day on which it counts as in effect; null where nothing is known to end it. `basis` says on what that rests. */
  until?: Maybe<Scalars['Date']['output']>;
  /** On what it rests until when it counts as in effect. */
  basis: TenureBasis;
  /** Whether the office was held in an acting capacity; null where no source says so. */
  acting?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The tenures of the same office next before this one. One is before another where it had certainly begun before the other
   * did, and was over by the time that the other had begun, as far as sources tell, or as one office has one holder. Those are
   * next that ended last; several, where dates do not order their ends, as where they ended on the same day. None where no
   * known dates order them.
   */
  predecessors: Array<Tenure>;
  /** How many tenures are next before this one. */
  predecessorCount: Scalars['NonNegativeInt']['output'];
  /** The tenures of the same office next after this one: those to which it is next before. */
  successors: Array<Tenure>;
  /** How many tenures are next after this one. */
  successorCount: Scalars['NonNegativeInt']['output'];
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/** An official's time in an office. */
export type TenurePredecessorsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** An official's time in an office. */
export type TenureSuccessorsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** An official's time in an office. */
export type TenureCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** On what it rests until when a tenure counts as in effect. */
export type TenureBasis =
  /** A source gives its end. */
  | 'STATED'
  /** A source says that it had not ended, and nothing is known to have ended it since. */
  | 'ONGOING'
  /** The official died. */
  | 'DEATH'
  /**
   * Somebody else is known to hold the office later, and one person holds it at a time: heads of state and government, speakers,
   * crown princes, foreign ministers, leaders of parties, chiefs of defence.
   */
  | 'SUCCESSION'
  /**
   * The official's own other tenure: one of the same office whose end is stated, or that began later, or one of an office that
   * nobody holds beside this one, as a head of state is no minister.
   */
  | 'OTHER_TENURE'
  /**
   * Sources attest it, and nothing ends it: it counts until a year after the last day on which it is attested, and in between
   * where the same official is attested again within five years and, in an office of one holder, nobody else before.
   */
  | 'ATTESTED'
  /** It began, and nothing is known to have ended it. */
  | 'UNKNOWN'
  /** It is attested within another tenure of the same official in the same office, of which more is known: that one counts alone. */
  | 'REPEATED'
  /**
   * One record alone of its time names the title, and all others contradict it: they have the official in an office that excludes
   * it before and after, or somebody else in this one before, then and after. It is listed, and never in effect.
   */
  | 'DOUBTED';

/** Somebody's part in an event. */
export type Participation = Node & {
  __typename?: 'Participation';
  /** The global id, made of the participant, the event and the role: `Participation:Official:zhao-leji|a-visit|GUEST`. */
  id: Scalars['ID']['output'];
  /** Who took part. */
  participant: Participant;
  /** The official who took part; null for an organization or country. */
  official?: Maybe<Official>;
  /** The organization that took part; null for an official or country. */
  organization?: Maybe<Organization>;
  /** The country that took part; null for an official or organization. */
  country?: Maybe<Country>;
  /** What the participant did. */
  role: ParticipantRole;
  /** The office in which an official took part; null where no source says so. */
  capacity?: Maybe<Office>;
  /** How the participant was there; null where no source says so. */
  presence?: Maybe<Presence>;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** The event. */
  event: Event;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/** Somebody's part in an event. */
export type ParticipationCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A party's part in an agreement. */
export type AgreementParty = Node & {
  __typename?: 'AgreementParty';
  /** The global id, made of the party and the agreement: `AgreementParty:Country:chn|a-treaty`. */
  id: Scalars['ID']['output'];
  /** The country or organization. */
  party: Party;
  /** The part it plays, in the agreement's words; null where the parties are alike. */
  role?: Maybe<Scalars['String']['output']>;
  /** When it signed; null where no source says so. */
  signedOn?: Maybe<Scalars['EDTF']['output']>;
  /** From when the agreement is in force for it; null where no source says so. */
  inForceFrom?: Maybe<Scalars['EDTF']['output']>;
  /** When it withdrew; null where no source says so. */
  withdrewOn?: Maybe<Scalars['EDTF']['output']>;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/** A party's part in an agreement. */
export type AgreementPartyCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** An event's tribute to an anniversary. */
export type Commemoration = Node & {
  __typename?: 'Commemoration';
  /** The global id, made of the event and the relations: `Commemoration:a-ceremony|chn-prk`. */
  id: Scalars['ID']['output'];
  /** The relations commemorated. */
  relation: DiplomaticRelation;
  /** Which anniversary: 75 for the 75th; null where no source says so. */
  ordinal?: Maybe<Scalars['PositiveInt']['output']>;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/** An event's tribute to an anniversary. */
export type CommemorationCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** An anniversary of the establishment of relations, or of their resumption. */
export type Anniversary = {
  __typename?: 'Anniversary';
  /** What it is of. */
  of: AnniversaryOf;
  /** Which one: 75 for the 75th. */
  ordinal: Scalars['PositiveInt']['output'];
  /** The day it falls on. As imprecise as what it is of: `2024-10` where only the month is known. */
  date: Scalars['EDTF']['output'];
};

/**
 * A period in which two countries kept relations at one level, as a source gives it: of both sides, or of the one that sent the
 * mission. Periods that sources give differently stand side by side.
 */
export type RelationPeriod = Node & {
  __typename?: 'RelationPeriod';
  /** The global id, made of the relations and a number that stays the same between imports: `RelationPeriod:cub-usa|123`. */
  id: Scalars['ID']['output'];
  /** The relations. */
  relation: DiplomaticRelation;
  /** The first day; null where no source gives it. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** The last day; null where no source gives it, `..` where the source says that the period has not ended. */
  to?: Maybe<Scalars['EDTF']['output']>;
  /** The level; null where the source says only that relations were broken off or resumed. */
  level?: Maybe<RelationLevel>;
  /** The country that sent the mission, and of which alone the level is told; null where it is told of both. */
  sender?: Maybe<Country>;
  /** Whether the head of the mission resides in the other country; null where no source says so. */
  resident?: Maybe<Scalars['Boolean']['output']>;
  /** How it began: relations were established, broken off or resumed; null where no source says so. */
  kind?: Maybe<RelationPeriodKind>;
  /** How sure the sources are. */
  certainty: Certainty;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/**
 * A period in which two countries kept relations at one level, as a source gives it: of both sides, or of the one that sent the
 * mission. Periods that sources give differently stand side by side.
 */
export type RelationPeriodDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * A period in which two countries kept relations at one level, as a source gives it: of both sides, or of the one that sent the
 * mission. Periods that sources give differently stand side by side.
 */
export type RelationPeriodCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** Those of one country who attended an event. */
export type Delegation = {
  __typename?: 'Delegation';
  /** The country; null for those of whom no source names one. */
  country?: Maybe<Country>;
  /** Its officials, in the order of their names. */
  officials: Array<Official>;
  /** How many officials. */
  officialCount: Scalars['NonNegativeInt']['output'];
  /** Its organizations that took part themselves, in the order of their names. */
  organizations: Array<Organization>;
  /** How many organizations. */
  organizationCount: Scalars['NonNegativeInt']['output'];
  /** Whether the country took part as such. */
  itself: Scalars['Boolean']['output'];
};


/** Those of one country who attended an event. */
export type DelegationOfficialsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Those of one country who attended an event. */
export type DelegationOrganizationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A person who holds or held an office, or acts for a country. */
export type Official = Node & Entity & {
  __typename?: 'Official';
  /** The global id, `Official:zhao-leji`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `zhao-leji`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the name. */
  label: Scalars['String']['output'];
  /** The name in Latin script, as Entente shows it. */
  name: Scalars['String']['output'];
  /** All forms of the name, native scripts included. */
  names: Array<Name>;
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /**
   * Other ids by which the official is found: those that data sets give to the same person. Which of them is `id` is settled by
   * decisions, then by the precedence of the data sets, then written before made of a name, then the alphabet.
   */
  otherIds: Array<Scalars['ID']['output']>;
  /** Doubts about who it is, by id; decided ones too. */
  doubts: Array<Doubt>;
  /** How many of these there are. */
  doubtCount: Scalars['NonNegativeInt']['output'];
  /** The day of birth, as precise as the source; null where no source gives it. */
  born?: Maybe<Scalars['EDTF']['output']>;
  /** The day of death, as precise as the source; null where no source gives it. */
  died?: Maybe<Scalars['EDTF']['output']>;
  /** The countries the official belongs to. */
  citizenships: Array<Country>;
  /**
   * The offices held. With `asOf`, those in effect on that day: sources are sure of them, they had begun by then, and not ended
   * (`Tenure.basis`).
   */
  offices: Array<Tenure>;
  /** How many offices were held; with `asOf`, on that day. */
  officeCount: Scalars['NonNegativeInt']['output'];
  /** The events the official took part in, of every status. */
  events: EventConnection;
  /** The events at which the official met somebody, by the rules of `counterparts`. */
  meetings: EventConnection;
  /** What the official said. */
  statements: StatementConnection;
  /** The agreements at whose signing the official took part. */
  agreements: AgreementConnection;
  /**
   * Who met whom: the officials present at the same leaf event of a kind where people meet. Only meetings that occurred
   * count, unless the filter asks for others.
   */
  counterparts: CounterpartConnection;
  /** The events at which this official met another, by the rules of `counterparts`. */
  met: EventConnection;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialDoubtsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['NonNegativeInt']['input'];
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialOfficeCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialCounterpartsArgs = {
  filter?: InputMaybe<CounterpartFilter>;
  orderBy?: InputMaybe<CounterpartOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialMetArgs = {
  official: Scalars['ID']['input'];
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A person who holds or held an office, or acts for a country. */
export type OfficialConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A post that officials hold. */
export type Office = Node & Entity & {
  __typename?: 'Office';
  /** The global id, `Office:npcsc-chairman`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `npcsc-chairman`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the title. */
  label: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** Other forms of the title. */
  names: Array<Name>;
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** The protocol rank, 1 for a head of state or paramount leader; null where no source gives one. */
  rank?: Maybe<Scalars['PositiveInt']['output']>;
  /** What kind of office it is, which tells its customary precedence; null where neither a data set nor the title says so. */
  class?: Maybe<OfficeClass>;
  /** How the class is known; null where it is not. */
  classBasis?: Maybe<ClassBasis>;
  /** The organization it belongs to. */
  organization?: Maybe<Organization>;
  /**
   * The country whose office it is: the one that a source says, or else its organization's, or else the one that the title
   * names (`President of France`).
   */
  country?: Maybe<Country>;
  /** Who held it. With `asOf`, those in effect on that day. */
  holders: TenureConnection;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A post that officials hold. */
export type OfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TenureOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A post that officials hold. */
export type OfficeCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A post that officials hold. */
export type OfficeSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A post that officials hold. */
export type OfficeDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A post that officials hold. */
export type OfficeConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type Organization = Node & Entity & {
  __typename?: 'Organization';
  /** The global id, `Organization:xinhua`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `xinhua`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the name. */
  label: Scalars['String']['output'];
  /** The name in Latin script, as Entente shows it. */
  name: Scalars['String']['output'];
  /** All forms of the name. */
  names: Array<Name>;
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What it is. */
  kind: OrganizationKind;
  /** The country it belongs to; null for an intergovernmental body. */
  country?: Maybe<Country>;
  /** The offices in it. */
  offices: OfficeConnection;
  /** The events it took part in itself. */
  events: EventConnection;
  /** The documents it published. */
  publications: SourceConnection;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationOfficesArgs = {
  filter?: InputMaybe<OfficeFilter>;
  orderBy?: InputMaybe<OfficeOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationPublicationsArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A state organ, party, ministry, parliament, intergovernmental body or news agency. */
export type OrganizationConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/**
 * A code by which a list calls a country, and the days on which it did. A code may have meant several countries, one after
 * another.
 */
export type CountryCode = {
  __typename?: 'CountryCode';
  /**
   * The list: `iso3166-1-alpha-2`, `iso3166-1-alpha-3`, `iso3166-1-numeric` (as in UN M49), `iso3166-3-alpha-4`, `ioc`; `cow` and
   * `gw`, the numbers of the Correlates of War and of Gleditsch and Ward, `cow-abbreviation` and `gw-abbreviation`.
   */
  scheme: Scalars['String']['output'];
  /** The code, as the list writes it. */
  code: Scalars['String']['output'];
  /** The first day on which it meant the country; null where the list gives none. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** The last day; `..` where it still does; null where the list gives none. */
  to?: Maybe<Scalars['EDTF']['output']>;
};

/** A time in which a state was there. */
export type CountryPeriod = {
  __typename?: 'CountryPeriod';
  /** The first day; null where no source gives it. `[..1816-01-01]` is that day or an earlier one. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** The last day; `..` where the state is still there; null where no source gives it. */
  to?: Maybe<Scalars['EDTF']['output']>;
};

/** A state that came of another one. */
export type Succession = {
  __typename?: 'Succession';
  /** The earlier one. */
  predecessor: Country;
  /** The later one. */
  successor: Country;
  /** The first day of the later one as such; null where no source gives it. */
  on?: Maybe<Scalars['EDTF']['output']>;
  /** How; null where no source says so. */
  how?: Maybe<SuccessionKind>;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations it has. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/** A state that came of another one. */
export type SuccessionCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type Country = Node & Entity & {
  __typename?: 'Country';
  /** The global id, `Country:prk`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `prk`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the name. */
  label: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3, or ISO 3166-3 alpha-4 for a former country; of a state that ISO never listed its slug in capitals. */
  code: Scalars['String']['output'];
  /** The short name in English. */
  name: Scalars['String']['output'];
  /** All forms of the name. */
  names: Array<Name>;
  /** Ids in other schemes: `iso3166-1-alpha-2`, `iso3166-1-numeric`. */
  identifiers: Array<Identifier>;
  /** Its codes in the lists of the field, each with the days on which it meant the country. */
  codes: Array<CountryCode>;
  /** Whether it is a former country: one of ISO 3166-3, or a state that ended before there was that list. */
  former: Scalars['Boolean']['output'];
  /** The first day of the state, of its first time where there were several; null where no source gives it. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** The last day of the state; `..` where it is still there; null where no source gives it. */
  to?: Maybe<Scalars['EDTF']['output']>;
  /** The times in which the state was there, in their order. */
  periods: Array<CountryPeriod>;
  /** The countries that came of it: see `successions`. */
  successors: Array<Country>;
  /** The countries of which it came. */
  predecessors: Array<Country>;
  /** What became of it and what it came of: with the day, and how. */
  successions: Array<Succession>;
  /** The groups that it belongs to, regions too, by their names. With `asOf`, the memberships of that day. */
  memberships: Array<Membership>;
  /** How many memberships it has; with `asOf`, on that day. */
  membershipCount: Scalars['NonNegativeInt']['output'];
  /** The capitals; none where the source names none. */
  capitals: Array<Place>;
  /** A point within the country. */
  coordinates?: Maybe<Coordinates>;
  /** Its diplomatic relations that the graph knows. */
  relations: Array<DiplomaticRelation>;
  /** How many diplomatic relations the graph knows. */
  relationCount: Scalars['NonNegativeInt']['output'];
  /** Its organizations. */
  organizations: OrganizationConnection;
  /** Its officials. */
  officials: OfficialConnection;
  /** The events that involve it: itself, one of its officials or one of its organizations took part. */
  events: EventConnection;
  /** The events at which an official of the country met somebody, by the rules of `Official.counterparts`. */
  meetings: EventConnection;
  /** The agreements it is party to. */
  agreements: AgreementConnection;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['NonNegativeInt']['input'];
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryMembershipCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: Scalars['NonNegativeInt']['input'];
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryRelationCountArgs = {
  filter?: InputMaybe<RelationFilter>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: InputMaybe<OfficialOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountrySourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A country of ISO 3166-1, a former one of ISO 3166-3, or a state since 1816 that ISO never listed. */
export type CountryConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type Group = Node & Entity & {
  __typename?: 'Group';
  /** The global id, `Group:nato`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `nato`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the name. */
  label: Scalars['String']['output'];
  /** The name in English. */
  name: Scalars['String']['output'];
  /** All forms of the name, and what it is called for short: `NATO`. */
  names: Array<Name>;
  /** Ids in other schemes: `m49`, of a region. */
  identifiers: Array<Identifier>;
  /** What holds it together. */
  kind: GroupKind;
  /** What the sources say of it; null where there is nothing to say. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who belongs to it since when, those who joined first before others. With `asOf`, the memberships of that day. */
  members: Array<Membership>;
  /** How many memberships there are; with `asOf`, on that day. */
  memberCount: Scalars['NonNegativeInt']['output'];
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type GroupMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type GroupMemberCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type GroupCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type GroupSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type GroupDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * A group of countries: a region of the United Nations' standard M49, an organization of states, or a forum. Wherever a filter takes
 * countries it takes a group, and means its members.
 */
export type GroupConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/**
 * That a country belongs to a group. A country that left and came back has several. On a day it counts if the country had certainly
 * joined by then, and not left as far as sources tell. A country that is suspended remains a member.
 */
export type Membership = {
  __typename?: 'Membership';
  /** The group. */
  group: Group;
  /** The country. */
  country: Country;
  /** The first day; null for a region, which nobody joins, and where no source gives it. */
  from?: Maybe<Scalars['EDTF']['output']>;
  /** The last day; null where it goes on, and where no source gives it. */
  to?: Maybe<Scalars['EDTF']['output']>;
  /** The times in which the group had suspended the country, in their order. */
  suspensions: Array<Suspension>;
  /** How sure the sources are. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
};


/**
 * That a country belongs to a group. A country that left and came back has several. On a day it counts if the country had certainly
 * joined by then, and not left as far as sources tell. A country that is suspended remains a member.
 */
export type MembershipCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A time in which a group had suspended one of its members. */
export type Suspension = {
  __typename?: 'Suspension';
  /** The first day. */
  from: Scalars['EDTF']['output'];
  /** The last day; null where it goes on, and where no source gives it. */
  to?: Maybe<Scalars['EDTF']['output']>;
};

/** A venue, city, region or sea area. */
export type Place = Node & Entity & {
  __typename?: 'Place';
  /** The global id, `Place:mansudae-assembly-hall`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `mansudae-assembly-hall`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the name. */
  label: Scalars['String']['output'];
  /** The name in Latin script, as Entente shows it. */
  name: Scalars['String']['output'];
  /** All forms of the name. */
  names: Array<Name>;
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What it is. */
  kind: PlaceKind;
  /** The place that it lies in. */
  within?: Maybe<Place>;
  /** The country that it lies in; null at sea. */
  country?: Maybe<Country>;
  /** Where it is; null where no source gives it. */
  coordinates?: Maybe<Coordinates>;
  /** The events that took place in it, or in a place within it. */
  events: EventConnection;
  /** How sure the sources are of the entry. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A venue, city, region or sea area. */
export type PlaceEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A venue, city, region or sea area. */
export type PlaceCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A venue, city, region or sea area. */
export type PlaceSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A venue, city, region or sea area. */
export type PlaceDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A venue, city, region or sea area. */
export type PlaceConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** Something that happened, is planned or is said to be possible. */
export type Event = Node & Entity & {
  __typename?: 'Event';
  /** The global id, `Event:zhao-choe-talks-2024-04-11`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `zhao-choe-talks-2024-04-11`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the title. */
  label: Scalars['String']['output'];
  /** A title, in Entente's words. */
  title: Scalars['String']['output'];
  /**
   * What the sources say of it: in the words of the data set that states it; or in the record's own, where the licence allows
   * that, as that of the Office of the Historian does.
   */
  description?: Maybe<Scalars['String']['output']>;
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What happens at it. */
  kind: EventKind;
  /** The PLOVER event type of its kind; null where PLOVER has none. */
  plover?: Maybe<Scalars['String']['output']>;
  /** The CAMEO code of its kind; null where CAMEO has none. */
  cameo?: Maybe<Scalars['String']['output']>;
  /** Where it stands between rumour and record. */
  status: EventStatus;
  /** The date as its source gives it; an interval where it took more than a day. */
  date: Scalars['EDTF']['output'];
  /** The first day, as precise as the source gives it. */
  start?: Maybe<Scalars['EDTF']['output']>;
  /** The last day, as precise as the source gives it. */
  end?: Maybe<Scalars['EDTF']['output']>;
  /** The earliest day on which it can have begun; null where its beginning is open or not known. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have ended; null where its end is open or not known. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** Where it took place; null where no source says so. */
  place?: Maybe<Place>;
  /** Who took part. */
  participants: Array<Participation>;
  /** How many parts in it there are; somebody who hosts and speaks has two. */
  participantCount: Scalars['NonNegativeInt']['output'];
  /**
   * Who attended, by country, in the order of the codes: those whose part sources confirm or report, and who were not
   * represented by others. An official of two countries is in both delegations; an official of no known country is in one without a
   * country, the last.
   */
  delegations: Array<Delegation>;
  /** How many delegations attended. */
  delegationCount: Scalars['NonNegativeInt']['output'];
  /** The countries involved: of the officials and organizations that took part, and those that took part themselves. */
  countries: Array<Country>;
  /** How many countries are involved. */
  countryCount: Scalars['NonNegativeInt']['output'];
  /** The event that it is part of. */
  partOf?: Maybe<Event>;
  /** Its parts, in order of time. */
  subEvents: Array<Event>;
  /** How many parts it has. */
  subEventCount: Scalars['NonNegativeInt']['output'];
  /** The anniversaries that it commemorates. */
  commemorates: Array<Commemoration>;
  /** How many anniversaries it commemorates. */
  commemorationCount: Scalars['NonNegativeInt']['output'];
  /** What was said at it. */
  statements: StatementConnection;
  /** What was signed at it. */
  agreements: AgreementConnection;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventParticipantsArgs = {
  role?: InputMaybe<Array<ParticipantRole>>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventParticipantCountArgs = {
  role?: InputMaybe<Array<ParticipantRole>>;
  certainty?: InputMaybe<Array<Certainty>>;
};


/** Something that happened, is planned or is said to be possible. */
export type EventDelegationsArgs = {
  parts?: Scalars['Boolean']['input'];
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventDelegationCountArgs = {
  parts?: Scalars['Boolean']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventCountriesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventSubEventsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventCommemoratesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is planned or is said to be possible. */
export type EventAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is planned or is said to be possible. */
export type EventCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** Something that happened, is planned or is said to be possible. */
export type EventConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A text that parties agreed on. */
export type Agreement = Node & Entity & {
  __typename?: 'Agreement';
  /** The global id, `Agreement:visa-exemption-china-north-korea-2024`. */
  id: Scalars['ID']['output'];
  /** What people read and type: `visa-exemption-china-north-korea-2024`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the title. */
  label: Scalars['String']['output'];
  /** A title, in Entente's words where the sources give none. */
  title: Scalars['String']['output'];
  /** Other forms of the title. */
  names: Array<Name>;
  /** Ids in other schemes. */
  identifiers: Array<Identifier>;
  /** What it is about, or its form. */
  kind: AgreementKind;
  /** Whether it binds the parties alike; null where no source says so. */
  reciprocal?: Maybe<Scalars['Boolean']['output']>;
  /** The classes of passport it covers; none where it is not about passports. */
  passportClasses: Array<PassportClass>;
  /** How long holders may stay, in days; null where no source says so. */
  maxStayDays?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** When it was signed; null where no source says so. */
  signedOn?: Maybe<Scalars['EDTF']['output']>;
  /** From when it is in force; null where no source says so. */
  inForceFrom?: Maybe<Scalars['EDTF']['output']>;
  /** When it ended; null where no source says so. */
  endedOn?: Maybe<Scalars['EDTF']['output']>;
  /** Where it stands on a day. */
  status: AgreementStatus;
  /** Whom it binds. */
  parties: Array<AgreementParty>;
  /** How many it binds. */
  partyCount: Scalars['NonNegativeInt']['output'];
  /** The event at which it was signed. */
  signedAt?: Maybe<Event>;
  /** The agreements it amends. */
  amends: Array<Agreement>;
  /** How many agreements it amends. */
  amendedCount: Scalars['NonNegativeInt']['output'];
  /** The agreements it supersedes. */
  supersedes: Array<Agreement>;
  /** How many agreements it supersedes. */
  supersededCount: Scalars['NonNegativeInt']['output'];
  /** The agreements that supersede it. */
  supersededBy: Array<Agreement>;
  /** How many agreements supersede it. */
  supersedingCount: Scalars['NonNegativeInt']['output'];
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** A text that parties agreed on. */
export type AgreementStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A text that parties agreed on. */
export type AgreementPartiesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementAmendsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementSupersedesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementSupersededByArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** A text that parties agreed on. */
export type AgreementConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** The diplomatic relations of two countries. */
export type DiplomaticRelation = Node & Entity & {
  __typename?: 'DiplomaticRelation';
  /** The global id, `DiplomaticRelation:chn-prk`. */
  id: Scalars['ID']['output'];
  /** What people read and type: the two codes in alphabetical order, `chn-prk`. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the names of the two countries, in the order of the codes, `China – North Korea`. */
  label: Scalars['String']['output'];
  /** The two countries, by code. */
  countries: Array<Country>;
  /** When relations were established; null where no source says so. */
  establishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** When relations were severed; null where no source says so. */
  severedOn?: Maybe<Scalars['EDTF']['output']>;
  /**
   * The level of relations on a day; null where no source tells it of that day. A period counts from the day by which it had
   * certainly begun until the first day on which it may have ended; then, as one without an end, until another of the same side
   * began, it had certainly ended or relations were severed. Where several count, that of the surest source decides, then that of the data set of the highest precedence, then
   * of the first in the alphabet; of one data set the higher level, where its two sides differ. What is speculated never counts.
   */
  level?: Maybe<RelationLevel>;
  /** The periods of relations, in the order in which they began; with `asOf`, those that count on that day. */
  periods: Array<RelationPeriod>;
  /** How many periods there are; with `asOf`, on that day. */
  periodCount: Scalars['NonNegativeInt']['output'];
  /** What the sources say of them, in Entente's words. */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The anniversary in the calendar year of a day: of the establishment of relations, or of their last resumption where the
   * establishment is not dated. Null before the first, where relations were severed or broken off by then, or where neither is
   * dated.
   */
  anniversary?: Maybe<Anniversary>;
  /** The first anniversary on or after a day; null where relations were severed or broken off by then, or undated. */
  nextAnniversary?: Maybe<Anniversary>;
  /** The events that commemorate an anniversary. */
  commemoratedBy: EventConnection;
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationLevelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationPeriodsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['NonNegativeInt']['input'];
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationPeriodCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationAnniversaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<AnniversaryOf>;
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationNextAnniversaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<AnniversaryOf>;
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationCommemoratedByArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** The diplomatic relations of two countries. */
export type DiplomaticRelationConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** What an official said, paraphrased. */
export type Statement = Node & Entity & {
  __typename?: 'Statement';
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What people read and type. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the paraphrase, its first hundred characters where it is longer. */
  label: Scalars['String']['output'];
  /** What was said, in Entente's words. */
  paraphrase: Scalars['String']['output'];
  /** What it is about, in a few words each. */
  topics: Array<Scalars['String']['output']>;
  /** Who said it. */
  madeBy: Official;
  /** The event at which it was said; null where no source says so. */
  madeAt?: Maybe<Event>;
  /** When it was said; null where no source says so. */
  madeOn?: Maybe<Scalars['EDTF']['output']>;
  /** What it speaks of. */
  about: Array<StatementSubject>;
  /** How many subjects it speaks of. */
  subjectCount: Scalars['NonNegativeInt']['output'];
  /** The statements it repeats. */
  echoes: Array<Statement>;
  /** How many statements it repeats. */
  echoCount: Scalars['NonNegativeInt']['output'];
  /** How sure the sources are of it. */
  certainty: Certainty;
  /** Who says so, and where. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** The documents cited, each once. */
  sources: Array<Source>;
  /** How many documents are cited. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** The data set that states it; of several, the one whose value is preferred. */
  dataset: Dataset;
  /** All data sets that state it. */
  datasets: Array<Dataset>;
  /** How many data sets state it. */
  datasetCount: Scalars['NonNegativeInt']['output'];
  /** Where data sets differ about it: every value, with who states it. */
  conflicts: Array<Conflict>;
  /** On how many fields data sets differ. */
  conflictCount: Scalars['NonNegativeInt']['output'];
};


/** What an official said, paraphrased. */
export type StatementAboutArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What an official said, paraphrased. */
export type StatementEchoesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What an official said, paraphrased. */
export type StatementCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What an official said, paraphrased. */
export type StatementSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What an official said, paraphrased. */
export type StatementDatasetsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What an official said, paraphrased. */
export type StatementConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A document that states facts. */
export type Source = Node & {
  __typename?: 'Source';
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What people read and type. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the title. */
  label: Scalars['String']['output'];
  /** Its title; a description in brackets where none is known. */
  title: Scalars['String']['output'];
  /** What it is. */
  kind: SourceKind;
  /** Who published it. */
  publisher?: Maybe<Organization>;
  /** When it was published; null where not known. */
  publishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** Where it is; null where not known. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Under which licence its facts come, SPDX where it has an id. */
  licence?: Maybe<Scalars['String']['output']>;
  /** The language it is written in, BCP 47. */
  language?: Maybe<Scalars['String']['output']>;
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The entities that cite it. */
  entities: EntityConnection;
  /** The data set that names it. */
  dataset: Dataset;
};


/** A document that states facts. */
export type SourceEntitiesArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An imported package of facts and its version. */
export type Dataset = Node & {
  __typename?: 'Dataset';
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What people read and type. */
  slug: Scalars['String']['output'];
  /** What a list would show for it: the title. */
  label: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['String']['output'];
  /** Its licence, SPDX where it has an id. */
  licence: Scalars['String']['output'];
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** How to cite it. */
  citation?: Maybe<Scalars['String']['output']>;
  /** When its facts last changed here. */
  importedAt: Scalars['DateTime']['output'];
  /** The documents that it states, alone or beside others. */
  sources: SourceConnection;
  /** Where it differs from other data sets, by what they differ about. */
  conflicts: Array<Conflict>;
  /** On how many values it differs from other data sets. */
  conflictCount: Scalars['NonNegativeInt']['output'];
  /** Doubts about who its officials are, by id; decided ones too. */
  doubts: Array<Doubt>;
  /** How many of these there are. */
  doubtCount: Scalars['NonNegativeInt']['output'];
};


/** An imported package of facts and its version. */
export type DatasetSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An imported package of facts and its version. */
export type DatasetConflictsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** An imported package of facts and its version. */
export type DatasetDoubtsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

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
  /** The official nearer the start. */
  from: Official;
  /** The official nearer the end. */
  to: Official;
  /** Where they met: one of their meetings where they met often. */
  event: Event;
};

/** What the graph knows of two countries. */
export type Bilateral = {
  __typename?: 'Bilateral';
  /** The first. */
  a: Country;
  /** The second. */
  b: Country;
  /** The day the answer is as of. */
  asOf: Scalars['Date']['output'];
  /** Their diplomatic relations; null where the graph knows none. */
  relation?: Maybe<DiplomaticRelation>;
  /** The agreements to which both are party and that are in force on the day. */
  agreementsInForce: Array<Agreement>;
  /** How many of their agreements are in force on the day. */
  agreementInForceCount: Scalars['NonNegativeInt']['output'];
  /** The agreements to which both are party, of every status. */
  agreements: Array<Agreement>;
  /** How many agreements both are party to. */
  agreementCount: Scalars['NonNegativeInt']['output'];
  /** The events that involve both, of every status. */
  events: EventConnection;
  /** The events at which officials of both met. */
  meetings: EventConnection;
  /** How often officials of both met, by the level of the meeting; the highest level first, meetings of unknown level last. */
  meetingLevels: Array<MeetingLevel>;
  /** At how many levels officials of both met. */
  meetingLevelCount: Scalars['NonNegativeInt']['output'];
  /**
   * Statements about their relations, an agreement of theirs or an event that involves both; statements made at such an
   * event; and what officials of the one said about the other.
   */
  statements: StatementConnection;
};


/** What the graph knows of two countries. */
export type BilateralAgreementsInForceArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What the graph knows of two countries. */
export type BilateralAgreementsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What the graph knows of two countries. */
export type BilateralEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the graph knows of two countries. */
export type BilateralMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the graph knows of two countries. */
export type BilateralMeetingLevelsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['NonNegativeInt']['input'];
};


/** What the graph knows of two countries. */
export type BilateralMeetingLevelCountArgs = {
  filter?: InputMaybe<MeetingFilter>;
};


/** What the graph knows of two countries. */
export type BilateralStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Meetings of officials of two countries at one level. */
export type MeetingLevel = {
  __typename?: 'MeetingLevel';
  /**
   * The rank of the level: on each side the best rank of an office that somebody present held then, no better than that of the
   * office in which sources say that he came; and of the two sides the lower. Where no source ranks an office, the customary precedence of its class stands in. Null where a side has neither.
   */
  rank?: Maybe<Scalars['PositiveInt']['output']>;
  /** What decides the level: the protocol rank of an office, or its class; null where there is no rank. */
  basis?: Maybe<RankBasis>;
  /** How many meetings. */
  meetings: Scalars['PositiveInt']['output'];
  /** When the last one began. */
  lastMet: Scalars['EDTF']['output'];
};

/** Events, or meetings, counted over time. */
export type TimeSeries = {
  __typename?: 'TimeSeries';
  /** The intervals. */
  interval: TimeInterval;
  /**
   * The counts, in order of time and then of group; 5,000 at most, more are refused. With `fill`, every interval of the period has
   * a point, with 0 where nothing began in it, and so it has for every group that has any; where the period is open at an end,
   * intervals are filled up to the first or last one that has any.
   */
  points: Array<TimePoint>;
  /**
   * Events that are in no point and may have begun in the period: their date does not tell the interval in which they began, or
   * not that it lies in the period.
   */
  imprecise: Scalars['NonNegativeInt']['output'];
};

/** How many events, or meetings, began in an interval. */
export type TimePoint = {
  __typename?: 'TimePoint';
  /** The interval: `2024`, `2024-04`, `2024-04-11`; a quarter as `2024-04/2024-06`. */
  period: Scalars['EDTF']['output'];
  /** The first day of the interval. */
  start: Scalars['Date']['output'];
  /** What the point counts, as `groupBy` says; null where counts are not grouped. */
  group?: Maybe<Scalars['String']['output']>;
  /** How many events; in a series of meetings, how many meetings. */
  events: Scalars['NonNegativeInt']['output'];
};

/** How many events involve two countries, or how many meetings officials of both were present at. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** The one whose code comes first in the alphabet. */
  a: Country;
  /** The other. */
  b: Country;
  /** How many events; in a matrix of meetings, how many meetings. */
  events: Scalars['PositiveInt']['output'];
};

/** Who met whom, as a network: officials, linked by the meetings they shared. */
export type Network = {
  __typename?: 'Network';
  /** The officials with the greatest weight, those first. Their figures are of the whole network. */
  nodes: Array<NetworkNode>;
  /** The links between the officials in `nodes`, the heaviest first. */
  edges: NetworkLinkConnection;
  /** How many officials the whole network has. */
  nodeCount: Scalars['NonNegativeInt']['output'];
  /** How many links the whole network has. */
  edgeCount: Scalars['NonNegativeInt']['output'];
  /** False where the network is larger than can be computed: then it is that of its 20,000 heaviest links. */
  complete: Scalars['Boolean']['output'];
};


/** Who met whom, as a network: officials, linked by the meetings they shared. */
export type NetworkEdgesArgs = {
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An official's place in a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** The official. */
  official: Official;
  /** With how many others. */
  degree: Scalars['NonNegativeInt']['output'];
  /** The sum of the links' weights. */
  weightedDegree: Scalars['Float']['output'];
  /** The share of shortest chains between others that lead over this official, 0 to 1 (Freeman). */
  betweenness: Scalars['Float']['output'];
  /** PageRank over the weighted links; all sum to 1. */
  pageRank: Scalars['Float']['output'];
  /** The number of the official's community (Louvain), from 0, the largest first. */
  community: Scalars['NonNegativeInt']['output'];
};

/** A link of a network. */
export type NetworkLink = {
  __typename?: 'NetworkLink';
  /** One end: whose slug comes first in the alphabet. */
  a: Official;
  /** The other end. */
  b: Official;
  /** How many meetings. */
  meetings: Scalars['PositiveInt']['output'];
  /** The sum over the meetings of 1/(n-1) for n officials present (Newman). */
  weight: Scalars['Float']['output'];
};

/** What the holder of a passport needs, and who says so. */
export type VisaRequirement = {
  __typename?: 'VisaRequirement';
  /** The country that issued the passport. */
  from: Country;
  /** The country to enter. */
  to: Country;
  /** The class of the passport. */
  passport: PassportClass;
  /** The day the answer is as of. */
  asOf: Scalars['Date']['output'];
  /** What is needed; `UNKNOWN` where no source settles it for that day. */
  requirement: VisaRequirementKind;
  /** How long the holder may stay, in days, by what settles the requirement; null where that does not say so, or nothing settles it. */
  maxStayDays?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** When a source observed the requirement; null where an agreement settles it, or nothing does. */
  observedOn?: Maybe<Scalars['EDTF']['output']>;
  /**
   * The exemption that decides. One in force between both that binds both in the same way settles it; of several the one with
   * the longest stay, unless another in force supersedes or amends it. Else the one in force, then the newest one signed; one
   * in doubt (disputed, speculated) or ended settles nothing, and is named where there is no other.
   */
  agreement?: Maybe<Agreement>;
  /** The documents that say so: of what settles it, or else of the agreement. */
  sources: Array<Source>;
  /** How many documents say so. */
  sourceCount: Scalars['NonNegativeInt']['output'];
  /** Who says so, where, and citing whom: of what settles it, or else of the agreement. */
  citations: Array<Citation>;
  /** How many citations there are. */
  citationCount: Scalars['NonNegativeInt']['output'];
  /** Why the answer is what it is, in words. */
  note: Scalars['String']['output'];
};


/** What the holder of a passport needs, and who says so. */
export type VisaRequirementSourcesArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** What the holder of a passport needs, and who says so. */
export type VisaRequirementCitationsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** The visit by the most senior official. */
export type RankedVisit = {
  __typename?: 'RankedVisit';
  /** The most senior visitor. */
  official: Official;
  /**
   * The office that decides: of those held then, and of the one in which the official came, the one of best rank. Where sources say
   * in which office the official came, and that is ranked and not in doubt, none of a better rank counts: a king who comes as an envoy
   * is an envoy. Where ranks tie, one that a source ranks, then one that is not held for the time being, then the one in which the
   * official came.
   */
  office: Office;
  /** What decides: the office's protocol rank, or, where no source gives one, its class. */
  basis: RankBasis;
  /** The visit. */
  event: Event;
  /** Visits by officials of this or a better rank whose imprecise or open date may or may not lie in the period. They are not considered. */
  uncertain: Array<Event>;
  /** How many such visits there are. */
  uncertainCount: Scalars['NonNegativeInt']['output'];
};


/** The visit by the most senior official. */
export type RankedVisitUncertainArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more go before the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
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

/** A page of groups. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The groups of the page, with their cursors. */
  edges: Array<GroupEdge>;
  /** The groups of the page. */
  nodes: Array<Group>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A group of a page. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: Group;
};

/** A page of doubts. */
export type DoubtConnection = {
  __typename?: 'DoubtConnection';
  /** The doubts of the page, with their cursors. */
  edges: Array<DoubtEdge>;
  /** The doubts of the page. */
  nodes: Array<Doubt>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A doubt of a page. */
export type DoubtEdge = {
  __typename?: 'DoubtEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The doubt. */
  node: Doubt;
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
  /** What the events on all pages are, counted. */
  facets: EventFacets;
};

/** The events of a list, counted by what a page may narrow them to: each count is a `totalCount` with one condition more. */
export type EventFacets = {
  __typename?: 'EventFacets';
  /** By kind, the most frequent first. */
  kind: Array<EventKindCount>;
  /** By where they stand, the most frequent first. */
  status: Array<EventStatusCount>;
  /** By the countries involved, those with most first; an event counts once for each. */
  country: Array<CountryCount>;
  /** By the place itself, those with most first; events without one are left out. */
  place: Array<PlaceCount>;
  /** By the data sets that state them, those with most first; an event counts once for each. */
  dataset: Array<DatasetCount>;
};


/** The events of a list, counted by what a page may narrow them to: each count is a `totalCount` with one condition more. */
export type EventFacetsCountryArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** The events of a list, counted by what a page may narrow them to: each count is a `totalCount` with one condition more. */
export type EventFacetsPlaceArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};


/** The events of a list, counted by what a page may narrow them to: each count is a `totalCount` with one condition more. */
export type EventFacetsDatasetArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** How many events are of a kind. */
export type EventKindCount = {
  __typename?: 'EventKindCount';
  /** The kind. */
  value: EventKind;
  /** How many. */
  count: Scalars['PositiveInt']['output'];
};

/** How many events stand so. */
export type EventStatusCount = {
  __typename?: 'EventStatusCount';
  /** Where they stand. */
  value: EventStatus;
  /** How many. */
  count: Scalars['PositiveInt']['output'];
};

/** How many events involve a country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** The country. */
  country: Country;
  /** How many. */
  count: Scalars['PositiveInt']['output'];
};

/** How many events were at a place. */
export type PlaceCount = {
  __typename?: 'PlaceCount';
  /** The place. */
  place: Place;
  /** How many. */
  count: Scalars['PositiveInt']['output'];
};

/** How many events a data set states. */
export type DatasetCount = {
  __typename?: 'DatasetCount';
  /** The data set. */
  dataset: Dataset;
  /** How many. */
  count: Scalars['PositiveInt']['output'];
};

/** An event of a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
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
  /** The counterpart. */
  node: Official;
  /** How many meetings. */
  meetings: Scalars['PositiveInt']['output'];
  /**
   * The sum over the meetings of 1/(n-1) for n officials present (Newman), to nine decimals: a meeting of two weighs 1, a summit of
   * twenty little.
   */
  weight: Scalars['Float']['output'];
  /**
   * When the first meeting began, as precise as its source. Where sources do not tell which meeting was the first: one of the days
   * on which it can have begun, `[2018-06-10..2018-06-12]`.
   */
  firstMet: Scalars['EDTF']['output'];
  /** When the last meeting began; where sources do not tell which it was, one of the days on which it can have begun. */
  lastMet: Scalars['EDTF']['output'];
  /** The meetings, in order of time; `meetings` tells how many there are. */
  events: Array<Event>;
};


/** A counterpart, and the meetings. */
export type CounterpartEdgeEventsArgs = {
  first?: Scalars['NonNegativeInt']['input'];
};

/** A page of tenures. */
export type TenureConnection = {
  __typename?: 'TenureConnection';
  /** The tenures of the page, with their cursors. */
  edges: Array<TenureEdge>;
  /** The tenures of the page. */
  nodes: Array<Tenure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A tenure of a page. */
export type TenureEdge = {
  __typename?: 'TenureEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The tenure. */
  node: Tenure;
};

/** A page of officials whom each of several others met. */
export type InCommonConnection = {
  __typename?: 'InCommonConnection';
  /** Those of the page, with how often each was met. */
  edges: Array<InCommonEdge>;
  /** Those of the page. */
  nodes: Array<Official>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An official whom each of several others met. */
export type InCommonEdge = {
  __typename?: 'InCommonEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Whom they met. */
  node: Official;
  /** How many meetings with any of them; one with several of them counts once. */
  meetings: Scalars['PositiveInt']['output'];
  /** The meetings with each of those asked about. */
  withEach: Array<SharedMeetings>;
};

/** The meetings with one of several officials. */
export type SharedMeetings = {
  __typename?: 'SharedMeetings';
  /** The one. */
  official: Official;
  /** How many meetings. */
  meetings: Scalars['PositiveInt']['output'];
  /** When the first began, as precise as sources tell which it was. */
  firstMet: Scalars['EDTF']['output'];
  /** When the last began, as precise as sources tell which it was. */
  lastMet: Scalars['EDTF']['output'];
};

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
  /** What was found on all pages, counted. */
  facets: SearchFacets;
};

/** What a search found, counted by what a page may narrow it to. */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** By kind, the most frequent first. */
  kind: Array<EntityKindCount>;
};

/** How many finds are of a kind. */
export type EntityKindCount = {
  __typename?: 'EntityKindCount';
  /** The kind. */
  value: EntityKind;
  /** How many. */
  count: Scalars['PositiveInt']['output'];
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
  /** The name that fits, as its source has it; of an official it may be the title of an office. */
  matched: Scalars['String']['output'];
};

/** Something that a beginning of a name may mean. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name or title. */
  label: Scalars['String']['output'];
  /** The name that fits, as its source has it; of an official it may be the title of an office. */
  matched: Scalars['String']['output'];
  /** What distinguishes it from others of its name, in a line: the last office, the country, years. Null where nothing does. */
  detail?: Maybe<Scalars['String']['output']>;
};

/** A page of officials, those with most first. */
export type TopOfficialConnection = {
  __typename?: 'TopOfficialConnection';
  /** The officials of the page, with their cursors. */
  edges: Array<TopOfficialEdge>;
  /** The officials of the page. */
  nodes: Array<Official>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An official of a page. */
export type TopOfficialEdge = {
  __typename?: 'TopOfficialEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The official. */
  node: Official;
  /** How many meetings the official was present at. */
  meetings: Scalars['NonNegativeInt']['output'];
  /** How many others the official met at them. */
  counterparts: Scalars['NonNegativeInt']['output'];
  /** How many events the official took part in, meetings or not. */
  events: Scalars['NonNegativeInt']['output'];
};

/** A page of pairs of countries, those with most events first. */
export type MatrixConnection = {
  __typename?: 'MatrixConnection';
  /** The pairs of the page, with their cursors. */
  edges: Array<MatrixEdge>;
  /** The pairs of the page. */
  nodes: Array<MatrixCell>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A pair of countries of a page. */
export type MatrixEdge = {
  __typename?: 'MatrixEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: MatrixCell;
};

/** A page of links, the heaviest first. */
export type NetworkLinkConnection = {
  __typename?: 'NetworkLinkConnection';
  /** The links of the page, with their cursors. */
  edges: Array<NetworkLinkEdge>;
  /** The links of the page. */
  nodes: Array<NetworkLink>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A link of a page. */
export type NetworkLinkEdge = {
  __typename?: 'NetworkLinkEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: NetworkLink;
};

/** A page of chains, the shortest first. */
export type PathConnection = {
  __typename?: 'PathConnection';
  /** The chains of the page, with their cursors. */
  edges: Array<PathEdge>;
  /** The chains of the page. */
  nodes: Array<Path>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages, as far as they were looked for. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** A chain of a page. */
export type PathEdge = {
  __typename?: 'PathEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The chain. */
  node: Path;
};

/** A page of imports, the last first. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The imports of the page, with their cursors. */
  edges: Array<ChangeEdge>;
  /** The imports of the page. */
  nodes: Array<Change>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** An import of a page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: Change;
};

/** A period of time, both days included. */
export type PeriodFilter = {
  /** The first day; open where it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day; open where it is left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** What a date that is imprecise or an interval must do to be selected. */
  match?: PeriodMatch;
};

/** Conditions on a text that may have several forms. Case is ignored. Each part given must hold of some form. */
export type TextFilter = {
  /** It is this. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** It contains this, be it within a word. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /**
   * It has all of these words, whole and in any order: `military exercise`. 20 words at most. Scripts that are written
   * without spaces have no words to find: use `contains`.
   */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on texts of which something may have several: topics. Case is ignored. */
export type TextsFilter = {
  /** It has at least one of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It has every one of these. An empty list leaves nothing out. */
  allOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It has none of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Conditions on an integer. All that are given must hold; an integer that is not known fits none. */
export type IntFilter = {
  /** It is this. */
  equals?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on a number of things. */
export type CountFilter = {
  /** So many or more. */
  min?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** So many or fewer. */
  max?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

/** Which countries a filter means beside those that it names. */
export type CountryInclusion =
  /** What came of them too, and of these, and so on. */
  | 'SUCCESSORS'
  /** What they came of too, and so on. */
  | 'PREDECESSORS';

/**
 * Conditions on the countries that something is related to: each by its id, a code (ISO 3166; of the Correlates of War or of
 * Gleditsch and Ward where no code of ISO is the same) or a form of its name: `prk`, `KP`, `North Korea`, `Korea, Dem. Rep.`.
 * A group, by its id, a form of its name or its code of M49 (`EU`, `NATO`, `Eastern Asia`, `030`), means its members: of an event those
 * on a day of the event, of anything else those of `asOf`. What a country and a group share means the country: `AU` is Australia,
 * `America` the United States; `Group:african-union` is the group alone. An unknown one, or a name that several have, is an error that
 * says what it may mean.
 */
export type CountryIdFilter = {
  /** At least one of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every one of these, which are countries. An empty list leaves nothing out. */
  allOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which others `anyOf` and `noneOf` mean beside those that they name and the members of groups; it does not go with `allOf`. */
  including?: InputMaybe<CountryInclusion>;
  /**
   * The day on which those are meant who were members of a group. Where it is left out: of events, those who were on a day of
   * the event; of what has no day, those of the day that is asked about (`asOf` of the officials, `period.to` of the meetings
   * of counterparts and networks, unless that is yet to come), else today's.
   */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Conditions on the things that something is related to, by slug or global id; a country by its code or name too. An id that
 * nothing has is the id of nothing: it fits no `anyOf` and no `allOf`, and every `noneOf`.
 */
export type IdFilter = {
  /** At least one of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every one of these. An empty list leaves nothing out. */
  allOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An area of the earth, its borders included. Where `west` is greater than `east` it crosses the 180th meridian. */
export type BoundingBox = {
  /** The southern border, in degrees of latitude from -90 to 90. */
  south: Scalars['Float']['input'];
  /** The western border, in degrees of longitude from -180 to 180. */
  west: Scalars['Float']['input'];
  /** The northern border, no further south than `south`. */
  north: Scalars['Float']['input'];
  /** The eastern border, in degrees of longitude from -180 to 180. */
  east: Scalars['Float']['input'];
};

/** Conditions on the kind of an event. */
export type EventKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<EventKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<EventKind>>;
};

/** Conditions on the status of an event. */
export type EventStatusFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<EventStatus>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<EventStatus>>;
};

/** Conditions on certainty. */
export type CertaintyFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<Certainty>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<Certainty>>;
};

/** Conditions on how somebody was there. */
export type PresenceFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<Presence>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<Presence>>;
};

/** Conditions on the kind of an organization. */
export type OrganizationKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<OrganizationKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<OrganizationKind>>;
};

/** Conditions on the class of an office. */
export type OfficeClassFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<OfficeClass>>;
  /** None of these. An empty list leaves nothing out. An office whose class is not known is none of them. */
  noneOf?: InputMaybe<Array<OfficeClass>>;
};

/** Conditions on the level of diplomatic relations. */
export type RelationLevelFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<RelationLevel>>;
  /** None of these. An empty list leaves nothing out. A level that is not known is none of them. */
  noneOf?: InputMaybe<Array<RelationLevel>>;
};

/** Which diplomatic relations. */
export type RelationFilter = {
  /** The level on a day: see `DiplomaticRelation.level`. */
  level?: InputMaybe<RelationLevelFilter>;
  /** The day for `level`; the day asked about above it, else today, where it is left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the kind of a place. */
export type PlaceKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<PlaceKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<PlaceKind>>;
};

/** Conditions on the kind of an agreement. */
export type AgreementKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<AgreementKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<AgreementKind>>;
};

/** Conditions on the kind of a source. */
export type SourceKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<SourceKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<SourceKind>>;
};

/** Conditions on classes of passport. */
export type PassportClassFilter = {
  /** At least one of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<PassportClass>>;
  /** Every one of these. An empty list leaves nothing out. */
  allOf?: InputMaybe<Array<PassportClass>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<PassportClass>>;
};

/** Conditions on the roles of participants. */
export type ParticipantRoleFilter = {
  /** At least one of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<ParticipantRole>>;
  /** Every one of these. An empty list leaves nothing out. */
  allOf?: InputMaybe<Array<ParticipantRole>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<ParticipantRole>>;
};

/** Which officials. */
export type OfficialFilter = {
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
  /** The countries that they belong to. */
  country?: InputMaybe<CountryIdFilter>;
  /** The offices that they certainly held, on `asOf` where that is given. */
  office?: InputMaybe<IdFilter>;
  /** Certainly held an office of such a rank, on `asOf` where that is given. */
  rank?: InputMaybe<IntFilter>;
  /** Certainly held an office of such a class, on `asOf` where that is given. */
  officeClass?: InputMaybe<OfficeClassFilter>;
  /** The day for `office`, `rank` and `officeClass`. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<OfficialFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<OfficialFilter>>;
  /** This does not hold. */
  not?: InputMaybe<OfficialFilter>;
};

/** Which offices. */
export type OfficeFilter = {
  /** The title or one of its forms. */
  title?: InputMaybe<TextFilter>;
  /** The protocol rank. */
  rank?: InputMaybe<IntFilter>;
  /** The class: see `Office.class`. */
  class?: InputMaybe<OfficeClassFilter>;
  /** The organization that it is in. */
  organization?: InputMaybe<IdFilter>;
  /** The country that it is of: see `Office.country`. */
  country?: InputMaybe<CountryIdFilter>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<OfficeFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<OfficeFilter>>;
  /** This does not hold. */
  not?: InputMaybe<OfficeFilter>;
};

/** Which organizations. */
export type OrganizationFilter = {
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
  /** The kind. */
  kind?: InputMaybe<OrganizationKindFilter>;
  /** The country. */
  country?: InputMaybe<CountryIdFilter>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationFilter>;
};

/** Which countries. */
export type CountryFilter = {
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
  /** Former countries only, or none of them. */
  former?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<CountryFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<CountryFilter>>;
  /** This does not hold. */
  not?: InputMaybe<CountryFilter>;
};

/** Conditions on the kind of a group. */
export type GroupKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<GroupKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<GroupKind>>;
};

/** Which groups of countries. */
export type GroupFilter = {
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
  /** What holds it together. */
  kind?: InputMaybe<GroupKindFilter>;
  /** The members, on `asOf` where that is given, else at any time. */
  members?: InputMaybe<CountryIdFilter>;
  /** The day for `members`. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<GroupFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<GroupFilter>>;
  /** This does not hold. */
  not?: InputMaybe<GroupFilter>;
};

/** How doubts stand. */
export type DoubtStateFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<DoubtState>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<DoubtState>>;
};

/** What candidates have in common. */
export type DoubtReasonKindFilter = {
  /** One of these. An empty list selects nothing. */
  anyOf?: InputMaybe<Array<DoubtReasonKind>>;
  /** All of these. An empty list leaves nothing out. */
  allOf?: InputMaybe<Array<DoubtReasonKind>>;
  /** None of these. An empty list leaves nothing out. */
  noneOf?: InputMaybe<Array<DoubtReasonKind>>;
};

/** Which doubts. */
export type DoubtFilter = {
  /** How they stand. */
  state?: InputMaybe<DoubtStateFilter>;
  /** What the candidates have in common. */
  reason?: InputMaybe<DoubtReasonKindFilter>;
  /** A name of a candidate. */
  name?: InputMaybe<TextFilter>;
  /** The candidates. */
  official?: InputMaybe<IdFilter>;
  /** The data sets that state the candidates. */
  dataset?: InputMaybe<IdFilter>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<DoubtFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<DoubtFilter>>;
  /** This does not hold. */
  not?: InputMaybe<DoubtFilter>;
};

/** Which places. */
export type PlaceFilter = {
  /** The name or one of its forms. */
  name?: InputMaybe<TextFilter>;
  /** The kind. */
  kind?: InputMaybe<PlaceKindFilter>;
  /** The country that it lies in. */
  country?: InputMaybe<CountryIdFilter>;
  /** Its coordinates lie in this area; where it has none, those of the nearest place that it lies in. */
  boundingBox?: InputMaybe<BoundingBox>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** This does not hold. */
  not?: InputMaybe<PlaceFilter>;
};

/**
 * A participation in an event. All parts hold of one and the same: `{ official: { anyOf: ["zhao-leji"] }, role: { anyOf: [GUEST] } }`
 * is that official as a guest.
 */
export type ParticipationFilter = {
  /** The participant is an official, who is this. */
  official?: InputMaybe<IdFilter>;
  /** The participant is an organization, which is this. */
  organization?: InputMaybe<IdFilter>;
  /** The participant is a country, which is this. */
  country?: InputMaybe<CountryIdFilter>;
  /** The office that the participant came in. */
  capacity?: InputMaybe<IdFilter>;
  /** The role. */
  role?: InputMaybe<ParticipantRoleFilter>;
  /** How the participant was there. */
  presence?: InputMaybe<PresenceFilter>;
  /** How sure it is that the participant was there. */
  certainty?: InputMaybe<CertaintyFilter>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<ParticipationFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<ParticipationFilter>>;
  /** This does not hold. */
  not?: InputMaybe<ParticipationFilter>;
};

/** Which events. */
export type EventFilter = {
  /** The title. */
  title?: InputMaybe<TextFilter>;
  /** The description. */
  description?: InputMaybe<TextFilter>;
  /** The kind. */
  kind?: InputMaybe<EventKindFilter>;
  /** The status. */
  status?: InputMaybe<EventStatusFilter>;
  /** How sure it is. */
  certainty?: InputMaybe<CertaintyFilter>;
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /**
   * How many days it took, the first and the last included. A length that the dates leave open is selected where every
   * length that they allow fits.
   */
  duration?: InputMaybe<IntFilter>;
  /** The countries involved. */
  countries?: InputMaybe<CountryIdFilter>;
  /** The officials who took part. */
  officials?: InputMaybe<IdFilter>;
  /** The organizations that took part. */
  organization?: InputMaybe<IdFilter>;
  /** The roles that any participant had. For a role of a certain participant use `participation`. */
  role?: InputMaybe<ParticipantRoleFilter>;
  /** Somebody took part like this. */
  participation?: InputMaybe<ParticipationFilter>;
  /** The places where it was, and those that they lie in. */
  place?: InputMaybe<IdFilter>;
  /** Where it was, this area has: its place's coordinates, or those of the nearest place that this lies in. */
  boundingBox?: InputMaybe<BoundingBox>;
  /** Only those that are part of no other event, or only those that are. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<EventFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<EventFilter>>;
  /** This does not hold. */
  not?: InputMaybe<EventFilter>;
};

/** Which agreements. */
export type AgreementFilter = {
  /** The title or one of its forms. */
  title?: InputMaybe<TextFilter>;
  /** The kind. */
  kind?: InputMaybe<AgreementKindFilter>;
  /** The parties: countries and organizations. */
  parties?: InputMaybe<IdFilter>;
  /**
   * The parties that are countries. Groups mean their members on `inForceOn`, else today; `including` takes what came of a party too:
   * agreements of the Soviet Union with those of Russia.
   */
  countries?: InputMaybe<CountryIdFilter>;
  /** The classes of passport that it covers. */
  passport?: InputMaybe<PassportClassFilter>;
  /** Signed in this period. */
  signed?: InputMaybe<PeriodFilter>;
  /** In force on this day. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<AgreementFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<AgreementFilter>>;
  /** This does not hold. */
  not?: InputMaybe<AgreementFilter>;
};

/** Which statements. */
export type StatementFilter = {
  /** What it is about. */
  topic?: InputMaybe<TextsFilter>;
  /** Who made it. */
  madeBy?: InputMaybe<IdFilter>;
  /** The event that it was made at. */
  madeAt?: InputMaybe<IdFilter>;
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * How many independent publishers it is cited from. A source that cites another publisher (`attributedTo`) counts as that
   * one; a source without a publisher counts as one of its own.
   */
  sources?: InputMaybe<CountFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** This does not hold. */
  not?: InputMaybe<StatementFilter>;
};

/** Which sources. */
export type SourceFilter = {
  /** The title. */
  title?: InputMaybe<TextFilter>;
  /** The kind. */
  kind?: InputMaybe<SourceKindFilter>;
  /** Who published it. */
  publisher?: InputMaybe<IdFilter>;
  /** Published in this period. */
  published?: InputMaybe<PeriodFilter>;
  /** Stated by these data sets (name or global id). */
  dataset?: InputMaybe<IdFilter>;
  /**
   * Something of its record was written or taken away by an import at this time or later: a property, a source, a relation that
   * it has. `at` of the last of `imports` that you have seen is the time to ask with. What was removed is in no list.
   */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** This does not hold. */
  not?: InputMaybe<SourceFilter>;
};

/** Which data sets. */
export type DatasetFilter = {
  /** The title. */
  title?: InputMaybe<TextFilter>;
  /** The licence. */
  licence?: InputMaybe<TextFilter>;
  /** An import of it changed something at this time or later. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of these hold. An empty list leaves nothing out. */
  and?: InputMaybe<Array<DatasetFilter>>;
  /** At least one of these holds. An empty list selects nothing. */
  or?: InputMaybe<Array<DatasetFilter>>;
  /** This does not hold. */
  not?: InputMaybe<DatasetFilter>;
};

/** Which meetings count. All parts given must hold. */
export type MeetingFilter = {
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** The kind of event; kinds at which nobody meets select nothing. */
  kind?: InputMaybe<EventKindFilter>;
  /** The status of the event; OCCURRED where it is left out. */
  status?: InputMaybe<EventStatusFilter>;
  /**
   * How sure it is, of the event and of both participations. Where it is left out: confirmed and reported, and speculated
   * too where `status` asks for it.
   */
  certainty?: InputMaybe<CertaintyFilter>;
  /** How both were there; in person, or by telephone or video on a call, where it is left out. Who was there remotely met others on calls alone. */
  presence?: InputMaybe<PresenceFilter>;
  /** What else the event must be, with `and`, `or` and `not`. */
  event?: InputMaybe<EventFilter>;
};

/** Which counterparts, by which meetings. All parts given must hold. */
export type CounterpartFilter = {
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** The kind of event; kinds at which nobody meets select nothing. */
  kind?: InputMaybe<EventKindFilter>;
  /** The status of the event; OCCURRED where it is left out. */
  status?: InputMaybe<EventStatusFilter>;
  /**
   * How sure it is, of the event and of both participations. Where it is left out: confirmed and reported, and speculated
   * too where `status` asks for it.
   */
  certainty?: InputMaybe<CertaintyFilter>;
  /** How both were there; in person, or by telephone or video on a call, where it is left out. */
  presence?: InputMaybe<PresenceFilter>;
  /** What else the event must be, with `and`, `or` and `not`. */
  event?: InputMaybe<EventFilter>;
  /** The countries that the counterparts belong to. */
  country?: InputMaybe<CountryIdFilter>;
  /** The offices that the counterparts then held, or came in. */
  office?: InputMaybe<IdFilter>;
  /** At least so many meetings. */
  minMeetings?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Which meetings make a network. All parts given must hold. */
export type NetworkFilter = {
  /** When. */
  period?: InputMaybe<PeriodFilter>;
  /** The kind of event; kinds at which nobody meets select nothing. */
  kind?: InputMaybe<EventKindFilter>;
  /** The status of the event; OCCURRED where it is left out. */
  status?: InputMaybe<EventStatusFilter>;
  /**
   * How sure it is, of the event and of both participations. Where it is left out: confirmed and reported, and speculated
   * too where `status` asks for it.
   */
  certainty?: InputMaybe<CertaintyFilter>;
  /** How both were there; in person, or by telephone or video on a call, where it is left out. */
  presence?: InputMaybe<PresenceFilter>;
  /** What else the event must be, with `and`, `or` and `not`. */
  event?: InputMaybe<EventFilter>;
  /** The countries that those at either end of a link belong to. */
  country?: InputMaybe<CountryIdFilter>;
  /** The officials at either end of a link: `allOf` two of them is the link between them. */
  officials?: InputMaybe<IdFilter>;
  /** Links of at least so many meetings. */
  minMeetings?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** What officials can be ordered by. */
export type OfficialOrderField =
  /** The name. */
  | 'NAME';

/** An order of officials. */
export type OfficialOrder = {
  /** By what. */
  field: OfficialOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What offices can be ordered by. */
export type OfficeOrderField =
  /** The title. */
  | 'TITLE'
  /** The protocol rank; those without one last when ascending. */
  | 'RANK'
  /**
   * How senior it is: by the protocol rank, or, where no source gives one, by the customary precedence of its class; those with
   * neither last when ascending.
   */
  | 'SENIORITY';

/** An order of offices. */
export type OfficeOrder = {
  /** By what. */
  field: OfficeOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** The name. */
  | 'NAME';

/** An order of organizations. */
export type OrganizationOrder = {
  /** By what. */
  field: OrganizationOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What countries can be ordered by. */
export type CountryOrderField =
  /** The name. */
  | 'NAME'
  /** The code. */
  | 'CODE';

/** An order of countries. */
export type CountryOrder = {
  /** By what. */
  field: CountryOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What groups can be ordered by. */
export type GroupOrderField =
  /** The name. */
  | 'NAME';

/** An order of groups. */
export type GroupOrder = {
  /** By what. */
  field: GroupOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What doubts can be ordered by. */
export type DoubtOrderField =
  /** The name of the first candidate. */
  | 'NAME'
  /** When somebody decided it; those that nobody did last when ascending. */
  | 'DECIDED_AT';

/** An order of doubts. */
export type DoubtOrder = {
  /** By what. */
  field: DoubtOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What places can be ordered by. */
export type PlaceOrderField =
  /** The name. */
  | 'NAME';

/** An order of places. */
export type PlaceOrder = {
  /** By what. */
  field: PlaceOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What events can be ordered by. */
export type EventOrderField =
  /** The earliest day on which they can have begun; where that is open, the latest on which they can have ended. */
  | 'DATE'
  /** The title. */
  | 'TITLE'
  /** How many days it took at least; events of which that is not known come last when ascending. */
  | 'DURATION'
  /**
   * How many independent publishers it is cited from: see `EventFilter.sources`. Computed for every event that the filter
   * selects: narrow it where the graph is large.
   */
  | 'SOURCES';

/** An order of events. */
export type EventOrder = {
  /** By what. */
  field: EventOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What agreements can be ordered by. */
export type AgreementOrderField =
  /** The earliest day of signature; those without one last when ascending. */
  | 'SIGNED_ON'
  /** The title. */
  | 'TITLE';

/** An order of agreements. */
export type AgreementOrder = {
  /** By what. */
  field: AgreementOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What tenures can be ordered by. */
export type TenureOrderField =
  /** The day by which they had certainly begun; those without one last when ascending. */
  | 'BEGAN';

/** An order of tenures. */
export type TenureOrder = {
  /** By what. */
  field: TenureOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What those met in common can be ordered by. */
export type InCommonOrderField =
  /** The number of meetings. */
  | 'MEETINGS'
  /** The name. */
  | 'NAME';

/** An order of those met in common. */
export type InCommonOrder = {
  /** By what. */
  field: InCommonOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What statements can be ordered by. */
export type StatementOrderField =
  /** The earliest day on which they can have been made; those without one last when ascending. */
  | 'DATE';

/** An order of statements. */
export type StatementOrder = {
  /** By what. */
  field: StatementOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** The earliest day of publication; those without one last when ascending. */
  | 'PUBLISHED_ON'
  /** The title. */
  | 'TITLE';

/** An order of sources. */
export type SourceOrder = {
  /** By what. */
  field: SourceOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What data sets can be ordered by. */
export type DatasetOrderField =
  /** The title. */
  | 'TITLE'
  /** When their facts last changed here. */
  | 'IMPORTED_AT';

/** An order of data sets. */
export type DatasetOrder = {
  /** By what. */
  field: DatasetOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/** What counterparts can be ordered by. */
export type CounterpartOrderField =
  /** The number of meetings. */
  | 'MEETINGS'
  /** The weight of the meetings. */
  | 'WEIGHT'
  /** The first meeting. */
  | 'FIRST_MET'
  /** The last meeting. */
  | 'LAST_MET';

/** An order of counterparts. */
export type CounterpartOrder = {
  /** By what. */
  field: CounterpartOrderField;
  /** Which way. */
  direction?: OrderDirection;
};

/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type Query = {
  __typename?: 'Query';
  /** Anything by its global id; null where there is no such thing. */
  node?: Maybe<Node>;
  /** Several by their global ids, in the same order, null where there is no such thing. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /**
   * Finds things by their names, in any script and transliteration, with or without accents; best first. Whole names come
   * before words of names, and those before beginnings, sounds and misspelt words; people, countries, offices and organizations
   * before the events that mention them. Titles and countries fit too: "President Obama", "Japanese prime minister".
   */
  search?: Maybe<SearchConnection>;
  /**
   * Suggestions for what is being typed, best first: for a search box. They are found and ordered as by `search`, among those that
   * fit best: 200 at least, and as many as `first` asks for.
   */
  autocomplete?: Maybe<Array<Suggestion>>;
  /** An official; null where there is none. */
  official?: Maybe<Official>;
  /** Officials. */
  officials?: Maybe<OfficialConnection>;
  /** An office; null where there is none. */
  office?: Maybe<Office>;
  /** Offices. */
  offices?: Maybe<OfficeConnection>;
  /** An organization; null where there is none. */
  organization?: Maybe<Organization>;
  /** Organizations. */
  organizations?: Maybe<OrganizationConnection>;
  /** A country; null where there is none. */
  country?: Maybe<Country>;
  /** Countries. */
  countries?: Maybe<CountryConnection>;
  /** A group of countries; null where there is none. */
  group?: Maybe<Group>;
  /** Groups of countries: regions, organizations, forums. */
  groups?: Maybe<GroupConnection>;
  /** Who may be whom: doubts that imports found, open and decided. */
  doubts?: Maybe<DoubtConnection>;
  /** A place; null where there is none. */
  place?: Maybe<Place>;
  /** Places. */
  places?: Maybe<PlaceConnection>;
  /** An event; null where there is none. */
  event?: Maybe<Event>;
  /** Events, of every status. */
  events?: Maybe<EventConnection>;
  /** An agreement; null where there is none. */
  agreement?: Maybe<Agreement>;
  /** Agreements. */
  agreements?: Maybe<AgreementConnection>;
  /** A statement; null where there is none. */
  statement?: Maybe<Statement>;
  /** Statements. */
  statements?: Maybe<StatementConnection>;
  /** A source; null where there is none. */
  source?: Maybe<Source>;
  /** Sources. */
  sources?: Maybe<SourceConnection>;
  /** A data set; null where there is none. */
  dataset?: Maybe<Dataset>;
  /** Data sets. */
  datasets?: Maybe<DatasetConnection>;
  /** A shortest chain of meetings between two officials; null where there is none. */
  path?: Maybe<Path>;
  /**
   * Chains of meetings between two officials, the shortest first, each by other officials. The 200 shortest ways are looked at:
   * where the same officials met very often, many of those are one chain, and fewer chains are given than there are.
   */
  paths?: Maybe<PathConnection>;
  /**
   * Whom several officials all met, by the rules of `Official.counterparts`, and how often each did; null where one of them is
   * not known.
   */
  inCommon?: Maybe<InCommonConnection>;
  /** What the graph knows of two countries; null where it lacks one of them. */
  bilateral?: Maybe<Bilateral>;
  /** What the holder of a passport needs to enter a country; null where the graph lacks one of the countries. */
  visaRequirement?: Maybe<VisaRequirement>;
  /**
   * The visit by the most senior official of one country to the other that certainly took place in the period, by the
   * protocol rank of the offices held then, bounded by that in which sources say that they came (`RankedVisit.office`). Where no
   * source ranks an office, the customary precedence of its class stands in, on the same scale: see `OfficeClass`. Where ranks tie, the visit whose first day is the latest; one whose beginning is not
   * known comes last. Null where none certainly did, though one may have. Visitors are guests of whom sources say that they were there in person.
   */
  highestRankingVisit?: Maybe<RankedVisit>;
  /**
   * Who met whom, as a network with weights, centrality and communities. Computed over all meetings that the filter selects,
   * and kept until the graph changes.
   */
  network?: Maybe<Network>;
  /**
   * Events counted over time: each in the interval in which it began. Only events that occurred, confirmed or reported, count
   * unless the filter asks for others; a period of the filter itself selects by the beginning, whatever its `match`; one within `and`, `or` or `not` as `match` says.
   */
  timeSeries?: Maybe<TimeSeries>;
  /**
   * Meetings counted over time: each in the interval in which it began, by the rules of `Official.counterparts`. A period selects
   * by the beginning, whatever its `match`; one within `event` as `match` says.
   */
  meetingSeries?: Maybe<TimeSeries>;
  /**
   * Events counted by pairs of countries, the pairs with most first. Only events that occurred, confirmed or reported, count
   * unless the filter asks for others.
   */
  matrix?: Maybe<MatrixConnection>;
  /**
   * Meetings counted by pairs of countries, the pairs with most first: a meeting counts for each two countries of which officials
   * were present, by the rules of `Official.counterparts`.
   */
  meetingMatrix?: Maybe<MatrixConnection>;
  /**
   * The officials who met most often, met most others, or took part in most events; those who have none are left out. Meetings
   * count by the rules of `Official.counterparts`; events count whether or not somebody met there, by the same filter.
   */
  topOfficials?: Maybe<TopOfficialConnection>;
  /** The imports that changed something, the last first. */
  imports?: Maybe<ChangeConnection>;
  /**
   * What changed behind a revision, in order: for those who poll. The revision of the last one is the `after` of
   * the next question; the subscription of this name tells the same as it happens.
   */
  changes?: Maybe<Array<Change>>;
  /** The import that is under way; null where there is none. */
  importUnderWay?: Maybe<ImportUnderWay>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryAutocompleteArgs = {
  prefix: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: InputMaybe<OfficialOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryOfficesArgs = {
  filter?: InputMaybe<OfficeFilter>;
  orderBy?: InputMaybe<OfficeOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryCountryArgs = {
  code: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<CountryOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryGroupsArgs = {
  filter?: InputMaybe<GroupFilter>;
  orderBy?: InputMaybe<GroupOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryDoubtsArgs = {
  filter?: InputMaybe<DoubtFilter>;
  orderBy?: InputMaybe<DoubtOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryDatasetsArgs = {
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<DatasetOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: Scalars['PositiveInt']['input'];
  filter?: InputMaybe<MeetingFilter>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: Scalars['PositiveInt']['input'];
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['NonNegativeInt']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryInCommonArgs = {
  officials: Array<Scalars['ID']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<InCommonOrder>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryBilateralArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryVisaRequirementArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  passport?: PassportClass;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryHighestRankingVisitArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryNetworkArgs = {
  filter?: InputMaybe<NetworkFilter>;
  first?: Scalars['NonNegativeInt']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryTimeSeriesArgs = {
  groupBy?: InputMaybe<TimeSeriesGroup>;
  interval?: TimeInterval;
  filter?: InputMaybe<EventFilter>;
  fill?: Scalars['Boolean']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryMeetingSeriesArgs = {
  groupBy?: InputMaybe<MeetingSeriesGroup>;
  interval?: TimeInterval;
  filter?: InputMaybe<MeetingFilter>;
  officials?: InputMaybe<Array<Scalars['ID']['input']>>;
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  fill?: Scalars['Boolean']['input'];
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryMatrixArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryMeetingMatrixArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryTopOfficialsArgs = {
  by?: TopOfficialsBy;
  filter?: InputMaybe<MeetingFilter>;
  officials?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryImportsArgs = {
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Every field is nullable: one that fails is null, with an error that has its path, and takes no other
 * with it.
 */
export type QueryChangesArgs = {
  after?: Scalars['NonNegativeInt']['input'];
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['NonNegativeInt']['input'];
};

/** What is sent as it happens, over server-sent events. */
export type Subscription = {
  __typename?: 'Subscription';
  /** The imports that change something, each once it is done. After a break, `after` gives those that were missed. */
  changes: Change;
  /** How far the import of a plan is, until it is done. Only for callers who may import: with the import token, or a key or token of the role `importer`. */
  importProgress: ImportProgress;
};


/** What is sent as it happens, over server-sent events. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What is sent as it happens, over server-sent events. */
export type SubscriptionImportProgressArgs = {
  plan: Scalars['ID']['input'];
};

/** What changes the graph. Only for callers who may import: with the import token, or a key or token of the role `importer`, as `Authorization: Bearer …`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Reads the files of a data set and says what an import would do. Nothing is written; `importDataset` then does exactly that. */
  planImport: ImportPlan;
  /**
   * Does what a plan says, and answers when it is done: readers see all of the new version, or nothing of it. Refused where the
   * graph has changed since the plan was made. Asked again for the same plan it gives the same outcome and does nothing more.
   */
  importDataset: ImportOutcome;
  /**
   * Decides a doubt about who is who, decides it anew, or takes the decision back (`OPEN`): what a pair in a file of decisions does,
   * and it goes before these. Imports leave it alone. Answers when it is done, with the doubt as it stands then; null where
   * none is left: without the decision nothing is doubtful. Asked again it does nothing more. Ids that somebody went by
   * lead to him (`otherIds`).
   */
  decideDoubt?: Maybe<Doubt>;
};


/** What changes the graph. Only for callers who may import: with the import token, or a key or token of the role `importer`, as `Authorization: Bearer …`. */
export type MutationPlanImportArgs = {
  files: Array<DatasetFile>;
  skipInvalid?: Scalars['Boolean']['input'];
};


/** What changes the graph. Only for callers who may import: with the import token, or a key or token of the role `importer`, as `Authorization: Bearer …`. */
export type MutationImportDatasetArgs = {
  plan: Scalars['ID']['input'];
};


/** What changes the graph. Only for callers who may import: with the import token, or a key or token of the role `importer`, as `Authorization: Bearer …`. */
export type MutationDecideDoubtArgs = {
  id: Scalars['ID']['input'];
  decision: DoubtState;
};

/** A file of a data set. */
export type DatasetFile = {
  /** Its path below the data set's folder: `dataset.yaml`, `data/talks.csv`. */
  name: Scalars['String']['input'];
  /** What it holds. */
  text: Scalars['String']['input'];
};

/** What an import would do. */
export type ImportPlan = {
  __typename?: 'ImportPlan';
  /** To be given to `importDataset`. */
  id: Scalars['ID']['output'];
  /** Until when it is kept. */
  expiresAt: Scalars['DateTime']['output'];
  /** How many facts would be created, changed, removed, left alone. */
  outcome: ImportOutcome;
  /** Each fact that would be created, changed or removed; the first 500 of them. */
  changes: Array<FactChange>;
  /**
   * What does not keep the data set from being imported and should be looked at; the first 1000, and then how many more there
   * are.
   */
  warnings: Array<DatasetProblem>;
  /** The records that would be left out, with `skipInvalid`, and why; the first 1000, and then how many more there are. */
  leftOut: Array<DatasetProblem>;
};

/** What an import did or would do, counted in facts: nodes and relationships. */
export type ImportOutcome = {
  __typename?: 'ImportOutcome';
  /** The data set's slug. */
  dataset: Scalars['String']['output'];
  /** The version that is imported. */
  version: Scalars['String']['output'];
  /** The version that was there before; null where there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** How many facts are new. */
  created: Scalars['NonNegativeInt']['output'];
  /** How many facts differ. */
  changed: Scalars['NonNegativeInt']['output'];
  /** How many facts are no longer stated. */
  removed: Scalars['NonNegativeInt']['output'];
  /** How many facts are as they were. */
  unchanged: Scalars['NonNegativeInt']['output'];
  /** The same by kind of fact; empty where the files are those of the last import. */
  kinds: Array<FactCount>;
  /** Officials of other data sets who go by another id from then on, as two become one or one becomes two: the first 500. */
  moved: Array<MovedOfficial>;
  /** How many officials of other data sets go by another id from then on. */
  movedCount: Scalars['NonNegativeInt']['output'];
};

/** An official of another data set who goes by another id once an import is done. */
export type MovedOfficial = {
  __typename?: 'MovedOfficial';
  /** The slug of the data set that states the official. */
  dataset: Scalars['String']['output'];
  /** The id until then. */
  before: Scalars['ID']['output'];
  /** The id from then on. */
  after: Scalars['ID']['output'];
};

/** Facts of a kind, counted. */
export type FactCount = {
  __typename?: 'FactCount';
  /** A type of node, `Official`, or of relationship, `HELD_OFFICE`. */
  kind: Scalars['String']['output'];
  /** How many are new. */
  created: Scalars['NonNegativeInt']['output'];
  /** How many differ. */
  changed: Scalars['NonNegativeInt']['output'];
  /** How many are no longer stated. */
  removed: Scalars['NonNegativeInt']['output'];
  /** How many are as they were. */
  unchanged: Scalars['NonNegativeInt']['output'];
};

/** How a fact would change. */
export type FactChangeKind =
  /** It is new. */
  | 'CREATED'
  /** It differs. */
  | 'CHANGED'
  /** It is no longer stated. */
  | 'REMOVED';

/** A fact that an import would create, change or remove. */
export type FactChange = {
  __typename?: 'FactChange';
  /** How. */
  change: FactChangeKind;
  /** A type of node or of relationship. */
  kind: Scalars['String']['output'];
  /** `Official:zhao-leji`, or `Official:zhao-leji → Event:talks`. */
  fact: Scalars['String']['output'];
  /** What differs; what there would be of a new one. */
  properties: Array<PropertyChange>;
};

/** A property that an import would change. */
export type PropertyChange = {
  __typename?: 'PropertyChange';
  /** The property. */
  name: Scalars['String']['output'];
  /** What it is; null where there is none. */
  before?: Maybe<Scalars['String']['output']>;
  /** What it would be; null where there would be none. */
  after?: Maybe<Scalars['String']['output']>;
};

/** Something wrong or doubtful in a file. */
export type DatasetProblem = {
  __typename?: 'DatasetProblem';
  /** The file. */
  file: Scalars['String']['output'];
  /** The line, from 1; null where there is none. */
  line?: Maybe<Scalars['PositiveInt']['output']>;
  /** The column, from 1; null where there is none. */
  column?: Maybe<Scalars['PositiveInt']['output']>;
  /** What is wrong: what it got, what it wanted. */
  message: Scalars['String']['output'];
  /** What to do about it. */
  cure: Scalars['String']['output'];
};

/** What an import is at. */
export type ImportStage =
  /** Nothing yet: the plan waits for `importDataset`. */
  | 'PLANNED'
  /** Facts are compared with the graph. */
  | 'COMPARE'
  /** What is new is written where nobody sees it yet. */
  | 'WRITE'
  /** All becomes seen at once. */
  | 'SWITCH'
  /** It is done. */
  | 'DONE';

/** How far an import is. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** What it is at. */
  stage: ImportStage;
  /** How many facts of this stage are done. */
  done: Scalars['NonNegativeInt']['output'];
  /** How many there are; null where that is not known. */
  total?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What it did, once it is done. */
  outcome?: Maybe<ImportOutcome>;
};

/** An import that changed something. */
export type Change = {
  __typename?: 'Change';
  /** Counts these imports, from 1. */
  revision: Scalars['PositiveInt']['output'];
  /** The data set; null where it is gone since, and where a doubt about who is who was decided or a backup restored instead. */
  dataset?: Maybe<Dataset>;
  /** The version that was imported; empty where a doubt was decided or a backup restored. */
  version: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How many facts were new. */
  created: Scalars['NonNegativeInt']['output'];
  /** How many facts differed. */
  changed: Scalars['NonNegativeInt']['output'];
  /** How many facts are no longer stated. */
  removed: Scalars['NonNegativeInt']['output'];
  /** The entities that were new or differed, as they are now; the first 500 of them, but for those that are gone since. */
  entities: EntityConnection;
};


/** An import that changed something. */
export type ChangeEntitiesArgs = {
  first?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An import that is under way. Nothing of it is seen until it is done. */
export type ImportUnderWay = {
  __typename?: 'ImportUnderWay';
  /** The slug of the data set; the graph may not hold it yet. */
  dataset: Scalars['String']['output'];
  /** Until when the importer counts as running: it extends this every few seconds. In the past where it was killed. */
  until: Scalars['DateTime']['output'];
};



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
    | ( Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, doubts: Array<_RefType['Doubt']>, citizenships: Array<_RefType['Country']>, offices: Array<_RefType['Tenure']>, events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], counterparts: _RefType['CounterpartConnection'], met: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, country?: Maybe<_RefType['Country']>, offices: _RefType['OfficeConnection'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, codes: Array<_RefType['CountryCode']>, successors: Array<_RefType['Country']>, predecessors: Array<_RefType['Country']>, memberships: Array<_RefType['Membership']>, capitals: Array<_RefType['Place']>, coordinates?: Maybe<_RefType['Coordinates']>, relations: Array<_RefType['DiplomaticRelation']>, officials: _RefType['OfficialConnection'], events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
  ;
  Party:
    | ( Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, codes: Array<_RefType['CountryCode']>, successors: Array<_RefType['Country']>, predecessors: Array<_RefType['Country']>, memberships: Array<_RefType['Membership']>, capitals: Array<_RefType['Place']>, coordinates?: Maybe<_RefType['Coordinates']>, relations: Array<_RefType['DiplomaticRelation']>, officials: _RefType['OfficialConnection'], events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, country?: Maybe<_RefType['Country']>, offices: _RefType['OfficeConnection'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
  ;
  StatementSubject:
    | ( Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, doubts: Array<_RefType['Doubt']>, citizenships: Array<_RefType['Country']>, offices: Array<_RefType['Tenure']>, events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], counterparts: _RefType['CounterpartConnection'], met: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, country?: Maybe<_RefType['Country']>, offices: _RefType['OfficeConnection'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, codes: Array<_RefType['CountryCode']>, successors: Array<_RefType['Country']>, predecessors: Array<_RefType['Country']>, memberships: Array<_RefType['Membership']>, capitals: Array<_RefType['Place']>, coordinates?: Maybe<_RefType['Coordinates']>, relations: Array<_RefType['DiplomaticRelation']>, officials: _RefType['OfficialConnection'], events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Event, 'place' | 'participants' | 'delegations' | 'countries' | 'partOf' | 'subEvents' | 'commemorates' | 'statements' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { place?: Maybe<_RefType['Place']>, participants: Array<_RefType['Participation']>, delegations: Array<_RefType['Delegation']>, countries: Array<_RefType['Country']>, partOf?: Maybe<_RefType['Event']>, subEvents: Array<_RefType['Event']>, commemorates: Array<_RefType['Commemoration']>, statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Agreement, 'names' | 'parties' | 'signedAt' | 'amends' | 'supersedes' | 'supersededBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, amends: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']>, supersededBy: Array<_RefType['Agreement']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<DiplomaticRelation, 'countries' | 'periods' | 'commemoratedBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { countries: Array<_RefType['Country']>, periods: Array<_RefType['RelationPeriod']>, commemoratedBy: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
  ;
  SearchResult:
    | ( Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, doubts: Array<_RefType['Doubt']>, citizenships: Array<_RefType['Country']>, offices: Array<_RefType['Tenure']>, events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], counterparts: _RefType['CounterpartConnection'], met: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Office, 'names' | 'organization' | 'country' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, organization?: Maybe<_RefType['Organization']>, country?: Maybe<_RefType['Country']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, country?: Maybe<_RefType['Country']>, offices: _RefType['OfficeConnection'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, codes: Array<_RefType['CountryCode']>, successors: Array<_RefType['Country']>, predecessors: Array<_RefType['Country']>, memberships: Array<_RefType['Membership']>, capitals: Array<_RefType['Place']>, coordinates?: Maybe<_RefType['Coordinates']>, relations: Array<_RefType['DiplomaticRelation']>, officials: _RefType['OfficialConnection'], events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Group, 'names' | 'members' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, members: Array<_RefType['Membership']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Place, 'names' | 'within' | 'country' | 'coordinates' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, within?: Maybe<_RefType['Place']>, country?: Maybe<_RefType['Country']>, coordinates?: Maybe<_RefType['Coordinates']>, events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Event, 'place' | 'participants' | 'delegations' | 'countries' | 'partOf' | 'subEvents' | 'commemorates' | 'statements' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { place?: Maybe<_RefType['Place']>, participants: Array<_RefType['Participation']>, delegations: Array<_RefType['Delegation']>, countries: Array<_RefType['Country']>, partOf?: Maybe<_RefType['Event']>, subEvents: Array<_RefType['Event']>, commemorates: Array<_RefType['Commemoration']>, statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Agreement, 'names' | 'parties' | 'signedAt' | 'amends' | 'supersedes' | 'supersededBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, amends: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']>, supersededBy: Array<_RefType['Agreement']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Source, 'publisher' | 'entities' | 'dataset'> & { publisher?: Maybe<_RefType['Organization']>, entities: _RefType['EntityConnection'], dataset: _RefType['Dataset'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Citation, 'source' | 'attributedTo'> & { source: _RefType['Source'], attributedTo?: Maybe<_RefType['Organization']> } )
    | ( Omit<Conflict, 'entity' | 'values'> & { entity: _RefType['Entity'], values: Array<_RefType['ConflictingValue']> } )
    | ( Omit<Doubt, 'reasons' | 'candidates' | 'decision'> & { reasons: Array<_RefType['DoubtReason']>, candidates: Array<_RefType['DoubtCandidate']>, decision?: Maybe<_RefType['DoubtDecision']> } )
    | ( Omit<Tenure, 'official' | 'office' | 'predecessors' | 'successors'> & { official: _RefType['Official'], office: _RefType['Office'], predecessors: Array<_RefType['Tenure']>, successors: Array<_RefType['Tenure']> } )
    | ( Omit<Participation, 'participant' | 'official' | 'organization' | 'country' | 'capacity' | 'event'> & { participant: _RefType['Participant'], official?: Maybe<_RefType['Official']>, organization?: Maybe<_RefType['Organization']>, country?: Maybe<_RefType['Country']>, capacity?: Maybe<_RefType['Office']>, event: _RefType['Event'] } )
    | ( Omit<AgreementParty, 'party'> & { party: _RefType['Party'] } )
    | ( Omit<Commemoration, 'relation'> & { relation: _RefType['DiplomaticRelation'] } )
    | ( Omit<RelationPeriod, 'relation' | 'sender' | 'datasets'> & { relation: _RefType['DiplomaticRelation'], sender?: Maybe<_RefType['Country']>, datasets: Array<_RefType['Dataset']> } )
    | ( Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, doubts: Array<_RefType['Doubt']>, citizenships: Array<_RefType['Country']>, offices: Array<_RefType['Tenure']>, events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], counterparts: _RefType['CounterpartConnection'], met: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Office, 'names' | 'organization' | 'country' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, organization?: Maybe<_RefType['Organization']>, country?: Maybe<_RefType['Country']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, country?: Maybe<_RefType['Country']>, offices: _RefType['OfficeConnection'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, codes: Array<_RefType['CountryCode']>, successors: Array<_RefType['Country']>, predecessors: Array<_RefType['Country']>, memberships: Array<_RefType['Membership']>, capitals: Array<_RefType['Place']>, coordinates?: Maybe<_RefType['Coordinates']>, relations: Array<_RefType['DiplomaticRelation']>, officials: _RefType['OfficialConnection'], events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Group, 'names' | 'members' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, members: Array<_RefType['Membership']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Place, 'names' | 'within' | 'country' | 'coordinates' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, within?: Maybe<_RefType['Place']>, country?: Maybe<_RefType['Country']>, coordinates?: Maybe<_RefType['Coordinates']>, events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Event, 'place' | 'participants' | 'delegations' | 'countries' | 'partOf' | 'subEvents' | 'commemorates' | 'statements' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { place?: Maybe<_RefType['Place']>, participants: Array<_RefType['Participation']>, delegations: Array<_RefType['Delegation']>, countries: Array<_RefType['Country']>, partOf?: Maybe<_RefType['Event']>, subEvents: Array<_RefType['Event']>, commemorates: Array<_RefType['Commemoration']>, statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Agreement, 'names' | 'parties' | 'signedAt' | 'amends' | 'supersedes' | 'supersededBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, amends: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']>, supersededBy: Array<_RefType['Agreement']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<DiplomaticRelation, 'countries' | 'periods' | 'commemoratedBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { countries: Array<_RefType['Country']>, periods: Array<_RefType['RelationPeriod']>, commemoratedBy: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Statement, 'madeBy' | 'madeAt' | 'about' | 'echoes' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { madeBy: _RefType['Official'], madeAt?: Maybe<_RefType['Event']>, about: Array<_RefType['StatementSubject']>, echoes: Array<_RefType['Statement']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Source, 'publisher' | 'entities' | 'dataset'> & { publisher?: Maybe<_RefType['Organization']>, entities: _RefType['EntityConnection'], dataset: _RefType['Dataset'] } )
    | ( Omit<Dataset, 'conflicts' | 'doubts'> & { conflicts: Array<_RefType['Conflict']>, doubts: Array<_RefType['Doubt']> } )
  ;
  Entity:
    | ( Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, doubts: Array<_RefType['Doubt']>, citizenships: Array<_RefType['Country']>, offices: Array<_RefType['Tenure']>, events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], counterparts: _RefType['CounterpartConnection'], met: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Office, 'names' | 'organization' | 'country' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, organization?: Maybe<_RefType['Organization']>, country?: Maybe<_RefType['Country']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, country?: Maybe<_RefType['Country']>, offices: _RefType['OfficeConnection'], events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, codes: Array<_RefType['CountryCode']>, successors: Array<_RefType['Country']>, predecessors: Array<_RefType['Country']>, memberships: Array<_RefType['Membership']>, capitals: Array<_RefType['Place']>, coordinates?: Maybe<_RefType['Coordinates']>, relations: Array<_RefType['DiplomaticRelation']>, officials: _RefType['OfficialConnection'], events: _RefType['EventConnection'], meetings: _RefType['EventConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Group, 'names' | 'members' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, members: Array<_RefType['Membership']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Place, 'names' | 'within' | 'country' | 'coordinates' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, within?: Maybe<_RefType['Place']>, country?: Maybe<_RefType['Country']>, coordinates?: Maybe<_RefType['Coordinates']>, events: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Event, 'place' | 'participants' | 'delegations' | 'countries' | 'partOf' | 'subEvents' | 'commemorates' | 'statements' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { place?: Maybe<_RefType['Place']>, participants: Array<_RefType['Participation']>, delegations: Array<_RefType['Delegation']>, countries: Array<_RefType['Country']>, partOf?: Maybe<_RefType['Event']>, subEvents: Array<_RefType['Event']>, commemorates: Array<_RefType['Commemoration']>, statements: _RefType['StatementConnection'], agreements: _RefType['AgreementConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Agreement, 'names' | 'parties' | 'signedAt' | 'amends' | 'supersedes' | 'supersededBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<_RefType['Name']>, parties: Array<_RefType['AgreementParty']>, signedAt?: Maybe<_RefType['Event']>, amends: Array<_RefType['Agreement']>, supersedes: Array<_RefType['Agreement']>, supersededBy: Array<_RefType['Agreement']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<DiplomaticRelation, 'countries' | 'periods' | 'commemoratedBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { countries: Array<_RefType['Country']>, periods: Array<_RefType['RelationPeriod']>, commemoratedBy: _RefType['EventConnection'], sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Statement, 'madeBy' | 'madeAt' | 'about' | 'echoes' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { madeBy: _RefType['Official'], madeAt?: Maybe<_RefType['Event']>, about: Array<_RefType['StatementSubject']>, echoes: Array<_RefType['Statement']>, sources: Array<_RefType['Source']>, dataset: _RefType['Dataset'], datasets: Array<_RefType['Dataset']>, conflicts: Array<_RefType['Conflict']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  EntityKind: EntityKind;
  GroupKind: GroupKind;
  Certainty: Certainty;
  EventKind: EventKind;
  EventStatus: EventStatus;
  ParticipantRole: ParticipantRole;
  OfficeClass: OfficeClass;
  ClassBasis: ClassBasis;
  RankBasis: RankBasis;
  Presence: Presence;
  OrganizationKind: OrganizationKind;
  PlaceKind: PlaceKind;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  PassportClass: PassportClass;
  VisaRequirementKind: VisaRequirementKind;
  SuccessionKind: SuccessionKind;
  RelationLevel: RelationLevel;
  RelationPeriodKind: RelationPeriodKind;
  AnniversaryOf: AnniversaryOf;
  SourceKind: SourceKind;
  PeriodMatch: PeriodMatch;
  OrderDirection: OrderDirection;
  TimeInterval: TimeInterval;
  TimeSeriesGroup: TimeSeriesGroup;
  MeetingSeriesGroup: MeetingSeriesGroup;
  TopOfficialsBy: TopOfficialsBy;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Participant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Participant']>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  StatementSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatementSubject']>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Name: ResolverTypeWrapper<Name>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Citation: ResolverTypeWrapper<Omit<Citation, 'source' | 'attributedTo'> & { source: ResolversTypes['Source'], attributedTo?: Maybe<ResolversTypes['Organization']> }>;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'entity' | 'values'> & { entity: ResolversTypes['Entity'], values: Array<ResolversTypes['ConflictingValue']> }>;
  ConflictingValue: ResolverTypeWrapper<Omit<ConflictingValue, 'dataset'> & { dataset: ResolversTypes['Dataset'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DoubtState: DoubtState;
  DoubtReasonKind: DoubtReasonKind;
  Doubt: ResolverTypeWrapper<Omit<Doubt, 'reasons' | 'candidates' | 'decision'> & { reasons: Array<ResolversTypes['DoubtReason']>, candidates: Array<ResolversTypes['DoubtCandidate']>, decision?: Maybe<ResolversTypes['DoubtDecision']> }>;
  DoubtReason: ResolverTypeWrapper<DoubtReason>;
  DoubtCandidate: ResolverTypeWrapper<Omit<DoubtCandidate, 'official' | 'dataset'> & { official: ResolversTypes['Official'], dataset: ResolversTypes['Dataset'] }>;
  DoubtDecision: ResolverTypeWrapper<Omit<DoubtDecision, 'dataset'> & { dataset?: Maybe<ResolversTypes['Dataset']> }>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'official' | 'office' | 'predecessors' | 'successors'> & { official: ResolversTypes['Official'], office: ResolversTypes['Office'], predecessors: Array<ResolversTypes['Tenure']>, successors: Array<ResolversTypes['Tenure']> }>;
  TenureBasis: TenureBasis;
  Participation: ResolverTypeWrapper<Omit<Participation, 'participant' | 'official' | 'organization' | 'country' | 'capacity' | 'event'> & { participant: ResolversTypes['Participant'], official?: Maybe<ResolversTypes['Official']>, organization?: Maybe<ResolversTypes['Organization']>, country?: Maybe<ResolversTypes['Country']>, capacity?: Maybe<ResolversTypes['Office']>, event: ResolversTypes['Event'] }>;
  AgreementParty: ResolverTypeWrapper<Omit<AgreementParty, 'party'> & { party: ResolversTypes['Party'] }>;
  Commemoration: ResolverTypeWrapper<Omit<Commemoration, 'relation'> & { relation: ResolversTypes['DiplomaticRelation'] }>;
  Anniversary: ResolverTypeWrapper<Anniversary>;
  RelationPeriod: ResolverTypeWrapper<Omit<RelationPeriod, 'relation' | 'sender' | 'datasets'> & { relation: ResolversTypes['DiplomaticRelation'], sender?: Maybe<ResolversTypes['Country']>, datasets: Array<ResolversTypes['Dataset']> }>;
  Delegation: ResolverTypeWrapper<Omit<Delegation, 'country' | 'officials' | 'organizations'> & { country?: Maybe<ResolversTypes['Country']>, officials: Array<ResolversTypes['Official']>, organizations: Array<ResolversTypes['Organization']> }>;
  Official: ResolverTypeWrapper<Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, doubts: Array<ResolversTypes['Doubt']>, citizenships: Array<ResolversTypes['Country']>, offices: Array<ResolversTypes['Tenure']>, events: ResolversTypes['EventConnection'], meetings: ResolversTypes['EventConnection'], statements: ResolversTypes['StatementConnection'], agreements: ResolversTypes['AgreementConnection'], counterparts: ResolversTypes['CounterpartConnection'], met: ResolversTypes['EventConnection'], sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Office: ResolverTypeWrapper<Omit<Office, 'names' | 'organization' | 'country' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, organization?: Maybe<ResolversTypes['Organization']>, country?: Maybe<ResolversTypes['Country']>, sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, country?: Maybe<ResolversTypes['Country']>, offices: ResolversTypes['OfficeConnection'], events: ResolversTypes['EventConnection'], sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  CountryCode: ResolverTypeWrapper<CountryCode>;
  CountryPeriod: ResolverTypeWrapper<CountryPeriod>;
  Succession: ResolverTypeWrapper<Omit<Succession, 'predecessor' | 'successor'> & { predecessor: ResolversTypes['Country'], successor: ResolversTypes['Country'] }>;
  Country: ResolverTypeWrapper<Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, codes: Array<ResolversTypes['CountryCode']>, successors: Array<ResolversTypes['Country']>, predecessors: Array<ResolversTypes['Country']>, memberships: Array<ResolversTypes['Membership']>, capitals: Array<ResolversTypes['Place']>, coordinates?: Maybe<ResolversTypes['Coordinates']>, relations: Array<ResolversTypes['DiplomaticRelation']>, officials: ResolversTypes['OfficialConnection'], events: ResolversTypes['EventConnection'], meetings: ResolversTypes['EventConnection'], agreements: ResolversTypes['AgreementConnection'], sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'names' | 'members' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, members: Array<ResolversTypes['Membership']>, sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'group' | 'country'> & { group: ResolversTypes['Group'], country: ResolversTypes['Country'] }>;
  Suspension: ResolverTypeWrapper<Suspension>;
  Place: ResolverTypeWrapper<Omit<Place, 'names' | 'within' | 'country' | 'coordinates' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, within?: Maybe<ResolversTypes['Place']>, country?: Maybe<ResolversTypes['Country']>, coordinates?: Maybe<ResolversTypes['Coordinates']>, events: ResolversTypes['EventConnection'], sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Event: ResolverTypeWrapper<Omit<Event, 'place' | 'participants' | 'delegations' | 'countries' | 'partOf' | 'subEvents' | 'commemorates' | 'statements' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { place?: Maybe<ResolversTypes['Place']>, participants: Array<ResolversTypes['Participation']>, delegations: Array<ResolversTypes['Delegation']>, countries: Array<ResolversTypes['Country']>, partOf?: Maybe<ResolversTypes['Event']>, subEvents: Array<ResolversTypes['Event']>, commemorates: Array<ResolversTypes['Commemoration']>, statements: ResolversTypes['StatementConnection'], agreements: ResolversTypes['AgreementConnection'], sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'names' | 'parties' | 'signedAt' | 'amends' | 'supersedes' | 'supersededBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversTypes['Name']>, parties: Array<ResolversTypes['AgreementParty']>, signedAt?: Maybe<ResolversTypes['Event']>, amends: Array<ResolversTypes['Agreement']>, supersedes: Array<ResolversTypes['Agreement']>, supersededBy: Array<ResolversTypes['Agreement']>, sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  DiplomaticRelation: ResolverTypeWrapper<Omit<DiplomaticRelation, 'countries' | 'periods' | 'commemoratedBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { countries: Array<ResolversTypes['Country']>, periods: Array<ResolversTypes['RelationPeriod']>, commemoratedBy: ResolversTypes['EventConnection'], sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Statement: ResolverTypeWrapper<Omit<Statement, 'madeBy' | 'madeAt' | 'about' | 'echoes' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { madeBy: ResolversTypes['Official'], madeAt?: Maybe<ResolversTypes['Event']>, about: Array<ResolversTypes['StatementSubject']>, echoes: Array<ResolversTypes['Statement']>, sources: Array<ResolversTypes['Source']>, dataset: ResolversTypes['Dataset'], datasets: Array<ResolversTypes['Dataset']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Source: ResolverTypeWrapper<Omit<Source, 'publisher' | 'entities' | 'dataset'> & { publisher?: Maybe<ResolversTypes['Organization']>, entities: ResolversTypes['EntityConnection'], dataset: ResolversTypes['Dataset'] }>;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'conflicts' | 'doubts'> & { conflicts: Array<ResolversTypes['Conflict']>, doubts: Array<ResolversTypes['Doubt']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'to' | 'event'> & { from: ResolversTypes['Official'], to: ResolversTypes['Official'], event: ResolversTypes['Event'] }>;
  Bilateral: ResolverTypeWrapper<Omit<Bilateral, 'a' | 'b' | 'relation' | 'agreementsInForce' | 'agreements' | 'events' | 'meetings' | 'statements'> & { a: ResolversTypes['Country'], b: ResolversTypes['Country'], relation?: Maybe<ResolversTypes['DiplomaticRelation']>, agreementsInForce: Array<ResolversTypes['Agreement']>, agreements: Array<ResolversTypes['Agreement']>, events: ResolversTypes['EventConnection'], meetings: ResolversTypes['EventConnection'], statements: ResolversTypes['StatementConnection'] }>;
  MeetingLevel: ResolverTypeWrapper<MeetingLevel>;
  TimeSeries: ResolverTypeWrapper<TimeSeries>;
  TimePoint: ResolverTypeWrapper<TimePoint>;
  MatrixCell: ResolverTypeWrapper<Omit<MatrixCell, 'a' | 'b'> & { a: ResolversTypes['Country'], b: ResolversTypes['Country'] }>;
  Network: ResolverTypeWrapper<Omit<Network, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['NetworkNode']>, edges: ResolversTypes['NetworkLinkConnection'] }>;
  NetworkNode: ResolverTypeWrapper<Omit<NetworkNode, 'official'> & { official: ResolversTypes['Official'] }>;
  NetworkLink: ResolverTypeWrapper<Omit<NetworkLink, 'a' | 'b'> & { a: ResolversTypes['Official'], b: ResolversTypes['Official'] }>;
  VisaRequirement: ResolverTypeWrapper<Omit<VisaRequirement, 'from' | 'to' | 'agreement' | 'sources'> & { from: ResolversTypes['Country'], to: ResolversTypes['Country'], agreement?: Maybe<ResolversTypes['Agreement']>, sources: Array<ResolversTypes['Source']> }>;
  RankedVisit: ResolverTypeWrapper<Omit<RankedVisit, 'official' | 'office' | 'event' | 'uncertain'> & { official: ResolversTypes['Official'], office: ResolversTypes['Office'], event: ResolversTypes['Event'], uncertain: Array<ResolversTypes['Event']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OfficialConnection: ResolverTypeWrapper<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficeEdge']>, nodes: Array<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CountryEdge']>, nodes: Array<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GroupEdge']>, nodes: Array<ResolversTypes['Group']> }>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  DoubtConnection: ResolverTypeWrapper<Omit<DoubtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DoubtEdge']>, nodes: Array<ResolversTypes['Doubt']> }>;
  DoubtEdge: ResolverTypeWrapper<Omit<DoubtEdge, 'node'> & { node: ResolversTypes['Doubt'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes' | 'facets'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']>, facets: ResolversTypes['EventFacets'] }>;
  EventFacets: ResolverTypeWrapper<Omit<EventFacets, 'kind' | 'place' | 'dataset'> & { kind: Array<ResolversTypes['EventKindCount']>, place: Array<ResolversTypes['PlaceCount']>, dataset: Array<ResolversTypes['DatasetCount']> }>;
  EventKindCount: ResolverTypeWrapper<EventKindCount>;
  EventStatusCount: ResolverTypeWrapper<EventStatusCount>;
  CountryCount: ResolverTypeWrapper<Omit<CountryCount, 'country'> & { country: ResolversTypes['Country'] }>;
  PlaceCount: ResolverTypeWrapper<Omit<PlaceCount, 'place'> & { place: ResolversTypes['Place'] }>;
  DatasetCount: ResolverTypeWrapper<Omit<DatasetCount, 'dataset'> & { dataset: ResolversTypes['Dataset'] }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'nodes'> & { nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  DatasetConnection: ResolverTypeWrapper<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DatasetEdge']>, nodes: Array<ResolversTypes['Dataset']> }>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  CounterpartConnection: ResolverTypeWrapper<Omit<CounterpartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CounterpartEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  CounterpartEdge: ResolverTypeWrapper<Omit<CounterpartEdge, 'node' | 'events'> & { node: ResolversTypes['Official'], events: Array<ResolversTypes['Event']> }>;
  TenureConnection: ResolverTypeWrapper<Omit<TenureConnection, 'nodes'> & { nodes: Array<ResolversTypes['Tenure']> }>;
  TenureEdge: ResolverTypeWrapper<Omit<TenureEdge, 'node'> & { node: ResolversTypes['Tenure'] }>;
  InCommonConnection: ResolverTypeWrapper<Omit<InCommonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InCommonEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  InCommonEdge: ResolverTypeWrapper<Omit<InCommonEdge, 'node' | 'withEach'> & { node: ResolversTypes['Official'], withEach: Array<ResolversTypes['SharedMeetings']> }>;
  SharedMeetings: ResolverTypeWrapper<Omit<SharedMeetings, 'official'> & { official: ResolversTypes['Official'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchResult']> }>;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  EntityKindCount: ResolverTypeWrapper<EntityKindCount>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  TopOfficialConnection: ResolverTypeWrapper<Omit<TopOfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TopOfficialEdge']>, nodes: Array<ResolversTypes['Official']> }>;
  TopOfficialEdge: ResolverTypeWrapper<Omit<TopOfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  MatrixConnection: ResolverTypeWrapper<Omit<MatrixConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MatrixEdge']>, nodes: Array<ResolversTypes['MatrixCell']> }>;
  MatrixEdge: ResolverTypeWrapper<Omit<MatrixEdge, 'node'> & { node: ResolversTypes['MatrixCell'] }>;
  NetworkLinkConnection: ResolverTypeWrapper<Omit<NetworkLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NetworkLinkEdge']>, nodes: Array<ResolversTypes['NetworkLink']> }>;
  NetworkLinkEdge: ResolverTypeWrapper<Omit<NetworkLinkEdge, 'node'> & { node: ResolversTypes['NetworkLink'] }>;
  PathConnection: ResolverTypeWrapper<Omit<PathConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PathEdge']>, nodes: Array<ResolversTypes['Path']> }>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  PeriodFilter: PeriodFilter;
  TextFilter: TextFilter;
  TextsFilter: TextsFilter;
  IntFilter: IntFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountFilter: CountFilter;
  CountryInclusion: CountryInclusion;
  CountryIdFilter: CountryIdFilter;
  IdFilter: IdFilter;
  BoundingBox: BoundingBox;
  EventKindFilter: EventKindFilter;
  EventStatusFilter: EventStatusFilter;
  CertaintyFilter: CertaintyFilter;
  PresenceFilter: PresenceFilter;
  OrganizationKindFilter: OrganizationKindFilter;
  OfficeClassFilter: OfficeClassFilter;
  RelationLevelFilter: RelationLevelFilter;
  RelationFilter: RelationFilter;
  PlaceKindFilter: PlaceKindFilter;
  AgreementKindFilter: AgreementKindFilter;
  SourceKindFilter: SourceKindFilter;
  PassportClassFilter: PassportClassFilter;
  ParticipantRoleFilter: ParticipantRoleFilter;
  OfficialFilter: OfficialFilter;
  OfficeFilter: OfficeFilter;
  OrganizationFilter: OrganizationFilter;
  CountryFilter: CountryFilter;
  GroupKindFilter: GroupKindFilter;
  GroupFilter: GroupFilter;
  DoubtStateFilter: DoubtStateFilter;
  DoubtReasonKindFilter: DoubtReasonKindFilter;
  DoubtFilter: DoubtFilter;
  PlaceFilter: PlaceFilter;
  ParticipationFilter: ParticipationFilter;
  EventFilter: EventFilter;
  AgreementFilter: AgreementFilter;
  StatementFilter: StatementFilter;
  SourceFilter: SourceFilter;
  DatasetFilter: DatasetFilter;
  MeetingFilter: MeetingFilter;
  CounterpartFilter: CounterpartFilter;
  NetworkFilter: NetworkFilter;
  OfficialOrderField: OfficialOrderField;
  OfficialOrder: OfficialOrder;
  OfficeOrderField: OfficeOrderField;
  OfficeOrder: OfficeOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationOrder: OrganizationOrder;
  CountryOrderField: CountryOrderField;
  CountryOrder: CountryOrder;
  GroupOrderField: GroupOrderField;
  GroupOrder: GroupOrder;
  DoubtOrderField: DoubtOrderField;
  DoubtOrder: DoubtOrder;
  PlaceOrderField: PlaceOrderField;
  PlaceOrder: PlaceOrder;
  EventOrderField: EventOrderField;
  EventOrder: EventOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementOrder: AgreementOrder;
  TenureOrderField: TenureOrderField;
  TenureOrder: TenureOrder;
  InCommonOrderField: InCommonOrderField;
  InCommonOrder: InCommonOrder;
  StatementOrderField: StatementOrderField;
  StatementOrder: StatementOrder;
  SourceOrderField: SourceOrderField;
  SourceOrder: SourceOrder;
  DatasetOrderField: DatasetOrderField;
  DatasetOrder: DatasetOrder;
  CounterpartOrderField: CounterpartOrderField;
  CounterpartOrder: CounterpartOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DatasetFile: DatasetFile;
  ImportPlan: ResolverTypeWrapper<ImportPlan>;
  ImportOutcome: ResolverTypeWrapper<ImportOutcome>;
  MovedOfficial: ResolverTypeWrapper<MovedOfficial>;
  FactCount: ResolverTypeWrapper<FactCount>;
  FactChangeKind: FactChangeKind;
  FactChange: ResolverTypeWrapper<FactChange>;
  PropertyChange: ResolverTypeWrapper<PropertyChange>;
  DatasetProblem: ResolverTypeWrapper<DatasetProblem>;
  ImportStage: ImportStage;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  Change: ResolverTypeWrapper<Omit<Change, 'dataset' | 'entities'> & { dataset?: Maybe<ResolversTypes['Dataset']>, entities: ResolversTypes['EntityConnection'] }>;
  ImportUnderWay: ResolverTypeWrapper<ImportUnderWay>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  EDTF: Scalars['EDTF']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  String: Scalars['String']['output'];
  Participant: ResolversUnionTypes<ResolversParentTypes>['Participant'];
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  StatementSubject: ResolversUnionTypes<ResolversParentTypes>['StatementSubject'];
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Name: Name;
  Identifier: Identifier;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  Citation: Omit<Citation, 'source' | 'attributedTo'> & { source: ResolversParentTypes['Source'], attributedTo?: Maybe<ResolversParentTypes['Organization']> };
  Conflict: Omit<Conflict, 'entity' | 'values'> & { entity: ResolversParentTypes['Entity'], values: Array<ResolversParentTypes['ConflictingValue']> };
  ConflictingValue: Omit<ConflictingValue, 'dataset'> & { dataset: ResolversParentTypes['Dataset'] };
  Boolean: Scalars['Boolean']['output'];
  Doubt: Omit<Doubt, 'reasons' | 'candidates' | 'decision'> & { reasons: Array<ResolversParentTypes['DoubtReason']>, candidates: Array<ResolversParentTypes['DoubtCandidate']>, decision?: Maybe<ResolversParentTypes['DoubtDecision']> };
  DoubtReason: DoubtReason;
  DoubtCandidate: Omit<DoubtCandidate, 'official' | 'dataset'> & { official: ResolversParentTypes['Official'], dataset: ResolversParentTypes['Dataset'] };
  DoubtDecision: Omit<DoubtDecision, 'dataset'> & { dataset?: Maybe<ResolversParentTypes['Dataset']> };
  Tenure: Omit<Tenure, 'official' | 'office' | 'predecessors' | 'successors'> & { official: ResolversParentTypes['Official'], office: ResolversParentTypes['Office'], predecessors: Array<ResolversParentTypes['Tenure']>, successors: Array<ResolversParentTypes['Tenure']> };
  Participation: Omit<Participation, 'participant' | 'official' | 'organization' | 'country' | 'capacity' | 'event'> & { participant: ResolversParentTypes['Participant'], official?: Maybe<ResolversParentTypes['Official']>, organization?: Maybe<ResolversParentTypes['Organization']>, country?: Maybe<ResolversParentTypes['Country']>, capacity?: Maybe<ResolversParentTypes['Office']>, event: ResolversParentTypes['Event'] };
  AgreementParty: Omit<AgreementParty, 'party'> & { party: ResolversParentTypes['Party'] };
  Commemoration: Omit<Commemoration, 'relation'> & { relation: ResolversParentTypes['DiplomaticRelation'] };
  Anniversary: Anniversary;
  RelationPeriod: Omit<RelationPeriod, 'relation' | 'sender' | 'datasets'> & { relation: ResolversParentTypes['DiplomaticRelation'], sender?: Maybe<ResolversParentTypes['Country']>, datasets: Array<ResolversParentTypes['Dataset']> };
  Delegation: Omit<Delegation, 'country' | 'officials' | 'organizations'> & { country?: Maybe<ResolversParentTypes['Country']>, officials: Array<ResolversParentTypes['Official']>, organizations: Array<ResolversParentTypes['Organization']> };
  Official: Omit<Official, 'names' | 'doubts' | 'citizenships' | 'offices' | 'events' | 'meetings' | 'statements' | 'agreements' | 'counterparts' | 'met' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, doubts: Array<ResolversParentTypes['Doubt']>, citizenships: Array<ResolversParentTypes['Country']>, offices: Array<ResolversParentTypes['Tenure']>, events: ResolversParentTypes['EventConnection'], meetings: ResolversParentTypes['EventConnection'], statements: ResolversParentTypes['StatementConnection'], agreements: ResolversParentTypes['AgreementConnection'], counterparts: ResolversParentTypes['CounterpartConnection'], met: ResolversParentTypes['EventConnection'], sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Office: Omit<Office, 'names' | 'organization' | 'country' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, organization?: Maybe<ResolversParentTypes['Organization']>, country?: Maybe<ResolversParentTypes['Country']>, sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Organization: Omit<Organization, 'names' | 'country' | 'offices' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, country?: Maybe<ResolversParentTypes['Country']>, offices: ResolversParentTypes['OfficeConnection'], events: ResolversParentTypes['EventConnection'], sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  CountryCode: CountryCode;
  CountryPeriod: CountryPeriod;
  Succession: Omit<Succession, 'predecessor' | 'successor'> & { predecessor: ResolversParentTypes['Country'], successor: ResolversParentTypes['Country'] };
  Country: Omit<Country, 'names' | 'codes' | 'successors' | 'predecessors' | 'memberships' | 'capitals' | 'coordinates' | 'relations' | 'officials' | 'events' | 'meetings' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, codes: Array<ResolversParentTypes['CountryCode']>, successors: Array<ResolversParentTypes['Country']>, predecessors: Array<ResolversParentTypes['Country']>, memberships: Array<ResolversParentTypes['Membership']>, capitals: Array<ResolversParentTypes['Place']>, coordinates?: Maybe<ResolversParentTypes['Coordinates']>, relations: Array<ResolversParentTypes['DiplomaticRelation']>, officials: ResolversParentTypes['OfficialConnection'], events: ResolversParentTypes['EventConnection'], meetings: ResolversParentTypes['EventConnection'], agreements: ResolversParentTypes['AgreementConnection'], sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Group: Omit<Group, 'names' | 'members' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, members: Array<ResolversParentTypes['Membership']>, sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Membership: Omit<Membership, 'group' | 'country'> & { group: ResolversParentTypes['Group'], country: ResolversParentTypes['Country'] };
  Suspension: Suspension;
  Place: Omit<Place, 'names' | 'within' | 'country' | 'coordinates' | 'events' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, within?: Maybe<ResolversParentTypes['Place']>, country?: Maybe<ResolversParentTypes['Country']>, coordinates?: Maybe<ResolversParentTypes['Coordinates']>, events: ResolversParentTypes['EventConnection'], sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Event: Omit<Event, 'place' | 'participants' | 'delegations' | 'countries' | 'partOf' | 'subEvents' | 'commemorates' | 'statements' | 'agreements' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { place?: Maybe<ResolversParentTypes['Place']>, participants: Array<ResolversParentTypes['Participation']>, delegations: Array<ResolversParentTypes['Delegation']>, countries: Array<ResolversParentTypes['Country']>, partOf?: Maybe<ResolversParentTypes['Event']>, subEvents: Array<ResolversParentTypes['Event']>, commemorates: Array<ResolversParentTypes['Commemoration']>, statements: ResolversParentTypes['StatementConnection'], agreements: ResolversParentTypes['AgreementConnection'], sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Agreement: Omit<Agreement, 'names' | 'parties' | 'signedAt' | 'amends' | 'supersedes' | 'supersededBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { names: Array<ResolversParentTypes['Name']>, parties: Array<ResolversParentTypes['AgreementParty']>, signedAt?: Maybe<ResolversParentTypes['Event']>, amends: Array<ResolversParentTypes['Agreement']>, supersedes: Array<ResolversParentTypes['Agreement']>, supersededBy: Array<ResolversParentTypes['Agreement']>, sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  DiplomaticRelation: Omit<DiplomaticRelation, 'countries' | 'periods' | 'commemoratedBy' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { countries: Array<ResolversParentTypes['Country']>, periods: Array<ResolversParentTypes['RelationPeriod']>, commemoratedBy: ResolversParentTypes['EventConnection'], sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Statement: Omit<Statement, 'madeBy' | 'madeAt' | 'about' | 'echoes' | 'sources' | 'dataset' | 'datasets' | 'conflicts'> & { madeBy: ResolversParentTypes['Official'], madeAt?: Maybe<ResolversParentTypes['Event']>, about: Array<ResolversParentTypes['StatementSubject']>, echoes: Array<ResolversParentTypes['Statement']>, sources: Array<ResolversParentTypes['Source']>, dataset: ResolversParentTypes['Dataset'], datasets: Array<ResolversParentTypes['Dataset']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Source: Omit<Source, 'publisher' | 'entities' | 'dataset'> & { publisher?: Maybe<ResolversParentTypes['Organization']>, entities: ResolversParentTypes['EntityConnection'], dataset: ResolversParentTypes['Dataset'] };
  Dataset: Omit<Dataset, 'conflicts' | 'doubts'> & { conflicts: Array<ResolversParentTypes['Conflict']>, doubts: Array<ResolversParentTypes['Doubt']> };
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'to' | 'event'> & { from: ResolversParentTypes['Official'], to: ResolversParentTypes['Official'], event: ResolversParentTypes['Event'] };
  Bilateral: Omit<Bilateral, 'a' | 'b' | 'relation' | 'agreementsInForce' | 'agreements' | 'events' | 'meetings' | 'statements'> & { a: ResolversParentTypes['Country'], b: ResolversParentTypes['Country'], relation?: Maybe<ResolversParentTypes['DiplomaticRelation']>, agreementsInForce: Array<ResolversParentTypes['Agreement']>, agreements: Array<ResolversParentTypes['Agreement']>, events: ResolversParentTypes['EventConnection'], meetings: ResolversParentTypes['EventConnection'], statements: ResolversParentTypes['StatementConnection'] };
  MeetingLevel: MeetingLevel;
  TimeSeries: TimeSeries;
  TimePoint: TimePoint;
  MatrixCell: Omit<MatrixCell, 'a' | 'b'> & { a: ResolversParentTypes['Country'], b: ResolversParentTypes['Country'] };
  Network: Omit<Network, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['NetworkNode']>, edges: ResolversParentTypes['NetworkLinkConnection'] };
  NetworkNode: Omit<NetworkNode, 'official'> & { official: ResolversParentTypes['Official'] };
  NetworkLink: Omit<NetworkLink, 'a' | 'b'> & { a: ResolversParentTypes['Official'], b: ResolversParentTypes['Official'] };
  VisaRequirement: Omit<VisaRequirement, 'from' | 'to' | 'agreement' | 'sources'> & { from: ResolversParentTypes['Country'], to: ResolversParentTypes['Country'], agreement?: Maybe<ResolversParentTypes['Agreement']>, sources: Array<ResolversParentTypes['Source']> };
  RankedVisit: Omit<RankedVisit, 'official' | 'office' | 'event' | 'uncertain'> & { official: ResolversParentTypes['Official'], office: ResolversParentTypes['Office'], event: ResolversParentTypes['Event'], uncertain: Array<ResolversParentTypes['Event']> };
  PageInfo: PageInfo;
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficeEdge']>, nodes: Array<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OrganizationConnection: Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CountryEdge']>, nodes: Array<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  GroupConnection: Omit<GroupConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GroupEdge']>, nodes: Array<ResolversParentTypes['Group']> };
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  DoubtConnection: Omit<DoubtConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DoubtEdge']>, nodes: Array<ResolversParentTypes['Doubt']> };
  DoubtEdge: Omit<DoubtEdge, 'node'> & { node: ResolversParentTypes['Doubt'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes' | 'facets'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']>, facets: ResolversParentTypes['EventFacets'] };
  EventFacets: Omit<EventFacets, 'kind' | 'place' | 'dataset'> & { kind: Array<ResolversParentTypes['EventKindCount']>, place: Array<ResolversParentTypes['PlaceCount']>, dataset: Array<ResolversParentTypes['DatasetCount']> };
  EventKindCount: EventKindCount;
  EventStatusCount: EventStatusCount;
  CountryCount: Omit<CountryCount, 'country'> & { country: ResolversParentTypes['Country'] };
  PlaceCount: Omit<PlaceCount, 'place'> & { place: ResolversParentTypes['Place'] };
  DatasetCount: Omit<DatasetCount, 'dataset'> & { dataset: ResolversParentTypes['Dataset'] };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  SourceConnection: Omit<SourceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  DatasetConnection: Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DatasetEdge']>, nodes: Array<ResolversParentTypes['Dataset']> };
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  CounterpartConnection: Omit<CounterpartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CounterpartEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  CounterpartEdge: Omit<CounterpartEdge, 'node' | 'events'> & { node: ResolversParentTypes['Official'], events: Array<ResolversParentTypes['Event']> };
  TenureConnection: Omit<TenureConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Tenure']> };
  TenureEdge: Omit<TenureEdge, 'node'> & { node: ResolversParentTypes['Tenure'] };
  InCommonConnection: Omit<InCommonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InCommonEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  InCommonEdge: Omit<InCommonEdge, 'node' | 'withEach'> & { node: ResolversParentTypes['Official'], withEach: Array<ResolversParentTypes['SharedMeetings']> };
  SharedMeetings: Omit<SharedMeetings, 'official'> & { official: ResolversParentTypes['Official'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchResult']> };
  SearchFacets: SearchFacets;
  EntityKindCount: EntityKindCount;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  Suggestion: Suggestion;
  TopOfficialConnection: Omit<TopOfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TopOfficialEdge']>, nodes: Array<ResolversParentTypes['Official']> };
  TopOfficialEdge: Omit<TopOfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  MatrixConnection: Omit<MatrixConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MatrixEdge']>, nodes: Array<ResolversParentTypes['MatrixCell']> };
  MatrixEdge: Omit<MatrixEdge, 'node'> & { node: ResolversParentTypes['MatrixCell'] };
  NetworkLinkConnection: Omit<NetworkLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NetworkLinkEdge']>, nodes: Array<ResolversParentTypes['NetworkLink']> };
  NetworkLinkEdge: Omit<NetworkLinkEdge, 'node'> & { node: ResolversParentTypes['NetworkLink'] };
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PathEdge']>, nodes: Array<ResolversParentTypes['Path']> };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  PeriodFilter: PeriodFilter;
  TextFilter: TextFilter;
  TextsFilter: TextsFilter;
  IntFilter: IntFilter;
  Int: Scalars['Int']['output'];
  CountFilter: CountFilter;
  CountryIdFilter: CountryIdFilter;
  IdFilter: IdFilter;
  BoundingBox: BoundingBox;
  EventKindFilter: EventKindFilter;
  EventStatusFilter: EventStatusFilter;
  CertaintyFilter: CertaintyFilter;
  PresenceFilter: PresenceFilter;
  OrganizationKindFilter: OrganizationKindFilter;
  OfficeClassFilter: OfficeClassFilter;
  RelationLevelFilter: RelationLevelFilter;
  RelationFilter: RelationFilter;
  PlaceKindFilter: PlaceKindFilter;
  AgreementKindFilter: AgreementKindFilter;
  SourceKindFilter: SourceKindFilter;
  PassportClassFilter: PassportClassFilter;
  ParticipantRoleFilter: ParticipantRoleFilter;
  OfficialFilter: OfficialFilter;
  OfficeFilter: OfficeFilter;
  OrganizationFilter: OrganizationFilter;
  CountryFilter: CountryFilter;
  GroupKindFilter: GroupKindFilter;
  GroupFilter: GroupFilter;
  DoubtStateFilter: DoubtStateFilter;
  DoubtReasonKindFilter: DoubtReasonKindFilter;
  DoubtFilter: DoubtFilter;
  PlaceFilter: PlaceFilter;
  ParticipationFilter: ParticipationFilter;
  EventFilter: EventFilter;
  AgreementFilter: AgreementFilter;
  StatementFilter: StatementFilter;
  SourceFilter: SourceFilter;
  DatasetFilter: DatasetFilter;
  MeetingFilter: MeetingFilter;
  CounterpartFilter: CounterpartFilter;
  NetworkFilter: NetworkFilter;
  OfficialOrder: OfficialOrder;
  OfficeOrder: OfficeOrder;
  OrganizationOrder: OrganizationOrder;
  CountryOrder: CountryOrder;
  GroupOrder: GroupOrder;
  DoubtOrder: DoubtOrder;
  PlaceOrder: PlaceOrder;
  EventOrder: EventOrder;
  AgreementOrder: AgreementOrder;
  TenureOrder: TenureOrder;
  InCommonOrder: InCommonOrder;
  StatementOrder: StatementOrder;
  SourceOrder: SourceOrder;
  DatasetOrder: DatasetOrder;
  CounterpartOrder: CounterpartOrder;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  DatasetFile: DatasetFile;
  ImportPlan: ImportPlan;
  ImportOutcome: ImportOutcome;
  MovedOfficial: MovedOfficial;
  FactCount: FactCount;
  FactChange: FactChange;
  PropertyChange: PropertyChange;
  DatasetProblem: DatasetProblem;
  ImportProgress: ImportProgress;
  Change: Omit<Change, 'dataset' | 'entities'> & { dataset?: Maybe<ResolversParentTypes['Dataset']>, entities: ResolversParentTypes['EntityConnection'] };
  ImportUnderWay: ImportUnderWay;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Conflict' | 'Doubt' | 'Tenure' | 'Participation' | 'AgreementParty' | 'Commemoration' | 'RelationPeriod' | 'Official' | 'Office' | 'Organization' | 'Country' | 'Group' | 'Place' | 'Event' | 'Agreement' | 'DiplomaticRelation' | 'Statement' | 'Source' | 'Dataset', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Official' | 'Office' | 'Organization' | 'Country' | 'Group' | 'Place' | 'Event' | 'Agreement' | 'DiplomaticRelation' | 'Statement', ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType: TypeResolveFn<'Official' | 'Organization' | 'Country', ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type StatementSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementSubject'] = ResolversParentTypes['StatementSubject']> = {
  __resolveType: TypeResolveFn<'Official' | 'Organization' | 'Country' | 'Event' | 'Agreement' | 'DiplomaticRelation', ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Official' | 'Office' | 'Organization' | 'Country' | 'Group' | 'Place' | 'Event' | 'Agreement' | 'Source', ParentType, ContextType>;
};

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ConflictingValue']>, ParentType, ContextType, RequireFields<ConflictValuesArgs, 'first'>>;
  valueCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictingValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictingValue'] = ResolversParentTypes['ConflictingValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<ConflictingValueCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DoubtResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DoubtState'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DoubtReason']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['DoubtCandidate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DoubtDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtReason'] = ResolversParentTypes['DoubtReason']> = {
  kind?: Resolver<ResolversTypes['DoubtReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inCommon?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DoubtCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtCandidate'] = ResolversParentTypes['DoubtCandidate']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  calledAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoubtDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtDecision'] = ResolversParentTypes['DoubtDecision']> = {
  state?: Resolver<ResolversTypes['DoubtState'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TenureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  attested?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TenureBasis'], ParentType, ContextType>;
  acting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<TenurePredecessorsArgs, 'first'>>;
  predecessorCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<TenureSuccessorsArgs, 'first'>>;
  successorCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<TenureCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<ParticipationCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  withdrewOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<AgreementPartyCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommemorationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commemoration'] = ResolversParentTypes['Commemoration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['DiplomaticRelation'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<CommemorationCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnniversaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Anniversary'] = ResolversParentTypes['Anniversary']> = {
  of?: Resolver<ResolversTypes['AnniversaryOf'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type RelationPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationPeriod'] = ResolversParentTypes['RelationPeriod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['DiplomaticRelation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RelationLevel']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RelationPeriodKind']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<RelationPeriodDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<RelationPeriodCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  officials?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<DelegationOfficialsArgs, 'first'>>;
  officialCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<DelegationOrganizationsArgs, 'first'>>;
  organizationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  itself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  otherIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['Doubt']>, ParentType, ContextType, RequireFields<OfficialDoubtsArgs, 'first'>>;
  doubtCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  born?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  died?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  citizenships?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<OfficialOfficesArgs, 'first'>>;
  officeCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<OfficialOfficeCountArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OfficialEventsArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OfficialMeetingsArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OfficialStatementsArgs, 'orderBy'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OfficialAgreementsArgs, 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, RequireFields<OfficialCounterpartsArgs, 'orderBy'>>;
  met?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OfficialMetArgs, 'official' | 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<OfficialCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<OfficialSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<OfficialDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<OfficialConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['OfficeClass']>, ParentType, ContextType>;
  classBasis?: Resolver<Maybe<ResolversTypes['ClassBasis']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<OfficeHoldersArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<OfficeCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<OfficeSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<OfficeDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<OfficeConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<OrganizationOfficesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'orderBy'>>;
  publications?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganizationPublicationsArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<OrganizationCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<OrganizationSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<OrganizationDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<OrganizationConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryCode'] = ResolversParentTypes['CountryCode']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type CountryPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryPeriod'] = ResolversParentTypes['CountryPeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  predecessor?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<SuccessionCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['CountryPeriod']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  successions?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<CountryMembershipsArgs, 'first'>>;
  membershipCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<CountryMembershipCountArgs>>;
  capitals?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['DiplomaticRelation']>, ParentType, ContextType, RequireFields<CountryRelationsArgs, 'first'>>;
  relationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<CountryRelationCountArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<CountryOrganizationsArgs, 'orderBy'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<CountryOfficialsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'orderBy'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<CountryCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<CountrySourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<CountryDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<CountryConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<GroupMembersArgs, 'first'>>;
  memberCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<GroupMemberCountArgs>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<GroupCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<GroupSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<GroupDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<GroupConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['Suspension']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<MembershipCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  from?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<PlaceCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<PlaceSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<PlaceDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<PlaceConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  participantCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<EventParticipantCountArgs>>;
  delegations?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType, RequireFields<EventDelegationsArgs, 'parts' | 'first'>>;
  delegationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, RequireFields<EventDelegationCountArgs, 'parts'>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<EventCountriesArgs, 'first'>>;
  countryCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  subEvents?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<EventSubEventsArgs, 'first'>>;
  subEventCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  commemorates?: Resolver<Array<ResolversTypes['Commemoration']>, ParentType, ContextType, RequireFields<EventCommemoratesArgs, 'first'>>;
  commemorationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'orderBy'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<EventAgreementsArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<EventCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<EventSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<EventDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<EventConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  reciprocal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  passportClasses?: Resolver<Array<ResolversTypes['PassportClass']>, ParentType, ContextType>;
  maxStayDays?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType, Partial<AgreementStatusArgs>>;
  parties?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  partyCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  amends?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<AgreementAmendsArgs, 'first'>>;
  amendedCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<AgreementSupersedesArgs, 'first'>>;
  supersededCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  supersededBy?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<AgreementSupersededByArgs, 'first'>>;
  supersedingCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<AgreementCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<AgreementSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<AgreementDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<AgreementConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiplomaticRelation'] = ResolversParentTypes['DiplomaticRelation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  severedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RelationLevel']>, ParentType, ContextType, Partial<DiplomaticRelationLevelArgs>>;
  periods?: Resolver<Array<ResolversTypes['RelationPeriod']>, ParentType, ContextType, RequireFields<DiplomaticRelationPeriodsArgs, 'first'>>;
  periodCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<DiplomaticRelationPeriodCountArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anniversary?: Resolver<Maybe<ResolversTypes['Anniversary']>, ParentType, ContextType, Partial<DiplomaticRelationAnniversaryArgs>>;
  nextAnniversary?: Resolver<Maybe<ResolversTypes['Anniversary']>, ParentType, ContextType, Partial<DiplomaticRelationNextAnniversaryArgs>>;
  commemoratedBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DiplomaticRelationCommemoratedByArgs, 'orderBy'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<DiplomaticRelationCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<DiplomaticRelationSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<DiplomaticRelationDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<DiplomaticRelationConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['StatementSubject']>, ParentType, ContextType, RequireFields<StatementAboutArgs, 'first'>>;
  subjectCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  echoes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<StatementEchoesArgs, 'first'>>;
  echoCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<StatementCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<StatementSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<StatementDatasetsArgs, 'first'>>;
  datasetCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<StatementConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<SourceEntitiesArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<DatasetSourcesArgs, 'orderBy'>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<DatasetConflictsArgs, 'first'>>;
  conflictCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['Doubt']>, ParentType, ContextType, RequireFields<DatasetDoubtsArgs, 'first'>>;
  doubtCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type BilateralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bilateral'] = ResolversParentTypes['Bilateral']> = {
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['DiplomaticRelation']>, ParentType, ContextType>;
  agreementsInForce?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<BilateralAgreementsInForceArgs, 'first'>>;
  agreementInForceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<BilateralAgreementsArgs, 'first'>>;
  agreementCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<BilateralEventsArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<BilateralMeetingsArgs, 'orderBy'>>;
  meetingLevels?: Resolver<Array<ResolversTypes['MeetingLevel']>, ParentType, ContextType, RequireFields<BilateralMeetingLevelsArgs, 'first'>>;
  meetingLevelCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType, Partial<BilateralMeetingLevelCountArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<BilateralStatementsArgs, 'orderBy'>>;
};

export type MeetingLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingLevel'] = ResolversParentTypes['MeetingLevel']> = {
  rank?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RankBasis']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  lastMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type TimeSeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeSeries'] = ResolversParentTypes['TimeSeries']> = {
  interval?: Resolver<ResolversTypes['TimeInterval'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['TimePoint']>, ParentType, ContextType>;
  imprecise?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TimePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimePoint'] = ResolversParentTypes['TimePoint']> = {
  period?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['NetworkLinkConnection'], ParentType, ContextType, Partial<NetworkEdgesArgs>>;
  nodeCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  a?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VisaRequirementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisaRequirement'] = ResolversParentTypes['VisaRequirement']> = {
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  passport?: Resolver<ResolversTypes['PassportClass'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['VisaRequirementKind'], ParentType, ContextType>;
  maxStayDays?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<VisaRequirementSourcesArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<VisaRequirementCitationsArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankedVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedVisit'] = ResolversParentTypes['RankedVisit']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RankBasis'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  uncertain?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<RankedVisitUncertainArgs, 'first'>>;
  uncertainCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type GroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type DoubtConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtConnection'] = ResolversParentTypes['DoubtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DoubtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Doubt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DoubtEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtEdge'] = ResolversParentTypes['DoubtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
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

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventFacets'], ParentType, ContextType>;
};

export type EventFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventFacets'] = ResolversParentTypes['EventFacets']> = {
  kind?: Resolver<Array<ResolversTypes['EventKindCount']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  country?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType, RequireFields<EventFacetsCountryArgs, 'first'>>;
  place?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, RequireFields<EventFacetsPlaceArgs, 'first'>>;
  dataset?: Resolver<Array<ResolversTypes['DatasetCount']>, ParentType, ContextType, RequireFields<EventFacetsDatasetArgs, 'first'>>;
};

export type EventKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventKindCount'] = ResolversParentTypes['EventKindCount']> = {
  value?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type EventStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventStatusCount'] = ResolversParentTypes['EventStatusCount']> = {
  value?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type PlaceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type DatasetCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetCount'] = ResolversParentTypes['DatasetCount']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
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

export type CounterpartConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  lastMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CounterpartEdgeEventsArgs, 'first'>>;
};

export type TenureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type InCommonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InCommonConnection'] = ResolversParentTypes['InCommonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InCommonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type InCommonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InCommonEdge'] = ResolversParentTypes['InCommonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  withEach?: Resolver<Array<ResolversTypes['SharedMeetings']>, ParentType, ContextType>;
};

export type SharedMeetingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedMeetings'] = ResolversParentTypes['SharedMeetings']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  firstMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  lastMet?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  kind?: Resolver<Array<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
};

export type EntityKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityKindCount'] = ResolversParentTypes['EntityKindCount']> = {
  value?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopOfficialConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopOfficialConnection'] = ResolversParentTypes['TopOfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopOfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TopOfficialEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopOfficialEdge'] = ResolversParentTypes['TopOfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MatrixConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixConnection'] = ResolversParentTypes['MatrixConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatrixEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MatrixEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixEdge'] = ResolversParentTypes['MatrixEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatrixCell'], ParentType, ContextType>;
};

export type NetworkLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkLinkConnection'] = ResolversParentTypes['NetworkLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type NetworkLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkLinkEdge'] = ResolversParentTypes['NetworkLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkLink'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  autocomplete?: Resolver<Maybe<Array<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<QueryAutocompleteArgs, 'prefix' | 'first'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<Maybe<ResolversTypes['OfficialConnection']>, ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'orderBy'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, RequireFields<QueryOfficesArgs, 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'orderBy'>>;
  doubts?: Resolver<Maybe<ResolversTypes['DoubtConnection']>, ParentType, ContextType, RequireFields<QueryDoubtsArgs, 'orderBy'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<Maybe<ResolversTypes['DatasetConnection']>, ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'orderBy'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathConnection']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  inCommon?: Resolver<Maybe<ResolversTypes['InCommonConnection']>, ParentType, ContextType, RequireFields<QueryInCommonArgs, 'officials' | 'orderBy'>>;
  bilateral?: Resolver<Maybe<ResolversTypes['Bilateral']>, ParentType, ContextType, RequireFields<QueryBilateralArgs, 'a' | 'b'>>;
  visaRequirement?: Resolver<Maybe<ResolversTypes['VisaRequirement']>, ParentType, ContextType, RequireFields<QueryVisaRequirementArgs, 'from' | 'to' | 'passport'>>;
  highestRankingVisit?: Resolver<Maybe<ResolversTypes['RankedVisit']>, ParentType, ContextType, RequireFields<QueryHighestRankingVisitArgs, 'from' | 'to'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'first'>>;
  timeSeries?: Resolver<Maybe<ResolversTypes['TimeSeries']>, ParentType, ContextType, RequireFields<QueryTimeSeriesArgs, 'interval' | 'fill'>>;
  meetingSeries?: Resolver<Maybe<ResolversTypes['TimeSeries']>, ParentType, ContextType, RequireFields<QueryMeetingSeriesArgs, 'interval' | 'fill'>>;
  matrix?: Resolver<Maybe<ResolversTypes['MatrixConnection']>, ParentType, ContextType, Partial<QueryMatrixArgs>>;
  meetingMatrix?: Resolver<Maybe<ResolversTypes['MatrixConnection']>, ParentType, ContextType, Partial<QueryMeetingMatrixArgs>>;
  topOfficials?: Resolver<Maybe<ResolversTypes['TopOfficialConnection']>, ParentType, ContextType, RequireFields<QueryTopOfficialsArgs, 'by'>>;
  imports?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryImportsArgs>>;
  changes?: Resolver<Maybe<Array<ResolversTypes['Change']>>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  importUnderWay?: Resolver<Maybe<ResolversTypes['ImportUnderWay']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
  importProgress?: SubscriptionResolver<ResolversTypes['ImportProgress'], "importProgress", ParentType, ContextType, RequireFields<SubscriptionImportProgressArgs, 'plan'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  planImport?: Resolver<ResolversTypes['ImportPlan'], ParentType, ContextType, RequireFields<MutationPlanImportArgs, 'files' | 'skipInvalid'>>;
  importDataset?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType, RequireFields<MutationImportDatasetArgs, 'plan'>>;
  decideDoubt?: Resolver<Maybe<ResolversTypes['Doubt']>, ParentType, ContextType, RequireFields<MutationDecideDoubtArgs, 'id' | 'decision'>>;
};

export type ImportPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPlan'] = ResolversParentTypes['ImportPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FactChange']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DatasetProblem']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['DatasetProblem']>, ParentType, ContextType>;
};

export type ImportOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportOutcome'] = ResolversParentTypes['ImportOutcome']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['FactCount']>, ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['MovedOfficial']>, ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MovedOfficialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovedOfficial'] = ResolversParentTypes['MovedOfficial']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FactCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactCount'] = ResolversParentTypes['FactCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  change?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
};

export type PropertyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyChange'] = ResolversParentTypes['PropertyChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetProblem'] = ResolversParentTypes['DatasetProblem']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  stage?: Resolver<ResolversTypes['ImportStage'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  revision?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ChangeEntitiesArgs>>;
};

export type ImportUnderWayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportUnderWay'] = ResolversParentTypes['ImportUnderWay']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  StatementSubject?: StatementSubjectResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictingValue?: ConflictingValueResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  DoubtReason?: DoubtReasonResolvers<ContextType>;
  DoubtCandidate?: DoubtCandidateResolvers<ContextType>;
  DoubtDecision?: DoubtDecisionResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Commemoration?: CommemorationResolvers<ContextType>;
  Anniversary?: AnniversaryResolvers<ContextType>;
  RelationPeriod?: RelationPeriodResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  CountryCode?: CountryCodeResolvers<ContextType>;
  CountryPeriod?: CountryPeriodResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  DiplomaticRelation?: DiplomaticRelationResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Bilateral?: BilateralResolvers<ContextType>;
  MeetingLevel?: MeetingLevelResolvers<ContextType>;
  TimeSeries?: TimeSeriesResolvers<ContextType>;
  TimePoint?: TimePointResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  VisaRequirement?: VisaRequirementResolvers<ContextType>;
  RankedVisit?: RankedVisitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  DoubtConnection?: DoubtConnectionResolvers<ContextType>;
  DoubtEdge?: DoubtEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventFacets?: EventFacetsResolvers<ContextType>;
  EventKindCount?: EventKindCountResolvers<ContextType>;
  EventStatusCount?: EventStatusCountResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  DatasetCount?: DatasetCountResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  InCommonConnection?: InCommonConnectionResolvers<ContextType>;
  InCommonEdge?: InCommonEdgeResolvers<ContextType>;
  SharedMeetings?: SharedMeetingsResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  EntityKindCount?: EntityKindCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TopOfficialConnection?: TopOfficialConnectionResolvers<ContextType>;
  TopOfficialEdge?: TopOfficialEdgeResolvers<ContextType>;
  MatrixConnection?: MatrixConnectionResolvers<ContextType>;
  MatrixEdge?: MatrixEdgeResolvers<ContextType>;
  NetworkLinkConnection?: NetworkLinkConnectionResolvers<ContextType>;
  NetworkLinkEdge?: NetworkLinkEdgeResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ImportPlan?: ImportPlanResolvers<ContextType>;
  ImportOutcome?: ImportOutcomeResolvers<ContextType>;
  MovedOfficial?: MovedOfficialResolvers<ContextType>;
  FactCount?: FactCountResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  PropertyChange?: PropertyChangeResolvers<ContextType>;
  DatasetProblem?: DatasetProblemResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ImportUnderWay?: ImportUnderWayResolvers<ContextType>;
};


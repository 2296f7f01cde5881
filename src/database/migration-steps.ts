/**
 * The steps of the database's schema, written out: what was published stays as it is, whatever becomes of the types. Steps
 * are added at the end, never changed.
 */

export interface Migration {
  version: number;
  title: string;
  statements: readonly string[];
  /** Whether the terms of nodes that have none are to be made then, for a database that holds data. */
  makesTerms?: true;
  /** Whether it is to be worked out then how tenures end, for a database that holds data. */
  endsTenures?: true;
  /** Whether it is to be worked out anew then what follows for events that have parts, for a database that holds data. */
  followsWholes?: true;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    title: 'each id is unique',
    statements: [
      'CREATE CONSTRAINT official_slug IF NOT EXISTS FOR (n:Official) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT office_slug IF NOT EXISTS FOR (n:Office) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT organization_slug IF NOT EXISTS FOR (n:Organization) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT country_slug IF NOT EXISTS FOR (n:Country) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT place_slug IF NOT EXISTS FOR (n:Place) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT event_slug IF NOT EXISTS FOR (n:Event) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT agreement_slug IF NOT EXISTS FOR (n:Agreement) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT diplomaticrelation_slug IF NOT EXISTS FOR (n:DiplomaticRelation) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT statement_slug IF NOT EXISTS FOR (n:Statement) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT source_slug IF NOT EXISTS FOR (n:Source) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT dataset_slug IF NOT EXISTS FOR (n:Dataset) REQUIRE n.slug IS UNIQUE',
      'CREATE CONSTRAINT citation_slug IF NOT EXISTS FOR (n:Citation) REQUIRE n.slug IS UNIQUE',
    ],
  },
  {
    version: 2,
    title: 'names are found in any script, whatever their case and accents',
    statements: [
      "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Official|Office|Organization|Country|Place|Event|Agreement|Source) ON EACH [n.label, n.terms] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } }",
    ],
  },
  {
    version: 3,
    title: 'dates and orders are found by index',
    statements: [
      'CREATE RANGE INDEX event_span IF NOT EXISTS FOR (n:Event) ON (n.span, n.begins)',
      'CREATE RANGE INDEX event_began IF NOT EXISTS FOR (n:Event) ON (n.tookPlace, n.startPrecision, n.begins, n.kind)',
      'CREATE RANGE INDEX event_begins IF NOT EXISTS FOR (n:Event) ON (n.begins)',
      'CREATE RANGE INDEX event_ends IF NOT EXISTS FOR (n:Event) ON (n.ends)',
      'CREATE RANGE INDEX event_day IF NOT EXISTS FOR (n:Event) ON (n.sortDay)',
      'CREATE RANGE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind)',
      'CREATE RANGE INDEX event_status IF NOT EXISTS FOR (n:Event) ON (n.status)',
      'CREATE RANGE INDEX agreement_signed IF NOT EXISTS FOR (n:Agreement) ON (n.signedEarliest)',
      'CREATE RANGE INDEX statement_made IF NOT EXISTS FOR (n:Statement) ON (n.madeEarliest)',
      'CREATE RANGE INDEX source_published IF NOT EXISTS FOR (n:Source) ON (n.publishedEarliest)',
      'CREATE RANGE INDEX office_rank IF NOT EXISTS FOR (n:Office) ON (n.rank)',
      'CREATE RANGE INDEX official_label IF NOT EXISTS FOR (n:Official) ON (n.label)',
      'CREATE RANGE INDEX office_label IF NOT EXISTS FOR (n:Office) ON (n.label)',
      'CREATE RANGE INDEX organization_label IF NOT EXISTS FOR (n:Organization) ON (n.label)',
      'CREATE RANGE INDEX country_label IF NOT EXISTS FOR (n:Country) ON (n.label)',
      'CREATE RANGE INDEX place_label IF NOT EXISTS FOR (n:Place) ON (n.label)',
      'CREATE RANGE INDEX event_label IF NOT EXISTS FOR (n:Event) ON (n.label)',
      'CREATE RANGE INDEX agreement_label IF NOT EXISTS FOR (n:Agreement) ON (n.label)',
      'CREATE RANGE INDEX source_label IF NOT EXISTS FOR (n:Source) ON (n.label)',
    ],
  },
  {
    version: 4,
    title: 'each import is noted once',
    statements: ['CREATE CONSTRAINT import_revision IF NOT EXISTS FOR (i:Import) REQUIRE i.revision IS UNIQUE'],
  },
  {
    version: 5,
    title: 'one import at a time; what several data sets state is kept for each',
    statements: [
      'CREATE CONSTRAINT import_lease IF NOT EXISTS FOR (l:ImportLease) REQUIRE l.name IS UNIQUE',
      'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE',
    ],
  },
  {
    version: 6,
    title: 'claims and conflicts are found by their fact',
    statements: [
      'CREATE RANGE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact)',
      'CREATE RANGE INDEX conflict_fact IF NOT EXISTS FOR (n:Conflict) ON (n.fact)',
    ],
  },
  {
    version: 7,
    title: 'each batch of a large import is written once',
    statements: ['CREATE CONSTRAINT staged_step IF NOT EXISTS FOR (s:StagedStep) REQUIRE s.step IS UNIQUE'],
  },
  {
    version: 8,
    title: 'names are found by terms that are derived from them',
    statements: [
      'DROP INDEX names IF EXISTS',
      'MATCH (n) WHERE n.terms IS NOT NULL CALL (n) { REMOVE n.terms } IN TRANSACTIONS OF 5000 ROWS',
      "CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Official|Office|Organization|Country|Place|Event|Agreement|Source) ON EACH [n.searchName, n.searchContext] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }",
    ],
    makesTerms: true,
  },
  {
    version: 9,
    title: 'what changed since a time, events of a kind in a period, and the sources of a data set are found by index',
    statements: [
      'MATCH (d:Dataset) MATCH (n {dataset: d.slug}) WHERE n.changedAt IS NULL AND n.slug IS NOT NULL AND NOT n:Citation CALL (n, d) { SET n.changedAt = d.importedAt } IN TRANSACTIONS OF 5000 ROWS',
      'CREATE RANGE INDEX event_changed IF NOT EXISTS FOR (n:Event) ON (n.changedAt)',
      'CREATE RANGE INDEX event_kind_span IF NOT EXISTS FOR (n:Event) ON (n.kind, n.span, n.begins)',
      'CREATE RANGE INDEX source_dataset IF NOT EXISTS FOR (n:Source) ON (n.dataset)',
    ],
  },
  {
    version: 10,
    title: 'claims are found by the nodes that they relate, officials by ids that they went by',
    statements: [
      'CREATE RANGE INDEX claim_from IF NOT EXISTS FOR (n:Claim) ON (n.from)',
      'CREATE RANGE INDEX claim_to IF NOT EXISTS FOR (n:Claim) ON (n.to)',
      'CREATE RANGE INDEX official_own_ids IF NOT EXISTS FOR (n:Official) ON (n.ownIds)',
    ],
  },
  {
    version: 11,
    title:
      'the days that dates span are told anew: the next import of a data set reads it, though its files are the same',
    statements: ['MATCH (d:Dataset) REMOVE d.fingerprint'],
  },
  {
    version: 12,
    title: 'tenures end by death, by a successor, by another office, and a year after they are last attested',
    statements: [],
    endsTenures: true,
  },
  {
    version: 13,
    title: 'what a data set states of one official under several ids is kept for each id',
    statements: [
      `MATCH (c:Claim) WHERE c.kind IN ['ABOUT', 'CITES', 'CITIZEN_OF', 'HELD_OFFICE', 'PARTICIPATED_IN', 'PARTY_TO'] AND c.properties CONTAINS '"calledAs":"' CALL (c) { SET c.id = c.dataset + '|' + c.fact + '|' + split(split(c.properties, '"calledAs":"')[1], '"')[0] } IN TRANSACTIONS OF 5000 ROWS`,
    ],
  },
  {
    version: 14,
    title:
      'countries have codes and times, relations periods, names further terms: the next import of a data set reads it, though its files are the same; tenures end anew',
    statements: [
      'MATCH (d:Dataset) REMOVE d.fingerprint',
      'MATCH (:Official)-[t:HELD_OFFICE]->(:Office) CALL (t) { REMOVE t.heldBasis } IN TRANSACTIONS OF 5000 ROWS',
      'MATCH (n) WHERE n.searchName IS NOT NULL CALL (n) { REMOVE n.searchName, n.searchContext } IN TRANSACTIONS OF 5000 ROWS',
    ],
    makesTerms: true,
    endsTenures: true,
  },
  {
    version: 15,
    title:
      'there are groups of countries: the next import of the countries of ISO 3166 reads it, though its files are the same, for they have regions; that of US missions, for its periods end as a country gets another name',
    statements: [
      'CREATE CONSTRAINT group_slug IF NOT EXISTS FOR (n:Group) REQUIRE n.slug IS UNIQUE',
      "MATCH (d:Dataset) WHERE d.slug IN ['iso-3166', 'us-missions'] REMOVE d.fingerprint",
    ],
  },
  {
    version: 16,
    title: 'keys of callers are found by their ids; events involve the countries of all who took part',
    statements: [
      'CREATE CONSTRAINT access_key_id IF NOT EXISTS FOR (k:AccessKey) REQUIRE k.id IS UNIQUE',
      'MATCH (e:Event) CALL (e) { MATCH (e)<-[:PARTICIPATED_IN]-()-[:CITIZEN_OF|OF_COUNTRY]->(c:Country) WHERE NOT (e)-[:INVOLVES]->(c) WITH DISTINCT e, c CREATE (e)-[:INVOLVES]->(c) } IN TRANSACTIONS OF 5000 ROWS',
    ],
  },
  {
    version: 17,
    title: 'the index of names is made anew, for groups have names too',
    statements: ['DROP INDEX search IF EXISTS'],
  },
  {
    version: 18,
    title: 'groups of countries are found by their names',
    statements: [
      "CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Official|Office|Organization|Country|Group|Place|Event|Agreement|Source) ON EACH [n.searchName, n.searchContext] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }",
    ],
    makesTerms: true,
  },
  {
    version: 19,
    title:
      'doubts about who is who and decisions on them are found by what the candidates are called: the next import of a data set reads it, though its files are the same',
    statements: [
      'CREATE CONSTRAINT doubt_key IF NOT EXISTS FOR (d:Doubt) REQUIRE d.key IS UNIQUE',
      'CREATE CONSTRAINT doubt_decision_key IF NOT EXISTS FOR (d:DoubtDecision) REQUIRE d.key IS UNIQUE',
      'MATCH (d:Dataset) REMOVE d.fingerprint',
    ],
  },
  {
    version: 20,
    title:
      'full names are compared in every script, and titles are none; initials, and what sounds like a country, are found by other terms: the next import of a data set reads it, though its files are the same',
    statements: [
      'MATCH (d:Dataset) REMOVE d.fingerprint',
      'MATCH (n) WHERE n.searchName IS NOT NULL CALL (n) { REMOVE n.searchName, n.searchContext } IN TRANSACTIONS OF 5000 ROWS',
    ],
    makesTerms: true,
  },
  {
    version: 21,
    title: 'a part that is only speculated, or at which nobody meets, takes no meeting away from the whole',
    statements: [],
    followsWholes: true,
  },
  {
    version: 22,
    title: 'a part counts in place of the whole where two at least met at it',
    statements: [],
    followsWholes: true,
  },
];

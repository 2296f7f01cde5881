/** More operations that are compared: what analysts and dashboards ask day by day. */
import { COUNTRIES, dayAt, skewed } from './data.js';
import type { Operation, Values } from './operations.js';

const official = (next: () => number, officials: number): string => `o-${skewed(next, officials)}`;
const country = (next: () => number): string => COUNTRIES[Math.floor(COUNTRIES.length * next() ** 2)] ?? '';
const year = (next: () => number): { from: string; to: string } => {
  const one = 2005 + Math.floor(next() * 19);
  return { from: `${one}-01-01`, to: `${one}-12-31` };
};

function pairOf(next: () => number, officials: number): Values {
  const a = official(next, officials);
  for (;;) {
    const b = official(next, officials);
    if (b !== a) return { a, b };
  }
}

const OVERLAP = 'e.begins <= date($to) AND e.ends >= date($from)';

/** Statements that the peer takes as they are, beside the limit. */
export const COUNTERPARTS_IN = `MATCH (this)-[:MET_AT]->(e:Event)<-[:MET_AT]-(other:Official) WHERE ${OVERLAP}
  WITH other, count(e) AS meetings, sum(1.0 / (e.present - 1)) AS weight
  ORDER BY meetings DESC, other.slug LIMIT 10`;
export const IN_COMMON = `MATCH (a:Official {slug: $a})-[:MET_AT]->(e:Event)<-[:MET_AT]-(other:Official) WITH other, count(e) AS one
  MATCH (other)-[:MET_AT]->(f:Event)<-[:MET_AT]-(:Official {slug: $b}) WITH other, one, count(f) AS two
  ORDER BY one + two DESC, other.slug LIMIT 10`;
export const BUSIEST = `MATCH (e:Event) WHERE ${OVERLAP} AND e.present > 1 MATCH (e)<-[:MET_AT]-(o:Official)
  WITH o, count(*) AS meetings ORDER BY meetings DESC, o.slug LIMIT 10`;
export const PAIRS = `MATCH (e:Event) WHERE ${OVERLAP} AND e.present > 1
  CALL (e) { MATCH (e)<-[:MET_AT]-()-[:CITIZEN_OF]->(c) RETURN collect(DISTINCT c.slug) AS all }
  UNWIND all AS a UNWIND all AS b WITH a, b WHERE a < b
  WITH a, b, count(*) AS meetings ORDER BY meetings DESC, a, b LIMIT 10`;

const TALKS = `MATCH (e:Event) WHERE e.begins >= date($from) - duration('P31D') AND ${OVERLAP} AND e.kind = 'TALKS'
  WITH e ORDER BY e.sortDay DESC, e.slug LIMIT 10`;
const AGREEMENTS = `MATCH (:Country {slug: $country})-[:PARTY_TO]->(g:Agreement) WITH g ORDER BY g.signedEarliest DESC, g.slug LIMIT 20`;

export const MORE_OPERATIONS: readonly Operation[] = [
  {
    name: 'officials of a country with their last three events',
    values: (next) => ({ country: country(next) }),
    entente: `query ($country: ID!) { officials(filter: { country: { anyOf: [$country] } }, first: 20) { nodes {
      slug name events(first: 3, orderBy: { field: DATE, direction: DESC }) { nodes { slug title start } } } } }`,
    peer: `query ($country: String!) { officials(where: { countries: { some: { slug: { eq: $country } } } }, limit: 20, sort: [{ label: ASC }]) {
      slug label events(limit: 3, sort: [{ sortDay: DESC }]) { slug label start } } }`,
    limit: `RETURN COLLECT { MATCH (o:Official)-[:CITIZEN_OF]->(:Country {slug: $country}) WITH o ORDER BY o.label, o.slug LIMIT 20
      RETURN [o.slug, o.label, COLLECT { MATCH (o)-[:PARTICIPATED_IN]->(e:Event) WITH e ORDER BY e.sortDay DESC, e.slug LIMIT 3
        RETURN [e.slug, e.label, e.start] }] }`,
  },
  {
    name: 'whom in a year',
    values: (next, officials) => ({ id: official(next, officials), ...year(next) }),
    entente: `query ($id: ID!, $from: Date!, $to: Date!) { official(id: $id) { slug counterparts(filter: { period: { from: $from, to: $to } }, first: 10) {
      edges { meetings weight node { slug name } } } } }`,
    peer: `query ($id: String!, $from: String!, $to: String!) { officials(where: { slug: { eq: $id } }) { slug
      counterpartsIn(from: $from, to: $to) { meetings weight slug label } } }`,
    limit: `MATCH (this:Official {slug: $id}) RETURN COLLECT { ${COUNTERPARTS_IN} RETURN [meetings, weight, other.slug, other.label] }`,
  },
  {
    name: 'shared events of two',
    values: pairOf,
    entente: `query ($a: ID!, $b: ID!) { official(id: $a) { met(official: $b, first: 20) { totalCount nodes { slug title kind start } } } }`,
    peer: `query ($a: String!, $b: String!) { eventsConnection(where: { status: { eq: "OCCURRED" }, AND: [{ officials: { some: { slug: { eq: $a } } } },
      { officials: { some: { slug: { eq: $b } } } }] }, first: 20, sort: [{ sortDay: ASC }]) { totalCount edges { node { slug label kind start } } } }`,
    limit: `MATCH (:Official {slug: $a})-[:MET_AT]->(e:Event)<-[:MET_AT]-(:Official {slug: $b})
      WITH e ORDER BY e.sortDay, e.slug WITH collect([e.slug, e.label, e.kind, e.start]) AS found RETURN [size(found), found[..20]]`,
  },
  {
    name: 'whom two both met',
    values: pairOf,
    entente: `query ($a: ID!, $b: ID!) { inCommon(officials: [$a, $b], first: 10) { edges { meetings node { slug name } withEach { meetings official { slug } } } } }`,
    peer: `query ($a: String!, $b: String!) { inCommon(a: $a, b: $b) { slug label one two } }`,
    limit: `RETURN COLLECT { ${IN_COMMON} RETURN [other.slug, other.label, one, two] }`,
  },
  {
    name: 'fifty officials by id',
    values: (next, officials) => {
      const slugs = Array.from({ length: 50 }, () => official(next, officials));
      return { slugs, ids: slugs.map((slug) => `Official:${slug}`) };
    },
    entente: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Official { slug name citizenships { slug name } } } }`,
    peer: `query ($slugs: [String!]!) { officials(where: { slug: { in: $slugs } }) { slug label countries { slug label } } }`,
    limit: `RETURN COLLECT { UNWIND $slugs AS slug MATCH (o:Official {slug: slug}) RETURN [o.slug, o.label, [(o)-[:CITIZEN_OF]->(c) | [c.slug, c.label]]] }`,
  },
  {
    name: 'one event in full',
    values: (next, officials) => ({ id: `e-${Math.floor(next() * officials * 10)}` }),
    entente: `query ($id: ID!) { event(id: $id) { slug title kind status certainty date start end place { slug name } countries { slug name }
      participants { role presence certainty official { slug name citizenships { slug name } } } subEvents { slug title } } }`,
    peer: `query ($id: String!) { events(where: { slug: { eq: $id } }) { slug label kind status start places { slug label } countries { slug label }
      officials { slug label countries { slug label } } } }`,
    limit: `MATCH (e:Event {slug: $id}) RETURN [e.slug, e.label, e.kind, e.status, e.certainty, e.date, e.start, e.end,
      [(e)-[:TOOK_PLACE_IN]->(l) | [l.slug, l.label]], COLLECT { MATCH (e)-[:INVOLVES]->(c) RETURN [c.slug, c.label] ORDER BY c.slug },
      COLLECT { MATCH (e)<-[p:PARTICIPATED_IN]-(x:Official) RETURN [p.role, p.presence, p.certainty, x.slug, x.label,
        [(x)-[:CITIZEN_OF]->(c) | [c.slug, c.label]]] ORDER BY x.label, x.slug },
      [(e)<-[:PART_OF]-(s) | [s.slug, s.label]]]`,
  },
  {
    name: 'talks of a half-year, latest first, with who was there',
    values: (next) => {
      const start = Math.floor(next() * 7_000);
      return { from: dayAt(start), to: dayAt(start + 182) };
    },
    entente: `query ($from: Date!, $to: Date!) { events(filter: { kind: { anyOf: [TALKS] }, period: { from: $from, to: $to } }, first: 10,
      orderBy: { field: DATE, direction: DESC }) { nodes { slug title start participants { official { slug name } } } } }`,
    peer: `query ($from: Date!, $to: Date!) { events(where: { kind: { eq: "TALKS" }, begins: { lte: $to }, ends: { gte: $from } },
      limit: 10, sort: [{ sortDay: DESC }]) { slug label start officials { slug label } } }`,
    limit: `RETURN COLLECT { ${TALKS} RETURN [e.slug, e.label, e.start,
      COLLECT { MATCH (e)<-[:PARTICIPATED_IN]-(x:Official) RETURN [x.slug, x.label] ORDER BY x.label, x.slug }] }`,
  },
  {
    name: 'agreements of a country, latest first',
    values: (next) => ({ country: country(next) }),
    entente: `query ($country: ID!) { agreements(filter: { parties: { anyOf: [$country] } }, first: 20, orderBy: { field: SIGNED_ON, direction: DESC }) {
      nodes { slug title kind signedOn } } }`,
    peer: `query ($country: String!) { agreements(where: { parties: { some: { slug: { eq: $country } } } }, limit: 20, sort: [{ signedOn: DESC }]) {
      slug label kind signedOn } }`,
    limit: `RETURN COLLECT { ${AGREEMENTS} RETURN [g.slug, g.label, g.kind, g.signedOn] }`,
  },
  {
    name: 'busiest officials of a year',
    values: year,
    entente: `query ($from: Date!, $to: Date!) { topOfficials(by: MEETINGS, filter: { period: { from: $from, to: $to } }, first: 10) {
      edges { meetings node { slug name } } } }`,
    peer: `query ($from: String!, $to: String!) { busiest(from: $from, to: $to) { slug label meetings } }`,
    limit: `RETURN COLLECT { ${BUSIEST} RETURN [o.slug, o.label, meetings] }`,
  },
  {
    name: 'which countries met in a year',
    values: year,
    entente: `query ($from: Date!, $to: Date!) { meetingMatrix(filter: { period: { from: $from, to: $to } }, first: 10) {
      nodes { a { slug } b { slug } events } } }`,
    peer: `query ($from: String!, $to: String!) { pairsOf(from: $from, to: $to) { a b meetings } }`,
    limit: `RETURN COLLECT { ${PAIRS} RETURN [a, b, meetings] }`,
  },
  {
    name: 'a dashboard of four panels',
    values: (next) => {
      const { from, to } = year(next);
      return { country: country(next), from, to, fromDay: from, toDay: to };
    },
    entente: `query ($country: ID!, $from: Date!, $to: Date!) {
      timeSeries(groupBy: KIND, interval: MONTH, fill: false, filter: { period: { from: $from, to: $to } }) { points { period group events } }
      topOfficials(by: MEETINGS, filter: { period: { from: $from, to: $to } }, first: 10) { edges { meetings node { slug name } } }
      events(filter: { kind: { anyOf: [TALKS] }, period: { from: $from, to: $to } }, first: 10, orderBy: { field: DATE, direction: DESC }) {
        nodes { slug title start } }
      agreements(filter: { parties: { anyOf: [$country] } }, first: 20, orderBy: { field: SIGNED_ON, direction: DESC }) { nodes { slug title kind signedOn } } }`,
    peer: `query ($country: String!, $from: String!, $to: String!, $fromDay: Date!, $toDay: Date!) { eventsPerMonth(from: $from, to: $to) { month kind events }
      busiest(from: $from, to: $to) { slug label meetings }
      events(where: { kind: { eq: "TALKS" }, begins: { lte: $toDay }, ends: { gte: $fromDay } }, limit: 10, sort: [{ sortDay: DESC }]) { slug label start }
      agreements(where: { parties: { some: { slug: { eq: $country } } } }, limit: 20, sort: [{ signedOn: DESC }]) { slug label kind signedOn } }`,
    limit: `RETURN [COLLECT { MATCH (e:Event) WHERE e.begins >= date($from) AND e.begins <= date($to) AND e.status = 'OCCURRED'
        AND e.certainty IN ['CONFIRMED', 'REPORTED']
        WITH e.begins.year * 100 + e.begins.month AS month, e.kind AS kind, count(*) AS events ORDER BY month, kind RETURN [month, kind, events] },
      COLLECT { ${BUSIEST} RETURN [o.slug, o.label, meetings] },
      COLLECT { ${TALKS} RETURN [e.slug, e.label, e.start] },
      COLLECT { ${AGREEMENTS} RETURN [g.slug, g.label, g.kind, g.signedOn] }]`,
  },
];

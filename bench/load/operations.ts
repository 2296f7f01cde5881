/** The operations that are compared: asked of Entente, of the peer, and as one statement by hand. */
import { COUNTRIES, dayAt, random, skewed } from './data.js';
import { MORE_OPERATIONS } from './more-operations.js';
import { SEARCH_OPERATIONS } from './search-operations.js';

/** Values for one request. */
export type Values = Record<string, unknown>;

export interface Operation {
  name: string;
  values: (next: () => number, officials: number) => Values;
  entente: string;
  peer: string;
  /** One statement, whose only row's only column is the answer. */
  limit: string;
  /** What the server of the limit makes of the values that a client sends, where the statement needs something else. */
  read?: (values: Values) => Values;
  /** Set where the peer gives a part of the answer alone: it is no comparison then. */
  peerInPart?: boolean;
  /** Set where more than the time a round takes is needed. */
  slow?: boolean;
}

const official = (next: () => number, officials: number): string => `o-${skewed(next, officials)}`;
const country = (next: () => number): string => COUNTRIES[Math.floor(COUNTRIES.length * next() ** 2)] ?? '';

function pair(next: () => number): Values {
  const a = country(next);
  for (;;) {
    const b = country(next);
    if (b !== a) return { a, b };
  }
}

export const COUNTERPARTS = `MATCH (this)-[:MET_AT]->(e:Event)<-[:MET_AT]-(other:Official)
  WITH other, count(e) AS meetings, sum(1.0 / (e.present - 1)) AS weight
  ORDER BY meetings DESC, other.slug LIMIT 10`;

export const PATH = `MATCH (a:Official {slug: $from}), (b:Official {slug: $to})
  MATCH way = shortestPath((a)-[:MET_AT*..8]-(b))
  WITH nodes(way) AS stops UNWIND range(0, size(stops) - 2, 2) AS i WITH stops[i] AS x, stops[i + 1] AS e, stops[i + 2] AS y`;

export const SERIES = `MATCH (e:Event) WHERE e.begins >= date($from) AND e.begins <= date($to) AND e.status = 'OCCURRED'
    AND e.certainty IN ['CONFIRMED', 'REPORTED']
  WITH e.begins.year * 100 + e.begins.month AS month, e.kind AS kind, count(*) AS events ORDER BY month, kind`;

export const LINKS = `MATCH (:Country {slug: $country})<-[:CITIZEN_OF]-(x:Official)-[:MET_AT]->(e:Event)<-[:MET_AT]-(y:Official)
  WHERE e.begins <= date($to) AND e.ends >= date($from)
  WITH DISTINCT e, CASE WHEN x.slug < y.slug THEN x ELSE y END AS a, CASE WHEN x.slug < y.slug THEN y ELSE x END AS b
  WITH a, b, count(*) AS meetings, sum(1.0 / (e.present - 1)) AS weight ORDER BY weight DESC, meetings DESC, a.slug, b.slug`;

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'official with 20 events and participants',
    values: (next, officials) => ({ id: official(next, officials) }),
    entente: `query ($id: ID!) { official(id: $id) { slug name events(first: 20, orderBy: { field: DATE, direction: DESC }) { nodes {
      slug title kind start place { name } participants { official { slug name citizenships { name } } } } } } }`,
    peer: `query ($id: String!) { officials(where: { slug: { eq: $id } }) { slug label events(limit: 20, sort: [{ sortDay: DESC }]) {
      slug label kind start places { label } officials { slug label countries { label } } } } }`,
    limit: `MATCH (o:Official {slug: $id}) RETURN o {.slug, .label, events: COLLECT {
      MATCH (o)-[:PARTICIPATED_IN]->(e:Event) WITH e ORDER BY e.sortDay DESC, e.slug LIMIT 20
      RETURN [e.slug, e.label, e.kind, e.start, [(e)-[:TOOK_PLACE_IN]->(l) | l.label],
        COLLECT { MATCH (e)<-[:PARTICIPATED_IN]-(x:Official) RETURN [x.slug, x.label, [(x)-[:CITIZEN_OF]->(c) | c.label]] ORDER BY x.label, x.slug }] }}`,
  },
  {
    name: 'who met whom',
    values: (next, officials) => ({ id: official(next, officials) }),
    entente: `query ($id: ID!) { official(id: $id) { slug counterparts(first: 10) { edges { meetings weight node { slug name } } } } }`,
    peer: `query ($id: String!) { officials(where: { slug: { eq: $id } }) { slug counterparts { meetings weight slug label } } }`,
    limit: `MATCH (this:Official {slug: $id}) RETURN COLLECT { ${COUNTERPARTS} RETURN [meetings, weight, other.slug, other.label] }`,
  },
  {
    name: 'events of a month by country',
    values: (next) => {
      const from = dayAt(Math.floor(next() * 7_000)).slice(0, 8);
      return { country: country(next), from: `${from}01`, to: `${from}28` };
    },
    entente: `query ($country: ID!, $from: Date!, $to: Date!) {
      events(filter: { countries: { allOf: [$country] }, period: { from: $from, to: $to } }, first: 20) { totalCount nodes { slug title kind start } } }`,
    peer: `query ($country: String!, $from: Date!, $to: Date!) {
      eventsConnection(where: { countries: { some: { slug: { eq: $country } } }, begins: { lte: $to }, ends: { gte: $from } },
        first: 20, sort: [{ sortDay: ASC }]) { totalCount edges { node { slug label kind start } } } }`,
    limit: `MATCH (e:Event)-[:INVOLVES]->(:Country {slug: $country})
      WHERE e.begins >= date($from) - duration('P31D') AND e.begins <= date($to) AND e.ends >= date($from)
      WITH e ORDER BY e.sortDay, e.slug WITH collect([e.slug, e.label, e.kind, e.start]) AS found
      RETURN [size(found), found[..20]]`,
  },
  {
    name: 'page 500 of a list',
    // Filled in by whoever runs it: the cursor that Entente's page 499 ends with, and its day and slug.
    values: () => ({}),
    entente: `query ($after: String) { events(first: 20, after: $after) { nodes { slug title kind start } } }`,
    peer: `query { events(limit: 20, offset: 9980, sort: [{ sortDay: ASC }]) { slug label kind start } }`,
    limit: `RETURN COLLECT { MATCH (e:Event) WHERE e.sortDay >= date($day) AND (e.sortDay > date($day) OR e.slug > $slug)
      WITH e ORDER BY e.sortDay, e.slug LIMIT 20 RETURN [e.slug, e.label, e.kind, e.start] }`,
  },
  {
    name: 'path',
    values: (next, officials) => {
      const from = official(next, officials);
      for (;;) {
        const to = official(next, officials);
        if (to !== from) return { from, to };
      }
    },
    entente: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxHops: 4) { length steps { from { name } to { name } event { title start } } } }`,
    peer: `query ($from: String!, $to: String!) { path(from: $from, to: $to) { from to title start } }`,
    limit: `RETURN COLLECT { ${PATH} RETURN [x.label, y.label, e.label, e.start] }`,
  },
  {
    name: 'bilateral',
    values: pair,
    entente: `query ($a: ID!, $b: ID!) { bilateral(a: $a, b: $b) { relation { establishedOn } agreements { slug kind }
      events(first: 20) { totalCount nodes { slug kind status } } } }`,
    peer: `query ($a: String!, $b: String!) {
      diplomaticRelations(where: { AND: [{ countries: { some: { slug: { eq: $a } } } }, { countries: { some: { slug: { eq: $b } } } }] }) { establishedOn }
      agreements(where: { AND: [{ parties: { some: { slug: { eq: $a } } } }, { parties: { some: { slug: { eq: $b } } } }] }) { slug kind }
      eventsConnection(where: { AND: [{ countries: { some: { slug: { eq: $a } } } }, { countries: { some: { slug: { eq: $b } } } }] },
        first: 20, sort: [{ sortDay: ASC }]) { totalCount edges { node { slug kind status } } } }`,
    limit: `MATCH (a:Country {slug: $a}), (b:Country {slug: $b}) RETURN [
      COLLECT { MATCH (a)-[:IN_RELATION]->(r)<-[:IN_RELATION]-(b) RETURN r.establishedOn },
      COLLECT { MATCH (a)-[:PARTY_TO]->(g)<-[:PARTY_TO]-(b) RETURN [g.slug, g.kind] ORDER BY g.signedEarliest, g.slug },
      COUNT { MATCH (a)<-[:INVOLVES]-(e:Event)-[:INVOLVES]->(b) },
      COLLECT { MATCH (a)<-[:INVOLVES]-(e:Event)-[:INVOLVES]->(b) WITH e ORDER BY e.sortDay, e.slug LIMIT 20 RETURN [e.slug, e.kind, e.status] }]`,
  },
  {
    name: 'agreements in force',
    values: (next) => ({ ...pair(next), day: dayAt(3_000 + Math.floor(next() * 4_000)) }),
    entente: `query ($a: ID!, $b: ID!, $day: Date!) { bilateral(a: $a, b: $b, asOf: $day) { agreementsInForce { slug title kind signedOn } } }`,
    peer: `query ($a: String!, $b: String!, $day: Date!) { agreements(where: { AND: [{ parties: { some: { slug: { eq: $a } } } },
      { parties: { some: { slug: { eq: $b } } } }, { inForceLatest: { lte: $day } }] }) { slug label kind signedOn } }`,
    limit: `MATCH (a:Country {slug: $a}), (b:Country {slug: $b}) RETURN COLLECT { MATCH (a)-[:PARTY_TO]->(g:Agreement)<-[:PARTY_TO]-(b)
      WHERE g.inForceLatest <= date($day) AND coalesce(g.endedEarliest > date($day), true)
      RETURN [g.slug, g.label, g.kind, g.signedOn] ORDER BY g.signedEarliest, g.slug }`,
  },
  {
    name: 'time series',
    values: (next) => {
      const year = 2005 + Math.floor(next() * 19);
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    },
    entente: `query ($from: Date!, $to: Date!) { timeSeries(groupBy: KIND, interval: MONTH, fill: false, filter: { period: { from: $from, to: $to } }) {
      points { period group events } } }`,
    peer: `query ($from: String!, $to: String!) { eventsPerMonth(from: $from, to: $to) { month kind events } }`,
    limit: `RETURN COLLECT { ${SERIES} RETURN [month, kind, events] }`,
  },
  {
    name: 'network of a country',
    // A day of its own for each request: none is answered from what is kept.
    values: (next) => {
      const start = Math.floor(next() * 6_500);
      return { country: country(next), from: dayAt(start), to: dayAt(start + 180 + Math.floor(next() * 365)) };
    },
    entente: `query ($country: ID!, $from: Date!, $to: Date!) { network(filter: { country: { anyOf: [$country] }, period: { from: $from, to: $to } }, first: 50) {
      nodeCount nodes { official { slug name } degree pageRank betweenness community } edges(first: 500) { nodes { a { slug } b { slug } meetings weight } } } }`,
    peer: `query ($country: String!, $from: String!, $to: String!) { links(country: $country, from: $from, to: $to) { a b meetings weight } }`,
    limit: `RETURN COLLECT { ${LINKS} RETURN [a.slug, b.slug, meetings, weight, a.label, b.label] }`,
    slow: true,
    // The links, but neither centrality nor communities.
    peerInPart: true,
  },
  ...SEARCH_OPERATIONS,
  ...MORE_OPERATIONS,
];

/** The values of so many requests, the same for the same seed. */
export function valuesOf(operation: Operation, count: number, officials: number, seed: number): Values[] {
  const next = random(seed);
  return Array.from({ length: count }, () => operation.values(next, officials));
}

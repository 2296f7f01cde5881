/** The peer: @neo4j/graphql over the same graph, behind Yoga, with @cypher where its filters cannot say it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { BUSIEST, COUNTERPARTS_IN, IN_COMMON, PAIRS } from './more-operations.js';
import { COUNTERPARTS, LINKS, PATH, SERIES } from './operations.js';

const typeDefs = /* GraphQL */ `
  type Official @node @fulltext(indexes: [{ indexName: "names", queryName: "officialsByName", fields: ["label"] }]) {
    slug: String!
    label: String!
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT)
    countries: [Country!]! @relationship(type: "CITIZEN_OF", direction: OUT)
    counterparts: [Counterpart!]!
      @cypher(statement: """${COUNTERPARTS} RETURN {slug: other.slug, label: other.label, meetings: meetings, weight: weight} AS c""", columnName: "c")
    counterpartsIn(from: String!, to: String!): [Counterpart!]!
      @cypher(statement: """${COUNTERPARTS_IN} RETURN {slug: other.slug, label: other.label, meetings: meetings, weight: weight} AS c""", columnName: "c")
  }
  type Counterpart {
    slug: String!
    label: String!
    meetings: Int!
    weight: Float!
  }
  type Event @node {
    slug: String!
    label: String!
    kind: String!
    status: String!
    start: String
    begins: Date!
    ends: Date!
    sortDay: Date!
    officials: [Official!]! @relationship(type: "PARTICIPATED_IN", direction: IN)
    places: [Place!]! @relationship(type: "TOOK_PLACE_IN", direction: OUT)
    countries: [Country!]! @relationship(type: "INVOLVES", direction: OUT)
  }
  type Place @node {
    slug: String!
    label: String!
  }
  type Country @node {
    slug: String!
    label: String!
  }
  type Agreement @node {
    slug: String!
    label: String!
    kind: String!
    signedOn: String
    inForceLatest: Date
    parties: [Country!]! @relationship(type: "PARTY_TO", direction: IN)
  }
  type DiplomaticRelation @node {
    slug: String!
    establishedOn: String
    countries: [Country!]! @relationship(type: "IN_RELATION", direction: IN)
  }
  type Step {
    from: String!
    to: String!
    title: String!
    start: String
  }
  type MonthCount {
    month: Int!
    kind: String!
    events: Int!
  }
  type Link {
    a: String!
    b: String!
    meetings: Int!
    weight: Float!
  }
  type Common {
    slug: String!
    label: String!
    one: Int!
    two: Int!
  }
  type Busy {
    slug: String!
    label: String!
    meetings: Int!
  }
  type Pair {
    a: String!
    b: String!
    meetings: Int!
  }
  type Query {
    inCommon(a: String!, b: String!): [Common!]!
      @cypher(statement: """${IN_COMMON} RETURN {slug: other.slug, label: other.label, one: one, two: two} AS common""", columnName: "common")
    busiest(from: String!, to: String!): [Busy!]!
      @cypher(statement: """${BUSIEST} RETURN {slug: o.slug, label: o.label, meetings: meetings} AS busy""", columnName: "busy")
    pairsOf(from: String!, to: String!): [Pair!]!
      @cypher(statement: """${PAIRS} RETURN {a: a, b: b, meetings: meetings} AS pair""", columnName: "pair")
    path(from: String!, to: String!): [Step!]!
      @cypher(statement: """${PATH} RETURN {from: x.label, to: y.label, title: e.label, start: e.start} AS step""", columnName: "step")
    eventsPerMonth(from: String!, to: String!): [MonthCount!]!
      @cypher(statement: """${SERIES} RETURN {month: month, kind: kind, events: events} AS point""", columnName: "point")
    links(country: String!, from: String!, to: String!): [Link!]!
      @cypher(statement: """${LINKS} RETURN {a: a.slug, b: b.slug, meetings: meetings, weight: weight} AS link""", columnName: "link")
  }
`;

const { BENCH_URI = '', BENCH_PASSWORD = '' } = process.env;
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic('neo4j', BENCH_PASSWORD), { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: false });
const server = createServer((request, response) => void yoga(request, response));
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

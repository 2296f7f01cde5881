/**
 * What follows from the facts and is kept beside them, because every question about meetings and countries needs it: `leaf` on
 * an event; INVOLVES from an event to the countries of those who took part; MET_AT from an official to an event at which he
 * met the others, by the usual rules, and `present` on the event, how many did; the terms of search (`search-terms.ts`); how
 * tenures end (`tenures.ts`). Made anew with every change.
 */
import { slices } from '../lib/groups.js';
import { meetingRule, MET_AT_PART, type RuleProperty, USUAL_RULE } from '../model/meetings.js';
import type { Graph, Transaction } from './graph.js';
import { deriveTerms } from './search-terms.js';
import { deriveTenures } from './tenures.js';
import type { Touched } from './touched.js';

const BATCH = 2_000;

/** Properties of nodes that follow from the facts. */
export const DERIVED_PROPERTIES = ['leaf', 'present', 'searchName', 'searchContext'] as const;

/** Properties of nodes that no data set states: what follows from the facts, and when these changed (`changed.ts`). */
export const UNSTATED_PROPERTIES = [...DERIVED_PROPERTIES, 'changedAt'] as const;

/** Those of a node `n`, as a map: what goes on standing where its facts are written anew. */
export const UNSTATED_MAP = `n {${UNSTATED_PROPERTIES.map((property) => `.${property}`).join(', ')}}`;

const rule: Record<string, readonly string[]> = {};

/**
 * Whether whoever took part by `p` met the others at an event, as Cypher. Closed lists are the rule's own, and become parameters.
 *
 * @param leaf whether it is a leaf
 */
function metAt(variable: string, leaf: string): string {
  const variableOf = (property: RuleProperty): string =>
    property.replace('event.', `${variable}.`).replace('participation.', 'p.');
  const { event, participation } = meetingRule<string>(USUAL_RULE, {
    holds: () => leaf,
    isOneOf: (property, values) => {
      const known = Object.keys(rule).find((key) => rule[key]?.join() === values.join());
      const key = known ?? `rule${Object.keys(rule).length}`;
      rule[key] = values;
      return `${variableOf(property)} IN $${key}`;
    },
    every: (conditions) => conditions.join(' AND '),
    some: (conditions) => `(${conditions.map((one) => `(${one})`).join(' OR ')})`,
  });
  return `${event} AND ${participation}`;
}

const MET = metAt('e', 'e.leaf');
/** Whether a part counts in place of the whole. */
const PART_COUNTS = `COUNT {
  MATCH (part)<-[p:PARTICIPATED_IN]-(o:Official|StagedOfficial) WHERE ${metAt('part', 'true')} RETURN DISTINCT o
} >= ${MET_AT_PART}`;
const parameters = rule;

/** What follows for an event `e` but who met there. */
const COUNTRIES = `
  SET e.leaf = NOT EXISTS { (e)<-[:PART_OF]-+(part) WHERE ${PART_COUNTS} }
  WITH e
  CALL (e) {
    OPTIONAL MATCH (e)-[old:INVOLVES]->() DELETE old
    WITH DISTINCT e
    MATCH (e)<-[:PARTICIPATED_IN]-(x)
    CALL (x) {
      WITH x WHERE x:Country OR x:StagedCountry RETURN x AS country
      UNION
      MATCH (x)-[:CITIZEN_OF|OF_COUNTRY]->(country) RETURN country
    }
    WITH DISTINCT e, country
    CREATE (e)-[:INVOLVES]->(country)
  }`;

/**
 * Who met at an event `e`.
 *
 * @param officials which of those present get MET_AT, as a condition on `o`
 */
const meetings = (officials: string): string => `
  CALL (e) {
    OPTIONAL MATCH (e)<-[old:MET_AT]-() DELETE old
    WITH DISTINCT e
    OPTIONAL MATCH (e)<-[p:PARTICIPATED_IN]-(o:Official|StagedOfficial)
    WHERE ${MET}
    WITH e, collect(DISTINCT o) AS present
    SET e.present = size(present)
    FOREACH (o IN [o IN present WHERE ${officials}] | CREATE (o)-[:MET_AT]->(e))
  }`;

const CONSEQUENCES = `${COUNTRIES} ${meetings('true')}`;

/** Derives anew for what a change touches. */
export async function derive(transaction: Transaction, touched: Touched): Promise<void> {
  await deriveTerms(transaction, touched);
  await deriveTenures(transaction, touched);
  const slugs = new Set(touched.events);
  const add = async (text: string, some: ReadonlySet<string>): Promise<void> => {
    for (const asked of slices(some, BATCH)) {
      const rows = await transaction.run(text, { slugs: asked });
      for (const { slug } of rows) slugs.add(slug as string);
    }
  };
  const through = (type: string): string =>
    `MATCH (x:${type})-[:PARTICIPATED_IN]->(e:Event) WHERE x.slug IN $slugs RETURN DISTINCT e.slug AS slug`;
  await add(through('Official'), touched.officials);
  await add(through('Organization'), touched.organizations);
  await add(
    'MATCH (part:Event)-[:PART_OF]->+(e:Event) WHERE part.slug IN $slugs RETURN DISTINCT e.slug AS slug',
    new Set([...touched.parts, ...slugs]),
  );
  for (const some of slices(slugs, BATCH)) {
    await transaction.run(`UNWIND $slugs AS slug MATCH (e:Event {slug: slug}) ${CONSEQUENCES}`, {
      ...parameters,
      slugs: some,
    });
  }
}

/**
 * Derives for new events, as far as that was not done: one step after the other, each for all of them. Where they are hidden, an
 * official that is seen gets no MET_AT to them; `deriveSeen` makes up for it.
 *
 * Within a step nothing is read that another transaction of it may write: of a node whose relationships become many meanwhile,
 * Neo4j may give whoever reads them a part. The first reads those of officials; the second writes some.
 *
 * @param ids Neo4j's ids of them
 */
export const DERIVE_NEW: readonly ((
  transaction: Transaction,
  ids: readonly string[],
  hidden: boolean,
) => Promise<void>)[] = [
  async (transaction, ids) => {
    await transaction.run(`UNWIND $ids AS id MATCH (e) WHERE elementId(e) = id AND e.leaf IS NULL ${COUNTRIES}`, {
      ...parameters,
      ids,
    });
  },
  async (transaction, ids, hidden) => {
    await transaction.run(
      `UNWIND $ids AS id MATCH (e) WHERE elementId(e) = id AND e.present IS NULL
         WITH e ${meetings(hidden ? 'o:StagedOfficial' : 'true')}`,
      { ...parameters, ids },
    );
  },
];

/** How many new events are derived for in one step. */
export const NEW_AT_ONCE = BATCH * 5;

/** Derives for every event for which that was not done yet, where nobody looks on: in as many transactions as it takes. */
export async function deriveAll(graph: Graph): Promise<void> {
  await graph.run(
    `MATCH (e:Event) WHERE e.leaf IS NULL CALL (e) { ${CONSEQUENCES} } IN TRANSACTIONS OF ${NEW_AT_ONCE} ROWS`,
    parameters,
  );
}

/** Derives anew for every event that has parts, where nobody writes. */
export async function deriveWholes(graph: Graph): Promise<void> {
  await graph.run(
    `MATCH (e:Event) WHERE EXISTS { (e)<-[:PART_OF]-() } CALL (e) { ${CONSEQUENCES} } IN TRANSACTIONS OF ${NEW_AT_ONCE} ROWS`,
    parameters,
  );
}

/** MET_AT from officials who are seen to staged events: part of the step in which those become seen. */
export async function deriveSeen(transaction: Transaction): Promise<void> {
  await transaction.run(
    `MATCH (o:Official)-[p:PARTICIPATED_IN]->(e:StagedEvent)
     WHERE e.present > 0 AND ${MET}
     WITH DISTINCT o, e WHERE NOT EXISTS { (o)-[:MET_AT]->(e) }
     CREATE (o)-[:MET_AT]->(e)`,
    parameters,
  );
}

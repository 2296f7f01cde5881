/**
 * What follows from the facts and is kept beside them, because every question about meetings and countries needs it:
 * `leaf` on an event; INVOLVES from an event to the countries of those who took part; MET_AT from an official to an event
 * at which he met the others, by the usual rules, and `present` on the event, how many did. Made anew with every change.
 */
import { CALL_KINDS, MEETING_KINDS, SURE, TOOK_PLACE } from '../model/meetings.js';
import type { Transaction } from './graph.js';

/** The events for which something follows from what a data set states, and further ones, as `e`. */
const AFFECTED = `CALL () {
    MATCH (e:Event {dataset: $dataset}) RETURN e
    UNION
    MATCH ()-[:PART_OF {dataset: $dataset}]->(e:Event) RETURN e
    UNION
    MATCH ()-[:PARTICIPATED_IN {dataset: $dataset}]->(e:Event) RETURN e
    UNION
    MATCH (:Official)-[c:CITIZEN_OF {dataset: $dataset}]->() WITH startNode(c) AS o
    MATCH (o)-[:PARTICIPATED_IN]->(e:Event) RETURN e
    UNION
    MATCH (:Organization)-[c:OF_COUNTRY {dataset: $dataset}]->() WITH startNode(c) AS o
    MATCH (o)-[:PARTICIPATED_IN]->(e:Event) RETURN e
    UNION
    MATCH (e:Event) WHERE e.slug IN $also RETURN e
  }`;

/** The slugs of the events for which something follows from what a data set states now. */
export async function affectedEvents(transaction: Transaction, dataset: string): Promise<string[]> {
  const rows = await transaction.run(`${AFFECTED} RETURN e.slug AS slug`, { dataset, also: [] });
  return rows.map(({ slug }) => slug as string);
}

/**
 * Derives anew for the events that a data set has to do with.
 *
 * @param also slugs of events that it had to do with before it changed
 */
export async function derive(transaction: Transaction, dataset: string, also: readonly string[] = []): Promise<void> {
  // A part that did not come about (called off, only talked of) leaves the whole a leaf.
  await transaction.run(
    `${AFFECTED}
     SET e.leaf = NOT EXISTS { (e)<-[:PART_OF]-(part:Event) WHERE part.status IN ['OCCURRED', 'ONGOING'] }`,
    { dataset, also },
  );
  await transaction.run(
    `${AFFECTED}
     CALL (e) {
       OPTIONAL MATCH (e)-[old:INVOLVES]->() DELETE old
       WITH DISTINCT e
       MATCH (e)<-[:PARTICIPATED_IN]-(x)
       CALL (x) {
         WITH x WHERE x:Country RETURN x AS country
         UNION
         MATCH (x)-[:CITIZEN_OF|OF_COUNTRY]->(country:Country) RETURN country
       }
       WITH DISTINCT e, country
       MERGE (e)-[:INVOLVES]->(country)
     }`,
    { dataset, also },
  );
  await transaction.run(
    `${AFFECTED}
     CALL (e) {
       OPTIONAL MATCH (e)<-[old:MET_AT]-() DELETE old
       WITH DISTINCT e
       OPTIONAL MATCH (e)<-[p:PARTICIPATED_IN]-(o:Official)
       WHERE e.leaf AND e.kind IN $meetingKinds AND e.status IN $tookPlace AND e.certainty IN $sure
         AND p.certainty IN $sure AND (p.presence = 'IN_PERSON' OR (p.presence = 'REMOTE' AND e.kind IN $callKinds))
       WITH e, collect(DISTINCT o) AS present
       SET e.present = size(present)
       FOREACH (o IN present | CREATE (o)-[:MET_AT]->(e))
     }`,
    { dataset, also, meetingKinds: MEETING_KINDS, callKinds: CALL_KINDS, tookPlace: TOOK_PLACE, sure: SURE },
  );
}

/**
 * What follows from the facts and is kept beside them, because every question about meetings and countries needs it:
 * `leaf` on an event, and INVOLVES from an event to the countries of those who took part. Made anew with every change.
 */
import type { Transaction } from './graph.js';

/**
 * Derives anew for the events of a data set, the events they are part of, and the events its officials take part in.
 */
export async function derive(transaction: Transaction, dataset: string): Promise<void> {
  // A part that did not come about (called off, only talked of) leaves the whole a leaf.
  await transaction.run(
    `MATCH (e:Event) WHERE e.dataset = $dataset OR EXISTS { (e)<-[:PART_OF {dataset: $dataset}]-() }
     SET e.leaf = NOT EXISTS { (e)<-[:PART_OF]-(part:Event) WHERE part.status IN ['OCCURRED', 'ONGOING'] }`,
    { dataset },
  );
  await transaction.run(
    `CALL () {
       MATCH (e:Event {dataset: $dataset}) RETURN e
       UNION
       MATCH ()-[p:PARTICIPATED_IN {dataset: $dataset}]->(e:Event) RETURN e
       UNION
       MATCH (:Official)-[c:CITIZEN_OF {dataset: $dataset}]->() WITH startNode(c) AS o
       MATCH (o)-[:PARTICIPATED_IN]->(e:Event) RETURN e
       UNION
       MATCH (:Organization)-[c:OF_COUNTRY {dataset: $dataset}]->() WITH startNode(c) AS o
       MATCH (o)-[:PARTICIPATED_IN]->(e:Event) RETURN e
     }
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
    { dataset },
  );
}

/** Where data sets differ on a fact, as readers see it: each value, who states it, and what they cite for it. */
import type { Transaction } from '../../database/graph.js';
import { chooseBy, type Claim, type Conflict, listOf } from './claims.js';
import { type NodeFact, type Ref, refKey, type RelationshipFact, SINGLE } from '../facts/facts.js';
import { factKey } from '../baseline/held.js';

/** How the API names what a relationship answers. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ...{ TOOK_PLACE_IN: 'place', PART_OF: 'partOf', OF_COUNTRY: 'country', IN_ORGANIZATION: 'organization' },
  ...{ WITHIN: 'within', SIGNED_AT: 'signedAt', MADE_BY: 'madeBy', MADE_AT: 'madeAt', PUBLISHED_BY: 'publisher' },
  ...{ HELD_OFFICE: 'offices', PARTICIPATED_IN: 'participants', PARTY_TO: 'parties', NEEDS_VISA: 'visaRules' },
  ...{ HAD_LEVEL: 'periods', MEMBER_OF: 'members' },
};

/** Relationships that belong to the node at their end. */
const OF_END = new Set(['HAD_LEVEL', 'MEMBER_OF', 'PARTICIPATED_IN', 'PARTY_TO']);

/** Shows where the claims on a fact differ, in the place of where they did before. */
export async function showConflicts(
  transaction: Transaction,
  fact: NodeFact | RelationshipFact,
  conflicts: readonly Conflict[],
  claims: readonly Claim[],
): Promise<void> {
  const key = factKey(fact);
  await transaction.run('MATCH (c:Conflict {fact: $key}) OPTIONAL MATCH (c)<-[:VALUE_OF]-(v) DETACH DELETE v, c', {
    key,
  });
  const told = 'key' in fact ? conflictsOf(fact, conflicts, claims) : conflicts;
  const entity = 'key' in fact ? (OF_END.has(fact.type) ? fact.to : fact.from) : fact;
  for (const { field, values } of told) {
    const rows = values.flatMap(({ value, preferred, datasets }) =>
      datasets.map((dataset) => ({ value, preferred, dataset, citations: citationsIn(claims, dataset) })),
    );
    await transaction.run(
      `MATCH (n:${entity.type} {slug: $slug})
       CREATE (c:Conflict {fact: $key, field: $field})-[:CONFLICT_IN]->(n)
       WITH n, c UNWIND $rows AS row MATCH (d:Dataset {slug: row.dataset})
       CREATE (d)<-[:STATED_BY]-(v:ConflictingValue {value: row.value, preferred: row.preferred})-[:VALUE_OF]->(c)
       SET v.citations = CASE WHEN $isNode THEN ${CITED} ELSE row.citations END`,
      { slug: entity.slug, key, field, rows, isNode: !('key' in fact) },
    );
  }
}

/** What a data set `d` cites for a node `n`. */
const CITED = `COLLECT { MATCH (n)-[:CITES]->(x:Citation) WHERE x.dataset = d.slug RETURN x.slug ORDER BY x.slug }`;

/**
 * Has the values that a data set states of nodes cite what it cites now. It may cite something else for what it states as
 * before; of a relationship the citations are part of what is stated.
 */
export async function citeAnew(transaction: Transaction, dataset: string): Promise<void> {
  await transaction.run(
    `MATCH (d:Dataset {slug: $dataset})<-[:STATED_BY]-(v)-[:VALUE_OF]->(c:Conflict)-[:CONFLICT_IN]->(n)
     WHERE NOT c.fact STARTS WITH '#' SET v.citations = ${CITED}`,
    { dataset },
  );
}

/** What differs about a relationship, by the API's names: its end, or a property of it. */
function conflictsOf(fact: RelationshipFact, conflicts: readonly Conflict[], claims: readonly Claim[]): Conflict[] {
  const name = FIELD_OF[fact.type];
  if (name === undefined) return [];
  if (SINGLE.has(fact.type)) {
    const { values } = chooseBy(claims, ({ to }) => to ?? '');
    return values.length > 1 ? [{ field: name, values }] : [];
  }
  const other: Ref = OF_END.has(fact.type) ? fact.from : fact.to;
  return conflicts.map(({ field, values }) => ({ field: `${name}(${refKey(other)}).${field}`, values }));
}

function citationsIn(claims: readonly Claim[], dataset: string): string[] {
  const claim = claims.find((one) => one.dataset === dataset);
  return [...listOf(claim?.properties.citations)];
}

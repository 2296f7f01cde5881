/** The countries that officials belong to, as filters ask for them. */
import { cypher, type Fragment, type Variable } from '../planner/cypher.js';
import type { IdFilter } from '../planner/inputs.js';
import { linksFit } from '../planner/sets.js';

/** The countries that an official belongs to fit, as a set. */
export function citizenshipFits(official: Variable, ids: IdFilter): Fragment {
  return linksFit('Country', ids, (country) => cypher`(${official})-[:CITIZEN_OF]->(${country}:Country)`);
}

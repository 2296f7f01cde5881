/** What an import changed. */
import { cypher, name, Variable } from '../planner/cypher.js';
import { many, one, property, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { dataset } from './entity.js';

/** One import that changed something. */
export interface Change {
  /** Counts the imports that changed something, from 1. */
  revision: number;
  dataset: string;
}

const change: TypePlan<Variable> = {
  revision: property('revision'),
  dataset,
  version: property('version'),
  at: (node) => value(cypher`toString(${node}.at)`),
  created: property('created'),
  changed: property('changed'),
  removed: property('removed'),
  entities: (node, field, planner) => {
    const entity = new Variable('n');
    // By label, so that each is found by its index.
    const found = planner.possibleTypes('Entity').map((type) => ({
      type,
      ids: cypher`[id IN ${node}.entities WHERE id STARTS WITH ${`${type}:`} | substring(id, ${type.length + 1})]`,
    }));
    const parts = found.map(
      ({ type, ids }) => cypher`MATCH (${entity}:${name(type)}) WHERE ${entity}.slug IN ${ids} RETURN ${entity}`,
    );
    const [first, ...others] = parts;
    const union = others.reduce((all, part) => cypher`${all} UNION ALL ${part}`, first ?? cypher``);
    const match = cypher`CALL (${node}) { ${union} }`;
    return many({ match, subject: entity, order: cypher`labels(${entity})[0], ${entity}.slug` }, field, planner);
  },
};

export const CHANGE_PLANS = { Change: change };

export const CHANGE_ROOTS: TypePlan<null> = {
  changes: (_, field, planner) => {
    const node = new Variable('i');
    const revision = planner.asOf.use((__, { prepared }) => (prepared as Change).revision);
    return one({ match: cypher`MATCH (${node}:Import {revision: ${revision}})`, subject: node }, field, planner);
  },
};

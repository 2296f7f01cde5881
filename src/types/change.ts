/** Imports that changed something: listed, told to those who poll, and told as they happen. */
import { given, slugs } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, join, name, Variable, where } from '../planner/cypher.js';
import { instantProperty, many, one, property } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, Planner, TypePlan } from '../planner/plan.js';
import { dataset } from './entity.js';

/** One import that changed something. */
export interface Change {
  /** Counts the imports that changed something, from 1. */
  revision: number;
  dataset: string;
}

/** The entities that an import's note names, as rows. */
function entitiesOf(node: Variable, planner: Planner): Rows<Variable> {
  const entity = new Variable('n');
  const former = planner.asOf.use((_, { formerIds }) => Object.fromEntries(formerIds ?? []));
  // By label, so that each is found by its index.
  const parts = planner.possibleTypes('Entity').map((type) => {
    const told = cypher`[id IN ${node}.entities WHERE id STARTS WITH ${`${type}:`} | substring(id, ${type.length + 1})]`;
    // An official may go by another id by now.
    const ids = type === 'Official' ? cypher`[id IN ${told} | coalesce(${former}[id], id)]` : told;
    return cypher`MATCH (${entity}:${name(type)}) WHERE ${entity}.slug IN ${ids} RETURN ${entity}`;
  });
  return {
    match: cypher`CALL (${node}) { ${join(parts, ' UNION ALL ')} }`,
    piped: true,
    carry: [entity],
    subject: entity,
    node: entity,
    orders: { TYPE: { value: cypher`labels(${entity})[0]`, type: 'text' } },
  };
}

const change: TypePlan<Variable> = {
  revision: property('revision'),
  dataset,
  version: property('version'),
  at: instantProperty('at'),
  created: property('created'),
  changed: property('changed'),
  removed: property('removed'),
  entities: (node, field, planner) => connection(entitiesOf(node, planner), field, planner),
};

/** Only those of some data sets, where any are named. */
function ofDatasets(node: Variable, field: { args: Record<string, unknown> }): Fragment[] {
  const datasets = field.args.datasets as Parameter<string[]> | null | undefined;
  return given(datasets, (ids) => cypher`${node}.dataset IN ${slugs('Dataset', ids)}`);
}

const imports: FieldPlan<null> = (_, field, planner) => {
  const node = new Variable('i');
  return connection(
    {
      match: cypher`MATCH (${node}:Import)`,
      conditions: ofDatasets(node, field),
      byIndex: true,
      carry: [node],
      subject: node,
      node,
      // No two imports have a revision alike.
      tie: cypher`''`,
      orders: { REVISION: { value: cypher`${node}.revision`, type: 'number' } },
      order: { field: 'REVISION', direction: 'DESC' },
    },
    field,
    planner,
  );
};

const changes: FieldPlan<null> = (_, field, planner) => {
  const { after, first } = field.args as { after: Parameter<number>; first: Parameter<number> };
  const node = new Variable('i');
  const order = cypher`${node}.revision`;
  const match = cypher`MATCH (${node}:Import) ${where([cypher`${order} > ${after}`, ...ofDatasets(node, field)])}
    WITH ${node} ORDER BY ${order} LIMIT ${first}`;
  return many({ match, subject: node, order }, field, planner);
};

/** The note that an import leaves while it writes. One that was killed leaves it too: `until` tells. */
const importUnderWay: FieldPlan<null> = (_, field, planner) => {
  const lease = new Variable('l');
  // Backups, restores and decisions take the graph too.
  const match = cypher`MATCH (${lease}:ImportLease {name: 'import'}) WHERE ${lease}.holder IS NOT NULL AND ${lease}.dataset IS NOT NULL`;
  return one({ match, subject: lease }, field, planner);
};

export const CHANGE_PLANS = {
  Change: change,
  ChangeEdge: edgePlan() as TypePlan<Edge<Variable>>,
  ImportUnderWay: {
    dataset: property('dataset'),
    until: instantProperty('until'),
  },
};

export const CHANGE_ROOTS: TypePlan<null> = { imports, changes, importUnderWay };

/** What a subscriber is told of the change that has just happened. */
export const CHANGE_STREAM: TypePlan<null> = {
  changes: (_, field, planner) => {
    const node = new Variable('i');
    const revision = planner.asOf.use((__, { prepared }) => (prepared as Change).revision);
    return one({ match: cypher`MATCH (${node}:Import {revision: ${revision}})`, subject: node }, field, planner);
  },
};

/** What all entities have: ids, sources, names. */
import { factId } from '../model/fact-ids.js';
import { globalId, kindOf, NODE_TYPES, type NodeType } from '../model/ids.js';
import type { EntityKind } from '../model/vocabulary.js';
import { ofKind, slug } from '../planner/conditions.js';
import type { Parameter } from '../planner/parameter.js';
import { cypher, type Fragment, name, Named, Variable } from '../planner/cypher.js';
import { connection, edgePlan, type Edge, type Rows } from '../planner/connection.js';
import { along, listed, listProperty, one, property, toOne, value } from '../planner/fields.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { type Start, startOf } from './starts.js';

/** `id`, `slug` and `label`. */
export function identity(type: NodeType): TypePlan<Variable> {
  return {
    id: (node) => value(cypher`${node}.slug`, (slug) => globalId(type, slug as string)),
    slug: property('slug'),
    label: property('label'),
  };
}

/** The data set that states a node. */
export const dataset: FieldPlan<Variable> = (node, field, planner) => {
  const set = new Variable('d');
  return one({ match: cypher`MATCH (${set}:Dataset {slug: ${node}.dataset})`, subject: set }, field, planner);
};

/** The data sets that state a node, each once, as clauses: from a node to a data set. */
export function datasetsOf(type: NodeType, node: Variable, set: Variable): Fragment {
  const claim = new Variable('claim');
  const others = cypher`COLLECT { MATCH (${claim}:Claim {fact: ${`${type}:`} + ${node}.slug}) WHERE ${claim}.dataset <> ${node}.dataset RETURN DISTINCT ${claim}.dataset }`;
  return cypher`MATCH (${set}:Dataset) WHERE ${set}.slug IN [${node}.dataset] + CASE WHEN ${node}.shared THEN ${others} ELSE [] END`;
}

/** `Entity`: identity, certainty and provenance. */
export function entity(type: NodeType): TypePlan<Variable> {
  return {
    ...identity(type),
    certainty: property('certainty'),
    ...listed(
      'citations',
      'citationCount',
      along((from, to) => cypher`(${from})-[:CITES]->(${to}:Citation)`),
    ),
    ...listed('sources', 'sourceCount', (node: Variable) => {
      const source = new Variable('s');
      const match = cypher`MATCH (${node})-[:CITES]->(:Citation)-[:OF_SOURCE]->(${source}:Source) WITH DISTINCT ${source}`;
      return { match, piped: true, subject: source, order: cypher`${source}.slug` };
    }),
    dataset,
    ...listed('datasets', 'datasetCount', (node: Variable) => {
      const set = new Variable('d');
      return { match: datasetsOf(type, node, set), subject: set, order: cypher`${set}.slug` };
    }),
    ...listed(
      'conflicts',
      'conflictCount',
      along(
        (from, to) => cypher`(${to}:Conflict)-[:CONFLICT_IN]->(${from})`,
        (to) => cypher`${to}.field, ${to}.fact`,
      ),
    ),
  };
}

/** Forms are kept as `language=form`, or `=form` where no language is given. */
const splitName = (form: string): Record<string, string | null> => {
  const at = form.indexOf('=');
  return { language: form.slice(0, at) || null, value: form.slice(at + 1) };
};

/** Ids in other schemes are kept as `scheme=id`. */
const splitIdentifier = (text: string): Record<string, string> => {
  const at = text.indexOf('=');
  return { scheme: text.slice(0, at), value: text.slice(at + 1) };
};

/** A list of small objects that are kept in strings: parsed here, since they select nothing of the graph. */
export function packed(key: string, parse: (text: string) => Record<string, unknown>): FieldPlan<Variable> {
  return (node, field, planner) => {
    const shaped = pick(field, field.typeName);
    return listProperty(key, (text) => shaped(parse(text)))(node, field, planner);
  };
}

export const identifiers = packed('identifiers', splitIdentifier);
export const names = packed('names', splitName);

/** A node's global id, where only its label tells the type. */
export function nodeId(node: Variable): Fragment {
  return cypher`head(labels(${node})) + ':' + ${node}.slug`;
}

/** Entities that bear a name: under `name` or `title`. */
export function namedEntity(type: NodeType, nameField: 'name' | 'title'): TypePlan<Variable> {
  return { ...entity(type), [nameField]: property('label'), names, identifiers };
}

/**
 * `citations` and `citationCount` of a relationship, which keeps their slugs: a relationship can have no relationships of
 * its own.
 */
export function relationshipCitations<Subject>(relationship: (subject: Subject) => Variable): TypePlan<Subject> {
  return listed('citations', 'citationCount', (subject: Subject) => {
    const citation = new Variable('c');
    const match = cypher`MATCH (${citation}:Citation) WHERE ${citation}.slug IN ${relationship(subject)}.citations`;
    return { match, subject: citation, order: cypher`${citation}.slug` };
  });
}

/** A point kept as latitude and longitude; null where there is none. */
export const coordinates: FieldPlan<Variable> = (node, field) => {
  const shaped = pick(field, 'Coordinates');
  return value(cypher`[${node}.latitude, ${node}.longitude]`, (pair) => {
    const [latitude, longitude] = pair as [number | null, number | null];
    return shaped(latitude === null || longitude === null ? null : { latitude, longitude });
  });
};

const citation: TypePlan<Variable> = {
  id: (node) => value(cypher`${node}.slug`, (slug) => `Citation:${slug as string}`),
  source: toOne((from, to) => cypher`(${from})-[:OF_SOURCE]->(${to}:Source)`),
  locator: property('locator'),
  attributedTo: toOne((from, to) => cypher`(${from})-[:ATTRIBUTED_TO]->(${to}:Organization)`),
  certainty: property('certainty'),
};

const conflict: TypePlan<Variable> = {
  id: (node) => value(cypher`[${node}.fact, ${node}.field]`, (parts) => factId('Conflict', parts as string[])),
  entity: toOne((from, to) => cypher`(${from})-[:CONFLICT_IN]->(${to})`),
  field: property('field'),
  ...listed(
    'values',
    'valueCount',
    along(
      (from, to) => cypher`(${from})<-[:VALUE_OF]-(${to}:ConflictingValue)`,
      (to) => cypher`NOT ${to}.preferred, ${to}.value, ${to}.citations`,
    ),
  ),
};

const conflictingValue: TypePlan<Variable> = {
  value: property('value'),
  preferred: property('preferred'),
  dataset: toOne((from, to) => cypher`(${from})-[:STATED_BY]->(${to}:Dataset)`),
  ...relationshipCitations((value: Variable) => value),
};

/**
 * A root field: the entities of a type that fit its argument `filter`.
 *
 * @param starts parts of the filter that name what entities can be found from
 */
export function entities<F extends object>(
  type: NodeType,
  orders: (node: Variable) => Rows<Variable>['orders'],
  conditions: (node: Variable, filter: F | undefined) => Fragment[],
  starts: readonly Start[] = [],
): FieldPlan<null> {
  return (_, field, planner) => {
    const filter = field.args.filter as F | undefined;
    const started = filter && startOf(filter, starts);
    const node = new Variable('n');
    return connection(
      {
        match: started ? started.match(node) : cypher`MATCH (${node}:${name(type)})`,
        conditions: conditions(node, started ? (started.rest as F) : filter),
        repeats: started?.repeats ?? false,
        byIndex: started === undefined,
        carry: [node],
        subject: node,
        node,
        orders: orders(node),
      },
      field,
      planner,
    );
  };
}

/** A connection of the nodes at the end of a pattern that fit the conditions. */
export function related(
  pattern: (from: Variable, to: Variable) => Fragment,
  conditions: (node: Variable, filter: unknown) => Fragment[],
  orders: (node: Variable) => Rows<Variable>['orders'],
): FieldPlan<Variable> {
  return (subject, field, planner) => {
    const node = new Variable('n');
    const rows = { match: cypher`MATCH ${pattern(subject, node)}`, conditions: conditions(node, field.args.filter) };
    return connection({ ...rows, carry: [node], subject: node, node, orders: orders(node) }, field, planner);
  };
}

/** One entity by its slug or global id; null where there is none. */
export function bySlug(type: NodeType, argument = 'id'): FieldPlan<null> {
  return (_, field, planner) => {
    const wanted = slug(type, field.args[argument] as Parameter<string>);
    const node = new Named('n', wanted);
    return one({ match: cypher`MATCH (${node}:${name(type)} {slug: ${wanted}})`, subject: node }, field, planner);
  };
}

/** The entities that cite a source. */
const citing: FieldPlan<Variable> = (source, field, planner) => {
  const node = new Variable('n');
  // What an import has not made visible yet, or has hidden, has no label of a kind.
  const kinds = ofKind(node, (field.args.kinds as EntityKind[] | undefined) ?? NODE_TYPES.map(kindOf));
  return connection(
    {
      match: cypher`MATCH (${source})<-[:OF_SOURCE]-(:Citation)<-[:CITES]-(${node})`,
      conditions: [kinds],
      repeats: true,
      carry: [node],
      subject: node,
      node,
      orders: { SLUG: { value: cypher`${node}.slug`, type: 'text' } },
      // Entities of two types may have one slug.
      tie: nodeId(node),
    },
    field,
    planner,
  );
};

export const ENTITY_PLANS = {
  Citation: citation,
  Conflict: conflict,
  ConflictingValue: conflictingValue,
  EntityEdge: edgePlan() as TypePlan<Edge<Variable>>,
};
export { citing };

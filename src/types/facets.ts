/** What a list holds, counted for a page that narrows it: events by kind, status, country, place and data set, finds by kind. */
import { kindOf, NAMED_TYPES, type NodeType } from '../model/ids.js';
import { eachOnce, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { many, value } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { datasetsOf } from './entity.js';

/** A node, and how many rows of the list belong to it. */
interface NodeCount {
  node: Variable;
  count: Variable;
}

/**
 * The rows of a list by a value, the most frequent first.
 *
 * @param valueOf of a row
 * @param shape what clients get for the value
 */
function byValue<Subject>(
  valueOf: (node: Variable) => Fragment,
  shape: (value: string) => string = (value) => value,
): FieldPlan<Rows<Subject>> {
  return (rows, field) => {
    const [found, count] = [new Variable('value'), new Variable('count')];
    const shaped = pick(field, field.typeName);
    return value(
      cypher`COLLECT { ${eachOnce(rows)} WITH ${valueOf(rows.node)} AS ${found}, count(*) AS ${count}
        RETURN [${found}, ${count}] ORDER BY ${count} DESC, ${found} }`,
      (answer) => (answer as [string, number][]).map(([each, times]) => shaped({ value: shape(each), count: times })),
    );
  };
}

/**
 * The rows of a list by a node that they belong to, the one with most first.
 *
 * @param reach from a row, as clauses
 */
function byNode(reach: (row: Variable, node: Variable) => Fragment): FieldPlan<Rows<Variable>> {
  return (rows, field, planner) => {
    const first = field.args.first as Parameter<number>;
    const counted: NodeCount = { node: new Variable('n'), count: new Variable('count') };
    const order = cypher`${counted.count} DESC, ${counted.node}.slug`;
    const match = cypher`${eachOnce(rows)} ${reach(rows.node, counted.node)}
      WITH ${counted.node}, count(*) AS ${counted.count} ORDER BY ${order} LIMIT ${first}`;
    return many({ match, subject: counted, order }, field, planner);
  };
}

const eventFacets: TypePlan<Rows<Variable>> = {
  kind: byValue((event) => cypher`${event}.kind`),
  status: byValue((event) => cypher`${event}.status`),
  country: byNode((event, country) => cypher`MATCH (${event})-[:INVOLVES]->(${country})`),
  place: byNode((event, place) => cypher`MATCH (${event})-[:TOOK_PLACE_IN]->(${place})`),
  dataset: byNode((event, dataset) => datasetsOf('Event', event, dataset)),
};

const searchFacets: TypePlan<Rows<unknown>> = {
  kind: byValue(
    (found) => cypher`head([label IN labels(${found}) WHERE label IN ${NAMED_TYPES}])`,
    (label) => kindOf(label as NodeType),
  ),
};

const facets: FieldPlan<Rows<Variable>> = (rows, field, planner) => planner.project(rows, field);

const countOf = (nodeField: string): TypePlan<NodeCount> => ({
  [nodeField]: ({ node }, field, planner) => planner.project(node, field),
  count: ({ count }) => value(cypher`${count}`),
});

export const FACET_PLANS = {
  EventConnection: { facets },
  EventFacets: eventFacets,
  SearchConnection: { facets },
  SearchFacets: searchFacets,
  CountryCount: countOf('country'),
  PlaceCount: countOf('place'),
  DatasetCount: countOf('dataset'),
};

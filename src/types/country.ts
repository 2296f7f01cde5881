/** Countries. */
import { given, nameFits, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { property, toMany, value } from '../planner/fields.js';
import { type FieldPlan, type TypePlan } from '../planner/plan.js';
import { agreementConditions, type AgreementFilter, agreementOrders } from './agreement.js';
import { bySlug, coordinates, labelled, namedEntity } from './entity.js';
import { type EventFilter, eventRows } from './event.js';
import { organizationConditions, type OrganizationFilter, organizationOrders } from './organization.js';
import { officialConditions, officialOrders } from './official.js';

interface CountryFilter {
  name?: TextFilter | null;
  former?: boolean | null;
}

const countryOrders = (country: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${country}.label`, type: 'text' },
  CODE: { value: cypher`${country}.slug`, type: 'text' },
});

function countryConditions(country: Variable, filter: CountryFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.name, (text) => nameFits(country, text)),
    ...given(filter.former, (former) => cypher`${country}.former = ${former}`),
  ];
}

/** A list of the nodes at the end of a pattern that fit the conditions. */
function related(
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

const country: TypePlan<Variable> = {
  ...namedEntity('Country', 'name'),
  code: (node) => value(cypher`toUpper(${node}.slug)`),
  former: property('former'),
  successors: toMany((from, to) => cypher`(${from})-[:SUCCEEDED_BY]->(${to}:Country)`),
  capitals: toMany((from, to) => cypher`(${from})-[:HAS_CAPITAL]->(${to}:Place)`),
  coordinates,
  relations: toMany((from, to) => cypher`(${from})-[:IN_RELATION]->(${to}:DiplomaticRelation)`),
  organizations: related(
    (from, to) => cypher`(${from})<-[:OF_COUNTRY]-(${to}:Organization)`,
    (node, filter) => organizationConditions(node, filter as OrganizationFilter | undefined),
    organizationOrders,
  ),
  officials: related(
    (from, to) => cypher`(${from})<-[:CITIZEN_OF]-(${to}:Official)`,
    (node, filter) => officialConditions(node, filter as Parameters<typeof officialConditions>[1]),
    officialOrders,
  ),
  events: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})<-[:INVOLVES]-(${event}:Event)`, {
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  agreements: related(
    (from, to) => cypher`(${from})-[:PARTY_TO]->(${to}:Agreement)`,
    (node, filter) => agreementConditions(node, filter as AgreementFilter | undefined),
    agreementOrders,
  ),
};

export const COUNTRY_PLANS = {
  Country: country,
  CountryEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const COUNTRY_ROOTS: TypePlan<null> = {
  country: bySlug('Country', 'code'),
  countries: (_, field, planner) =>
    connection(
      labelled('Country', countryOrders, (node) =>
        countryConditions(node, field.args.filter as CountryFilter | undefined),
      ),
      field,
      planner,
    ),
};

/** Countries. */
import { nameFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { property, toMany, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type {
  AgreementFilter,
  CountryFilter,
  EventFilter,
  OfficialFilter,
  OrganizationFilter,
} from '../planner/inputs.js';
import { type FieldPlan, type TypePlan } from '../planner/plan.js';
import { agreementConditions, agreementOrders } from './agreement.js';
import { bySlug, coordinates, labelled, namedEntity } from './entity.js';
import { eventRows } from './event-rows.js';
import { organizationConditions, organizationOrders } from './organization.js';
import { officialConditions, officialOrders } from './official.js';
import { provenance } from './provenance.js';

const countryOrders = (country: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${country}.label`, type: 'text' },
  CODE: { value: cypher`${country}.slug`, type: 'text' },
});

const COUNTRY: FilterTable<CountryFilter, Variable> = {
  name: (country, text, { path }) => nameFits(country, text, path),
  former: (country, former) => cypher`${country}.former = ${former}`,
  ...provenance('Country'),
};

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
    (node, filter) => officialConditions(node, filter as OfficialFilter | undefined),
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
        filterConditions(COUNTRY, node, field.args.filter as CountryFilter | undefined),
      ),
      field,
      planner,
    ),
};

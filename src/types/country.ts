/** Countries. */
import { given, nameFits, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, type Variable } from '../planner/cypher.js';
import { along, listed, property, toMany, value } from '../planner/fields.js';
import { type TypePlan } from '../planner/plan.js';
import { agreementsAlong } from './agreement.js';
import { bySlug, coordinates, labelled, namedEntity, related } from './entity.js';
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

const country: TypePlan<Variable> = {
  ...namedEntity('Country', 'name'),
  code: (node) => value(cypher`toUpper(${node}.slug)`),
  former: property('former'),
  successors: toMany((from, to) => cypher`(${from})-[:SUCCEEDED_BY]->(${to}:Country)`),
  capitals: toMany((from, to) => cypher`(${from})-[:HAS_CAPITAL]->(${to}:Place)`),
  coordinates,
  ...listed(
    'relations',
    'relationCount',
    along((from, to) => cypher`(${from})-[:IN_RELATION]->(${to}:DiplomaticRelation)`),
  ),
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
  agreements: agreementsAlong((from, to) => cypher`(${from})-[:PARTY_TO]->(${to}:Agreement)`),
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

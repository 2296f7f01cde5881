/** Countries. */
import { nameFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Variable } from '../planner/cypher.js';
import { listed, property, toMany, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { CountryFilter, EventFilter, OfficialFilter, OrganizationFilter } from '../planner/inputs.js';
import { type TypePlan } from '../planner/plan.js';
import { agreementsAlong } from './agreement.js';
import { bySlug, coordinates, entities, namedEntity, related } from './entity.js';
import { eventRows } from './event-rows.js';
import { meetingsOf } from './meetings.js';
import { organizationConditions, organizationOrders } from './organization.js';
import { officialConditions, officialOrders } from './official.js';
import { provenance } from './provenance.js';
import { relationsOf } from './relation-period.js';

const countryOrders = (country: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${country}.label`, type: 'text' },
  CODE: { value: cypher`${country}.slug`, type: 'text' },
});

const COUNTRY: FilterTable<CountryFilter, Variable> = {
  name: (country, text, { path }) => nameFits(country, text, path),
  former: (country, former) => cypher`${country}.former = ${former}`,
  ...provenance('Country'),
};

const country: TypePlan<Variable> = {
  ...namedEntity('Country', 'name'),
  code: (node) => value(cypher`toUpper(${node}.slug)`),
  former: property('former'),
  successors: toMany((from, to) => cypher`(${from})-[:SUCCEEDED_BY]->(${to}:Country)`),
  capitals: toMany((from, to) => cypher`(${from})-[:HAS_CAPITAL]->(${to}:Place)`),
  coordinates,
  ...listed('relations', 'relationCount', relationsOf),
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
  meetings: meetingsOf({
    way: (node, event) => cypher`(${node})<-[:INVOLVES]-(${event}:Event)`,
    isOf: (node, official) => cypher`(${official})-[:CITIZEN_OF]->(${node})`,
  }),
  agreements: agreementsAlong((from, to) => cypher`(${from})-[:PARTY_TO]->(${to}:Agreement)`),
};

export const COUNTRY_PLANS = {
  Country: country,
  CountryEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const COUNTRY_ROOTS: TypePlan<null> = {
  country: bySlug('Country', 'code'),
  countries: entities('Country', countryOrders, (node, filter: CountryFilter | undefined) =>
    filterConditions(COUNTRY, node, filter),
  ),
};

/** Organizations. */
import { nameFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { property, toOne } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { EventFilter, OfficeFilter, OrganizationFilter, SourceFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { linksFit, valueFits } from '../planner/sets.js';
import { bySlug, entities, namedEntity, related } from './entity.js';
import { eventRows } from './event-rows.js';
import { officeConditions, officeOrders } from './office.js';
import { provenance } from './provenance.js';
import { sourceConditions, sourceOrders } from './source.js';
import type { Start } from './starts.js';

export const organizationOrders = (organization: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${organization}.label`, type: 'text' },
});

const ORGANIZATION: FilterTable<OrganizationFilter, Variable> = {
  name: (organization, text, { path }) => nameFits(organization, text, path),
  kind: (organization, kinds) => valueFits(cypher`${organization}.kind`, kinds),
  country: (organization, ids) =>
    linksFit('Country', ids, (country) => cypher`(${organization})-[:OF_COUNTRY]->(${country}:Country)`),
  ...provenance('Organization'),
};

/** What a filter asks of an organization. */
export function organizationConditions(
  organization: Variable,
  filter: OrganizationFilter | null | undefined,
): Fragment[] {
  return filterConditions(ORGANIZATION, organization, filter);
}

const organization: TypePlan<Variable> = {
  ...namedEntity('Organization', 'name'),
  kind: property('kind'),
  country: toOne((from, to) => cypher`(${from})-[:OF_COUNTRY]->(${to}:Country)`),
  offices: related(
    (from, to) => cypher`(${from})<-[:IN_ORGANIZATION]-(${to}:Office)`,
    (node, filter) => officeConditions(node, filter as OfficeFilter | undefined),
    officeOrders,
  ),
  events: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})-[:PARTICIPATED_IN]->(${event}:Event)`, {
        repeats: true,
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
  publications: (node, field, planner) => {
    const source = new Variable('s');
    const conditions = sourceConditions(source, field.args.filter as SourceFilter | undefined);
    return connection(
      {
        match: cypher`MATCH (${node})<-[:PUBLISHED_BY]-(${source}:Source)`,
        conditions,
        carry: [source],
        subject: source,
        node: source,
        orders: sourceOrders(source),
      },
      field,
      planner,
    );
  },
};

export const ORGANIZATION_PLANS = {
  Organization: organization,
  OrganizationEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

const STARTS: readonly Start[] = [
  {
    part: 'country',
    types: ['Country'],
    way: (country, body) => cypher`(${country})<-[:OF_COUNTRY]-(${body}:Organization)`,
  },
];

export const ORGANIZATION_ROOTS: TypePlan<null> = {
  organization: bySlug('Organization'),
  organizations: entities('Organization', organizationOrders, organizationConditions, STARTS),
};

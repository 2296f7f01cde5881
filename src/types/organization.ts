/** Organizations. */
import type { OrganizationKind } from '../model/vocabulary.js';
import { given, nameFits, slugs, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toOne } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, labelled, namedEntity, related } from './entity.js';
import { type EventFilter, eventRows } from './event.js';
import { officeConditions, type OfficeFilter, officeOrders } from './office.js';
import { sourceConditions, type SourceFilter, sourceOrders } from './source.js';

export interface OrganizationFilter {
  name?: TextFilter | null;
  kind?: OrganizationKind[] | null;
  country?: Parameter<string[]> | null;
}

export const organizationOrders = (organization: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${organization}.label`, type: 'text' },
});

export function organizationConditions(
  organization: Variable,
  filter: OrganizationFilter | null | undefined,
): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.name, (text) => nameFits(organization, text)),
    ...given(filter.kind, (kinds) => cypher`${organization}.kind IN ${kinds}`),
    ...given(
      filter.country,
      (ids) => cypher`EXISTS { (${organization})-[:OF_COUNTRY]->(c:Country) WHERE c.slug IN ${slugs('Country', ids)} }`,
    ),
  ];
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

export const ORGANIZATION_ROOTS: TypePlan<null> = {
  organization: bySlug('Organization'),
  organizations: (_, field, planner) =>
    connection(
      labelled('Organization', organizationOrders, (node) =>
        organizationConditions(node, field.args.filter as OrganizationFilter | undefined),
      ),
      field,
      planner,
    ),
};

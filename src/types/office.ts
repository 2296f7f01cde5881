/** Offices. */
import { given, intFits, type IntFilter, nameFits, slugs, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import type { Variable } from '../planner/cypher.js';
import { cypher, type Fragment } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toOne, value } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, labelled, namedEntity } from './entity.js';
import { classOf } from './seniority.js';
import { tenures } from './tenure.js';

interface OfficeFilter {
  title?: TextFilter | null;
  rank?: IntFilter | null;
  organization?: Parameter<string[]> | null;
  country?: Parameter<string[]> | null;
}

const officeOrders = (office: Variable): Rows<Variable>['orders'] => ({
  TITLE: { value: cypher`${office}.label`, type: 'text' },
  RANK: { value: cypher`${office}.rank`, type: 'number', optional: true },
});

function officeConditions(office: Variable, filter: OfficeFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.title, (text) => nameFits(office, text)),
    ...given(filter.rank, (rank) => intFits(cypher`${office}.rank`, rank)),
    ...given(
      filter.organization,
      (ids) =>
        cypher`EXISTS { (${office})-[:IN_ORGANIZATION]->(g:Organization) WHERE g.slug IN ${slugs('Organization', ids)} }`,
    ),
    ...given(
      filter.country,
      (ids) =>
        cypher`EXISTS { (${office})-[:IN_ORGANIZATION]->()-[:OF_COUNTRY]->(c:Country) WHERE c.slug IN ${slugs('Country', ids)} }`,
    ),
  ];
}

const office: TypePlan<Variable> = {
  ...namedEntity('Office', 'title'),
  rank: property('rank'),
  class: (node) => value(classOf(node)),
  classBasis: (node) =>
    value(
      cypher`CASE WHEN ${node}.class IS NOT NULL THEN 'STATED' WHEN ${node}.classByTitle IS NOT NULL THEN 'TITLE' END`,
    ),
  organization: toOne((from, to) => cypher`(${from})-[:IN_ORGANIZATION]->(${to}:Organization)`),
  country: toOne((from, to) => cypher`(${from})-[:IN_ORGANIZATION]->(:Organization)-[:OF_COUNTRY]->(${to}:Country)`),
  holders: (node, field, planner) => tenures({ office: node }, field, planner),
};

export const OFFICE_PLANS = {
  Office: office,
  OfficeEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const OFFICE_ROOTS: TypePlan<null> = {
  office: bySlug('Office'),
  offices: (_, field, planner) =>
    connection(
      labelled('Office', officeOrders, (node) => officeConditions(node, field.args.filter as OfficeFilter | undefined)),
      field,
      planner,
    ),
};

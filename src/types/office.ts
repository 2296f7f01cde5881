/** Offices. */
import { given, intFits, type IntFilter, nameFits, slugs, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { one, property, type Related, toOne } from '../planner/fields.js';
import type { TypePlan } from '../planner/plan.js';
import { bySlug, labelled, namedEntity } from './entity.js';
import { holders } from './tenure.js';

export interface OfficeFilter {
  title?: TextFilter | null;
  rank?: IntFilter | null;
  organization?: Parameter<string[]> | null;
  country?: Parameter<string[]> | null;
}

export const officeOrders = (office: Variable): Rows<Variable>['orders'] => ({
  TITLE: { value: cypher`${office}.label`, type: 'text' },
  RANK: { value: cypher`${office}.rank`, type: 'number', optional: true },
});

/** An office's countries, the one that counts first: the one stated, else its organization's, else the one its title names. */
function countriesOf(office: Variable): Related<Variable> & { order: Fragment } {
  const [country, of, at] = [new Variable('n'), new Variable('of'), new Variable('at')];
  return {
    match: cypher`MATCH (${office})-[:IN_ORGANIZATION*0..1]->(${of})-[${at}:OF_COUNTRY|TITLE_NAMES]->(${country}:Country)`,
    subject: country,
    order: cypher`type(${at}) = 'TITLE_NAMES', ${of} <> ${office}`,
  };
}

/** The slug of the country of an office, null where none is known. */
function countryOf(office: Variable): Fragment {
  const { match, subject, order } = countriesOf(office);
  return cypher`COLLECT { ${match} RETURN ${subject}.slug ORDER BY ${order} LIMIT 1 }[0]`;
}

export function officeConditions(office: Variable, filter: OfficeFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.title, (text) => nameFits(office, text)),
    ...given(filter.rank, (rank) => intFits(cypher`${office}.rank`, rank)),
    ...given(
      filter.organization,
      (ids) =>
        cypher`EXISTS { (${office})-[:IN_ORGANIZATION]->(g:Organization) WHERE g.slug IN ${slugs('Organization', ids)} }`,
    ),
    ...given(filter.country, (ids) => cypher`${countryOf(office)} IN ${slugs('Country', ids)}`),
  ];
}

const office: TypePlan<Variable> = {
  ...namedEntity('Office', 'title'),
  rank: property('rank'),
  organization: toOne((from, to) => cypher`(${from})-[:IN_ORGANIZATION]->(${to}:Organization)`),
  country: (node, field, planner) => one(countriesOf(node), field, planner),
  holders,
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

/** Offices. */
import { intFits, nameFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, type Variable } from '../planner/cypher.js';
import { property, toOne } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { OfficeFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { linksFit } from '../planner/sets.js';
import { bySlug, labelled, namedEntity } from './entity.js';
import { provenance } from './provenance.js';
import { tenures } from './tenure.js';

const officeOrders = (office: Variable): Rows<Variable>['orders'] => ({
  TITLE: { value: cypher`${office}.label`, type: 'text' },
  RANK: { value: cypher`${office}.rank`, type: 'number', optional: true },
});

/** From an office to the country that it is of. */
const countryOf = (office: Variable, country: Variable): Fragment =>
  cypher`(${office})-[:IN_ORGANIZATION]->(:Organization)-[:OF_COUNTRY]->(${country}:Country)`;

const OFFICE: FilterTable<OfficeFilter, Variable> = {
  title: (office, text, { path }) => nameFits(office, text, path),
  rank: (office, rank) => intFits(cypher`${office}.rank`, rank),
  organization: (office, ids) =>
    linksFit('Organization', ids, (body) => cypher`(${office})-[:IN_ORGANIZATION]->(${body}:Organization)`),
  country: (office, ids) => linksFit('Country', ids, (country) => countryOf(office, country)),
  ...provenance('Office'),
};

const office: TypePlan<Variable> = {
  ...namedEntity('Office', 'title'),
  rank: property('rank'),
  organization: toOne((from, to) => cypher`(${from})-[:IN_ORGANIZATION]->(${to}:Organization)`),
  country: toOne(countryOf),
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
      labelled('Office', officeOrders, (node) =>
        filterConditions(OFFICE, node, field.args.filter as OfficeFilter | undefined),
      ),
      field,
      planner,
    ),
};

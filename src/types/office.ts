/** Offices. */
import { intFits, nameFits } from '../planner/conditions.js';
import { type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { one, property, type Related, toOne, value } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { OfficeFilter } from '../planner/inputs.js';
import type { TypePlan } from '../planner/plan.js';
import { asSlugs, linksFit, setFits, valueFits } from '../planner/sets.js';
import { bySlug, entities, namedEntity } from './entity.js';
import { provenance } from './provenance.js';
import { classOf, seniorityOf } from './seniority.js';
import { holders } from './tenure.js';
import type { Start } from './starts.js';

export const officeOrders = (office: Variable): Rows<Variable>['orders'] => ({
  TITLE: { value: cypher`${office}.label`, type: 'text' },
  RANK: { value: cypher`${office}.rank`, type: 'number', optional: true },
  SENIORITY: { value: seniorityOf(office), type: 'number', optional: true },
});

/** An office's countries, the one that counts first: the one stated, else its organization's, else the one its title names. */
function countriesOf(office: Variable): Related<Variable> & { order: Fragment } {
  const [country, of, at] = [new Variable('n'), new Variable('of'), new Variable('at')];
  return {
    match: cypher`MATCH (${office})-[:IN_ORGANIZATION*0..1]->(${of})-[${at}:OF_COUNTRY|TITLE_NAMES]->(${country}:Country)`,
    subject: country,
    order: cypher`type(${at}) = 'TITLE_NAMES', ${of} <> ${office}, ${country}.slug`,
  };
}

/** The slug of the country of an office, null where none is known. */
function countryOf(office: Variable): Fragment {
  const { match, subject, order } = countriesOf(office);
  return cypher`COLLECT { ${match} RETURN ${subject}.slug ORDER BY ${order} LIMIT 1 }[0]`;
}

const OFFICE: FilterTable<OfficeFilter, Variable> = {
  title: (office, text, { path }) => nameFits(office, text, path),
  rank: (office, rank) => intFits(cypher`${office}.rank`, rank),
  class: (office, classes) => valueFits(classOf(office), classes),
  organization: (office, ids) =>
    linksFit('Organization', ids, (body) => cypher`(${office})-[:IN_ORGANIZATION]->(${body}:Organization)`),
  country: (office, ids) =>
    setFits(asSlugs('Country', ids), (test) => cypher`coalesce(${test(countryOf(office))}, false)`),
  ...provenance('Office'),
};

/** What a filter asks of an office. */
export function officeConditions(office: Variable, filter: OfficeFilter | null | undefined): Fragment[] {
  return filterConditions(OFFICE, office, filter);
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
  country: (node, field, planner) => one(countriesOf(node), field, planner),
  holders,
};

export const OFFICE_PLANS = {
  Office: office,
  OfficeEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

const STARTS: readonly Start[] = [
  {
    part: 'organization',
    types: ['Organization'],
    way: (body, office) => cypher`(${body})<-[:IN_ORGANIZATION]-(${office}:Office)`,
  },
  // Of an office's countries the first counts.
  {
    part: 'country',
    types: ['Country'],
    way: (country, office) =>
      cypher`(${country})<-[:OF_COUNTRY|TITLE_NAMES]-()<-[:IN_ORGANIZATION*0..1]-(${office}:Office)`,
    repeats: true,
    wider: true,
  },
];

export const OFFICE_ROOTS: TypePlan<null> = {
  office: bySlug('Office'),
  offices: entities('Office', officeOrders, officeConditions, STARTS),
};

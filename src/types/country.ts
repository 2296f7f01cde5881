/** Countries, places and diplomatic relations. */
import { anniversary, nextAnniversary } from '../model/dates.js';
import type { PlaceKind } from '../model/vocabulary.js';
import { given, nameFits, slugs, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toMany, toOne, value } from '../planner/fields.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { agreementConditions, type AgreementFilter, agreementOrders } from './agreement.js';
import { bySlug, coordinates, entity, labelled, namedEntity } from './entity.js';
import { type EventFilter, eventRows } from './event.js';
import { organizationConditions, type OrganizationFilter, organizationOrders } from './office.js';
import { officialConditions, officialOrders } from './official.js';

interface CountryFilter {
  name?: TextFilter | null;
  former?: boolean | null;
}

interface PlaceFilter {
  name?: TextFilter | null;
  kind?: PlaceKind[] | null;
  country?: Parameter<string[]> | null;
}

const countryOrders = (country: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${country}.label`, type: 'text' },
  CODE: { value: cypher`${country}.slug`, type: 'text' },
});

const placeOrders = (place: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${place}.label`, type: 'text' },
});

function countryConditions(country: Variable, filter: CountryFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.name, (text) => nameFits(country, text)),
    ...given(filter.former, (former) => cypher`${country}.former = ${former}`),
  ];
}

function placeConditions(place: Variable, filter: PlaceFilter | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...given(filter.name, (text) => nameFits(place, text)),
    ...given(filter.kind, (kinds) => cypher`${place}.kind IN ${kinds}`),
    ...given(
      filter.country,
      (ids) => cypher`EXISTS { (${place})-[:OF_COUNTRY]->(c:Country) WHERE c.slug IN ${slugs('Country', ids)} }`,
    ),
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

const place: TypePlan<Variable> = {
  ...namedEntity('Place', 'name'),
  kind: property('kind'),
  within: toOne((from, to) => cypher`(${from})-[:WITHIN]->(${to}:Place)`),
  country: toOne((from, to) => cypher`(${from})-[:OF_COUNTRY]->(${to}:Country)`),
  coordinates,
  events: (node, field, planner) =>
    connection(
      eventRows((event) => cypher`MATCH (${node})<-[:WITHIN*0..]-(:Place)<-[:TOOK_PLACE_IN]-(${event}:Event)`, {
        repeats: true,
        filter: field.args.filter as EventFilter | undefined,
      }),
      field,
      planner,
    ),
};

const anniversaryBy =
  (find: typeof anniversary): FieldPlan<Variable> =>
  (relation, field, planner) => {
    const { asOf } = field.args as { asOf?: Parameter<string> | null };
    const day = asOf ?? planner.asOf;
    const shaped = pick(field, 'Anniversary');
    const kept = cypher`coalesce(${relation}.severedEarliest > date(${day}), true)`;
    return value(cypher`CASE WHEN ${kept} THEN ${relation}.establishedOn END`, (established, binding) => {
      const found = established === null ? null : find(established as string, day.in(binding));
      return shaped(found && { ...found });
    });
  };

const diplomaticRelation: TypePlan<Variable> = {
  ...entity('DiplomaticRelation'),
  countries: toMany((from, to) => cypher`(${from})<-[:IN_RELATION]-(${to}:Country)`),
  establishedOn: property('establishedOn'),
  severedOn: property('severedOn'),
  level: property('level'),
  description: property('description'),
  anniversary: anniversaryBy(anniversary),
  nextAnniversary: anniversaryBy(nextAnniversary),
  commemoratedBy: toMany((from, to) => cypher`(${from})<-[:COMMEMORATES]-(${to}:Event)`),
};

export const COUNTRY_PLANS = {
  Country: country,
  CountryEdge: edgePlan() as TypePlan<Edge<Variable>>,
  Place: place,
  PlaceEdge: edgePlan() as TypePlan<Edge<Variable>>,
  DiplomaticRelation: diplomaticRelation,
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
  place: bySlug('Place'),
  places: (_, field, planner) =>
    connection(
      labelled('Place', placeOrders, (node) => placeConditions(node, field.args.filter as PlaceFilter | undefined)),
      field,
      planner,
    ),
};

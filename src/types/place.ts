/** Places. */
import type { PlaceKind } from '../model/vocabulary.js';
import { given, nameFits, slugs, type TextFilter } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import type { Variable } from '../planner/cypher.js';
import { cypher, type Fragment } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { property, toOne } from '../planner/fields.js';
import { type TypePlan } from '../planner/plan.js';
import { bySlug, coordinates, labelled, namedEntity } from './entity.js';
import { type EventFilter, eventRows } from './event.js';

interface PlaceFilter {
  name?: TextFilter | null;
  kind?: PlaceKind[] | null;
  country?: Parameter<string[]> | null;
}

const placeOrders = (place: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${place}.label`, type: 'text' },
});

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

export const PLACE_PLANS = {
  Place: place,
  PlaceEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const PLACE_ROOTS: TypePlan<null> = {
  place: bySlug('Place'),
  places: (_, field, planner) =>
    connection(
      labelled('Place', placeOrders, (node) => placeConditions(node, field.args.filter as PlaceFilter | undefined)),
      field,
      planner,
    ),
};

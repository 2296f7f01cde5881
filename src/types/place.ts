/** Places. */
import { nameFits } from '../planner/conditions.js';
import { connection, type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { cypher, type Variable } from '../planner/cypher.js';
import { property, toOne } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { EventFilter, PlaceFilter } from '../planner/inputs.js';
import { type TypePlan } from '../planner/plan.js';
import { linksFit, valueFits } from '../planner/sets.js';
import { bySlug, coordinates, entities, namedEntity } from './entity.js';
import { liesIn } from './event-filter.js';
import { eventRows } from './event-rows.js';
import { provenance } from './provenance.js';
import type { Start } from './starts.js';

const placeOrders = (place: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${place}.label`, type: 'text' },
});

const PLACE: FilterTable<PlaceFilter, Variable> = {
  name: (place, text, { path }) => nameFits(place, text, path),
  kind: (place, kinds) => valueFits(cypher`${place}.kind`, kinds),
  country: (place, ids) =>
    linksFit('Country', ids, (country) => cypher`(${place})-[:OF_COUNTRY]->(${country}:Country)`),
  boundingBox: (place, box, { path }) =>
    liesIn(box, (outer) => cypher`(${place})-[:WITHIN*0..]->(${outer}:Place)`, path),
  ...provenance('Place'),
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

export const PLACE_PLANS = {
  Place: place,
  PlaceEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

const STARTS: readonly Start[] = [
  {
    part: 'country',
    types: ['Country'],
    way: (country, place) => cypher`(${country})<-[:OF_COUNTRY]-(${place}:Place)`,
  },
];

export const PLACE_ROOTS: TypePlan<null> = {
  place: bySlug('Place'),
  places: entities(
    'Place',
    placeOrders,
    (node, filter: PlaceFilter | undefined) => filterConditions(PLACE, node, filter),
    STARTS,
  ),
};

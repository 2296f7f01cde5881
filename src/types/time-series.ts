/** Events counted over time. */
import type { TimeSeriesGroup } from '../model/vocabulary.js';
import { cypher, Variable } from '../planner/cypher.js';
import type { EventFilter } from '../planner/inputs.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { statedBy } from './entity.js';
import { counted } from './event-filter.js';
import { type Grouping, series } from './series.js';

/** By a node that an event leads to. */
export function byReached(
  reach: (event: Variable, node: Variable) => ReturnType<typeof cypher>,
  keyOf: (node: Variable) => ReturnType<typeof cypher> = (node) => cypher`${node}.slug`,
): Grouping {
  const node = new Variable('g');
  return { reach: (event) => reach(event, node), key: () => keyOf(node) };
}

/** By what the event itself says, or its place or data set. */
export const EVENT_GROUPINGS = {
  KIND: { key: (event: Variable) => cypher`${event}.kind` },
  STATUS: { key: (event: Variable) => cypher`${event}.status` },
  PLACE: byReached((event, place) => cypher`MATCH (${event})-[:TOOK_PLACE_IN]->(${place})`),
  DATASET: byReached((event, dataset) => statedBy('Event', event, dataset)),
};

const GROUPINGS: Record<TimeSeriesGroup, Grouping> = {
  ...EVENT_GROUPINGS,
  COUNTRY: byReached(
    (event, country) => cypher`MATCH (${event})-[:INVOLVES]->(${country})`,
    (country) => cypher`toUpper(${country}.slug)`,
  ),
};

const timeSeries: FieldPlan<null> = (_, field) => {
  const { groupBy, filter: asked } = field.args as { groupBy?: TimeSeriesGroup | null; filter?: EventFilter | null };
  const { period, ...filter } = counted(asked);
  return series(field, { filter, period, grouping: groupBy ? GROUPINGS[groupBy] : undefined });
};

export const TIME_SERIES_ROOTS: TypePlan<null> = { timeSeries };

/** The projection: the graph's meetings in memory, and questions that are answered from it. */
export { counterparts, type Met, inTime, shared, sharedWith } from './counterparts.js';
export { type Common, metByAll } from './in-common.js';
export { type LinkRow, links } from './links.js';
export type { Meetings } from './meetings.js';
export { type Chain, shortestChain } from './paths.js';
export { Projection, type ProjectionNews, type ProjectionOptions } from './projection.js';
export { meetingsByOfficial, meetingsByPair, ranksOf, type Tally } from './tallies.js';
export {
  dayNumber,
  dayOf,
  type EventTest,
  inPeriod,
  involvingOn,
  ofClass,
  ofCountries,
  Selection,
  type SlugLists,
  waysOfClasses,
} from './selection.js';

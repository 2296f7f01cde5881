/** The planner: arguments and selection become a plan, the plan one Cypher statement. */
export { LONGEST_LINKS, LONGEST_PAGE } from './length.js';
export { TYPE, type Shaped } from './plan.js';
export { Plans, type Question } from './plans.js';
export { collectFields } from './selection.js';

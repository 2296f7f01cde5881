/** The graph: the database, its schema, and how questions become statements. */
export { Answers, type AnswersOptions, type Explained } from './answers.js';
export { GraphAccessDenied, GraphTimeout, GraphTooLarge, GraphUnavailable, QuestionAbandoned } from './errors.js';
export { type Change, Changes } from './changes.js';
export { Graph, type Operator } from './graph.js';
export { Kept } from './kept.js';
export { migrate, MIGRATIONS } from './migrations.js';
export { roughBytes } from './network.js';
export { TYPE, type Shaped } from './plan.js';
export { Plans, type Question } from './plans.js';
export { collectFields } from './selection.js';
export { TYPE_PLANS } from './types/index.js';

/** The database: its client, its schema, and what is derived from the facts in it. */
export { GraphAccessDenied, GraphTimeout, GraphTooLarge, GraphUnavailable, QuestionAbandoned } from './errors.js';
export { Graph, type Operator, type Statement } from './graph.js';
export { migrate, MIGRATIONS } from './migrations.js';

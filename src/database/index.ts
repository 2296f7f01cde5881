/** The database: its client, its schema, and what is derived from the facts in it. */
export {
  BookmarkRefused,
  GraphAccessDenied,
  GraphTimeout,
  GraphTooLarge,
  GraphUnavailable,
  QuestionAbandoned,
  SearchTooBroad,
  type UnavailableReason,
} from './errors.js';
export { Graph, type Statement } from './graph.js';
export { expectedSchema, type SchemaObject } from './expected-schema.js';
export { MIGRATIONS } from './migration-steps.js';
export { checkSchema, isAtLeast, migrate, OLDEST_NEO4J, type SchemaState, schemaState } from './migrations.js';
export type { Operator } from './profile.js';

/** The local Neo4j server. */
export { findLocalNeo4j, type LocalNeo4j, openLocalNeo4j } from './local.js';

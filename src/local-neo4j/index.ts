/** The local Neo4j server. */
export { buildStore, replaceStore, type StoreTables } from './bulk.js';
export { findLocalNeo4j, type LocalNeo4j, openLocalNeo4j } from './local.js';

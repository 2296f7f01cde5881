/** The local Neo4j server. */
export { buildStore, replaceStore, type StoreTables } from './bulk.js';
export { pageCacheMegabytes } from './home.js';
export { inspectLocal, type LocalState } from './inspect.js';
export { leastJava } from './java.js';
export { findLocalNeo4j, type LocalNeo4j, openLocalNeo4j } from './local.js';

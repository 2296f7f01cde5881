/** The GraphQL API. */
export { ArgumentValuesRule } from './argument-rule.js';
export type { RequestContext } from './context.js';
export { clientError, type ReportDefect } from './errors.js';
export { execute } from './execute.js';
export { makeSchema } from './schema.js';

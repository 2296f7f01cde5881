/** The GraphQL API. */
export { answer } from './answer.js';
export { ArgumentValuesRule } from './argument-rule.js';
export type { RequestContext } from './context.js';
export { clientError, type ErrorCode, type ReportDefect } from './errors.js';
export { execute } from './execute.js';
export type { Imports } from './imports.js';
export { type Limits, passedLimits, tooComplex, USUAL_LIMITS } from './limits.js';
export { makeSchema } from './schema.js';
export { subscribe } from './subscribe.js';

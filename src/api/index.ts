/** The GraphQL API. */
export { answer } from './answer.js';
export type { RequestContext } from './context.js';
export { CostBudget } from './cost-budget.js';
export { checkDocument, readDocument } from './documents.js';
export { clientError, type ErrorCode, type ReportDefect } from './errors.js';
export { execute } from './execute.js';
export type { Imports } from './imports.js';
export { type Limits, USUAL_LIMITS } from './limits.js';
export { makeSchema } from './schema.js';
export { subscribe } from './subscribe.js';

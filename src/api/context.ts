/** What every resolver gets. */
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Answers, ChangeFeed, Explained, RevisionCache } from '../execution/index.js';
import type { CostBudget } from './cost-budget.js';
import type { Imports } from './imports.js';
import type { Limits } from './limits.js';

export interface RequestContext {
  answers: Answers;
  limits: Limits;
  /** What the operations of the request may cost together. */
  budget: CostBudget;
  /** Whether clients may ask for the schema, and are told names of it that they may have meant; left out, they may. */
  introspection?: boolean | undefined;
  changes: ChangeFeed;
  /** Told of values that the graph lacks in what a subscription tells. */
  missing?: (error: GraphQLError) => void;
  /** Imports, for callers who may make them. @throws RequestRefused for others */
  imports: () => Promise<Imports>;
  /** Aborted when the client is gone. */
  signal: AbortSignal;
  /** Answers to whole operations; undefined where each is to be run. */
  cached?: RevisionCache<ExecutionResult> | undefined;
  /** Where the operation is to be explained: the statements that it took. */
  explained?: Explained[] | undefined;
}

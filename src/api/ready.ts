/** What is checked of an operation before it is executed: its variables, and what it costs. */
import {
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { RequestContext } from './context.js';
import { costOf } from './cost.js';
import { tooLarge } from './limits.js';
import { type Fragments, fragmentsOf } from './measure.js';

/** How many wrong values a client is told of at once. */
const MOST_ERRORS = 10;

/** An operation whose variables are right and whose cost is drawn. */
export interface Ready {
  operation: OperationDefinitionNode;
  fragments: Fragments;
  /** Coerced. */
  variables: Readonly<Record<string, unknown>>;
}

/** The operation and its variables, once its cost is drawn; undefined where there is no such operation. */
export function prepare(args: ExecutionArgs): Ready | { errors: readonly GraphQLError[] } | undefined {
  const { schema, document } = args;
  const operation = getOperationAST(document, args.operationName);
  if (!operation) return undefined;
  const { limits, budget, introspection = true } = args.contextValue as RequestContext;
  const large = tooLarge(args.variableValues, limits, operation.operation !== OperationTypeNode.MUTATION);
  if (large) return { errors: [large] };
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
    { maxErrors: MOST_ERRORS, hideSuggestions: !introspection },
  );
  if (coerced === undefined) return { errors };
  const fragments = fragmentsOf(document);
  const costly = budget.draw(costOf(schema, fragments, operation, coerced));
  return costly ? { errors: [costly] } : { operation, fragments, variables: coerced };
}

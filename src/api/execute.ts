/**
 * Executing operations. What the planner answers is the response already, so it is not walked again: each root field is
 * asked, and put in its place. Whatever else an operation may be (introspection, a subscription) graphql-js executes.
 */
import {
  execute as executeGraphQL,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  getOperationAST,
  getVariableValues,
  locatedError,
  OperationTypeNode,
} from 'graphql';
import type { OperationDefinitionNode, GraphQLError } from 'graphql';
import { collectFields, type Question } from '../planner/index.js';
import type { RequestContext } from './context.js';
import { costOf, fragmentsOf, tooCostly } from './limits.js';

/**
 * Executes an operation of a document that is valid.
 *
 * @returns as graphql-js does
 */
export async function execute(args: ExecutionArgs): Promise<ExecutionResult> {
  const operation = getOperationAST(args.document, args.operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return executeGraphQL(args);
  const coerced = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {}, {
    maxErrors: 50,
  });
  if (coerced.errors) return { errors: coerced.errors };
  const context = args.contextValue as RequestContext;
  const costly = tooCostly(costOf(args.schema, args.document, operation, coerced.coerced), context.limits);
  if (costly) return { errors: [costly] };
  const roots = rootsOf(args, operation, coerced.coerced);
  if (roots.some(({ fields: [field] }) => field?.name.value === '__schema' || field?.name.value === '__type')) {
    return executeGraphQL(args);
  }
  const result = await answer(roots, coerced.coerced, context);
  const { explained: statements } = context;
  if (!statements) return result;
  const dbHits = statements.reduce((sum, statement) => sum + statement.dbHits, 0);
  return { ...result, extensions: { explain: { roundTrips: statements.length, dbHits, statements } } };
}

interface Root extends Question {
  key: string;
}

function rootsOf(
  { schema, document }: ExecutionArgs,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Root[] {
  const fragments = fragmentsOf(document);
  const query = schema.getQueryType();
  if (!query) throw new TypeError('the schema has no queries');
  const mentions = new Map<string, FieldNode[]>();
  collectFields({ schema, fragments }, variables, query, operation.selectionSet, mentions);
  return [...mentions].map(([key, fields]) => ({ schema, fragments, operation, fields, key }));
}

/** Asks every root field. One that fails is null, as every root field may be, and takes no other with it. */
async function answer(
  roots: readonly Root[],
  variables: Readonly<Record<string, unknown>>,
  { answers }: RequestContext,
): Promise<ExecutionResult> {
  const errors: GraphQLError[] = [];
  const fail = ({ fields, key }: Root, error: unknown): void => {
    errors.push(locatedError(error, fields, [key]));
  };
  const values = await Promise.all(
    roots.map(async (root) => {
      if (root.fields[0]?.name.value === '__typename') return 'Query';
      try {
        return await answers.to(root, variables, { missing: (error) => fail(root, error) });
      } catch (error) {
        fail(root, error);
        return null;
      }
    }),
  );
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  roots.forEach(({ key }, index) => (data[key] = values[index]));
  return errors.length > 0 ? { errors, data } : { data };
}

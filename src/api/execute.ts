/**
 * Executing operations. What the planner answers is the response already, so it is not walked again: each root field is
 * asked, and put in its place. What asks about the schema, and mutations, graphql-js executes.
 */
import {
  execute as executeGraphQL,
  type ExecutionArgs,
  type ExecutionResult,
  executeSync,
  type GraphQLError,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields, type Question } from '../planner/index.js';
import type { RequestContext } from './context.js';
import { prepare, type Ready } from './ready.js';

/**
 * Executes an operation of a document that is valid.
 *
 * @param ready what `prepare` says of it
 * @returns as graphql-js does
 */
export async function execute(args: ExecutionArgs, ready = prepare(args)): Promise<ExecutionResult> {
  // No such operation, says graphql-js.
  if (ready === undefined) return executeGraphQL(args);
  if ('errors' in ready) return ready;
  if (ready.operation.operation !== OperationTypeNode.QUERY) return executeGraphQL(args);
  const context = args.contextValue as RequestContext;
  const roots = rootsOf(args, ready);
  if ('errors' in roots) return roots;
  const result = await answer(roots, ready.variables, context, introspect(args, ready.operation, roots));
  const { explained: statements } = context;
  if (!statements) return result;
  const dbHits = statements.reduce((sum, statement) => sum + statement.dbHits, 0);
  return { ...result, extensions: { explain: { roundTrips: statements.length, dbHits, statements } } };
}

interface Root extends Question {
  key: string;
}

/** The root fields; the error where a directive's argument is null, as graphql-js answers it. */
function rootsOf(
  { schema }: ExecutionArgs,
  { operation, fragments, variables }: Ready,
): Root[] | { errors: GraphQLError[]; data: null } {
  const query = schema.getQueryType();
  if (!query) throw new TypeError('the schema has no queries');
  try {
    const mentions = collectFields({ schema, fragments }, variables, query, [operation.selectionSet]);
    return [...mentions].map(([key, fields]) => ({ schema, fragments, operation, fields, key }));
  } catch (error) {
    return { errors: [locatedError(error, undefined)], data: null };
  }
}

/** What graphql-js says of the root fields that ask about the schema: nothing of the graph. */
function introspect(
  args: ExecutionArgs,
  operation: OperationDefinitionNode,
  roots: readonly Root[],
): Pick<ExecutionResult, 'data' | 'errors'> {
  const selections = roots.flatMap(({ fields }) => (isAboutSchema(fields) ? fields : []));
  if (selections.length === 0) return {};
  const set = { kind: Kind.SELECTION_SET, selections } as const;
  const definitions = args.document.definitions.map((one) => (one === operation ? { ...one, selectionSet: set } : one));
  return executeSync({ ...args, document: { ...args.document, definitions } });
}

function isAboutSchema([field]: Root['fields']): boolean {
  return field?.name.value === '__schema' || field?.name.value === '__type';
}

/**
 * Asks every root field. One that fails is null, as every root field may be, and takes no other with it.
 *
 * @param introspected the answers to those that ask about the schema
 */
async function answer(
  roots: readonly Root[],
  variables: Readonly<Record<string, unknown>>,
  { answers }: RequestContext,
  introspected: Pick<ExecutionResult, 'data' | 'errors'>,
): Promise<ExecutionResult> {
  const errors = [...(introspected.errors ?? [])];
  const fail = ({ fields, key }: Root, error: unknown): void => {
    errors.push(locatedError(error, fields, [key]));
  };
  const values = await Promise.all(
    roots.map(async (root) => {
      if (root.fields[0]?.name.value === '__typename') return 'Query';
      if (isAboutSchema(root.fields)) return introspected.data?.[root.key] ?? null;
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

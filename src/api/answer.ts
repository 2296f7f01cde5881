/** Answering operations: a query whose answer is cached, or under way for somebody else, is not run again. */
import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import { WholeAnswer } from '../execution/index.js';
import type { RequestContext } from './context.js';
import { execute } from './execute.js';
import { costOf, tooCostly } from './limits.js';

/** Whose answers may be shared: everybody reads the same graph. */
const READER = 'anybody';

/**
 * Answers an operation of a document that is valid.
 *
 * @param args the context is a `RequestContext`
 * @returns a WholeAnswer where nothing is missing from a query's answer; otherwise as graphql-js does
 */
export async function answer(args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as RequestContext;
  const operation = getOperationAST(args.document, args.operationName);
  const { cached, answers, signal } = context;
  if (operation?.operation !== OperationTypeNode.QUERY || cached === undefined) return execute(args);
  const { coerced, errors } = getVariableValues(
    args.schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
  );
  // What is refused is refused before the cache is asked: the same whether it was asked before or not.
  if (errors || tooCostly(costOf(args.schema, args.document, operation, coerced), context.limits)) return execute(args);
  // Coerced, so each variable that the operation declares, in its order, and the fields of inputs in that of the schema.
  const key = [READER, answers.day, hashOf(args.document), operation.name?.value ?? '', JSON.stringify(coerced)].join(
    '\n',
  );
  return cached.get(
    key,
    async (running) => {
      const contextValue: RequestContext = { ...context, answers: answers.until(running), signal: running };
      const result = await execute({ ...args, contextValue });
      return result.errors ? result : new WholeAnswer(result.data);
    },
    { signal, fresh: answers.fresh, cacheable: (result) => result instanceof WholeAnswer },
  );
}

const hashes = new WeakMap<DocumentNode, string>();

/** What tells a document from all others. */
function hashOf(document: DocumentNode): string {
  let hash = hashes.get(document);
  if (hash === undefined) {
    const text = document.loc?.source.body;
    if (text === undefined) throw new TypeError('a document is parsed with its locations');
    hash = createHash('sha256').update(text).digest('base64url');
    hashes.set(document, hash);
  }
  return hash;
}

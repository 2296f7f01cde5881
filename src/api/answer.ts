/** Answering operations: a query whose answer is cached, or under way for somebody else, is not run again. */
import { type ExecutionArgs, type ExecutionResult, OperationTypeNode } from 'graphql';
import { GraphTimeout } from '../database/index.js';
import { RequestRefused } from '../errors.js';
import { WholeAnswer } from '../execution/index.js';
import type { RequestContext } from './context.js';
import { documentHash } from './documents.js';
import { execute } from './execute.js';
import { prepare } from './ready.js';

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
  const { cached, answers, signal } = context;
  // What is refused is refused before the cache is asked: the same whether it was asked before or not.
  const ready = prepare(args);
  if (ready === undefined || 'errors' in ready || cached === undefined) return execute(args, ready);
  const { operation, variables } = ready;
  if (operation.operation !== OperationTypeNode.QUERY) return execute(args, ready);
  // Coerced, so each variable that the operation declares, in its order, and the fields of inputs in that of the schema.
  const key = [
    READER,
    answers.day,
    documentHash(args.document),
    operation.name?.value ?? '',
    JSON.stringify(variables),
  ].join('\n');
  for (;;) {
    let isOwn = false;
    const result = await cached.get(
      key,
      async (running) => {
        isOwn = true;
        const contextValue: RequestContext = { ...context, answers: answers.until(running), signal: running };
        const result = await execute({ ...args, contextValue }, ready);
        return result.errors ? result : new WholeAnswer(result.data);
      },
      { signal, fresh: answers.fresh, cacheable: (result) => result instanceof WholeAnswer },
    );
    if (isOwn || answers.late || !isSpent(result)) return result;
  }
}

/** Whether a run came to the end of what its own request may take: another's may have more left. */
function isSpent({ errors }: ExecutionResult): boolean {
  return (
    errors?.some(
      ({ originalError: thrown }) =>
        thrown instanceof GraphTimeout || (thrown instanceof RequestRefused && thrown.code === 'QUERY_TOO_COMPLEX'),
    ) === true
  );
}

/** Subscribing: refused as queries are, and each event answered as of the day on which it comes. */
import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { RequestContext } from './context.js';
import { costOf, tooCostly } from './limits.js';

/**
 * Subscribes to the events of a subscription whose document is valid.
 *
 * @param args the context is what resolves the subscription itself
 * @param eventContext makes what resolves one event
 * @returns the answers to its events; a result with errors where it is refused
 */
export async function subscribe(
  args: ExecutionArgs,
  eventContext: () => RequestContext,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const refused = refusalOf(args);
  if (refused) return { errors: refused };
  const events = await createSourceEventStream(args);
  return Symbol.asyncIterator in events ? answersTo(events, args, eventContext) : events;
}

function refusalOf({ schema, document, operationName, variableValues, contextValue }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (errors) return errors;
  const costly = tooCostly(costOf(schema, document, operation, coerced), (contextValue as RequestContext).limits);
  return costly && [costly];
}

async function* answersTo(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  eventContext: () => RequestContext,
): AsyncGenerator<ExecutionResult> {
  for await (const rootValue of events) yield await execute({ ...args, rootValue, contextValue: eventContext() });
}

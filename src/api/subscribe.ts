/** Subscribing: refused as queries are, and each event answered as of the day on which it comes. */
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql';
import type { RequestContext } from './context.js';
import type { Slots } from '../lib/slots.js';
import { prepare } from './ready.js';

/**
 * Subscribes to the events of a subscription whose document is valid.
 *
 * @param args the context is what resolves the subscription itself
 * @param eventContext makes what resolves one event
 * @param slots those in which events are answered, of all subscriptions
 * @returns the answers to its events; a result with errors where it is refused
 */
export async function subscribe(
  args: ExecutionArgs,
  eventContext: () => RequestContext,
  slots: Slots,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const ready = prepare(args);
  if (ready && 'errors' in ready) return ready;
  const events = await createSourceEventStream(args);
  return Symbol.asyncIterator in events ? answersTo(events, args, eventContext, slots) : events;
}

async function* answersTo(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  eventContext: () => RequestContext,
  slots: Slots,
): AsyncGenerator<ExecutionResult> {
  for await (const rootValue of events) {
    const missing: GraphQLError[] = [];
    const contextValue: RequestContext = { ...eventContext(), missing: (error) => missing.push(error) };
    const answer = await slots.do(async () => execute({ ...args, rootValue, contextValue }));
    yield missing.length > 0 ? { ...answer, errors: [...(answer.errors ?? []), ...missing] } : answer;
  }
}

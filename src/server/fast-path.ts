/**
 * The fast path: plain questions are answered without Yoga, which takes as long over a request as an answer from the cache
 * does. It says the same as Yoga in everything, or leaves the request to it.
 */
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { answer, type RequestContext } from '../api/index.js';
import { WholeAnswer } from '../execution/index.js';
import type { Documents } from './documents.js';
import { type Exchange, noteOperation } from './exchange.js';
import { outcomeOf } from './metrics.js';
import { isJsonType } from './negotiation.js';
import { questionOf } from './question.js';
import { jsonReply, type Reply } from './reply.js';

export interface FastPathOptions {
  schema: GraphQLSchema;
  documents: Documents;
  context: (exchange: Exchange) => RequestContext;
  /** The error that a client gets. */
  mask: (error: GraphQLError) => GraphQLError;
}

/**
 * Answers a request that is a plain question.
 *
 * @param text the body of a POST, or what stands behind the `?` of a GET
 * @returns undefined where the request is Yoga's
 */
export async function answerFast(
  { schema, documents, context, mask }: FastPathOptions,
  exchange: Exchange,
  text: string,
): Promise<Reply | undefined> {
  const { method, request, accepted, explained } = exchange;
  if (explained || !isJsonType(accepted.type)) return undefined;
  const question = questionOf(method, request, text, documents);
  if (question === undefined) return undefined;
  noteOperation(exchange, question.document, question.operationName);
  const result = await answer({
    schema,
    document: question.document,
    variableValues: question.variables,
    operationName: question.operationName,
    contextValue: context(exchange),
  });
  const headers = { 'content-type': `${accepted.type}; charset=utf-8` };
  if (result instanceof WholeAnswer) {
    exchange.outcome = 'whole';
    return { status: 200, headers, body: result.body, storable: true };
  }
  // It was not executed: a variable is wrong, say.
  if (result.data === undefined) return undefined;
  const told = { ...result, errors: result.errors?.map(mask) };
  exchange.outcome = outcomeOf([told]);
  return jsonReply(200, { ...told, errors: told.errors?.map(toldOf) }, headers);
}

/** An error as clients get it: what it means for the HTTP status is not theirs. */
function toldOf(error: GraphQLError): unknown {
  const { extensions = {}, ...told } = error.toJSON();
  const own = Object.entries(extensions).filter(([name]) => name !== 'http');
  return own.length > 0 ? { ...told, extensions: Object.fromEntries(own) } : told;
}

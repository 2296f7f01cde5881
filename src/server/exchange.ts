/** One request and what becomes of it, as all who have a part in answering it see it. */
import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import type { CostBudget, RequestContext } from '../api/index.js';
import type { Sender } from './admission.js';
import type { Outcome } from './metrics.js';
import type { Accepted } from './negotiation.js';
import { whenOver } from './over.js';

/** Asks for the statements of an operation and their cost, in `extensions.explain`. */
export const EXPLAIN_HEADER = 'x-entente-explain';

/** Why a request's signal is aborted in the end. One for all: to make one, with its stack, takes as long as to write an answer. */
const OVER = new DOMException('The client is gone, or has its answer.', 'AbortError');

export interface Exchange extends Sender {
  request: IncomingMessage;
  /** HEAD is answered as GET is: Node leaves the body out. */
  method: string;
  accepted: Accepted;
  /** Aborted when the client is gone, or has its answer. */
  signal: AbortSignal;
  /** Set where the operation is to be explained. */
  explained: boolean;
  /** Set where no cached answer is to be used. */
  fresh: boolean;
  /** The operations of a batch share it, and so their round trips. */
  context?: RequestContext;
  /** What its operations may cost together. */
  budget?: CostBudget;
  /** When all of it had come, in ms as `performance.now` tells them. */
  arrived: number;
  /** What came of its operations; undefined where none was executed. */
  outcome?: Outcome;
  /** The name of its operation, where it has one. */
  operation?: string | undefined;
  /** Set where an operation of it may have written. */
  wrote: boolean;
  /** Set where the request holds several operations. */
  batch: boolean;
  /** Set where nothing is missing in what is answered, and it may be stored. */
  whole: boolean;
}

export function exchangeOf(
  request: IncomingMessage,
  response: ServerResponse,
  accepted: Accepted,
  { caller, client }: Sender,
): Exchange {
  const gone = new AbortController();
  // The operations of a batch listen, each for itself.
  setMaxListeners(0, gone.signal);
  whenOver(response, () => gone.abort(OVER));
  const { method = 'GET', headers } = request;
  return {
    request,
    method: method === 'HEAD' ? 'GET' : method,
    accepted,
    caller,
    client,
    signal: gone.signal,
    explained: headers[EXPLAIN_HEADER] === 'true',
    fresh: /\bno-(cache|store)\b/.test(headers['cache-control'] ?? ''),
    arrived: performance.now(),
    wrote: false,
    batch: false,
    whole: false,
  };
}

/** Notes which operation of a document is executed for a request. */
export function noteOperation(
  exchange: Exchange,
  document: DocumentNode,
  operationName: string | null | undefined,
): void {
  const operation = getOperationAST(document, operationName);
  exchange.operation = operation?.name?.value;
  exchange.wrote ||= operation?.operation === OperationTypeNode.MUTATION;
}

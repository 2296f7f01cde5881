/** Calls from another thread, as the one that answers them sees them. */
import type { MessagePort } from 'node:worker_threads';
import { withinTrace } from '../../lib/tracing.js';
import { packError } from './errors.js';
import type { Asked, AskedCall, Told } from './messages.js';

/** A method: it answers once, or tells steps until the signal is aborted. */
export type Method = (signal: AbortSignal, ...args: never[]) => Promise<unknown> | AsyncIterable<unknown>;

/**
 * Answers all calls that come by a port.
 *
 * @param before waited for before anything is told, so that the caller knows first what it rests on
 */
export function answerCalls(
  port: MessagePort,
  methods: Readonly<Record<string, Method>>,
  before: () => Promise<void>,
): void {
  const underWay = new Map<number, AbortController>();
  const tell = async (told: Told): Promise<void> => {
    await before();
    port.postMessage(told);
  };

  const answer = async ({ call, method, args }: AskedCall): Promise<void> => {
    const leaving = new AbortController();
    underWay.set(call, leaving);
    try {
      const answering = methods[method]?.(leaving.signal, ...(args as never[]));
      if (answering === undefined) throw new TypeError(`there is no method ${method}`);
      if (Symbol.asyncIterator in answering) {
        for await (const step of answering) await tell({ call, step });
        await tell({ call, value: undefined });
      } else await tell({ call, value: await answering });
    } catch (error) {
      await tell({ call, error: packError(error) });
    } finally {
      underWay.delete(call);
    }
  };

  port.on('message', (asked: Asked) => {
    if ('abandoned' in asked) underWay.get(asked.abandoned)?.abort();
    else void withinTrace(asked.trace, () => answer(asked));
  });
}

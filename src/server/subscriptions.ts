/** Open subscriptions: how many there may be, and their end when the service stops. */
import { GraphQLError } from 'graphql';
import type { Exchange } from './exchange.js';

export interface SubscriptionLimits {
  /** At the same time, of the whole service. */
  all: number;
  /** At the same time, of one address. */
  perClient: number;
}

export const USUAL_SUBSCRIPTIONS: SubscriptionLimits = { all: 500, perClient: 50 };

/** When a client that was refused may come back, in seconds. */
const COME_BACK = 30;

export class Subscriptions {
  private readonly ends = new Set<AbortController>();
  private readonly byAddress = new Map<string, number>();

  constructor(private readonly limits: SubscriptionLimits) {}

  /** How many are open. */
  get count(): number {
    return this.ends.size;
  }

  /**
   * Opens a subscription for a request. It is open until the client is gone or the service stops.
   *
   * @returns aborted at its end
   * @throws GraphQLError where there are too many, or the request holds other operations too
   */
  open({ address, batch, signal }: Pick<Exchange, 'address' | 'batch' | 'signal'>): AbortSignal {
    if (batch) {
      throw refused(
        'BAD_USER_INPUT',
        400,
        'A batch got a subscription; wanted queries and mutations. Ask for it alone.',
      );
    }
    const { all, perClient } = this.limits;
    const here = this.byAddress.get(address) ?? 0;
    if (here >= perClient) throw tooMany(`from one address, ${perClient}`);
    if (this.ends.size >= all) throw tooMany(`of this service, ${all}`);
    const end = new AbortController();
    this.ends.add(end);
    this.byAddress.set(address, here + 1);
    const close = (): void => {
      end.abort();
      if (!this.ends.delete(end)) return;
      const left = (this.byAddress.get(address) ?? 1) - 1;
      if (left === 0) this.byAddress.delete(address);
      else this.byAddress.set(address, left);
    };
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
    return end.signal;
  }

  /** Ends all: each is told that it is complete. */
  endAll(): void {
    for (const end of this.ends) end.abort();
  }
}

function tooMany(most: string): GraphQLError {
  const message = `There are as many open subscriptions ${most}, as there may be. Close one, or come back in ${COME_BACK} seconds.`;
  return refused('SERVICE_UNAVAILABLE', 503, message, { 'retry-after': String(COME_BACK) });
}

function refused(code: string, status: number, message: string, headers?: Record<string, string>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

/** Open subscriptions: how many there may be, and their end when the service stops. */
import { GraphQLError } from 'graphql';
import { Tally } from '../lib/tally.js';
import type { Exchange } from './exchange.js';

export interface SubscriptionLimits {
  /** At the same time, of the whole service. */
  all: number;
  /** At the same time, of one client. */
  perClient: number;
}

export const USUAL_SUBSCRIPTIONS: SubscriptionLimits = { all: 500, perClient: 50 };

/** What is asked of an exchange. */
type Subscriber = Pick<Exchange, 'caller' | 'client' | 'batch' | 'signal' | 'request'>;

/** When a client that was refused may come back, in seconds. */
const COME_BACK = 30;

export class Subscriptions {
  private readonly ends = new Map<AbortController, Subscriber>();
  private readonly byClient = new Tally();
  private looking: NodeJS.Timeout | undefined;

  /**
   * @param isStillGood whether what a subscriber shows of itself still is
   * @param everyMs how often that is asked of those that are open
   */
  constructor(
    private readonly limits: SubscriptionLimits,
    private readonly isStillGood: (subscriber: Subscriber) => Promise<boolean>,
    private readonly everyMs = 15_000,
  ) {}

  /** How many are open. */
  get count(): number {
    return this.ends.size;
  }

  /**
   * Opens a subscription for a request. It is open until the client is gone, what it shows of itself is not good any more, or the
   * service stops.
   *
   * @returns aborted at its end
   * @throws GraphQLError where there are too many, or the request holds other operations too
   */
  open(exchange: Subscriber): AbortSignal {
    const { client, batch, signal } = exchange;
    if (batch) {
      throw refused(
        'BAD_USER_INPUT',
        400,
        'A batch got a subscription; wanted queries and mutations. Ask for it alone.',
      );
    }
    const { all, perClient } = this.limits;
    if (this.byClient.of(client) >= perClient) throw tooMany(`of one client, ${perClient}`);
    if (this.ends.size >= all) throw tooMany(`of this service, ${all}`);
    const end = new AbortController();
    this.ends.set(end, exchange);
    this.byClient.add(client);
    this.look();
    const close = (): void => {
      end.abort();
      if (!this.ends.delete(end)) return;
      this.byClient.remove(client);
    };
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
    return end.signal;
  }

  /** Ends all: each is told that it is complete. */
  endAll(): void {
    for (const end of this.ends.keys()) end.abort();
  }

  /** Looks from time to time whether those that are open may still be told, while any is. */
  private look(): void {
    this.looking ??= setTimeout(() => {
      this.looking = undefined;
      void this.endOthers().then(() => {
        if (this.ends.size > 0) this.look();
      });
    }, this.everyMs).unref();
  }

  private async endOthers(): Promise<void> {
    await Promise.all(
      [...this.ends].map(async ([end, subscriber]) => {
        if (!(await this.isStillGood(subscriber))) end.abort();
      }),
    );
  }
}

function tooMany(most: string): GraphQLError {
  const message = `There are as many open subscriptions ${most}, as there may be. Close one, or come back in ${COME_BACK} seconds.`;
  return refused('SERVICE_UNAVAILABLE', 503, message, { 'retry-after': String(COME_BACK) });
}

function refused(code: string, status: number, message: string, headers?: Record<string, string>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

/** What one client may ask for in a minute: requests, and what they cost. Instances that share a Redis count together. */
import { LRUCache } from 'lru-cache';
import { jsonReply, type Reply } from './reply.js';

/** What a client has asked for in a minute. */
export interface Used {
  requests: number;
  /** In fields that may be answered, as `extensions` of refusals and the guide for dashboards count them. */
  cost: number;
}

/** Where it is counted. */
export interface Counter {
  /** Counts more for a client, and says what it comes to. @param minute since 1970 */
  add(client: string, minute: number, more: Used): Promise<Used>;
}

export interface QuotaOptions {
  /** In a minute, of one client; undefined: any number. */
  requests: number | undefined;
  cost: number | undefined;
  counter: Counter;
  clock?: (() => Date) | undefined;
}

const MINUTE_MS = 60_000;

export class Quota {
  constructor(private readonly options: QuotaOptions) {}

  /**
   * Counts a request.
   *
   * @returns the refusal where the client has asked for as much as it may in this minute
   */
  async enter(client: string): Promise<Reply | undefined> {
    const { requests, cost } = this.options;
    if (requests === undefined && cost === undefined) return undefined;
    const used = await this.add(client, { requests: 1, cost: 0 });
    if (requests !== undefined && used.requests > requests) return this.refused('requests', used.requests, requests);
    // What a question costs is known once it is read: the one that passes the limit is the last.
    if (cost !== undefined && used.cost >= cost) return this.refused('cost', used.cost, cost);
    return undefined;
  }

  /** The refusal where a client has asked for as much as it may already; nothing is counted. */
  async refusalOf(client: string, limit: 'requests' | 'cost'): Promise<Reply | undefined> {
    const most = this.options[limit];
    if (most === undefined) return undefined;
    const used = await this.add(client, { requests: 0, cost: 0 });
    return used[limit] >= most ? this.refused(limit, used[limit], most) : undefined;
  }

  /** Counts what a request costs. */
  async charge(client: string, cost: number): Promise<void> {
    if (this.options.cost !== undefined && cost > 0) await this.add(client, { requests: 0, cost });
  }

  private add(client: string, more: Used): Promise<Used> {
    return this.options.counter.add(client, Math.floor(this.now() / MINUTE_MS), more);
  }

  private now(): number {
    return (this.options.clock?.() ?? new Date()).getTime();
  }

  private refused(limit: 'requests' | 'cost', got: number, wanted: number): Reply {
    const retryAfter = Math.ceil((MINUTE_MS - (this.now() % MINUTE_MS)) / 1_000);
    const what = limit === 'requests' ? `${got} requests` : `for ${got} fields`;
    const message = `You have asked ${what} in this minute; at most ${wanted} are answered. Come back in ${retryAfter} seconds.`;
    const extensions = { code: 'RATE_LIMITED', limit, got, wanted, retryAfter };
    return jsonReply(429, { errors: [{ message, extensions }] }, { 'retry-after': String(retryAfter) });
  }
}

/** What the counts of all clients may take, in bytes, and about what those of one take. */
const COUNTS_BYTES = 4 * 1024 * 1024;
const COUNT_BYTES = 200;

/** Counts in this process. Where there are more clients than it has room for, those that asked longest ago begin anew. */
export class OwnCounter implements Counter {
  private readonly used = new LRUCache<string, Used & { minute: number }>({
    maxSize: COUNTS_BYTES,
    sizeCalculation: (_used, client) => COUNT_BYTES + 2 * client.length,
  });

  get bytes(): number {
    return this.used.calculatedSize;
  }

  add(client: string, minute: number, more: Used): Promise<Used> {
    let used = this.used.get(client);
    if (used?.minute !== minute) {
      used = { minute, requests: 0, cost: 0 };
      this.used.set(client, used);
    }
    used.requests += more.requests;
    used.cost += more.cost;
    return Promise.resolve({ requests: used.requests, cost: used.cost });
  }
}

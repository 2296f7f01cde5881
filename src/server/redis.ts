/** Counts that several instances share, in a Redis that the operator runs. */
import { createClient, type RedisClientType } from '@redis/client';
import { OwnCounter, type Counter, type Used } from './quota.js';

/** How long a count is kept, in seconds: longer than its minute, for clocks may be apart. */
const KEPT_S = 120;
/** How long Redis may take, in ms: whoever asks waits for it. */
const PATIENCE_MS = 500;

/** Counts in Redis; alone, in this process, while Redis does not answer. Close it. */
export class SharedCounter implements Counter {
  private readonly client: RedisClientType;
  private readonly own = new OwnCounter();
  private isAway = false;

  /**
   * @param url `redis://…` or `rediss://…`
   * @param tell told once when Redis goes away, and once when it is back
   */
  constructor(
    url: string,
    private readonly tell: (line: string) => void,
  ) {
    this.client = createClient({
      url,
      // What cannot be sent now is counted here: nobody waits until Redis is back.
      disableOfflineQueue: true,
      commandOptions: { timeout: PATIENCE_MS },
      socket: { connectTimeout: 5_000, reconnectStrategy: (tries) => Math.min(5_000, 100 * 2 ** tries) },
    }) as RedisClientType;
    // Each try to connect that fails is told here; what it means is told where it is counted.
    this.client.on('error', () => this.away());
    this.client.on('ready', () => this.back());
  }

  /** Begins to connect. Until it has, counts are this process's own. */
  start(): void {
    void this.client.connect().catch(() => this.away());
  }

  async add(client: string, minute: number, more: Used): Promise<Used> {
    if (!this.client.isReady) return this.own.add(client, minute, more);
    const key = `entente:used:${minute}:${client}`;
    try {
      const [requests, cost] = await this.client
        .multi()
        .hIncrBy(key, 'requests', more.requests)
        .hIncrBy(key, 'cost', more.cost)
        .expire(key, KEPT_S)
        .exec();
      return { requests: Number(requests), cost: Number(cost) };
    } catch {
      // Its loss is told, and the client is counted all the same.
      this.away();
      return this.own.add(client, minute, more);
    }
  }

  close(): void {
    this.client.destroy();
  }

  private away(): void {
    if (this.isAway) return;
    this.isAway = true;
    this.tell('Redis does not answer: what clients ask for is counted by each instance for itself until it does.');
  }

  private back(): void {
    if (this.isAway) this.tell('Redis answers again.');
    this.isAway = false;
  }
}

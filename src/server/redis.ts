/** Counts that several instances share, in a Redis that the operator runs. */
import { createClient, type RedisClientType } from '@redis/client';
import type { Counter, Used } from './quota.js';

/** How long a count is kept, in seconds: longer than its minute, for clocks may be apart. */
const KEPT_S = 120;
/** How long Redis may take, in ms: whoever asks waits for it. */
const PATIENCE_MS = 500;
/** How long to wait for a connection at the start, in ms. */
const CONNECT_MS = 5_000;
/** How often it is asked for a sign of life while it is away, in ms. */
const LOOK_MS = 1_000;

/** Counts in Redis; alone, in this process, while Redis does not answer. Close it. */
export class SharedCounter implements Counter {
  private readonly client: RedisClientType;
  private isAway = false;
  private looking: NodeJS.Timeout | undefined;
  private isClosed = false;

  /**
   * @param url `redis://…` or `rediss://…`
   * @param own counts while Redis is away
   * @param tell told once when Redis goes away, and once when it is back
   */
  constructor(
    url: string,
    private readonly own: Counter,
    private readonly tell: (line: string) => void,
  ) {
    this.client = createClient({
      url,
      // What cannot be sent now is counted here: nobody waits until Redis is back.
      disableOfflineQueue: true,
      socket: { connectTimeout: CONNECT_MS, reconnectStrategy: (tries) => Math.min(5_000, 100 * 2 ** tries) },
    }) as RedisClientType;
    // Each try to connect that fails is told here; what it means is told where it is counted.
    this.client.on('error', () => this.away());
    this.client.on('ready', () => this.look());
  }

  /** Connects, or gives up waiting for that: then counts are this process's own until it has. */
  async start(): Promise<void> {
    await inTime(this.client.connect(), CONNECT_MS).catch(() => this.away());
  }

  async add(client: string, minute: number, more: Used): Promise<Used> {
    if (this.isAway || !this.client.isReady) return this.own.add(client, minute, more);
    const key = `entente:used:${minute}:${client}`;
    try {
      const isRead = more.requests === 0 && more.cost === 0;
      const [requests, cost] = await inTime<readonly unknown[]>(
        isRead
          ? this.client.hmGet(key, ['requests', 'cost'])
          : this.client
              .multi()
              .hIncrBy(key, 'requests', more.requests)
              .hIncrBy(key, 'cost', more.cost)
              .expire(key, KEPT_S)
              .exec(),
      );
      return { requests: Number(requests), cost: Number(cost) };
    } catch {
      // Its loss is told, and the client is counted all the same.
      this.away();
      return this.own.add(client, minute, more);
    }
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.looking);
    this.client.destroy();
  }

  private away(): void {
    if (this.isAway || this.isClosed) return;
    this.isAway = true;
    this.tell('Redis does not answer: what clients ask for is counted by each instance for itself until it does.');
    this.lookLater();
  }

  private lookLater(): void {
    this.looking = setTimeout(() => this.look(), LOOK_MS).unref();
  }

  /** Asks Redis for a sign of life where it is away. A connection may be there, and nobody answer on it. */
  private look(): void {
    clearTimeout(this.looking);
    if (!this.isAway || this.isClosed) return;
    if (!this.client.isReady) {
      this.lookLater();
      return;
    }
    // Waited for however long it takes: one that hangs is asked once.
    this.client.ping().then(
      () => {
        if (this.isAway) this.tell('Redis answers again.');
        this.isAway = false;
      },
      () => this.lookLater(),
    );
  }
}

/** What comes of an answer of Redis's, if it comes in time. The library has no time limit for several commands together. */
async function inTime<T>(answer: Promise<T>, ms = PATIENCE_MS): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      answer,
      new Promise<never>((_, reject) => {
        late = setTimeout(() => reject(new Error('Redis takes too long.')), ms);
      }),
    ]);
  } finally {
    clearTimeout(late);
    // What comes later is of no use.
    answer.catch(() => undefined);
  }
}

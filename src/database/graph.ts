/** The graph: one Neo4j database, read by statements that cost one Bolt round trip each, written in transactions. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  type ProfiledPlan,
  type Session,
} from 'neo4j-driver';
import type { ServerAddress } from '../config.js';
import { Deadline } from '../lib/deadline.js';
import { tracedCall } from '../lib/tracing.js';
import { GraphTooLarge, isPassing, named, QuestionAbandoned } from './errors.js';
import { Patience } from './patience.js';
import { operatorOf, type Profiled } from './profile.js';

/** Stale pooled connections fail once each when the server has gone and come back. */
const READ_TRIES = 3;

/** The least time to wait for a connection, in ms: to make a new one takes some. */
const CONNECTION_PATIENCE_MS = 1_000;

/** How long a server may take to confirm that it has ended a statement, in ms. */
const CONFIRM_MS = 2_000;

/** A statement as the server takes it. */
export interface Statement {
  text: string;
  parameters: Record<string, unknown>;
}

/** Rows, each as a list in the order of the columns, and the graph's revision; undefined where the server tells none. */
export interface Read {
  rows: (readonly unknown[])[];
  revision: string | undefined;
}

export interface GraphOptions {
  /** How long a question may take, in ms. */
  queryTimeoutMs: number;
  /** How many statements may run at the same time; the others wait. */
  connections?: number;
}

/** What can be done inside a write transaction. */
export interface Transaction {
  /** Runs a statement and gives its rows, each as an object by column. */
  run(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

/** What spans tell of the server. */
const NEO4J = { 'db.system.name': 'neo4j' };

export class Graph {
  private seen: string | undefined;
  private asked: Promise<string | undefined> | undefined;
  private next: Promise<string | undefined> | undefined;

  private constructor(
    private readonly driver: Driver,
    private readonly address: ServerAddress,
    private readonly options: GraphOptions,
    private readonly bookmarkManager = driver.executeQueryBookmarkManager,
  ) {}

  /** Makes a graph of an address. Connects when first used. */
  static at(address: ServerAddress, options: GraphOptions): Graph {
    return new Graph(Graph.driver(address, options, { disableLosslessIntegers: true }), address, options);
  }

  /**
   * The same graph, of which whole numbers come as `bigint`, so that others are kept apart from them. It reads what this one
   * wrote. Close both.
   */
  exact(): Graph {
    const driver = Graph.driver(this.address, this.options, { useBigInt: true });
    return new Graph(driver, this.address, this.options, this.bookmarkManager);
  }

  private static driver(address: ServerAddress, options: GraphOptions, numbers: Config): Driver {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      ...numbers,
      connectionTimeout: 5_000,
      // Whoever has waited for half of the time is better told so than given a connection too late.
      connectionAcquisitionTimeout: Math.max(CONNECTION_PATIENCE_MS, Math.ceil(options.queryTimeoutMs / 2)),
      maxConnectionPoolSize: options.connections ?? 50,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
      userAgent: 'entente',
    });
  }

  /** What `Graph.at` makes another of the same of, in another thread. */
  get settings(): { address: ServerAddress; options: GraphOptions } {
    return { address: this.address, options: this.options };
  }

  /** What this graph has read and written so far, for `follow`. */
  async bookmarks(): Promise<string[]> {
    return [...(await this.bookmarkManager.getBookmarks())];
  }

  /** From now on this graph reads what another one of the same address has written. @param bookmarks that one's */
  async follow(bookmarks: readonly string[]): Promise<void> {
    await this.bookmarkManager.updateBookmarks([], bookmarks);
  }

  /**
   * Waits until the database that reads has what bookmarks stand for, whoever's they are; from then on all reads do.
   *
   * @param timeoutMs how long it may take
   * @throws BookmarkRefused, QuestionAbandoned, GraphUnavailable, GraphTimeout, GraphAccessDenied
   */
  async reach(bookmarks: readonly string[], signal?: AbortSignal, timeoutMs = this.queryTimeoutMs): Promise<void> {
    await this.readNow({ text: 'RETURN 1', parameters: {} }, signal, timeoutMs, bookmarks);
  }

  /** How long a question may take, in ms. */
  get queryTimeoutMs(): number {
    return this.options.queryTimeoutMs;
  }

  /**
   * Runs a statement that reads, and gives the first column of each row.
   *
   * @throws GraphUnavailable, GraphTimeout, GraphAccessDenied
   */
  async read(statement: Statement): Promise<unknown[]> {
    return (await this.readRows(statement)).map(([first]) => first);
  }

  /**
   * Runs a statement that reads, and gives its rows, each as a list in the order of the columns. Auto-commit: one round
   * trip.
   *
   * @param signal ends the statement when it is aborted
   * @param timeoutMs how long it may take, waiting for a connection included, where less is left than usual
   * @throws QuestionAbandoned, GraphUnavailable, GraphTimeout, GraphTooLarge, GraphAccessDenied
   */
  async readRows(
    statement: Statement,
    signal?: AbortSignal,
    timeoutMs = this.queryTimeoutMs,
  ): Promise<(readonly unknown[])[]> {
    return (await this.readAt(statement, signal, timeoutMs)).rows;
  }

  /**
   * Runs a statement that reads as `readRows` does, and says what it cost the server.
   *
   * @throws as `readRows`
   */
  async profile({ text, parameters }: Statement, signal?: AbortSignal, timeoutMs?: number): Promise<Profiled & Read> {
    const { rows, profile, revision } = await this.readAt({ text: `PROFILE ${text}`, parameters }, signal, timeoutMs);
    return { rows, revision, plan: profile ? operatorOf(profile) : undefined };
  }

  /** The rows of a statement, the revision that the server states with them, and what it cost where that was asked for. */
  async readAt(
    statement: Statement,
    signal?: AbortSignal,
    timeoutMs = this.queryTimeoutMs,
  ): Promise<Read & { profile: ProfiledPlan | false }> {
    return tracedCall({ name: 'neo4j read', attributes: NEO4J }, async (span) => {
      const read = await this.readNow(statement, signal, timeoutMs);
      span.setAttribute('db.response.returned_rows', read.rows.length);
      return read;
    });
  }

  private async readNow(
    statement: Statement,
    signal: AbortSignal | undefined,
    timeoutMs: number,
    bookmarks: readonly string[] = [],
  ): Promise<Read & { profile: ProfiledPlan | false }> {
    const deadline = new Deadline(timeoutMs);
    for (let tries = 1; ; tries += 1) {
      if (signal?.aborted) throw new QuestionAbandoned('Nobody waits for the answer.');
      const session = this.driver.session({
        database: this.address.database,
        defaultAccessMode: neo4j.session.READ,
        bookmarkManager: this.bookmarkManager,
        bookmarks: [...bookmarks],
      });
      const { left } = deadline;
      const patience = new Patience(left, signal);
      try {
        const result = await patience.with(session.run(statement.text, statement.parameters, { timeout: left }));
        const rows = result.records.map((record) => [...record.values()] as unknown[]);
        return { rows, revision: this.note(session), profile: result.summary.profile };
      } catch (error) {
        if (signal?.aborted) throw new QuestionAbandoned('Nobody waits for the answer.', { cause: error });
        if (tries === READ_TRIES || !isPassing(error)) throw named(error);
      } finally {
        patience.end();
        // Closing a session whose statement still runs resets its connection, which ends the statement on the server. A
        // server that is silent does not confirm that either.
        await (patience.lost
          ? Promise.race([session.close(), sleep(CONFIRM_MS, undefined, { ref: false })])
          : session.close());
      }
    }
  }

  /**
   * Runs `work` in one write transaction: all of it or none. Tried again as a whole where the failure is a passing one.
   *
   * @throws GraphUnavailable, GraphTimeout, GraphAccessDenied
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return tracedCall({ name: 'neo4j write', attributes: NEO4J }, () => this.writeNow(work));
  }

  private async writeNow<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.address.database,
      bookmarkManager: this.bookmarkManager,
    });
    try {
      const made = await session.executeWrite((tx) => work(transactionOf(tx)));
      this.note(session);
      return made;
    } catch (error) {
      throw named(error);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs a statement that reads, and gives its rows as they come, so that they need not fit in memory.
   *
   * @throws GraphUnavailable, GraphTimeout, GraphAccessDenied
   */
  async *stream(text: string, parameters: Record<string, unknown> = {}): AsyncGenerator<readonly unknown[]> {
    const session = this.driver.session({
      database: this.address.database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.bookmarkManager,
      fetchSize: 5_000,
    });
    try {
      for await (const record of session.run(text, parameters)) yield [...record.values()] as unknown[];
    } catch (error) {
      throw named(error);
    } finally {
      await session.close();
    }
  }

  /** Runs a statement that must have a transaction of its own, such as a change of schema. */
  async run(text: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    const session = this.driver.session({
      database: this.address.database,
      bookmarkManager: this.bookmarkManager,
    });
    try {
      const result = await session.run(text, parameters);
      return result.records.map((record) => record.toObject());
    } catch (error) {
      throw named(error);
    } finally {
      await session.close();
    }
  }

  /**
   * Does some work while a write transaction is open that is not committed in the end: what its statement locks is locked
   * meanwhile, and free again when the work is done or this program dies. The work runs in transactions of its own.
   *
   * @param text waits where another holds the same
   * @param timeoutMs for the waiting and the work together
   * @throws GraphTimeout, GraphUnavailable, GraphAccessDenied; what the work throws
   */
  async holding<T>(text: string, timeoutMs: number, work: () => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.address.database });
    try {
      const transaction = session.beginTransaction({ timeout: timeoutMs });
      await transaction.run(text);
      const made = await work();
      await transaction.rollback();
      return made;
    } catch (error) {
      throw named(error);
    } finally {
      await session.close();
    }
  }

  /**
   * The graph's revision: it changes with every write, whoever makes it. Neo4j tells it with each answer, as a bookmark; this
   * asks for it, in one round trip, and whoever asks meanwhile shares the next one.
   *
   * @returns undefined where the server tells none
   * @throws GraphUnavailable, GraphTimeout, GraphAccessDenied
   */
  async revision(): Promise<string | undefined> {
    // An answer that is under way may be older than the question.
    if (this.asked !== undefined) {
      this.next ??= this.asked.then(
        () => this.askRevision(),
        () => this.askRevision(),
      );
      return this.next;
    }
    return this.askRevision();
  }

  /** The revision that the last answer told; undefined before the first. */
  get seenRevision(): string | undefined {
    return this.seen;
  }

  private askRevision(): Promise<string | undefined> {
    this.next = undefined;
    // Its own answer's: what others have seen meanwhile may be older.
    const asking = this.readAt({ text: 'RETURN 1', parameters: {} })
      .then(({ revision }) => revision)
      .finally(() => {
        if (this.asked === asking) this.asked = undefined;
      });
    this.asked = asking;
    return asking;
  }

  private note(session: Session): string | undefined {
    const bookmarks = session.lastBookmarks();
    if (bookmarks.length === 0) return undefined;
    return (this.seen = bookmarks.join(' '));
  }

  /** Asks the database for a sign of life. @throws GraphUnavailable, GraphTimeout, GraphAccessDenied */
  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1', parameters: {} });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

function transactionOf(tx: ManagedTransaction): Transaction {
  return {
    run: async (text, parameters = {}) => {
      try {
        const result = await tx.run(text, parameters);
        return result.records.map((record) => record.toObject());
      } catch (error) {
        const told = named(error);
        throw told instanceof GraphTooLarge ? told : error;
      }
    },
  };
}

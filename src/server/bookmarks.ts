/**
 * What a client has written is in what it reads next, whichever instance it asks: the database's bookmark of the write travels in a
 * header, and an instance that reads from a member of a cluster which has not heard of it yet waits for it.
 */
import { LRUCache } from 'lru-cache';
import { BookmarkRefused, type Graph, GraphTimeout, GraphUnavailable } from '../database/index.js';
import { cut } from '../errors.js';
import { Deadline } from '../lib/deadline.js';
import { Slots } from '../lib/slots.js';
import { refusalOf } from './admission.js';
import type { Exchange } from './exchange.js';
import { refusal, type Reply } from './reply.js';

/** In answers to mutations: the write. In requests: what the answer is to know of. */
export const BOOKMARK_HEADER = 'entente-bookmark';

/** Longer than any that is told. */
const LONGEST = 4_000;
/** What is told is made shorter where it is longer: each read that ran beside others leaves a bookmark of its own. */
const LONGEST_TOLD = 1_000;
/** Bookmarks are parted by spaces. To others a database may say anything, that it is failing too. */
const FORM = /^FB:[\w+/=-]+(?: FB:[\w+/=-]+)*$/;
/** How many wait for the database at the same time: each takes a connection, and anybody can make a bookmark up. */
const AT_ONCE = 4;
const MOST_WAITING = 40;
/** How many bookmarks are known to be reached: a dashboard sends the same one again and again. */
const KNOWN = 200;

export class Bookmarks {
  private readonly reached = new LRUCache<string, true>({ max: KNOWN });
  private readonly slots = new Slots(AT_ONCE);
  private waiting = 0;

  constructor(private readonly graph: Graph) {}

  /**
   * Waits until the database that answers has what the request knows of, for as long as a question may take.
   *
   * @returns why it is not answered; undefined where it may be
   * @throws QuestionAbandoned where the client is gone
   */
  async refusalOf({ request, signal }: Exchange): Promise<Reply | undefined> {
    const bookmark = request.headers[BOOKMARK_HEADER];
    if (bookmark === undefined) return undefined;
    if (typeof bookmark !== 'string' || bookmark.length > LONGEST || !FORM.test(bookmark)) {
      return notOurs(String(bookmark));
    }
    if (this.reached.has(bookmark) || bookmark === (await this.now())) return undefined;
    if (this.waiting >= MOST_WAITING) return notYet();
    this.waiting += 1;
    const deadline = new Deadline(this.graph.queryTimeoutMs);
    try {
      await this.slots.do(async () => {
        if (deadline.passed) throw new GraphTimeout('Others were waited for as long as it might take.');
        await this.graph.reach(bookmark.split(' '), signal, deadline.left);
      });
      this.reached.set(bookmark, true);
      return undefined;
    } catch (error) {
      if (error instanceof BookmarkRefused) return notOurs(bookmark);
      return error instanceof GraphTimeout ? notYet() : refusalOf(error);
    } finally {
      this.waiting -= 1;
    }
  }

  /** A reply, with what its client is to send with the next question where something was written for it. */
  async tell(reply: Reply): Promise<Reply> {
    // One read of all of them has one bookmark in their place.
    if ((await this.now()).length > LONGEST_TOLD) await this.shorten();
    return { ...reply, headers: { ...reply.headers, [BOOKMARK_HEADER]: await this.now() } };
  }

  /** What was written stays written where the database cannot be asked: the bookmark is told as long as it is then. */
  private async shorten(): Promise<void> {
    try {
      await this.graph.reach([]);
    } catch (error) {
      if (!(error instanceof GraphUnavailable || error instanceof GraphTimeout)) throw error;
    }
  }

  private async now(): Promise<string> {
    return (await this.graph.bookmarks()).join(' ');
  }
}

function notOurs(got: string): Reply {
  return refusal(
    400,
    'BAD_USER_INPUT',
    `Entente-Bookmark got ${JSON.stringify(cut(got))}; wanted what an answer of this database's said. Leave it out.`,
  );
}

function notYet(): Reply {
  const message = 'The database has not heard yet of what Entente-Bookmark stands for. Try again in a moment.';
  return refusal(503, 'SERVICE_UNAVAILABLE', message, { 'retry-after': '1' });
}

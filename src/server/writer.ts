/** Writes replies: with an ETag for each representation, compressed as the client takes it. All that is answered goes through here. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { whenOver } from './over.js';
import { refusal, type Reply, type StreamReply } from './reply.js';
import { isQueued, Unread } from './unread.js';

type Encoding = 'br' | 'gzip' | 'identity';

/** Best first, for clients that take several alike. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** Shorter bodies are not worth it. */
const COMPRESSED_FROM_BYTES = 1_024;
/** So much is sent before the client must have read some. */
const PART_BYTES = 256 * 1_024;
/** The share of the cache that one body may take. */
const LARGEST_SHARE = 4;

const brotli = promisify(brotliCompress);
const zip = promisify<Buffer, Buffer>(gzip);

export interface WriterOptions {
  /** What compressed bodies may take, in bytes. */
  maxBytes: number;
  /** What bodies may take that clients have not read yet, in bytes. */
  maxUnreadBytes: number;
  /** How long a client that reads nothing is waited for, in ms. */
  patienceMs: number;
}

export class Writer {
  private readonly compressed: LRUCache<string, Buffer>;
  private readonly hashes = new WeakMap<Buffer, string>();
  /** Of bodies that last as long as the service. */
  private readonly lasting = new WeakMap<Buffer, Map<Encoding, Buffer>>();
  /** What is being compressed: asked for again meanwhile, it is made once. */
  private readonly making = new Map<string, Promise<Buffer>>();
  private readonly unread: Unread;

  constructor(private readonly options: WriterOptions) {
    const { maxBytes } = options;
    this.unread = new Unread(options.maxUnreadBytes);
    this.compressed = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / LARGEST_SHARE),
      sizeCalculation: (body, key) => body.length + 2 * key.length + 200,
    });
  }

  /** What compressed bodies take now, in bytes. */
  get bytes(): number {
    return this.compressed.calculatedSize;
  }

  /** What bodies take now that clients have not read yet, in bytes. */
  get unreadBytes(): number {
    return this.unread.bytes;
  }

  /**
   * Writes a reply.
   *
   * @param more headers for whatever is written
   * @param vary what the reply depends on, beside the encoding
   */
  async write(
    request: IncomingMessage,
    response: ServerResponse,
    reply: Reply,
    more: Readonly<Record<string, string>>,
    vary: readonly string[],
  ): Promise<void> {
    const encoding = encodingFor(request, reply);
    if (encoding === undefined) {
      await this.writeAs('identity', request, response, notEncodable(request), more, vary);
    } else await this.writeAs(encoding, request, response, reply, more, vary);
  }

  private async writeAs(
    encoding: Encoding,
    request: IncomingMessage,
    response: ServerResponse,
    reply: Reply,
    more: Readonly<Record<string, string>>,
    vary: readonly string[],
  ): Promise<void> {
    const headers: Record<string, string | number> = {
      ...reply.headers,
      // Clients may store it, and must ask whether it is still so.
      'cache-control': reply.cacheControl ?? (reply.storable ? 'private, no-cache' : 'no-store'),
      vary: [...vary, 'accept-encoding'].join(', '),
      ...more,
    };
    if (reply.storable && (request.method === 'GET' || request.method === 'HEAD')) {
      headers.etag = this.etagOf(reply, encoding);
      if (matches(request.headers['if-none-match'], headers.etag)) {
        delete headers['content-type'];
        response.writeHead(304, headers).end();
        return;
      }
    }
    const body = await this.encoded(reply, encoding);
    if (!this.unread.hold(body, response)) {
      const refused = tooMuchUnread(this.options.maxUnreadBytes);
      response.writeHead(refused.status, {
        ...more,
        ...refused.headers,
        'cache-control': 'no-store',
        'content-length': refused.body.length,
      });
      await this.send(response, refused.body);
      return;
    }
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    // What has no content says no length of it.
    if (reply.status !== 204) headers['content-length'] = body.length;
    response.writeHead(reply.status, headers);
    await this.send(response, body);
  }

  /** Sends a body, a part at a time where it is large. A client that reads nothing for too long is gone. */
  private async send(response: ServerResponse, body: Buffer): Promise<void> {
    for (let at = PART_BYTES; at < body.length && !response.destroyed; at += PART_BYTES) {
      if (!response.write(body.subarray(at - PART_BYTES, at)) && !(await this.drained(response))) {
        end(response);
        return;
      }
    }
    response.end(body.subarray(Math.floor(Math.max(0, body.length - 1) / PART_BYTES) * PART_BYTES));
    this.endUnlessRead(response);
  }

  /**
   * Ends the connection of a client that reads nothing of what is left of an answer for too long, or has another one before it
   * that does not come to its end.
   */
  private endUnlessRead(response: ServerResponse): void {
    const { socket } = response.req;
    let left = socket.writableLength;
    const looking = setInterval(() => {
      if (isQueued(response) || (socket.writableLength > 0 && socket.writableLength >= left)) end(response);
      left = socket.writableLength;
    }, this.options.patienceMs);
    looking.unref();
    whenOver(response, () => clearInterval(looking));
  }

  /** Writes a stream as it comes, piece by piece. A client that reads nothing for too long is gone. */
  async stream(
    response: ServerResponse,
    { status, headers, stream }: StreamReply,
    more: Readonly<Record<string, string>>,
  ): Promise<void> {
    response.writeHead(status, { ...headers, 'cache-control': 'no-store', ...more });
    const reader = stream.getReader();
    const cancel = (): void => void reader.cancel().catch(() => undefined);
    // Nothing may come for a long time: whoever tells the stream is to know at once that nobody listens.
    const forget = whenOver(response, cancel);
    try {
      for (let piece = await reader.read(); !piece.done && !response.destroyed; piece = await reader.read()) {
        if (!response.write(piece.value) && !(await this.drained(response))) {
          end(response);
          return;
        }
      }
      response.end();
    } finally {
      forget();
      cancel();
    }
  }

  /** Whether the client has read what was written, in time. */
  private drained(response: ServerResponse): Promise<boolean> {
    return new Promise((resolve) => {
      let forget = (): void => undefined;
      const settle = (drained: boolean) => (): void => {
        clearTimeout(impatience);
        response.off('drain', yes);
        forget();
        resolve(drained);
      };
      const [yes, no] = [settle(true), settle(false)];
      const impatience = setTimeout(no, this.options.patienceMs);
      response.once('drain', yes);
      forget = whenOver(response, no);
    });
  }

  /** Weak: the same answer may be made anew with its bytes in another order. Yet each representation has its own. */
  private etagOf({ headers, body }: Reply, encoding: Encoding): string {
    const representation = `${headers['content-type']} ${encoding} ${this.hashOf(body)}`;
    return `W/"${createHash('sha1').update(representation).digest('base64url')}"`;
  }

  private hashOf(body: Buffer): string {
    let hash = this.hashes.get(body);
    if (hash === undefined) {
      hash = createHash('sha1').update(body).digest('base64url');
      this.hashes.set(body, hash);
    }
    return hash;
  }

  private async encoded({ body, storable, lasting }: Reply, encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return body;
    if (!storable) return compress(body, encoding);
    const key = `${encoding} ${this.hashOf(body)}`;
    const known = this.lasting.get(body)?.get(encoding) ?? this.compressed.get(key);
    if (known !== undefined) return known;
    let making = this.making.get(key);
    if (making === undefined) {
      making = compress(body, encoding).finally(() => this.making.delete(key));
      this.making.set(key, making);
    }
    const compressed = await making;
    if (lasting)
      this.lasting.set(body, (this.lasting.get(body) ?? new Map<Encoding, Buffer>()).set(encoding, compressed));
    else this.compressed.set(key, compressed);
    return compressed;
  }
}

/** Ends the connection of a response: one that is queued behind another cannot be ended by itself. */
const end = (response: ServerResponse): void => void response.req.socket.destroy();

async function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const made = await (encoding === 'gzip'
    ? zip(body)
    : brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  // Not from Node's pool: a short body would keep a whole block of it alive.
  const own = Buffer.allocUnsafeSlow(made.length);
  made.copy(own);
  return own;
}

/** Clients that ask and do not read would fill the memory. */
function tooMuchUnread(most: number): Reply {
  const message = `Answers of ${most / 1024 / 1024} MB wait to be read. Read those that you asked for, or ask again in a moment.`;
  return refusal(503, 'SERVICE_UNAVAILABLE', message, { 'retry-after': '5' });
}

/** The types of `negotiator` do not know of `preferred` yet. */
type Encodings = (available: readonly Encoding[], options: { preferred: readonly Encoding[] }) => Encoding[];

/** The encoding that a client takes, by RFC 9110, 12.5.3; undefined where it takes none of ours. */
function encodingFor(request: IncomingMessage, { body }: Reply): Encoding | undefined {
  const negotiator = new Negotiator(request);
  const taken = (negotiator.encodings as Encodings).call(negotiator, ENCODINGS, { preferred: ENCODINGS });
  return body.length < COMPRESSED_FROM_BYTES && taken.includes('identity') ? 'identity' : taken[0];
}

function notEncodable({ headers }: IncomingMessage): Reply {
  const got = JSON.stringify(headers['accept-encoding']);
  return refusal(406, 'BAD_USER_INPUT', `Accept-Encoding got ${got}; wanted one of ${ENCODINGS.join(', ')}.`);
}

/** Whether `If-None-Match` names a tag, compared weakly. Tags may hold commas. */
function matches(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false;
  if (condition.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return [...condition.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === opaque);
}

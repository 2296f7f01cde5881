/** Bodies of requests: read whole, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { refusal, type Reply } from './reply.js';

/** Fatal: what is no UTF-8 is refused. A byte order mark is left out. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const GONE = 'The client went away before the end of its request.';

/** Room for the first bytes of a body. */
const FIRST_BYTES = 1024;
/** What is as small is always read: others that are, and have been coming for longer, give way to it. */
const SMALL_BYTES = 16 * 1024;
/** Small ones take no more than the whole divided by this. */
const SMALL_SHARE = 4;
/** No client's large ones take more than the room for large ones divided by this, but for a single one. */
const CLIENT_SHARE = 2;
/** After so long, in ms, a large one that has not come whole gives way to another. */
const LONG_MS = 10_000;

type Size = 'small' | 'large';

/** A body that was read. */
export interface Body {
  bytes: Buffer<ArrayBuffer>;
  /** To be called once it is not needed any more. */
  release: () => void;
}

/** Reads the bodies of requests. However many are sent at once, and however slowly they are sent or answered, what they take is bounded. */
export class Bodies {
  /** What small and large bodies take, in bytes: each have a part of the whole, so that neither keep the others from asking. */
  private readonly held: Record<Size, number> = { small: 0, large: 0 };
  /** Refuses bodies that have not come whole yet, those that began first being first. */
  private readonly unfinished = new Map<() => void, { size: Size; began: number }>();
  /** What the large ones of each client take, in bytes. */
  private readonly largeOf = new Map<string, number>();

  /** @param maxBytes what all may take that are not answered yet; a single one may take more */
  constructor(private readonly maxBytes: number) {}

  /** What bodies take now that are not answered yet, in bytes. */
  get bytes(): number {
    return this.held.small + this.held.large;
  }

  /**
   * Reads a request's body.
   *
   * @param largest in bytes; a larger one is not read to its end
   * @param client who sends it: what is large is shared between those who do
   * @returns why it was not read, where it was not
   * @throws Error where the client goes away before its end
   */
  read(request: IncomingMessage, largest: number, client: string): Promise<Body | 'TOO_LARGE' | 'NO_ROOM'> {
    return new Promise((resolve, reject) => {
      // What has ended tells nothing any more.
      if (request.destroyed) {
        reject(new Error(GONE));
        return;
      }
      if (Number(request.headers['content-length'] ?? 0) > largest) {
        resolve('TOO_LARGE');
        return;
      }
      // One for all that comes: each of many pieces would take more room than its bytes.
      let bytes = Buffer.allocUnsafeSlow(0);
      let length = 0;
      let isReleased = false;
      const release = (): void => {
        if (isReleased) return;
        isReleased = true;
        this.unfinished.delete(giveWay);
        this.take(client, bytes.length, -1);
        bytes = Buffer.allocUnsafeSlow(0);
      };
      const refuse = (why: 'TOO_LARGE' | 'NO_ROOM'): void => {
        release();
        resolve(why);
      };
      const giveWay = (): void => refuse('NO_ROOM');
      request.on('data', (piece: Buffer) => {
        if (isReleased) return;
        if (length + piece.length > largest) {
          refuse('TOO_LARGE');
          return;
        }
        if (length + piece.length > bytes.length) {
          const room = Math.min(largest, Math.max(FIRST_BYTES, 2 * bytes.length, length + piece.length));
          if (!this.grow(bytes.length, room, giveWay, client)) {
            refuse('NO_ROOM');
            return;
          }
          const larger = Buffer.allocUnsafeSlow(room);
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
        piece.copy(bytes, length);
        length += piece.length;
      });
      request.on('end', () => {
        this.unfinished.delete(giveWay);
        resolve({ bytes: bytes.subarray(0, length), release });
      });
      request.on('error', reject);
      request.on('close', () => {
        if (!request.complete) release();
        reject(new Error(GONE));
      });
    });
  }

  /**
   * Lets a body take more room. Whoever sends slowly, or half, keeps nobody from asking: those give way that have been coming for
   * longest, small ones to a small one at once, large ones to a large one after a while.
   *
   * @param had in bytes
   * @param room in bytes
   * @param own how the body itself gives way
   * @param client who sends it
   * @returns whether there is room
   */
  private grow(had: number, room: number, own: () => void, client: string): boolean {
    const { held, unfinished } = this;
    const size = sizeOf(room);
    const mostSmall = this.maxBytes / SMALL_SHARE;
    const most = size === 'small' ? mostSmall : this.maxBytes - mostSmall;
    const already = sizeOf(had) === size ? had : 0;
    const others = (): number => held[size] - already;
    const now = performance.now();
    for (const [giveWay, { began, ...other }] of unfinished) {
      if (others() + room <= most) break;
      const isLong = size === 'small' || now - began > LONG_MS;
      if (giveWay !== own && other.size === size && isLong) giveWay();
    }
    // What is small is read in any case, and a large one where it is alone.
    if (size === 'large') {
      if (others() > 0 && others() + room > most) return false;
      const ofClient = (this.largeOf.get(client) ?? 0) - already;
      if (ofClient > 0 && ofClient + room > most / CLIENT_SHARE) return false;
    }
    unfinished.set(own, { size, began: unfinished.get(own)?.began ?? now });
    this.take(client, had, -1);
    this.take(client, room, 1);
    return true;
  }

  /** Notes that a body of a client takes room, or lets go of it. */
  private take(client: string, bytes: number, sign: 1 | -1): void {
    const size = sizeOf(bytes);
    this.held[size] += sign * bytes;
    if (size === 'small') return;
    const left = (this.largeOf.get(client) ?? 0) + sign * bytes;
    if (left > 0) this.largeOf.set(client, left);
    else this.largeOf.delete(client);
  }
}

function sizeOf(bytes: number): Size {
  return bytes > SMALL_BYTES ? 'large' : 'small';
}

/** The text of a body; undefined where it is not in UTF-8. */
export function textOf(body: Buffer): string | undefined {
  try {
    return UTF_8.decode(body);
  } catch {
    return undefined;
  }
}

/** For how long what is left of a refused body is taken, in ms, so that the client comes to read the refusal. */
const LEFT_MS = 5_000;

/** Lets a client that has its answer send the rest of its body, which nobody reads. Where that takes too long, the connection is ended. */
export function takeRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  const impatience = setTimeout(() => request.destroy(), LEFT_MS);
  impatience.unref();
  request.once('close', () => clearTimeout(impatience)).once('end', () => clearTimeout(impatience));
  request.resume();
}

export function tooLarge(largest: number): Reply {
  const message = `The request is larger than ${largest} bytes. Send variables instead of a longer text, or ask in parts.`;
  return refusal(413, 'BAD_USER_INPUT', message);
}

export function noRoom(): Reply {
  const message = 'Too many large requests wait for their answers. Ask again in a moment.';
  return refusal(503, 'SERVICE_UNAVAILABLE', message, { 'retry-after': '5' });
}

/** Bodies of requests: read whole, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { refusal, type Reply } from './reply.js';

/** Fatal: what is no UTF-8 is refused. A byte order mark is left out. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const GONE = 'The client went away before the end of its request.';

/** Room for the first bytes of a body. */
const FIRST_BYTES = 16 * 1024;

/** A body that was read. */
export interface Body {
  bytes: Buffer<ArrayBuffer>;
  /** To be called once it is not needed any more. */
  release: () => void;
}

/** Reads the bodies of requests. However many are sent at once, and however slowly they are sent or answered, what they take is bounded. */
export class Bodies {
  private held = 0;

  /** @param maxBytes what all may take that are not answered yet; a single one may take more */
  constructor(private readonly maxBytes: number) {}

  /** What bodies take now that are not answered yet, in bytes. */
  get bytes(): number {
    return this.held;
  }

  /**
   * Reads a request's body.
   *
   * @param largest in bytes; a larger one is not read to its end
   * @returns why it was not read, where it was not
   * @throws Error where the client goes away before its end
   */
  read(request: IncomingMessage, largest: number): Promise<Body | 'TOO_LARGE' | 'NO_ROOM'> {
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
        this.held -= bytes.length;
        bytes = Buffer.allocUnsafeSlow(0);
      };
      const refuse = (why: 'TOO_LARGE' | 'NO_ROOM'): void => {
        release();
        resolve(why);
      };
      request.on('data', (piece: Buffer) => {
        if (isReleased) return;
        if (length + piece.length > largest) {
          refuse('TOO_LARGE');
          return;
        }
        if (length + piece.length > bytes.length) {
          const room = Math.min(largest, Math.max(FIRST_BYTES, 2 * bytes.length, length + piece.length));
          const others = this.held - bytes.length;
          // What is small is always read: whoever sends half of large ones does not keep others from asking.
          if (room > FIRST_BYTES && others + room > this.maxBytes && others > 0) {
            refuse('NO_ROOM');
            return;
          }
          this.held += room - bytes.length;
          const larger = Buffer.allocUnsafeSlow(room);
          bytes.copy(larger, 0, 0, length);
          bytes = larger;
        }
        piece.copy(bytes, length);
        length += piece.length;
      });
      request.on('end', () => resolve({ bytes: bytes.subarray(0, length), release }));
      request.on('error', reject);
      request.on('close', () => {
        if (!request.complete) release();
        reject(new Error(GONE));
      });
    });
  }
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

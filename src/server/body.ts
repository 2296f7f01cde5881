/** Bodies of requests: read whole, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { refusal, type Reply } from './reply.js';

/** Fatal: what is no UTF-8 is refused. A byte order mark is left out. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a request's body.
 *
 * @param largest in bytes; a larger one is not read to its end
 * @returns undefined where it is larger
 * @throws Error where the client goes away before its end
 */
export function readBody(request: IncomingMessage, largest: number): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > largest) {
      resolve(undefined);
      return;
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= largest) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The client went away before the end of its request.')));
  });
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

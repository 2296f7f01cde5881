/** What is answered to a request, before it is written as the client takes it. */
import type { ErrorCode } from '../api/index.js';

export interface Reply {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Whether the client may store it and ask whether it is still so. */
  storable: boolean;
  /** Whether the body stays as long as the service does: what is made of it is kept with it. */
  lasting?: boolean;
  /** How it may be stored, where it is not as `storable` says. */
  cacheControl?: string;
}

/** A reply that is told piece by piece: events. */
export interface StreamReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  stream: ReadableStream<Uint8Array>;
}

export const JSON_TYPE = 'application/json';

/** A reply in JSON that is not to be stored. */
export function jsonReply(status: number, content: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': `${JSON_TYPE}; charset=utf-8`, ...headers },
    body: Buffer.from(JSON.stringify(content)),
    storable: false,
  };
}

/** A request that is refused before it is a question. */
export function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return jsonReply(status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** Lets go of what would have been told piece by piece. Yoga's streams begin when they are first read, and end only once they began. */
export async function discard({ stream }: StreamReply): Promise<void> {
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
}

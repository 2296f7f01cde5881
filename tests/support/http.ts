/** HTTP as it is on the wire: every header as it is sent, nothing decoded. */
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Sent {
  method?: string;
  /** Path and search. */
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Received {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends a request with these headers, a `Host` and what its length takes, and no others. */
export function send(url: string, { method = 'POST', path = '/graphql', headers = {}, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The text of what was received, however it was compressed. */
export function textOf({ headers, body }: Received): string {
  const encoding = body.length === 0 ? undefined : headers['content-encoding'];
  const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return plain.toString();
}

/** A question in JSON, as a request. */
export function posted(body: unknown, headers: Record<string, string> = {}): Sent {
  return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A question in a URL, as a request. */
export function got(parameters: Record<string, string>, headers: Record<string, string> = {}): Sent {
  return { method: 'GET', path: `/graphql?${new URLSearchParams(parameters).toString()}`, headers };
}

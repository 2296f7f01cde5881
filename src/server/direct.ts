/**
 * Plain questions, answered directly: a query in JSON, by POST or GET, that is right in every way. All else (what is wrong,
 * batches, subscriptions, GraphiQL) is Yoga's, so that there is one place for the finer points of GraphQL over HTTP.
 *
 * Answers are kept until the graph changes, by the request's text.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getOperationAST, type GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { execute, type RequestContext } from '../api/index.js';
import type { Graph } from '../database/index.js';
import { RevisionCache } from '../execution/index.js';
import type { Documents } from './documents.js';

/** What answers are kept, by their bytes. */
const KEPT_BYTES = 16 * 1024 * 1024;
/** Asks for the statements of an operation and their cost, in `extensions.explain`. */
export const EXPLAIN_HEADER = 'x-entente-explain';
/** Shorter ones are not worth it. */
const COMPRESSED_FROM_BYTES = 1_024;

const GRAPHQL_JSON = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';

type Encoding = 'br' | 'gzip';

interface Answer {
  body: Buffer;
  /** These are made when they are first asked for. */
  etag?: string;
  compressed: Partial<Record<Encoding, Buffer>>;
  /** Set where nothing is missing. */
  whole: boolean;
  /** Set where the question was not executed, for its variables are wrong, say. */
  refused: boolean;
}

interface Question {
  query: string;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

export interface DirectOptions {
  graph: Graph;
  schema: GraphQLSchema;
  documents: Documents;
  endpoint: string;
  /** How many bytes the body of a request with these headers may have. */
  largestBody: (headers: IncomingMessage['headers']) => number;
  /** The day it is: what is asked as of today is kept for that day. */
  today: () => string;
  /** What resolvers get, for a request that ends when the signal is aborted. */
  context: (signal: AbortSignal, how: { fresh: boolean }) => RequestContext;
  /** The error that a client gets. */
  mask: (error: GraphQLError) => GraphQLError;
}

export class DirectAnswers {
  private readonly kept: RevisionCache<Answer>;

  constructor(private readonly options: DirectOptions) {
    this.kept = new RevisionCache(options.graph, {
      maxSize: KEPT_BYTES,
      sizeOf: ({ body }, key) => 2 * body.length + key.length,
    });
  }

  /**
   * Answers a request if it is a plain question.
   *
   * @returns the body where it is none, which is read by then; undefined where it was answered
   */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
    const { endpoint, documents } = this.options;
    const url = request.url ?? '';
    const at = url.indexOf('?');
    const isEndpoint = (at === -1 ? url : url.slice(0, at)) === endpoint;
    const largest = request.method === 'POST' ? this.options.largestBody(request.headers) : 0;
    const posted = request.method === 'POST' ? await read(request, largest) : '';
    if (posted === undefined) {
      refuseLarge(response, largest);
      return undefined;
    }
    // What it costs is not kept.
    const explained = request.headers[EXPLAIN_HEADER] !== undefined;
    const type = isEndpoint && !explained ? acceptedType(request.headers.accept) : undefined;
    if (type === undefined) return posted;
    const text = request.method === 'POST' ? posted : url.slice(at + 1);
    if (request.method === 'POST' && !isJson(request.headers['content-type'])) return posted;
    if (request.method !== 'POST' && (request.method !== 'GET' || at === -1)) return posted;

    const key = `${this.options.today()} ${request.method} ${text}`;
    const abort = new AbortController();
    response.once('close', () => abort.abort());
    const fresh = /\bno-(cache|store)\b/.test(request.headers['cache-control'] ?? '');
    try {
      const found = fresh ? undefined : await this.kept.find(key);
      if (found !== undefined) {
        await send(request, response, type, found);
        return undefined;
      }
    } catch {
      // The graph does not say whether it changed: what it says to the question itself is the answer.
    }
    const question = request.method === 'POST' ? fromJson(text, documents) : fromUrl(text, documents);
    if (question === undefined) return posted;
    const checked = this.check(question);
    if (checked === undefined) return posted;
    const made = await this.kept.make(
      key,
      () => this.make(question, checked, abort.signal, fresh),
      ({ whole }) => whole,
    );
    if (made.refused) return posted;
    if (!abort.signal.aborted) await send(request, response, type, made);
    return undefined;
  }

  /** The document where it and the operation are right; undefined where Yoga must tell what is wrong. */
  private check({ query, operationName }: Question) {
    try {
      const { document, errors } = this.options.documents.get(query);
      const operation = getOperationAST(document, operationName);
      return errors.length === 0 && operation?.operation === OperationTypeNode.QUERY ? document : undefined;
    } catch {
      return undefined;
    }
  }

  private async make(
    { variables, operationName }: Question,
    document: ReturnType<Documents['read']>,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<Answer> {
    const { schema, context, mask } = this.options;
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: context(signal, { fresh }),
    });
    const result = {
      ...(errors && { errors: errors.map((error) => mask(error).toJSON()) }),
      ...(data !== undefined && { data }),
    };
    const body = Buffer.from(JSON.stringify(result));
    return { body, compressed: {}, whole: errors === undefined, refused: data === undefined };
  }
}

/** The body; undefined where it is too large. */
function read(request: IncomingMessage, largest: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > largest) {
      resolve(undefined);
      return;
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= largest) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () =>
      resolve(chunks.length === 1 ? (chunks[0] as Buffer).toString() : Buffer.concat(chunks).toString()),
    );
    request.on('error', reject);
  });
}

function refuseLarge(response: ServerResponse, largest: number): void {
  const message = `The request is larger than ${largest} bytes. Send variables instead of a longer text, or ask in parts.`;
  response.writeHead(413, { 'content-type': JSON_TYPE, connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }));
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json\s*(;\s*charset=utf-?8\s*)?$/i.test(type);
}

/** The media type to answer with; undefined where the client wants a page or a stream. */
function acceptedType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '' || accept === '*/*') return JSON_TYPE;
  if (/text\/event-stream|multipart\/|text\/html|;\s*q=/i.test(accept)) return undefined;
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  // The first of ours that the client names.
  const found = types.find(
    (type) => type === GRAPHQL_JSON || type === JSON_TYPE || type === '*/*' || type === 'application/*',
  );
  if (found === undefined) return undefined;
  return found === GRAPHQL_JSON ? GRAPHQL_JSON : JSON_TYPE;
}

function fromJson(text: string, documents: Documents): Question | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return questionOf(body as Record<string, unknown>, documents);
}

function fromUrl(search: string, documents: Documents): Question | undefined {
  const given = new URLSearchParams(search);
  const parsed = (name: string): unknown => {
    const text = given.get(name);
    if (text === null || text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return 'no JSON';
    }
  };
  return questionOf(
    {
      query: given.get('query') ?? undefined,
      operationName: given.get('operationName') ?? undefined,
      variables: parsed('variables'),
      extensions: parsed('extensions'),
    },
    documents,
  );
}

/** The question that parameters make; undefined where they make none, or one that Yoga must see. */
function questionOf(body: Record<string, unknown>, documents: Documents): Question | undefined {
  const { variables = null, operationName = null, extensions = null } = body;
  if (variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (extensions !== null && (typeof extensions !== 'object' || Array.isArray(extensions))) return undefined;
  let { query } = body;
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null)?.persistedQuery;
  if (persisted !== undefined || documents.trustedOnly) {
    // What is not known yet, and what is sent in full where only hashes are taken, is Yoga's to tell.
    const hash = persisted?.sha256Hash;
    query = typeof hash === 'string' ? documents.known(hash, query) : undefined;
  }
  if (typeof query !== 'string' || query === '') return undefined;
  return {
    query,
    variables: (variables as Record<string, unknown> | null) ?? undefined,
    operationName: operationName ?? undefined,
  };
}

const [brotli, zip] = [promisify(brotliCompress), promisify<Buffer, Buffer>(gzip)];
const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: zip,
};

async function send(request: IncomingMessage, response: ServerResponse, type: string, answer: Answer): Promise<void> {
  const headers: Record<string, string | number> = {
    'content-type': `${type}; charset=utf-8`,
    // Clients may keep it, and must ask whether it is still so.
    'cache-control': 'private, no-cache',
    vary: 'accept, accept-encoding',
  };
  if (request.method === 'GET') {
    headers.etag = answer.etag ??= `"${createHash('sha1').update(answer.body).digest('base64url')}"`;
    const known = request.headers['if-none-match'];
    if (known !== undefined && known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === answer.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const encoding =
    answer.body.length < COMPRESSED_FROM_BYTES ? undefined : encodingOf(request.headers['accept-encoding']);
  let { body } = answer;
  if (encoding !== undefined) {
    body = answer.compressed[encoding] ??= await compressors[encoding](body);
    headers['content-encoding'] = encoding;
  }
  headers['content-length'] = body.length;
  response.writeHead(200, headers).end(body);
}

/** The encoding that a client takes: Brotli before gzip. */
function encodingOf(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const takes = (name: string): boolean =>
    new RegExp(`(^|[,\\s])${name}\\s*(?!;\\s*q=0(\\.0+)?\\s*(,|$))(;|,|$)`).test(accepted);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

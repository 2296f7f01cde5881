/** Who a caller is, by what its request shows: a key, a provider's token, the import token, or nothing. */
import { timingSafeEqual } from 'node:crypto';
import DataLoader from 'dataloader';
import { RequestRefused } from '../errors.js';
import type { Graph } from '../database/index.js';
import { RevisionCache } from '../execution/index.js';
import { sha256 } from '../lib/sha256.js';
import { findKeys, isKept, type Kept, keyId } from './keys.js';
import { type Caller, has, type Role } from './roles.js';
import { type TokenOptions, Tokens } from './tokens.js';

export interface AccessOptions {
  /** Whether callers that show nothing may read. */
  anonymous: boolean;
  /** Tokens of an identity provider; none are taken where it is undefined. */
  tokens?: TokenOptions | undefined;
  /** A secret whose bearers may import; nobody has it where it is undefined. */
  importToken?: string | undefined;
  clock?: (() => Date) | undefined;
}

/** What records of keys may take in memory, in bytes, and one of them. */
const KEYS_BYTES = 1024 * 1024;
const KEY_BYTES = 1_000;
/** How many keys one statement looks up. */
const MOST_AT_ONCE = 1_000;

/** Those that show nothing, where they may read. */
const ANYBODY: Caller = { id: undefined, role: 'reader' };

export class Access {
  private readonly kept: RevisionCache<Kept | null>;
  private readonly lookUp: DataLoader<string, Kept | null>;
  private readonly tokens: Tokens | undefined;
  private readonly clock: () => Date;
  private readonly importDigest: Buffer | undefined;

  constructor(
    graph: Graph,
    private readonly options: AccessOptions,
  ) {
    const { tokens, importToken, clock = () => new Date() } = options;
    this.clock = clock;
    this.importDigest = importToken === undefined ? undefined : sha256(importToken);
    this.tokens = tokens && new Tokens(tokens, clock);
    this.kept = new RevisionCache(graph, { maxBytes: KEYS_BYTES, bytesOf: () => KEY_BYTES });
    this.lookUp = lookUp(graph);
  }

  /** What time it is, in ms since 1970. */
  get now(): number {
    return this.clock().getTime();
  }

  /**
   * Who sends a request. A key that was revoked is none from the next request on: what is known of it is as old as the graph's
   * revision.
   *
   * @param authorization the request's header
   * @throws RequestRefused where it shows nothing and must, or shows what is not good; where that cannot be found out
   */
  async callerOf(authorization: string | undefined): Promise<Caller> {
    const shown = shownBy(authorization);
    if (shown === undefined) {
      if (this.options.anonymous) return ANYBODY;
      throw new RequestRefused(
        'This service answers those that it knows. Send a key or token: Authorization: Bearer …',
        'UNAUTHENTICATED',
      );
    }
    const caller = this.bearerOfSecret(shown) ?? (await this.bearerOfKey(shown)) ?? (await this.bearerOfToken(shown));
    if (caller === undefined) {
      throw new RequestRefused(
        'The key or token is not one of this service, or not any more. Ask its operator for another.',
        'UNAUTHENTICATED',
      );
    }
    return caller;
  }

  /** Whether what a request shows may be a guess of the import token, the one secret here that people choose. */
  mayBeGuess(authorization: string | undefined): boolean {
    const shown = shownBy(authorization);
    return this.importDigest !== undefined && shown !== undefined && keyId(shown) === undefined && !TOKEN.test(shown);
  }

  private bearerOfSecret(shown: string): Caller | undefined {
    const { importDigest } = this;
    // Hashes are of one length, and so are compared in the same time whatever was given.
    return importDigest !== undefined && timingSafeEqual(sha256(shown), importDigest)
      ? { id: 'import-token', role: 'importer' }
      : undefined;
  }

  private async bearerOfKey(shown: string): Promise<Caller | undefined> {
    const id = keyId(shown);
    if (id === undefined) return undefined;
    const kept = await this.kept.get(id, () => this.lookUp.load(id));
    if (kept === null || !isKept(shown, kept) || kept.revoked !== null) return undefined;
    const expires = kept.expires === null ? undefined : Date.parse(kept.expires);
    if (expires !== undefined && expires <= this.now) return undefined;
    const datasets = kept.datasets.length === 0 ? undefined : kept.datasets;
    return { id: `key:${id}`, role: kept.role, datasets, expires };
  }

  private async bearerOfToken(shown: string): Promise<Caller | undefined> {
    return this.tokens?.callerOf(shown);
  }
}

/** The form of a provider's tokens: three parts, each in the alphabet of base64url. */
const TOKEN = /^ey[\w-]+\.[\w-]+\.[\w-]+$/;

/** What a request shows; undefined where it shows nothing. Other schemes are those of proxies, which ask for passwords of their own. */
function shownBy(authorization: string | undefined): string | undefined {
  const bearer = /^Bearer(?: +(.*))?$/i.exec(authorization?.trim() ?? '');
  return bearer === null ? undefined : (bearer[1] ?? '');
}

/**
 * Looks keys up, those of all who ask while one statement is under way by the next: whoever sends made-up keys takes one
 * connection to the database, however many they are.
 */
function lookUp(graph: Graph): DataLoader<string, Kept | null> {
  let running: Promise<unknown> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const find = (ids: readonly string[]): Promise<(Kept | null)[]> => {
    const found = findKeys(graph, ids);
    // Whoever asked hears of what went wrong; the next are looked up all the same.
    running = found.catch(() => undefined);
    return found;
  };
  return new DataLoader(find, {
    // What was found is cached by revision.
    cache: false,
    maxBatchSize: MOST_AT_ONCE,
    batchScheduleFn: (begin) => {
      queue = queue.then(() => {
        begin();
        return running;
      });
    },
  });
}

/** @throws RequestRefused where a caller has not the role that something wants @param what `Importing` */
export function demand(caller: Caller, role: Role, what: string): void {
  if (has(caller, role)) return;
  const known = caller.id !== undefined;
  throw new RequestRefused(
    known
      ? `${what} wants the role "${role}"; this key or token has "${caller.role}".`
      : `${what} wants a key or token with the role "${role}": Authorization: Bearer …`,
    known ? 'FORBIDDEN' : 'UNAUTHENTICATED',
  );
}

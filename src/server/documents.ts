/** Documents, read and checked once, and known by their hash to clients that send it instead. */
import { type DocumentNode, type GraphQLError, type GraphQLSchema, type Token, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkDocument, type Limits, readDocument } from '../api/index.js';
import { sha256 } from '../lib/sha256.js';
import type { BUDGETS } from './budgets.js';

/**
 * What a document takes beside its text, in bytes, measured on what takes most: fields without aliases come to 520 a token
 * (nodes, names, locations, the token itself), comments to 90. What is derived from it later is in the figure.
 */
const TOKEN_BYTES = 550;
const COMMENT_BYTES = 100;
const ERROR_BYTES = 4_000;
/** The share of a cache that one entry may take. */
const LARGEST_SHARE = 4;

export interface CheckedDocument {
  document: DocumentNode;
  /** Empty where it can be executed. */
  errors: readonly GraphQLError[];
}

export interface DocumentsOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** What documents and registered texts may take, in bytes. */
  budgets: Pick<typeof BUDGETS, 'documents' | 'registered'>;
  /** Whether questions may ask for the schema. */
  introspection?: boolean | undefined;
  /** By SHA-256, in hex: where they are given, no others are answered. */
  trusted?: ReadonlyMap<string, string> | undefined;
}

export class Documents {
  private readonly checked: LRUCache<string, CheckedDocument>;
  private readonly registered: LRUCache<string, string>;

  constructor(private readonly options: DocumentsOptions) {
    const { documents, registered } = options.budgets;
    this.checked = new LRUCache({
      maxSize: documents,
      maxEntrySize: Math.ceil(documents / LARGEST_SHARE),
      sizeCalculation: bytesOf,
    });
    this.registered = new LRUCache({
      maxSize: registered,
      maxEntrySize: Math.ceil(registered / LARGEST_SHARE),
      sizeCalculation: (text, hash) => 2 * (text.length + hash.length),
    });
  }

  /** What documents and registered texts take now, in bytes. */
  get bytes(): { documents: number; registered: number } {
    return { documents: this.checked.calculatedSize, registered: this.registered.calculatedSize };
  }

  /** Whether only documents that the operator trusts are answered. */
  get trustedOnly(): boolean {
    return this.options.trusted !== undefined;
  }

  /**
   * A document, read and checked once for each text.
   *
   * @throws GraphQLError where the text is not GraphQL, or too long
   */
  get(text: string): CheckedDocument {
    let checked = this.checked.get(text);
    if (checked === undefined) {
      const { schema, limits, introspection } = this.options;
      const document = readDocument(text, limits);
      checked = { document, errors: checkDocument(schema, document, limits, introspection) };
      this.checked.set(text, checked);
    }
    return checked;
  }

  /**
   * The text that a hash stands for: a trusted one, or one that a client registered.
   *
   * @param sent the text that came with the hash, if any did; undefined is returned where it is another
   */
  known(hash: string, sent: unknown): string | undefined {
    const text = this.options.trusted?.get(hash) ?? this.registered.get(hash);
    return sent === undefined || sent === text ? text : undefined;
  }

  /** Registers a text under its hash (automatic persisted queries). Whether the hash is the text's. */
  register(hash: string, text: string): boolean {
    if (hashOf(text) !== hash) return false;
    this.registered.set(hash, text);
    return true;
  }
}

/** About what a checked document takes. */
function bytesOf({ document, errors }: CheckedDocument, text: string): number {
  // A message stands in its error, in what is told of it, and in its stack.
  const told = errors.reduce((sum, { message }) => sum + ERROR_BYTES + 6 * message.length, 0);
  let bytes = 2 * text.length + told;
  if (document.loc === undefined) return bytes + (document.tokenCount ?? 0) * TOKEN_BYTES;
  for (let token: Token | null = document.loc.startToken; token; token = token.next) {
    bytes += token.kind === TokenKind.COMMENT ? COMMENT_BYTES : TOKEN_BYTES;
  }
  return bytes;
}

/** SHA-256, in hex. */
export function hashOf(text: string): string {
  return sha256(text).toString('hex');
}

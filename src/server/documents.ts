/** Documents, read and checked once, and known by their hash to clients that send it instead. */
import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkDocument, type Limits, readDocument } from '../api/index.js';

const MOST_DOCUMENTS = 1_000;

export interface CheckedDocument {
  document: DocumentNode;
  /** Empty where it can be executed. */
  errors: readonly GraphQLError[];
}

export interface DocumentsOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** By SHA-256, in hex: where they are given, no others are answered. */
  trusted?: ReadonlyMap<string, string> | undefined;
}

export class Documents {
  private readonly checked = new LRUCache<string, CheckedDocument>({ max: MOST_DOCUMENTS });
  private readonly registered = new LRUCache<string, string>({ max: MOST_DOCUMENTS });

  constructor(private readonly options: DocumentsOptions) {}

  /** Whether only documents that the operator trusts are answered. */
  get trustedOnly(): boolean {
    return this.options.trusted !== undefined;
  }

  /**
   * Reads a document.
   *
   * @throws GraphQLError where its text is not GraphQL, or too long
   */
  read(text: string): DocumentNode {
    return readDocument(text, this.options.limits);
  }

  /** Everything that is wrong with a document. */
  check(document: DocumentNode): readonly GraphQLError[] {
    return checkDocument(this.options.schema, document, this.options.limits);
  }

  /**
   * A document read and checked, once for each text.
   *
   * @throws as `read`
   */
  get(text: string): CheckedDocument {
    let checked = this.checked.get(text);
    if (checked === undefined) {
      const document = this.read(text);
      checked = { document, errors: this.check(document) };
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

/** SHA-256, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Documents, read and checked once, and known by their hash to clients that send it instead. */
import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  TokenKind,
  validate,
  ValuesOfCorrectTypeRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { ArgumentValuesRule, type Limits, passedLimits, tooComplex } from '../api/index.js';
import type { BUDGETS } from './budgets.js';

/** graphql-js's rules, with ours for values in place of its own. */
const RULES = specifiedRules.map((rule) => (rule === ValuesOfCorrectTypeRule ? ArgumentValuesRule : rule));
const MOST_ERRORS = 50;

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
      const document = this.read(text);
      checked = { document, errors: this.check(document) };
      this.checked.set(text, checked);
    }
    return checked;
  }

  private read(text: string): DocumentNode {
    const { tokens } = this.options.limits;
    try {
      return parse(text, { maxTokens: tokens });
    } catch (error) {
      if (error instanceof GraphQLError && /contains more tha[nt] \d+ tokens/.test(error.message)) {
        throw tooComplex(`The document has more than ${tokens} tokens; no longer one is read. Ask in several.`, {
          limit: 'tokens',
          wanted: tokens,
        });
      }
      throw error;
    }
  }

  private check(document: DocumentNode): readonly GraphQLError[] {
    const passed = passedLimits(document, this.options.limits);
    if (passed.length > 0) return passed;
    return validate(this.options.schema, document, RULES, { maxErrors: MOST_ERRORS });
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
  for (let token = document.loc?.startToken; token; token = token.next ?? undefined) {
    bytes += token.kind === TokenKind.COMMENT ? COMMENT_BYTES : TOKEN_BYTES;
  }
  return bytes;
}

/** SHA-256, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reading and checking documents: nothing that a client writes takes more steps than it has words, up to a constant. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Lexer,
  NoFragmentCyclesRule,
  NoSchemaIntrospectionCustomRule,
  parse,
  Source,
  specifiedRules,
  TokenKind,
  validate,
  ValuesOfCorrectTypeRule,
} from 'graphql';
import { sha256 } from '../lib/sha256.js';
import { alternativesOf } from './alternatives.js';
import { ArgumentValuesRule } from './argument-rule.js';
import { withShortNames } from './errors.js';
import { type Limits, measure, passed, tooComplex } from './limits.js';

/** graphql-js's rules, with ours for values in place of its own. */
const RULES = specifiedRules.map((rule) => (rule === ValuesOfCorrectTypeRule ? ArgumentValuesRule : rule));
const MOST_ERRORS = 50;
/**
 * Errors in longer texts do not say where they stand: graphql-js counts the lines anew for each of them, from the beginning.
 */
const LOCATED = { lines: 2_000, characters: 50_000 };

/**
 * Reads a document.
 *
 * @throws GraphQLError where its text is not GraphQL, too long or too deep
 */
export function readDocument(text: string, limits: Limits): DocumentNode {
  const lines = linesOf(text, limits);
  const document = parse(text, { noLocation: lines > LOCATED.lines || text.length > LOCATED.characters });
  hashes.set(document, sha256(text).toString('base64url'));
  return document;
}

const hashes = new WeakMap<DocumentNode, string>();

/** What tells a document that was read here from all others: a hash of its text. */
export function documentHash(document: DocumentNode): string {
  const hash = hashes.get(document);
  if (hash === undefined) throw new TypeError('a document is read by readDocument');
  return hash;
}

/** How many lines a text has, as far as it is GraphQL. @throws GraphQLError where it passes a limit: parsing is recursive */
function linesOf(text: string, { tokens, nesting }: Limits): number {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let count = 1; ; count += 1) {
    const kind = nextKind(lexer);
    if (kind === TokenKind.EOF) return lexer.token.line;
    if (count > tokens) {
      throw tooComplex(`The document has more than ${tokens} tokens; no longer one is read. Ask in several.`, {
        limit: 'tokens',
        wanted: tokens,
      });
    }
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth -= 1;
    if (depth > nesting) {
      throw tooComplex(`The document nests brackets more than ${nesting} deep; no deeper one is read.`, {
        limit: 'nesting',
        wanted: nesting,
      });
    }
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The end where what follows is no token: the parser comes no further either, and says why. */
function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch (error) {
    if (error instanceof GraphQLError) return TokenKind.EOF;
    throw error;
  }
}

/**
 * Everything that is wrong with a document; empty where its operations can be executed.
 *
 * @param introspection whether it may ask for the schema, and is told names of it that it may have meant
 */
export function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
  introspection = true,
): readonly GraphQLError[] {
  const { errors, cyclic } = measure(document, limits);
  if (errors.length > 0) return errors;
  // Other rules compare what such fragments contain again and again. One cycle is told of: each names all its fragments.
  if (cyclic) return validate(schema, document, [NoFragmentCyclesRule]).slice(0, 1);
  const found = validate(schema, document, introspection ? RULES : [...RULES, NoSchemaIntrospectionCustomRule], {
    maxErrors: MOST_ERRORS,
    hideSuggestions: !introspection,
  });
  if (found.length > 0) return found.map(told);
  return passed({ alternatives: alternativesOf(schema, document) }, limits);
}

/** As clients are told. graphql-js gives up comparing fields after so many steps, with an error that says no more than that. */
function told(error: GraphQLError): GraphQLError {
  if (error.message !== 'Validation aborted.') {
    const message = withShortNames(error.message);
    const { nodes, source, positions, extensions } = error;
    return message === error.message ? error : new GraphQLError(message, { nodes, source, positions, extensions });
  }
  return tooComplex('The document mentions the same fields and fragments too often to be compared. Ask in several.', {
    limit: 'comparisons',
  });
}

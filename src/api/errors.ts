/** Errors as clients see them: a code, a message that helps, and nothing of the inside. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { cut, FilesRefused, InputError, RequestRefused } from '../errors.js';
import { wantedOf } from './argument-rule.js';
import {
  GraphAccessDenied,
  GraphTimeout,
  GraphTooLarge,
  GraphUnavailable,
  QuestionAbandoned,
  SearchTooBroad,
} from '../database/index.js';

/** What graphql-js says of a variable's value: its name, the value (texts in quotes may hold anything), the path within, and why. */
const VARIABLE =
  /^Variable "\$(\w+)" got invalid value ((?:"(?:[^"\\]|\\.)*"|[^"])*?)(?: at "([^"]+)")?; (?:Expected type "[^"]+"\. )?(.*)$/s;

/** The codes of `extensions.code`: all that clients get. */
const ERROR_CODES = [
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
  'UNAUTHENTICATED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** How many characters of a message of graphql-js a client is told. */
const LONGEST_MESSAGE = 1_000;

/** How many problems of files a client is told. */
const MOST_PROBLEMS = 100;

/** Called with what was thrown and the id under which the client was told of it. */
export type ReportDefect = (thrown: unknown, id: string) => void;

/**
 * The error that a client gets for what was thrown.
 *
 * @param report told of defects, which clients learn no more of than an id
 */
export function clientError(thrown: unknown, report: ReportDefect): GraphQLError {
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  const at =
    thrown instanceof GraphQLError
      ? { nodes: thrown.nodes, path: thrown.path, positions: thrown.positions, source: thrown.source }
      : {};
  const make = (message: string, code: ErrorCode, more: Record<string, unknown> = {}): GraphQLError =>
    new GraphQLError(message, { ...at, extensions: { code, ...more } });

  if (cause instanceof InputError) {
    const { argument, wanted } = cause;
    const got = typeof cause.got === 'string' ? cut(cause.got) : cause.got;
    return make(cause.message, 'BAD_USER_INPUT', { argument, got, wanted });
  }
  if (cause instanceof RequestRefused) return make(cause.message, cause.code);
  if (cause instanceof FilesRefused) {
    const problems = cause.problems.slice(0, MOST_PROBLEMS).map(({ file, line, column, message, cure }) => ({
      ...{ file, line, column, message, cure },
    }));
    return make(cause.summary, 'BAD_USER_INPUT', { problems });
  }
  if (cause instanceof GraphTimeout) {
    return make('The question took longer than it may. Ask for less: a shorter period, a smaller page.', 'TIMEOUT');
  }
  if (cause instanceof QuestionAbandoned) {
    return make('Nobody waited for the answer; its making was ended.', 'TIMEOUT');
  }
  if (cause instanceof GraphTooLarge) {
    return make(
      'The question takes more memory than the database has for one. Ask for less: a shorter period, a smaller page, fewer lists within lists.',
      'QUERY_TOO_COMPLEX',
    );
  }
  if (cause instanceof SearchTooBroad) {
    return make(
      'The graph has more words like those that are looked for than the index can compare at once. Ask with fewer words.',
      'BAD_USER_INPUT',
    );
  }
  if (cause instanceof GraphUnavailable) {
    // What only its operator can mend stands in the log.
    if (['readOnly', 'failing', 'noDatabase', 'unsupported'].includes(cause.reason)) report(cause, 'database');
    return make(cause.message, 'SERVICE_UNAVAILABLE');
  }
  if (cause instanceof GraphAccessDenied) {
    report(cause, 'access');
    return make(
      'The database refuses this service. Its operator must check NEO4J_USERNAME and NEO4J_PASSWORD.',
      'SERVICE_UNAVAILABLE',
    );
  }
  if (thrown instanceof GraphQLError && isRequestError(thrown)) {
    const variable = VARIABLE.exec(thrown.message);
    if (variable) {
      const [, name = '', whole = '', path = name, why = ''] = variable;
      const got = cut(whole);
      const wanted = wantedOf(why);
      return make(`Variable "$${path}" got ${got}; wanted ${wanted}`, 'BAD_USER_INPUT', {
        ...{ argument: `$${path}`, got, wanted },
        ...httpOf(thrown),
      });
    }
    return isOurs(thrown) ? thrown : make(withShortNames(thrown.message), codeOf(thrown), httpOf(thrown));
  }
  const id = randomUUID();
  report(cause, id);
  return make(`Something went wrong here. It is in the service's log under ${id}.`, 'INTERNAL_SERVER_ERROR');
}

/** What graphql-js says, which repeats names and whole texts however long they are: each word cut, so that all are seen, then all of it. */
export const withShortNames = (message: string): string =>
  cut(
    message.replace(/\w+/g, (word) => cut(word)),
    LONGEST_MESSAGE,
  );

/** Errors of the request itself come from graphql-js and the server, and tell the client what to mend. */
function isRequestError(error: GraphQLError): boolean {
  if (isInputValue(error)) return true;
  return error.path === undefined && (error.originalError === undefined || error.originalError instanceof GraphQLError);
}

/** A variable or argument whose scalar refused it. */
function isInputValue(error: GraphQLError): boolean {
  return /^(Variable|Argument) "/.test(error.message);
}

/** Whether an error has one of our codes, which those that libraries give their own do not have. */
function isOurs({ extensions: { code } }: GraphQLError): boolean {
  return ERROR_CODES.some((ours) => ours === code);
}

/** What Yoga says of a request that is none of GraphQL, or of an operation that is not in the document. */
const OF_REQUESTS: readonly unknown[] = ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'];

function codeOf(error: GraphQLError): ErrorCode {
  if (isInputValue(error) || OF_REQUESTS.includes(error.extensions.code)) return 'BAD_USER_INPUT';
  return error.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
}

/** The HTTP status that the server means it to have. */
function httpOf({ extensions: { code, http } }: GraphQLError): Record<string, unknown> {
  // What is no request of GraphQL is refused as one of HTTP, in whichever media type.
  if (http !== undefined && OF_REQUESTS.includes(code)) return { http: { ...http, spec: false } };
  return http === undefined ? {} : { http };
}

/** Errors as they cross from one thread to another: those with a name arrive as they were thrown, with what they carry. */
import {
  GraphAccessDenied,
  GraphTimeout,
  GraphTooLarge,
  GraphUnavailable,
  QuestionAbandoned,
  SearchTooBroad,
} from '../../database/errors.js';
import { FilesRefused, InputError, messageOf, OperatorError, RequestRefused } from '../../errors.js';

/** An error as a message holds it. */
export interface PackedError {
  /** Which of the named errors it is; undefined: another one, which is a defect. */
  kind: keyof typeof KINDS | undefined;
  /** What that is made of. */
  given: readonly unknown[];
  name: string;
  message: string;
  /** For the log. */
  stack: string | undefined;
  /** Such as the driver and Node.js give. */
  code: string | undefined;
  cause: PackedError | undefined;
}

interface Kind {
  is: (thrown: unknown) => boolean;
  given: (error: Error) => readonly unknown[];
  make: (given: readonly unknown[]) => Error;
}

function kind<Given extends unknown[], Made extends Error>(
  type: new (...given: Given) => Made,
  given: (error: Made) => Readonly<Given>,
): Kind {
  return {
    is: (thrown) => thrown instanceof type,
    given: (error) => given(error as Made),
    make: (args) => new type(...(args as unknown as Given)),
  };
}

const byMessage = (type: new (message: string) => Error): Kind => kind(type, ({ message }) => [message]);

/** The first that matches counts. */
const KINDS = {
  RequestRefused: kind(RequestRefused, ({ message, code }) => [message, code]),
  // DatasetError is one: its message, which is long to make, is made already.
  FilesRefused: kind(FilesRefused, ({ message, summary, problems }) => [message, summary, problems]),
  OperatorError: byMessage(OperatorError),
  InputError: kind(InputError, ({ argument, got, wanted }) => [argument, got, wanted]),
  GraphUnavailable: kind(GraphUnavailable, ({ reason }) => [reason]),
  GraphAccessDenied: byMessage(GraphAccessDenied),
  GraphTimeout: byMessage(GraphTimeout),
  GraphTooLarge: byMessage(GraphTooLarge),
  SearchTooBroad: byMessage(SearchTooBroad),
  QuestionAbandoned: byMessage(QuestionAbandoned),
};

/** Causes of causes that cross. */
const MOST_CAUSES = 8;

/** What was thrown, for a message. */
export function packError(thrown: unknown, most = MOST_CAUSES): PackedError {
  const error = thrown instanceof Error ? thrown : new Error(messageOf(thrown));
  const kinds = Object.entries(KINDS) as [keyof typeof KINDS, Kind][];
  const [name, found] = kinds.find(([, { is }]) => is(error)) ?? [];
  const { code } = error as NodeJS.ErrnoException;
  return {
    kind: name,
    given: found?.given(error) ?? [],
    name: error.name,
    message: error.message,
    stack: error.stack,
    code: typeof code === 'string' ? code : undefined,
    cause: error.cause === undefined || most === 0 ? undefined : packError(error.cause, most - 1),
  };
}

/** What was thrown, as it came in a message: its stack is that of where it was thrown. */
export function unpackError({ kind: name, given, cause, ...packed }: PackedError): Error {
  const error = name === undefined ? new Error(packed.message) : KINDS[name].make(given);
  if (name === undefined) {
    error.name = packed.name;
    if (packed.code !== undefined) Object.assign(error, { code: packed.code });
  }
  if (packed.stack !== undefined) error.stack = packed.stack;
  if (cause !== undefined) error.cause = unpackError(cause);
  return error;
}

/**
 * The errors that people meet. Each message names the thing, what it got, what it wanted, and the cure.
 * Anything else that is thrown is a defect: it is logged whole and shown to nobody.
 */

/** Something that the person at the command line or the operator can mend. The command line prints the message alone. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}

/** How much of what was got an error repeats, in characters. */
const LONGEST_SHOWN = 200;

/** A text as an error shows it: its beginning where it has more characters than that. */
export function cut(text: string, most = LONGEST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A question's argument is wrong. Reaches clients as `BAD_USER_INPUT`. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param argument the argument's name, with the path below it: `filter.period.from`
   * @param got what was given, shown as JSON
   * @param wanted what would be right, as the end of "wanted …"
   */
  constructor(
    readonly argument: string,
    readonly got: unknown,
    readonly wanted: string,
  ) {
    super(`Argument "${argument}" got ${cut(JSON.stringify(got) ?? 'nothing')}; wanted ${wanted}.`);
  }
}

/** A place in a file of a data set, and what is wrong there. Lines and columns count from 1. */
export interface FileProblem {
  file: string;
  line?: number;
  column?: number;
  message: string;
  cure: string;
}

/** Files that cannot be taken. Reaches clients as `BAD_USER_INPUT` with the problems. */
export class FilesRefused extends OperatorError {
  /** @param summary the message without the problems */
  constructor(
    message: string,
    readonly summary: string,
    readonly problems: readonly FileProblem[],
  ) {
    super(message);
  }
}

/** What a client asks for is not for it, or too much, or not now. Reaches clients under its code. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    message: string,
    readonly code:
      'CONFLICT' | 'FORBIDDEN' | 'NOT_FOUND' | 'QUERY_TOO_COMPLEX' | 'SERVICE_UNAVAILABLE' | 'UNAUTHENTICATED',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

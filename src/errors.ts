/**
 * The errors that people meet. Each message names the thing, what it got, what it wanted, and the cure.
 * Anything else that is thrown is a defect: it is logged whole and shown to nobody.
 */

/** Something that the person at the command line or the operator can mend. The command line prints the message alone. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
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
    super(`Argument "${argument}" got ${JSON.stringify(got)}; wanted ${wanted}.`);
  }
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

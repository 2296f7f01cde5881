/** How long lists may be. */
import { InputError } from '../errors.js';
import type { Parameter } from './parameter.js';

/** No list is longer. */
export const LONGEST_PAGE = 500;

/**
 * Refuses a length that is too great.
 *
 * @param cure how to get at more
 * @throws InputError naming the argument
 */
export function checkLength(argument: string, length: Parameter<number> | undefined, cure = ''): void {
  length?.check((rows) => {
    if (rows > LONGEST_PAGE) throw new InputError(argument, rows, `at most ${LONGEST_PAGE}${cure}`);
  });
}

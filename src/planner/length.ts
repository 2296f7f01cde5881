/** How long lists may be. */
import { InputError } from '../errors.js';
import type { Parameter } from './parameter.js';

/** No list is longer, but that of a network's links: these are at hand. */
export const LONGEST_PAGE = 500;
export const LONGEST_LINKS = 2_000;

/**
 * Refuses a length that is too great.
 *
 * @param cure how to get at more
 * @param most how long it may be, where that is not the usual
 * @throws InputError naming the argument
 */
export function checkLength(
  argument: string,
  length: Parameter<number> | undefined,
  cure = '',
  most = LONGEST_PAGE,
): void {
  length?.check((rows) => {
    if (rows > most) throw new InputError(argument, rows, `at most ${most}${cure}`);
  });
}

/** The filters that go along where a number leads: the rows there are then those that were counted. */
import { addressOf, slugOf } from './entity-address';
import type { SearchParams } from './search-params';

const TRAVELLING = ['from', 'to', 'kind', 'status', 'certainty', 'involving'] as const;

/** The filters of an address that mean the same on every page, with others beside them. */
export function travelling(params: SearchParams, more: SearchParams = {}): SearchParams {
  const filters = TRAVELLING.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]] as const]));
  return { ...Object.fromEntries(filters), ...more };
}

/** In place of a person: with anybody. */
export const ANYBODY = '*';

/**
 * The link to the meetings of two people, or of one with anybody.
 *
 * @param a global ids
 * @param params the address's now
 */
export function meetingsOf(a: string, b: string, params: SearchParams) {
  return {
    to: addressOf(a) ?? '/',
    search: travelling(params, { with: b === ANYBODY ? ANYBODY : slugOf(b) }) as never,
    hash: 'with',
  };
}

/** Where the meetings of two people stand: what a number of their meetings leads to. */
import { addressOf, slugOf } from './entity-address';
import type { SearchParams } from './search-params';

const TRAVELLING = ['from', 'to', 'kind', 'status', 'certainty'] as const;

/**
 * The link to the meetings of two people.
 *
 * @param a global ids
 * @param params the address's now: its filters go along, so that the rows are those that were counted
 */
export function meetingsOf(a: string, b: string, params: SearchParams) {
  const filters = TRAVELLING.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]] as const]));
  return {
    to: addressOf(a) ?? '/',
    search: { ...Object.fromEntries(filters), with: slugOf(b) } as never,
    hash: 'with',
  };
}

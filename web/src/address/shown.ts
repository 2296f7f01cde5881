/** How much of each list is asked for: as the address says, within what the service gives at once. */
import type { SearchParams } from './search-params';

/** The most rows that the service gives of one list. */
export const MOST_SHOWN = 500;
/** The most conflicts: each has several values with their sources. */
export const MOST_CONFLICTS = 300;

/** How many rows of a list are asked for: `name` in the address, else the usual number. */
export function shownOf(params: SearchParams, name: string, usual: number, most = MOST_SHOWN): number {
  const shown = Number(params[name]);
  return Number.isInteger(shown) && shown >= 1 && shown <= most ? shown : usual;
}

/** Behind which row a list goes on, as the address has it: the cursor of a row. */
export function afterOf(params: SearchParams, name: string): string | undefined {
  return params[`${name}After`] || undefined;
}

/** Where the rows after these begin; null where these are the last. */
export function nextOf({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }): string | null {
  return hasNextPage ? endCursor : null;
}

/** How much is asked for of what ends the page of an entity: who says so, and on what they differ. */
export function recordedShown(params: SearchParams): { sourcesShown: number; conflictsShown: number } {
  return {
    sourcesShown: shownOf(params, 'sources', 50),
    conflictsShown: shownOf(params, 'conflicts', 20, MOST_CONFLICTS),
  };
}

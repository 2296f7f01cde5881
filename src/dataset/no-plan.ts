/** That there is no such plan. A file of its own: who says so without a thread loads nothing of the importer. */
import { cut, RequestRefused } from '../errors.js';

/** How long a plan is kept, in ms. */
export const KEPT_MS = 30 * 60_000;

export function noPlan(id: string): RequestRefused {
  const minutes = KEPT_MS / 60_000;
  return new RequestRefused(
    `There is no plan ${JSON.stringify(cut(id))}: plans are kept for ${minutes} minutes, and until newer ones take their place. Plan the import anew.`,
    'NOT_FOUND',
  );
}

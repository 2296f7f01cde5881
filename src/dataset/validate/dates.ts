/** Dates of an entry that must come in an order. */
import { parseDate } from '../../model/dates.js';
import type { Place, Problem } from '../report/problems.js';

export const DAY = 86_400_000;

/** Days since 1970; NaN where there is none, which is neither before nor after any. */
export function dayOf(day: string | null | undefined): number {
  return day === null || day === undefined ? NaN : Date.parse(day) / DAY;
}

/** Both dates are known, and the first certainly lies after the second. */
function isAfter(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined || first === '..' || second === '..') return false;
  return dayOf(parseDate(first).earliest) > dayOf(parseDate(second).latest);
}

/** Two fields that must come in this order. */
export function ordered(
  place: Place,
  who: string,
  [firstName, first]: [string, string | undefined],
  [secondName, second]: [string, string | undefined],
): Problem[] {
  if (!isAfter(first, second)) return [];
  const message = `${who}: "${firstName}" (${first}) is later than "${secondName}" (${second})`;
  return [{ ...place, message, cure: 'Correct one of the dates' }];
}

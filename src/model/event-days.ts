/** How long events last where their sources do not say. */
import type { EventKind, EventStatus } from './vocabulary.js';

/** Kinds that may take the better part of a year: the Paris conference of 1919, a series of exercises. */
const LONG_KINDS: readonly EventKind[] = ['CONFERENCE', 'EXERCISE', 'CONSULTATION', 'OTHER'];

/**
 * How many days lie, at most, between the beginning and the end of an event where one of the two is not known (`2023-01-05/`):
 * a month, or a year for what may take long. Undefined for what still goes on.
 */
export function mostDays(kind: EventKind, status: EventStatus): number | undefined {
  if (status === 'ONGOING') return undefined;
  return LONG_KINDS.includes(kind) ? 366 : 31;
}

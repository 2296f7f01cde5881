/**
 * The meeting rules. A meeting is two officials present at the same leaf event of a kind where people meet, that
 * occurred. A visit is no meeting: its talks are. Recognition and exercises are none: the people named need not be there.
 */
import type { Certainty, EventKind, EventStatus } from './vocabulary.js';

/** Kinds at which those present meet. */
export const MEETING_KINDS: readonly EventKind[] = [
  'TALKS',
  'SUMMIT',
  'CEREMONY',
  'SIGNING',
  'BANQUET',
  'PHONE_CALL',
  'VIDEO_CALL',
  'CONFERENCE',
  'CONSULTATION',
  'CREDENTIALS',
];

/** Kinds at which those who are there remotely meet too. */
export const CALL_KINDS: readonly EventKind[] = ['PHONE_CALL', 'VIDEO_CALL'];

/** The status of an event that counts as a meeting where nothing else is asked. */
export const TOOK_PLACE: readonly EventStatus[] = ['OCCURRED'];

/** The status of an event that came about, be it over or not. */
export const CAME_ABOUT: readonly EventStatus[] = ['OCCURRED', 'ONGOING'];

/** How sure sources must be where nothing else is asked: speculation never counts, nor what is disputed. */
export const SURE: readonly Certainty[] = ['CONFIRMED', 'REPORTED'];

/** Certainty that counts where nothing else is asked: speculation does not, unless speculative events are asked for. */
export function usualCertainty(status: readonly EventStatus[]): readonly Certainty[] {
  return status.includes('SPECULATED') ? [...SURE, 'SPECULATED'] : SURE;
}

/** Kinds that are a journey of an official to another country. */
export const VISIT_KINDS: readonly EventKind[] = ['VISIT', 'STATE_VISIT'];

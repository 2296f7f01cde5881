/**
 * The codes by which event-data researchers know our kinds of event. CAMEO: Conflict and Mediation Event Observations,
 * codebook 1.1b3 (2012). PLOVER: its successor's event types, by the CAMEO root that each takes over: 04 CONSULT,
 * 05 SUPPORT, 06 COOPERATE.
 */
import type { EventKind } from './vocabulary.js';

export const EVENT_CODES: Readonly<Record<EventKind, { plover: string; cameo: string } | null>> = {
  VISIT: { plover: 'CONSULT', cameo: '042' },
  STATE_VISIT: { plover: 'CONSULT', cameo: '042' },
  TALKS: { plover: 'CONSULT', cameo: '040' },
  SUMMIT: { plover: 'CONSULT', cameo: '040' },
  CEREMONY: { plover: 'SUPPORT', cameo: '050' },
  SIGNING: { plover: 'SUPPORT', cameo: '057' },
  BANQUET: { plover: 'CONSULT', cameo: '040' },
  PHONE_CALL: { plover: 'CONSULT', cameo: '041' },
  VIDEO_CALL: { plover: 'CONSULT', cameo: '041' },
  CONFERENCE: { plover: 'CONSULT', cameo: '040' },
  EXERCISE: { plover: 'COOPERATE', cameo: '062' },
  CONSULTATION: { plover: 'CONSULT', cameo: '040' },
  CREDENTIALS: { plover: 'SUPPORT', cameo: '050' },
  RECOGNITION: { plover: 'SUPPORT', cameo: '054' },
  OTHER: null,
};

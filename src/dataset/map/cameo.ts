/** Kinds of events by their CAMEO codes. */
import { EVENT_CODES } from '../../model/event-codes.js';
import type { EventKind } from '../../model/vocabulary.js';
import { Untranslatable } from './untranslatable.js';

const KINDS_BY_CAMEO = new Map<string, EventKind>([
  ['040', 'TALKS'],
  ['041', 'PHONE_CALL'],
  ['042', 'VISIT'],
  ['043', 'VISIT'],
  ['044', 'TALKS'],
  ['045', 'TALKS'],
  ['046', 'TALKS'],
  ...Object.entries(EVENT_CODES).flatMap(([kind, code]) =>
    code === null || code.cameo < '050' ? [] : [[code.cameo, kind as EventKind] as const],
  ),
]);

/** The kind of event of a CAMEO code, by its first three digits. @throws Untranslatable */
export function kindOfCameo(code: string): EventKind {
  const three = code.padStart(3, '0').slice(0, 3);
  const kind = KINDS_BY_CAMEO.get(three);
  if (kind !== undefined) return kind;
  throw new Untranslatable(
    `got "${code}"; wanted a CAMEO code of what Entente keeps: ${[...KINDS_BY_CAMEO.keys()].sort().join(', ')}`,
    'Leave such records out by "where", or list the code under "codes"',
  );
}

/** What a check finds. */

export interface Finding {
  /** What was looked at. */
  check: string;
  /** A fault keeps something from working; a warning says what will, or may, or is slower for it. */
  state: 'ok' | 'warning' | 'fault';
  says: string;
  /** What to do about it. */
  cure?: string;
}

export const ok = (check: string, says: string): Finding => ({ check, state: 'ok', says });

export const warning = (check: string, says: string, cure: string): Finding => ({
  check,
  state: 'warning',
  says,
  cure,
});

export const fault = (check: string, says: string, cure: string): Finding => ({ check, state: 'fault', says, cure });

/** A refusal as a fault: its first sentence says what is wrong, the others what to do. */
export function faultOf(check: string, message: string): Finding {
  const [, says = message, cure] = /^(.*?[.:])\s+(?=["A-Z])(.+)$/s.exec(message.trim()) ?? [];
  return cure === undefined ? { check, state: 'fault', says } : fault(check, says, cure);
}

/** Properties that facts of many kinds have: names, the days that dates span, how sure somebody is. */
import { parseDate } from '../../model/dates.js';
import type { Certainty } from '../../model/vocabulary.js';
import { Day, type Optional, type Properties } from './facts.js';

/** `signedOn` and the days it spans: `signedEarliest`, `signedLatest`. */
export function spanned(field: string, prefix: string, text: string | undefined): Optional<Properties> {
  if (text === undefined) return {};
  const { earliest, latest } = parseDate(text);
  return {
    [field]: text,
    [`${prefix}Earliest`]: earliest === null ? undefined : new Day(earliest),
    [`${prefix}Latest`]: latest === null ? undefined : new Day(latest),
  };
}

interface Named {
  names?: { value: string; language?: string | undefined }[] | undefined;
  identifiers?: Record<string, string> | undefined;
}

/** A name, its other forms, and ids in other schemes. */
export function named(label: string, { names = [], identifiers = {} }: Named): Optional<Properties> {
  return {
    label,
    names: names.map(({ value, language }) => `${language ?? ''}=${value}`),
    aliases: names.map(({ value }) => value),
    identifiers: Object.entries(identifiers).map(([scheme, value]) => `${scheme}=${value}`),
  };
}

export const dayOf = (day: string | null | undefined): Day | undefined => (day ? new Day(day) : undefined);

/**
 * The days that decide whether a time had begun and had ended: `begunBy`, by which it had certainly begun, and `endedBy`, after
 * which it had certainly ended. With the first days on which its beginning and its end can have been, they decide which of
 * two came before the other.
 */
export function spanOfTime(from?: string, to?: string): Optional<Properties> {
  const beginning = from === undefined ? undefined : parseDate(from);
  const end = to === undefined || to === '..' ? undefined : parseDate(to);
  return {
    begunBy: dayOf(beginning?.latest),
    endedBy: dayOf(end?.latest),
    fromEarliest: dayOf(beginning?.earliest),
    toEarliest: dayOf(end?.earliest),
  };
}

/** The same of a tenure, which had certainly begun when it is attested. */
export function tenureDays(from?: string, to?: string, attested?: string): Optional<Properties> {
  const days = spanOfTime(from, to);
  // An interval attests its first part too, as far as that is precise.
  const start = attested === undefined ? undefined : parseDate(attested).start;
  const seen = start === undefined || start === null || start === '..' ? undefined : parseDate(start).latest;
  return { ...days, begunBy: days.begunBy ?? dayOf(seen) };
}

export const sure = (own: Certainty | undefined): Certainty => own ?? 'REPORTED';

/** Names of months and of weekdays, in the languages of CLDR. */

/** A text as names and dates are compared: without accents, case, and the dots of abbreviations. */
export function foldedDate(text: string): string {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.normalize('NFC').toLowerCase().replaceAll('ı', 'i').replace(/\s+/g, ' ').trim();
}

const cached = new Map<string, ReadonlyMap<string, number>>();

/** The shortest part of a name that stands for it. */
const SHORTEST = 3;

/** Months from 1 by their names, folded: whole, abbreviated, and cut as far as one month alone begins so. */
export function monthNames(language = 'en'): ReadonlyMap<string, number> {
  const known = cached.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  const cut = new Map<string, number | undefined>();
  for (let month = 1; month <= 12; month += 1) {
    for (const name of namesOf(language, month)) {
      names.set(name, month);
      for (let length = SHORTEST; length < name.length; length += 1) {
        const start = name.slice(0, length);
        cut.set(start, cut.has(start) && cut.get(start) !== month ? undefined : month);
      }
    }
  }
  for (const [start, month] of cut) if (month !== undefined && !names.has(start)) names.set(start, month);
  cached.set(language, names);
  return names;
}

/** A month's names alone and beside a day, for in many languages they differ. */
function namesOf(language: string, month: number): Set<string> {
  const date = new Date(Date.UTC(2001, month - 1, 15));
  const found = LENGTHS.flatMap((length) =>
    [undefined, 'numeric' as const].map((day) =>
      partOf(language, date, 'month', { month: length, ...(day && { day }) }),
    ),
  );
  // The one that English has beside CLDR's own.
  if (language.startsWith('en') && month === 9) found.push('sept');
  return new Set(found);
}

/** The names of weekdays, folded. */
export function weekdayNames(language = 'en'): ReadonlySet<string> {
  const known = weekdays.get(language);
  if (known !== undefined) return known;
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2001, 0, day)));
  const names = new Set(
    days.flatMap((date) => LENGTHS.map((length) => partOf(language, date, 'weekday', { weekday: length }))),
  );
  weekdays.set(language, names);
  return names;
}

const weekdays = new Map<string, ReadonlySet<string>>();

const LENGTHS = ['long', 'short'] as const;

function partOf(language: string, date: Date, type: string, options: Intl.DateTimeFormatOptions): string {
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  const parts = new Intl.DateTimeFormat(language, { ...fixed, ...options }).formatToParts(date);
  return foldedDate(parts.find((part) => part.type === type)?.value ?? '').replace(/\.$/, '');
}

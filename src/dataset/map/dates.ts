/** Dates as people write them, as EDTF. */
import { Untranslatable } from './untranslatable.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A part of a date in a form of writing it. */
const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMMM: '(?<name>[A-Za-z]+)\\.?',
  MMM: '(?<name>[A-Za-z]{3})[a-z]*\\.?',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

/** Reads dates written in a form such as `DD.MM.YYYY`, as EDTF. */
export function dateReader(form: string): (value: string) => string {
  if (form === 'edtf') return (value) => value;
  const expression = form.replace(
    /YYYY|MMMM|MMM|MM|M|DD|D|[^YMD]+/g,
    (part) => PARTS[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  const pattern = new RegExp(`^${expression}$`);
  return (value) => {
    const groups = pattern.exec(value)?.groups;
    const word = groups?.name?.toLowerCase();
    const named =
      word === undefined ? undefined : MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word)) + 1;
    const month = named ?? (groups?.month === undefined ? undefined : Number(groups.month));
    if (groups?.year === undefined || month === 0) {
      throw new Untranslatable(
        `got "${value}"; wanted a date written ${form}`,
        'Correct it, or the "date" in the mapping',
      );
    }
    return [groups.year, month, groups.day === undefined ? undefined : Number(groups.day)]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  };
}

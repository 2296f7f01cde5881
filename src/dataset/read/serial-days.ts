/** Days as spreadsheets count them, and formats of cells that mean a date. */

const DAY = 86_400_000;

/** Formats of Excel that have a number and no text: those of dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 14: 'd.m.yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 22: 'd.m.yyyy h:mm' },
  ...{ 18: 'h:mm', 19: 'h:mm', 20: 'h:mm', 21: 'h:mm', 45: 'mm:ss', 46: 'h:mm', 47: 'mm:ss' },
};

/** What a format shows of a moment; undefined where it shows a number. */
export type Shows = 'day' | 'month' | 'year' | 'moment' | 'time' | undefined;

/** What a format of cells shows. @param code its text; of those that have none, the built-in one is looked up by its number */
export function shownBy(number: number, code: string | undefined): Shows {
  const format = (code ?? BUILT_IN[number] ?? '')
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, '')
    .toLowerCase();
  if (format === undefined || /general|[0#]/.test(format.replace(/\.0+/g, ''))) return undefined;
  const time = /[hs]/.test(format);
  if (/d/.test(format)) return time ? 'moment' : 'day';
  if (time) return /y/.test(format) ? 'moment' : 'time';
  if (/m/.test(format)) return 'month';
  return /y/.test(format) ? 'year' : undefined;
}

/**
 * A day by its number, as far as a format shows it: `2024-04-12`, `2024-04`, `2024`, and with a time `2024-04-12T09:30:00`.
 *
 * @param from1904 whether the workbook counts from 1904, as old ones of Macintosh do
 */
export function dayOfSerial(serial: number, shows: Exclude<Shows, undefined>, from1904: boolean): string {
  // Excel counts a 29 February 1900, which there never was.
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const moment = new Date(first + Math.round(serial * 86_400) * 1_000);
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString();
  if (shows === 'time') return serial < 1 ? text.slice(11, 19) : String(serial);
  if (shows === 'year') return text.slice(0, 4);
  if (shows === 'month') return text.slice(0, 7);
  return shows === 'day' || moment.getTime() % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

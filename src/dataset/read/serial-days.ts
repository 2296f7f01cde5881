/** Days as spreadsheets count them, and formats of cells that mean a date. */
import type { Piece } from './markup.js';
import { FileProblem } from './text.js';

/** Formats of Excel that have a number and no text: those of dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 14: 'd.m.yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 22: 'd.m.yyyy h:mm' },
  ...{ 18: 'h:mm', 19: 'h:mm', 20: 'h:mm', 21: 'h:mm', 45: 'mm:ss', 46: 'h:mm', 47: 'mm:ss' },
};

/** No format is longer. */
const LONGEST_CODE = 1_000;

/** What a format shows of a moment; undefined where it shows a number. */
export type Shows = 'day' | 'month' | 'year' | 'moment' | 'time' | undefined;

/** What a format of cells shows. @param code its text; of those that have none, the built-in one is looked up by its number */
export function shownBy(number: number, code: string | undefined): Shows {
  const format = (code ?? BUILT_IN[number] ?? '')
    .slice(0, LONGEST_CODE)
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
  return asShown(text.slice(0, -'.000Z'.length), shows);
}

/** A moment, as `2024-04-12T09:30:00`, as far as a format shows it. Midnight is not shown. */
export function asShown(moment: string, shows: Shows): string {
  const [day = '', time = ''] = moment.split('T');
  if (shows === 'year') return day.replace(/-\d\d-\d\d$/, '');
  if (shows === 'month') return day.replace(/-\d\d$/, '');
  return shows === 'day' || /^[0:.]*$/.test(time) ? day : moment;
}

/** Styles that a workbook may have. */
const MOST_STYLES = 200_000;

/** The formats of dates of an OpenDocument, by the styles of its cells. */
export class DateStyles {
  private readonly formats = new Map<string, Set<string>>();
  private readonly cells = new Map<string, { format: string | undefined; parent: string | undefined }>();
  /** The format of which the parts come. */
  private open: Set<string> | undefined;

  constructor(private readonly shown: string) {}

  /** Takes what a document says of its styles, piece by piece. @throws FileProblem where there are too many */
  take(piece: Piece): void {
    if (piece.is === 'text') return;
    if (piece.is === 'close') {
      if (piece.name === 'date-style') this.open = undefined;
      return;
    }
    const { name, 'data-style-name': format, 'parent-style-name': parent } = piece.attributes;
    if (piece.name === 'date-style') this.formats.set(name ?? '', (this.open = new Set()));
    else if (piece.name === 'style' && piece.attributes.family === 'table-cell')
      this.cells.set(name ?? '', { format, parent });
    else this.open?.add(piece.name);
    if (this.formats.size + this.cells.size > MOST_STYLES)
      throw new FileProblem({
        file: this.shown,
        message: `The workbook has more than ${MOST_STYLES} styles`,
        cure: 'Save the sheet as CSV',
      });
  }

  /** What a style of cells shows of a moment; undefined where it does not say. A style has the format of the one that it is made from. */
  shows(style: string | undefined): Shows {
    const seen = new Set<string>();
    for (let name = style; name !== undefined && !seen.has(name); name = this.cells.get(name)?.parent) {
      seen.add(name);
      const parts = this.formats.get(this.cells.get(name)?.format ?? '');
      if (parts !== undefined) return shownByParts(parts);
    }
    return undefined;
  }
}

function shownByParts(parts: ReadonlySet<string>): Shows {
  const time = parts.has('hours') || parts.has('minutes') || parts.has('seconds');
  if (time) return parts.has('day') || parts.has('year') ? 'moment' : 'time';
  if (parts.has('day') || parts.has('day-of-week') || parts.has('week-of-year')) return 'day';
  if (parts.has('month') || parts.has('quarter')) return 'month';
  return parts.has('year') ? 'year' : undefined;
}

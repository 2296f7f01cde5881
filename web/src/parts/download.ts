/** Tables and pictures as files, made in the browser. */
import type { Whole } from '../graphql/every-page';

/** What spreadsheets would run as a formula is kept a text. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type Row = readonly (string | number | null | undefined)[];

/** A table in CSV (RFC 4180), with a mark that spreadsheets read UTF-8 by. */
export function csv(head: Row, rows: readonly Row[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function save(name: string, content: string | Blob, type = 'text/plain'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `entente-counterparts-zhao-leji.csv` */
export function saveTable(name: string, head: Row, rows: readonly Row[]): void {
  save(`entente-${name}.csv`, csv(head, rows), 'text/csv');
}

/** `events-628`, or `events-10000-of-12064` where not all are in it. */
export function nameOfTable(name: string, { rows, totalCount }: Whole<unknown>): string {
  return rows.length < totalCount ? `${name}-${rows.length}-of-${totalCount}` : `${name}-${rows.length}`;
}

/** A sheet of a workbook, whatever program wrote it. */

/** A row as it comes: its number from 1, and its cells, of which empty ones are undefined. */
export interface SheetRow {
  number: number;
  cells: (string | undefined)[];
}

export interface Sheets {
  /** The names of the sheets, in order. */
  names: readonly string[];
  /** The rows of a sheet that hold anything. `merged` gathers which cells are merged: `A2:A5`. */
  rows(sheet: string, merged: string[]): AsyncGenerator<SheetRow>;
  close(): void;
}

/** The widest sheet that programs write. */
export const MOST_COLUMNS = 16_384;

/** The number of a column from 0: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A, B, …, AA. */
export function columnLetters(number: number): string {
  const [rest, last] = [Math.floor(number / 26), String.fromCharCode(65 + (number % 26))];
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** A sheet of a workbook, whatever program wrote it. */
import { nearest } from '../report/problems.js';
import { FileProblem, MOST_CHARACTERS } from './text.js';

/** A row as it comes: its number from 1, and its cells, of which empty ones are undefined. */
export interface SheetRow {
  number: number;
  cells: (string | undefined)[];
  /** Cells that have no value where one is meant. */
  faults: readonly CellFault[];
}

/** What is wrong with a cell. Its column counts from 0. */
export interface CellFault {
  column: number;
  message: string;
  cure: string;
}

/** A cell as it was written: a value, which is empty where there is none, or what is wrong with it. */
export type CellValue = string | undefined | Omit<CellFault, 'column'>;

export interface Sheets {
  /** The names of the sheets, in order. */
  names(): Promise<readonly string[]>;
  /**
   * The rows of a sheet that hold anything.
   *
   * @param sheet its name, or its number from 1
   * @param merged is told which cells are merged
   * @throws FileProblem where there is no such sheet, or it is broken or holds more than a sheet can
   */
  rows(sheet: string | number, merged: Merged): AsyncGenerator<SheetRow>;
  close(): void;
}

/** The widest and the longest sheet that programs write. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

const MOST_MERGED = 5;

/** Which cells of a sheet are merged: the first of them, as `A2:A5`, and how many there are. */
export class Merged {
  readonly first: string[] = [];
  count = 0;

  add(cells: string): void {
    if (this.count < MOST_MERGED) this.first.push(cells);
    this.count += 1;
  }
}

/** What spreadsheet programs show where a formula fails. Those of LibreOffice may have a number. */
const ERROR = /^(#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)|Err:\d{3})$/;

/**
 * A text as a value: what a program shows where a formula fails is none, and `#N/A`, not available, is empty.
 *
 * @param isError whether the cell says that it holds an error, of whatever name
 */
export function valueOfText(text: string, isError = false): CellValue {
  if (!isError && !ERROR.test(text)) return text;
  if (text === '#N/A') return undefined;
  return {
    message: `The cell holds the error ${text.slice(0, 20)} of the spreadsheet program`,
    cure: 'Correct its formula, or empty the cell',
  };
}

/** A cell that has a formula, and not what comes of it. */
export const NOT_CALCULATED: CellValue = {
  message: 'The cell has a formula without a value',
  cure: 'Open the workbook in a spreadsheet program and save it there, so that it has the values of formulas',
};

/** @throws FileProblem where the cells of a row have more characters than any record has */
export function checkLength(characters: number, line: number, shown: string): void {
  if (characters <= MOST_CHARACTERS) return;
  const message = `A row is longer than ${MOST_CHARACTERS} characters`;
  throw new FileProblem({ file: shown, line, message, cure: 'Shorten its cells' });
}

/** A workbook lacks a sheet. */
export function noSheet(sheet: string | number, names: readonly string[], shown: string): FileProblem {
  const meant = nearest(String(sheet), names);
  return new FileProblem({
    file: shown,
    message: `The workbook has no sheet ${typeof sheet === 'string' ? `"${sheet}"` : sheet}; it has ${names.join(', ')}`,
    cure: meant === undefined ? 'Name one of them as "sheet" in the mapping' : `Did you mean "${meant}"`,
  });
}

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

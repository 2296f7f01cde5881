/** A sheet of a workbook as records: names of the columns in one row, a record in each row below. */
import type { Problem } from '../report/problems.js';
import { nearest } from '../report/problems.js';
import { ods } from './ods.js';
import type { RawPlace, RawReader, RawRecord } from './raw.js';
import type { SheetRow, Sheets } from './sheet.js';
import { columnNames, recordOf } from './table.js';
import { FileProblem } from './text.js';
import { xlsx } from './xlsx.js';

export interface WorkbookOptions {
  /** Its name, or its number from 1; the first if left out. */
  sheet?: string | number | undefined;
  /** The row that has the names of the columns, from 1; the first that holds anything if left out. */
  headerRow?: number | undefined;
  /** Names of the columns, where no row has them. */
  header?: readonly string[] | undefined;
}

const MOST_MERGED = 5;

/** The names of the sheets of a workbook. @throws FileProblem */
export async function sheetsOf(path: string, shown: string): Promise<readonly string[]> {
  const book = await opened(path, shown);
  book.close();
  return book.names;
}

/** A sheet: .xlsx, or .ods by the name of the file. Dates are written as in ISO 8601, as far as their format shows them. */
export function workbook(path: string, shown: string, options: WorkbookOptions): RawReader {
  /** Each row below the names, with these. */
  async function* rows(merged: string[]): AsyncGenerator<SheetRow & { names: readonly string[] }> {
    const book = await opened(path, shown);
    try {
      let names = options.header && columnNames(options.header, shown, 1);
      for await (const row of book.rows(named(book, options.sheet, shown), merged)) {
        if (row.number < (options.headerRow ?? 0)) continue;
        if (row.number === options.headerRow && options.header !== undefined) continue;
        if (names === undefined)
          names = columnNames(
            Array.from(row.cells, (cell) => cell ?? ''),
            shown,
            row.number,
          );
        else yield { ...row, names };
      }
      if (names === undefined)
        throw new FileProblem({ file: shown, message: 'The sheet is empty', cure: 'Name another sheet' });
    } finally {
      book.close();
    }
  }

  return {
    async *records(wrong) {
      const merged: string[] = [];
      let index = -1;
      for await (const { cells, names, number } of rows(merged)) {
        index += 1;
        const beyond = cells.findIndex((cell, at) => at >= names.length && cell !== undefined && cell.trim() !== '');
        if (beyond >= 0) wrong(unnamed(beyond, number, shown), index);
        else yield recordOf(names, cells, index) satisfies RawRecord;
      }
      if (merged.length > 0) wrong(told(merged, shown), -1);
    },
    async columns() {
      const book = await opened(path, shown);
      book.close();
      if (options.header !== undefined) return columnNames(options.header, shown, 1);
      for await (const { names } of rows([])) return names;
      return headerOnly();
    },
    async places(wanted) {
      const found = new Map<number, RawPlace>();
      let index = -1;
      for await (const { number, names } of rows([])) {
        index += 1;
        const fields = Object.fromEntries(names.map((name, at) => [name, { line: number, column: at + 1 }]));
        if (wanted.has(index)) found.set(index, { line: number, column: 1, fields });
        if (found.size === wanted.size) break;
      }
      return found;
    },
  };

  /** The names of a sheet that has no row below them. */
  async function headerOnly(): Promise<readonly string[]> {
    const book = await opened(path, shown);
    try {
      for await (const row of book.rows(named(book, options.sheet, shown), []))
        if (row.number >= (options.headerRow ?? 0))
          return columnNames(
            Array.from(row.cells, (cell) => cell ?? ''),
            shown,
            row.number,
          );
    } finally {
      book.close();
    }
    return [];
  }
}

async function opened(path: string, shown: string): Promise<Sheets> {
  return /\.ods$/i.test(path) ? ods(path, shown) : xlsx(path, shown);
}

function named(book: Sheets, sheet: string | number | undefined, shown: string): string {
  const found = typeof sheet === 'string' ? book.names.find((name) => name === sheet) : book.names[(sheet ?? 1) - 1];
  if (found !== undefined) return found;
  const meant = nearest(String(sheet), book.names);
  throw new FileProblem({
    file: shown,
    message: `The workbook has no sheet ${typeof sheet === 'string' ? `"${sheet}"` : String(sheet ?? 1)}; it has ${book.names.join(', ')}`,
    cure: meant === undefined ? 'Name one of them as "sheet" in the mapping' : `Did you mean "${meant}"`,
  });
}

function unnamed(column: number, line: number, shown: string): Problem {
  return {
    ...{ file: shown, line, column: column + 1 },
    message: 'A cell stands beyond the last column that has a name',
    cure: 'Name its column, or say by "headerRow" in the mapping which row has the names',
  };
}

function told(merged: readonly string[], shown: string): Problem {
  const more = merged.length > MOST_MERGED ? ` and ${merged.length - MOST_MERGED} more` : '';
  return {
    file: shown,
    severity: 'warning',
    message: `Cells are merged: ${merged.slice(0, MOST_MERGED).join(', ')}${more}. Only the first of each has the value`,
    cure: 'Split them and fill in each cell, where the value is meant for all',
  };
}

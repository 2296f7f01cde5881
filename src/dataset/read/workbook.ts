/** A sheet of a workbook as records: names of the columns in one row, a record in each row below. */
import type { Problem } from '../report/problems.js';
import { ods } from './ods.js';
import type { RawPlace, RawReader, RawRecord } from './raw.js';
import { type CellFault, Merged, type SheetRow, type Sheets } from './sheet.js';
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

/** The names of the sheets of a workbook. @throws FileProblem */
export async function sheetsOf(path: string, shown: string): Promise<readonly string[]> {
  const book = await opened(path, shown);
  try {
    return await book.names();
  } finally {
    book.close();
  }
}

/** A sheet: .xlsx, or .ods by the name of the file. Dates are written as in ISO 8601, as far as their format shows them. */
export function workbook(path: string, shown: string, options: WorkbookOptions): RawReader {
  const { header, headerRow } = options;

  /** The names of the columns as soon as they are known, and then with each row below them. */
  async function* rows(merged: Merged): AsyncGenerator<{ names: readonly string[]; row?: SheetRow }> {
    const book = await opened(path, shown);
    try {
      let names = header && columnNames(header, shown, 1);
      if (names !== undefined) yield { names };
      for await (const row of book.rows(options.sheet ?? 1, merged)) {
        if (row.number < (headerRow ?? 0)) continue;
        if (row.number === headerRow && header !== undefined) continue;
        if (names !== undefined) yield { names, row };
        else yield { names: (names = namesIn(row, shown)) };
      }
      if (names === undefined)
        throw new FileProblem({ file: shown, message: 'The sheet is empty', cure: 'Name another sheet' });
    } finally {
      book.close();
    }
  }

  return {
    async *records(wrong) {
      const merged = new Merged();
      let index = -1;
      for await (const { names, row } of rows(merged)) {
        if (row === undefined) continue;
        index += 1;
        const { cells, faults, number } = row;
        const beyond = cells.findIndex((cell, at) => at >= names.length && cell !== undefined && cell.trim() !== '');
        for (const fault of faults) wrong(problemOf(fault, number, shown), index);
        if (beyond >= 0) wrong(unnamed(beyond, number, shown), index);
        else if (faults.length === 0) yield recordOf(names, cells, index) satisfies RawRecord;
      }
      if (merged.count > 0) wrong(told(merged, shown), -1);
    },
    async columns() {
      for await (const { names } of rows(new Merged())) return names;
      return [];
    },
    async places(wanted) {
      const found = new Map<number, RawPlace>();
      let index = -1;
      for await (const { names, row } of rows(new Merged())) {
        if (row === undefined) continue;
        index += 1;
        if (!wanted.has(index)) continue;
        const line = row.number;
        const fields = Object.fromEntries(names.map((name, at) => [name, { line, column: at + 1 }]));
        found.set(index, { line, column: 1, fields });
        if (found.size === wanted.size) break;
      }
      return found;
    },
  };
}

async function opened(path: string, shown: string): Promise<Sheets> {
  return /\.ods$/i.test(path) ? ods(path, shown) : xlsx(path, shown);
}

/** The names of columns that a row has. @throws FileProblem where one of them cannot be read */
function namesIn({ cells, faults, number }: SheetRow, shown: string): string[] {
  const [fault] = faults;
  if (fault !== undefined) throw new FileProblem(problemOf(fault, number, shown));
  const names = Array.from(cells, (cell) => cell ?? '');
  return columnNames(names, shown, number);
}

function problemOf({ column, message, cure }: CellFault, line: number, shown: string): Problem {
  return { file: shown, line, column: column + 1, message, cure };
}

function unnamed(column: number, line: number, shown: string): Problem {
  return {
    ...{ file: shown, line, column: column + 1 },
    message: 'A cell stands beyond the last column that has a name',
    cure: 'Name its column, or say by "headerRow" in the mapping which row has the names',
  };
}

function told({ first, count }: Merged, shown: string): Problem {
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return {
    file: shown,
    severity: 'warning',
    message: `Cells are merged: ${first.join(', ')}${more}. Only the first of each has the value`,
    cure: 'Split them and fill in each cell, where the value is meant for all',
  };
}

/** Tables: CSV and its kin, a record in each line, names of the columns in the first. */
import { Readable } from 'node:stream';
import { type CsvError, type Info, type Options, parse, type Parser } from 'csv-parse';
import type { Problem } from '../report/problems.js';
import type { RawPlace, RawReader, RawRecord } from './raw.js';
import { type Encoding, FileProblem, MOST_CHARACTERS, readText } from './text.js';

export interface TableOptions {
  /** Undefined where the first line is to tell: a comma, or else a semicolon or a tab. */
  separator?: string | undefined;
  /** Names of the columns; undefined where the first line has them. */
  header?: readonly string[] | undefined;
  encoding?: Encoding;
  /** The line that the table begins with, from 1. */
  headerRow?: number | undefined;
}

/** A table. Spaces around names of columns and around values are left out, also those that do not break. */
export function table(path: string, shown: string, options: TableOptions): RawReader {
  const { header, encoding, headerRow = 1 } = options;
  let separator = options.separator;
  const rows = async (more: Options): Promise<Parser> => {
    separator ??= await separatorIn(path, shown, headerRow, encoding);
    const parser = parse({
      delimiter: separator,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: MOST_CHARACTERS,
      from_line: headerRow,
      ...more,
    });
    const text = Readable.from(readText(path, shown, encoding));
    text.on('error', (error) => parser.destroy(error));
    // Whoever stops reading closes the file.
    parser.on('close', () => text.destroy());
    return text.pipe(parser);
  };
  const told = (error: CsvError): Problem => explain(error, shown);

  return {
    async *records(wrong) {
      let names = header === undefined ? undefined : columnNames(header, shown);
      let index = -1;
      const parser = await rows({});
      let lastLine = 0;
      parser.on('skip', (error: CsvError) => {
        // What is too long has no end to go on from.
        if (error.code === 'CSV_MAX_RECORD_SIZE') parser.destroy(error);
        else if (error.lines !== lastLine) wrong(told(error), index + 1);
        lastLine = Number(error.lines);
      });
      try {
        for await (const cells of parser as AsyncIterable<string[]>) {
          if (names === undefined) {
            names = columnNames(cells, shown);
            continue;
          }
          index += 1;
          const count = filled(cells, names.length);
          if (count !== names.length) {
            wrong(miscounted(index, count, names.length, shown), index);
            continue;
          }
          yield recordOf(names, cells, index);
        }
      } catch (error) {
        if (error instanceof FileProblem) throw error;
        if (!isCsvError(error)) throw error;
        throw new FileProblem(told(error));
      }
      if (names === undefined) throw new FileProblem({ file: shown, message: 'The file is empty', cure: 'Fill it' });
    },

    async columns() {
      if (header !== undefined) return header;
      for await (const cells of (await rows({ to: 1 })) as AsyncIterable<string[]>) return columnNames(cells, shown);
      throw new FileProblem({ file: shown, message: 'The file is empty', cure: 'Fill it' });
    },

    async places(wanted) {
      const found = new Map<number, RawPlace>();
      let names = header;
      let index = -1;
      let line = headerRow;
      const parser = await rows({ info: true, raw: true });
      for await (const row of parser as AsyncIterable<{ record: string[]; info: Info; raw: string }>) {
        const last = row.info.lines;
        // A record may take several lines; what it starts with may be empty lines that were passed over.
        const blank = /^(?:[ \t]*\r?\n)*/.exec(row.raw)?.[0] ?? '';
        const first = line + (blank.match(/\n/g)?.length ?? 0);
        line = last + 1;
        if (names === undefined) {
          names = row.record.map(tidy);
          continue;
        }
        index += 1;
        if (wanted.has(index)) found.set(index, placeOf(row.raw.slice(blank.length), first, names, separator ?? ','));
        if (found.size === wanted.size) break;
      }
      return found;
    },
  };
}

/** What separates the columns of a table: what its first line has most of outside quotes; Excel in Europe writes semicolons. */
async function separatorIn(path: string, shown: string, headerRow: number, encoding?: Encoding): Promise<string> {
  for await (const chunk of readText(path, shown, encoding)) {
    const line =
      chunk
        .split(/\r\n?|\n/)
        .slice(headerRow - 1)
        .find((one) => one.trim() !== '') ?? '';
    const bare = line.replace(/"[^"]*"/g, '');
    const [most = ','] = [',', ';', '\t'].sort((one, other) => bare.split(other).length - bare.split(one).length);
    return most;
  }
  return ',';
}

/** Spaces that do not break stand in tables that come from web pages. */
function tidy(cell: string): string {
  return cell.trim();
}

/** The names of columns. Those without one at the end count for nothing. @throws FileProblem where one stands twice */
export function columnNames(cells: readonly string[], shown: string, line = 1): string[] {
  const names = cells.map(tidy);
  while (names.length > 1 && names.at(-1) === '') names.pop();
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new FileProblem({
      file: shown,
      line,
      message: `The column "${twice}" stands twice in ${line === 1 ? 'the first line' : `row ${line}`}`,
      cure: 'Give each column its own name, or name them all under "header" in the mapping',
    });
  }
  return names;
}

/** A record of its cells. What is empty is not there. */
export function recordOf(names: readonly string[], cells: readonly (string | undefined)[], index: number): RawRecord {
  const fields: Record<string, string> = {};
  for (let at = 0; at < names.length; at += 1) {
    const cell = tidy(cells[at] ?? '');
    if (cell !== '') fields[names[at] ?? ''] = cell;
  }
  return { index, fields };
}

/** How many cells a record has. Empty ones beyond the last column, as spreadsheets leave them, count for nothing. */
function filled(cells: readonly string[], columns: number): number {
  let count = cells.length;
  while (count > columns && tidy(cells[count - 1] ?? '') === '') count -= 1;
  return count;
}

/** Its line is looked up with those of all others. */
function miscounted(record: number, got: number, wanted: number, shown: string): Problem {
  return {
    ...{ file: shown, record },
    message: `The record has ${got} cells; the first line names ${wanted} columns`,
    cure: 'Quote cells that contain the separator, or complete the record',
  };
}

/** Where each cell of a record begins: the record is read once more, cell by cell. */
function placeOf(raw: string, line: number, names: readonly string[], separator: string): RawPlace {
  const fields: Record<string, { line: number; column: number }> = {};
  let [at, column, row] = [0, 1, line];
  let quoted = false;
  let cell = 0;
  fields[names[0] ?? ''] = { line: row, column };
  for (; at < raw.length; at += 1, column += 1) {
    const char = raw[at];
    if (char === '"') quoted = !quoted;
    if (char === '\n') [row, column] = [row + 1, 0];
    if (char === separator && !quoted) {
      cell += 1;
      fields[names[cell] ?? ''] = { line: row, column: column + 1 };
    }
  }
  return { line, column: 1, fields };
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && typeof (error as CsvError).code === 'string' && 'lines' in error;
}

function explain(error: CsvError, shown: string): Problem {
  const place = { file: shown, line: Number(error.lines) };
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        ...place,
        message: 'A quoted cell is not closed up to the end of the file',
        cure: 'Close the quote, or double it where it is meant as such',
      };
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return {
        ...place,
        message: 'A quote stands inside a cell',
        cure: `Quote the whole cell and double the quote inside: "the ""Quad"""`,
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        ...place,
        message: `A record is longer than ${MOST_CHARACTERS} characters`,
        cure: 'Check for a quote that is not closed, and that the lines of the file end',
      };
    default:
      return { ...place, message: `The table cannot be read: ${error.message}`, cure: 'Mend it there' };
  }
}

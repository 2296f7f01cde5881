/** Workbooks of LibreOffice and others (.ods, OpenDocument): rows as they come. Their dates are written as such. */
import { openArchive } from './archive.js';
import { type Piece, pieces } from './markup.js';
import { asShown, DateStyles, type Shows } from './serial-days.js';
import {
  type CellFault,
  type CellValue,
  checkLength,
  columnLetters,
  type Merged,
  MOST_COLUMNS,
  MOST_ROWS,
  noSheet,
  NOT_CALCULATED,
  type SheetRow,
  type Sheets,
  valueOfText,
} from './sheet.js';
import { FileProblem } from './text.js';

/** Cells that are written once and stand in other columns and rows too, in a sheet. */
const MOST_REPEATED = 20_000_000;

/** Opens a workbook. Close it. @throws FileProblem where it is none */
export async function ods(path: string, shown: string): Promise<Sheets> {
  const archive = await openArchive(path, shown);
  const part = (name: string): ReturnType<typeof pieces> => pieces(archive.read(name), shown);
  return {
    close: () => archive.close(),
    async names() {
      const tables = new Tables();
      for await (const some of part('content.xml')) for (const piece of some) tables.take(piece);
      return tables.names;
    },
    async *rows(sheet, merged) {
      const styles = new DateStyles(shown);
      if (archive.has('styles.xml'))
        for await (const some of part('styles.xml')) for (const piece of some) styles.take(piece);
      const tables = new Tables();
      const rows = new Rows(shown, styles, merged);
      for await (const some of part('content.xml')) {
        for (const piece of some) {
          tables.take(piece);
          if (tables.depth === 0 && tables.isIn(sheet)) return;
          if (tables.names.length === 0) styles.take(piece);
          else if (tables.depth === 1 && tables.isIn(sheet)) {
            const ended = rows.take(piece);
            for (let time = 0; ended !== undefined && time < ended.high; time += 1)
              yield { ...ended.row, number: ended.row.number + time };
          }
        }
      }
      throw noSheet(sheet, tables.names, shown);
    },
  };
}

/** Which sheet the pieces are of. A cell may hold a table, which is no sheet. */
class Tables {
  readonly names: string[] = [];
  /** Within how many tables the last piece stands; 0 where it ends a sheet. */
  depth = 0;

  take(piece: Piece): void {
    if (piece.is === 'text' || piece.name !== 'table') return;
    this.depth += piece.is === 'open' ? 1 : -1;
    if (piece.is === 'open' && this.depth === 1) this.names.push(piece.attributes.name ?? '');
  }

  /** Whether the last sheet that began is this one. */
  isIn(sheet: string | number): boolean {
    return typeof sheet === 'string' ? this.names.at(-1) === sheet : this.names.length === sheet;
  }
}

/** How often something stands there: a whole number from 1. */
function times(written: string | undefined): number {
  const number = Math.trunc(Number(written ?? 1));
  return number >= 1 ? number : 1;
}

/** The rows of a sheet, of its pieces. */
class Rows {
  private number = 1;
  private row: Row | undefined;
  private repeated = 0;
  /** The styles of cells that name none, by column. */
  private readonly columns: (string | undefined)[] = [];

  constructor(
    private readonly shown: string,
    private readonly styles: DateStyles,
    private readonly merged: Merged,
  ) {}

  /**
   * The row that ends with this piece, if it holds anything, and how often it stands there.
   *
   * @throws FileProblem where the sheet holds more than a sheet can
   */
  take(piece: Piece): { row: SheetRow; high: number } | undefined {
    if (piece.is === 'open' && piece.name === 'table-column') {
      const { 'number-columns-repeated': many, 'default-cell-style-name': style } = piece.attributes;
      const end = Math.min(this.columns.length + times(many), MOST_COLUMNS);
      while (this.columns.length < end) this.columns.push(style);
    } else if (piece.is === 'open' && piece.name === 'table-row') {
      const style = piece.attributes['default-cell-style-name'];
      const showsIn = (column: number, own: string | undefined): Shows =>
        this.styles.shows(own ?? style ?? this.columns[column]);
      this.row = new Row(
        this.number,
        this.shown,
        this.merged,
        showsIn,
        times(piece.attributes['number-rows-repeated']),
      );
    } else if (piece.is === 'close' && piece.name === 'table-row' && this.row !== undefined) {
      const ended = this.ended(this.row);
      this.number += this.row.repeated;
      this.row = undefined;
      return ended;
    } else this.row?.take(piece);
    return undefined;
  }

  private ended({ cells, faults, repeated, repeatedCells }: Row): { row: SheetRow; high: number } | undefined {
    if (cells.length === 0 && faults.length === 0) return undefined;
    // What is wrong is told once.
    const high = faults.length > 0 ? 1 : repeated;
    this.repeated += repeatedCells + (high - 1) * cells.length;
    if (this.number + high - 1 > MOST_ROWS) this.fail(`has more than ${MOST_ROWS} rows`);
    if (this.repeated > MOST_REPEATED) this.fail(`repeats more than ${MOST_REPEATED} cells`);
    return { row: { number: this.number, cells, faults }, high };
  }

  private fail(what: string): never {
    const cure = 'Delete the rows and columns that were filled to the end of the sheet';
    throw new FileProblem({ file: this.shown, line: this.number, message: `The sheet ${what}`, cure });
  }
}

/** A row that is being read. */
class Row {
  readonly cells: (string | undefined)[] = [];
  readonly faults: CellFault[] = [];
  /** How many of its cells are written once with others. */
  repeatedCells = 0;
  private at = 0;
  private cell: Readonly<Record<string, string>> = {};
  private text = '';
  private length = 0;
  private paragraphs = 0;
  /** Remarks on a cell are none of it. */
  private notes = 0;

  constructor(
    private readonly number: number,
    private readonly shown: string,
    private readonly merged: Merged,
    private readonly showsIn: (column: number, style: string | undefined) => Shows,
    readonly repeated: number,
  ) {}

  take(piece: Piece): void {
    if (piece.is === 'text') {
      if (this.paragraphs > 0) this.add(piece.text);
      return;
    }
    const step = piece.is === 'open' ? 1 : -1;
    switch (piece.name) {
      case 'annotation':
        this.notes += step;
        break;
      case 'p':
        if (step > 0 && this.text !== '') this.add('\n');
        this.paragraphs += step;
        break;
      case 's':
        if (piece.is === 'open') this.add(' '.repeat(Math.min(times(piece.attributes.c), 1_000)));
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (piece.is === 'open') [this.cell, this.text] = [piece.attributes, ''];
        else this.end(this.cell);
        break;
    }
  }

  private add(text: string): void {
    if (this.notes > 0) return;
    checkLength((this.length += text.length), this.number, this.shown);
    this.text += text;
  }

  private end(cell: Readonly<Record<string, string>>): void {
    const column = this.at;
    const value = valueOf(cell, this.text, () => this.showsIn(column, cell['style-name']));
    const wide = Math.min(times(cell['number-columns-repeated']), MOST_COLUMNS - column);
    const [across, down] = [times(cell['number-columns-spanned']), times(cell['number-rows-spanned'])];
    if (across > 1 || down > 1)
      this.merged.add(
        `${columnLetters(column)}${this.number}:${columnLetters(column + across - 1)}${this.number + down - 1}`,
      );
    this.at += wide;
    if (typeof value === 'object') this.faults.push({ column, ...value });
    else if (value !== undefined && value !== '') {
      this.repeatedCells += wide - 1;
      for (let place = column; place < column + wide; place += 1) this.cells[place] = value;
    }
  }
}

/** A number, a day or a yes as it is held; a text as it is shown. */
function valueOf(cell: Readonly<Record<string, string>>, text: string, shows: () => Shows): CellValue {
  // LibreOffice names the kind once more where it is an error; before it did, an error was the number 0 with its text.
  const kind = cell['value-type'];
  const held = valueOfText(text, kind === 'error');
  if (held !== text) return held;
  switch (kind) {
    case 'float':
    case 'currency':
    case 'percentage':
      if (cell.value !== undefined) return String(Number(cell.value));
      break;
    case 'date':
      if (cell['date-value'] !== undefined) return asShown(cell['date-value'], shows());
      break;
    case 'boolean':
      if (cell['boolean-value'] !== undefined) return cell['boolean-value'].toUpperCase();
      break;
    case 'string':
      return text === '' ? (cell['string-value'] ?? '') : text;
  }
  return cell.formula !== undefined && text === '' ? NOT_CALCULATED : text;
}

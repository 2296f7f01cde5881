/** Workbooks of LibreOffice and others (.ods, OpenDocument): rows as they come. Their dates are written as such. */
import { openArchive } from './archive.js';
import { type Piece, pieces } from './markup.js';
import { columnLetters, MOST_COLUMNS, type SheetRow, type Sheets } from './sheet.js';

/** Opens a workbook. Close it. @throws FileProblem where it is none */
export async function ods(path: string, shown: string): Promise<Sheets> {
  const archive = await openArchive(path, shown);
  const content = (): ReturnType<typeof pieces> => pieces(archive.read('content.xml'), shown);
  const names: string[] = [];
  try {
    for await (const some of content()) {
      for (const piece of some)
        if (piece.is === 'open' && piece.name === 'table') names.push(piece.attributes.name ?? '');
    }
  } catch (error) {
    archive.close();
    throw error;
  }
  return { names, close: () => archive.close(), rows: (sheet, merged) => rowsOf(content(), sheet, merged) };
}

/** A row that is being read. */
class Reading {
  cells: (string | undefined)[] = [];
  private at = 0;
  private cell: Readonly<Record<string, string>> | undefined;
  private text = '';
  private paragraphs = 0;
  /** Remarks on a cell are none of it. */
  private notes = 0;

  constructor(
    readonly number: number,
    readonly repeated: number,
    private readonly merged: string[],
  ) {}

  take(piece: Piece): void {
    if (piece.is === 'text') {
      if (this.paragraphs > 0 && this.notes === 0) this.text += piece.text;
      return;
    }
    const step = piece.is === 'open' ? 1 : -1;
    switch (piece.name) {
      case 'annotation':
        this.notes += step;
        break;
      case 'p':
        if (step > 0 && this.text !== '' && this.notes === 0) this.text += '\n';
        this.paragraphs += step;
        break;
      case 's':
        if (piece.is === 'open' && this.notes === 0)
          this.text += ' '.repeat(Math.min(Number(piece.attributes.c ?? 1), 1_000));
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (piece.is === 'open') [this.cell, this.text] = [piece.attributes, ''];
        else this.end();
        break;
    }
  }

  private end(): void {
    const cell = this.cell ?? {};
    const value = valueOf(cell, this.text);
    const times = Math.min(Number(cell['number-columns-repeated'] ?? 1), MOST_COLUMNS - this.at);
    const [wide, high] = [Number(cell['number-columns-spanned'] ?? 1), Number(cell['number-rows-spanned'] ?? 1)];
    if (wide > 1 || high > 1)
      this.merged.push(
        `${columnLetters(this.at)}${this.number}:${columnLetters(this.at + wide - 1)}${this.number + high - 1}`,
      );
    if (value !== '') for (let time = 0; time < times; time += 1) this.cells[this.at + time] = value;
    this.at += times;
    this.cell = undefined;
  }
}

/** A number, a day or a yes as it is held; a text as it is shown. */
function valueOf(cell: Readonly<Record<string, string>>, text: string): string {
  switch (cell['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return String(Number(cell.value ?? text));
    case 'date':
      return (cell['date-value'] ?? text).replace(/T00:00:00(\.0+)?$/, '');
    case 'boolean':
      return (cell['boolean-value'] ?? text).toUpperCase();
    default:
      return text;
  }
}

async function* rowsOf(content: ReturnType<typeof pieces>, sheet: string, merged: string[]): AsyncGenerator<SheetRow> {
  let isWanted = false;
  let number = 1;
  let row: Reading | undefined;
  for await (const some of content) {
    for (const piece of some) {
      if (piece.is !== 'text' && piece.name === 'table') {
        if (piece.is === 'close' && isWanted) return;
        isWanted = piece.is === 'open' && piece.attributes.name === sheet;
      } else if (!isWanted) {
        continue;
      } else if (piece.is === 'open' && piece.name === 'table-row') {
        row = new Reading(number, Number(piece.attributes['number-rows-repeated'] ?? 1), merged);
      } else if (piece.is === 'close' && piece.name === 'table-row' && row !== undefined) {
        const { cells, repeated } = row;
        if (cells.length > 0) for (let time = 0; time < repeated; time += 1) yield { number: number + time, cells };
        number += repeated;
        row = undefined;
      } else row?.take(piece);
    }
  }
}

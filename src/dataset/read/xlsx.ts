/** Workbooks of Excel (.xlsx, ECMA-376): rows as they come. Texts that cells share are held in memory, the rows are not. */
import { openArchive } from './archive.js';
import { pieces } from './markup.js';
import { dayOfSerial, type Shows, shownBy } from './serial-days.js';
import {
  type CellFault,
  type CellValue,
  checkLength,
  columnNumber,
  type Merged,
  MOST_COLUMNS,
  noSheet,
  NOT_CALCULATED,
  type SheetRow,
  type Sheets,
  valueOfText,
} from './sheet.js';
import { FileProblem } from './text.js';

/** Characters of shared texts; each costs some, also where it is empty. */
const MOST_SHARED = 200_000_000;
const COST_OF_SHARED = 64;

/** Characters of the parts that are held in memory whole: names of sheets, styles. */
const MOST_HELD = 20_000_000;

/** Opens a workbook. Close it. @throws FileProblem where it is none */
export async function xlsx(path: string, shown: string): Promise<Sheets> {
  const archive = await openArchive(path, shown);
  const parts = (name: string, most?: number): ReturnType<typeof pieces> => pieces(archive.read(name, most), shown);
  const ways = new Map<string, string>();
  const names: string[] = [];
  let from1904 = false;
  try {
    const targets = new Map<string, string>();
    for await (const some of parts('xl/_rels/workbook.xml.rels', MOST_HELD)) {
      for (const piece of some) {
        if (piece.is !== 'open' || piece.name !== 'Relationship') continue;
        const { Id = '', Target = '' } = piece.attributes;
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      }
    }
    for await (const some of parts('xl/workbook.xml', MOST_HELD)) {
      for (const piece of some) {
        if (piece.is !== 'open') continue;
        if (piece.name === 'workbookPr') from1904 = ['1', 'true'].includes(piece.attributes.date1904 ?? '');
        if (piece.name !== 'sheet') continue;
        const { name = '', id = '' } = piece.attributes;
        names.push(name);
        ways.set(name, targets.get(id) ?? '');
      }
    }
  } catch (error) {
    archive.close();
    throw error;
  }
  let shared: Promise<string[]> | undefined;
  let formats: Promise<Shows[]> | undefined;
  return {
    names: () => Promise.resolve(names),
    close: () => archive.close(),
    async *rows(sheet, merged) {
      const way = ways.get(typeof sheet === 'string' ? sheet : (names[sheet - 1] ?? ''));
      if (way === undefined) throw noSheet(sheet, names, shown);
      shared ??= archive.has('xl/sharedStrings.xml')
        ? sharedTexts(parts('xl/sharedStrings.xml'), shown)
        : Promise.resolve([]);
      formats ??= archive.has('xl/styles.xml') ? shownByStyles(parts('xl/styles.xml', MOST_HELD)) : Promise.resolve([]);
      const [texts, styles] = [await shared, await formats];
      yield* rowsOf(parts(way), merged, shown, ({ attributes: { t, s }, value, inline, hasFormula, hasValue }) => {
        // A text that came of a formula may be empty.
        if (hasFormula && value === '' && !(t === 'str' && hasValue)) return NOT_CALCULATED;
        if (t === 'inlineStr') return valueOfText(inline);
        if (value === '') return undefined;
        switch (t) {
          case 's':
            return valueOfText(texts[Number(value)] ?? '');
          case 'b':
            return value === '1' ? 'TRUE' : 'FALSE';
          case undefined:
          case 'n': {
            const shows = styles[Number(s ?? 0)];
            const number = Number(value);
            return shows === undefined || number < 0 ? String(number) : dayOfSerial(number, shows, from1904);
          }
          default:
            return valueOfText(value, t === 'e');
        }
      });
    },
  };
}

/** A cell as it is written. */
interface Cell {
  attributes: Readonly<Record<string, string>>;
  value: string;
  inline: string;
  hasFormula: boolean;
  hasValue: boolean;
}

async function* rowsOf(
  parts: ReturnType<typeof pieces>,
  merged: Merged,
  shown: string,
  valueOf: (cell: Cell) => CellValue,
): AsyncGenerator<SheetRow> {
  let row: (SheetRow & { faults: CellFault[] }) | undefined;
  let [last, length] = [0, 0];
  let cell: Cell | undefined;
  let within = '';
  for await (const some of parts) {
    for (const piece of some) {
      if (piece.is === 'text') {
        if (cell === undefined || (within !== 'v' && within !== 't')) continue;
        checkLength((length += piece.text.length), last, shown);
        cell[within === 'v' ? 'value' : 'inline'] += piece.text;
      } else if (piece.is === 'open') {
        within = piece.name;
        if (piece.name === 'row') {
          [last, length] = [Number(piece.attributes.r) || last + 1, 0];
          row = { number: last, cells: [], faults: [] };
        } else if (piece.name === 'c')
          cell = { attributes: piece.attributes, value: '', inline: '', hasFormula: false, hasValue: false };
        else if (piece.name === 'mergeCell' && piece.attributes.ref !== undefined) merged.add(piece.attributes.ref);
        else if (cell !== undefined && piece.name === 'f') cell.hasFormula = true;
        else if (cell !== undefined && piece.name === 'v') cell.hasValue = true;
      } else {
        within = '';
        if (piece.name === 'c' && cell !== undefined && row !== undefined) {
          const named = columnNumber(/^[A-Z]+/i.exec(cell.attributes.r ?? '')?.[0] ?? '');
          const column = named < 0 ? row.cells.length : named;
          const value = valueOf(cell);
          if (column < MOST_COLUMNS) {
            row.cells[column] = typeof value === 'object' ? undefined : value;
            if (typeof value === 'object') row.faults.push({ column, ...value });
          }
          cell = undefined;
        } else if (piece.name === 'row' && row !== undefined) {
          if (row.faults.length > 0 || row.cells.some((one) => one !== undefined && one !== '')) yield row;
          row = undefined;
        }
      }
    }
  }
}

/** The texts that cells name by number. Marks of how to read them aloud are left out. */
async function sharedTexts(parts: ReturnType<typeof pieces>, shown: string): Promise<string[]> {
  const texts: string[] = [];
  let [text, within, aloud, held] = ['', '', 0, 0];
  const hold = (characters: number): void => {
    held += characters;
    if (held <= MOST_SHARED) return;
    const message = `The workbook has more than ${MOST_SHARED} characters of text`;
    throw new FileProblem({ file: shown, message, cure: 'Save the sheet as CSV' });
  };
  for await (const some of parts) {
    for (const piece of some) {
      if (piece.is === 'text') {
        if (within !== 't' || aloud > 0) continue;
        hold(piece.text.length);
        text += piece.text;
      } else if (piece.is === 'open') {
        within = piece.name;
        if (piece.name === 'si') text = '';
        if (piece.name === 'rPh') aloud += 1;
      } else {
        within = '';
        if (piece.name === 'rPh') aloud -= 1;
        if (piece.name !== 'si') continue;
        hold(COST_OF_SHARED);
        texts.push(text);
      }
    }
  }
  return texts;
}

/** What each style of cells shows of a date. */
async function shownByStyles(parts: ReturnType<typeof pieces>): Promise<Shows[]> {
  const codes = new Map<number, string>();
  const styles: Shows[] = [];
  let isCells = false;
  for await (const some of parts) {
    for (const piece of some) {
      if (piece.is === 'text') continue;
      if (piece.name === 'cellXfs') isCells = piece.is === 'open';
      if (piece.is !== 'open') continue;
      const number = Number(piece.attributes.numFmtId ?? 0);
      if (piece.name === 'numFmt') codes.set(number, piece.attributes.formatCode ?? '');
      if (piece.name === 'xf' && isCells) styles.push(shownBy(number, codes.get(number)));
    }
  }
  return styles;
}

/** Workbooks of Excel (.xlsx, ECMA-376): rows as they come. Texts that cells share are held in memory, the rows are not. */
import { openArchive } from './archive.js';
import { pieces } from './markup.js';
import { dayOfSerial, type Shows, shownBy } from './serial-days.js';
import { columnNumber, MOST_COLUMNS, type SheetRow, type Sheets } from './sheet.js';
import { FileProblem } from './text.js';

/** Characters of shared texts. */
const MOST_SHARED = 200_000_000;

/** Opens a workbook. Close it. @throws FileProblem where it is none */
export async function xlsx(path: string, shown: string): Promise<Sheets> {
  const archive = await openArchive(path, shown);
  const parts = (name: string): ReturnType<typeof pieces> => pieces(archive.read(name), shown);
  const ways = new Map<string, string>();
  const names: string[] = [];
  let from1904 = false;
  try {
    const targets = new Map<string, string>();
    for await (const some of parts('xl/_rels/workbook.xml.rels')) {
      for (const piece of some) {
        if (piece.is !== 'open' || piece.name !== 'Relationship') continue;
        const { Id = '', Target = '' } = piece.attributes;
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      }
    }
    for await (const some of parts('xl/workbook.xml')) {
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
    names,
    close: () => archive.close(),
    async *rows(sheet, merged) {
      shared ??= archive.has('xl/sharedStrings.xml')
        ? sharedTexts(parts('xl/sharedStrings.xml'), shown)
        : Promise.resolve([]);
      formats ??= archive.has('xl/styles.xml') ? shownByStyles(parts('xl/styles.xml')) : Promise.resolve([]);
      const [texts, styles] = [await shared, await formats];
      yield* rowsOf(parts(ways.get(sheet) ?? ''), merged, ({ t, s }, value, inline) => {
        switch (t) {
          case 's':
            return texts[Number(value)];
          case 'inlineStr':
            return inline;
          case 'b':
            return value === '1' ? 'TRUE' : 'FALSE';
          case undefined:
          case 'n': {
            if (value === '') return undefined;
            const shows = styles[Number(s ?? 0)];
            const number = Number(value);
            return shows === undefined || number < 0 ? String(number) : dayOfSerial(number, shows, from1904);
          }
          default:
            return value;
        }
      });
    },
  };
}

type Cell = (attributes: Readonly<Record<string, string>>, value: string, inline: string) => string | undefined;

async function* rowsOf(parts: ReturnType<typeof pieces>, merged: string[], cellOf: Cell): AsyncGenerator<SheetRow> {
  let row: SheetRow | undefined;
  let last = 0;
  let cell: { attributes: Readonly<Record<string, string>>; value: string; inline: string } | undefined;
  let within = '';
  for await (const some of parts) {
    for (const piece of some) {
      if (piece.is === 'text') {
        if (cell !== undefined && within === 'v') cell.value += piece.text;
        if (cell !== undefined && within === 't') cell.inline += piece.text;
      } else if (piece.is === 'open') {
        within = piece.name;
        if (piece.name === 'row') row = { number: (last = Number(piece.attributes.r ?? last + 1)), cells: [] };
        else if (piece.name === 'c') cell = { attributes: piece.attributes, value: '', inline: '' };
        else if (piece.name === 'mergeCell' && piece.attributes.ref !== undefined) merged.push(piece.attributes.ref);
      } else {
        within = '';
        if (piece.name === 'c' && cell !== undefined && row !== undefined) {
          const at = columnNumber(/^[A-Z]+/i.exec(cell.attributes.r ?? '')?.[0] ?? '');
          const made = cellOf(cell.attributes, cell.value, cell.inline);
          if (at < MOST_COLUMNS) row.cells[at < 0 ? row.cells.length : at] = made;
          cell = undefined;
        } else if (piece.name === 'row' && row !== undefined) {
          if (row.cells.some((one) => one !== undefined && one !== '')) yield row;
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
  for await (const some of parts) {
    for (const piece of some) {
      if (piece.is === 'text') {
        if (within === 't' && aloud === 0) text += piece.text;
      } else if (piece.is === 'open') {
        within = piece.name;
        if (piece.name === 'si') text = '';
        if (piece.name === 'rPh') aloud += 1;
      } else {
        within = '';
        if (piece.name === 'rPh') aloud -= 1;
        if (piece.name === 'si') held += texts[texts.push(text) - 1]?.length ?? 0;
      }
    }
    if (held > MOST_SHARED) {
      const message = `The workbook has more than ${MOST_SHARED} characters of text`;
      throw new FileProblem({ file: shown, message, cure: 'Save the sheet as CSV' });
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

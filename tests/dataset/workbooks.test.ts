/** Spreadsheets as researchers have them: .xlsx and .ods. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError } from '../../src/dataset/index.js';
import { workbook } from '../../src/dataset/read/workbook.js';
import type { Problem } from '../../src/dataset/report/problems.js';
import { manifestOf, statedIn } from '../support/mapped.js';
import { type Cell, odsOf, xlsxOf } from '../support/workbooks.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function recordsOf(
  name: string,
  bytes: Buffer,
  options: Parameters<typeof workbook>[2] = {},
): Promise<{ records: unknown[]; problems: Problem[] }> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const reader = workbook(path, name, options);
  const records: unknown[] = [];
  const problems: Problem[] = [];
  for await (const { fields } of reader.records((problem) => problems.push(problem))) records.push(fields);
  return { records, problems };
}

const TALKS: Cell[][] = [
  ['Day', 'Month', 'Who', 'Number', 'Since'],
  [[45394, 1], [45383, 2], 'Ann & Bob', 7, [45394.5, 3]],
  [null, null, null, null, null],
  [[59, 1], [61, 1], ' Cyd ', 1.5, [45394, 3]],
];

it('days are read as far as their format shows them, empty rows passed over, texts taken whole', async () => {
  const { records, problems } = await recordsOf('a.xlsx', xlsxOf({ One: TALKS }));
  expect(records).toEqual([
    { Day: '2024-04-12', Month: '2024-04', Who: 'Ann & Bob', Number: '7', Since: '2024-04-12T12:00:00' },
    { Day: '1900-02-28', Month: '1900-03-01', Who: 'Cyd', Number: '1.5', Since: '2024-04-12' },
  ]);
  expect(problems).toEqual([]);
});

it('a workbook may count days from 1904', async () => {
  const { records } = await recordsOf('a.xlsx', xlsxOf({ One: [['Day'], [[43932, 1]], [[0, 1]]] }, { from1904: true }));
  expect(records).toEqual([{ Day: '2024-04-12' }, { Day: '1904-01-01' }]);
});

it('a sheet is named or numbered, its names may stand below a title, and merged cells are told', async () => {
  const bytes = xlsxOf(
    { Notes: [['nothing']], Data: [['A title'], ['Who', 'Where'], ['Ann', 'Oslo'], [null, 'Bergen']] },
    { merged: ['A3:A4'] },
  );
  for (const sheet of ['Data', 2]) {
    const { records, problems } = await recordsOf('a.xlsx', bytes, { sheet, headerRow: 2 });
    expect(records).toEqual([{ Who: 'Ann', Where: 'Oslo' }, { Where: 'Bergen' }]);
    expect(problems.map(({ message, severity }) => [message, severity])).toEqual([
      ['Cells are merged: A3:A4. Only the first of each has the value', 'warning'],
    ]);
  }
  await expect(recordsOf('a.xlsx', bytes, { sheet: 'Date' })).rejects.toThrow('no sheet "Date"; it has Notes, Data');
});

it('.ods is read alike: days, repeated cells and rows, remarks left out, merged cells told', async () => {
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const bytes = odsOf('One', [
    `<table:table-row>${text('Day')}${text('Who')}${text('N')}${text('M')}</table:table-row>`,
    '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
    `<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2024-04-12"><text:p>12.4.</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>remark</text:p></office:annotation><text:p>Ann<text:s/>B</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3.0"><text:p>3,0</text:p></table:table-cell></table:table-row>`,
    `<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>x</text:p></table:table-cell><table:covered-table-cell/></table:table-row>`,
  ]);
  const { records, problems } = await recordsOf('a.ods', bytes);
  const row = { Day: '2024-04-12', Who: 'Ann B', N: '3', M: '3' };
  expect(records).toEqual([row, row, { Day: 'x' }]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Cells are merged: A6:B6. Only the first of each has the value',
  ]);
});

it('a mapping reads a sheet, and says of an error in which row and column it stands', async () => {
  const mapping = `
sheet: Data
state:
  officials: { id: { field: Who, slug: true }, name: '{Who}', born: '{Born}' }
`;
  writeFileSync(join(folder, 'dataset.yaml'), manifestOf(mapping, 't.xlsx'));
  const book = (born: Cell): Buffer =>
    xlsxOf({
      Data: [
        ['Who', 'Born'],
        ['Ann', [20000, 1]],
        ['Bob', born],
      ],
    });
  writeFileSync(join(folder, 't.xlsx'), book([20001, 1]));
  const { nodes } = await statedIn(folder);
  expect(nodes.filter(({ type }) => type === 'Official').map(({ properties }) => properties.born)).toEqual([
    '1954-10-03',
    '1954-10-04',
  ]);
  writeFileSync(join(folder, 't.xlsx'), book('soon'));
  const failure: unknown = await statedIn(folder).catch((error: unknown) => error);
  expect((failure as DatasetError).problems.map(({ line, column }) => [line, column])).toEqual([[3, 2]]);
});

it.each([
  ['no ZIP', Buffer.from('not a workbook')],
  ['cut off', xlsxOf({ One: TALKS }).subarray(0, 400)],
])('a file that is %s is refused in one line', async (_, bytes) => {
  await expect(recordsOf('a.xlsx', bytes)).rejects.toThrow(/The workbook cannot be read: /);
});

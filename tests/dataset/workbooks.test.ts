/** Spreadsheets as researchers have them: .xlsx and .ods. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError } from '../../src/dataset/index.js';
import { FileProblem } from '../../src/dataset/read/text.js';
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

/** A cell of OpenDocument: its attributes, and what it shows. */
const odsCell = (attributes: string, text = ''): string =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const odsText = (text: string): string => odsCell('office:value-type="string"', text);
const odsRow = (cells: readonly string[], attributes = ''): string =>
  `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`;

const ERROR = ['The cell holds the error #REF! of the spreadsheet program', 'Correct its formula, or empty the cell'];
const UNKEPT = ['The cell has a formula without a value', expect.stringMatching(/^Open the workbook .* and save it/)];

it('what is not available is empty; other errors and formulas without a value are told with their places', async () => {
  const [who, what] = ['Ann', { type: 'n', xml: '<f>A1</f><v>3</v>' }];
  const { records, problems } = await recordsOf(
    'a.xlsx',
    xlsxOf({
      One: [
        ['Who', 'What'],
        [who, { type: 'e', xml: '<f>NA()</f><v>#N/A</v>' }],
        [null, { type: 'e', xml: '<v>#N/A</v>' }],
        [who, { type: 'e', xml: '<f>#REF!</f><v>#REF!</v>' }],
        [who, { type: 'str', xml: '<f>B9</f><v>#REF!</v>' }],
        ['#REF!', 7],
        [who, { type: 'n', xml: '<f>DATE(1998,5,3)</f>' }],
        [
          { type: 'n', xml: '<f>A1</f><v/>' },
          { type: 'str', xml: '<f>A1</f>' },
        ],
        [who, { type: 'str', xml: '<f>""</f><v></v>' }],
        [who, what],
      ],
    }),
  );
  expect(records).toEqual([{ Who: 'Ann' }, { Who: 'Ann' }, { Who: 'Ann', What: '3' }]);
  expect(problems.map(({ file, line, column, message, cure }) => [file, line, column, message, cure])).toEqual([
    ['a.xlsx', 4, 2, ...ERROR],
    ['a.xlsx', 5, 2, ...ERROR],
    ['a.xlsx', 6, 1, ...ERROR],
    ['a.xlsx', 7, 2, ...UNKEPT],
    ['a.xlsx', 8, 1, ...UNKEPT],
    ['a.xlsx', 8, 2, ...UNKEPT],
  ]);
});

it('.ods has errors and formulas without a value alike, as old and new programs write them', async () => {
  const formula = 'table:formula="of:=A1"';
  const bytes = odsOf('One', [
    odsRow([odsText('Who'), odsText('What')]),
    odsRow([odsText('Ann'), odsCell(`${formula} office:value-type="string" calcext:value-type="error"`, '#N/A')]),
    odsRow([odsText('Ann'), odsCell(`${formula} office:value-type="float" office:value="0"`, '#REF!')]),
    odsRow([odsText('Ann'), odsCell(`${formula} office:value-type="string" calcext:value-type="error"`, '#BEZUG!')]),
    odsRow([odsText('Ann'), odsCell(formula)], 'table:number-rows-repeated="3"'),
    odsRow([odsText('Ann'), odsCell(`${formula} office:value-type="string" office:string-value=""`)]),
    odsRow([odsText('Ann'), odsCell(`${formula} office:value-type="float" office:value="3"`, '3,0')]),
  ]);
  const { records, problems } = await recordsOf('a.ods', bytes);
  expect(records).toEqual([{ Who: 'Ann' }, { Who: 'Ann' }, { Who: 'Ann', What: '3' }]);
  expect(problems.map(({ file, line, column, message, cure }) => [file, line, column, message, cure])).toEqual([
    ['a.ods', 3, 2, ...ERROR],
    ['a.ods', 4, 2, ERROR[0]?.replace('#REF!', '#BEZUG!'), ERROR[1]],
    ['a.ods', 5, 2, ...UNKEPT],
  ]);
});

it('.ods tells which sheets it has; a table within a cell is none', async () => {
  const inner = `<table:table table:name="Inner">${odsRow([odsText('no')])}</table:table>`;
  const bytes = odsOf('One', [
    odsRow([odsText('Who')]),
    odsRow([`<table:table-cell>${inner}</table:table-cell>`, odsText('x')]),
    odsRow([odsText('Ann')]),
  ]);
  for (const sheet of ['Inner', 2])
    await expect(recordsOf('a.ods', bytes, { sheet })).rejects.toThrow(/has no sheet .*; it has One$/);
  expect((await recordsOf('a.ods', bytes, { header: ['Who', 'What'], headerRow: 1 })).records).toEqual([
    { What: 'x' },
    { Who: 'Ann' },
  ]);
});

it('names of columns that came of a formula without a value refuse the sheet', async () => {
  const bytes = xlsxOf({ One: [['Who', { type: 'n', xml: '<f>A1</f>' }], ['Ann']] });
  await expect(recordsOf('a.xlsx', bytes)).rejects.toThrow(UNKEPT[0] as string);
});

it('.ods shows of days what the style of the cell, row or column shows, or the one that it is made from', async () => {
  const format = (name: string, ...parts: string[]): string =>
    `<number:date-style style:name="${name}">${parts.map((part) => `<number:${part}/>`).join('<number:text> </number:text>')}</number:date-style>`;
  const style = (name: string, more: string): string =>
    `<style:style style:name="${name}" style:family="table-cell" ${more}/>`;
  const day = (more = '', time = ''): string =>
    odsCell(`office:value-type="date" office:date-value="2024-04-12${time}" ${more}`, 'as shown');
  const bytes = odsOf(
    'One',
    [
      '<table:table-column table:default-cell-style-name="Month"/><table:table-column table:number-columns-repeated="2"/>',
      odsRow([odsText('A'), odsText('B'), odsText('C')]),
      odsRow([day(), day('table:style-name="year"'), day('table:style-name="made"')]),
      odsRow([day('table:style-name="day"', 'T09:30:00'), day(), day('', 'T00:00:00')]),
      odsRow([day('table:style-name="moment"', 'T09:30:00'), day('', 'T09:30:00'), day('table:style-name="loop"')]),
      odsRow([day('', 'T09:30:00'), day(), day('table:style-name="day"')], 'table:default-cell-style-name="year"'),
    ],
    {
      styles:
        format('N1', 'year') +
        format('N2', 'day', 'month', 'year') +
        format('N3', 'day', 'month', 'year', 'hours', 'minutes') +
        style('year', 'style:data-style-name="N1"') +
        style('day', 'style:data-style-name="N2"') +
        style('moment', 'style:data-style-name="N3"') +
        style('made', 'style:parent-style-name="Month"') +
        style('loop', 'style:parent-style-name="loop"'),
      named: format('N9', 'month', 'year') + style('Month', 'style:data-style-name="N9"'),
    },
  );
  const { records } = await recordsOf('a.ods', bytes);
  expect(records).toEqual([
    { A: '2024-04', B: '2024', C: '2024-04' },
    { A: '2024-04-12', B: '2024-04-12', C: '2024-04-12' },
    { A: '2024-04-12T09:30:00', B: '2024-04-12T09:30:00', C: '2024-04-12' },
    { A: '2024', B: '2024', C: '2024-04-12' },
  ]);
});

it('.ods that repeats rows or cells beyond what a sheet holds is refused before any is read; empty ones cost nothing', async () => {
  const names = odsRow([odsText('Who'), odsText('What')]);
  const many = (count: number): string => `table:number-rows-repeated="${count}"`;
  const ann = odsRow([odsText('Ann')]);
  const empty = await recordsOf('a.ods', odsOf('One', [names, odsRow([odsCell('')], many(1_000_000)), ann]));
  expect(empty.records).toEqual([{ Who: 'Ann' }]);
  const last = await recordsOf('a.ods', odsOf('One', [names, ann, odsRow([odsCell('')], many(1e300))]));
  expect(last.records).toEqual([{ Who: 'Ann' }]);
  const long = odsOf('One', [names, odsRow([odsText('Ann')], many(1_000_000_000))]);
  await expect(recordsOf('a.ods', long)).rejects.toThrow('The sheet has more than 1048576 rows');
  const wide = odsCell('office:value-type="float" office:value="1" table:number-columns-repeated="16384"', '1');
  const large = odsOf('One', [names, odsRow([wide], many(1_000_000))]);
  await expect(recordsOf('a.ods', large)).rejects.toThrow('The sheet repeats more than 20000000 cells');
  const far = odsOf('One', [names, odsRow([odsCell('')], many(1e300)), ann]);
  await expect(recordsOf('a.ods', far)).rejects.toThrow('The sheet has more than 1048576 rows');
});

const LONG = 'x'.repeat(1_200_000);

it.each([
  ['a comment', `<!--${LONG}-->`, /a text, tag or comment in it is longer than 1000000 characters/],
  ['an attribute', `<x a="${LONG}"/>`, /a text, tag or comment in it is longer/],
  ['a text', `<si><t>${LONG}</t></si>`, /a text, tag or comment in it is longer/],
  ['a marked text', `<si><t><![CDATA[${LONG}]]></t></si>`, /a text, tag or comment in it is longer/],
  ['very many empty texts', '<si/>'.repeat(3_200_000), /The workbook has more than 200000000 characters of text/],
])('%s beyond what programs write is refused', async (_, shared, message) => {
  await expect(recordsOf('a.xlsx', xlsxOf({ One: TALKS }, { shared }))).rejects.toThrow(message);
});

it.each([
  ['.xlsx', xlsxOf({ One: [['Who'], [{ type: 'inlineStr', xml: `<is>${'<t>xxxxxxxxx</t>'.repeat(120_000)}</is>` }]] })],
  ['.ods', odsOf('One', [odsRow([odsText('Who')]), odsRow([odsText('<text:s text:c="1000"/>'.repeat(1_100))])])],
])('a row of %s that is longer than any, piece by piece, is refused with its line', async (ending, bytes) => {
  const failure: unknown = await recordsOf(`a${ending}`, bytes).catch((error: unknown) => error);
  expect((failure as FileProblem).problem).toMatchObject({
    line: 2,
    message: 'A row is longer than 1000000 characters',
  });
});

it('a text that is marked as such is a text', async () => {
  const bytes = xlsxOf({ One: [['Who'], [{ type: 'inlineStr', xml: '<is><t><![CDATA[Ann & Bob]]></t></is>' }]] });
  expect((await recordsOf('a.xlsx', bytes)).records).toEqual([{ Who: 'Ann & Bob' }]);
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

/** Dates in somebody else's columns: the forms in which people write them, what is doubtful, and what is refused. */
import { DateColumn } from '../../src/dataset/map/dates.js';
import { guessDates } from '../../src/dataset/map/date-guess.js';
import { DatasetError, prepare } from '../../src/dataset/index.js';
import { withFolder } from '../support/graph.js';

const read = (step: unknown, value: string, beside: Record<string, string> = {}): string =>
  new DateColumn(step).read(value, (column) => beside[column]);

const form = (form: string, more: object): unknown => ({ form, ...more });

it.each([
  ['D.M.YYYY', '3.5.1998', '1998-05-03'],
  ['D.M.YYYY', '00.05.1998', '1998-05'],
  ['D.M.YYYY', '0.0.1998', '1998'],
  ['M/D/YYYY', '5/3/1998', '1998-05-03'],
  ['YYYYMMDD', '19980503', '1998-05-03'],
  ['YYYY', '1998', '1998'],
  ['M/YYYY', '5/1998', '1998-05'],
  // Ordinals, words between, weekdays, commas that are missing.
  ['D MMMM YYYY', '3rd of May 1998', '1998-05-03'],
  ['D MMMM YYYY', '3 may, 1998', '1998-05-03'],
  ['D MMMM YYYY', 'Sunday, 3 May 1998', '1998-05-03'],
  ['MMMM D, YYYY', 'Sept. 1st, 1998', '1998-09-01'],
  ['MMMM D, YYYY', 'May 3 1998', '1998-05-03'],
  ['D-MMM-YYYY', '03-MAY-1998', '1998-05-03'],
  ['YYYY年M月D日', '1998年5月3日', '1998-05-03'],
  // A time of day, with its zone: the local day.
  ['D.M.YYYY', '3.5.1998 23:30', '1998-05-03'],
  ['D.M.YYYY', '3.5.1998, 11:30 pm EST', '1998-05-03'],
  ['YYYY-MM-DD', '1998-05-03T23:30:00.000-05:00', '1998-05-03'],
  ['YYYY-MM-DD', '1998-05-03 23:30:00+02', '1998-05-03'],
  ['edtf', '1998-05-03T23:30:00-05:00', '1998-05-03'],
  ['edtf', '1998-05~', '1998-05~'],
  // Days as spreadsheets count them.
  ['excel', '1', '1900-01-01'],
  ['excel', '59', '1900-02-28'],
  ['excel', '61', '1900-03-01'],
  ['excel', '35918', '1998-05-03'],
  ['excel', '35918.75', '1998-05-03'],
  ['excel-1904', '34456', '1998-05-03'],
  // Wikidata without a precision says no more than it must.
  ['wikidata', '1927-01-01T00:00:00Z', '1927'],
  ['wikidata', '+1927-05-00T00:00:00Z', '1927-05'],
  ['wikidata', '1927-05-01T00:00:00Z', '1927-05'],
  ['wikidata', '1927-05-17T00:00:00Z', '1927-05-17'],
  // Intervals in a cell.
  ['edtf', '1998-05-03 to 1998-05-07', '1998-05-03/1998-05-07'],
  ['edtf', '1998-05-03/1998-05-07', '1998-05-03/1998-05-07'],
  ['D.M.YYYY', '3.5.1998 - 7.5.1998', '1998-05-03/1998-05-07'],
  ['D MMMM YYYY', '3–7 May 1998', '1998-05-03/1998-05-07'],
  ['D MMMM YYYY', '30 April to 3 May 1998', '1998-04-30/1998-05-03'],
  ['MMMM D, YYYY', 'April 30 – May 3, 1998', '1998-04-30/1998-05-03'],
  ['D MMMM YYYY', '3 May 1998 until 3 May 1998', '1998-05-03'],
  ['any', '1998', '1998'],
  ['any', '1998-05-03T10:00:00Z', '1998-05-03'],
  ['any', '13/5/1998', '1998-05-13'],
  ['any', '5/13/1998', '1998-05-13'],
  ['any', '4/4/1998', '1998-04-04'],
  ['any', '3.5.1998', '1998-05-03'],
])('%s: %s is %s', (written, value, date) => {
  expect(read(written, value)).toBe(date);
});

it.each([
  ['fr', '1er mai 1998', '1998-05-01'],
  ['fr', '14 févr. 1998', '1998-02-14'],
  ['fr', '14 AOUT 1998', '1998-08-14'],
  ['es', '3 de mayo de 1998', '1998-05-03'],
  ['pt-BR', '3 de março de 1998', '1998-03-03'],
  ['de', '3. März 1998', '1998-03-03'],
  ['ru', '3 мая 1998', '1998-05-03'],
  ['pl', '3 maja 1998', '1998-05-03'],
  ['tr', '3 MAYIS 1998', '1998-05-03'],
  ['el', '3 Μαΐου 1998', '1998-05-03'],
  ['ar', '3 مايو 1998', '1998-05-03'],
  ['hi', '3 मई 1998', '1998-05-03'],
  ['vi', '3 tháng 5 1998', '1998-05-03'],
])('months are named in %s: %s', (language, value, date) => {
  expect(read(form('D MMMM YYYY', { language }), value)).toBe(date);
});

it('two digits of a year are of the hundred years that begin with the pivot', () => {
  const years = (pivot: number): string[] =>
    ['3/5/29', '3/5/30', '3/5/00', '3/5/99'].map((value) => read(form('D/M/YY', { pivot }), value).slice(0, 4));
  expect(years(1930)).toEqual(['2029', '1930', '2000', '1999']);
  expect(years(1900)).toEqual(['1929', '1930', '1900', '1999']);
});

it.each([
  [{ Precision: '9' }, '1927'],
  [{ Precision: '10' }, '1927-01'],
  [{ Precision: '11' }, '1927-01-01'],
  [{ Precision: 'Day' }, '1927-01-01'],
  [{ Precision: '8' }, '192X'],
  [{ Precision: '7' }, '[1901..2000]'],
  [{}, '1927'],
])('a precision beside, %j: %s', (beside, date) => {
  expect(read(form('wikidata', { precision: 'Precision' }), '+1927-01-01T00:00:00Z', beside)).toBe(date);
});

it('year, month and day in columns of their own', () => {
  const step = { month: 'Month', day: 'Day' };
  expect(read(step, '1998', { Month: '5', Day: '3' })).toBe('1998-05-03');
  expect(read(step, '1998', { Month: 'May', Day: '03' })).toBe('1998-05-03');
  expect(read(step, '1998', { Month: '5' })).toBe('1998-05');
  expect(read(step, '1998', { Month: '0', Day: '0' })).toBe('1998');
  expect(read(step, '1998')).toBe('1998');
  expect(() => read(step, '1998', { Day: '3' })).toThrow('a day with its month');
  expect(() => read(step, '1998', { Month: '13' })).toThrow('got "1998" and in "Month" "13"; wanted a number up to 12');
  expect(() => read(step, '1998', { Month: '2', Day: '30' })).toThrow('February 1998 has 28 days');
  expect(() => read(step, '98', { Month: '2' })).toThrow('a year of four digits');
});

it.each([
  ['D.M.YYYY', '31.11.2020', 'got "31.11.2020"; wanted a day of the calendar: November 2020 has 30 days'],
  ['D.M.YYYY', '3.13.2020', 'a month from 1 to 12'],
  ['any', '30/2/1998', 'February 1998 has 28 days'],
  ['any', '29/2/2021', 'February 2021 has 28 days'],
  ['any', 'soon', 'wanted a date in one of the usual forms'],
  ['any', '3/5/98', 'wanted a date in one of the usual forms'],
  ['any', 'before 3 May 1998', 'wanted a date in one of the usual forms'],
  ['D MMMM YYYY', '3 mayo 1998', 'wanted a date written D MMMM YYYY'],
  [form('D MMMM YYYY', { language: 'fr' }), '3 jui 1998', 'with months in "fr"'],
  ['excel', '60', 'a number of a day'],
  ['D.M.YYYY', '7.5.1998 - 3.5.1998', 'whose end is not before its start'],
  ['wikidata', '-0044-03-15T00:00:00Z', 'years 0001 to 9999'],
])('%j refuses %s', (step, value, message) => {
  expect(() => read(step, value)).toThrow(message);
});

it.each([
  ['JJJJ-MM-TT', 'There is no form of dates "JJJJ-MM-TT"; wanted YYYY (or YY), M, MM or MMMM, D or DD'],
  ['dd/mm/yyyy', 'one of any, edtf, excel, excel-1904, wikidata'],
  ['iso', 'There is no form of dates "iso"'],
  ['D.YYYY', 'There is no form'],
  ['D/M/YY', '"D/M/YY" has years of two digits, and no "pivot"'],
  [['D/M/YYYY', 'nope'], 'There is no form of dates "nope"'],
  [{ form: 'edtf', langage: 'fr' }, 'langage'],
  [{ form: 'D MMMM YYYY', language: 'klingonish' }, 'wanted one that CLDR knows'],
  [{ day: 'Day' }, 'none of the month'],
])('a mapping that says %j is refused', (step, message) => {
  expect(() => new DateColumn(step)).toThrow(message);
});

const MAPPING = `name: trial
title: Trial
version: "1"
licence: CC0-1.0
publisher: Tests
sources: [{ id: table, title: Table, kind: REFERENCE }]
files:
  - file: t.csv
    mapping:
      cite: [{ source: table }]
      state:
        events: { id: ID, title: '{Title}', kind: { field: Kind, codes: { talks: TALKS } }, status: OCCURRED, date: { field: Day, date: FORM } }
`;

/** The dates of the events, or what is wrong. */
async function load(written: string, ...rows: string[]): Promise<string[]> {
  return loadBy("'e-{#}'", written, rows);
}

async function loadBy(id: string, written: string, rows: readonly string[]): Promise<string[]> {
  const files = {
    'dataset.yaml': MAPPING.replace('FORM', written).replace('ID', id),
    't.csv': `Title,Kind,Day\n${rows.join('\n')}\n`,
  };
  return withFolder(files, async (folder) => {
    try {
      const prepared = await prepare(undefined, folder);
      const dates: string[] = [];
      for await (const nodes of prepared.stated.nodes()) {
        for (const { type, properties } of nodes) if (type === 'Event') dates.push(String(properties.date));
      }
      await prepared.close();
      return dates;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return error.problems.map(
        ({ file, line, column, message, cure }) => `${file.split('/')[1]}:${line}:${column}: ${message}. ${cure}`,
      );
    }
  });
}

it('the other values of the column decide what may be read in two ways', async () => {
  expect(await load('any', 'A,talks,3/5/1998', 'B,talks,13/5/1998')).toEqual(['1998-05-03', '1998-05-13']);
  expect(await load('any', 'A,talks,3/5/1998', 'B,talks,5/13/1998')).toEqual(['1998-03-05', '1998-05-13']);
  expect(await load('[D/M/YYYY, M/D/YYYY]', 'A,talks,3/5/1998', 'B,talks,13/5/1998')).toEqual([
    '1998-05-03',
    '1998-05-13',
  ]);
});

it('what nothing decides is asked, with both readings, and never guessed', async () => {
  const asked =
    't.csv:2:9: "Day" got "3/5/1998", which may be 1998-05-03 (D/M/YYYY) or 1998-03-05 (M/D/YYYY); the other values of the column do not tell. Say in the mapping how they are written: date: D/M/YYYY, or date: M/D/YYYY';
  expect(await load('any', 'A,talks,3/5/1998', 'B,talks,4/4/1998')).toEqual([asked]);
  expect(await load('any', 'A,talks,3/5/1998', 'B,talks,13/5/1998', 'C,talks,5/13/1998')).toEqual([asked]);
  expect(await load('D/M/YYYY', 'A,talks,3/5/1998')).toEqual(['1998-05-03']);
});

it('one field that is wrong hides no other of its record, be it of the wrong form', async () => {
  expect(await loadBy("'{Title}'", 'D.M.YYYY', ['Ä,x,31.11.2020'])).toEqual([
    't.csv:2:1: "events.id" got "Ä": wanted lower-case letters and digits in groups joined by hyphens, such as zhao-leji. Write it so',
    't.csv:2:3: "Kind" got "x"; wanted one of talks. Correct it, or list it in the mapping',
    't.csv:2:5: "Day" got "31.11.2020"; wanted a day of the calendar: November 2020 has 30 days. Correct it, or the "date" in the mapping',
  ]);
});

it('a form that is not known is refused where the mapping names it', async () => {
  const [problem] = await load('dd.mm.yyyy', 'A,talks,3.5.1998');
  expect(problem).toMatch(
    /^dataset\.yaml:\d+:\d+: There is no form of dates "dd\.mm\.yyyy".*Did you mean "DD\.MM\.YYYY"$/,
  );
});

it.each([
  [['1998-05-03', '1998-05'], 'edtf', []],
  [['1927-01-01T00:00:00Z', '1927-05-17T00:00:00Z'], 'wikidata', ['edtf']],
  [['3/5/1998', '13/5/1998'], 'D/M/YYYY', []],
  [['3/5/1998', '4/6/1998'], 'M/D/YYYY', ['D/M/YYYY']],
  [['3 mai 1998', '14 août 1999'], 'D MMMM YYYY in fr', []],
  [['13/5/98', '14/6/31'], 'D/M/YY from 1946', []],
  [['3rd of May 1998', '4 June 1999'], 'D MMMM YYYY', []],
])('%j seem to be written %s, or %j', (values, shown, others) => {
  expect(guessDates(values, 0.8, 2026)).toMatchObject({ shown, others });
});

it('texts and numbers are no dates', () => {
  expect(guessDates(['talks', 'call'], 0.8, 2026)).toBeUndefined();
  expect(guessDates(['12', '7'], 0.8, 2026)).toBeUndefined();
});

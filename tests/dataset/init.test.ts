/** A first mapping for a table that nobody has described yet. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DatasetError, initDataset, prepare } from '../../src/dataset/index.js';
import { expectToHold } from '../support/property.js';
import { xlsxOf } from '../support/workbooks.js';

/** A table as RFC 4180 has it. */
const textOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function eventsOf(target: string): Promise<unknown[]> {
  const prepared = await prepare(undefined, target);
  const events: unknown[] = [];
  for await (const nodes of prepared.stated.nodes()) {
    for (const { type, properties } of nodes) if (type === 'Event') events.push([properties.date, properties.label]);
  }
  await prepared.close();
  return events;
}

it('dates, countries, people and kinds are recognised, and what is written can be loaded', async () => {
  const table = join(folder, 'meetings.csv');
  writeFileSync(
    table,
    'No,Date,Type,Host,Host country,Guest,Guest country\n1,3.2.2020,talks,Ann One,Norway,Bob Two,KOR\n2,24.12.2020,call,Ann One,NOR,Cyd Three,Japan\n',
  );
  const target = join(folder, 'mine');
  const { columns } = await initDataset(target, table);
  expect(columns).toEqual({
    ...{ No: 'id', Date: 'date, D.M.YYYY', Type: 'kind' },
    ...{ Host: 'person', 'Host country': 'country', Guest: 'person', 'Guest country': 'country' },
  });
  expect(await eventsOf(target)).toEqual([
    ['2020-02-03', 'Meeting of Ann One and Bob Two'],
    ['2020-12-24', 'Meeting of Ann One and Cyd Three'],
  ]);
  expect(readFileSync(join(target, 'dataset.yaml'), 'utf8')).toContain('#   Host country: country (such as "Norway")');
  await expect(initDataset(target, table)).rejects.toThrow(/dataset\.yaml is there already/);
});

describe('of a table that', () => {
  const facts = async (table: string): Promise<string[]> => {
    const file = join(folder, 'table.csv');
    writeFileSync(file, table);
    await initDataset(join(folder, 'mine'), file);
    const prepared = await prepare(undefined, join(folder, 'mine'));
    const found: string[] = [];
    for await (const nodes of prepared.stated.nodes()) {
      for (const { type, slug } of nodes) if (type === 'Official' || type === 'Place') found.push(`${type} ${slug}`);
    }
    for await (const relationships of prepared.stated.relationships()) {
      for (const { type, from, properties } of relationships) {
        if (type === 'HELD_OFFICE') found.push(`${from.slug} ${String(properties.from)} ${String(properties.to)}`);
      }
    }
    await prepared.close();
    return found.sort();
  };

  it('numbers its countries, each leader is one', async () => {
    const table = 'country_id,leader,start,end\n101,Ann One,1990-01-01,1994-12-31\n101,Bob Two,1995-01-01,1999-12-31\n';
    expect(await facts(table)).toEqual([
      ...['Official ann-one', 'Official bob-two'],
      ...['ann-one 1990-01-01 1994-12-31', 'bob-two 1995-01-01 1999-12-31'],
    ]);
  });

  it('writes days with the month first, its spells are in order', async () => {
    const table = 'leader,start,end\nAnn One,9/13/1999,9/30/1999\nAnn One,1/1/2001,6/30/2001\n';
    expect(await facts(table)).toEqual([
      'Official ann-one',
      ...['ann-one 1999-09-13 1999-09-30', 'ann-one 2001-01-01 2001-06-30'],
    ]);
  });

  it('tells of visits, nobody holds an office', async () => {
    const table = 'start,end,visitor,host,country\n1998-05-03,1998-05-07,Ann One,Bob Two,France\n';
    expect(await facts(table)).toEqual(['Official ann-one', 'Official bob-two']);
  });

  it.each(['president', 'Head of state', 'Advisor'])('names people under "%s", they are people', async (column) => {
    expect(await facts(`date,${column}\n1998-05-03,Ann One\n`)).toEqual(['Official ann-one']);
  });

  it('has nobody and nowhere, these are none', async () => {
    const table =
      'date,guest,host,place\n1998-05-03,Ann One,NA,Oslo\n1998-05-04,Bob Two,unknown,-\n1998-05-05,-,Cyd Three,NA\n';
    expect(await facts(table)).toEqual(['Official ann-one', 'Official bob-two', 'Official cyd-three', 'Place oslo']);
  });
});

it('a file that is no table is refused in one line', async () => {
  const file = join(folder, 'a.csv');
  writeFileSync(file, '');
  await expect(initDataset(join(folder, 'mine'), file)).rejects.toThrow(/a\.csv: The file is empty\. Fill it\./);
  await expect(initDataset(join(folder, 'mine'), join(folder, 'a.xls'))).rejects.toThrow(/wanted a table/);
});

it('whatever the columns are called and hold, what is written is a data set', async () => {
  const cell = fc.string({ maxLength: 12 });
  await expectToHold(
    fc.asyncProperty(
      fc.uniqueArray(fc.stringMatching(/^[A-Za-z][A-Za-z :#{}'"]{0,8}$/), {
        minLength: 1,
        maxLength: 4,
        selector: (one) => one.trim(),
      }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (columns, rows) => {
        const own = mkdtempSync(join(folder, 'p-'));
        writeFileSync(join(own, 't.csv'), textOf([columns, ...rows.map((row) => row.slice(0, columns.length))]));
        await initDataset(join(own, 'mine'), join(own, 't.csv'));
        const failure: unknown = await prepare(undefined, join(own, 'mine')).then(
          (prepared) => prepared.close(),
          (error: unknown) => error,
        );
        // The values may be wrong; the mapping is not.
        if (failure !== undefined) {
          expect(failure).toBeInstanceOf(DatasetError);
          for (const { file } of (failure as DatasetError).problems) expect(file).toMatch(/t\.csv$/);
        }
      },
    ),
    { short: 60, long: 3_000 },
  );
});

/** A table written to a file, and what `init` makes of it. */
async function initOf(
  file: string,
  bytes: string | Buffer,
): Promise<{ target: string; text: string; columns: Record<string, string> }> {
  const own = mkdtempSync(join(folder, 'i-'));
  writeFileSync(join(own, file), bytes);
  const target = join(own, 'mine');
  const { columns } = await initDataset(target, join(own, file));
  return { target, text: readFileSync(join(target, 'dataset.yaml'), 'utf8'), columns };
}

describe('the first mapping loads the table that it was made from', () => {
  it.each([
    ['semicolons', 'a.csv', 'Day;Who;Land\n3.2.2020;Ann;Norge\n24.12.2020;Bob;Sverige\n', 2],
    ['Windows letters', 'a.csv', Buffer.from('Day,Who\n2020-01-01,Andr\xe9 Gon\xe7alves\n', 'latin1'), 1],
    ['codes of COW and missing dates', 'a.csv', 'day,ccode,who\n2001-01-01,2,Ann\nNA,305,Bob\n2001-02-01,900,NA\n', 2],
    [
      'a country twice in two schemes',
      'a.csv',
      'day,cow,idacr,who\n2001-01-01,255,GMY,Ann\n2001-01-02,200,UKG,Bob\n',
      2,
    ],
    ['names in other letters', 'a.csv', 'day,who,host\n2001-01-01,习近平,Ann\n2001-01-02,ann,金正恩\n', 2],
    ['cells that are empty', 'a.csv', 'day,title,type,host\n2001-01-01,,,\n,x,talks,\n2001-01-03,y,call,Ann\n', 2],
    ['an id that stands twice', 'a.csv', 'id,day,host\n1,2001-01-01,Ann\n1,2001-01-02,Bob\n', 2],
    ['years of R', 'a.csv', 'country,date,host\nNOR,2001-01-01,Ann\nNA,2001-01-02,Bob\nSWE,2001-01-03,Cyd\n', 3],
  ])('%s', async (_, file, bytes, events) => {
    const { target } = await initOf(file, bytes);
    expect(await eventsOf(target)).toHaveLength(events);
  });

  it('panels become tenures with their real ends', async () => {
    const { target, text } = await initOf(
      'a.csv',
      'leader,ccode,year\nAnn,385,2001\nAnn,385,2002\nBob,380,2001\nAnn,385,2010\n',
    );
    expect(text).toContain('apart: 1');
    const prepared = await prepare(undefined, target);
    const tenures: unknown[] = [];
    for await (const some of prepared.stated.relationships())
      for (const { type, from, properties } of some)
        if (type === 'HELD_OFFICE') tenures.push([from.slug, properties.from, properties.to]);
    await prepared.close();
    expect(tenures.sort()).toEqual([
      ['ann', '2001', '2002'],
      ['ann', '2010', '2010'],
      ['bob', '2001', '2001'],
    ]);
  });

  it('whatever the values of people, countries, kinds and days', async () => {
    const [people, countries] = [
      fc.constantFrom('Ann One', 'ann one', 'Ánn-One', '习近平', 'Bob', '', 'NA', '.', '"Q"', 'O’Neil'),
      fc.constantFrom('NOR', 'Norway', 'AUS', '305', 'NA', '', 'UK', 'GFR', 'Atlantis', '2'),
    ];
    const days = fc.constantFrom('2001-01-01', '1999-12', '1987', '', 'NA', '-9', '3.2.2020', '4/5/2006');
    const kinds = fc.constantFrom('talks', 'Visit', '', 'x:y', '{z}');
    const row = fc.tuple(days, people, countries, people, countries, kinds);
    await expectToHold(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const { target } = await initOf(
          't.csv',
          textOf([['Day', 'Host', 'Host country', 'Guest', 'state', 'Type'], ...rows]),
        );
        await eventsOf(target);
      }),
      { short: 60, long: 3_000 },
    );
  });
});

it('what can be read in two ways is noted', async () => {
  const { text, columns } = await initOf('a.csv', 'day,country\n1/2/2001,AUS\n3/4/2001,NOR\n');
  expect(columns.country).toBe('country, alpha-3 # or: country: cow # or: country: gw');
  expect(columns.day).toMatch(/^date, M\/D\/YYYY # or: D\/M\/YYYY/);
  expect(text).toContain('#   country: country, alpha-3 # or: country: cow');
});

it('the sheet of a workbook and the encoding of a text are told', async () => {
  const book = xlsxOf({
    One: [
      ['Day', 'Host'],
      [[45394, 1], 'Ann'],
    ],
    Two: [['x']],
  });
  const { text, target } = await initOf('a.xlsx', book);
  expect(text).toContain('# sheet: One # or: Two');
  expect(await eventsOf(target)).toEqual([['2024-04-12', 'Meeting of Ann']]);
  const latin = await initOf('a.csv', Buffer.from('Day,Host\n2020-01-01,Jos\xe9 Mar\xeda \xd1a\xf1ez\n', 'latin1'));
  expect(latin.text).toMatch(/# encoding: windows-1252/);
});

/** A first mapping for a table that nobody has described yet. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DatasetError, initDataset, prepare } from '../../src/dataset/index.js';
import { holds } from '../support/property.js';

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

it('a file that is no table is refused in one line', async () => {
  const file = join(folder, 'a.csv');
  writeFileSync(file, '');
  await expect(initDataset(join(folder, 'mine'), file)).rejects.toThrow(/a\.csv: The file is empty\. Fill it\./);
  await expect(initDataset(join(folder, 'mine'), join(folder, 'a.xls'))).rejects.toThrow(/wanted a table/);
});

it('whatever the columns are called and hold, what is written is a data set', async () => {
  const cell = fc.string({ maxLength: 12 });
  await holds(
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

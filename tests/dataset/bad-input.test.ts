/** Files that are not what they say: one clear error each, and nothing of them is loaded. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { DatasetError, prepare } from '../../src/dataset/index.js';
import { withFolder } from '../support/graph.js';
import { expectToHold } from '../support/property.js';

const manifest = (file: string, mapping = ''): string => `name: trial
title: Trial
version: "1"
licence: CC0-1.0
publisher: Tests
sources: [{ id: table, title: Table, kind: REFERENCE }]
files:
  - file: ${file}
    mapping:
      ${mapping}
      cite: [{ source: table }]
      state: { officials: { id: '{id}', name: '{name}' } }
`;

/** The problems of a data set whose one file holds this. */
async function problemsOf(file: string, bytes: string | Uint8Array, mapping?: string): Promise<string[]> {
  return withFolder({ 'dataset.yaml': manifest(file, mapping) }, async (folder) => {
    mkdirSync(join(folder, 'd'), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    const failure: unknown = await prepare(undefined, folder).then(
      async (prepared) => {
        await prepared.close();
        return undefined;
      },
      (error: unknown) => error,
    );
    if (failure === undefined) return [];
    expect(failure).toBeInstanceOf(DatasetError);
    expect((failure as Error).message).not.toMatch(/\n\s+at |node_modules/);
    return (failure as DatasetError).problems.map(
      ({ file: at, line, column, message, cure }) =>
        `${at.replace(/^dataset-\w+\//, '')}:${line ?? ''}:${column ?? ''}: ${message}. ${cure}`,
    );
  });
}

const ROWS = 'id,name\nann,Ann\nbob,Bob\n';
const packed = gzipSync(ROWS.repeat(5_000));

const FILES: [what: string, file: string, bytes: string | Uint8Array, message: RegExp, mapping?: string][] = [
  [
    'binary',
    'a.csv',
    Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xfe, 0x80, 0x0a]),
    /a\.csv:2:1: The file is not UTF-8 text\. Save it as UTF-8, or name its "encoding"/,
  ],
  ['a NUL', 'a.csv', 'id,name\nann,A\0\n', /a\.csv:2:: The file is not text: a NUL stands there/],
  [
    'UTF-16',
    'a.csv',
    Buffer.from('\ufeffid,name\n', 'utf16le'),
    /not UTF-8 text but UTF-16\. Save it as UTF-8, or say "encoding: utf-16le"/,
  ],
  [
    'a truncated gzip',
    'a.csv.gz',
    packed.subarray(0, packed.length - 20),
    /packed by gzip and ends too early there\. Fetch it again/,
  ],
  [
    'a broken gzip',
    'a.csv.gz',
    Buffer.concat([packed.subarray(0, 40), Buffer.alloc(60, 7)]),
    /packed by gzip and (broken|ends too early) there/,
  ],
  [
    'a ZIP archive, whatever paths it holds',
    'a.csv',
    Buffer.from('PK\u0003\u0004../../etc/passwd', 'latin1'),
    /a ZIP archive\. Unpack it; a workbook is read where its name ends/,
  ],
  [
    'an Excel workbook',
    'a.csv',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
    /an Excel workbook of the old form, or one with a password\. Save it as \.xlsx/,
  ],
  ['nothing', 'a.csv', '', /The file is empty\. Fill it/],
  [
    'a stray quote',
    'a.csv',
    'id,name\nann,A"n"n\nbob,Bob\n',
    /a\.csv:2:: A quote stands inside a cell\. Quote the whole cell and double the quote/,
  ],
  [
    'a quote that is not closed',
    'a.csv',
    'id,name\nann,"Ann\nbob,Bob\n',
    /A quoted cell is not closed up to the end of the file/,
  ],
  [
    'a record with too many cells',
    'a.csv',
    'id,name\nann,Ann,One\n',
    /a\.csv:2:1: The record has 3 cells; the first line names 2 columns/,
  ],
  ['a column twice', 'a.csv', 'id,id\na,b\n', /a\.csv:1:: The column "id" stands twice in the first line/],
  [
    'a line of 100 MB',
    'a.csv',
    `id,name\nann,${'x'.repeat(100 * 1024 * 1024)}\n`,
    /A record is longer than 1000000 characters/,
  ],
  [
    'a line of 100 MB of JSON',
    'a.jsonl',
    `{"id":"${'x'.repeat(100 * 1024 * 1024)}"}\n`,
    /a\.jsonl:1:: A line is longer than 1000000 characters/,
  ],
  ['broken JSON', 'a.jsonl', '{"id":"ann","name":"Ann"}\n{"id":\n', /a\.jsonl:2:\d+: The line is no JSON/],
  [
    'a bomb of XML entities',
    'a.xml',
    `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}">]><l><p><id>&b;</id></p></l>`,
    /a\.xml:1:\d+: The file declares things of its own in a DTD, which are not read\. Remove the DTD/,
    'records: l/p',
  ],
  [
    'an XML entity from elsewhere',
    'a.xml',
    '<l><p><id>&x;</id></p></l>',
    /a\.xml:1:\d+: XML: undefined entity\. Write the character itself/,
    'records: l/p',
  ],
  ['elements without end', 'a.xml', '<a>'.repeat(100_000), /Elements lie more than 64 deep/, 'records: l/p'],
  ['XML that is cut short', 'a.xml', '<l><p><id>ann</id>', /a\.xml:1:\d+: XML: unclosed tag/, 'records: l/p'],
  [
    'a text of 100 MB in XML',
    'a.xml',
    `<l><p><id>${'x'.repeat(100 * 1024 * 1024)}`,
    /A text is longer than 1000000 characters/,
    'records: l/p',
  ],
  [
    'XML without a path of records',
    'a.xml',
    '<l/>',
    /is of no kind that mappings read: .* say in the mapping which elements are "records"/,
  ],
];

it.each(FILES.map(([what, file, bytes, message, mapping = '']) => ({ what, file, bytes, message, mapping })))(
  '$what',
  async ({ file, bytes, message, mapping }) => {
    const problems = await problemsOf(file, bytes, mapping);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  },
  30_000,
);

it('a file of another encoding is read where the mapping says which', async () => {
  const bytes = Buffer.from('id,name\nann,Andr\u00e9\n', 'latin1');
  expect(await problemsOf('a.csv', bytes)).toHaveLength(1);
  expect(await problemsOf('a.csv', bytes, 'encoding: windows-1252')).toEqual([]);
});

it.each([
  ['lists', `x: ${'['.repeat(20_000)}`],
  ['lists that are closed', `x: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['fields', Array.from({ length: 5_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s nested without end are one error, in words of ours', async (_, text) => {
  await withFolder({ 'dataset.yaml': text }, async (folder) => {
    const failure = (await prepare(undefined, folder).catch((error: unknown) => error)) as DatasetError;
    expect(failure).toBeInstanceOf(DatasetError);
    expect(failure.problems.map(({ message }) => message)).toEqual([
      'YAML: lists or fields are nested far deeper than any form asks for',
    ]);
  });
});

it('files outside the folder are refused, by whatever way', async () => {
  for (const path of ['../a.csv', '/etc/passwd', 'd/../../a.csv', 'C:/a.csv']) {
    await withFolder({ 'dataset.yaml': manifest(path) }, async (folder) => {
      await expect(prepare(undefined, folder)).rejects.toThrow(/wanted a path below the folder of the data set/);
    });
  }
});

describe('what is named as a file and is none', () => {
  const native = (file: string): string =>
    `name: trial\ntitle: Trial\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [${file}]\n`;
  const FOLDER = /It is a folder, not a file\. Name the files in it, one by one/;
  const PIPE = /It is a device, a pipe or a socket, not a file\. Name a file/;

  /** The problems of a data set in whose folder `make` makes things. */
  async function told(text: string, make: (folder: string) => void): Promise<string[]> {
    return withFolder({ 'dataset.yaml': text }, async (folder) => {
      make(folder);
      const failure = (await prepare(undefined, folder).catch((error: unknown) => error)) as DatasetError;
      expect(failure).toBeInstanceOf(DatasetError);
      const texts = failure.problems.map(({ file, message, cure }) => `${file}: ${message}. ${cure}`);
      expect(texts.join('\n')).not.toContain(folder);
      return texts;
    });
  }
  const pipe = (path: string): void => void execFileSync('mkfifo', [path]);

  it.each<[string, string, string, (path: string) => void, RegExp]>([
    ['a folder, native', native('d'), 'd', mkdirSync, FOLDER],
    ['a folder named as YAML', native('d.yaml'), 'd.yaml', mkdirSync, FOLDER],
    ['a folder named as JSON Lines', native('d.jsonl'), 'd.jsonl', mkdirSync, FOLDER],
    ['a folder, mapped', manifest('d'), 'd', mkdirSync, FOLDER],
    ['a folder named as a table', manifest('d.csv'), 'd.csv', mkdirSync, FOLDER],
    ['a folder named as a workbook', manifest('d.xlsx'), 'd.xlsx', mkdirSync, FOLDER],
    ['a folder that a star finds', manifest("'*.csv'"), 'd.csv', mkdirSync, FOLDER],
    ['a folder as mapping', native('{ file: a.csv, mapping: m.yaml }'), 'm.yaml', mkdirSync, FOLDER],
    ['a folder of decisions', `${native('')}decisions: d.yaml\n`, 'd.yaml', mkdirSync, FOLDER],
    ['a pipe, native', native('p.yaml'), 'p.yaml', pipe, PIPE],
    ['a pipe, mapped', manifest('p.csv'), 'p.csv', pipe, PIPE],
    ['a pipe as a workbook', manifest('p.xlsx'), 'p.xlsx', pipe, PIPE],
    [
      'a file as folder of another',
      native('a.yaml/b.yaml'),
      'a.yaml',
      (path) => writeFileSync(path, ''),
      /The file is not there: what should be its folder is a file\. Check its name/,
    ],
    [
      'a link to itself',
      native('a.yaml'),
      'a.yaml',
      (path) => symlinkSync(path, path),
      /a link that leads in a circle\. Put the file itself there/,
    ],
    ['a file that is not there, native', native('a'), 'b', mkdirSync, /a: The file is not there\. Check its name/],
  ])('%s', async (_what, text, name, make, message) => {
    const problems = await told(text, (folder) => make(join(folder, name)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('dataset.yaml itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
    mkdirSync(join(folder, 'dataset.yaml'));
    await expect(prepare(undefined, folder)).rejects.toThrow(FOLDER);
    rmSync(folder, { recursive: true });
  });

  (process.getuid?.() === 0 ? it.skip : it)('a file that may not be read', async () => {
    const problems = await told(native('a.yaml'), (folder) => writeFileSync(join(folder, 'a.yaml'), '', { mode: 0 }));
    expect(problems).toEqual([
      expect.stringMatching(/may not be read by the user that runs Entente\. Allow that user/),
    ]);
  });
});

it('whatever a table holds, it is read or is one clear error', async () => {
  await expectToHold(
    fc.asyncProperty(fc.oneof(fc.string(), fc.uint8Array(), fc.stringMatching(/^[",\n a-z]*$/)), async (bytes) => {
      const problems = await problemsOf('a.csv', bytes);
      for (const problem of problems) expect(problem).toMatch(/^(a\.csv|dataset\.yaml):\d*:\d*: .+\. .+/s);
    }),
    { short: 100, long: 5_000 },
  );
});

/** Data sets by the command line: looked at, loaded, listed, written out and taken away. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/database/index.js';
import { server, useCli } from '../support/cli.js';
import { seededGraph } from '../support/graph.js';

const cli = useCli();
let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  folder = join(cli.home, 'my-meetings');
  mkdirSync(folder, { recursive: true });
  write(TABLE);
});

const MANIFEST = `name: my-meetings
title: My meetings
version: '1'
licence: CC0-1.0
publisher: Me
requires: [iso-3166]
sources: [{ id: daily-news, title: Daily News, kind: NEWS }]
files:
  - file: meetings.csv
    mapping:
      cite: [{ source: daily-news, at: 'row {#}' }]
      state:
        officials: { id: { field: Who, slug: true }, name: '{Who}', citizenOf: [{ field: Country, country: any }] }
        events:
          id: my-meeting-{Number}
          title: Meeting with {Who}
          kind: TALKS
          status: OCCURRED
          date: { field: Day, date: D.M.YYYY }
          participants: [{ official: { field: Who, slug: true }, role: HOST, presence: IN_PERSON }]
`;
const TABLE = 'Number,Day,Who,Country\n1,3.2.2020,Ann One,Norway\n2,4.2.2020,Bob Two,KOR\n';

function write(table: string): void {
  writeFileSync(join(folder, 'dataset.yaml'), MANIFEST);
  writeFileSync(join(folder, 'meetings.csv'), table);
}

const entente = (...args: string[]): ReturnType<typeof cli.entente> => cli.entente(args, server());

it('a mistake is told with its place and cure, as text, JSON and SARIF, and by the exit code', async () => {
  write(TABLE.replace('Norway', 'Norwey'));
  const text = await entente('validate', folder);
  expect(text).toMatchObject({ code: 1 });
  expect(text.out).toContain(
    'my-meetings/meetings.csv:2:20: "Country" got "Norwey"; wanted a country. Did you mean "Norway".',
  );
  expect(text.out).toContain('1 error, 0 warnings');
  const json = JSON.parse((await entente('validate', folder, '--format', 'json')).out) as { problems: object[] };
  expect(json).toMatchObject({ errors: 1, problems: [{ file: 'my-meetings/meetings.csv', line: 2, column: 20 }] });
  const sarif = JSON.parse((await entente('validate', folder, '--format', 'sarif')).out) as unknown;
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'my-meetings/meetings.csv' },
                  region: { startLine: 2, startColumn: 20 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
  expect((await graph.run('MATCH (d:Dataset {slug: "my-meetings"}) RETURN d')).length).toBe(0);
});

it('what diff shows is what import does; after that there is nothing to show', async () => {
  const shown = JSON.parse((await entente('diff', folder, '--json', '--full')).out) as {
    kinds: object;
    changes: { change: string; fact: string }[];
  };
  expect(shown.changes.filter(({ fact }) => fact === 'Official:ann-one')).toEqual([
    expect.objectContaining({ change: 'created', kind: 'Official' }),
  ]);
  const loaded = await entente('import', folder, '--json');
  const lines = loaded.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.at(-1)).toMatchObject({ event: 'done', dataset: 'my-meetings', kinds: shown.kinds, rejected: 0 });
  expect((await entente('diff', folder)).out).toContain('An import would change nothing.');
  expect((await entente('import', folder)).out).toMatch(/all +0 +0 +0 +\d+/);

  write(TABLE.replace('4.2.2020', '5.2.2020').replace('1,3.2.2020,Ann One,Norway\n', ''));
  const { changes } = JSON.parse((await entente('diff', folder, '--json', '--full')).out) as { changes: object[] };
  expect(changes).toContainEqual({
    ...{ change: 'changed', kind: 'Event', fact: 'Event:my-meeting-2' },
    properties: {
      date: { before: '2020-02-04', after: '2020-02-05' },
      end: { before: '2020-02-04', after: '2020-02-05' },
      start: { before: '2020-02-04', after: '2020-02-05' },
    },
  });
  const { out } = await entente('diff', folder, '--full');
  expect(out).toContain('~ Event Event:my-meeting-2');
  expect(out).toContain('    date: 2020-02-04 → 2020-02-05');
  expect(out).toContain('- Official Official:ann-one');

  const listed = JSON.parse((await entente('datasets', '--json')).out) as { datasets: object[] };
  expect(listed.datasets).toContainEqual(expect.objectContaining({ name: 'my-meetings', version: '1', entities: 4 }));
}, 120_000);

it('with --skip-invalid the good rows go in, and the bad into a file with the reasons', async () => {
  write(TABLE.replace('4.2.2020', 'yesterday'));
  const rejects = join(cli.home, 'rejects.jsonl');
  const asked = await entente('diff', folder, '--skip-invalid');
  expect(asked.out).toContain('More than a tenth of its facts would go');
  const { err, ...refused } = await entente('import', folder, '--skip-invalid', '--rejects', rejects);
  expect(refused.code).toBe(1);
  expect(err).toMatch(/Data set "my-meetings" would state \d+ of its \d+ facts no longer\. Nothing was changed\./);
  expect(existsSync(rejects)).toBe(false);
  const { code, out } = await entente('import', folder, '--skip-invalid', '--rejects', rejects, '--yes');
  expect(code).toBe(0);
  expect(out).toContain('1 record was left out');
  expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({
    line: 3,
    message: expect.stringContaining('"Day" got "yesterday"') as string,
    record: { Number: '2', Who: 'Bob Two' },
  });
});

it('an export is written to a file; one that needs a folder says so', async () => {
  const file = join(cli.home, 'out.gexf');
  expect((await entente('export', '--format', 'gexf', '--out', file)).out).toMatch(
    /out\.gexf: \d{3} nodes, \d,\d{3} edges\n$/,
  );
  expect(readFileSync(file, 'utf8')).toContain('Official:zhao-leji');
  expect(await entente('export', '--format', 'csv')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Name a folder for them: --out DIR.') as string,
  });
  const native = join(cli.home, 'native');
  await entente('export', '--format', 'jsonl', '--dataset', 'pyongyang-2024', '--out', native);
  expect(existsSync(join(native, 'pyongyang-2024', 'facts.jsonl'))).toBe(true);
});

it('a data set is taken away only when somebody says so', async () => {
  await entente('import', folder);
  expect(await entente('remove', 'my-meetings')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Nothing was removed. Say --yes where nobody can be asked.') as string,
  });
  expect((await entente('remove', 'my-meetings', '--yes')).code).toBe(0);
  expect(await entente('remove', 'my-meeting', '--yes')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/holds no data set "my-meeting": it holds iso-3166, pyongyang-2024\./) as string,
  });
  expect(await graph.run("MATCH (n {dataset: 'my-meetings'}) WHERE NOT n:Import RETURN n")).toEqual([]);
});

it('a name that is none is told with those there are', async () => {
  const { code, err } = await entente('import', 'passport-indx');
  expect(code).toBe(1);
  expect(err).toMatch(
    /no data set of that name ships with Entente: those are .*passport-index.* Did you mean "passport-index"\?/,
  );
});

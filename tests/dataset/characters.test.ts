/** NUL, halves of characters and ids without end are in no data set, in whatever form its texts come. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetError, prepare } from '../../src/dataset/index.js';
import { withFolder } from '../support/graph.js';

const manifest = (files: string, title = 'Trial'): string =>
  `name: trial\ntitle: ${title}\nversion: "1"\nlicence: CC0-1.0\npublisher: T\nsources: [{ id: table, title: Table, kind: REFERENCE }]\nfiles: ${files}\n`;

/** The problems of a data set of these files; of those that are left out too. */
async function problemsOf(text: string, files: Record<string, string> = {}, skipInvalid = false): Promise<string[]> {
  return withFolder({ 'dataset.yaml': text }, async (folder) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const problems = await prepare(undefined, folder, { skipInvalid }).then(
      async (prepared) => {
        await prepared.close();
        return prepared.rejected;
      },
      (error: unknown) => (error as DatasetError).problems,
    );
    return problems.map(
      ({ file, line, column, message, cure }) =>
        `${file.replace(/^dataset-\w+\//, '')}:${line ?? ''}:${column ?? ''}: ${message}. ${cure}`,
    );
  });
}

const CURE = 'Write the character that is meant, or leave it out';
const bee = (name: string, id = 'bee'): string =>
  JSON.stringify({ id, name, cite: [{ source: 'table' }] }).replace('\u0000', '\\u0000');

it('in YAML', async () => {
  const yaml = `officials:\n  - ${bee('A\ud800 Bee', 'one')}\n  - ${bee('N\0ul Bee', 'two')}\n  - ${bee('Ann 𝄞 Bee', 'three')}\n`;
  const problems = await problemsOf(manifest('[a.yaml]'), { 'a.yaml': yaml });
  expect(problems).toEqual([
    `a.yaml:2:24: "officials.0.name" has U+D800, half of a character. ${CURE}`,
    `a.yaml:3:24: "officials.1.name" has a NUL (U+0000), which is no character of a text. ${CURE}`,
  ]);
});

it('in JSON Lines, where the record alone may be left out', async () => {
  const lines = `{"officials":${bee('Ann\udfff Bee', 'one')}}\n{"officials":${bee('Bob Bee', 'two')}}\n`;
  const wanted = [`a.jsonl:1:26: "officials.name" has U+DFFF, half of a character. ${CURE}`];
  expect(await problemsOf(manifest('[a.jsonl]'), { 'a.jsonl': lines })).toEqual(wanted);
  expect(await problemsOf(manifest('[a.jsonl]'), { 'a.jsonl': lines }, true)).toEqual(wanted);
});

it('in what a mapping makes', async () => {
  const mapping = `{ cite: [{ source: table }], state: { officials: { id: '{id}', name: '{name} Bee' } } }`;
  expect(
    await problemsOf(manifest(`[{ file: a.jsonl, mapping: ${mapping} }]`), {
      'a.jsonl': '{"id":"one","name":"Ann\\u0000"}\n',
    }),
  ).toEqual([`a.jsonl:1:13: "officials.name" has a NUL (U+0000), which is no character of a text. ${CURE}`]);
});

it('in dataset.yaml and a mapping of its own', async () => {
  expect(await problemsOf(manifest('[]', '"Tri\\ud800al"'))).toEqual([
    `dataset.yaml:2:8: "title" has U+D800, half of a character. ${CURE}`,
  ]);
  const mapping = 'state: { officials: { id: "{id}", name: { field: id, codes: { "a\\0": b } } } }\n';
  expect(
    await problemsOf(manifest('[{ file: a.csv, mapping: m.yaml }]'), { 'a.csv': 'id\none\n', 'm.yaml': mapping }),
  ).toEqual([expect.stringMatching(/^m\.yaml:1:\d+: "state\.officials\.name\.codes" has a NUL/) as string]);
});

it('an id of more than 200 characters', async () => {
  const id = (length: number): string => 'a'.repeat(length);
  const yaml = `officials:\n  - ${bee('Ann Bee', id(200))}\n  - ${bee('Bob Cee', id(201))}\n`;
  const [problem, ...others] = await problemsOf(manifest('[a.yaml]'), { 'a.yaml': yaml });
  expect(others).toEqual([]);
  expect(problem).toMatch(
    /^a\.yaml:3:11: "officials\.1\.id" got "a{76}…: wanted at most 200 characters\. Write it so$/,
  );
});

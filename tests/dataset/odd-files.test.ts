/** Tables as programs of all kinds leave them, and mistakes in a `dataset.yaml` that people make. */
import { manifestOf, problemsOf, stated } from '../support/mapped.js';

const MAPPING = `
state:
  officials: { id: { field: Who, slug: true }, name: '{Who}' }
`;

async function names(table: string, mapping = MAPPING): Promise<unknown[]> {
  const { nodes } = await stated({ 'dataset.yaml': manifestOf(mapping), 't.csv': table });
  return nodes.filter(({ type }) => type === 'Official').map(({ properties }) => properties.label);
}

it.each([
  ['semicolons, as Excel in Europe writes them', 'Who;Where\nAnn;"Oslo; Norway"\n'],
  ['tabs', 'Who\tWhere\nAnn\tOslo, Norway\n'],
  ['columns without a name at the end', 'Who,Where,,\nAnn,Oslo,,\n'],
  ['empty cells beyond the last column', 'Who,Where\nAnn,Oslo,,,\n'],
])('a table with %s', async (_, table) => {
  expect(await names(table)).toEqual(['Ann']);
});

it('names of columns may stand below a title', async () => {
  expect(await names('A title\nWho,Where\nAnn,Oslo\n', `headerRow: 2\n${MAPPING}`)).toEqual(['Ann']);
});

it('a column that stands twice is told by its name', async () => {
  expect(await problemsOf({ 'dataset.yaml': manifestOf(MAPPING), 't.csv': 'Who,Who\nAnn,Bob\n' })).toEqual([
    expect.stringMatching(/^1: The column "Who" stands twice in the first line/),
  ]);
});

it('many broken records are told with their lines, and the file is read once for it', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? 'Ann,Oslo' : 'Ann,Oslo,x'));
  const problems = await problemsOf({
    'dataset.yaml': manifestOf(MAPPING),
    't.csv': `Who,Where\n${rows.join('\n')}\n`,
  });
  expect(problems).toHaveLength(150);
  expect(problems[1]).toMatch(/^5: The record has 3 cells/);
});

const BASE = `name: trial
title: Trial
version: '1'
licence: CC0-1.0
publisher: Tests
`;

it.each([
  ['a file without its mapping', `${BASE}files: [{ file: t.csv }]`, /"files\.0\.mapping" is missing/],
  [
    'a separator beside the mapping',
    `${BASE}files: [{ file: t.csv, separator: ';', mapping: { state: {} } }]`,
    /field "separator", which it does not know\. It belongs in the mapping/,
  ],
  ['a version that is a number', BASE.replace("'1'", '1.10'), /"version" got 1\.10; wanted a text\. Quote it: '1\.10'/],
])('%s is told for what it is', async (_, manifest, message) => {
  expect((await problemsOf({ 'dataset.yaml': manifest })).join('\n')).toMatch(message);
});

it('a name without Latin letters makes no id, and is told so', async () => {
  expect(await problemsOf({ 'dataset.yaml': manifestOf(MAPPING), 't.csv': 'Who,Where\n习近平,x\n' })).toEqual([
    expect.stringMatching(/"Who" got "习近平", which has no Latin letters or digits to make an id of\. Give an id/),
  ]);
});

it('footnotes and brackets in the names of people are warned of', async () => {
  const { warnings } = await stated({
    'dataset.yaml': manifestOf(MAPPING),
    't.csv': 'Who,Where\nAnn[1],x\nBob*,x\nCyd (acting),x\nDee,x\n',
  });
  expect(warnings).toEqual([
    'The name "Ann[1]" holds [1], which may be a footnote or a remark',
    'The name "Bob*" holds *, which may be a footnote or a remark',
    'The name "Cyd (acting)" holds (acting), which may be a footnote or a remark',
  ]);
});

/** A mapping makes so much of a file and no more: beyond is one problem where it happens, and nothing runs out of memory or time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError, prepare } from '../../src/dataset/index.js';
import { TooMuch } from '../../src/dataset/map/bounds.js';
import { Expressions, TookTooLong } from '../../src/dataset/map/expressions.js';
import { expression } from '../../src/dataset/schema/expression.js';
import { withFolder } from '../support/graph.js';
import { HEAD } from '../support/mapped.js';

/** A data set of one table, of which a mapping makes officials. */
const tableOf = (official: string, more = ''): string => `${HEAD}files:
  - file: t.csv
    mapping:
      ${more}
      cite: [{ source: table }]
      state: { officials: ${official} }
`;

/** The problems of a data set whose table holds this. */
async function problemsOf(manifest: string, table: string, options: { skipInvalid?: boolean } = {}): Promise<string[]> {
  return withFolder({ 'dataset.yaml': manifest }, async (folder) => {
    writeFileSync(join(folder, 't.csv'), table);
    const failure: unknown = await prepare(undefined, folder, options).then(
      (prepared) => prepared.close(),
      (error: unknown) => error,
    );
    if (failure === undefined) return [];
    expect(failure).toBeInstanceOf(DatasetError);
    return (failure as DatasetError).problems.map(
      ({ file, line, column, message, cure }) =>
        `${file.replace(/^dataset-\w+\//, '')}:${line ?? ''}:${column ?? ''}: ${message}. ${cure}`,
    );
  });
}

const growing = `{ a: ${'a'.repeat(16)}, aa: ${'a'.repeat(64)}, aaa: ${'a'.repeat(640)}, aaaa: ${'a'.repeat(640)} }`;
const many = (count: number, text = 'x'): string => Array.from({ length: count }, (_, at) => `${text}${at}`).join(';');

const BEYOND: [what: string, official: string, table: string, problem: RegExp, more?: string][] = [
  [
    '"replace" that grows',
    `{ id: '{id}', name: { field: A, replace: ${growing} } }`,
    `id,A\none,${'a'.repeat(2_000)}\n`,
    /^t\.csv:2:5: "A" makes a text of \d+ characters; wanted at most 1000000\. Let "text", "replace" or "as" make less of it$/,
  ],
  [
    '"replace" by what stands before',
    `{ id: '{id}', name: { field: A, replace: { a: '$\`$\`' } } }`,
    `id,A\none,${'a'.repeat(5_000)}\n`,
    /^t\.csv:2:5: "A" makes a text of \d+ characters; wanted at most 1000000/,
  ],
  [
    'a text that repeats a column',
    `{ id: '{id}', name: '${'{A}'.repeat(200)}' }`,
    `id,A\none,${'a'.repeat(10_000)}\n`,
    /^t\.csv:2:5: "A" makes a text of 2000000 characters; wanted at most 1000000/,
  ],
  [
    '"as" that repeats a value',
    `{ id: '{id}', name: { field: A, as: '${'{value}'.repeat(200)}' } }`,
    `id,A\none,${'a'.repeat(10_000)}\n`,
    /^t\.csv:2:5: "A" makes a text of 2000000 characters; wanted at most 1000000/,
  ],
  [
    'columns put together',
    `{ id: '{id}', name: { unordered: [${Array(200).fill('A').join(', ')}] } }`,
    `id,A\none,${'a'.repeat(10_000)}\n`,
    /^t\.csv:2:5: "A" makes a text of 2000199 characters; wanted at most 1000000/,
  ],
  [
    'a cell of very many values',
    `{ each: { field: A, split: ';' }, id: '{value}', name: 'N' }`,
    `id,A\none,${many(100_000)}\n`,
    /^t\.csv:2:5: "A" makes a list of 100000 values of one record; wanted at most 10000\. Give the values records of their own/,
  ],
  [
    'a cell that each of its values repeats',
    `{ each: { field: A, split: ';' }, id: '{value}', name: '{A} N' }`,
    `id,A\none,${many(1_000)}\n`,
    /^t\.csv:2:5: "A" would make more than 4000000 characters, the most that may be made of one record\. Repeat less/,
  ],
  [
    'parts of parts without end',
    `{ each: { field: A, split: ';' }, id: '{value}', names: { each: { field: A, split: ';' }, value: '{value}' } }`,
    `id,A\none,${many(3_000)}\n`,
    /^t\.csv:2:1: the record would make more than 4000000 characters/,
  ],
  [
    'a constant that each value has',
    `{ each: { field: A, split: ';' }, id: '{value}', name: '${'n'.repeat(10_000)}' }`,
    `id,A\none,${many(1_000)}\n`,
    /^t\.csv:2:1: the record would make more than 4000000 characters/,
  ],
  [
    'an expression that looks at much',
    `{ id: '{id}', name: { field: A, match: '.*a.{0,900}b' } }`,
    `id,A\none,${'a'.repeat(200_000)}\n`,
    /^t\.csv:2:5: "A" has a text of 200000 characters for a regular expression, wanted at most \d+ for one of its size\. Put the part/,
  ],
  [
    'a condition that looks at much',
    `{ id: '{id}', name: '{id}' }`,
    `id,A\none,${'a'.repeat(200_000)}\n`,
    /^t\.csv:2:1: the record has a text of 200000 characters for a regular expression/,
    `where: [{ field: A, match: '.*a.{0,900}b' }]`,
  ],
  [
    'what groups are made by',
    `{ id: '{id}', name: '{id}' }`,
    `id,A\none,${'a'.repeat(10_000)}\n`,
    /^t\.csv:2:5: "A" makes a text of 2000000 characters; wanted at most 1000000/,
    `group: { by: { text: '${'{A}'.repeat(200)}' } }`,
  ],
];

it.each(BEYOND.map(([what, official, table, problem, more = '']) => ({ what, official, table, problem, more })))(
  '$what',
  async ({ official, table, problem, more }) => {
    const problems = await problemsOf(tableOf(official, more), table);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  },
);

it('the other records of the file are looked at', async () => {
  const official = `{ id: '{id}', name: { field: A, replace: ${growing} } }`;
  const problems = await problemsOf(tableOf(official), `id,A\none,${'a'.repeat(2_000)}\nTwo,b\n`);
  expect(problems).toEqual([
    expect.stringMatching(/^t\.csv:2:5: "A" makes a text/) as string,
    expect.stringMatching(/^t\.csv:3:1: .*"Two"/) as string,
  ]);
});

it('a file of which far more is made than it holds ends there', async () => {
  // What is only looked at is made, too.
  const official = `{ when: { text: '{id} ${'n'.repeat(900_000)}', match: '^none' }, id: '{id}', name: '{id}' }`;
  const rows = Array.from({ length: 100 }, (_, at) => `r${at}`).join('\n');
  const problems = await problemsOf(tableOf(official), `id\n${rows}\n`);
  expect(problems).toEqual([
    expect.stringMatching(
      /^t\.csv:\d+:1: The mapping makes \d+ characters of the \d+ read up to it; wanted at most 64\d+\. Let the mapping repeat less/,
    ) as string,
  ]);
});

it('values of a cell, long texts and expressions within the bounds are as ever', async () => {
  const values = `{ each: { field: A, split: ';' }, id: '{value}', name: '{value}' }`;
  const long = `{ id: '{id}', name: { field: B, match: '^b+', replace: { b: bb } } }`;
  expect(
    await problemsOf(tableOf(`[${values}, ${long}]`), `id,A,B\none,${many(10_000)},${'b'.repeat(20_000)}\n`),
  ).toEqual([]);
});

it.each([
  ['\\s+', 'a  b '],
  ['<[^>]+>', '<p>ab</p>'],
  ['\\s*;\\s*', 'ab ;  '],
  ['[^a-z]+', 'ab12'],
])('%s is replaced in long texts, however often it is found', async (pattern, text) => {
  const long = `{ id: '{id}', name: { field: B, replace: { '${pattern}': '-' } } }`;
  expect(await problemsOf(tableOf(`[${long}]`), `id,A,B\none,,a${text.repeat(20_000)}\n`)).toEqual([]);
});

describe('expressions', () => {
  it.each([
    ['a'.repeat(1_001), /of at most 1000 characters, not 1001/],
    [
      'a{0,1000}'.repeat(100),
      /of at most 2500 steps, not 100000 or more: a count, such as \{0,40\}, repeats what it counts/,
    ],
    ['(?:(?:abc){0,30}){0,33}', /of at most 2500 steps, not 2970 or more/],
    ['(?:[[:alpha:](]x\\{9}\\p{L}){0,900}', /of at most 2500 steps/],
    ['a{0,900}b{0,900}', /of at most 2500 steps, not 3\d{3} or more/],
    [`${'('.repeat(490)}${')'.repeat(490)}{1000}`, /of at most 2500 steps, not 98\d{4} or more/],
    [`(${'(?:)'.repeat(200)}){900}`, /of at most 2500 steps, not 18\d{4} or more/],
  ])('%#: one that takes long is refused before it is made', (source, message) => {
    expect(() => expression(source)).toThrow(message);
  });

  it.each(['^(\\d{4})-(\\d{2})-(\\d{2})$', '\\p{L}{2,30}', '.{0,1000}', '[^]]{3}', '\\x{41}\\{5000}'])(
    '%s is none of those',
    (source) => {
      expect(() => expression(source)).not.toThrow();
    },
  );

  it('is told where it stands', async () => {
    const problems = await problemsOf(
      tableOf(`{ id: '{id}', name: { field: A, match: '(?:${'a{0,1000}'.repeat(100)})' } }`),
      'id,A\none,a\n',
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^dataset\.yaml:\d+:\d+: .*wanted a regular expression of at most 2500 steps/);
  });
});

describe('regular expressions', () => {
  /** A clock that goes on by so many milliseconds with each look. */
  const clockOf = (ms: number): (() => number) => {
    let now = 0;
    return () => (now += ms);
  };

  it('take no more time than any file may take, and than what is read deserves', () => {
    const expressions = new Expressions(clockOf(1_000));
    const [often, seldom] = ['^a', '^b'].map((source) => expressions.at(source, []));
    const looks = (): void => {
      for (let at = 0; at < 10; at += 1) often?.test('a');
      seldom?.test('b');
    };
    expect(looks).toThrow(TookTooLong);
    const deserved = new Expressions(clockOf(1_000));
    const pattern = deserved.at('^a', []);
    for (let at = 0; at < 100; at += 1) {
      // A thousand milliseconds are what 200,000 characters deserve.
      deserved.read(200_000);
      pattern.test('a'.repeat(200_000));
    }
  });

  it('are no more than can be compiled in a moment, all mappings of a data set together', () => {
    const expressions = new Expressions();
    const add = (): void => {
      for (let at = 0; at < 200; at += 1) expressions.at(`(?:a|b){0,400}(?:c|d){0,200}x${at}`, []);
    };
    expect(add).toThrow('has regular expressions of more than 100000 steps, all of the data set');
    expect(() => expressions.at('^a', [])).toThrow('has regular expressions of more than 100000 steps');
    // A codebook of thousands of lines is none such.
    const codes = new Expressions();
    for (let at = 0; at < 3_000; at += 1) codes.at(`^(?:code ${at}|c${at})$`, []);
  });

  it('tell which of them took most of it', () => {
    const expressions = new Expressions(clockOf(3_000));
    const [often, seldom] = ['^a', '^b'].map((source) => expressions.at(source, []));
    seldom?.test('b');
    for (let at = 0; at < 2; at += 1) often?.test('a');
    expect(() => often?.test('a')).toThrow('took 12.0 s, more than its files deserve; "^a" took 9.0 s of it');
  });

  it.each([
    ['with counts alone', 'x(?:(?:.?){400}y)?', 300],
    ['that goes on to the end', 'x(?:.*y)?', 3_000],
    ['that begins anywhere', 'y|x+z|x', 3_000],
  ])('are measured match by match: one %s', (_what, source, length) => {
    let looks = 0;
    const expressions = new Expressions(() => (looks += 1));
    const text = 'x'.repeat(length);
    expect(() => expressions.at(source, []).replaced(text, '')).not.toThrow(TooMuch);
    expect(looks).toBeGreaterThan(2 * text.length);
  });

  it('look no more once they took too long', () => {
    let looks = 0;
    const expressions = new Expressions(() => (looks += 1) * 6_000);
    const [one, other] = ['^a', '^b'].map((source) => expressions.at(source, []));
    one?.test('a');
    expect(() => one?.test('a')).toThrow(TookTooLong);
    const before = looks;
    for (const text of ['b', 'b'.repeat(900_000)]) {
      expect(() => other?.test(text)).toThrow(TookTooLong);
      expect(() => other?.replaced(text, '')).toThrow(TookTooLong);
    }
    expect(looks).toBe(before);
  });

  it('are given no time by a text at which they look again and again', () => {
    const text = 'a'.repeat(200_000);
    const expressions = new Expressions(clockOf(1_000));
    const pattern = expressions.at('b', []);
    // Each takes three looks of a thousand milliseconds; all together deserve one.
    const replace = (): void => {
      expressions.read(text.length);
      for (let at = 0; at < 4; at += 1) pattern.replaced(text, '');
    };
    expect(replace).toThrow(TookTooLong);
  });

  it('look at no text at which a single look takes a second', () => {
    const pattern = new Expressions(() => 0).at('((?:[xw]?){1000})[yx]$', []);
    expect(() => pattern.taken('x'.repeat(4_900))).toThrow(TooMuch);
    expect(pattern.taken('x'.repeat(1_000))).toBe('x'.repeat(999));
    const short = new Expressions(() => 0).at('^none', []);
    expect(short.test('x'.repeat(900_000))).toBe(false);
  });

  it('end all files of a data set that come after', async () => {
    const mapping = "{ state: { officials: { id: '{id}', name: { field: A, match: 'o.*' } } } }";
    const manifest = `${HEAD}files:\n${`  - { file: t.csv, mapping: ${mapping} }\n`.repeat(50)}`;
    let looks = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (looks += 1) * 6_000);
    try {
      const problems = await problemsOf(manifest, 'id,A\none,one\ntwo,o two\nthree,o three\n');
      const tooLong = problems.filter((problem) => problem.includes('took 12.0 s'));
      expect(tooLong).toContainEqual(expect.stringMatching(/^t\.csv:3:1: The regular expressions/));
      // Those that come after say the same, for nobody looked any more.
      expect(tooLong).toHaveLength(50);
      expect(looks).toBe(4);
    } finally {
      clock.mockRestore();
    }
  });

  it('are told of at the group at which they took too long', async () => {
    let looks = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (looks += 1) * 6_000);
    try {
      const official = "{ id: '{id}', name: { first: A, match: '^a' } }";
      const table = 'id,A\none,a one\none,a one\ntwo,a two\ntwo,a two\nthree,a three\n';
      const problems = await problemsOf(tableOf(official, 'group: { by: id }'), table);
      expect(problems).toEqual([expect.stringMatching(/^t\.csv:4:1: The regular expressions/)]);
    } finally {
      clock.mockRestore();
    }
  });

  it('end the reading of the file, where they took too long, and the records that are left are not begun', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `o${at},${'x'.repeat(3_500)}\n`).join('');
    const official = "{ id: '{id}', name: { field: A, replace: { 'x(?:(?:.?){400}y)?': z } } }";
    const problems = await problemsOf(tableOf(official), `id,A\n${lines}`, { skipInvalid: true });
    expect(problems).toEqual([
      expect.stringMatching(
        /^t\.csv:2:1: The regular expressions of the data set's mappings took \d+\.\d s, .*"x\(\?:\(\?:\.\?\)\{400\}y\)\?" took/,
      ) as unknown,
    ]);
  });
});

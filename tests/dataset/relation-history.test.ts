/** Periods of relations as data sets bring them: what is refused, and the tables that have a row for each period. */
/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseTable } from 'csv-parse/sync';
import fc from 'fast-check';
import { importDataset } from '../../src/dataset/index.js';
import { shipped } from '../../src/paths.js';
import { describeWithData } from '../support/data.js';
import { emptyGraph } from '../support/graph.js';
import { manifestOf, problemsOf, stated } from '../support/mapped.js';
import { expectToHold } from '../support/property.js';
import { useService } from '../support/service.js';

const cite = 'cite: [{ source: paper }]';

const refused = async (relations: string): Promise<string[]> =>
  problemsOf({
    'a.yaml': `sources: [{ id: paper, title: P, kind: NEWS }, { id: book, title: B, kind: REFERENCE }]
countries: [{ id: aaa, name: A, ${cite} }, { id: bbb, name: B, ${cite} }]
relations:
${relations}`,
  });

const one = (periods: string[], more = ''): string =>
  `  - { countries: [bbb, aaa], ${more}${cite}, periods: [\n${periods.map((text) => `      { ${text} }`).join(',\n')}] }`;

it.each<[string, string[], string[], string?]>([
  [
    'an end before the beginning',
    ['from: 1960, to: 1950-05, level: NONE'],
    [
      '5: Period 1960/1950-05 of relation "aaa-bbb": "from" (1960) is later than "to" (1950-05). Correct one of the dates',
    ],
  ],
  [
    'a sender who is neither',
    ['from: 1960, level: NONE, sender: ccc'],
    [
      '5: Period from 1960 of relation "aaa-bbb": the sender "ccc" is neither of the two countries. Name "bbb" or "aaa"',
    ],
  ],
  [
    'one side twice at a time',
    ['from: 1950-01-01, to: 1960-01-01, level: ENVOY, sender: aaa', 'from: 1959-12-31, level: NONE, sender: aaa'],
    [
      '6: Period from 1959-12-31 of relation "aaa-bbb" overlaps the period 1950-01-01/1960-01-01 of the side of "aaa" from the same source. Correct the dates, or cite the source that says so',
    ],
  ],
  [
    'what is said to last, and does not',
    ['from: 1960, level: NONE', 'from: 1950, to: "..", level: ENVOY'],
    [
      '5: Period from 1960 of relation "aaa-bbb" overlaps the period 1950/.. of both sides from the same source. Correct the dates, or cite the source that says so',
    ],
  ],
  [
    'two levels from one day',
    ['from: 1950-01-01, level: ENVOY', 'from: 1950-01-01, level: NONE'],
    [
      '6: Period from 1950-01-01 of relation "aaa-bbb" overlaps the period from 1950-01-01 of both sides from the same source. Correct the dates, or cite the source that says so',
    ],
  ],
  [
    'ambassadors of those who broke off',
    ['from: 1961, level: AMBASSADOR, kind: BROKEN_OFF'],
    [
      '5: Period from 1961 of relation "aaa-bbb": relations are broken off, and yet kept at the level AMBASSADOR. Make the level NONE, INTERESTS_SECTION or another below diplomatic relations, or leave "kind" out',
    ],
  ],
  [
    'ambassadors after a break without an end',
    ['from: 1961, kind: BROKEN_OFF', 'from: 1966, level: AMBASSADOR'],
    [
      '6: Period from 1966 of relation "aaa-bbb" is at the level AMBASSADOR after relations were broken off (1961), and none resumed them. State "kind: RESUMED" of the period that did, or correct a date',
    ],
  ],
  [
    'ambassadors after relations were severed',
    ['from: 1966, level: AMBASSADOR'],
    [
      '5: Period from 1966 of relation "aaa-bbb" is at the level AMBASSADOR after relations were broken off (1961-03), and none resumed them. State "kind: RESUMED" of the period that did, or correct a date',
    ],
    'severedOn: 1961-03, ',
  ],
  [
    'a period that says nothing',
    ['from: 1966'],
    [expect.stringMatching(/^5: .*wanted "level" or "kind": without either the period says nothing/)],
  ],
  [
    'a break of no day',
    ['kind: BROKEN_OFF'],
    [expect.stringMatching(/^5: .*wanted "from", the day of what "kind" tells/)],
  ],
  [
    'a level beside periods',
    ['from: 1966, level: NONE'],
    [expect.stringMatching(/^4: .*wanted either "level" or "periods"/)],
    'level: ENVOY, ',
  ],
])('of %s it is said', async (_, periods, wanted, more = '') => {
  expect(await refused(one(periods, more))).toEqual(wanted);
});

it('what fits is taken: an end on the day of the next beginning, two sides, two sources, resumed relations', async () => {
  const { relationships } = await stated({
    'a.yaml': `sources: [{ id: paper, title: P, kind: NEWS }, { id: book, title: B, kind: REFERENCE }]
countries: [{ id: aaa, name: A, ${cite} }, { id: bbb, name: B, ${cite} }]
relations:
${one([
  'from: 1950-01-01, to: 1960-01-01, level: ENVOY, sender: aaa',
  'from: 1960-01-01, to: 1961, level: AMBASSADOR, sender: aaa',
  'from: 1961, to: 1970, level: NONE, sender: aaa, kind: BROKEN_OFF',
  'from: 1971, level: AMBASSADOR, sender: aaa, kind: RESUMED',
  'from: 1955, level: ENVOY, sender: bbb',
  'from: 1952, level: CONSULAR, sender: aaa, cite: [{ source: book }]',
])}`,
  });
  expect(relationships.filter(({ type }) => type === 'HAD_LEVEL')).toHaveLength(6);
});

const TABLE = `code,start,end,status
2,1902-05-27,1923-02-09,Legation
2,1923-02-10,1961-01-02,Embassy
3,1950-01-01,,Embassy
2,1961-01-03,,None
`;

const MAPPING = `
state:
  countries:
    - { id: usa, name: United States }
    - { id: { text: 'c-{code}' }, name: 'Land {code}' }
  relations:
    countries: [usa, { text: 'c-{code}' }]
    periods:
      - { from: '{start}', to: '{end}', level: { field: status, codes: { Legation: ENVOY, Embassy: AMBASSADOR, None: NONE } }, sender: usa }
`;

it('a row of a table is a period, wherever its country stands', async () => {
  const { relationships } = await stated({ 'dataset.yaml': manifestOf(MAPPING), 't.csv': TABLE });
  const periods = relationships.filter(({ type }) => type === 'HAD_LEVEL');
  expect(periods.map(({ to, properties: { from, level, citations } }) => [to.slug, from, level, citations])).toEqual([
    ['c-2-usa', '1902-05-27', 'ENVOY', ['trial|table|row 1||REPORTED']],
    ['c-2-usa', '1923-02-10', 'AMBASSADOR', ['trial|table|row 2||REPORTED']],
    ['c-3-usa', '1950-01-01', 'AMBASSADOR', ['trial|table|row 3||REPORTED']],
    ['c-2-usa', '1961-01-03', 'NONE', ['trial|table|row 4||REPORTED']],
  ]);
});

/** The periods of relations with a country of the register, by a table of one row. */
const partsOf = async (row: string, mapping: string): Promise<unknown[]> => {
  const { relationships } = await stated({
    'dataset.yaml': manifestOf(mapping, 't.csv', 'requires: [iso-3166]'),
    't.csv': `code,start,end,status\n${row}\n`,
  });
  const periods = relationships.filter(({ type }) => type === 'HAD_LEVEL');
  return periods.map(({ to: { slug }, from: sender, properties: { from, to, kind, citations } }) => {
    expect(citations).toEqual(['trial|table|row 1||REPORTED']);
    return [slug, sender.slug, from, to, kind].filter((one) => one !== undefined);
  });
};

const OF_STATES = `
state:
  relations:
    countries: [usa, { field: code, country: cow, on: start }]
    periods:
      - { from: '{start}', to: '{end}', level: AMBASSADOR, kind: RESUMED, sender: { field: code, country: cow, on: start } }
`;

it.each([
  [
    'that passes a renaming is cut there',
    '775,1960-01-01,1999-12-31,',
    [
      ['bumm-usa', 'bumm', '1960-01-01', '1989-06-17', 'RESUMED'],
      ['mmr-usa', 'mmr', '1989-06-18', '1999-12-31'],
    ],
  ],
  [
    'that passes two is cut twice, and its state has both its parts',
    '490,1965,..,',
    [
      ['cod-usa', 'cod', '1965', '1971-10-26', 'RESUMED'],
      ['cod-usa', 'cod', '1997-05-17', '..'],
      ['usa-zrcd', 'zrcd', '1971-10-27', '1997-05-16'],
    ],
  ],
  [
    'of a state alone is whole',
    '775,1960-01-01,1989-06-17,',
    [['bumm-usa', 'bumm', '1960-01-01', '1989-06-17', 'RESUMED']],
  ],
  ['whose end is not known is whole', '775,1960-01-01,,', [['bumm-usa', 'bumm', '1960-01-01', 'RESUMED']]],
  [
    'that certainly went on until a day is cut by that day',
    '775,1960-01-01,[1989-06-18..],',
    [
      ['bumm-usa', 'bumm', '1960-01-01', '1989-06-17', 'RESUMED'],
      ['mmr-usa', 'mmr', '1989-06-18', '[1989-06-18..]'],
    ],
  ],
])('a row %s', async (_, row, periods) => {
  expect(await partsOf(row, OF_STATES)).toEqual(periods);
});

it('rows that overlap are refused where they stand', async () => {
  const table = TABLE.replace('1961-01-02,Embassy', '1961-02-02,Embassy');
  expect(await problemsOf({ 'dataset.yaml': manifestOf(MAPPING), 't.csv': table })).toEqual([
    '5: Period from 1961-01-03 of relation "c-2-usa" overlaps the period 1923-02-10/1961-02-02 of the side of "usa" from the same source. Correct the dates, or cite the source that says so',
  ]);
});

describeWithData('us-missions', 'relations of the United States', (data) => {
  const LEVELS: Record<string, string> = {
    ...{
      Embassy: 'AMBASSADOR',
      'Ambassador Nonresident': 'AMBASSADOR',
      Legation: 'ENVOY',
      'Envoy Nonresident': 'ENVOY',
    },
    ...{ Consulate: 'CONSULAR', 'Consul Nonresident': 'CONSULAR', Liaison: 'LIAISON_OFFICE' },
    ...{ Interests: 'INTERESTS_SECTION', None: 'NONE' },
  };
  const service = useService(async () => {
    const graph = await emptyGraph();
    await importDataset(graph, shipped('seed', 'iso-3166'));
    await importDataset(graph, shipped('seed', 'us-missions'), { data });
    return graph;
  });
  const readRows = (): Record<string, string>[] =>
    parseTable(readFileSync(join(data, 'mission_status_range_cow_v0.1.csv')), { columns: true });

  const levelOf = async (other: string, day: string): Promise<unknown> => {
    const { data: answer } = await service.ask(
      'query Level($b: ID!, $day: Date) { bilateral(a: "usa", b: $b, asOf: $day) { relation { level } } }',
      { b: other, day },
    );
    return answer.bilateral.relation.level;
  };

  it.each([
    ['cub', '1950-01-01', 'AMBASSADOR'],
    ['cub', '1970-01-01', 'NONE'],
    ['cub', '1990-01-01', 'INTERESTS_SECTION'],
    ['cub', '2026-01-01', 'AMBASSADOR'],
    ['chn', '1975-01-01', 'LIAISON_OFFICE'],
    ['irn', '1978-01-01', 'AMBASSADOR'],
    ['Burma', '1989-06-17', 'AMBASSADOR'],
    ['Burma', '1989-06-18', null],
    ['Myanmar', '1989-06-17', null],
    ['Myanmar', '1989-06-18', 'AMBASSADOR'],
    ['Zaire', '1980-01-01', 'AMBASSADOR'],
    ['COD', '1980-01-01', null],
    ['COD', '1965-01-01', 'AMBASSADOR'],
    ['COD', '2026-01-01', 'AMBASSADOR'],
  ])('with %s on %s they were at the level %s', async (other, day, level) => {
    expect(await levelOf(other, day)).toBe(level);
  });

  it('are on any day as the row says that holds that day', async () => {
    const found = await service.graph.run(
      `MATCH (:Country {slug: 'usa'})-[p:HAD_LEVEL]->(r)<-[:IN_RELATION]-(c:Country) WHERE c.slug <> 'usa'
       MATCH (x:Citation) WHERE x.slug IN p.citations RETURN x.locator AS row, c.slug AS other, p.from AS begun ORDER BY p.begunBy`,
    );
    const rows = readRows();
    // A row that spans a renaming is of several states, in turn.
    const others = new Map<string, { other: string; begun: string }[]>();
    for (const { row, other, begun } of found as any[])
      others.set(String(row), [...(others.get(String(row)) ?? []), { other, begun }]);
    expect(others.size).toBe(656);
    expect([...others.values()].filter(({ length }) => length > 1)).toHaveLength(13);
    const drawn = fc.tuple(fc.nat({ max: rows.length - 1 }), fc.double({ min: 0, max: 1, noNaN: true }));
    await expectToHold(
      fc.asyncProperty(drawn, async ([at, part]) => {
        const { date_start: start = '', date_end: end = '', us_mission_status: status = '' } = rows[at] ?? {};
        const [first, last] = [Date.parse(start), Date.parse(end)];
        const day = new Date(first + Math.round(((last - first) / 86_400_000) * part) * 86_400_000);
        const asked = day.toISOString().slice(0, 10);
        const state = others.get(`row ${at + 1}`)?.findLast(({ begun }) => begun <= asked);
        expect(await levelOf(state?.other ?? '', asked)).toBe(LEVELS[status]);
      }),
      { short: 60, long: 1_000 },
    );
  });
});

/** At what level relations were when: which period counts on a day, side by side, with anniversaries of resumption. */
/* eslint-disable @typescript-eslint/no-explicit-any -- what a test expects of an answer, it says itself */
import { importDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { useService } from '../support/service.js';

const COUNTRIES = ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff', 'ggg', 'hhh', 'iii', 'jjj', 'kkk'];

const OLDER = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }, { id: courier, title: The Courier, kind: NEWS }]
countries:
${COUNTRIES.map((id) => `  - { id: ${id}, name: Land ${id}, cite: [{ source: gazette }] }`).join('\n')}
relations:
  # Of one side, to the day; broken off and resumed.
  - countries: [bbb, aaa]
    establishedOn: 1902-05-20
    cite: [{ source: gazette }]
    periods:
      - { from: 1902-05-27, to: 1923-02-09, level: ENVOY, sender: aaa, resident: true }
      - { from: 1923-02-10, to: 1961-01-02, level: AMBASSADOR, sender: aaa }
      - { from: 1961-01-03, to: 1977-08-31, level: NONE, sender: aaa, kind: BROKEN_OFF, cite: [{ source: gazette, at: page 3 }] }
      - { from: 1977-09-01, to: 2015-07-19, level: INTERESTS_SECTION, sender: aaa, kind: BROKEN_OFF }
      - { from: 2015-07-20, level: AMBASSADOR, sender: aaa, kind: RESUMED }
  # Of both, without ends and to the year; one is speculated.
  - countries: [aaa, ccc]
    cite: [{ source: gazette }]
    periods:
      - { from: 1950, level: CHARGE_D_AFFAIRES }
      - { from: 1960, level: AMBASSADOR }
      - { from: 1990, level: NONE, certainty: SPECULATED }
  # Two sides of which each has its own.
  - countries: [aaa, ddd]
    cite: [{ source: gazette }]
    periods:
      - { from: 1950-01-01, to: "..", level: ENVOY, sender: aaa }
      - { from: 1955-01-01, to: 1959-12-31, level: AMBASSADOR, sender: ddd }
      - { from: 1960-01-01, level: NONE, sender: ddd }
  # Severed, which ends what has no end.
  - { countries: [aaa, eee], establishedOn: 1950-05-05, severedOn: 1999-01-01, level: AMBASSADOR, cite: [{ source: gazette }] }
  # Of one only the end is known, of the other only the beginning of relations.
  - { countries: [aaa, fff], cite: [{ source: gazette }], periods: [{ to: 1970-12-31, level: CONSULAR }] }
  - { countries: [bbb, fff], establishedOn: 1960-01-01, cite: [{ source: gazette }], periods: [{ to: 1970-12-31, level: CONSULAR }] }
  # No day of the establishment, but of a break without a level and of the resumption.
  - countries: [aaa, ggg]
    cite: [{ source: gazette }]
    periods: [{ from: 1967-06-10, kind: BROKEN_OFF }, { from: 1991-10, level: AMBASSADOR, kind: RESUMED }]
  # One within another whose end is stated; one that ended at some time of a year in which another began.
  - { countries: [aaa, jjj], cite: [{ source: gazette }], periods: [{ from: 1950-01-01, to: 1990-12-31, level: AMBASSADOR }, { from: 1960-01-01, to: 1961-12-31, level: ENVOY, cite: [{ source: courier }] }] }
  - { countries: [aaa, kkk], cite: [{ source: gazette }], periods: [{ from: 1950-01-01, to: "1972", level: AMBASSADOR }, { from: 1972-05-01, level: ENVOY }] }
  # Another data set says otherwise.
  - { countries: [aaa, hhh], cite: [{ source: gazette }], periods: [{ from: 1970-01-01, level: CONSULAR }, { from: 1950-01-01, to: 1960-01-01, level: ENVOY }] }
`;

const NEWER = `
sources: [{ id: book, title: The Book, kind: REFERENCE }]
relations:
  - { countries: [hhh, aaa], cite: [{ source: book, at: page 9 }], periods: [{ from: 1970-01-01, level: AMBASSADOR }, { from: 1950-01-01, to: 1960-01-01, level: ENVOY }] }
`;

async function load(graph: Graph, name: string, content: string, more = ''): Promise<void> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n${more}`;
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': content }, (folder) => importDataset(graph, folder));
}

const service = useService(async () => {
  const graph = await emptyGraph();
  await load(graph, 'older', OLDER);
  await load(graph, 'newer', NEWER, 'precedence: 5\nrequires: [older]');
  return graph;
});

async function ask(query: string) {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

const relation = async (other: string, day: string, fields: string, one = 'aaa') =>
  (await ask(`{ bilateral(a: "${one}", b: "${other}", asOf: "${day}") { relation { ${fields} } } }`)).bilateral
    .relation;

it.each([
  ['bbb', '1902-05-26', null],
  ['bbb', '1902-05-27', 'ENVOY'],
  ['bbb', '1961-01-02', 'AMBASSADOR'],
  ['bbb', '1970-01-01', 'NONE'],
  ['bbb', '1977-09-01', 'INTERESTS_SECTION'],
  ['bbb', '2026-01-01', 'AMBASSADOR'],
  // By the end of the year it had certainly begun.
  ['ccc', '1950-12-30', null],
  ['ccc', '1950-12-31', 'CHARGE_D_AFFAIRES'],
  ['ccc', '1960-12-30', 'CHARGE_D_AFFAIRES'],
  ['ccc', '1960-12-31', 'AMBASSADOR'],
  ['ccc', '2000-01-01', 'AMBASSADOR'],
  ['ddd', '1954-01-01', 'ENVOY'],
  ['ddd', '1955-01-01', 'AMBASSADOR'],
  ['ddd', '1970-01-01', 'ENVOY'],
  ['eee', '1950-05-04', null],
  ['eee', '1998-12-31', 'AMBASSADOR'],
  ['eee', '1999-01-01', null],
  ['fff', '1970-12-31', null],
  ['ggg', '1980-01-01', null],
  ['ggg', '2000-01-01', 'AMBASSADOR'],
  ['hhh', '1955-01-01', 'ENVOY'],
  ['hhh', '1965-01-01', null],
  ['hhh', '1970-01-01', 'AMBASSADOR'],
  ['jjj', '1960-06-01', 'AMBASSADOR'],
  ['jjj', '1970-01-01', 'AMBASSADOR'],
  ['jjj', '1990-12-31', 'AMBASSADOR'],
  ['jjj', '1991-01-01', null],
  ['kkk', '1972-04-30', 'AMBASSADOR'],
  ['kkk', '1972-05-01', 'ENVOY'],
])('with "%s" relations were on %s at the level %s', async (other, day, level) => {
  expect(await relation(other, day, 'level')).toEqual({ level });
  expect((await relation(other, '2020-01-01', `level(asOf: "${day}")`)).level).toBe(level);
});

it('of what began with relations the end is enough', async () => {
  const at = async (day: string) => (await relation('fff', day, 'level', 'bbb')).level;
  expect([await at('1959-12-31'), await at('1960-01-01'), await at('1971-01-01')]).toEqual([null, 'CONSULAR', null]);
});

it('periods are listed as they began, with their side, sources and ids', async () => {
  const fields = 'id from to level kind resident sender { slug } certainty citations { locator } datasets { slug }';
  const { periods, periodCount } = await relation('bbb', '2020-01-01', `periodCount periods { ${fields} }`);
  expect(periodCount).toBe(5);
  expect(periods[2]).toEqual({
    ...{
      id: expect.stringMatching(/^RelationPeriod:aaa-bbb\|\d+$/),
      from: '1961-01-03',
      to: '1977-08-31',
      level: 'NONE',
    },
    ...{ kind: 'BROKEN_OFF', resident: null, sender: { slug: 'aaa' }, certainty: 'REPORTED' },
    ...{ citations: [{ locator: 'page 3' }], datasets: [{ slug: 'older' }] },
  });
  const { node, nodes } = await ask(`{
    node(id: "${periods[2].id}") { id ... on RelationPeriod { from relation { slug } sender { slug } } }
    nodes(ids: ["${periods[0].id}", "RelationPeriod:aaa-bbb|x", "RelationPeriod:aaa-ccc|1"]) { id } }`);
  expect(node).toEqual({
    id: periods[2].id,
    from: '1961-01-03',
    relation: { slug: 'aaa-bbb' },
    sender: { slug: 'aaa' },
  });
  expect(nodes).toEqual([{ id: periods[0].id }, null, null]);
  const on = await relation(
    'ddd',
    '2020-01-01',
    'periodCount(asOf: "1957-01-01") periods(asOf: "1957-01-01") { level sender { slug } }',
  );
  expect(on).toEqual({
    periodCount: 2,
    periods: [
      { level: 'ENVOY', sender: { slug: 'aaa' } },
      { level: 'AMBASSADOR', sender: { slug: 'ddd' } },
    ],
  });
});

it('what two data sets state differently stands side by side; what they state alike is one, with the sources of both', async () => {
  const { periods } = await relation(
    'hhh',
    '2020-01-01',
    'periods { from level sender { slug } citations { id } datasets { slug } }',
  );
  expect(periods.map(({ level, datasets }: any) => [level, datasets.map(({ slug }: any) => slug)])).toEqual([
    ['ENVOY', ['newer', 'older']],
    ...(periods[1].level === 'CONSULAR'
      ? [
          ['CONSULAR', ['older']],
          ['AMBASSADOR', ['newer']],
        ]
      : [
          ['AMBASSADOR', ['newer']],
          ['CONSULAR', ['older']],
        ]),
  ]);
  expect(periods.map(({ citations }: any) => citations.length)).toEqual([2, 1, 1]);
});

it('anniversaries are of the establishment, or of the resumption', async () => {
  const fields = (day: string, of = '') => `anniversary(asOf: "${day}"${of}) { of ordinal date }`;
  const of = async (other: string, day: string, which = '') =>
    (await relation(other, '2020-01-01', fields(day, which))).anniversary;
  expect(await of('bbb', '1952-01-01')).toEqual({ of: 'ESTABLISHMENT', ordinal: 50, date: '1952-05-20' });
  expect(await of('bbb', '1970-01-01')).toBeNull();
  expect(await of('bbb', '2000-01-01')).toBeNull();
  expect(await of('bbb', '2025-01-01')).toEqual({ of: 'ESTABLISHMENT', ordinal: 123, date: '2025-05-20' });
  expect(await of('bbb', '2025-08-01', ', of: RESUMPTION')).toEqual({
    of: 'RESUMPTION',
    ordinal: 10,
    date: '2025-07-20',
  });
  expect(await of('bbb', '1952-01-01', ', of: RESUMPTION')).toBeNull();
  expect(await of('ggg', '1980-01-01')).toBeNull();
  expect(await of('ggg', '2001-01-01')).toEqual({ of: 'RESUMPTION', ordinal: 10, date: '2001-10' });
  expect(await of('ggg', '2001-01-01', ', of: ESTABLISHMENT')).toBeNull();
  expect(await of('ccc', '2001-01-01')).toBeNull();
  const { nextAnniversary } = await relation(
    'bbb',
    '2020-01-01',
    'nextAnniversary(asOf: "2025-08-01", of: RESUMPTION) { of ordinal date }',
  );
  expect(nextAnniversary).toEqual({ of: 'RESUMPTION', ordinal: 11, date: '2026-07-20' });
});

it('the relations of a country are filtered by their level on a day', async () => {
  const by = async (filter: string) => {
    const { relationCount, relations } = (
      await ask(
        `{ country(code: "aaa") { relationCount(filter: {${filter}}) relations(filter: {${filter}}) { slug } } }`,
      )
    ).country;
    expect(relationCount).toBe(relations.length);
    return relations.map(({ slug }: { slug: string }) => slug);
  };
  expect(await by('level: { anyOf: [AMBASSADOR] }, asOf: "1970-01-01"')).toEqual([
    ...['aaa-ccc', 'aaa-eee', 'aaa-hhh', 'aaa-jjj', 'aaa-kkk'],
  ]);
  expect(await by('level: { anyOf: [NONE, ENVOY] }, asOf: "1970-01-01"')).toEqual(['aaa-bbb', 'aaa-ddd']);
  expect(await by('level: { noneOf: [AMBASSADOR] }, asOf: "1970-01-01"')).toEqual([
    'aaa-bbb',
    'aaa-ddd',
    'aaa-fff',
    'aaa-ggg',
  ]);
  expect(await by('level: { anyOf: [AMBASSADOR] }')).toEqual(['aaa-bbb', 'aaa-ccc', 'aaa-ggg', 'aaa-hhh']);
  expect(await by('')).toHaveLength(9);
});

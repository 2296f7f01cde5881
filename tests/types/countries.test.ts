/** Countries through time: how they are asked for, what became of them, and under which events are found. */
import { importDataset } from '../../src/dataset/index.js';
import { shipped } from '../../src/paths.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { type GraphQLAnswer, useService } from '../support/service.js';

const MANIFEST = `name: trial
title: Trial
version: "1"
licence: CC0-1.0
publisher: Tests
requires: [iso-3166]
sources: [{ id: table, title: Table, kind: REFERENCE }]
files:
  - places.yaml
  - file: talks.csv
    mapping:
      state:
        events:
          id: 'row-{#}'
          title: Talks
          kind: TALKS
          status: OCCURRED
          date: { field: day }
          participants: [{ country: { field: country, country: any }, role: HOST }]
          cite: [{ source: table, at: 'row {#}' }]
`;
/** A country's name, a day, and the country of the register that it was then. */
const ROWS = [
  ['Zaire', '1975-03-01', 'zrcd'],
  ['Congo, Dem. Rep.', '1975-03-02', 'zrcd'],
  ['DR Congo', '1965-03-01', 'cod'],
  ['Zaire', '2001-03-01', 'cod'],
  ['Russia', '1975-03-01', 'suhh'],
  ['Russian Federation', '1999-03-01', 'rus'],
  ['Burma', '1962-03-01', 'bumm'],
  ['Myanmar', '1962-03-02', 'bumm'],
  ['Burma', '2012-03-01', 'mmr'],
  ['Upper Volta', '1970', 'hvbf'],
  ['Burkina Faso', '1990', 'bfa'],
  ['South Vietnam', '1966-10-26', 'south-vietnam'],
  ['Yugoslavia', '1971-03-01', 'yucs'],
  ['Serbia', '2010-03-01', 'srb'],
  ['Ukraine', '1993-03-01', 'ukr'],
] as const;

const service = useService(async () => {
  const graph = await emptyGraph();
  await importDataset(graph, shipped('seed', 'iso-3166'));
  const files = {
    'dataset.yaml': MANIFEST,
    'places.yaml':
      'countries: [{ id: ruritania, name: Ruritania, former: true, successors: [usa], cite: [{ source: table }] }]\n',
    'talks.csv': `country,day\n${ROWS.map(([country, day]) => `"${country}",${day}`).join('\n')}\n`,
  };
  await withFolder(files, (folder) => importDataset(graph, folder));
  return graph;
});

const rowsOf = (...ids: string[]): string[] =>
  ROWS.flatMap(([, , id], at) => (ids.includes(id) ? [`row-${at + 1}`] : [])).sort();

async function eventsOf(filter: string): Promise<string[]> {
  const { data, errors } = await service.ask(
    `{ events(filter: { countries: ${filter} }, first: 500) { nodes { slug } } }`,
  );
  expect(errors).toBeUndefined();
  return (data.events as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug).sort();
}

it('events are filed under the state of their day, and found by any name or code of it', async () => {
  const asked = {
    zrcd: ['zrcd', 'ZRCD', 'ZAR', 'Zaire', 'Country:zrcd', 'zaïre'],
    cod: ['COD', 'CD', '180', 'Congo, Dem. Rep.'],
    suhh: ['suhh', 'SUN', 'USSR', 'U.S.S.R.', 'Soviet Union', 'Советский Союз'],
    bumm: ['Burma', 'BUR'],
    mmr: ['Myanmar', 'MMR'],
    'south-vietnam': ['South Vietnam', 'Republic of Vietnam', 'RVN'],
    yucs: ['Yugoslavia', 'YUG'],
  };
  for (const [id, names] of Object.entries(asked)) {
    for (const name of names) expect([name, await eventsOf(`{ anyOf: ["${name}"] }`)]).toEqual([name, rowsOf(id)]);
  }
});

it('a filter includes what came of a country, and what it came of, however far', async () => {
  const including = (name: string, which: string): Promise<string[]> =>
    eventsOf(`{ anyOf: ["${name}"], including: ${which} }`);
  expect(await including('USSR', 'SUCCESSORS')).toEqual(rowsOf('suhh', 'rus', 'ukr'));
  expect(await including('Russia', 'PREDECESSORS')).toEqual(rowsOf('rus', 'suhh'));
  expect(await including('Yugoslavia', 'SUCCESSORS')).toEqual(rowsOf('yucs', 'csxx', 'srb'));
  expect(await including('Burma', 'SUCCESSORS')).toEqual(rowsOf('bumm', 'mmr'));
  expect(await eventsOf('{ noneOf: ["USSR"], including: SUCCESSORS }')).toEqual(
    rowsOf(...ROWS.map(([, , id]) => id).filter((id) => !['suhh', 'rus', 'ukr'].includes(id))),
  );
  const { errors } = await service.ask(
    '{ events(filter: { countries: { allOf: ["USSR"], including: SUCCESSORS } }) { totalCount } }',
  );
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.countries.including' } });
});

it('an unknown country takes no other question of its shape with it, in a request or in a batch of them', async () => {
  const count = (name: string): string => `events(filter: { countries: { noneOf: ["${name}"] } }) { totalCount }`;
  const { data, errors } = await service.ask(`{ a: ${count('Zaire')} b: ${count('Atlantis')} c: ${count('Burma')} }`);
  const without = (...ids: string[]): number => ROWS.filter(([, , id]) => !ids.includes(id)).length;
  expect(data).toEqual({ a: { totalCount: without('zrcd') }, b: null, c: { totalCount: without('bumm') } });
  expect(errors).toEqual([expect.objectContaining({ path: ['b'] })]);
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(['Zaire', 'Atlantis'].map((name) => ({ query: `{ a: ${count(name)} }` }))),
  });
  const [one, other] = (await response.json()) as GraphQLAnswer[];
  expect(one).toEqual({ data: { a: { totalCount: without('zrcd') } } });
  expect(other?.errors?.[0]?.message).toMatch(/"Atlantis"/);
});

it('of many unknown countries some are told what they may mean, and all that they are unknown', async () => {
  const asked = Array.from(
    { length: 40 },
    (_, at) => `o${at}: offices(filter: { country: { anyOf: ["Untied States ${at}"] } }) { totalCount }`,
  );
  const { errors = [] } = await service.ask(`{ ${asked.join(' ')} }`);
  expect(errors).toHaveLength(40);
  const proposed = errors.filter(({ message }) => message.includes('perhaps "United States"'));
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed.length).toBeLessThanOrEqual(10);
});

describe('an unknown country is an error that says what it may mean', () => {
  it.each([
    [
      'events(filter: { countries: { anyOf: ["Untied States"] } }) { totalCount }',
      'filter.countries.anyOf',
      /perhaps "United States" \(usa\)/,
    ],
    [
      'events(filter: { not: { countries: { noneOf: ["Atlantis"] } } }) { totalCount }',
      'filter.not.countries.noneOf',
      /wanted a country or a group of countries, by its name, a code or its id\.$/,
    ],
    [
      'officials(filter: { country: { allOf: ["Hesse"] } }) { totalCount }',
      'filter.country.allOf',
      /"Hesse-Darmstadt" \(hesse-darmstadt\) or "Hesse-Kassel"/,
    ],
    [
      'offices(filter: { country: { anyOf: ["Korea"] } }) { totalCount }',
      'filter.country.anyOf',
      /"South Korea" \(kor\) or "North Korea" \(prk\)/,
    ],
    [
      'places(filter: { country: { anyOf: ["Official:usa"] } }) { totalCount }',
      'filter.country.anyOf',
      /wanted a country/,
    ],
    ['meetingSeries(countries: ["Nowhere"]) { points { start } }', 'countries', /wanted a country/],
  ])('%s', async (question, argument, message) => {
    const { errors } = await service.ask(`{ ${question} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('but not one that a data set states by itself, nor one that is looked for', async () => {
    expect(await eventsOf('{ anyOf: ["Ruritania"] }')).toEqual([]);
    const { data, errors } = await service.ask(
      '{ country(code: "Atlantis") { id } node(id: "Country:atlantis") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ country: null, node: null });
  });
});

it('a country tells its codes with their days, its times, and what it came of', async () => {
  const { data, errors } = await service.ask(`{ country(code: "Zaire") {
    code name former from to periods { from to }
    codes { scheme code from to }
    predecessors { code } successors { code }
    successions { predecessor { code } successor { code } on how citations { source { slug } } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.country).toEqual({
    ...{ code: 'ZRCD', name: 'Zaire', former: true, from: '1971-10-27', to: '1997-05-16' },
    periods: [{ from: '1971-10-27', to: '1997-05-16' }],
    codes: expect.arrayContaining([
      { scheme: 'cow', code: '490', from: '1971-10-27', to: '1997-05-16' },
      { scheme: 'iso3166-3-alpha-4', code: 'ZRCD', from: null, to: null },
    ]) as unknown,
    ...{ predecessors: [{ code: 'COD' }], successors: [{ code: 'COD' }] },
    successions: [
      {
        ...{ predecessor: { code: 'COD' }, successor: { code: 'ZRCD' }, on: '1971-10-27', how: 'CONTINUED' },
        citations: [{ source: { slug: 'entente-register-of-states' } }],
      },
      {
        ...{ predecessor: { code: 'ZRCD' }, successor: { code: 'COD' }, on: '1997-05-17', how: 'CONTINUED' },
        citations: [{ source: { slug: 'entente-register-of-states' } }, { source: { slug: 'iso-3166-package' } }],
      },
    ],
  });
});

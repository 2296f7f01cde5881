/** Tables in which one entry stands in several rows, a part of its lists in each: the commonest form of lists of people. */
import fc from 'fast-check';
import { importDataset, type Imported } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { expectToHold } from '../support/property.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const MANIFEST = `
name: talks
title: Talks
version: '1'
licence: CC0-1.0
publisher: Tests
sources: [{ id: table, title: A table, kind: REFERENCE }]
files:
  - file: talks.csv
    mapping:
      cite: [{ source: table, at: 'row {#}' }]
      state:
        countries: { id: '{country}', name: 'Country {country}' }
        officials: { id: '{who}', name: 'Person {who}', citizenOf: ['{country}'] }
        events:
          id: '{event}'
          title: 'Talks {event}'
          kind: TALKS
          status: OCCURRED
          date: '{date}'
          participants: [{ official: '{who}', role: '{role}', presence: IN_PERSON }]
`;

async function load(rows: readonly string[], options: Parameters<typeof importDataset>[2] = {}): Promise<Imported> {
  const table = `event,date,who,country,role\n${rows.join('\n')}\n`;
  return withFolder({ 'dataset.yaml': MANIFEST, 'talks.csv': table }, (folder) =>
    importDataset(graph, folder, options),
  );
}

const ROWS = [
  'one,2020-01-01,ann,nor,HOST',
  'one,2020-01-01,bob,swe,GUEST',
  'two,2020-02-02,ann,nor,GUEST',
  'one,2020-01-01,cyd,swe,GUEST',
  'one,2020-01-01,ann,fin,CHAIR',
];

const TOOK_PART = `MATCH (o:Official)-[p:PARTICIPATED_IN]->(e:Event)
  RETURN e.slug AS event, o.slug AS who, p.role AS role ORDER BY event, who, role`;

describe.each([
  ['at once', 1_000],
  ['staged', 0],
])('a row for each who took part, %s', (_, mostAtOnce) => {
  it('all who took part are there, with their sources, and met each other', async () => {
    const { warnings, total } = await load(ROWS, { mostAtOnce });
    expect(warnings).toEqual([]);
    expect(await graph.run(TOOK_PART)).toEqual([
      { event: 'one', who: 'ann', role: 'CHAIR' },
      { event: 'one', who: 'ann', role: 'HOST' },
      { event: 'one', who: 'bob', role: 'GUEST' },
      { event: 'one', who: 'cyd', role: 'GUEST' },
      { event: 'two', who: 'ann', role: 'GUEST' },
    ]);
    expect(
      await graph.run("MATCH (:Official {slug: 'ann'})-[:CITIZEN_OF]->(c) RETURN c.slug AS of ORDER BY of"),
    ).toEqual([{ of: 'fin' }, { of: 'nor' }]);
    const cited = `MATCH (:Event {slug: 'one'})-[:CITES]->(c) RETURN c.locator AS at ORDER BY at`;
    expect(await graph.run(cited)).toEqual(['row 1', 'row 2', 'row 4', 'row 5'].map((at) => ({ at })));
    expect(await graph.run("MATCH (e:Event {slug: 'one'}) RETURN e.present AS present")).toEqual([{ present: 3 }]);
    const again = await load(ROWS, { mostAtOnce, verify: true });
    expect(again.total).toEqual({ created: 0, changed: 0, removed: 0, unchanged: total.created });
  });

  it('what contradicts is refused by its field, and with --skip-invalid left out alone', async () => {
    const rows = [...ROWS, 'one,2020-01-09,dan,fin,GUEST'];
    await expect(load(rows, { mostAtOnce })).rejects.toThrow(
      '"one" is stated again among the events, and not alike: "date" got "2020-01-09", and "2020-01-01" before',
    );
    expect(await graph.run('MATCH (e:Event) RETURN e')).toEqual([]);
    const { rejected } = await load(rows, { mostAtOnce, skipInvalid: true });
    expect(rejected).toHaveLength(1);
    expect(await graph.run(TOOK_PART)).toHaveLength(5);
  });

  it('a row that is wrong takes away no more than what it says', async () => {
    const { rejected } = await load([...ROWS, 'one,2020-01-01,dan,fin,BANANA'], { mostAtOnce, skipInvalid: true });
    expect(rejected.length).toBeGreaterThan(0);
    expect(await graph.run(TOOK_PART)).toHaveLength(5);
  });
});

it('two people or places that make one slug are not one in silence', async () => {
  const people = MANIFEST.replace(
    "id: '{who}', name: 'Person {who}'",
    "id: { field: who, slug: true }, name: '{who}'",
  ).replace("official: '{who}'", 'official: { field: who, slug: true }');
  const table = 'event,date,who,country,role\none,2020-01-01,O Neil,irl,HOST\none,2020-01-01,Ó Neil,gbr,GUEST\n';
  await expect(
    withFolder({ 'dataset.yaml': people, 'talks.csv': table }, (folder) => importDataset(graph, folder)),
  ).rejects.toThrow(
    '"o-neil" is stated again among the officials, and not alike: "name" got "Ó Neil", and "O Neil" before',
  );
});

it('whatever the order of the rows, the graph is the same but for the rows it names', async () => {
  const row = fc.record({
    event: fc.constantFrom('one', 'two', 'three'),
    who: fc.constantFrom('ann', 'bob', 'cyd'),
    country: fc.constantFrom('nor', 'swe'),
    role: fc.constantFrom('HOST', 'GUEST'),
  });
  const date = { one: '2020-01-01', two: '2020-02-02', three: '2020-03-03' };
  const cases = fc
    .uniqueArray(row, { minLength: 1, maxLength: 8, selector: (one) => JSON.stringify(one) })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  // Which row says so differs with the order.
  const facts = async (): Promise<string> =>
    (await snapshotOf(graph))
      .split('\n')
      .filter((line) => !/Citation|"CITES"|"OF_SOURCE"|"Dataset"/.test(line))
      .map((line) => line.replace(/"(citations|hash|key)":[^,}\]]*(\][,}])?/g, ''))
      .sort()
      .join('\n');
  const textOf = (
    rows: readonly { event: keyof typeof date; who: string; country: string; role: string }[],
  ): string[] => rows.map(({ event, who, country, role }) => [event, date[event], who, country, role].join(','));
  await expectToHold(
    fc.asyncProperty(cases, async ([rows, shuffled]) => {
      const seen: string[] = [];
      for (const some of [rows, shuffled]) {
        await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
        await load(textOf(some));
        seen.push(await facts());
      }
      expect(seen[0]).toBe(seen[1]);
      const wanted = new Set(rows.map(({ event, who, role }) => `${event} ${who} ${role}`));
      expect(await graph.run(TOOK_PART)).toHaveLength(wanted.size);
    }),
    { short: 6, long: 60 },
  );
});

it('a wrong member in the first row costs that row alone, as in any other', async () => {
  for (const at of [0, 1, 2]) {
    await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
    const rows = ROWS.slice(0, 2)
      .concat(ROWS[3] ?? '')
      .map((row, index) => (index === at ? row.replace(/HOST|GUEST/, 'BANANA') : row));
    const { rejected } = await load(rows, { skipInvalid: true });
    expect(rejected.length).toBeGreaterThan(0);
    expect(await graph.run(TOOK_PART)).toHaveLength(2);
  }
});

it('agreements may have a party in each row', async () => {
  const manifest = MANIFEST.replace(
    /        officials:[^]*/,
    "        agreements: { id: '{event}', title: 'Pact {event}', kind: TREATY, parties: [{ country: '{who}' }] }\n",
  );
  const table = 'event,who,country\npact,nor,nor\npact,swe,swe\n';
  await withFolder({ 'dataset.yaml': manifest, 'talks.csv': table }, (folder) => importDataset(graph, folder));
  expect(await graph.run('MATCH (c)-[:PARTY_TO]->(:Agreement) RETURN c.slug AS party ORDER BY party')).toEqual([
    { party: 'nor' },
    { party: 'swe' },
  ]);
});

it('very many rows that contradict the first are refused without end neither of time nor of words', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `one,2020-01-01,person-${index},nor,HOST`);
  const constant = MANIFEST.replace("id: '{who}'", 'id: same').replace(/        events:[^]*/, '');
  const table = `event,date,who,country,role\n${rows.join('\n')}\n`;
  await expect(
    withFolder({ 'dataset.yaml': constant, 'talks.csv': table }, (folder) => importDataset(graph, folder)),
  ).rejects.toThrow('"same" is stated again among the officials, and not alike');
});

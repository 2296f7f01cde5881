/** Somebody else's table or XML, read through a mapping. */
import { Collector, type NodeFact, type RelationshipFact } from '../../src/dataset/facts/facts.js';
import { DatasetError, importDataset, prepare } from '../../src/dataset/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { HEAD } from '../support/mapped.js';

interface Read {
  nodes: NodeFact[];
  relationships: RelationshipFact[];
  warnings: string[];
}

/** What a data set of these files states. */
async function read(files: Record<string, string>, skipInvalid = false): Promise<Read & { rejected: number }> {
  return withFolder(files, async (folder) => {
    const prepared = await prepare(undefined, folder, { skipInvalid });
    const found: Read = { nodes: [], relationships: [], warnings: prepared.warnings.map(({ message }) => message) };
    for await (const nodes of prepared.stated.nodes()) found.nodes.push(...nodes);
    for await (const relationships of prepared.stated.relationships()) found.relationships.push(...relationships);
    await prepared.close();
    return { ...found, rejected: prepared.rejected.length };
  });
}

async function failureOf(files: Record<string, string>): Promise<string[]> {
  const failure: unknown = await read(files).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatasetError);
  return (failure as DatasetError).problems.map(
    ({ file, line, column, message, cure }) =>
      `${file.replace(/^dataset-\w+\//, '')}:${line ?? ''}:${column ?? ''}: ${message}. ${cure}`,
  );
}

const MEETINGS = `${HEAD}files:
  - file: meetings.csv
    mapping:
      tables:
        types: { talks: TALKS, call: PHONE_CALL }
      where: [{ field: Type, not: [rumour] }]
      cite: [{ source: table, at: 'row {#}' }]
      state:
        officials:
          - { when: '{A}', id: { field: A, slug: true }, name: '{A}', citizenOf: [{ field: Country of A, country: any }] }
          - { when: '{B}', id: { field: B, slug: true }, name: '{B}', citizenOf: [{ field: Country of B, country: any }] }
        events:
          id: { text: 'meeting {Number}', slug: true }
          title: Meeting of {A} and {B}
          kind: { field: Type, codes: types }
          status: OCCURRED
          date: { field: Day, date: D.M.YYYY }
          participants:
            - { official: { field: A, slug: true }, role: HOST, presence: IN_PERSON }
            - { when: '{B}', official: { field: B, slug: true }, role: GUEST, presence: IN_PERSON }
            - each: { field: Witnesses, split: ';' }
              organization: { field: value, slug: true }
              role: WITNESS
        organizations:
          when: '{Witnesses}'
          id: { field: Witnesses, slug: true, match: '^[^;]+' }
          name: '{Witnesses}'
          kind: OTHER
`;

const TABLE = `Number,Day,Type,A,Country of A,B,Country of B,Witnesses
1,3.2.2020,talks,Ann One,Norway,"Two, Bob",KOR,
2,14.11.2020,call,Ann One,NOR,Bob Three,"Korea, South",The Press
3,1.1.2021,rumour,Nobody,Nowhere,,,
`;

it('columns become fields, codes are translated, dates parsed, values split, rows left out', async () => {
  const { nodes, relationships } = await read({ 'dataset.yaml': MEETINGS, 'meetings.csv': TABLE });
  const of = (type: string): unknown[] =>
    nodes.filter((node) => node.type === type).map(({ slug, properties }) => [slug, properties.label]);
  expect(of('Official')).toEqual([
    ['ann-one', 'Ann One'],
    ['two-bob', 'Two, Bob'],
    ['bob-three', 'Bob Three'],
  ]);
  const events = nodes.filter(({ type }) => type === 'Event').map(({ properties: { kind, date } }) => [kind, date]);
  expect(events).toEqual([
    ['TALKS', '2020-02-03'],
    ['PHONE_CALL', '2020-11-14'],
  ]);
  const citizens = relationships
    .filter(({ type }) => type === 'CITIZEN_OF')
    .map(({ from, to }) => [from.slug, to.slug]);
  expect(citizens).toEqual([
    ['ann-one', 'nor'],
    ['two-bob', 'kor'],
    ['bob-three', 'kor'],
  ]);
  const parts = relationships
    .filter(({ type }) => type === 'PARTICIPATED_IN')
    .map(({ from, to, properties }) => `${from.slug} ${String(properties.role)} ${to.slug}`);
  expect(parts).toEqual([
    'ann-one HOST meeting-1',
    'two-bob GUEST meeting-1',
    'ann-one HOST meeting-2',
    'bob-three GUEST meeting-2',
    'the-press WITNESS meeting-2',
  ]);
  const locators = nodes.filter(({ type }) => type === 'Citation').map(({ properties }) => properties.locator);
  expect(new Set(locators)).toEqual(new Set(['row 1', 'row 2']));
});

it('every value that cannot be translated is told with file, line, column, value and cure', async () => {
  const table = TABLE.replace('3.2.2020', '2020/02/03').replace(',NOR,', ',Norwey,').replace(',call,', ',cal,');
  expect(await failureOf({ 'dataset.yaml': MEETINGS, 'meetings.csv': table })).toEqual([
    'meetings.csv:2:3: "Day" got "2020/02/03"; wanted a date written D.M.YYYY. Correct it, or the "date" in the mapping',
    'meetings.csv:3:14: "Type" got "cal"; wanted one of talks, call. Did you mean "call"',
    'meetings.csv:3:26: "Country of A" got "Norwey"; wanted a country. Did you mean "Norway"',
  ]);
});

it('a value that has the wrong form is told by the column it came from', async () => {
  const table = TABLE.replace('14.11.2020', '31.11.2020');
  const [problem] = await failureOf({ 'dataset.yaml': MEETINGS, 'meetings.csv': table });
  expect(problem).toMatch(
    /^meetings\.csv:3:3: "Day" got "31\.11\.2020"; wanted a day of the calendar: November 2020 has/,
  );
});

it('good rows go in without the bad, and what refers to these, where that is asked for', async () => {
  const table = TABLE.replace('3.2.2020', 'yesterday');
  const { nodes, rejected } = await read({ 'dataset.yaml': MEETINGS, 'meetings.csv': table }, true);
  expect(nodes.filter(({ type }) => type === 'Event').map(({ slug }) => slug)).toEqual(['meeting-2']);
  expect(rejected).toBe(1);
});

it('what refers to a row that was left out is left out too', async () => {
  const manifest = `${HEAD}files:
  - entities.yaml
  - file: events.csv
    mapping:
      cite: [{ source: table }]
      state: { events: { id: '{id}', title: '{id}', kind: TALKS, status: OCCURRED, date: '{date}' } }
  - file: parts.csv
    mapping:
      cite: [{ source: table }]
      state: { participations: { event: '{event}', country: nor, role: HOST } }
`;
  const files = {
    'dataset.yaml': manifest,
    'entities.yaml': 'countries: [{ id: nor, name: Norway, cite: [{ source: table }] }]\n',
    'events.csv': 'id,date\na,2020\nb,never\n',
    'parts.csv': 'event\na\nb\n',
  };
  const graph = await emptyGraph();
  try {
    await withFolder(files, async (folder) => {
      await expect(importDataset(graph, folder)).rejects.toThrow(/"events\.date" got "never"/);
      const { rejected } = await importDataset(graph, folder, { skipInvalid: true });
      expect(rejected.map(({ message }) => message)).toEqual([
        expect.stringMatching(/"events\.date" got "never"/),
        'There is no event "b"',
      ]);
    });
    const rows = await graph.run('MATCH (:Country)-[:PARTICIPATED_IN]->(e) RETURN e.slug AS slug');
    expect(rows).toEqual([{ slug: 'a' }]);
  } finally {
    await graph.close();
  }
});

it.each([
  [
    'a column that is not there',
    MEETINGS.replace(/field: Day/g, 'field: Dey'),
    /reads a column "Dey".*Did you mean "Day"/,
  ],
  [
    'a table that is not there',
    MEETINGS.replace('codes: types', 'codes: tipes'),
    /no table "tipes"\. Did you mean "types"/,
  ],
  [
    'a section that is none',
    MEETINGS.replace('        events:', '        evnts:'),
    /a section "evnts", which is none\. Did you mean "events"/,
  ],
  ['an expression that is none', MEETINGS.replace("'^[^;]+'", "'['"), /wanted a regular expression/],
  ['an expression that looks ahead', MEETINGS.replace("'^[^;]+'", "'^(?=x)'"), /wanted .* as RE2 has them: .*`\(\?=`/],
])('%s is told once, not for each row', async (_, manifest, message) => {
  const problems = await failureOf({ 'dataset.yaml': manifest, 'meetings.csv': TABLE });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});

it('an expression that tries every way to part a text takes no longer than another', async () => {
  const manifest = `${HEAD}files:
  - file: people.csv
    mapping:
      where: [{ field: name, match: '^(\\w+\\s?)*!?$' }]
      cite: [{ source: table, at: 'row {#}' }]
      state: { officials: { id: '{id}', name: { field: name, match: '^(a+)+', replace: { '(a|a)*b': 'c' } } } }
`;
  const { nodes } = await read({ 'dataset.yaml': manifest, 'people.csv': `id,name\nann,${'a'.repeat(5_000)}!\n` });
  expect(nodes.filter(({ type }) => type === 'Official')).toHaveLength(1);
});

it('the same stated by many rows is one, and what differs is refused, with both values', async () => {
  const manifest = `${HEAD}files:
  - file: people.csv
    mapping:
      cite: [{ source: table, at: 'row {#}' }]
      state: { officials: { id: '{id}', name: '{name}' } }
`;
  const same = { 'dataset.yaml': manifest, 'people.csv': 'id,name\nann,Ann\nann,Ann\n' };
  const { nodes, warnings } = await read(same);
  expect(nodes.filter(({ type }) => type === 'Official')).toHaveLength(1);
  expect(warnings).toEqual([]);
  await expect(read({ ...same, 'people.csv': 'id,name\nann,Ann\nbob,Bob\nann,Anna\n' })).rejects.toThrow(
    /people\.csv:4:5: "ann" is stated again among the officials, and not alike: "name" got "Anna", and "Ann" before \(in record 1 of [^)]*people\.csv\)\. Make them alike/,
  );
});

it('XML: elements, attributes and what stands beside the record’s ancestors', async () => {
  const manifest = `${HEAD}files:
  - file: 'posts/*.xml'
    mapping:
      records: mission/chiefs/chief
      cite: [{ source: table, at: '{@id}' }]
      state:
        offices: { id: 'ambassador-to-{../../country}', title: 'Ambassador to {../../country}' }
        officials: { id: '{name/@key}', name: { field: name/full } }
        tenures: { official: '{name/@key}', office: 'ambassador-to-{../../country}', from: '{from}' }
`;
  const file = `<?xml version="1.0"?>
<mission><country>norway</country><chiefs>
  <chief id="c1"><name key="ann"><full>Ann\u00a0
     One</full></name><from>1999</from><note/></chief>
</chiefs></mission>`;
  await withFolder({ 'dataset.yaml': manifest }, async (folder) => {
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(`${folder}/posts`);
    writeFileSync(`${folder}/posts/norway.xml`, file);
    const prepared = await prepare(undefined, folder);
    const nodes: NodeFact[] = [];
    const relationships: RelationshipFact[] = [];
    for await (const some of prepared.stated.nodes()) nodes.push(...some);
    for await (const some of prepared.stated.relationships()) relationships.push(...some);
    await prepared.close();
    expect(nodes.find(({ type }) => type === 'Official')?.properties.label).toBe('Ann One');
    expect(relationships.find(({ type }) => type === 'HELD_OFFICE')).toMatchObject({
      from: { slug: 'ann' },
      to: { slug: 'ambassador-to-norway' },
      properties: { from: '1999' },
    });
  });
});

it('a collector keeps properties apart from what was left out', () => {
  const nodes: NodeFact[] = [];
  const facts = new Collector('trial', { node: (fact) => nodes.push(fact), relationship: () => undefined });
  facts.node('Official', 'ann', { label: 'Ann', aliases: [], born: undefined });
  expect(nodes[0]?.properties).toEqual({ label: 'Ann', slug: 'ann', dataset: 'trial' });
});

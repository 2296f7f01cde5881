/** Facts that two data sets state: kept for both, one preferred, the other shown as a conflict. */
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import { type Claim, merge } from '../../src/dataset/merge/claims.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { type Asked, serve } from '../support/service.js';

let graph: Graph;
let service: Asked;
beforeEach(async () => {
  graph = await emptyGraph();
  service = await serve(graph);
  await load('places', '', BASE);
});
afterEach(async () => {
  await service.stop();
  await graph.close();
});

const BASE = `
sources: [{ id: atlas, title: Atlas, kind: REFERENCE }]
places:
  - { id: rome, name: Rome, kind: CITY, cite: [{ source: atlas }] }
  - { id: oslo, name: Oslo, kind: CITY, cite: [{ source: atlas }] }
`;

async function load(name: string, more: string, content: string): Promise<void> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n${more}`;
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': content }, (folder) => importDataset(graph, folder));
}

const talks = (source: string, fields: string): string => `
sources: [{ id: ${source}, title: ${source}, kind: NEWS }]
officials: [{ id: ann-one, name: Ann One, cite: [{ source: ${source}, at: page 7 }] }]
events:
  - { id: talks, title: Talks, kind: TALKS, status: OCCURRED, ${fields}, cite: [{ source: ${source}, at: page 1 }],
      participants: [{ official: ann-one, role: GUEST, presence: IN_PERSON }] }
`;

const QUESTION = `{ event(id: "talks") {
  date place { slug } dataset { slug } datasets { slug } certainty
  citations { source { slug } }
  participants { official { slug } citations { source { slug } } }
  conflicts { field values { value preferred dataset { slug } citations { source { slug } locator } } }
} }`;

async function event(): Promise<Record<string, unknown>> {
  const { data } = await service.ask(QUESTION);
  return (data as { event: Record<string, unknown> }).event;
}

it('agreeing sets make one fact with the sources of both, and no conflict', async () => {
  await load('first', '', talks('gazette', 'date: 2020-01-02, place: rome'));
  await load('second', '', talks('herald', 'date: 2020-01-02, place: rome'));
  const found = await event();
  expect(found).toMatchObject({ date: '2020-01-02', place: { slug: 'rome' }, conflicts: [] });
  expect(found.datasets).toEqual([{ slug: 'first' }, { slug: 'second' }]);
  expect(found.citations).toEqual([{ source: { slug: 'gazette' } }, { source: { slug: 'herald' } }]);
  expect(found.participants).toEqual([
    {
      official: { slug: 'ann-one' },
      citations: [{ source: { slug: 'gazette' } }, { source: { slug: 'herald' } }],
    },
  ]);
});

it('a document that several sets state is one of the documents of each', async () => {
  await load('first', '', talks('gazette', 'date: 2020-01-02'));
  await load('second', '', talks('gazette', 'date: 2020-01-02').replace('talks, title', 'others, title'));
  const { data } = await service.ask(`{
    datasets { nodes { slug sources { totalCount nodes { slug } } } }
    sources(filter: { dataset: { anyOf: ["second"] } }) { nodes { slug } }
    filtered: dataset(id: "second") { sources(filter: { kind: { anyOf: [NEWS] } }, first: 1) { totalCount nodes { slug } pageInfo { endCursor } } } }`);
  expect(data?.filtered.sources).toMatchObject({ totalCount: 1, nodes: [{ slug: 'gazette' }] });
  const { endCursor } = data?.filtered.sources.pageInfo as { endCursor: string };
  const behind = await service.ask(`{ dataset(id: "second") { sources(after: "${endCursor}") { nodes { slug } } } }`);
  expect(behind).toEqual({ data: { dataset: { sources: { nodes: [] } } } });
  const both = [{ slug: 'gazette' }];
  expect(data?.datasets.nodes).toEqual(
    expect.arrayContaining([
      { slug: 'first', sources: { totalCount: 1, nodes: both } },
      { slug: 'second', sources: { totalCount: 1, nodes: both } },
    ]),
  );
  expect(data?.sources.nodes).toEqual(both);
});

it('the class of an office follows the preferred title, and whatever a set states', async () => {
  const office = (source: string, fields: string): string => `
sources: [{ id: ${source}, title: ${source}, kind: NEWS }]
offices: [{ id: post, ${fields}, cite: [{ source: ${source} }] }]
`;
  const found = async (): Promise<unknown> =>
    (await service.ask('{ office(id: "post") { title class classBasis conflicts { field } } }')).data.office;
  const minister = { title: 'Foreign Minister', class: 'FOREIGN_MINISTER', classBasis: 'TITLE', conflicts: [] };
  await load('first', '', office('gazette', 'title: Foreign Minister'));
  await load('second', '', office('herald', 'title: Head of the Chancery, certainty: CONFIRMED'));
  expect(await found()).toEqual({ title: 'Head of the Chancery', class: null, classBasis: null, conflicts: [] });
  await load('second', '', office('herald', 'title: Ambassador, certainty: CONFIRMED'));
  expect(await found()).toEqual({ title: 'Ambassador', class: 'AMBASSADOR', classBasis: 'TITLE', conflicts: [] });
  // What is stated counts for more than what a title tells, whoever states it.
  await load('first', '', office('gazette', 'title: Foreign Minister, class: ENVOY'));
  expect(await found()).toMatchObject({ title: 'Ambassador', class: 'ENVOY', classBasis: 'STATED' });
  await load('first', '', office('gazette', 'title: Foreign Minister'));
  await removeDataset(graph, 'second');
  expect(await found()).toEqual(minister);
});

it('disagreeing sets are both shown, with who states which value', async () => {
  await load('first', '', talks('gazette', 'date: 2020-01-02, place: rome'));
  await load('second', '', talks('herald', 'date: 2020-01-03, place: oslo'));
  const cite = (source: string) => [{ source: { slug: source }, locator: 'page 1' }];
  expect(await event()).toMatchObject({
    date: '2020-01-02',
    place: { slug: 'rome' },
    conflicts: [
      {
        field: 'date',
        values: [
          { value: '2020-01-02', preferred: true, dataset: { slug: 'first' }, citations: cite('gazette') },
          { value: '2020-01-03', preferred: false, dataset: { slug: 'second' }, citations: cite('herald') },
        ],
      },
      {
        field: 'place',
        values: [
          { value: 'Place:rome', preferred: true, dataset: { slug: 'first' }, citations: cite('gazette') },
          { value: 'Place:oslo', preferred: false, dataset: { slug: 'second' }, citations: cite('herald') },
        ],
      },
    ],
  });
});

it.each([
  ['a surer source', 'certainty: CONFIRMED, ', ''],
  ['a higher precedence', '', 'precedence: 5\n'],
])('%s is preferred', async (_, sure, more) => {
  await load('first', '', talks('gazette', 'date: 2020-01-02, place: rome'));
  await load('second', more, talks('herald', `${sure}date: 2020-01-03, place: oslo`));
  expect(await event()).toMatchObject({ date: '2020-01-03', dataset: { slug: 'second' } });
});

it('which set came first makes no difference', async () => {
  await load('second', '', talks('herald', 'date: 2020-01-03, place: oslo'));
  await load('first', '', talks('gazette', 'date: 2020-01-02, place: rome'));
  expect(await event()).toMatchObject({ date: '2020-01-02', place: { slug: 'rome' } });
});

it.each(['first', 'second'])('removing "%s" leaves the other as if it had been alone', async (gone) => {
  const contents = {
    first: talks('gazette', 'date: 2020-01-02, place: rome'),
    second: talks('herald', 'date: 2020-01-03, place: oslo'),
  };
  const other = gone === 'first' ? 'second' : 'first';
  await load(other, '', contents[other]);
  const alone = await event();
  await load(gone, '', contents[gone as 'first']);
  await removeDataset(graph, gone);
  expect(await event()).toEqual(alone);
  const left = await graph.run('MATCH (n) WHERE n:Claim OR n:Conflict OR n:ConflictingValue RETURN n');
  expect(left).toEqual([]);
});

it('loading both again changes nothing', async () => {
  const first = talks('gazette', 'date: 2020-01-02, place: rome');
  const second = talks('herald', 'date: 2020-01-03, place: oslo');
  await load('first', '', first);
  await load('second', '', second);
  const before = await event();
  const manifest = (name: string): string =>
    `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
  for (const [name, content] of [
    ['first', first],
    ['second', second],
  ] as const) {
    const outcome = await withFolder({ 'dataset.yaml': manifest(name), 'a.yaml': content }, (folder) =>
      importDataset(graph, folder, { verify: true }),
    );
    expect(outcome.total).toMatchObject({ created: 0, changed: 0, removed: 0 });
  }
  expect(await event()).toEqual(before);
});

it('a new version of one set changes its own statement alone', async () => {
  await load('first', '', talks('gazette', 'date: 2020-01-02, place: rome'));
  await load('second', '', talks('herald', 'date: 2020-01-03, place: oslo'));
  await load('second', '', talks('herald', 'date: 2020-01-02, place: oslo'));
  const { conflicts } = (await event()) as { conflicts: { field: string }[] };
  expect(conflicts.map(({ field }) => field)).toEqual(['place']);
  // The data set tells of it too, and of what it is.
  const { data } = await service.ask(
    '{ dataset(id: "second") { conflictCount conflicts { field entity { __typename slug } } } }',
  );
  const entity = { __typename: 'Event', slug: 'talks' };
  expect(data.dataset).toEqual({ conflictCount: 1, conflicts: [{ field: 'place', entity }] });
});

it('taking back what another set states leaves it', async () => {
  await load('first', '', talks('gazette', 'date: 2020-01-02, place: rome'));
  await load('second', '', talks('herald', 'date: 2020-01-03, place: oslo'));
  await load('second', '', 'sources: [{ id: herald, title: herald, kind: NEWS }]');
  expect(await event()).toMatchObject({ date: '2020-01-02', conflicts: [], datasets: [{ slug: 'first' }] });
});

describe('the rule', () => {
  const claim = (dataset: string, properties: Claim['properties'], precedence = 0): Claim => ({
    ...{ dataset, precedence, hash: 0 },
    properties: { certainty: 'REPORTED', ...properties },
  });

  it('prefers what most say among the equally sure', () => {
    const { properties } = merge([
      claim('a', { kind: 'TALKS' }),
      claim('b', { kind: 'SUMMIT' }),
      claim('c', { kind: 'SUMMIT' }),
    ]);
    expect(properties.kind).toBe('SUMMIT');
  });

  it('fills in what the preferred set leaves out', () => {
    const { properties, conflicts } = merge([claim('a', { kind: 'PARTY' }), claim('b', { rank: 2 })]);
    expect(properties).toMatchObject({ kind: 'PARTY', rank: 2 });
    expect(conflicts).toEqual([]);
  });

  it('takes another name for a further name, not for a conflict', () => {
    const { properties, conflicts } = merge([
      claim('a', { label: 'Kim Jong Un' }),
      claim('b', { label: 'Kim Jong-un' }),
    ]);
    expect(conflicts).toEqual([]);
    expect(properties.aliases).toEqual(['Kim Jong-un']);
  });
});

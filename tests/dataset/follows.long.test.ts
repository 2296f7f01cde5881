/** What follows from facts follows from every change of them: also of what is preferred where data sets differ. */
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const cite = [{ source: 'paper' }];
const BASE = {
  sources: ['paper', 'herald'].map((id) => ({ id, title: id, kind: 'NEWS' })),
  countries: ['aaa', 'bbb'].map((id) => ({ id, name: id.toUpperCase(), cite })),
};
const ann = { official: 'ann', role: 'GUEST', presence: 'IN_PERSON' };
const bob = { official: 'bob', role: 'HOST', presence: 'IN_PERSON' };
const officials = ['ann', 'bob'].map((id) => ({ id, name: id, cite }));
const event = (id: string, more: object): object => ({
  ...{ id, title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', participants: [ann, bob], cite },
  ...more,
});

async function load(name: string, stated: object, mostAtOnce = 1_000): Promise<void> {
  const manifest = `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
  await withFolder({ 'dataset.yaml': manifest, 'a.yaml': JSON.stringify(stated) }, (folder) =>
    importDataset(graph, folder, { mostAtOnce }),
  );
}

async function begin(): Promise<void> {
  await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await load('base', BASE);
}

/** The events at which somebody met, with who did; those that are no leaves; the countries that an event involves. */
async function following(): Promise<unknown> {
  const rows = await graph.run(
    `MATCH (e:Event) RETURN e.slug AS slug, e.leaf AS leaf, e.present AS present,
       COLLECT { MATCH (e)<-[:MET_AT]-(o) RETURN o.slug ORDER BY o.slug } AS met,
       COLLECT { MATCH (e)-[:INVOLVES]->(c) RETURN c.slug ORDER BY c.slug } AS involves ORDER BY slug`,
  );
  for (const { present, met } of rows) expect(present).toBe((met as unknown[]).length);
  return Object.fromEntries(rows.map(({ slug, leaf, met, involves }) => [slug, [leaf, met, involves]]));
}

/** Of a data set that is there first, and another: what follows with the first alone, and with both. */
interface Case {
  name: string;
  first: object;
  other: object;
  alone: unknown;
  both: unknown;
}

const BOTH = ['ann', 'bob'];
const of = (...events: object[]): object => ({ officials, events });
const ministry = (country?: string, certainty?: string): object => ({
  organizations: [{ id: 'ministry', name: 'Ministry', kind: 'MINISTRY', country, certainty, cite }],
});
const hosted = { kind: 'TALKS', participants: [{ organization: 'ministry', role: 'HOST' }] };
const citizens = (...countries: string[]): object => ({
  officials: [{ id: 'ann', name: 'ann', citizenOf: countries, cite }],
});
const visited = { kind: 'VISIT', participants: [ann] };

const CASES: Case[] = [
  {
    name: 'a kind: who met whom counts no meeting that is stated no longer',
    first: of(event('talks-one', { kind: 'VISIT' })),
    other: of(event('talks-one', { kind: 'TALKS', certainty: 'CONFIRMED' })),
    ...{ alone: { 'talks-one': [true, [], []] }, both: { 'talks-one': [true, BOTH, []] } },
  },
  {
    name: 'a status',
    first: of(event('talks', { status: 'CANCELLED' })),
    other: of(event('talks', { certainty: 'CONFIRMED' })),
    ...{ alone: { talks: [true, [], []] }, both: { talks: [true, BOTH, []] } },
  },
  {
    name: 'how sure an event is',
    first: of(event('talks', { certainty: 'DISPUTED' })),
    other: of(event('talks', { certainty: 'REPORTED' })),
    ...{ alone: { talks: [true, [], []] }, both: { talks: [true, BOTH, []] } },
  },
  {
    name: 'the status of a part, on which the whole depends',
    first: of(event('whole', {}), event('part', { partOf: 'whole', status: 'CANCELLED' })),
    other: of(event('part', { status: 'OCCURRED', certainty: 'CONFIRMED' })),
    alone: { whole: [true, BOTH, []], part: [true, [], []] },
    both: { whole: [false, [], []], part: [true, BOTH, []] },
  },
  {
    name: 'of which whole an event is part',
    first: of(event('one', {}), event('two', {}), event('part', { partOf: 'one' })),
    other: of(event('two', {}), event('part', { partOf: 'two', certainty: 'CONFIRMED' })),
    alone: { one: [false, [], []], two: [true, BOTH, []], part: [true, BOTH, []] },
    both: { one: [true, BOTH, []], two: [false, [], []], part: [true, BOTH, []] },
  },
  {
    name: 'who was at a part, on which the whole depends',
    first: of(event('whole', {}), event('part', { partOf: 'whole', participants: [ann] })),
    other: of(event('part', { partOf: 'whole' })),
    alone: { whole: [true, BOTH, []], part: [true, ['ann'], []] },
    both: { whole: [false, [], []], part: [true, BOTH, []] },
  },
  {
    name: 'how sure it is who was at a part',
    first: of(
      event('whole', {}),
      event('part', { partOf: 'whole', participants: [ann, { ...bob, certainty: 'SPECULATED' }] }),
    ),
    other: of(event('part', { partOf: 'whole' })),
    alone: { whole: [true, BOTH, []], part: [true, ['ann'], []] },
    both: { whole: [false, [], []], part: [true, BOTH, []] },
  },
  {
    name: 'a whole that is new, and whose part was there',
    first: of(event('part', {})),
    other: of(event('whole', { participants: [ann] }), event('part', { partOf: 'whole' })),
    alone: { part: [true, BOTH, []] },
    both: { whole: [false, [], []], part: [true, BOTH, []] },
  },
  {
    name: 'a participant',
    first: of(event('talks', { participants: [ann] })),
    other: of(event('talks', {})),
    ...{ alone: { talks: [true, ['ann'], []] }, both: { talks: [true, BOTH, []] } },
  },
  {
    name: 'how somebody was there',
    first: of(event('talks', { participants: [{ ...ann, presence: 'REMOTE' }, bob] })),
    other: of(event('talks', { participants: [{ ...ann, certainty: 'CONFIRMED' }, bob] })),
    ...{ alone: { talks: [true, ['bob'], []] }, both: { talks: [true, BOTH, []] } },
  },
  {
    name: 'how sure it is that somebody was there',
    first: of(event('talks', { participants: [{ ...ann, certainty: 'SPECULATED' }, bob] })),
    other: of(event('talks', { participants: [ann, bob] })),
    ...{ alone: { talks: [true, ['bob'], []] }, both: { talks: [true, BOTH, []] } },
  },
  {
    name: 'a citizenship',
    first: { ...citizens('aaa'), events: [event('visit', visited)] },
    other: citizens('aaa', 'bbb'),
    ...{ alone: { visit: [true, [], ['aaa']] }, both: { visit: [true, [], ['aaa', 'bbb']] } },
  },
  {
    name: 'the country of an organization',
    first: { ...ministry(), events: [event('talks', hosted)] },
    other: ministry('bbb'),
    ...{ alone: { talks: [true, [], []] }, both: { talks: [true, [], ['bbb']] } },
  },
  {
    name: 'the country of an organization, of two',
    first: { ...ministry('aaa'), events: [event('talks', hosted)] },
    other: {
      countries: [{ id: 'aaa', name: 'AAA', cite }],
      ...ministry('bbb', 'CONFIRMED'),
    },
    // Where neither is surer of the country itself, the first in the alphabet is preferred: the other.
    ...{ alone: { talks: [true, [], ['aaa']] }, both: { talks: [true, [], ['bbb']] } },
  },
];

describe.each([
  ['at once', 1_000],
  ['staged', 0],
])('%s', (_, mostAtOnce) => {
  it.each(CASES)('$name', async ({ first, other, alone, both }) => {
    await begin();
    await load('set-b', first, mostAtOnce);
    expect(await following()).toEqual(alone);
    const before = await snapshotOf(graph);
    await load('set-a', other, mostAtOnce);
    expect(await following()).toEqual(both);
    const after = await snapshotOf(graph);
    await removeDataset(graph, 'set-a');
    expect(await following()).toEqual(alone);
    expect(await snapshotOf(graph)).toBe(before);
    // A new version, where it was a removal.
    await load('set-a', other, mostAtOnce);
    await load('set-a', { sources: BASE.sources }, mostAtOnce);
    expect(await following()).toEqual(alone);
    await load('set-a', other, mostAtOnce);
    expect(await snapshotOf(graph)).toBe(after);
  });

  it('an event that becomes part of another whole leaves the first a leaf', async () => {
    await begin();
    const stating = (partOf: string): object => of(event('one', {}), event('two', {}), event('part', { partOf }));
    await load('set-a', stating('one'), mostAtOnce);
    await load('set-a', stating('two'), mostAtOnce);
    const part = [true, BOTH, []];
    expect(await following()).toEqual({ one: [true, BOTH, []], two: [false, [], []], part });
  });

  it('a part that comes about leaves the whole no leaf', async () => {
    await begin();
    const stating = (status: string): object => of(event('one', {}), event('part', { partOf: 'one', status }));
    await load('set-a', stating('CANCELLED'), mostAtOnce);
    expect(await following()).toMatchObject({ one: [true, BOTH, []] });
    await load('set-a', stating('OCCURRED'), mostAtOnce);
    expect(await following()).toMatchObject({ one: [false, [], []] });
    await load('set-a', of(event('one', {})), mostAtOnce);
    expect(await following()).toMatchObject({ one: [true, BOTH, []] });
  });

  it('values that differ cite what their data sets cite now', async () => {
    await begin();
    const stating = (kind: string, source: string): object => ({
      organizations: [{ id: 'ministry', name: 'Ministry', kind, cite: [{ source }] }],
    });
    await load('set-a', stating('MINISTRY', 'paper'), mostAtOnce);
    await load('set-b', stating('PARTY', 'paper'), mostAtOnce);
    await load('set-b', stating('PARTY', 'herald'), mostAtOnce);
    const rows = await graph.run('MATCH (v:ConflictingValue) RETURN v.citations AS citations ORDER BY v.preferred');
    expect(rows).toEqual([{ citations: ['set-b|herald|||REPORTED'] }, { citations: ['set-a|paper|||REPORTED'] }]);
  });
});

it('what a data set refers to cannot go, though another end than its own is preferred', async () => {
  await begin();
  const whole = (id: string): object => of(event(id, {}));
  await load('set-c', whole('one'));
  await load('set-d', whole('two'));
  await load('set-a', of(event('part', { partOf: 'one' })));
  await load('set-b', of(event('part', { partOf: 'two' })));
  await expect(removeDataset(graph, 'set-d')).rejects.toThrow(
    'Event "two" is no longer stated, and data set "set-b" refers to it',
  );
  await removeDataset(graph, 'set-a');
  expect(await following()).toMatchObject({ one: [true, BOTH, []], two: [false, [], []] });
});

it('what follows for many new events is whole, also for officials whose meetings become many while they are written', async () => {
  await begin();
  const crowd = Array.from({ length: 400 }, (_, at) => ({
    id: `who-${at}`,
    name: `Who ${at}`,
    citizenOf: ['aaa'],
    cite,
  }));
  // More than are derived for in one step: two steps run at once, and each official passes from few meetings to many.
  const events = Array.from({ length: 21_000 }, (_, at) =>
    event(`e-${at}`, {
      participants: [at, at * 7 + 1].map((who) => ({
        official: `who-${who % 400}`,
        role: 'GUEST',
        presence: 'IN_PERSON',
      })),
    }),
  );
  await load('many', { officials: crowd, events });
  const [missing] = await graph.run(
    `MATCH (e:Event)<-[:PARTICIPATED_IN]-(:Official)-[:CITIZEN_OF]->(c) WHERE NOT (e)-[:INVOLVES]->(c) RETURN count(*) AS count`,
  );
  expect(missing?.count).toBe(0);
  const [met] = await graph.run(
    `MATCH (e:Event)<-[:PARTICIPATED_IN]-(o:Official) WHERE NOT (e)<-[:MET_AT]-(o) RETURN count(*) AS count`,
  );
  expect(met?.count).toBe(0);
});

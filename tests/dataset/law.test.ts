/**
 * The graph is a function of the data sets and decisions in it, not of the order or the history of imports: who is who, under
 * which id, and what is stated of whom. `diff` says beforehand what each step does, refusals included; a step twice changes
 * nothing. So are doubts about who is who, and decisions on them can be taken back.
 */
import fc from 'fast-check';
import {
  decideDoubt,
  DecisionRefused,
  diffDataset,
  importDataset,
  type Outcome,
  prepare,
  removeDataset,
} from '../../src/dataset/index.js';
import { DatasetError } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { expectToHold } from '../support/property.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const SETS = ['set-a', 'set-b', 'set-c'] as const;
const PEOPLE = ['ann', 'bob', 'eve'];

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const official = fc.record(
  {
    id: fc.constantFrom(...PEOPLE),
    name: fc.constantFrom('Ann One', 'One Ann', 'Bob Two', 'Eve'),
    country: maybe(fc.constantFrom('aaa', 'bbb')),
    wikidata: maybe(fc.constantFrom('Q1', 'Q2')),
    born: maybe(fc.constantFrom('1950', '1951-02')),
    died: maybe(fc.constantFrom('2011-11-11')),
  },
  { requiredKeys: ['id', 'name'] },
);

const globalId = fc.constantFrom(...[...PEOPLE, 'dan', 'ann-set-b', 'nobody'].map((id) => `Official:${id}`));
const pairs = fc.array(fc.tuple(globalId, globalId), { maxLength: 2 });

const tenure = fc.record({
  official: fc.constantFrom(...PEOPLE, 'dan'),
  office: fc.constantFrom('president', 'premier'),
  when: fc.constantFrom<Record<string, string>>(
    { from: '2010-01-01' },
    { from: '2012-01-01' },
    { from: '2010-01-01', to: '2013-01-01' },
    { attested: '2010-06-06' },
    { attested: '2014-01-01/2016-01-01' },
  ),
});

const period = fc.record(
  {
    when: fc.constantFrom<Record<string, string>>(
      { from: '1950', to: '1959' },
      { from: '1960-05' },
      { from: '1970', to: '..' },
    ),
    level: fc.constantFrom('AMBASSADOR', 'NONE'),
    sender: maybe(fc.constantFrom('aaa', 'bbb')),
    certainty: maybe(fc.constantFrom('CONFIRMED', 'DISPUTED')),
  },
  { requiredKeys: ['when', 'level'] },
);

/** Two of them may turn out to be one man's, with not the same said of each. */
const part = fc.record(
  {
    official: fc.constantFrom(...PEOPLE, 'dan', 'dan'),
    certainty: fc.constantFrom('CONFIRMED', 'REPORTED', 'DISPUTED'),
    cite: fc.constantFrom<{ source: string; at?: string }[]>(
      [{ source: 'paper' }],
      [{ source: 'paper', at: 'page 2' }],
    ),
  },
  { requiredKeys: ['official', 'cite'] },
);

/** A town that has namesakes. */
const town = fc.record(
  {
    country: fc.constantFrom('aaa', 'bbb'),
    at: fc.constantFrom(
      { latitude: 6.8, longitude: -58.2 },
      { latitude: 6.9, longitude: -58 },
      { latitude: 19.3, longitude: -81.4 },
    ),
  },
  { requiredKeys: [] },
);

const version = fc.record({
  officials: fc.uniqueArray(official, { maxLength: 3, selector: ({ id }) => id }),
  /** Whether a table made the ids. */
  mapped: fc.boolean(),
  precedence: fc.constantFrom(0, 0, 5),
  same: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, pairs),
  different: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, pairs),
  /** Who takes part in an event of the base: officials of its own, of the base, or of another data set. */
  parts: fc.uniqueArray(part, { maxLength: 3, selector: ({ official }) => official }),
  /** Whom a statement is about; the first of them made it. */
  said: fc.uniqueArray(fc.constantFrom(...PEOPLE, 'dan'), { maxLength: 3 }),
  /** Who held offices of the base, of which one holder ends another's time. */
  tenures: fc.uniqueArray(tenure, { maxLength: 3, selector: (one) => JSON.stringify({ ...one, to: undefined }) }),
  /** Of what class the data set says that the president is. */
  president: maybe(fc.constantFrom('ENVOY', 'HEAD_OF_STATE')),
  /** At what levels two countries of the base kept relations. */
  periods: fc.uniqueArray(period, {
    maxLength: 3,
    selector: ({ when, sender }) => `${String(when.from)} ${sender ?? ''}`,
  }),
  town: maybe(town),
});
type Version = typeof version extends fc.Arbitrary<infer One> ? One : never;

const cite = [{ source: 'paper' }];

/** What every data set may refer to. */
const BASE = {
  sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
  countries: ['aaa', 'bbb'].map((id) => ({ id, name: id.toUpperCase(), cite })),
  officials: [{ id: 'dan', name: 'Dan Four', citizenOf: ['aaa'], identifiers: { wikidata: 'Q2' }, cite }],
  offices: [
    { id: 'president', title: 'Head', class: 'HEAD_OF_STATE', country: 'aaa', cite },
    { id: 'premier', title: 'Premier', class: 'HEAD_OF_GOVERNMENT', country: 'aaa', cite },
  ],
  events: [
    {
      ...{ id: 'talks', title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', cite },
      participants: [{ official: 'dan', role: 'HOST', presence: 'IN_PERSON' }],
    },
  ],
};

function filesOf(
  name: string,
  { officials, mapped, precedence, same, different, parts, said, tenures, president, periods, town: stated }: Version,
): Record<string, string> {
  const content = {
    participations: parts.map((one) => ({ event: 'talks', role: 'GUEST', presence: 'IN_PERSON', ...one })),
    tenures: tenures.map(({ when, ...ends }) => ({ ...ends, ...when, cite })),
    places:
      stated === undefined
        ? []
        : [{ id: 'town', name: 'Town', kind: 'CITY', ...{ ...stated.at, country: stated.country }, cite }],
    offices: president === undefined ? [] : [{ id: 'president', title: 'Head', class: president, cite }],
    relations:
      periods.length === 0
        ? []
        : [{ countries: ['bbb', 'aaa'], cite, periods: periods.map(({ when, ...one }) => ({ ...when, ...one })) }],
    statements:
      said.length === 0
        ? []
        : [
            {
              id: `said-${name}`,
              paraphrase: 'Peace',
              topics: ['peace'],
              madeBy: said[0],
              about: said.map((id) => `Official:${id}`),
              cite,
            },
          ],
    ...(!mapped && {
      officials: officials.map(({ country, wikidata, ...rest }) => ({
        ...{ ...rest, cite },
        ...(country !== undefined && { citizenOf: [country] }),
        ...(wikidata !== undefined && { identifiers: { wikidata } }),
      })),
    }),
  };
  const table = {
    file: 'people.csv',
    mapping: {
      cite,
      state: {
        officials: {
          id: { field: 'id', slug: true },
          name: '{name}',
          ...{ citizenOf: ['{country}'], born: '{born}', died: '{died}', identifiers: { wikidata: '{wikidata}' } },
        },
      },
    },
  };
  const manifest = {
    ...{
      name,
      title: name,
      version: '1',
      licence: 'CC0-1.0',
      publisher: 'Tests',
      precedence,
      requires: name === 'base' ? [] : ['base'],
    },
    ...{ decisions: 'who.yaml', files: ['a.yaml', ...(mapped ? [table] : [])] },
  };
  const rows = officials.map(({ id, name: label, country = '', wikidata = '', born = '', died = '' }) =>
    [id, label, country, wikidata, born, died].join(','),
  );
  return {
    'dataset.yaml': JSON.stringify(manifest),
    'a.yaml': JSON.stringify(name === 'base' ? BASE : content),
    'who.yaml': JSON.stringify({ same, different }),
    'people.csv': ['id,name,country,wikidata,born,died', ...rows].join('\n'),
  };
}

const NOTHING: Version = {
  ...{ officials: [], mapped: false, precedence: 0, same: [], different: [], parts: [], said: [] },
  ...{ tenures: [], president: undefined, periods: [], town: undefined },
};

type Refused = 'refused';

async function load(name: string, stated: Version, mostAtOnce = 1_000): Promise<Outcome | Refused> {
  return withFolder(filesOf(name, stated), async (folder) => {
    try {
      return await importDataset(graph, folder, { mostAtOnce, verify: true });
    } catch (error) {
      if (error instanceof DatasetError) return 'refused';
      throw error;
    }
  });
}

async function foretell(name: string, stated: Version): Promise<Outcome | Refused> {
  return withFolder(filesOf(name, stated), async (folder) => {
    try {
      const prepared = await prepare(graph, folder);
      try {
        const { refused, ...outcome } = await diffDataset(graph, prepared);
        return refused.length > 0 ? 'refused' : outcome;
      } finally {
        await prepared.close();
      }
    } catch (error) {
      if (error instanceof DatasetError) return 'refused';
      throw error;
    }
  });
}

const bare = (outcome: Outcome | Refused): unknown => {
  if (outcome === 'refused') return outcome;
  const { total, kinds, moved = [] } = outcome;
  return { total, kinds, moved: [...moved].map((one) => JSON.stringify(one)).sort() };
};

async function begin(): Promise<void> {
  await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await load('base', NOTHING);
}

interface Step {
  name: (typeof SETS)[number];
  /** Undefined where it is taken away. */
  stated: Version | undefined;
  staged?: boolean;
}

const step = fc.record({
  name: fc.constantFrom(...SETS),
  stated: fc.option(version, { nil: undefined, freq: 4 }),
  staged: fc.boolean(),
});

/** Takes a data set away, unless others refer to what it alone states. */
async function remove(name: string): Promise<boolean> {
  try {
    await removeDataset(graph, name);
    return true;
  } catch (error) {
    if (error instanceof DatasetError) return false;
    throw error;
  }
}

/** Somebody decides one of the doubts that there are. */
interface Deciding {
  /** Which of them. */
  which: number;
  state: 'OPEN' | 'SAME' | 'DIFFERENT';
}

const deciding = fc.record({
  which: fc.nat(5),
  state: fc.constantFrom<Deciding['state']>('OPEN', 'SAME', 'SAME', 'DIFFERENT'),
});

/** Decides a doubt, if there is one, and sees that it can be taken back. */
async function decide({ which, state }: Deciding): Promise<void> {
  const doubts = await graph.run('MATCH (d:Doubt) RETURN d.key AS key, d.decidedBy IS NULL AS undecided ORDER BY key');
  const doubt = doubts[which % Math.max(1, doubts.length)];
  if (doubt === undefined) return;
  const take = async (now: Deciding['state']): Promise<boolean> => {
    try {
      await decideDoubt(graph, { doubt: `Doubt:${String(doubt.key)}`, state: now, by: 'key:1', at: new Date(0) });
      return true;
    } catch (error) {
      if (error instanceof DecisionRefused) return false;
      throw error;
    }
  };
  const before = await snapshotOf(graph);
  if (!(await take(state))) {
    expect(await snapshotOf(graph)).toBe(before);
    return;
  }
  if (doubt.undecided !== true || state === 'OPEN') return;
  const decided = await snapshotOf(graph);
  expect(await take('OPEN')).toBe(true);
  expect(await snapshotOf(graph)).toBe(before);
  expect(await take(state)).toBe(true);
  expect(await snapshotOf(graph)).toBe(decided);
}

async function holdsFor(steps: readonly (Step | Deciding)[], order: readonly string[]): Promise<void> {
  await begin();
  const last = new Map<string, Version>();
  for (const one of steps) {
    if ('which' in one) {
      await decide(one);
      continue;
    }
    const { name, stated, staged } = one;
    if (stated === undefined) {
      if (last.has(name) && (await remove(name))) last.delete(name);
      continue;
    }
    const foretold = await foretell(name, stated);
    const before = foretold === 'refused' ? await snapshotOf(graph) : undefined;
    const outcome = await load(name, stated, staged ? 0 : 1_000);
    expect(bare(outcome)).toEqual(bare(foretold));
    if (outcome === 'refused') expect(await snapshotOf(graph)).toBe(before);
    else last.set(name, stated);
    // A step twice changes nothing, nor does what the others state already.
    for (const [one, known] of last) {
      expect(await load(one, known)).toMatchObject({ total: { created: 0, changed: 0, removed: 0 } });
    }
  }
  const found = await snapshotOf(graph);
  const decisions = await graph.run('MATCH (d:DoubtDecision) RETURN properties(d) AS decision');
  await begin();
  await graph.run('UNWIND $decisions AS one CREATE (d:DoubtDecision) SET d = one.decision', { decisions });
  const left = order.filter((name) => last.has(name));
  // Whoever names officials of another data set comes after it.
  for (let tries = left.length; left.length > 0 && tries > 0; tries -= 1) {
    for (const name of [...left]) {
      const outcome = await load(name, last.get(name) ?? NOTHING);
      if (outcome !== 'refused') left.splice(left.indexOf(name), 1);
    }
  }
  expect(left).toEqual([]);
  expect(await snapshotOf(graph)).toBe(found);
}

it('the graph is a function of the data sets and decisions in it', async () => {
  await expectToHold(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 2, arbitrary: step }, { weight: 1, arbitrary: deciding }), {
        minLength: 2,
        maxLength: 5,
      }),
      fc.shuffledSubarray([...SETS], { minLength: 3 }),
      holdsFor,
    ),
    { short: 6, long: 100 },
  );
});

/** Takes a step. @returns whether it was refused */
async function take({ name, stated, staged }: Step): Promise<boolean> {
  if (stated === undefined) return !(await remove(name));
  return (await load(name, stated, staged ? 0 : 1_000)) === 'refused';
}

/** What comes of steps, of which the last two are taken together or one after the other. */
async function afterwards(before: readonly Step[], last: (both: typeof take) => Promise<boolean[]>): Promise<unknown> {
  await begin();
  const there = new Set<string>();
  for (const one of before) {
    const isRemoval = one.stated === undefined;
    if ((isRemoval && !there.has(one.name)) || (await take(one))) continue;
    if (isRemoval) there.delete(one.name);
    else there.add(one.name);
  }
  // What is not there cannot be taken away.
  const refused = await last((one) =>
    take(one.stated === undefined && !there.has(one.name) ? { ...one, stated: NOTHING } : one),
  );
  return { refused, graph: await snapshotOf(graph) };
}

it('two imports at once come to what one of the two orders does', async () => {
  await expectToHold(
    fc.asyncProperty(
      fc.array(step, { maxLength: 2 }),
      fc.tuple(step, step).filter(([one, other]) => one.name !== other.name),
      async (before, [one, other]) => {
        const together = await afterwards(before, (both) => Promise.all([both(one), both(other)]));
        const inOrder = await afterwards(before, async (both) => [await both(one), await both(other)]);
        const reversed = await afterwards(before, async (both) => [await both(other), await both(one)].reverse());
        expect([inOrder, reversed]).toContainEqual(together);
      },
    ),
    { short: 2, long: 60 },
  );
});

const early = { when: { from: '1950', to: '1959' }, level: 'AMBASSADOR' } as const;
const late = { when: { from: '1960-05' }, level: 'AMBASSADOR' } as const;
const ann = { id: 'ann', name: 'Ann One', country: 'aaa' } as const;

/** What a data set states of two, alike and not. */
const BOTH: Version = {
  ...NOTHING,
  officials: [ann],
  parts: [
    { official: 'ann', cite },
    { official: 'dan', certainty: 'CONFIRMED', cite: [{ source: 'paper', at: 'page 2' }] },
  ],
  said: ['dan', 'ann'],
  tenures: [
    { official: 'ann', office: 'premier', when: { from: '2010-01-01', to: '2013-01-01' } },
    { official: 'dan', office: 'premier', when: { from: '2010-01-01' } },
  ],
};

it.each<[string, (Step | Deciding)[]]>([
  [
    'an official is gone, and another takes the id that was his',
    [
      { name: 'set-a', stated: { ...NOTHING, officials: [ann], parts: [{ official: 'ann', cite }] } },
      {
        name: 'set-b',
        stated: { ...NOTHING, officials: [{ id: 'ann', name: 'Bob Two', country: 'bbb' }], mapped: true },
      },
      { name: 'set-a', stated: undefined },
    ],
  ],
  [
    'the same, of one country',
    [
      { name: 'set-a', stated: { ...NOTHING, officials: [ann] } },
      {
        name: 'set-b',
        stated: { ...NOTHING, officials: [{ id: 'ann', name: 'Bob Two', country: 'aaa' }], mapped: true },
      },
      { name: 'set-a', stated: { ...NOTHING, officials: [{ id: 'eve', name: 'Eve' }] } },
    ],
  ],
  [
    'an official is stated no longer, and named all the same',
    [
      {
        name: 'set-a',
        stated: { ...NOTHING, officials: [{ ...ann, wikidata: 'Q1' }], parts: [{ official: 'ann', cite }] },
      },
      { name: 'set-b', stated: { ...NOTHING, officials: [{ id: 'eve', name: 'Eve', wikidata: 'Q1' }] } },
      { name: 'set-a', stated: { ...NOTHING, officials: [], parts: [{ official: 'ann', cite }] } },
    ],
  ],
  [
    'an id that was written is made of a name now',
    [
      { name: 'set-a', stated: { ...NOTHING, officials: [ann] } },
      {
        name: 'set-b',
        stated: { ...NOTHING, officials: [{ id: 'ann', name: 'Bob Two', country: 'bbb' }], mapped: true },
      },
      { name: 'set-c', stated: { ...NOTHING, parts: [{ official: 'ann', cite }] } },
      { name: 'set-a', stated: { ...NOTHING, officials: [ann], mapped: true } },
    ],
  ],
  [
    'two state one period, and another differently',
    [
      { name: 'set-a', stated: { ...NOTHING, periods: [early, { ...late, level: 'NONE' }] } },
      { name: 'set-b', stated: { ...NOTHING, precedence: 5, periods: [{ ...early, certainty: 'CONFIRMED' }, late] } },
      { name: 'set-c', stated: { ...NOTHING, periods: [early, { ...late, sender: 'bbb' }] }, staged: true },
      { name: 'set-a', stated: undefined },
      { name: 'set-b', stated: { ...NOTHING, periods: [late] } },
    ],
  ],
  [
    'two of one data set turn out to be one man, and two again',
    [
      { name: 'set-b', stated: BOTH },
      { name: 'set-a', stated: { ...NOTHING, officials: [{ ...ann, wikidata: 'Q2' }] } },
      { name: 'set-b', stated: { ...BOTH, parts: BOTH.parts.slice(1) } },
      { name: 'set-b', stated: BOTH },
      { name: 'set-a', stated: undefined },
    ],
  ],
  [
    'somebody is said to have spoken who goes by his id only once another one is gone',
    [
      { name: 'set-a', stated: { ...NOTHING, officials: [{ ...ann, wikidata: 'Q2' }] } },
      { name: 'set-a', stated: { ...NOTHING, said: ['dan'] }, staged: true },
      { name: 'set-a', stated: undefined },
    ],
  ],
  [
    'the same, by a decision',
    [
      { name: 'set-b', stated: BOTH },
      { name: 'set-a', stated: { ...NOTHING, same: [['Official:ann', 'Official:dan']] } },
      { name: 'set-a', stated: NOTHING },
    ],
  ],
  [
    'the same, by a decision of its own that another one undoes',
    [
      { name: 'set-b', stated: { ...BOTH, same: [['Official:ann', 'Official:dan']] } },
      {
        name: 'set-a',
        stated: { ...NOTHING, precedence: 5, different: [['Official:ann', 'Official:dan']] },
      },
    ],
  ],
  [
    'somebody decides who two are, and a third one comes who is both',
    [
      { name: 'set-a', stated: { ...NOTHING, officials: [ann], parts: [{ official: 'ann', cite }] } },
      {
        name: 'set-b',
        stated: {
          ...BOTH,
          officials: [{ id: 'eve', name: 'One Ann' }],
          parts: BOTH.parts.slice(1),
          said: [],
          tenures: [],
        },
      },
      { which: 0, state: 'SAME' },
      { name: 'set-c', stated: { ...NOTHING, officials: [{ id: 'bob', name: 'Ann One', country: 'aaa' }] } },
      { name: 'set-a', stated: undefined },
    ],
  ],
])('where %s', async (_, steps) => {
  await holdsFor(steps, ['set-c', 'set-b', 'set-a']);
  await holdsFor(steps, ['set-a', 'set-b', 'set-c']);
});

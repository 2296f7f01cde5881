/**
 * The graph is a function of the data sets and decisions in it, not of the order or the history of imports: who is who, under
 * which id, and what is stated of whom. `diff` says beforehand what each step does, refusals included; a step twice changes
 * nothing.
 */
import fc from 'fast-check';
import { diffDataset, importDataset, type Outcome, prepare, removeDataset } from '../../src/dataset/index.js';
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
  },
  { requiredKeys: ['id', 'name'] },
);

const globalId = fc.constantFrom(...[...PEOPLE, 'dan', 'ann-set-b', 'nobody'].map((id) => `Official:${id}`));
const pairs = fc.array(fc.tuple(globalId, globalId), { maxLength: 2 });

const version = fc.record({
  officials: fc.uniqueArray(official, { maxLength: 3, selector: ({ id }) => id }),
  /** Whether a table made the ids. */
  mapped: fc.boolean(),
  precedence: fc.constantFrom(0, 0, 5),
  same: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, pairs),
  different: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, pairs),
  /** Who takes part in an event of the base: officials of its own, and one that only the base states. */
  parts: fc.uniqueArray(fc.constantFrom(...PEOPLE, 'dan'), { maxLength: 3 }),
  said: maybe(fc.constantFrom(...PEOPLE, 'dan')),
});
type Version = typeof version extends fc.Arbitrary<infer One> ? One : never;

const cite = [{ source: 'paper' }];

/** What every data set may refer to. */
const BASE = {
  sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
  countries: ['aaa', 'bbb'].map((id) => ({ id, name: id.toUpperCase(), cite })),
  officials: [{ id: 'dan', name: 'Dan Four', citizenOf: ['aaa'], identifiers: { wikidata: 'Q2' }, cite }],
  events: [
    {
      ...{ id: 'talks', title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', cite },
      participants: [{ official: 'dan', role: 'HOST', presence: 'IN_PERSON' }],
    },
  ],
};

function filesOf(
  name: string,
  { officials, mapped, precedence, same, different, parts, said }: Version,
): Record<string, string> {
  const ids = new Set(['dan', ...officials.map(({ id }) => id)]);
  const content = {
    participations: parts
      .filter((id) => ids.has(id))
      .map((id) => ({ event: 'talks', official: id, role: 'GUEST', presence: 'IN_PERSON', cite })),
    statements:
      said !== undefined && ids.has(said)
        ? [{ id: `said-${name}`, paraphrase: 'Peace', madeBy: said, about: [`Official:${said}`], cite }]
        : [],
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
          ...{ citizenOf: ['{country}'], born: '{born}', identifiers: { wikidata: '{wikidata}' } },
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
  const rows = officials.map(({ id, name: label, country = '', wikidata = '', born = '' }) =>
    [id, label, country, wikidata, born].join(','),
  );
  return {
    'dataset.yaml': JSON.stringify(manifest),
    'a.yaml': JSON.stringify(name === 'base' ? BASE : content),
    'who.yaml': JSON.stringify({ same, different }),
    'people.csv': ['id,name,country,wikidata,born', ...rows].join('\n'),
  };
}

const NOTHING: Version = {
  ...{ officials: [], mapped: false, precedence: 0, same: [], different: [], parts: [], said: undefined },
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

const step = fc.record({
  name: fc.constantFrom(...SETS),
  stated: fc.option(version, { nil: undefined, freq: 4 }),
  staged: fc.boolean(),
});

async function holdsFor(
  steps: readonly { name: (typeof SETS)[number]; stated: Version | undefined; staged: boolean }[],
  order: readonly string[],
): Promise<void> {
  await begin();
  const last = new Map<string, Version>();
  for (const { name, stated, staged } of steps) {
    if (stated === undefined) {
      if (last.delete(name)) await removeDataset(graph, name);
      continue;
    }
    const foretold = await foretell(name, stated);
    const before = foretold === 'refused' ? await snapshotOf(graph) : undefined;
    const outcome = await load(name, stated, staged ? 0 : 1_000);
    expect(bare(outcome)).toEqual(bare(foretold));
    if (outcome === 'refused') expect(await snapshotOf(graph)).toBe(before);
    else {
      last.set(name, stated);
      const again = await load(name, stated);
      expect(again).toMatchObject({ total: { created: 0, changed: 0, removed: 0 } });
    }
  }
  const found = await snapshotOf(graph);
  await begin();
  for (const name of order) {
    const stated = last.get(name);
    if (stated !== undefined) expect(await load(name, stated)).not.toBe('refused');
  }
  expect(await snapshotOf(graph)).toBe(found);
}

it('the graph is a function of the data sets and decisions in it', async () => {
  await expectToHold(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 4 }),
      fc.shuffledSubarray([...SETS], { minLength: 3 }),
      holdsFor,
    ),
    { short: 6, long: 100 },
  );
});

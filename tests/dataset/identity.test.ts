/** Officials whom a data set, or two, name in several ways: one node, each fact once. */
import { decided, type Decisions } from '../../src/dataset/resolve/decisions.js';
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const manifest = (name: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\ndecisions: who.yaml\nfiles: [a.yaml]\n`;

async function load(name: string, content: string, who = 'same: []', mostAtOnce = 1_000): Promise<number[]> {
  return withFolder({ 'dataset.yaml': manifest(name), 'a.yaml': content, 'who.yaml': who }, async (folder) => {
    const { total } = await importDataset(graph, folder, { mostAtOnce, verify: true });
    return [total.created, total.changed, total.removed, total.unchanged];
  });
}

/** Two entries that are one person: the second has the same country, another office, and the same part in one event. */
const TWICE = `
sources: [{ id: paper, title: A paper, kind: NEWS }]
countries: [{ id: aaa, name: A, cite: [{ source: paper }] }]
offices: [{ id: mayor, title: Mayor, cite: [{ source: paper }] }, { id: judge, title: Judge, cite: [{ source: paper }] }]
officials:
  - { id: ann-one, name: Ann One, citizenOf: [aaa], offices: [{ office: mayor, from: 2001 }], cite: [{ source: paper, at: p. 1 }] }
  - { id: one, name: One, citizenOf: [aaa], offices: [{ office: judge, from: 2005 }], cite: [{ source: paper, at: p. 2 }] }
events:
  - { id: talks, title: Talks, kind: TALKS, status: OCCURRED, date: 2006-01-01, cite: [{ source: paper }],
      participants: [{ official: ann-one, role: GUEST, presence: IN_PERSON }, { official: one, role: GUEST, presence: IN_PERSON, capacity: judge }] }
`;

const ANN = `MATCH (o:Official) RETURN o.slug AS slug, COUNT { (o)-[:CITIZEN_OF]->() } AS countries,
  COUNT { (o)-[:HELD_OFFICE]->() } AS offices, COUNT { (o)-[:PARTICIPATED_IN]->() } AS parts, COUNT { (o)-[:CITES]->() } AS cites ORDER BY slug`;

describe.each([
  ['the first', 'same: [[Official:ann-one, Official:one]]', 'ann-one'],
  ['the second', 'same: [[Official:one, Official:ann-one]]', 'one'],
])('a decision that two of one data set are %s', (_, who, slug) => {
  it.each([
    ['at once', 1_000],
    ['staged', 0],
  ])('makes one node of them with each fact once, %s, and a second import changes nothing', async (__, most) => {
    const [created] = await load('set-a', TWICE, who, most);
    expect(await graph.run(ANN)).toEqual([{ slug, countries: 1, offices: 2, parts: 1, cites: 2 }]);
    expect(await load('set-a', TWICE, who, most)).toEqual([0, 0, 0, created]);
  });
});

it('two of one data set who are both an official of another one are told, and put together by a decision alone', async () => {
  await load(
    'set-b',
    `
sources: [{ id: herald, title: Herald, kind: NEWS }]
officials: [{ id: ann-b-one, name: Ann B. One, identifiers: { wikidata: Q1, viaf: '2' }, cite: [{ source: herald }] }]
`,
  );
  const before = await snapshotOf(graph);
  const content = TWICE.replace('name: Ann One,', 'name: Ann One, identifiers: { wikidata: Q1 },').replace(
    'name: One,',
    "name: One, identifiers: { viaf: '2' },",
  );
  const slugs = async (): Promise<unknown> => (await graph.run(ANN)).map(({ slug }) => slug);
  await load('set-a', content);
  expect(await slugs()).toEqual(['ann-b-one', 'ann-one', 'one']);
  const [, changed] = await load('set-a', content, 'same: [[Official:ann-one, Official:one]]');
  expect(changed).toBeGreaterThan(0);
  expect(await graph.run(ANN)).toEqual([{ slug: 'ann-b-one', countries: 1, offices: 2, parts: 1, cites: 3 }]);
  await removeDataset(graph, 'set-a');
  expect(await snapshotOf(graph)).toBe(before);
});

describe('an official of one data set and one of another', () => {
  const official = (more: string): string => `
sources: [{ id: herald, title: Herald, kind: NEWS }]
countries: [{ id: aaa, name: A, cite: [{ source: herald }] }, { id: kor, name: South Korea, cite: [{ source: herald }] }]
officials: [{ ${more}, cite: [{ source: herald }] }]
`;
  const second = async (
    first: string,
    other: string,
    who?: string,
  ): Promise<{ slugs: unknown; warnings: string[] }> => {
    await load('set-b', official(first));
    return withFolder(
      { 'dataset.yaml': manifest('set-a'), 'a.yaml': official(other), 'who.yaml': who ?? 'same: []' },
      async (folder) => {
        const { warnings } = await importDataset(graph, folder);
        const [row] = await graph.run('MATCH (o:Official) WITH o ORDER BY o.slug RETURN collect(o.slug) AS slugs');
        return { slugs: row?.slugs, warnings: warnings.map(({ message }) => message) };
      },
    );
  };

  it.each([
    [
      'an identifier',
      'id: a-one, name: A. One, identifiers: { wikidata: Q1 }',
      'id: x, name: Anna One, identifiers: { wikidata: Q1 }',
    ],
    [
      'a full name, the surname before a comma or last, and a country',
      "id: one-ann, name: 'One, Ann', citizenOf: [aaa]",
      'id: ann-one, name: Ann One, citizenOf: [aaa]',
    ],
    [
      'a full name, in whichever order where a hyphen shows the given name, and a country',
      'id: one-ann, name: One Ann-bee, citizenOf: [kor]',
      'id: ann-one, name: Ann-bee One, citizenOf: [kor]',
    ],
    ['a slug that somebody wrote', 'id: ann-one, name: Ann One', 'id: ann-one, name: A. One'],
  ])('are one where they have %s in common', async (_, first, other) => {
    const { slugs, warnings } = await second(first, other);
    // The first in the alphabet, whichever came first.
    expect(slugs).toEqual([[first, other].map((one) => /id: ([a-z-]+)/.exec(one)?.[1]).sort()[0]]);
    expect(warnings).toEqual([]);
  });

  it('are two, and that is told, where the order of their names is another one elsewhere', async () => {
    const found = await second(
      'id: one-ann, name: One Ann, citizenOf: [aaa]',
      'id: ann-one, name: Ann One, citizenOf: [aaa]',
    );
    expect(found.slugs).toEqual(['ann-one', 'one-ann']);
    expect(found.warnings).toEqual([expect.stringContaining('"Official:ann-one" may be the "Official:one-ann"')]);
  });

  it('are two, and that is told, where they have a name in common and nothing to tell by', async () => {
    const found = await second('id: one-ann, name: Ann One, citizenOf: [aaa]', 'id: ann-one, name: Ann One');
    expect(found).toEqual({
      slugs: ['ann-one', 'one-ann'],
      warnings: [
        '"Official:ann-one" may be the "Official:one-ann" that another data set states: a name in common, and no country to tell by',
      ],
    });
  });

  it.each([
    [
      'identifiers of one scheme differ',
      'id: one-ann, name: Ann One, citizenOf: [aaa], identifiers: { wikidata: Q1 }',
      'id: ann-one, name: Ann One, citizenOf: [aaa], identifiers: { wikidata: Q2 }',
    ],
    [
      'the marks of their letters differ',
      'id: one-ann, name: Ann Hùng, citizenOf: [aaa]',
      'id: ann-one, name: Ann Hưng, citizenOf: [aaa]',
    ],
    [
      'one is called so beside his name alone',
      'id: one-ann, name: Ann One, names: [{ value: Shared Name }], citizenOf: [aaa]',
      'id: ann-one, name: Bea One, names: [{ value: Shared Name }], citizenOf: [aaa]',
    ],
  ])('are two, and that is told, where they bear a name in one country and %s', async (_, first, other) => {
    const found = await second(first, other);
    expect(found.slugs).toEqual(['ann-one', 'one-ann']);
    expect(found.warnings).toEqual([expect.stringContaining('more than one may bear that name in that country')]);
  });

  it('are two where the days of their births contradict each other', async () => {
    const found = await second(
      "id: one-ann, name: Ann One, citizenOf: [aaa], born: '1950'",
      "id: ann-one, name: Ann One, citizenOf: [aaa], born: '1951-02'",
    );
    expect(found).toEqual({ slugs: ['ann-one', 'one-ann'], warnings: [] });
  });

  it('are one, or two, as somebody decided, whatever they have in common', async () => {
    const [first, other] = [
      'id: one-ann, name: Ann One, citizenOf: [aaa]',
      'id: ann-one, name: Ann One, citizenOf: [aaa]',
    ];
    const apart = await second(first, other, 'different: [[Official:one-ann, Official:ann-one]]');
    expect(apart).toEqual({ slugs: ['ann-one', 'one-ann'], warnings: [] });
  });

  it('with the same slug are two, as somebody decided: the one of the later data set in the alphabet gets a slug of its own', async () => {
    const ann = 'id: ann-one, name: Ann One';
    const found = await second(ann, ann, 'different: [[Official:ann-one, Official:ann-one]]');
    expect(found).toEqual({ slugs: ['ann-one', 'ann-one-set-b'], warnings: [] });
  });

  it('are one, as somebody decided, though nothing else says so', async () => {
    const found = await second(
      'id: bob, name: Bob',
      'id: ann-one, name: Ann One',
      'same: [[Official:bob, Official:ann-one]]',
    );
    expect(found.slugs).toEqual(['bob']);
  });
});

it('of a decision of the data set and a further one that disagree, the further counts', () => {
  const one: Decisions = { same: [['Official:a', 'Official:b']], different: [['Official:c', 'Official:d']] };
  const other: Decisions = { same: [['Official:d', 'Official:c']], different: [['Official:b', 'Official:a']] };
  expect(decided(one, other)).toEqual(other);
  expect(decided(one, { same: [], different: [] })).toEqual(one);
});

describe('whoever states an official, imported again and again', () => {
  const set = (source: string, official: string): string => `
sources: [{ id: ${source}, title: ${source}, kind: NEWS }]
countries: [{ id: aaa, name: A, cite: [{ source: ${source} }] }]
officials: [{ ${official}, cite: [{ source: ${source} }] }]
`;

  it.each([
    [
      'by an identifier',
      'id: one-ann, name: One Ann, identifiers: { wikidata: Q1 }',
      'id: x, name: Y, identifiers: { wikidata: Q1 }',
    ],
    [
      'by name and country',
      "id: one-ann, name: 'One, Ann', citizenOf: [aaa]",
      'id: ann-one, name: Ann One, citizenOf: [aaa]',
    ],
    ['by the slug', 'id: one-ann, name: One Ann', 'id: one-ann, name: Ann'],
    [
      'though one learns what the other knew',
      `id: one-ann, name: 'One, Ann', citizenOf: [aaa], identifiers: { viaf: "2" }`,
      'id: ann-one, name: Ann One, citizenOf: [aaa]',
    ],
  ])('%s, it is the same one', async (_, first, other) => {
    await load('set-a', set('gazette', first));
    await load('set-b', set('herald', other));
    const once = await snapshotOf(graph);
    for (const again of [1, 2, 3]) {
      const [created, changed, removed] = await load(
        again === 2 ? 'set-a' : 'set-b',
        again === 2 ? set('gazette', first) : set('herald', other),
      );
      expect([created, changed, removed]).toEqual([0, 0, 0]);
    }
    expect(await graph.run('MATCH (o:Official) RETURN count(o) AS officials')).toEqual([{ officials: 1 }]);
    expect(await snapshotOf(graph)).toBe(once);
  });
});

describe('decisions', () => {
  const THREE = `
sources: [{ id: paper, title: A paper, kind: NEWS }]
countries: [{ id: aaa, name: A, cite: [{ source: paper }] }, { id: bbb, name: B, cite: [{ source: paper }] }]
officials:
  - { id: ann, name: Ann, cite: [{ source: paper }] }
  - { id: annie, name: Annie, citizenOf: [aaa], cite: [{ source: paper }] }
  - { id: anna, name: Anna, citizenOf: [bbb], cite: [{ source: paper }] }
`;

  it.each([
    ['[[Official:ann, Official:annie], [Official:annie, Official:anna]]'],
    ['[[Official:annie, Official:anna], [Official:ann, Official:annie]]'],
    ['[[Official:ann, Official:anna], [Official:ann, Official:annie], [Official:annie, Official:anna]]'],
  ])('%s make one of all three, with the facts of each', async (same) => {
    await load('set-a', THREE, `same: ${same}`);
    const text = `MATCH (o:Official) RETURN o.slug AS slug, COLLECT { MATCH (o)-[:CITIZEN_OF]->(c) RETURN c.slug ORDER BY c.slug } AS of`;
    expect(await graph.run(text)).toEqual([{ slug: 'ann', of: ['aaa', 'bbb'] }]);
  });

  it('that make two of those whom others make one are refused', async () => {
    const who =
      'same: [[Official:ann, Official:annie], [Official:annie, Official:anna]]\ndifferent: [[Official:anna, Official:ann]]';
    await expect(load('set-a', THREE, who)).rejects.toThrow(
      'The decisions say that "Official:anna" and "Official:ann" are two, and that they are one',
    );
  });

  it('about nobody are told', async () => {
    await withFolder(
      {
        'dataset.yaml': manifest('set-a'),
        'a.yaml': THREE,
        'who.yaml': 'same: [[Official:ann, Official:ane], [Official:ann, Official:anna]]',
      },
      async (folder) => {
        const { warnings } = await importDataset(graph, folder);
        expect(warnings.map(({ message }) => message)).toEqual([
          'The decisions name "Official:ane", which neither this data set nor the graph has',
        ]);
      },
    );
  });

  const warningsOf = (name: string, content: string, who: string): Promise<string[]> =>
    withFolder({ 'dataset.yaml': manifest(name), 'a.yaml': content, 'who.yaml': who }, async (folder) => {
      const { warnings } = await importDataset(graph, folder);
      return warnings.map(({ message }) => message);
    });
  const NONE = 'sources: [{ id: herald, title: Herald, kind: NEWS }]\n';

  it('that do not hold are told: what one data set states apart, no other makes one', async () => {
    await load('set-a', THREE);
    expect(await warningsOf('set-b', NONE, 'same: [[Official:ann, Official:anna]]')).toEqual([
      'The decision that "Official:ann" and "Official:anna" are one does not hold',
    ]);
    expect(await graph.run('MATCH (o:Official) RETURN count(o) AS officials')).toEqual([{ officials: 3 }]);
  });

  it('about one who goes by another id since are about somebody', async () => {
    await load('set-a', THREE);
    const own = `${NONE}officials: [{ id: a-one, name: A. One, cite: [{ source: herald }] }]\n`;
    const who = 'same: [[Official:a-one, Official:ann]]';
    expect(await warningsOf('set-b', own, who)).toEqual([]);
    expect(await graph.run('MATCH (o:Official) RETURN o.slug AS slug ORDER BY slug')).toEqual(
      ['a-one', 'anna', 'annie'].map((slug) => ({ slug })),
    );
    // Now it names him by an id that only leads to him.
    expect(await warningsOf('set-b', own, `${who}\ndifferent: [[Official:ann, Official:anna]]`)).toEqual([]);
  });
});

describe('ids that tables made of names', () => {
  const table = (name: string, more = ''): Record<string, string> => ({
    'dataset.yaml': `${manifest(name)
      .replace(/decisions.*\n/, '')
      .replace(/files: .*/, '')}sources: [{ id: ${name}-table, title: Table, kind: REFERENCE }]
files:
  - file: people.csv
    mapping:
      cite: [{ source: ${name}-table, at: '{#}' }]
      state: { officials: { id: { field: who, slug: true }, name: '{who}'${more} } }
`,
  });
  const people = async (name: string, who: string, more?: string): Promise<string[]> =>
    withFolder({ ...table(name, more), 'people.csv': `who\n${who}\n` }, async (folder) => {
      const { warnings } = await importDataset(graph, folder);
      return warnings.map(({ message }) => message);
    });
  const slugs = async (): Promise<unknown> =>
    (await graph.run('MATCH (o:Official) WITH o ORDER BY o.slug RETURN collect(o.slug) AS slugs'))[0]?.slugs;

  it('two of one surname are two people, and that is told', async () => {
    expect(await people('set-a', 'Brown')).toEqual([]);
    expect(await people('set-b', 'Brown')).toEqual([
      '"Official:brown" may be the "Official:brown" that another data set states: an id in common that was made of a name, and nothing else to tell by',
    ]);
    expect(await slugs()).toEqual(['brown', 'brown-set-b']);
    expect(await people('set-a', 'Brown')).toEqual([expect.stringContaining('may be the "Official:brown-set-b"')]);
    expect(await slugs()).toEqual(['brown', 'brown-set-b']);
  });

  it('two of one full name too, unless a country or an identifier says more', async () => {
    await people('set-a', 'Zoe Quux', ', identifiers: { wikidata: Q7 }');
    expect(await people('set-b', 'Zoe Quux')).toEqual([
      expect.stringContaining('a name in common, and no country to tell by'),
    ]);
    expect(await people('set-c', 'Zoe Quux', ', identifiers: { wikidata: Q7 }')).toEqual([]);
    expect(await slugs()).toEqual(['zoe-quux', 'zoe-quux-set-b']);
  });
});

describe('two of one name and country who lived at other times', () => {
  const cite = 'cite: [{ source: paper }]';
  const setOf = (id: string, official: string, more = ''): string => `
sources: [{ id: paper, title: A paper, kind: NEWS }]
countries: [{ id: aaa, name: A, ${cite} }]
offices: [{ id: mayor-${id}, title: Mayor, ${cite} }]
officials: [{ id: ${id}, name: Ann Bee, made: true, citizenOf: [aaa], ${official}${cite} }]
${more}`;
  const tenure = (id: string, dates: string): string => `offices: [{ office: mayor-${id}, ${dates} }], `;
  const talks = (id: string, date: string, name = `talks-${id}`): string =>
    `events: [{ id: ${name}, title: Talks, kind: TALKS, status: OCCURRED, date: '${date}', ${cite}, participants: [{ official: ${id}, role: GUEST, presence: IN_PERSON }] }]`;
  const slugs = async (): Promise<unknown> =>
    (await graph.run('MATCH (o:Official) RETURN o.slug AS slug ORDER BY slug')).map(({ slug }) => slug);

  it.each<[string, string, string, string[]]>([
    [
      'offices a century apart',
      setOf('one', tenure('one', 'from: 1850, to: 1853')),
      setOf('two', tenure('two', 'attested: 1990-05-01')),
      ['one', 'two'],
    ],
    [
      'an event after a death',
      setOf('one', 'died: 1950-01-01, '),
      setOf('two', '', talks('two', '2020-05-05')),
      ['one', 'two'],
    ],
    [
      'an event before a birth',
      setOf('one', 'born: 1995-01-01, '),
      setOf('two', '', talks('two', '1970-05-05')),
      ['one', 'two'],
    ],
    [
      'an identifier of people of two centuries',
      setOf('one', 'died: 1800, identifiers: { wikidata: Q1 }, '),
      setOf('two', 'identifiers: { wikidata: Q1 }, ', talks('two', '1985-01-01')),
      ['one', 'two'],
    ],
    [
      'an identifier, and births that differ a little',
      setOf('one', 'born: 1950, identifiers: { wikidata: Q1 }, '),
      setOf('two', 'born: 1951, identifiers: { wikidata: Q1 }, '),
      ['one'],
    ],
    ['births of which one is about', setOf('one', 'born: 1950~, '), setOf('two', 'born: 1951, '), ['one']],
    [
      'births of which one is about, and another',
      setOf('one', 'born: 1950~, '),
      setOf('two', 'born: 1960, '),
      ['one', 'two'],
    ],
    [
      'an event that may be before a death',
      setOf('one', 'died: 1950, '),
      setOf('two', '', talks('two', '1950')),
      ['one'],
    ],
    [
      'offices of one life',
      setOf('one', tenure('one', 'from: 1950, to: 1953')),
      setOf('two', tenure('two', 'from: 1990')),
      ['one'],
    ],
  ])('%s', async (_, one, two, expected) => {
    await load('set-a', one);
    await load('set-b', two);
    expect(await slugs()).toEqual(expected);
    const before = await snapshotOf(graph);
    // Neither the order nor the history counts.
    await load('set-a', one);
    expect(await snapshotOf(graph)).toEqual(before);
    await removeDataset(graph, 'set-a');
    await load('set-a', one);
    expect(await slugs()).toEqual(expected);
  });

  it('where an event is one that both state, each by its own day', async () => {
    await load('set-a', setOf('one', 'died: 1950-01-01, ', talks('one', '1949-05-05', 'talks')));
    await load('set-b', setOf('two', '', talks('two', '2020-05-05', 'talks')));
    expect(await slugs()).toEqual(['one', 'two']);
    await load('set-c', setOf('three', ''));
    expect(await slugs()).toEqual(['one', 'three', 'two']);
  });

  it('whichever data set came last, where one of those who are one is called otherwise', async () => {
    const official = (id: string, more: string): string => `
sources: [{ id: paper, title: A paper, kind: NEWS }]
countries: [{ id: aaa, name: A, ${cite} }]
officials: [{ id: ${id}, ${more}, ${cite} }]
`;
    const sets = {
      'set-a': official('kim', 'name: Kim Il Chol'),
      'set-b': official('kim', "name: Kim Il-choel, citizenOf: [aaa], died: '1950'"),
      'set-c': `${official('other', 'name: Kim Il Chol, made: true, citizenOf: [aaa]')}${talks('other', '2020-05-05')}`,
    };
    const names = Object.keys(sets) as (keyof typeof sets)[];
    const seen = new Set<string>();
    for (const first of names)
      for (const second of names.filter((name) => name !== first)) {
        await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
        const third = names.find((name) => name !== first && name !== second) as keyof typeof sets;
        for (const name of [first, second, third]) await load(name, sets[name]);
        seen.add(JSON.stringify(await slugs()));
      }
    expect([...seen]).toEqual(['["kim","other"]']);
  });
});

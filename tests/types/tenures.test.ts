/** Offices over time: who held one on a day, and on what it rests. */
import type { Graph } from '../../src/database/index.js';
import fc from 'fast-check';
import { deriveAllTenures } from '../../src/database/tenures.js';
import { importDataset, removeDataset } from '../../src/dataset/index.js';
import { bundledGraph, emptyGraph, importFiles, withFolder } from '../support/graph.js';
import { serve, useService } from '../support/service.js';
import { snapshotOf } from '../support/snapshot.js';

describe('the bundled data', () => {
  const service = useService(bundledGraph);
  const OF_ONE = [
    'president-of-the-united-states',
    'us-secretary-of-state',
    'prime-minister-of-japan',
    'president-of-south-korea',
  ];
  const days = Array.from({ length: 9 }, (_, at) => [`${2017 + at}-02-15`, `${2017 + at}-08-15`]).flat();

  it.each(OF_ONE)('%s is one person on any day', async (office) => {
    const asked = days.map((day, at) => `d${at}: holders(asOf: "${day}") { nodes { official { slug } } }`);
    const { data } = await service.ask(`{ office(id: "${office}") { ${asked.join(' ')} } }`);
    for (const { nodes } of Object.values(data.office as Record<string, { nodes: unknown[] }>))
      expect(nodes.length).toBeLessThanOrEqual(1);
  });

  it('has one President of the United States in 2022, and says on what that rests', async () => {
    const { data } = await service.ask(`{ office(id: "president-of-the-united-states") {
      then: holders(asOf: "2022-06-15") { nodes { official { name } basis } }
      all: holders { nodes { official { slug } attested until basis predecessors { official { slug } } } } } }`);
    expect(data.office.then.nodes).toEqual([{ official: { name: 'Joseph R. Biden' }, basis: expect.any(String) }]);
    for (const { until, basis } of data.office.all.nodes)
      expect(until === null).toBe(['ONGOING', 'UNKNOWN'].includes(basis));
  });
});

const cite = 'cite: [{ source: gazette }]';

const STATE = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
countries: [{ id: aaa, name: Aaa, ${cite} }]
offices:
  - { id: president, title: Head, class: HEAD_OF_STATE, country: aaa, ${cite} }
  - { id: premier, title: Premier, class: HEAD_OF_GOVERNMENT, country: aaa, ${cite} }
  - { id: envoy, title: Envoy, class: ENVOY, country: aaa, ${cite} }
officials:
  - { id: ann, name: Ann, ${cite}, offices: [{ office: president, attested: 2010-05-01/2012-05-01 }, { office: envoy, from: 2001-01-01 }] }
  - { id: bob, name: Bob, died: 2020-05, ${cite}, offices: [{ office: envoy, from: 2002-02-02 }, { office: premier, attested: 2011-01-01/2016-01-01 },
      { office: president, attested: 2012-10-10 }] }
  - { id: eve, name: Eve, ${cite}, offices: [{ office: premier, attested: 2001-01-01 }, { office: president, attested: 2002-06-06 },
      { office: premier, attested: 2004-01-01 }] }
`;

/** What another data set adds. */
const more = (content: string): Record<string, string> => ({
  'dataset.yaml': `name: more
title: More
version: "1"
licence: CC0-1.0
publisher: Tests
requires: [trial]
files: [more.yaml]
`,
  'more.yaml': content,
});

describe('how tenures end', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
    await importFiles(graph, { 'all.yaml': STATE });
  });
  afterAll(() => graph.close());

  async function tenures(): Promise<Record<string, string>> {
    const rows =
      await graph.run(`MATCH (p:Official)-[t:HELD_OFFICE]->(o:Office) WHERE p.slug <> 'eve' OR o.slug = 'president'
      RETURN p.slug + ' ' + o.slug AS whose, t.heldBasis + ' ' + coalesce(toString(t.heldUntil), '-') AS until`);
    return Object.fromEntries(rows.map(({ whose, until }) => [whose, until])) as Record<string, string>;
  }

  const ALONE = {
    'ann president': 'ATTESTED 2013-05-01',
    'ann envoy': 'OTHER_TENURE 2010-04-30',
    'bob envoy': 'OTHER_TENURE 2010-12-31',
    'bob premier': 'ATTESTED 2017-01-01',
    'bob president': 'DOUBTED -',
    'eve president': 'DOUBTED -',
  };

  it('is worked out as they are imported', async () => {
    expect(await tenures()).toEqual(ALONE);
  });

  it.each([
    [
      'a successor',
      `officials: [{ id: cid, name: Cid, ${cite}, offices: [{ office: president, from: 2012-11-11 }] }]`,
      { 'ann president': 'SUCCESSION 2012-11-10', 'cid president': 'UNKNOWN -' },
    ],
    [
      'a death',
      `officials: [{ id: ann, name: Ann, died: 2012-12-24, ${cite} }]`,
      { 'ann president': 'DEATH 2012-12-24' },
    ],
    [
      'who held an office meanwhile',
      `officials: [{ id: cid, name: Cid, ${cite}, offices: [{ office: premier, attested: 2002-02-02 }] }]`,
      { 'eve president': 'ATTESTED 2003-06-06' },
    ],
    [
      'what kind of office it is',
      `offices: [{ id: premier, title: Premier, class: OTHER, ${cite} }]`,
      {
        'bob envoy': 'OTHER_TENURE 2012-10-09',
        'bob president': 'ATTESTED 2013-10-10',
        'ann president': 'SUCCESSION 2012-10-09',
      },
    ],
    [
      'records that say the same',
      `tenures: [{ official: bob, office: president, attested: 2014-01-01, ${cite} }]`,
      { 'ann president': 'SUCCESSION 2012-10-09', 'bob president': expect.stringMatching(/^ATTESTED/) as string },
    ],
  ])('follows from %s in another data set, and no longer once that is removed', async (_, content, changed) => {
    for (const mostAtOnce of [1_000, 1]) {
      await withFolder(more(content), async (folder) => {
        await importDataset(graph, folder, { mostAtOnce });
        expect(await tenures()).toMatchObject(changed);
        const before = await snapshotOf(graph);
        await graph.run('MATCH ()-[t:HELD_OFFICE]->() REMOVE t.heldUntil, t.heldBasis, t.followed');
        await deriveAllTenures(graph);
        expect(await snapshotOf(graph)).toBe(before);
        await removeDataset(graph, 'more');
        expect(await tenures()).toEqual(ALONE);
      });
    }
  });

  it('are not ended by a title that is in doubt elsewhere, nor counted by one', async () => {
    const deputy = `{ id: deputy, title: Deputy Premier, class: DEPUTY_HEAD_OF_GOVERNMENT, country: aaa, ${cite} }`;
    const content = `
offices: [${deputy}]
tenures:
  - { official: ann, office: premier, attested: 2013-07-07, ${cite} }
  - { official: ann, office: deputy, from: 2012-06-01, ${cite} }
  - { official: ann, office: premier, from: 1999-01-01, certainty: SPECULATED, ${cite} }`;
    await withFolder(more(content), async (folder) => {
      await importDataset(graph, folder);
      expect(await tenures()).toMatchObject({ 'ann deputy': 'UNKNOWN -' });
      const service = await serve(graph);
      try {
        const { data } = await service.ask(`{ official(id: "ann") { offices(asOf: "2013-07-07") { office { slug } } }
          premiers: officials(filter: { office: { anyOf: ["premier"] } }) { nodes { slug } }
          then: officials(filter: { officeClass: { anyOf: [HEAD_OF_GOVERNMENT] }, asOf: "2013-07-07" }) { nodes { slug } }
          office(id: "premier") { holders(asOf: "2013-07-07") { nodes { official { slug } } } } }`);
        const slugs = (...all: string[]): object[] => all.map((slug) => ({ slug }));
        expect(data.official.offices).toEqual([{ office: { slug: 'deputy' } }]);
        expect(data.premiers.nodes).toEqual(slugs('bob', 'eve'));
        expect(data.then.nodes).toEqual(slugs('bob'));
        expect(data.office.holders.nodes).toEqual([{ official: { slug: 'bob' } }]);
      } finally {
        await service.stop();
      }
      await removeDataset(graph, 'more');
    });
  });

  it('of a title in doubt in one year tell nothing of the office in which somebody came in another', async () => {
    const visit = (day: string): string =>
      `{ id: visit-${day}, title: Visit, kind: VISIT, status: OCCURRED, date: ${day}, ${cite}, participants: [{ country: bbb, role: HOST },
        { official: bob, role: GUEST, presence: IN_PERSON, capacity: president }] }`;
    const content = `
countries: [{ id: bbb, name: Bbb, ${cite} }]
officials: [{ id: bob, name: Bob, citizenOf: [aaa], ${cite} }]
events: [${visit('2012-10-10')}, ${visit('2016-05-05')}]`;
    await withFolder(more(content), async (folder) => {
      await importDataset(graph, folder);
      const service = await serve(graph);
      try {
        const { data } = await service.ask(`{
          doubted: highestRankingVisit(from: "AAA", to: "BBB", until: "2013-01-01") { office { slug } }
          other: highestRankingVisit(from: "AAA", to: "BBB", since: "2016-01-01") { office { slug } } }`);
        expect(data).toEqual({ doubted: { office: { slug: 'premier' } }, other: { office: { slug: 'president' } } });
      } finally {
        await service.stop();
      }
      await removeDataset(graph, 'more');
    });
  });

  it('tells who came next: not whoever is in doubt', async () => {
    const content = `officials: [{ id: cid, name: Cid, ${cite}, offices: [{ office: president, from: 2012-11-11 }] }]`;
    await withFolder(more(content), async (folder) => {
      await importDataset(graph, folder);
      const service = await serve(graph);
      try {
        const { data } = await service.ask(
          '{ office(id: "president") { holders { nodes { official { slug } successors { official { slug } } predecessors { official { slug } } } } } }',
        );
        const next = (slug: string): object[] => [{ official: { slug } }];
        expect(data.office.holders.nodes).toEqual([
          { official: { slug: 'eve' }, predecessors: [], successors: [] },
          { official: { slug: 'ann' }, predecessors: [], successors: next('cid') },
          { official: { slug: 'bob' }, predecessors: [], successors: [] },
          { official: { slug: 'cid' }, predecessors: next('ann'), successors: [] },
        ]);
      } finally {
        await service.stop();
      }
      await removeDataset(graph, 'more');
    });
  });

  it('is told of each, and decides who held an office on a day', async () => {
    const service = await serve(graph);
    try {
      const { data } = await service.ask(`{ office(id: "president") {
        now: holders(asOf: "2012-10-10") { nodes { official { slug } } } later: holders(asOf: "2015-01-01") { totalCount } }
        official(id: "bob") { offices { office { slug } until basis } } }`);
      expect(data.office).toEqual({ now: { nodes: [{ official: { slug: 'ann' } }] }, later: { totalCount: 0 } });
      expect(data.official.offices).toEqual([
        { office: { slug: 'president' }, until: null, basis: 'DOUBTED' },
        { office: { slug: 'premier' }, until: '2017-01-01', basis: 'ATTESTED' },
        { office: { slug: 'envoy' }, until: '2010-12-31', basis: 'OTHER_TENURE' },
      ]);
    } finally {
      await service.stop();
    }
  });
});

it('predecessors and successors are each other’s inverse, and nobody is between them', async () => {
  const graph = await emptyGraph();
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2012-12-31'), noInvalidDate: true });
  const known = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.toISOString().slice(0, length));
  const tenure = fc.record({
    office: fc.constantFrom('president', 'minister'),
    official: fc.constantFrom('ann', 'bob', 'cid', 'eve', 'fay'),
    days: fc.tuple(known, known).filter(([from, to]) => from.slice(0, 4) < to.slice(0, 4)),
    form: fc.constantFrom('from', 'from', 'from and to', 'from and to', 'attested'),
    acting: fc.boolean(),
  });
  const rows = fc.sample(
    fc.uniqueArray(tenure, {
      minLength: 60,
      maxLength: 60,
      selector: ({ official, office, days }) => `${official} ${office} ${days[0]}`,
    }),
    {
      numRuns: 1,
      seed: 7,
    },
  )[0] as { office: string; official: string; days: [string, string]; form: string; acting: boolean }[];
  await importFiles(graph, {
    'all.yaml': JSON.stringify({
      sources: [{ id: 'gazette', title: 'The Gazette', kind: 'NEWS' }],
      countries: [{ id: 'aaa', name: 'Aaa', cite: [{ source: 'gazette' }] }],
      offices: [
        { id: 'president', title: 'Head', class: 'HEAD_OF_STATE', country: 'aaa', cite: [{ source: 'gazette' }] },
        { id: 'minister', title: 'Minister', class: 'MINISTER', country: 'aaa', cite: [{ source: 'gazette' }] },
      ],
      officials: ['ann', 'bob', 'cid', 'eve', 'fay'].map((id) => ({ id, name: id, cite: [{ source: 'gazette' }] })),
      tenures: rows.map(({ official, office, days: [from, to], form, acting }) => ({
        official,
        office,
        ...(form === 'attested' ? { attested: from } : { from }),
        ...(form === 'from and to' && { to }),
        acting,
        cite: [{ source: 'gazette' }],
      })),
    }),
  });
  const service = await serve(graph);
  try {
    const { data } = await service.ask(`{ offices(first: 2) { nodes { holders(first: 100) { nodes {
      id predecessors { id } successors { id } predecessorCount } } } } }`);
    interface Next {
      id: string;
      predecessors: { id: string }[];
      successors: { id: string }[];
    }
    const all: Next[] = data.offices.nodes.flatMap(({ holders }: { holders: { nodes: Next[] } }) => holders.nodes);
    expect(all).toHaveLength(rows.length);
    const before = all.flatMap(({ id, predecessors }) => predecessors.map((other) => `${other.id} ${id}`));
    const after = all.flatMap(({ id, successors }) => successors.map((other) => `${id} ${other.id}`));
    expect(before.length).toBeGreaterThan(20);
    expect(after.sort()).toEqual(before.sort());
  } finally {
    await service.stop();
    await graph.close();
  }
});

/** Large data sets: written where nobody sees them, seen in one step, and none the worse for an end in between. */
import { importDataset, prepare } from '../../src/dataset/index.js';
import { storeDataset } from '../../src/dataset/write/import.js';
import type { Graph } from '../../src/database/index.js';
import { shipped } from '../../src/paths.js';
import { findDatasets } from '../../src/dataset/index.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { serve } from '../support/service.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const snapshot = (): Promise<string> => snapshotOf(graph);

const FIRST = `
sources: [{ id: gazette, title: Gazette, kind: NEWS }]
countries: [{ id: aaa, name: A, cite: [{ source: gazette }] }, { id: bbb, name: B, cite: [{ source: gazette }] }]
offices: [{ id: mayor, title: Mayor, cite: [{ source: gazette }] }]
officials:
  - { id: ann, name: Ann A, citizenOf: [aaa], cite: [{ source: gazette }] }
  - { id: bob, name: Bob B, citizenOf: [bbb], cite: [{ source: gazette }] }
events:
  - { id: visit, title: Visit, kind: VISIT, status: OCCURRED, date: 2020-01-01/2020-01-05, cite: [{ source: gazette }],
      participants: [{ official: ann, role: GUEST, presence: IN_PERSON }, { country: bbb, role: HOST }] }
  - { id: old-talks, title: Old talks, kind: TALKS, status: OCCURRED, date: 2020-01-02, partOf: visit, cite: [{ source: gazette }],
      participants: [{ official: ann, role: GUEST, presence: IN_PERSON }, { official: bob, role: HOST, presence: IN_PERSON }] }
agreements: [{ id: pact, title: Pact, kind: TREATY, parties: [{ country: aaa }], cite: [{ source: gazette }] }]
statements: [{ id: said, paraphrase: Well., topics: [peace], madeBy: ann, about: [Country:aaa], cite: [{ source: gazette }] }]
`;

/** A further set that hangs on the first wherever it can. */
const SECOND = `
sources: [{ id: herald, title: Herald, kind: NEWS }]
countries: [{ id: ccc, name: C, cite: [{ source: herald }] }]
organizations: [{ id: ministry, name: Ministry, kind: MINISTRY, country: aaa, cite: [{ source: herald }] }]
officials:
  - { id: cyd, name: Cyd C, citizenOf: [ccc, aaa], offices: [{ office: mayor, from: 2019 }], cite: [{ source: herald }] }
  - { id: ann, name: Ann A, citizenOf: [ccc], cite: [{ source: herald }] }
places: [{ id: hall, name: Hall, kind: VENUE, country: bbb, cite: [{ source: herald }] }]
events:
  - { id: new-talks, title: New talks, kind: TALKS, status: OCCURRED, date: 2020-01-03, partOf: visit, place: hall, cite: [{ source: herald }],
      participants: [{ official: ann, role: GUEST, presence: IN_PERSON }, { official: cyd, role: HOST, presence: IN_PERSON, capacity: mayor }] }
  - { id: sub-talks, title: Sub talks, kind: TALKS, status: OCCURRED, date: 2020-01-02, partOf: old-talks, cite: [{ source: herald }],
      participants: [{ official: bob, role: GUEST, presence: IN_PERSON }, { organization: ministry, role: HOST }] }
participations:
  - { event: old-talks, official: cyd, role: WITNESS, presence: IN_PERSON, cite: [{ source: herald }] }
parties: [{ agreement: pact, country: ccc, cite: [{ source: herald }] }]
agreements: [{ id: pact-two, title: Pact two, kind: TREATY, amends: [pact], parties: [{ country: bbb }], cite: [{ source: herald }] }]
statements: [{ id: replied, paraphrase: Very well., topics: [peace], madeBy: cyd, madeAt: old-talks, echoes: [said], cite: [{ source: herald }] }]
visaRules: [{ from: aaa, to: bbb, passport: ORDINARY, requirement: E_VISA, observedOn: 2020-01-01, cite: [{ source: herald }] }]
`;

const manifest = (name: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;

async function load(name: string, content: string, mostAtOnce: number, say?: () => void): Promise<void> {
  await withFolder({ 'dataset.yaml': manifest(name), 'a.yaml': content }, (folder) =>
    importDataset(graph, folder, { mostAtOnce, say }),
  );
}

it('staged or at once, the graph is the same', async () => {
  await load('first', FIRST, 1_000_000);
  await load('second', SECOND, 1_000_000);
  const atOnce = await snapshot();
  await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await load('first', FIRST, 0);
  await load('second', SECOND, 0);
  expect(await snapshot()).toBe(atOnce);
});

it('the bundled data sets, staged or at once, are the same', async () => {
  const folders = await findDatasets(shipped('seed'));
  for (const folder of folders) await importDataset(graph, folder);
  const atOnce = await snapshot();
  await graph.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  for (const folder of folders) await importDataset(graph, folder, { mostAtOnce: 0 });
  expect(await snapshot()).toBe(atOnce);
});

/** Asks for everything that the second set touches. */
const QUESTIONS = [
  '{ officials { totalCount nodes { slug citizenships { slug } offices { office { slug } } events { totalCount nodes { slug } } statements { totalCount } agreements { totalCount } counterparts { totalCount nodes { slug } } } } }',
  '{ events { totalCount nodes { slug participants { participant { ... on Official { slug } ... on Organization { slug } ... on Country { slug } } } subEvents { slug } partOf { slug } place { slug } countries { slug } } } }',
  '{ countries { totalCount nodes { slug events { totalCount } agreements { totalCount nodes { slug } } relations { slug } } } }',
  '{ agreements { totalCount nodes { slug parties { party { ... on Country { slug } } } } } statements { totalCount nodes { slug } } }',
  '{ places { totalCount } organizations { totalCount } offices { totalCount nodes { slug } } sources { totalCount } datasets { totalCount nodes { slug } } }',
  '{ search(query: "talks") { totalCount } node(id: "Official:cyd") { id } path(from: "ann", to: "bob") { length } }',
  '{ bilateral(a: "aaa", b: "bbb") { events { totalCount nodes { slug } } agreements { slug } } matrix { nodes { events } } timeSeries { points { events } } }',
  '{ visaRequirement(from: "aaa", to: "bbb") { requirement } highestRankingVisit(from: "aaa", to: "bbb") { official { slug } } network { nodes { official { slug } } } }',
  '{ official(id: "ann") { statements { nodes { slug } } sources { slug } conflicts { field } datasets { slug } } }',
];

it('readers see the old version until all of the new one is there', async () => {
  await load('first', FIRST, 1_000_000);
  const service = await serve(graph);
  const answers = async (): Promise<string[]> =>
    Promise.all(
      QUESTIONS.map(async (query) => {
        const answer = await service.ask(query);
        expect(answer.errors).toBeUndefined();
        return JSON.stringify(answer);
      }),
    );
  try {
    const before = await answers();
    let during: string[] | undefined;
    await withFolder({ 'dataset.yaml': manifest('second'), 'a.yaml': SECOND }, async (folder) => {
      const prepared = await prepare(graph, folder);
      const write = graph.write.bind(graph);
      // The last step is the one that is not a statement of its own: looked at from right before it.
      let staged = 0;
      const spy = jest.spyOn(graph, 'write').mockImplementation(async (work) => {
        const [row] = await graph.run('MATCH (n:StagedEvent) WHERE n.leaf IS NOT NULL RETURN count(n) AS count');
        if (Number(row?.count) === 2) {
          staged += 1;
          during ??= await answers();
        }
        return write(work);
      });
      await storeDataset(graph, prepared, { mostAtOnce: 0 });
      spy.mockRestore();
      await prepared.close();
      expect(staged).toBeGreaterThan(0);
    });
    expect(during).toEqual(before);
    const after = await answers();
    expect(after.filter((answer, at) => answer === before[at])).toEqual([]);
  } finally {
    await service.stop();
  }
});

it('an import that ends in between leaves nothing that is seen, and the next one begins anew', async () => {
  await load('first', FIRST, 0);
  const before = await snapshot();
  let steps = 0;
  await expect(
    load('second', SECOND, 0, () => {
      steps += 1;
      if (steps > 2) throw new Error('the end');
    }),
  ).rejects.toThrow('the end');
  await graph.run("MATCH (n) WHERE any(l IN labels(n) WHERE l STARTS WITH 'Staged') DETACH DELETE n");
  expect(await snapshot()).toBe(before);
  await load('second', SECOND, 0);
  const [row] = await graph.run("MATCH (e:Event {slug: 'new-talks'}) RETURN count(e) AS count");
  expect(row).toEqual({ count: 1 });
});

it('what an import that was killed had staged is gone before the next one writes', async () => {
  await load('first', FIRST, 0);
  await graph.run(
    "CREATE (:StagedEvent {slug: 'ghost', label: 'Ghost'})<-[:PARTICIPATED_IN]-(:StagedOfficial {slug: 'ghost'})",
  );
  await load('second', SECOND, 0);
  const rows = await graph.run("MATCH (n {slug: 'ghost'}) RETURN n");
  expect(rows).toEqual([]);
});

describe('a data set that is too large for the step in which it becomes seen', () => {
  const withRoom = (value: string): jest.SpyInstance => {
    const run = graph.run.bind(graph);
    return jest
      .spyOn(graph, 'run')
      .mockImplementation((text, parameters) =>
        text.startsWith('SHOW SETTINGS') ? Promise.resolve([{ value: '0B' }, { value }]) : run(text, parameters),
      );
  };

  it('is refused before anything is written', async () => {
    const spy = withRoom('20.00KiB');
    await expect(load('first', FIRST, 0)).rejects.toThrow(
      /^Data set "first" is too large to become seen in one step: of new entities there are more than 6, .* \(0\.0 GiB\)\. Nothing was changed\./,
    );
    spy.mockRestore();
    expect(await graph.run('MATCH (n) WHERE NOT n:Migration AND NOT n:ImportLease RETURN n')).toEqual([]);
  });

  it('is refused where a new version has as much that is new, and what was staged goes', async () => {
    await load('first', FIRST.replace(/^agreements.*|^statements.*/gm, ''), 0);
    const before = await snapshot();
    const many = Array.from(
      { length: 9 },
      (_, at) => `  - { id: more-${at}, name: More, cite: [{ source: gazette }] }`,
    );
    const spy = withRoom('20.00KiB');
    await expect(load('first', FIRST.replace('officials:', `officials:\n${many.join('\n')}`), 0)).rejects.toThrow(
      /too large/,
    );
    spy.mockRestore();
    expect(await snapshot()).toBe(before);
    expect(await graph.run('MATCH (n:StagedOfficial|StagedStep) RETURN n')).toEqual([]);
  });

  it.each(['0B', '1.00GiB', '512.00MiB'])('room of %s is enough', async (value) => {
    const spy = withRoom(value);
    await load('first', FIRST, 0);
    spy.mockRestore();
    expect(await graph.run('MATCH (n:Official) RETURN count(n) AS count')).toEqual([{ count: 2 }]);
  });
});

it('what an earlier try staged of files that have changed is not taken up, and goes', async () => {
  await withFolder({ 'dataset.yaml': manifest('first'), 'a.yaml': FIRST }, async (folder) => {
    const prepared = await prepare(graph, folder);
    const key = `3 first 0 ${prepared.fingerprint}`;
    await graph.run('CREATE (:StagedStep {step: "whole", of: $key}), (:StagedStep {step: "0 false false 0 1"})', {
      key,
    });
    await expect(storeDataset(graph, prepared, { mostAtOnce: 0 })).rejects.toThrow('The files changed while');
    await storeDataset(graph, prepared, { mostAtOnce: 0 });
    await prepared.close();
  });
  expect(await graph.run('MATCH (n:Official) RETURN count(n) AS count')).toEqual([{ count: 2 }]);
});

it('what is wrong with the files is found while they are being written, and nothing of them stays', async () => {
  const wrong = FIRST.replace('madeBy: ann', 'madeBy: anne');
  await expect(load('first', wrong, 0)).rejects.toThrow('Data set "first" has 1 error; nothing of it was loaded.');
  expect(await graph.run('MATCH (n) WHERE NOT n:Migration AND NOT n:ImportLease RETURN n')).toEqual([]);
});

it('new nodes are written while what refers to them is still being checked', async () => {
  await load('first', FIRST, 1_000_000);
  const rows = Array.from({ length: 12_000 }, (_, at) => at);
  const files = {
    'dataset.yaml': `${manifest('large').replace('files: [a.yaml]', '')}
sources: [{ id: list, title: List, kind: NEWS }]
files:
  - file: events.csv
    mapping:
      cite: [{ source: list }]
      state: { events: { id: '{Id}', title: 'Talks {Id}', kind: TALKS, status: OCCURRED, date: 2020-01-01 } }
  - file: parts.csv
    mapping:
      cite: [{ source: list }]
      state: { participations: { event: '{Id}', official: ann, role: GUEST, presence: IN_PERSON } }
`,
    'events.csv': `Id\n${rows.map((at) => `t-${at}\n`).join('')}`,
    'parts.csv': `Id\n${rows.map((at) => `t-${at}\n`).join('')}`,
  };
  // The check waits to hear of the official, who is another data set's, until events have been written: if they were not,
  // it would wait for ever.
  let wrote = (): void => undefined;
  const written = new Promise<void>((resolve) => (wrote = resolve));
  const [run, write] = [graph.run.bind(graph), graph.write.bind(graph)];
  const asked = jest.spyOn(graph, 'run').mockImplementation(async (text, parameters) => {
    if (parameters !== undefined && 'Official' in parameters) await written;
    return run(text, parameters);
  });
  const stored = jest.spyOn(graph, 'write').mockImplementation(async (work) => {
    const made = await write(work);
    const [row] = await run('RETURN EXISTS { (:StagedEvent) } AS some');
    if (row?.some === true) wrote();
    return made;
  });
  try {
    await withFolder(files, (folder) => importDataset(graph, folder, { mostAtOnce: 0 }));
  } finally {
    asked.mockRestore();
    stored.mockRestore();
  }
  expect(await graph.run("MATCH (:Official {slug: 'ann'})-[r:MET_AT]->() RETURN count(r) AS count")).toEqual([
    { count: 12_001 },
  ]);
}, 120_000);

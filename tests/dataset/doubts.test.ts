/** Doubts about who is who: found by imports, kept in the graph, decided, and taken back as if nothing had been. */
import { decideDoubt, importDataset, removeDataset } from '../../src/dataset/index.js';
import { importOf, Lease } from '../../src/dataset/write/lease.js';
import type { Graph } from '../../src/database/index.js';
import type { DoubtState } from '../../src/model/vocabulary.js';
import { emptyGraph, withFolder } from '../support/graph.js';
import { snapshotOf } from '../support/snapshot.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const cite = [{ source: 'paper' }];

/** Two data sets that each know an Ann One: of one no country is known. Each says something of its own. */
const officialsOf = (name: string): object[] =>
  name === 'archive'
    ? [{ id: 'ann-one', name: 'Ann One', citizenOf: ['aaa'], cite }]
    : [{ id: 'one-ann', name: 'One Ann', born: '1950', cite }];

async function load(
  name: string,
  who: object = {},
  mostAtOnce = 1_000,
  officials = officialsOf(name),
): Promise<string[]> {
  const content = {
    sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
    countries: [{ id: 'aaa', name: 'A', cite }],
    officials,
    events: [
      {
        ...{ id: `talks-${name}`, title: 'Talks', kind: 'TALKS', status: 'OCCURRED', date: '2020-01-05', cite },
        participants: (officials as { id: string }[]).map(({ id }) => ({
          official: id,
          role: 'GUEST',
          presence: 'IN_PERSON',
        })),
      },
    ],
  };
  const manifest = {
    ...{ name, title: name, version: '1', licence: 'CC0-1.0', publisher: 'Tests' },
    ...{ decisions: 'who.yaml', files: ['a.yaml'] },
  };
  const files = { 'dataset.yaml': manifest, 'a.yaml': content, 'who.yaml': who };
  const texts = Object.fromEntries(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)]));
  return withFolder(texts, async (folder) => {
    const { warnings } = await importDataset(graph, folder, { mostAtOnce, verify: true });
    return warnings.map(({ message }) => message);
  });
}

const ID = 'Doubt:archive|ann-one|herald|one-ann';

const decide = (state: DoubtState, by = 'key:1', doubt = ID): Promise<void> =>
  decideDoubt(graph, { doubt, state, by, at: new Date('2026-11-25T12:00:00Z') });

const doubts = async (): Promise<unknown[]> =>
  (
    await graph.run(
      `MATCH (d:Doubt) RETURN d.key AS key, d.state AS state, d.kinds AS kinds, d.decidedBy AS by, d.decidedIn AS set,
         COLLECT { MATCH (d)<-[:CANDIDATE_OF]-(c)-[:MAY_BE]->(o:Official) RETURN o.slug ORDER BY c.at } AS officials ORDER BY key`,
    )
  ).map((row) => Object.values(row));

const KEY = 'archive|ann-one|herald|one-ann';
const OPEN = [KEY, 'OPEN', ['NAME'], null, null, ['ann-one', 'one-ann']];

describe('a doubt', () => {
  it.each([
    ['at once', 1_000],
    ['staged', 0],
  ])('is kept where an import, %s, finds it, whichever came first, and stays as it is', async (_, most) => {
    await load('archive', {}, most);
    expect(await doubts()).toEqual([]);
    await load('herald', {}, most);
    expect(await doubts()).toEqual([OPEN]);
    const once = await snapshotOf(graph);
    await load('archive', {}, most);
    expect(await snapshotOf(graph)).toBe(once);
    await removeDataset(graph, 'archive');
    expect(await doubts()).toEqual([]);
    await load('archive', {}, most);
    expect(await snapshotOf(graph)).toBe(once);
  });

  it('is gone once a fact settles it', async () => {
    await load('archive');
    await load('herald');
    await load('herald', {}, 1_000, [{ id: 'one-ann', name: 'Ann One', citizenOf: ['aaa'], cite }]);
    expect(await doubts()).toEqual([]);
    expect(await graph.run('MATCH (c:DoubtCandidate) RETURN c')).toEqual([]);
  });

  it('that a file of decisions settles says which data set did', async () => {
    await load('archive');
    await load('herald', { different: [['Official:ann-one', 'Official:one-ann']] });
    expect(await doubts()).toEqual([[KEY, 'DIFFERENT', ['NAME'], null, 'herald', ['ann-one', 'one-ann']]]);
    await load('herald', { same: [['Official:ann-one', 'Official:one-ann']] });
    expect(await doubts()).toEqual([[KEY, 'SAME', ['NAME'], null, 'herald', ['ann-one', 'ann-one']]]);
  });

  it('is none where decisions are about two who have nothing in common', async () => {
    await load('archive');
    const other = [{ id: 'bob', name: 'Bob', cite }];
    await load('herald', { same: [['Official:ann-one', 'Official:bob']] }, 1_000, other);
    expect(await doubts()).toEqual([]);
  });
});

const officials = async (): Promise<unknown[]> =>
  (
    await graph.run(
      'MATCH (o:Official) RETURN o.slug AS slug, COUNT { (o)-[:PARTICIPATED_IN]->() } AS events, COUNT { (o)-[:CITIZEN_OF]->() } AS countries ORDER BY slug',
    )
  ).map((row) => Object.values(row));

describe('a decision on it', () => {
  beforeEach(async () => {
    await load('archive');
    await load('herald');
  });

  it('that they are one does what a file of decisions does, survives imports, and can be taken back', async () => {
    const before = await snapshotOf(graph);
    await decide('SAME');
    expect(await officials()).toEqual([['ann-one', 2, 1]]);
    expect(await doubts()).toEqual([[KEY, 'SAME', ['NAME'], 'key:1', null, ['ann-one', 'ann-one']]]);
    const decided = await snapshotOf(graph);
    expect(await load('herald')).toEqual([]);
    await load('archive', {}, 0);
    expect(await snapshotOf(graph)).toBe(decided);
    await decide('OPEN');
    expect(await snapshotOf(graph)).toBe(before);
  });

  it('comes to the graph of a file of decisions, but for who decided', async () => {
    const left = async (): Promise<string> =>
      (await snapshotOf(graph))
        .split('\n')
        .filter((line) => !/"Doubt|"CANDIDATE_OF"|"MAY_BE"|"STATED_BY"|"Dataset"/.test(line))
        .join('\n');
    await decide('SAME');
    const byMutation = await left();
    await decide('OPEN');
    await load('herald', { same: [['Official:ann-one', 'Official:one-ann']] });
    expect(await left()).toBe(byMutation);
  });

  it('that they are two ends the warnings, and a later one takes its place', async () => {
    const before = await snapshotOf(graph);
    expect(await load('herald')).toHaveLength(1);
    await decide('DIFFERENT');
    expect(await load('herald')).toEqual([]);
    expect(await doubts()).toEqual([[KEY, 'DIFFERENT', ['NAME'], 'key:1', null, ['ann-one', 'one-ann']]]);
    await decide('SAME', 'key:2');
    expect(await doubts()).toEqual([[KEY, 'SAME', ['NAME'], 'key:2', null, ['ann-one', 'ann-one']]]);
    await decide('OPEN');
    expect(await snapshotOf(graph)).toBe(before);
  });

  it('is noted once, with whom it is about, and changes nothing when asked again', async () => {
    const notes = async (): Promise<unknown[]> =>
      (await graph.run('MATCH (i:Import) RETURN i.entities AS entities ORDER BY i.revision')).map(
        ({ entities }) => entities,
      );
    const before = await notes();
    await decide('SAME');
    await decide('SAME', 'key:2');
    expect(await notes()).toEqual([...before, ['Official:ann-one']]);
    expect(await doubts()).toEqual([[KEY, 'SAME', ['NAME'], 'key:1', null, ['ann-one', 'ann-one']]]);
    await decide('OPEN');
    await decide('OPEN');
    expect(await notes()).toHaveLength(before.length + 2);
  });

  it('counts again when a data set comes back that was gone', async () => {
    await decide('SAME');
    const decided = await snapshotOf(graph);
    await removeDataset(graph, 'herald');
    expect(await doubts()).toEqual([]);
    await load('herald');
    expect(await snapshotOf(graph)).toBe(decided);
  });

  it('is taken back while a data set is gone, and counts no more when that comes back', async () => {
    const undecided = await snapshotOf(graph);
    await decide('SAME');
    await removeDataset(graph, 'herald');
    // Nothing can be decided of somebody whom nobody states.
    await expect(decide('DIFFERENT')).rejects.toThrow('There is no doubt');
    const decision = { doubt: ID, state: 'OPEN', by: 'key:2', at: new Date() } as const;
    await expect(decideDoubt(graph, { ...decision, datasets: ['archive'] })).rejects.toThrow(
      'is about data set "herald" too, and this key changes archive',
    );
    await decideDoubt(graph, { ...decision, datasets: ['archive', 'herald'] });
    await expect(decide('OPEN')).rejects.toThrow('There is no doubt');
    await load('herald');
    expect(await snapshotOf(graph)).toBe(undecided);
  });

  it('is not taken back by an id that the doubt had before, while it holds', async () => {
    await decide('SAME');
    const archive = ['ann-zero', 'ann-one'].map((id) => ({ id, name: 'Ann One', citizenOf: ['aaa'], cite }));
    await load('archive', { same: [['Official:ann-zero', 'Official:ann-one']] }, 1_000, archive);
    const decided = await snapshotOf(graph);
    expect(await officials()).toHaveLength(1);
    await expect(decide('OPEN', 'key:2')).rejects.toThrow('There is no doubt');
    expect(await snapshotOf(graph)).toBe(decided);
    await decide('OPEN', 'key:2', 'Doubt:archive|ann-zero|herald|one-ann');
    expect(await officials()).toHaveLength(2);
  });

  it('goes before a file of decisions, which counts again when it is taken back', async () => {
    await load('herald', { different: [['Official:ann-one', 'Official:one-ann']] });
    const before = await snapshotOf(graph);
    await decide('SAME');
    expect(await officials()).toEqual([['ann-one', 2, 1]]);
    await decide('OPEN');
    expect(await snapshotOf(graph)).toBe(before);
    await expect(decide('OPEN')).rejects.toThrow(
      `The doubt "${ID}" is decided by data set "herald": import that without the pair in its file of decisions, or decide otherwise here`,
    );
  });

  it('of two at once comes to what one order of them does', async () => {
    await Promise.all([decide('SAME', 'key:1'), decide('DIFFERENT', 'key:2')]);
    const found = await snapshotOf(graph);
    const inOrder: string[] = [];
    for (const [first, second] of [
      ['SAME', 'DIFFERENT'],
      ['DIFFERENT', 'SAME'],
    ] as const) {
      await decide('OPEN');
      const by = { SAME: 'key:1', DIFFERENT: 'key:2' };
      await decide(first, by[first]);
      await decide(second, by[second]);
      inOrder.push(await snapshotOf(graph));
    }
    expect(inOrder).toContain(found);
  });

  it.each([
    ['archive|ann-one|gazette|ann-two', 'gazette|ann-two|herald|one-ann'],
    ['gazette|ann-two|herald|one-ann', 'archive|ann-one|gazette|ann-two'],
  ])('that voids what somebody else decided is refused, and names it: %s', async (flipped, joined) => {
    await load('gazette', {}, 1_000, [{ id: 'ann-two', name: 'Ann One', cite }]);
    await decide('DIFFERENT');
    await decide('DIFFERENT', 'key:1', `Doubt:${flipped}`);
    await decide('SAME', 'key:2', `Doubt:${joined}`);
    const before = await snapshotOf(graph);
    await expect(decide('SAME', 'key:3', `Doubt:${flipped}`)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/cannot be decided SAME/) as unknown,
    });
    expect(await snapshotOf(graph)).toBe(before);
  });

  it('waits for an import that runs', async () => {
    const other = await Lease.take(graph, importOf('other'));
    const decision = { doubt: ID, state: 'SAME', by: 'key:1', at: new Date() } as const;
    await expect(decideDoubt(graph, decision, { patienceMs: 0 })).rejects.toThrow(
      'There is an import of data set "other" under way',
    );
    await other.release();
    expect(await doubts()).toEqual([OPEN]);
  });

  it.each([
    ['Doubt:archive|ann-one|herald|nobody', 'There is no doubt "Doubt:archive|ann-one|herald|nobody"'],
    ['Official:ann-one', 'There is no doubt "Official:ann-one"'],
    ['', 'There is no doubt ""'],
  ])('is refused where %p names none', async (doubt, message) => {
    await expect(decide('SAME', 'key:1', doubt)).rejects.toThrow(message);
  });

  it('is refused to a key that may not change both data sets', async () => {
    const decision = { doubt: ID, state: 'SAME', by: 'key:1', at: new Date() } as const;
    await expect(decideDoubt(graph, { ...decision, datasets: ['archive'] })).rejects.toThrow(
      'is about data set "herald" too, and this key changes archive',
    );
    await decideDoubt(graph, { ...decision, datasets: ['archive', 'herald'] });
    expect(await officials()).toHaveLength(1);
  });

  it('is refused where another one contradicts it, and nothing is changed', async () => {
    await load('third', {}, 1_000, [{ id: 'annie-one', name: 'Ann One', cite }]);
    const [first, second] = ['Doubt:archive|ann-one|third|annie-one', 'Doubt:herald|one-ann|third|annie-one'];
    await decide('DIFFERENT');
    await decide('SAME', 'key:1', first);
    const before = await snapshotOf(graph);
    // Once the two are one, nothing is doubtful about them and whom a decision tells from them.
    await expect(decide('SAME', 'key:1', second)).rejects.toThrow('There is no doubt');
    expect(await snapshotOf(graph)).toBe(before);
  });
});

/** Changes are told as they happen, over server-sent events. */
import { EventSource } from 'eventsource';
import { createClient } from 'graphql-sse';
import { importOf, Lease } from '../../src/dataset/write/lease.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(emptyGraph);
const facts = (name: string): string => `
sources:
  - { id: paper, title: A paper, kind: NEWS }
officials:
  - { id: ann-one, name: ${name}, cite: [{ source: paper }] }
`;
const CHANGES =
  'revision created changed removed dataset { slug } entities { totalCount nodes { __typename id ... on Official { name } } }';

interface Told {
  revision: number;
  changed: number;
  entities: { totalCount: number; nodes: { id: string; name?: string }[] };
}

it('to graphql-sse: what was missed, then what comes, each once', async () => {
  await importFiles(service.graph, { 'a.yaml': facts('Ann One') });
  const client = createClient({ url: `${service.url}/graphql`, fetchFn: fetch });
  const told: Told[] = [];
  const stream = client.iterate<{ changes: Told }>({ query: `subscription { changes(after: 0) { ${CHANGES} } }` });
  for await (const { data, errors } of stream) {
    expect(errors).toBeUndefined();
    if (data) told.push(data.changes);
    if (told.length === 1) await importFiles(service.graph, { 'a.yaml': facts('Ann Two') });
    // Nothing new: nothing is told.
    if (told.length === 2) {
      await importFiles(service.graph, { 'a.yaml': facts('Ann Two') });
      await importFiles(service.graph, { 'a.yaml': facts('Ann Three') });
    }
    if (told.length === 3) break;
  }
  client.dispose();
  expect(told.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect(told[0]).toMatchObject({ created: 5, removed: 0, dataset: { slug: 'trial' } });
  expect(told[1]?.changed).toBe(1);
  // The entity is told as it is when it is told.
  expect(told[2]?.entities).toEqual({
    totalCount: 1,
    nodes: [{ __typename: 'Official', id: 'Official:ann-one', name: 'Ann Three' }],
  });
});

it('to an EventSource, of the data sets that it asks for', async () => {
  const subscribe = (text: string): EventSource =>
    new EventSource(`${service.url}/graphql?query=${encodeURIComponent(`subscription { ${text} }`)}`);
  const other = subscribe('changes(datasets: ["another"]) { revision }');
  const source = subscribe(`changes(datasets: ["Dataset:trial"]) { ${CHANGES} }`);
  const strangers: unknown[] = [];
  other.addEventListener('next', (event) => strangers.push(event.data));
  try {
    await Promise.all([source, other].map((each) => new Promise((resolve) => each.addEventListener('open', resolve))));
    const next = new Promise<string>((resolve) => {
      source.addEventListener('next', (event) => resolve(event.data as string));
    });
    // Whoever has just come is told of what happens from when the graph was first read for him: until something is told.
    let round = 0;
    let answer: string | undefined;
    while (answer === undefined) {
      round += 1;
      await importFiles(service.graph, { 'a.yaml': facts(`Ann at ${round}`) });
      answer = await Promise.race([next, service.ask('{ __typename }').then(() => undefined)]);
    }
    expect((JSON.parse(answer) as { data: { changes: unknown } }).data.changes).toMatchObject({
      dataset: { slug: 'trial' },
    });
    expect(strangers).toEqual([]);
  } finally {
    source.close();
    other.close();
  }
});

describe('those who poll', () => {
  const revisions = async (args: string): Promise<number[]> => {
    const { data, errors } = await service.ask(`{ changes${args} { revision } }`);
    expect(errors).toBeUndefined();
    return (data.changes as Told[]).map(({ revision }) => revision);
  };

  it('are told what changed behind a revision, in order, as subscribers are', async () => {
    const [last = 0] = (await revisions('(first: 500)')).slice(-1);
    for (const name of ['Ann Five', 'Ann Six', 'Ann Seven']) {
      await importFiles(service.graph, { 'a.yaml': facts(name) });
    }
    expect(await revisions(`(after: ${last})`)).toEqual([last + 1, last + 2, last + 3]);
    expect(await revisions(`(after: ${last}, first: 2)`)).toEqual([last + 1, last + 2]);
    expect(await revisions(`(after: ${last + 3})`)).toEqual([]);
    expect(await revisions(`(after: ${last}, datasets: ["another"])`)).toEqual([]);
    expect(await revisions(`(after: ${last + 2}, datasets: ["trial", "Dataset:another"])`)).toEqual([last + 3]);
    const { data } = await service.ask(`{ changes(after: ${last + 2}) { ${CHANGES} } }`);
    expect(data.changes).toEqual([
      {
        ...{ revision: last + 3, created: 0, changed: 1, removed: 0, dataset: { slug: 'trial' } },
        entities: { totalCount: 1, nodes: [{ __typename: 'Official', id: 'Official:ann-one', name: 'Ann Seven' }] },
      },
    ]);
    const { errors } = await service.ask('{ changes(first: 501) { revision } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  it('see the imports page by page, the last first', async () => {
    const all = await revisions('(first: 500)');
    const found: number[] = [];
    for (let after = ''; ;) {
      const { data } = await service.ask(
        `{ imports(first: 2, datasets: ["trial"]${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { revision version } } }`,
      );
      const { totalCount, pageInfo, nodes } = data.imports;
      expect(totalCount).toBe(all.length);
      found.push(...(nodes as Told[]).map(({ revision }) => revision));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual([...all].reverse());
  });

  it('and whether an import is under way', async () => {
    const underWay = async (): Promise<unknown> => {
      const { data, errors } = await service.ask('{ importUnderWay { dataset until } }');
      expect(errors).toBeUndefined();
      return data.importUnderWay;
    };
    expect(await underWay()).toBeNull();
    const lease = await Lease.take(service.graph, importOf('trial'));
    try {
      expect(await underWay()).toEqual({
        dataset: 'trial',
        until: expect.stringMatching(/^20..-..-..T.*Z$/) as string,
      });
    } finally {
      await lease.release();
    }
    expect(await underWay()).toBeNull();
  });
});

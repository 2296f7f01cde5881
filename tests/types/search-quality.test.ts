/** Search answers what people type of what is bundled, and of a few names that are hard to find. */
import { readFileSync } from 'node:fs';
import { shipped } from '../../src/paths.js';
import { importFiles, seededGraph } from '../support/graph.js';
import { expectQuality, qualityOf, queriesOf } from '../support/queries.js';
import { useService } from '../support/service.js';

const service = useService(async () => {
  const graph = await seededGraph();
  const dataset =
    'name: trial\ntitle: Trial\nversion: "1"\nlicence: CC0-1.0\npublisher: Tests\nrequires: [iso-3166]\nfiles: [a.yaml]\n';
  const fixture = readFileSync(shipped('tests', 'types', 'search', 'fixture.yaml'), 'utf8');
  await importFiles(graph, { 'dataset.yaml': dataset, 'a.yaml': fixture });
  return graph;
});

it('labelled queries find what they want', async () => {
  expectQuality(await qualityOf(service, queriesOf('bundled.tsv')));
});

const found = async (query: string): Promise<string[]> => {
  const { data } = await service.ask('query ($q: String!) { search(query: $q) { nodes { ... on Node { id } } } }', {
    q: query,
  });
  return data.search.nodes.map(({ id }: { id: string }) => id);
};

it('an office comes before its holders, the present one first, and these before what else has the words', async () => {
  expect((await found('Prime Minister of Japan')).slice(0, 4)).toEqual([
    'Office:prime-minister-of-japan',
    'Official:shigeru-ishiba',
    'Official:fumio-kishida',
    'Office:deputy-prime-minister-of-japan',
  ]);
});

it('a person comes before the events that mention him', async () => {
  expect(await found('Kishida')).toEqual(['Official:fumio-kishida', 'Event:kishida-in-the-hague']);
});

it('a page follows another, and pages are the same each time', async () => {
  const page =
    'query ($after: String) { search(query: "china", first: 3, after: $after) { totalCount edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage endCursor } } }';
  const all: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { data } = await service.ask(page, { after });
    all.push(...data.search.edges.map(({ node }: { node: { id: string } }) => node.id));
    after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    total = data.search.totalCount;
  } while (after !== null);
  expect(all).toHaveLength(total);
  expect(new Set(all).size).toBe(total);
  expect(await found('china')).toEqual(all);
  expect(all[0]).toBe('Country:chn');
});

it.each(['china', 'kishida', 'zhao', 'minister', 'Prime Minister of Japan', 'visit', 'Putin Biden', 'Zao Leji', 'k'])(
  'a short page of %j is the beginning of a long one',
  async (query) => {
    const page = async (first: number): Promise<unknown[]> => {
      const text =
        'query ($q: String!, $first: NonNegativeInt) { search(query: $q, first: $first) { edges { score cursor } } }';
      return (await service.ask(text, { q: query, first })).data.search.edges;
    };
    const all = await page(500);
    for (let first = 0; first <= Math.min(all.length, 12); first += 1)
      expect(await page(first)).toEqual(all.slice(0, first));
  },
);

it('two people who are asked for together come before what sounds like both', async () => {
  expect((await found('Trump Biden')).slice(0, 2).sort()).toEqual(['Official:donald-trump', 'Official:joe-biden']);
});

it.each([
  ['el-Sisi', 'Abdel Fattah el-Sisi'],
  ['السيسي', 'عبد الفتاح السيسي'],
  ['趙樂際', '赵乐际'],
  ['Zhou Enlai', 'Chou En-lai'],
  ['Corée du Nord', 'Corée du Nord'],
  ['DPRK', 'DPRK'],
])('%s says which form it matched', async (query, form) => {
  const { data } = await service.ask('query ($q: String!) { search(query: $q, first: 1) { edges { matched } } }', {
    q: query,
  });
  expect(data.search.edges).toEqual([{ matched: form }]);
});

it('what is found is counted by kind, and narrowed to a kind', async () => {
  const { data } = await service.ask(
    '{ all: search(query: "kishida") { totalCount facets { kind { value count } } } one: search(query: "kishida", kinds: [EVENT]) { totalCount nodes { ... on Node { id } } } }',
  );
  expect(data.all).toEqual({
    totalCount: 2,
    facets: {
      kind: [
        { value: 'EVENT', count: 1 },
        { value: 'OFFICIAL', count: 1 },
      ],
    },
  });
  expect(data.one).toEqual({ totalCount: 1, nodes: [{ id: 'Event:kishida-in-the-hague' }] });
});

it.each(['China', 'china', 'CHINA', '\u202eChina\u202c', 'China\u0007', '  China  '])(
  '%j finds the same',
  async (query) => {
    expect((await found(query))[0]).toBe('Country:chn');
  },
);

it.each(['Tô Lâm', 'Tô Lâm'.normalize('NFD'), 'ＴＯ ＬＡＭ', 'To\u00adLam'.replace('\u00ad', ' \u200e')])(
  '%j finds To Lam',
  async (query) => {
    expect((await found(query))[0]).toBe('Official:to-lam');
  },
);

/** Names with a letter wrong, and names of two letters, come before what merely sounds so or has them for initials. */
import { importFiles, seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const NAMES = [
  'Margaret Thatcher',
  'Ivica Racan',
  'Ronald Reagan',
  'Ulysses Obama',
  'Li Qiangsheng',
  'Ri Sol',
  'Ng Sol',
  'Roh Sol',
  'Keith Ivan Moss',
  'Kim Sol',
  'Anna Nehru',
  'Basil Nixon',
  'Saddam Sol',
];

const slugOf = (name: string): string => `test-${name.toLowerCase().replaceAll(' ', '-')}`;

const service = useService(async () => {
  const graph = await seededGraph();
  await importFiles(graph, {
    'a.yaml': JSON.stringify({
      sources: [{ id: 'paper', title: 'Paper', kind: 'NEWS' }],
      officials: NAMES.map((name) => ({ id: slugOf(name), name, cite: [{ source: 'paper' }] })),
    }),
  });
  return graph;
});

const idsOf = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);

async function found(query: string, kinds?: string[]): Promise<string[]> {
  const { data } = await service.ask(
    'query ($q: String!, $kinds: [EntityKind!]) { search(query: $q, kinds: $kinds) { nodes { ... on Node { id } } } }',
    { q: query, kinds },
  );
  return idsOf(data.search.nodes);
}

it.each([
  ['two letters that changed places', 'thacther', 'Margaret Thatcher'],
  ['the same, and what sounds alike', 'Raegan', 'Ronald Reagan'],
  ['the whole name', 'Margaret Thacther', 'Margaret Thatcher'],
  ['the whole name, turned about', 'Thacther, Margaret', 'Margaret Thatcher'],
  ['a letter too many', 'Thatcherr', 'Margaret Thatcher'],
  ['a letter too few', 'Nehu', 'Anna Nehru'],
  ['a letter wrong, near to the Japanese name of Japan', 'Nizon', 'Basil Nixon'],
  ['a letter wrong, near to a word of a Croatian name of Ivory Coast', 'obana', 'Ulysses Obama'],
  ['what sounds like São Tomé', 'Saddam', 'Saddam Sol'],
  ['two letters that begin names of Iceland', 'Li', 'Li Qiangsheng'],
  ['two letters that begin names of Italy', 'Ri', 'Ri Sol'],
  ['two letters that are a word of a name of the Philippines', 'Ng', 'Ng Sol'],
  ['three letters that begin names of Haiti', 'Roh', 'Roh Sol'],
])('%s: %s', async (_, query, name) => {
  expect((await found(query))[0]).toBe(`Official:${slugOf(name)}`);
});

it.each([
  ['UK', 'Country:gbr'],
  ['uk', 'Country:gbr'],
  ['US', 'Country:usa'],
  ['us', 'Country:usa'],
  ['NK', 'Country:prk'],
  ['nk', 'Country:prk'],
  ['SK', 'Country:svk'],
  ['sk', 'Country:kor'],
  ['ROK', 'Country:kor'],
  ['UAE', 'Country:are'],
  ['LI', 'Country:lie'],
  ['Icelnad', 'Country:isl'],
  ['Frannce', 'Country:fra'],
  ['Allemange', 'Country:deu'],
  ['South Koera', 'Country:kor'],
  ['Corré du Nord', 'Country:prk'],
])('%s is %s', async (query, id) => {
  expect((await found(query))[0]).toBe(id);
});

it('no country is found for a letter wrong in a word of what other languages call it', async () => {
  expect(await found('obana', ['COUNTRY'])).toEqual([]);
  expect(await found('thacther', ['COUNTRY'])).toEqual([]);
});

it('who has the letters for initials comes after those who are called so', async () => {
  const ids = await found('Kim');
  const [called, initials] = ['Kim Sol', 'Keith Ivan Moss'].map((name) => ids.indexOf(`Official:${slugOf(name)}`));
  expect(called).toBeGreaterThanOrEqual(0);
  expect(initials).toBeGreaterThan(called ?? 0);
});

it('suggestions go by the same', async () => {
  const { data } = await service.ask('{ autocomplete(prefix: "Li", first: 1) { id matched } }');
  expect(data.autocomplete).toEqual([{ id: `Official:${slugOf('Li Qiangsheng')}`, matched: 'Li Qiangsheng' }]);
});

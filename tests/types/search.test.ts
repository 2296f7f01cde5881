/** Texts to search for: whatever they are, the index is asked for no more than it takes. */
import { nameTerms } from '../../src/model/search/terms.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(seededGraph);
const search = (query: string) => service.ask('query ($q: String!) { search(query: $q) { totalCount } }', { q: query });

/** Words that have many neighbours one letter away, in an index that holds them. */
const WORDS = Array.from({ length: 20 }, (_, at) => `${'bcdfghjklm'[at % 10]}${at < 10 ? 'o' : 'u'}nis`);

beforeAll(async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const rows = WORDS.map((word) => {
    const near = letters.flatMap((one) => [
      `${word}${one}`,
      `${one}${word}`,
      `${word.slice(0, 2)}${one}${word.slice(2)}`,
    ]);
    const [slug, label] = [`near-${word}`, [word, ...near].join(' ')];
    return { slug, label, searchName: nameTerms('Official', slug, label, []) };
  });
  await service.graph.run('UNWIND $rows AS row CREATE (n:Official) SET n = row', { rows });
});

it.each([
  ['words that are each near to many', WORDS.slice(0, 10).join(' ')],
  ['the same, as many as go in', WORDS.join(' ').repeat(3)],
  ['ten of those, and a phrase', `${WORDS.slice(0, 10).join(' ')} ${'中'.repeat(330)}`],
  ['letters', 'a '.repeat(200)],
  ['different letters and digits', Array.from({ length: 133 }, (_, at) => at % 100).join(' ')],
  ['one long word', 'x'.repeat(400)],
  ['one long word of a script without spaces', '中'.repeat(400)],
  ['a Thai word', 'กำ'.repeat(150)],
  ['control characters between words', 'zhao\u0000\u0007\u001f\u2028leji'],
  ['half a character', 'zhao \ud83d leji'],
  ['direction marks', '\u202e\u2067zhao\u2069 leji\u200f'],
  ['scripts in one word', 'zhaoЖ赵كİ leji'],
  ['one letter', 'z'],
  ['two letters', 'le'],
  ['one character', '赵'],
  ['little words alone', 'of the'],
  ['digits', '1974'],
  ['the query language', 'name:* AND (NOT "x" OR [a TO b]) ^4 ~2 \\ / && || ! { } ?'],
])('%s', async (_, text) => {
  const { data, errors } = await search(text);
  expect(errors).toBeUndefined();
  expect(data.search.totalCount).toBeGreaterThanOrEqual(0);
});

it.each([
  ['a long text', 'Lorem ipsum '.repeat(800), 'Argument "query" got "9600 characters"; wanted at most 400.'],
  ['a long word', 'x'.repeat(10_000), 'Argument "query" got "10000 characters"; wanted at most 400.'],
  ['a long phrase', '中'.repeat(10_000), 'Argument "query" got "10000 characters"; wanted at most 400.'],
  [
    'one character that stands for many',
    '\ufdfa'.repeat(399),
    'Argument "query" got "7182 characters"; wanted at most 400.',
  ],
  ['signs alone', '*~'.repeat(5_000), 'wanted at least one letter or digit.'],
  ['nothing', '', 'wanted at least one letter or digit.'],
])('%s is refused', async (_, text, message) => {
  const { errors } = await search(text);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

it('accents do not count', async () => {
  const { errors } = await search('a\u0301'.repeat(400));
  expect(errors).toBeUndefined();
});

it('where the index is asked for more than it takes, clients learn what to do', async () => {
  const query = Array.from({ length: 1_100 }, (_, at) => `searchName:x${at}`).join(' ');
  const text = "CALL db.index.fulltext.queryNodes('search', $query) YIELD node RETURN count(node)";
  await expect(service.graph.read({ text, parameters: { query } })).rejects.toMatchObject({ name: 'SearchTooBroad' });
});

it.each(['korea', 'china', 'Putin', 'zhao', 'Zao Leji', 'meeting', 'visa'])(
  'whoever narrows %j to a kind finds as many as its facet says',
  async (query) => {
    const { data } = await service.ask(
      'query ($q: String!) { search(query: $q) { facets { kind { value count } } } }',
      {
        q: query,
      },
    );
    for (const { value, count } of data.search.facets.kind) {
      const narrowed = await service.ask(
        'query ($q: String!, $kinds: [EntityKind!]) { search(query: $q, kinds: $kinds) { totalCount facets { kind { count } } } }',
        { q: query, kinds: [value] },
      );
      expect([value, narrowed.data.search.totalCount]).toEqual([value, count]);
    }
  },
);

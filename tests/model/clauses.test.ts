/** The index takes a bounded number of clauses: whatever is asked, a query has fewer. */
import fc from 'fast-check';
import { kindOf, NAMED_TYPES } from '../../src/model/ids.js';
import { clausesIn, MOST_CLAUSES } from '../../src/model/search/clauses.js';
import { SCORES } from '../../src/model/search/marks.js';
import { wordsOf } from '../../src/model/search/fold.js';
import { readQuery } from '../../src/model/search/query.js';
import { expectToHold } from '../support/property.js';

/** Letters of many scripts, and those that sound like several others. */
const LETTERS = [
  ...['abcdefghijklmnopqrstuvwxyz', 'jjqqggsch', 'бвгджзклмнпрстуфхцчшщюя', 'αβγδεθικλμξοπρστυφχψω'],
  ...['김이박최정강조윤장임한', '中华人民共和国赵乐际', 'กขคงจชซ', 'محمدعليسين', 'あいうえおカキク', 'éøßłđñþ'],
];
const word = fc
  .constantFrom(...LETTERS)
  .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }))
  .map((letters) => letters.join(''));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-', '’', '.', ' of ', ', ')), { minLength: 1, maxLength: 60 })
  .map((words) => words.flat().join('').slice(0, 390))
  .filter((some) => wordsOf(some).length > 0);

/** The queries for a text. */
function queriesOf(query: string): string[] {
  const { plain, close } = readQuery('query', query, NAMED_TYPES.map(kindOf));
  return [plain, close];
}

it('texts of many words in many scripts', async () => {
  await expectToHold(
    fc.property(text, (query) => {
      for (const asked of queriesOf(query)) expect(clausesIn(asked)).toBeLessThanOrEqual(MOST_CLAUSES);
    }),
    { short: 300, long: 20_000 },
  );
});

it.each([
  'mohammed abdullah abdulrahman alexander',
  'Мохаммед Абдуллах Абдулрахман Александр',
  'schegiqujschagequ '.repeat(20),
  'сщегиqujжщагеqu '.repeat(20),
  Array.from({ length: 20 }, (_, at) => `jasche${'bcdfghklmnpqrstvwxz'[at % 19]}igeqi${at % 7}`).join(' '),
  Array.from({ length: 20 }, (_, at) => `жащегиж${'бвгджзклмн'[at % 10]}${'абвгдежзик'[at % 9]}`).join(' '),
])('%s', (query) => {
  for (const asked of queriesOf(query)) expect(clausesIn(asked)).toBeLessThanOrEqual(MOST_CLAUSES);
});

it('scores tell how well something fits, however many clauses of a lesser fit it has', async () => {
  const [plain, close] = [SCORES.plain, SCORES.close].map((scores) => Object.values(scores)) as [number[], number[]];
  // Lucene reckons with 24 binary digits: each is told from the next, and kept exactly.
  for (const score of [...plain, ...close]) expect(Math.fround(score)).toBe(score);
  await expectToHold(
    fc.property(text, (query) => {
      queriesOf(query).forEach((asked, at) => {
        const weights = [...asked.matchAll(/\*:\*\^([\d.]+)/g)].map(([, weight]) => Number(weight));
        for (const score of at === 0 ? plain : close) {
          const lesser = weights.filter((weight) => weight < score * 0.999).reduce((sum, weight) => sum + weight, 0);
          expect([query, score, lesser < score]).toEqual([query, score, true]);
        }
      });
    }),
    { short: 100, long: 5_000 },
  );
});

it('what is farthest is left out first: two letters wrong, then the ways that lack a word, then wrong letters', () => {
  const closeOf = (query: string): string => queriesOf(query)[1] ?? '';
  expect(closeOf('mohammed abdullah')).toContain('~2');
  const long = closeOf('mohammed abdullah abdulrahman alexander');
  expect(long).not.toContain('~2');
  const longer = closeOf('Мохаммед Абдуллах Абдулрахман Александр');
  expect(longer).not.toContain('~2');
  expect(longer).toContain('~1');
  expect(long).toContain('~1');
  expect(closeOf('zhou enlai')).toMatch(/zhou~1.*enlai~1/);
});

/** Paths with stars: what they mean, in steps that grow with their length alone. */
import fc from 'fast-check';
import { isMeant } from '../../src/dataset/read/matching.js';
import { expectToHold } from '../support/property.js';

it.each([
  ['talks.csv', '*.csv', true],
  ['talks.csv', 'talks.csv', true],
  ['talks-2019.csv', 'talks-*.csv', true],
  ['talks-.csv', 'talks-*.csv', true],
  ['talksXcsv', 'talks.csv', false],
  ['talks.csv.gz', '*.csv', false],
  ['a.csv', 'a*a.csv', false],
  ['abab', '*ab*ab', true],
  ['abab', 'ab*ab*ab', false],
  ['(a+)$', '(a+)*', true],
  ['anything', '**', true],
])('%s by %s: %s', (name, segment, isOne) => {
  expect(isMeant(name, segment)).toBe(isOne);
});

it('says what an expression of JavaScript says', async () => {
  const text = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }).map((all) => all.join(''));
  const segment = fc.array(fc.constantFrom('a', 'b', '.', '*'), { maxLength: 7 }).map((all) => all.join(''));
  await expectToHold(
    fc.property(text, segment, (name, stars) => {
      const pattern = new RegExp(`^${stars.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      expect(isMeant(name, stars)).toBe(pattern.test(name));
    }),
    { short: 500, long: 20_000 },
  );
});

it('ends where expressions of JavaScript would not', () => {
  expect(isMeant('a'.repeat(200), `${'*a'.repeat(90)}*b`)).toBe(false);
});

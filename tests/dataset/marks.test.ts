/** Marks in names of people: found wherever they stand, in names of any length. */
import { markIn } from '../../src/dataset/sources/marks.js';

const messageOf = (name: string): string | undefined => markIn({ section: 'officials', value: { name } })?.message;

it.each([
  ['Ann [1]', '[1]'],
  ['Ann (acting (2020))', '(2020)'],
  ['Ann [[1]', '[1]'],
  ['Ann [x (y) z]', '[x (y) z]'],
  ['Ann {née Bo}', '{née Bo}'],
  ['Ann ()', '()'],
  ['Ann²', '²'],
])('of %s', (name, mark) => {
  expect(messageOf(name)).toContain(`holds ${mark},`);
});

it.each(['Ann', 'Ann [', 'Ann )(', ''])('of "%s" there is none', (name) => {
  expect(messageOf(name)).toBeUndefined();
});

// A step for each character after each that opens would be 5 × 10¹¹: it would not come to an end.
it.each(['[', '(', '([{', '[ ', ' ', '[(x'])('in a million times "%s" it takes one look', (part) => {
  expect(messageOf(part.repeat(1_000_000))).toBeUndefined();
});

it('a long name is told by its beginning', () => {
  expect(messageOf(`${'a'.repeat(100_000)}*`)?.length).toBeLessThan(500);
});

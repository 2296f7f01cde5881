/** Composition of Cypher: no value becomes text, and the text depends on the shape alone. */
import fc from 'fast-check';
import { cypher, integer, join, name, render, Variable, where } from '../../src/planner/cypher.js';
import { expectToHold } from '../support/property.js';

it('splices fragments, names variables, and makes parameters of the rest', () => {
  const node = new Variable('n');
  const { text, parameters } = render(
    cypher`MATCH (${node}:${name('Official')}) ${where([cypher`${node}.slug = ${'x'}`])} RETURN ${node} LIMIT ${3}`,
  );
  expect(text).toBe('MATCH (n0:Official) WHERE n0.slug = $p0 RETURN n0 LIMIT $p1');
  expect(parameters.map(([key, value]) => [key, String(value)])).toEqual([
    ['p0', 'x'],
    ['p1', '3'],
  ]);
});

it('gives the same text whatever the values', async () => {
  const text = (value: unknown): string => render(cypher`RETURN ${value} AS a, ${value} AS b`).text;
  await expectToHold(
    fc.property(fc.oneof(fc.string(), fc.integer(), fc.boolean()), (value) => {
      expect(text(value)).toBe('RETURN $p0 AS a, $p1 AS b');
    }),
    { short: 100, long: 10_000 },
  );
});

it('uses one parameter for a list that stands in several places', () => {
  const list = ['a', 'b'];
  expect(render(cypher`RETURN ${list}, ${list}, ${['a', 'b']}`).text).toBe('RETURN $p0, $p0, $p1');
});

it('refuses what is no name, no count, or nothing', () => {
  expect(() => name('Official) DETACH DELETE')).toThrow(TypeError);
  expect(() => name('`x`')).toThrow(TypeError);
  expect(() => integer(-1)).toThrow(TypeError);
  expect(() => integer(1.5)).toThrow(TypeError);
  expect(() => render(cypher`RETURN ${undefined}`)).toThrow(TypeError);
  expect(render(join([], ', ')).text).toBe('');
});

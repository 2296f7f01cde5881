/** Ids of nodes, in little memory. */
import { ElementIds } from '../../src/database/element-ids.js';

it('gives back what was put in, whatever the number', () => {
  const ids = new ElementIds();
  const all = [0, 7, 2 ** 32 - 1, 2 ** 32, 2 ** 40, 3].map((number) => `4:3f1c:${number}`);
  for (const id of all) ids.push(id);
  expect(all.map((_, at) => ids.get(at))).toEqual(all);
  expect([...ids.slices(4)]).toEqual([all.slice(0, 4), all.slice(4)]);
  ids.set(1, '4:3f1c:8');
  expect(ids.get(1)).toBe('4:3f1c:8');
  expect(ids).toHaveLength(6);
});

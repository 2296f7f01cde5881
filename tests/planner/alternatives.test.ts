/** Many alternatives of one shape are asked as one, and select what each of them selects. */
import fc from 'fast-check';
import { oneHolds } from '../../src/planner/alternatives.js';
import { cypher, render, Variable } from '../../src/planner/cypher.js';
import { bundledGraphToRead } from '../support/graph.js';
import { expectToHold } from '../support/property.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphToRead);

type Filter = Record<string, unknown>;

async function selected(filter: Filter): Promise<string[]> {
  const query = 'query ($f: EventFilter) { events(filter: $f, first: 500) { nodes { id } } }';
  const { data, errors } = await service.ask(query, { f: filter });
  expect(errors).toBeUndefined();
  const { nodes } = data?.events as { nodes: { id: string }[] };
  return nodes.map(({ id }) => id).sort();
}

const KINDS = ['TALKS', 'VISIT', 'SUMMIT', 'BANQUET', 'PHONE_CALL'];
const COUNTRIES = ['CHN', 'PRK', 'USA', 'KOR', 'RUS', 'JPN'];
const year = fc.integer({ min: 2000, max: 2025 });

/** Filters of one shape each, of any values. */
const shapes: readonly fc.Arbitrary<Filter>[] = [
  fc.constantFrom(...COUNTRIES).map((country) => ({ countries: { anyOf: [country] } })),
  fc.tuple(year, year).map(([one, other]) => ({
    period: { from: `${Math.min(one, other)}-01-01`, to: `${Math.max(one, other)}-06-30` },
  })),
  fc.constantFrom(...'aeiou').map((text) => ({ title: { contains: text }, sources: { min: 1 } })),
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...KINDS)).map(([days, kind]) => ({
    duration: { gte: days },
    kind: { anyOf: [kind] },
  })),
  fc
    .tuple(fc.constantFrom('GUEST', 'HOST', 'ATTENDEE'), fc.constantFrom('zhao-leji', 'kim-jong-un', 'xi-jinping'))
    .map(([role, official]) => ({ participation: { role: { anyOf: [role] }, official: { anyOf: [official] } } })),
  fc.constantFrom('2020-01-01T00:00:00Z', '2100-01-01T00:00:00Z').map((time) => ({ changedSince: time })),
];

const alike = fc.oneof(...shapes.map((shape) => fc.array(shape, { minLength: 4, maxLength: 7 })));
/** Alternatives of several shapes, some of them combined themselves. */
const alternatives = fc
  .tuple(alike, fc.array(fc.oneof(...shapes), { maxLength: 3 }), fc.boolean())
  .map(([many, few, isNested]): Filter[] =>
    isNested ? [...few, { or: many }, { not: { or: many } }] : [...few, ...many],
  );

it('one of them holds where one of them holds alone', async () => {
  await expectToHold(
    fc.asyncProperty(alternatives, async (filters) => {
      const each: string[] = [];
      for (const filter of filters) each.push(...(await selected(filter)));
      expect(await selected({ or: filters })).toEqual([...new Set(each)].sort());
    }),
    { short: 4, long: 100 },
  );
});

it('also where alternatives of one shape have alternatives of one shape', async () => {
  const within = (day: string): Filter => ({
    or: ['01', '04', '06', '11'].map((month) => ({ period: { from: `20${month}-${month}-01`, to: day } })),
  });
  const outer = ['2012-06-01', '2014-06-01', '2018-06-01', '2024-04-12'].map(within);
  const each: string[] = [];
  for (const filter of outer) each.push(...(await selected(filter)));
  expect(await selected({ or: outer })).toEqual([...new Set(each)].sort());
});

describe('the text', () => {
  const event = new Variable('e');
  const condition = (value: number): ReturnType<typeof cypher> => {
    const other = new Variable('x');
    return cypher`EXISTS { (${event})-->(${other}) WHERE ${other}.days > ${value} }`;
  };
  const textOf = (count: number): string =>
    render(oneHolds(Array.from({ length: count }, (_, index) => condition(index)))).text;

  it('is as long for fifty as for four', () => {
    expect(textOf(50)).toBe(textOf(4));
    expect(textOf(4)).toContain('any(');
  });

  it('writes out a few', () => {
    expect(textOf(3)).not.toContain('any(');
    expect(textOf(3).match(/EXISTS/g)).toHaveLength(3);
  });

  it('keeps those apart that name other things', () => {
    const [one, other] = [new Variable('a'), new Variable('b')];
    const of = (node: Variable): ReturnType<typeof cypher>[] =>
      [1, 2, 3].map((value) => cypher`${node}.days = ${value} OR ${event}.days = ${value}`);
    expect(render(oneHolds([...of(one), ...of(other), cypher`true`, cypher`true`])).text).not.toContain('any(');
  });
});

/** Tables of the field that are loaded by mapping alone; they lie where their publishers have them, and beside the project here. */
import { shipped } from '../../src/paths.js';
import { describeWithData } from '../support/data.js';
import { type Stated, statedIn } from '../support/mapped.js';

function withTable(name: 'us-missions' | 'archigos', told: string, check: (stated: Stated) => void): void {
  describeWithData(name, name, (data) => {
    it(told, async () => check(await statedIn(shipped('seed', name), data)));
  });
}

/** The rows that facts cite. */
function rowsOf({ nodes }: Stated): Set<number> {
  const locators = nodes.filter(({ type }) => type === 'Citation').map(({ properties }) => String(properties.locator));
  return new Set(locators.flatMap((locator) => /^row (\d+)$/.exec(locator)?.[1] ?? []).map(Number));
}

withTable('us-missions', 'every period of US missions counts for the relations of its country', (stated) => {
  expect(rowsOf(stated).size).toBe(656);
  expect(stated.warnings).toEqual([]);
  const relations = stated.nodes.filter(({ type }) => type === 'DiplomaticRelation');
  const pairs = new Set(relations.map(({ slug }) => slug));
  expect(pairs.size).toBe(228);
  for (const pair of [
    'hanover-usa',
    'suhh-usa',
    'srb-usa',
    'usa-yucs',
    'usa-xkx',
    'usa-vdvn',
    'usa-ydye',
    'prussia-usa',
    'north-yemen-usa',
    'south-vietnam-usa',
    'joseon-usa',
  ])
    expect(pairs.has(pair)).toBe(true);
  const periods = stated.relationships.filter(({ type }) => type === 'HAD_LEVEL');
  // Thirteen rows span a renaming, one of them two.
  expect(periods).toHaveLength(656 + 14);
  const of = (pair: string): unknown[] =>
    periods.flatMap(({ to: { slug }, properties: { from, to, level } }) =>
      slug === pair ? [[from, to ?? null, level]] : [],
    );
  expect(of('cub-usa').slice(-3)).toEqual([
    ['1961-01-03', '1977-08-31', 'NONE'],
    ['1977-09-01', '2015-07-19', 'INTERESTS_SECTION'],
    ['2015-07-20', '[2024-12-31..]', 'AMBASSADOR'],
  ]);
  expect(of('deu-usa').at(-1)).toEqual(['1990-10-03', '[2024-12-31..]', 'AMBASSADOR']);
  expect([...of('bumm-usa'), ...of('mmr-usa')]).toEqual([
    ['1948-01-04', '1989-06-17', 'AMBASSADOR'],
    ['1989-06-18', '[2024-12-31..]', 'AMBASSADOR'],
  ]);
  expect([...of('cod-usa'), ...of('usa-zrcd')]).toEqual([
    ['1960-06-30', '1971-10-26', 'AMBASSADOR'],
    ['1997-05-17', '[2024-12-31..]', 'AMBASSADOR'],
    ['1971-10-27', '1997-05-16', 'AMBASSADOR'],
  ]);
});

withTable('archigos', 'every leader-year of Archigos counts for a time in office', (stated) => {
  expect(rowsOf(stated).size).toBe(17_686);
  // Other names of two of them stand in brackets.
  expect(stated.warnings.map((told) => /"(.+?)"/.exec(told)?.[1])).toEqual(['Joshua (Lij Yasu)', 'Judith (Zanditu)']);
  const tenures = stated.relationships.filter(({ type }) => type === 'HELD_OFFICE');
  expect(tenures).toHaveLength(3_409);
  const names = new Map(
    stated.nodes.filter(({ type }) => type === 'Official').map(({ slug, properties }) => [slug, properties.label]),
  );
  const of = (name: string, office: string): unknown[] =>
    tenures
      .filter(({ from, to }) => names.get(from.slug) === name && to.slug === `effective-leader-${office}`)
      .map(({ properties: { from, to } }) => [from, to ?? null]);
  expect(of('Churchill', 'gbr')).toEqual([
    ['1940-05-10', '1945-07-27'],
    ['1951-10-26', '1955-04-05'],
  ]);
  expect(of('Obama', 'usa')).toEqual([['2009-01-20', null]]);
  expect(of('Brezhnev', 'suhh')).toHaveLength(1);
});

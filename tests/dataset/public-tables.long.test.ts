/** Tables of the field that are loaded by mapping alone; they lie where their publishers have them, and beside the project here. */
import { shipped } from '../../src/paths.js';
import { describeWithData } from '../support/data.js';
import { type Stated, statedIn } from '../support/mapped.js';

function withTable(name: 'us-missions' | 'archigos', told: string, check: (stated: Stated) => void): void {
  describeWithData(name, name, (data) => {
    it(told, async () => check(await statedIn(shipped('seed', name), data)), 60_000);
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
  const levels = new Map(relations.map(({ slug, properties }) => [slug, properties.level]));
  expect(levels.size).toBe(216);
  for (const pair of ['hanover-usa', 'suhh-usa', 'srb-usa', 'usa-yucs', 'usa-xkx', 'usa-vdvn', 'usa-ydye'])
    expect(levels.has(pair)).toBe(true);
  expect([levels.get('deu-usa'), levels.get('irn-usa')]).toEqual(['AMBASSADOR', 'UNOFFICIAL']);
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

/** The regions of M49: each has as many countries as the standard lists, and former states lie where what came of them does. */
import { lineageOf } from '../../src/model/countries/lineages.js';
import { REGISTER, REGISTERED } from '../../src/model/countries/register.js';
import { REGIONS } from '../../src/model/countries/regions.js';
import { registeredSlug } from '../../src/model/country-codes.js';
import { SLUG } from '../../src/model/ids.js';

const region = (m49: string): (typeof REGIONS)[number] => {
  const found = REGIONS.find((one) => one.m49 === m49);
  if (found === undefined) throw new TypeError(`no region ${m49}`);
  return found;
};

/** What the standard does not list. */
const UNLISTED = ['twn', 'xkx', 'abkhazia', 'south-ossetia'];

/** Present countries of ISO 3166-1 in a region, by M49. */
const present = (m49: string): string[] =>
  region(m49).countries.filter((id) => REGISTERED.get(id)?.former === false && !UNLISTED.includes(id));

it.each([
  ['015', 7],
  ['014', 22],
  ['017', 9],
  ['018', 5],
  ['011', 17],
  ['029', 28],
  ['013', 8],
  ['005', 16],
  ['021', 5],
  ['143', 5],
  ['030', 7],
  ['035', 11],
  ['034', 9],
  ['145', 18],
  ['151', 10],
  ['154', 16],
  ['039', 16],
  ['155', 9],
  ['053', 6],
  ['054', 5],
  ['057', 8],
  ['061', 10],
  ['202', 53],
  ['002', 60],
  ['419', 52],
  ['003', 41],
  ['019', 57],
  ['142', 50],
  ['150', 51],
  ['009', 29],
])('region %s has %d countries and areas', (m49, count) => {
  expect(present(m49)).toHaveLength(count);
});

it('each country but Antarctica lies in one smallest region', () => {
  const smallest = REGIONS.filter(
    ({ m49 }) => !['202', '002', '419', '003', '019', '142', '150', '009', '001'].includes(m49),
  );
  expect(smallest).toHaveLength(22);
  const placed = REGISTER.filter(({ former }) => !former).map(({ id }) => [
    id,
    smallest.filter(({ countries }) => countries.includes(id)).length,
  ]);
  expect(placed.filter(([, count]) => count !== 1)).toEqual([['ata', 0]]);
});

it('a state lies where the one does that it went on as', () => {
  for (const { countries } of REGIONS) {
    for (const id of countries) {
      const last = lineageOf(id)?.at(-1)?.country ?? id;
      expect([id, countries.includes(last)]).toEqual([id, true]);
    }
  }
  expect(region('151').countries).toEqual(expect.arrayContaining(['suhh', 'cshh']));
  expect(region('039').countries).toEqual(expect.arrayContaining(['yucs', 'csxx']));
  expect(region('155').countries).toEqual(expect.arrayContaining(['ddde', 'prussia', 'austria-hungary']));
  expect(region('145').countries).toEqual(expect.arrayContaining(['ottoman-empire', 'cyp', 'ydye']));
});

it('no id of a region is a name of a country; the names that both have are the country’s', () => {
  const shared = REGIONS.flatMap(({ id, name, names }) =>
    [name, ...names]
      .filter((form) => registeredSlug(form) !== undefined)
      .map((form) => [id, form, registeredSlug(form)]),
  );
  expect(shared).toEqual([['micronesia-region', 'Micronesia', 'fsm']]);
  for (const { id } of REGIONS) expect([id, SLUG.test(id), registeredSlug(id)]).toEqual([id, true, undefined]);
});

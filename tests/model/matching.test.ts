/** The form that fits best what is asked: what it takes is bounded by the forms there are, not by how often they are asked of. */
import { iso31661 } from 'iso-3166';
import { Matching } from '../../src/model/search/matching.js';
import { readQuery } from '../../src/model/search/query.js';
import { formsOf } from '../../src/model/search/terms.js';

const countries = iso31661.map(({ alpha3, name }) => ({ slug: alpha3.toLowerCase(), label: name }));

/** The best forms of all countries for a question. */
function bestOf(matching: Matching, text: string): string[] {
  const asked = readQuery('query', text, ['COUNTRY']);
  return countries.map(({ slug, label }) =>
    matching.bestForm(asked, ['Country', slug, label], () => formsOf('Country', slug, label, [])),
  );
}

const forms = countries.flatMap(({ slug, label }) => formsOf('Country', slug, label, []));

it('a form is read once, whatever is asked; a question is answered once, however often it is asked', () => {
  const matching = new Matching();
  const first = bestOf(matching, 'o');
  expect(matching.formsRead).toBe(new Set(forms).size);
  const { compared } = matching;
  // Once as it is written, and once by its sound where it is not.
  expect(compared).toBeLessThanOrEqual(2 * forms.length);
  for (let again = 0; again < 90; again += 1) expect(bestOf(matching, 'o')).toEqual(first);
  expect(matching.compared).toBe(compared);
  for (const text of ['republic', 'republik', 'a', 'zz', 'Corée du Nord']) bestOf(matching, text);
  expect(matching.formsRead).toBe(new Set(forms).size);
});

it('what is cached is bounded by its bytes, and answers the same without', () => {
  const [little, usual] = [new Matching({ forms: 20_000, answers: 5_000 }), new Matching()];
  for (const text of ['o', 'republik', 'russland']) {
    expect(bestOf(little, text)).toEqual(bestOf(usual, text));
    expect(little.size).toBeLessThanOrEqual(25_000);
  }
});

it.each([
  ['kerry', ['John Forbes Kerry', 'John Kerry'], 'John Kerry'],
  ['kerr', ['Perry', 'Kerry'], 'Kerry'],
  ['choe ryonghae', ['Choe', 'Choe Ryong-hae'], 'Choe Ryong-hae'],
  ['chou', ['Li Peng', 'Zhou Enlai'], 'Zhou Enlai'],
  ['nobody', ['Zhou Enlai', 'Li Peng'], 'Zhou Enlai'],
])('%s of %j fits %s', (text, some, form) => {
  expect(new Matching().bestForm(readQuery('query', text, ['OFFICIAL']), some, () => some)).toBe(form);
});

it('one answer for one name: another alias, another answer', () => {
  const matching = new Matching();
  const asked = readQuery('query', 'kerry', ['OFFICIAL']);
  const bestForm = (...forms: string[]): string => matching.bestForm(asked, forms, () => forms);
  expect(bestForm('Perry')).toBe('Perry');
  expect(bestForm('Perry', 'Kerry')).toBe('Kerry');
  expect(bestForm('Perry\nKerry')).toBe('Perry\nKerry');
});

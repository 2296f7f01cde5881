/** Ids: slugs, global ids, and references that are either. */
import { globalId, parseGlobalId, relationSlug, SLUG, slugify, slugOf } from '../../src/model/ids.js';

it('a global id names a type and a slug', () => {
  expect(globalId('Official', 'zhao-leji')).toBe('Official:zhao-leji');
  expect(parseGlobalId('Official:zhao-leji')).toEqual({ type: 'Official', slug: 'zhao-leji' });
  expect(parseGlobalId('zhao-leji')).toBeUndefined();
  expect(parseGlobalId('Person:zhao-leji')).toBeUndefined();
});

it('a reference is a slug or a global id of the type; a country’s code in any case', () => {
  expect(slugOf('Official', 'zhao-leji')).toBe('zhao-leji');
  expect(slugOf('Official', 'Official:zhao-leji')).toBe('zhao-leji');
  expect(slugOf('Official', 'Country:prk')).toBeUndefined();
  expect(slugOf('Country', 'PRK')).toBe('prk');
  expect(slugOf('Country', 'Country:PRK')).toBe('prk');
});

it('a relation is named by its countries in alphabetical order', () => {
  expect(relationSlug('prk', 'chn')).toBe('chn-prk');
});

it.each([
  ['São Tomé', 'sao-tome'],
  ["N'Djamena", 'ndjamena'],
  ['Nukuʻalofa', 'nukualofa'],
  ['Washington D.C.', 'washington-d-c'],
  ['Chișinău', 'chisinau'],
  ['Radosław Sikorski', 'radoslaw-sikorski'],
  ['Ærø Straße', 'aero-strasse'],
])('%s becomes %s', (name, slug) => {
  expect(slugify(name)).toBe(slug);
  expect(slug).toMatch(SLUG);
});

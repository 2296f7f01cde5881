/** Ids: slugs, global ids, and references that are either. */
import { globalId, parseGlobalId, relationSlug, SLUG, slugify, slugOf } from '../../src/model/ids.js';

it('a global id names a type and a slug', () => {
  expect(globalId('Official', 'zhao-leji')).toBe('Official:zhao-leji');
  expect(parseGlobalId('Official:zhao-leji')).toEqual({ type: 'Official', slug: 'zhao-leji' });
  expect(parseGlobalId('zhao-leji')).toBeUndefined();
  expect(parseGlobalId('Person:zhao-leji')).toBeUndefined();
});

it.each([
  ['Events', 'a type, and one letter more'],
  ['Officials', 'the same of another type'],
  ['Event', 'a type alone'],
  ['Event:', 'no slug'],
  [':', 'a colon alone'],
  [':zhao-leji', 'no type'],
  ['event:x', 'a type in another case'],
  [' Event:x', 'a type behind a space'],
  ['Event :x', 'a type before a space'],
  ['', 'nothing'],
  ['constructor:x', 'what every object has'],
  ['x'.repeat(100_000), 'a long word'],
  [`${'x'.repeat(100_000)}:x`, 'a long type'],
])('"%.20s" is no global id: %s', (id) => {
  expect(parseGlobalId(id)).toBeUndefined();
});

it.each([
  ['Event:a:b', 'a:b'],
  ['Event::', ':'],
  ['Event: x', ' x'],
  [`Event:${'x'.repeat(100_000)}`, 'x'.repeat(100_000)],
])('of "%.20s" all behind the first colon is the slug', (id, slug) => {
  expect(parseGlobalId(id)).toEqual({ type: 'Event', slug });
});

it('a reference is a slug or a global id of the type; a country’s code in any case', () => {
  expect(slugOf('Official', 'zhao-leji')).toBe('zhao-leji');
  expect(slugOf('Official', 'Official:zhao-leji')).toBe('zhao-leji');
  expect(slugOf('Official', 'Country:prk')).toBeUndefined();
  expect(slugOf('Country', 'PRK')).toBe('prk');
  expect(['CN', 'cn', '156', 'SUN', 'DD', 'SUHH', 'YUG', 'atlantis'].map((code) => slugOf('Country', code))).toEqual([
    'chn',
    'chn',
    'chn',
    'suhh',
    'ddde',
    'suhh',
    'yucs',
    'atlantis',
  ]);
  expect(slugOf('Country', 'Country:CN')).toBe('cn');
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

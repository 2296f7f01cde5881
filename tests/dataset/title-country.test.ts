/** The country whose office it is, as far as its title says so. */
import { countryOfTitle } from '../../src/dataset/facts/title-country.js';

it.each([
  ['Prime Minister of Japan', 'jpn'],
  ['President of the United States', 'usa'],
  ['President of the United States of America', 'usa'],
  ['Vice President of the Philippines', 'phl'],
  ['First Deputy Prime Minister of Vietnam', 'vnm'],
  ['Acting President of South Korea', 'kor'],
  ['President of the Republic of Korea', 'kor'],
  ['Supreme Leader of Iran', 'irn'],
  ['King of Jordan', 'jor'],
  ['Federal Chancellor of Germany', 'deu'],
  ['Foreign Minister of France', 'fra'],
  ['Minister of Foreign Affairs of Brazil', 'bra'],
  ['Minister for Trade and Industry of the Republic of Singapore', 'sgp'],
  ['Minister of State of Monaco', 'mco'],
  ['Head of State of Samoa', 'wsm'],
  ['Governor-General of Canada', 'can'],
  ['Ambassador of Japan to China', 'jpn'],
  ['Ambassador of the United Kingdom to the United Nations', 'gbr'],
  ['President of Georgia', 'geo'],
  ['PRIME MINISTER OF JAPAN', 'jpn'],
  ["President of Côte d'Ivoire", 'civ'],
])('%s: %s', (title, country) => {
  expect(countryOfTitle(title)).toBe(country);
});

it.each([
  'Secretary of State',
  'Foreign Minister',
  'Ambassador to China',
  'US Ambassador, Japan',
  // Provinces, banks and bodies that bear a country's name.
  'Governor of Georgia',
  'Secretary of State of Georgia',
  'Governor of the Bank of Japan',
  'President of the Olympic Committee of Japan',
  'General Secretary of the Communist Party of China',
  'Mayor of Luxembourg',
  // Names of more than one state.
  'President of Congo',
  'President of the Republic of China',
  'Minister of Foreign Affairs of the Republic of China',
  'Minister of Justice of the Democratic Republic of Afghanistan',
  'President of Korea',
  // Two countries, or none.
  'President of France and Co-Prince of Andorra',
  'President of the European Commission',
  'Secretary-General of the United Nations',
  'Friend of Japan',
  'of Japan',
  '',
])('%s: none', (title) => {
  expect(countryOfTitle(title)).toBeUndefined();
});

/** The Office of the Historian's territories as countries: by id, name and day, for states have followed one another. */
import { countryNamed } from '../../map/country-names.js';

/** Ids whose words are no name that is known otherwise. */
const BY_ID: Readonly<Record<string, string>> = {
  'antigua-barbuda': 'atg',
  'bosnia-herzegovina': 'bih',
  burma: 'mmr',
  'cape-verde': 'cpv',
  'congo-democratic-republic': 'cod',
  'congo-kinshasa': 'cod',
  'congo-republic': 'cog',
  'cote-divoire': 'civ',
  'german-democratic-republic': 'ddde',
  hawaii: 'hawaii',
  'holy-see': 'vat',
  korea: 'kor',
  'korea-north': 'prk',
  'korea-south': 'kor',
  macedonia: 'mkd',
  'netherlands-antilles': 'anhh',
  'north-macedonia': 'mkd',
  'palestinian-authority': 'pse',
  'saint-kitts-nevis': 'kna',
  'saint-vincent-grenadines': 'vct',
  somoa: 'wsm',
  swaziland: 'swz',
  taiwan: 'twn',
  'timor-leste': 'tls',
  turkiye: 'tur',
  'west-bank': 'pse',
  yugoslavia: 'yucs',
  czechoslovakia: 'cshh',
};

const SOVIET = ['1922-12-30', '1991-12-25'] as const;

/**
 * The slug of the country that a record names.
 *
 * @param id the record's id of the territory
 * @param name the record's name for it
 * @param date `YYYY-MM-DD`
 */
export function countryOf(id: string, name: string, date: string): string | undefined {
  if (id === 'russia') return name === 'U.S.S.R.' || (date >= SOVIET[0] && date <= SOVIET[1]) ? 'suhh' : 'rus';
  if (id === 'china') return name === 'China, Republic of' && date > '1949-12-07' ? 'twn' : 'chn';
  // Kosovo was a part of Yugoslavia, and then of Serbia and Montenegro.
  if (id === 'kosovo') return name === 'Kosovo' && date >= '2008-02-17' ? 'xkx' : date < '2003-02-04' ? 'yucs' : 'csxx';
  if (id === 'serbia') return name === 'Serbia and Montenegro' ? 'csxx' : 'srb';
  return BY_ID[id] ?? countryNamed(id.replace(/-/g, ' ')) ?? countryNamed(name.replace(/\s*\(.*\)/, ''));
}

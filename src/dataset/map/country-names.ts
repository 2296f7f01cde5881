/** All countries by the codes of ISO 3166 and by the forms of their names. */
import { slugify } from '../../model/ids.js';
import { readCountries } from './countries.js';

interface CountryIndex {
  codes: Record<'alpha-2' | 'alpha-3' | 'numeric', Map<string, string>>;
  names: Map<string, string>;
  shown: string[];
  ids: Set<string>;
}

let index: CountryIndex | undefined;

/** Names that data sets use and the packages do not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'gbr',
  britain: 'gbr',
  england: 'gbr',
  usa: 'usa',
  us: 'usa',
  'the united states': 'usa',
  burma: 'mmr',
  'cape verde': 'cpv',
  'ivory coast': 'civ',
  'cote d ivoire': 'civ',
  swaziland: 'swz',
  macedonia: 'mkd',
  'north macedonia': 'mkd',
  'east timor': 'tls',
  palestine: 'pse',
  'palestinian authority': 'pse',
  'vatican city': 'vat',
  'holy see': 'vat',
  'soviet union': 'suhh',
  ussr: 'suhh',
  'east germany': 'ddde',
  'west germany': 'deu',
  czechoslovakia: 'cshh',
  yugoslavia: 'yucs',
  'south vietnam': 'vnm',
  'north vietnam': 'vdvn',
  'south yemen': 'ydye',
  zaire: 'zrcd',
  'upper volta': 'hvbf',
  'brunei darussalam': 'brn',
  'congo brazzaville': 'cog',
  'congo kinshasa': 'cod',
  taiwan: 'twn',
  kosovo: 'xkx',
  turkey: 'tur',
  turkiye: 'tur',
};

/** A name as it is compared: accents, case, punctuation and "the" left out. */
const folded = (name: string): string => slugify(name).replace(/-/g, ' ').replace(/^the /, '');

function countries(): CountryIndex {
  if (index !== undefined) return index;
  const codes: CountryIndex['codes'] = { 'alpha-2': new Map(), 'alpha-3': new Map(), numeric: new Map() };
  const names = new Map<string, string>();
  const list = readCountries().countries;
  // Those of today come after the former ones, and so take what names and codes both had.
  for (const { id, name, names: forms = [], identifiers = {} } of [...list].sort(
    (a, b) => Number(b.former) - Number(a.former),
  )) {
    for (const form of [...forms.map(({ value }) => value)].filter((value) => value.length > 3))
      names.set(folded(form), id);
    codes['alpha-2'].set(identifiers['iso3166-1-alpha-2'] ?? '', id);
    codes['alpha-3'].set((identifiers['iso3166-1-alpha-3'] ?? '').toUpperCase(), id);
    codes['alpha-3'].set(id.toUpperCase(), id);
    codes.numeric.set(identifiers['iso3166-1-numeric'] ?? '', id);
    names.set(folded(name), id);
  }
  for (const { id, name } of list.filter(({ former }) => !former)) names.set(folded(name), id);
  for (const [name, id] of Object.entries(OTHER_NAMES)) names.set(folded(name), id);
  // Kosovo has a code that ISO 3166-1 leaves to its users; data sets that name it state it.
  codes['alpha-3'].set('XKX', 'xkx');
  codes['alpha-2'].set('XK', 'xkx');
  names.delete('');
  index = { codes, names, shown: list.map(({ name }) => name), ids: new Set(list.map(({ id }) => id)) };
  return index;
}

/** No country's name is longer, in characters. */
const LONGEST_NAME = 200;

/** The slug of a country by a form of its name: "Korea, South" too. Undefined where none is known. */
export function countryNamed(name: string): string | undefined {
  const { names } = countries();
  if (name.length > LONGEST_NAME) return undefined;
  const turned = /^([^,(]+),\s*(.+)$/.exec(name);
  return names.get(folded(name)) ?? (turned ? names.get(folded(`${turned[2]} ${turned[1]}`)) : undefined);
}

/** The slugs of countries by code, in upper case. */
export const isoCodes = (): Readonly<CountryIndex['codes']> => countries().codes;

/** The names of countries as they are shown. */
export const shownCountries = (): readonly string[] => countries().shown;

/** The ids of all countries of ISO 3166. */
export const countryIds = (): ReadonlySet<string> => countries().ids;

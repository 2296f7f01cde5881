/** Translations that mappings name: countries by code or name, and CAMEO codes. */
import { COW } from '../../model/cow.js';
import { EVENT_CODES } from '../../model/event-codes.js';
import { slugify } from '../../model/ids.js';
import type { EventKind } from '../../model/vocabulary.js';
import { readCountries } from './countries.js';
import { nearest } from '../report/problems.js';
import type { COUNTRY_FORMS } from '../schema/mapping.js';
import { Untranslatable } from './untranslatable.js';

export type CountryForm = (typeof COUNTRY_FORMS)[number];

interface CountryIndex {
  codes: Record<'alpha-2' | 'alpha-3' | 'numeric', Map<string, string>>;
  names: Map<string, string>;
  shown: string[];
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
  index = { codes, names, shown: list.map(({ name }) => name) };
  return index;
}

/** The slug of a country by a form of its name: "Korea, South" too. Undefined where none is known. */
export function countryNamed(name: string): string | undefined {
  const { names } = countries();
  const turned = /^([^,(]+),\s*(.+)$/.exec(name);
  return names.get(folded(name)) ?? (turned ? names.get(folded(`${turned[2]} ${turned[1]}`)) : undefined);
}

/**
 * The slug of a country.
 *
 * @throws Untranslatable
 */
export function country(value: string, form: CountryForm): string {
  const { codes, shown } = countries();
  const upper = value.toUpperCase();
  const found = {
    'alpha-2': () => codes['alpha-2'].get(upper),
    'alpha-3': () => codes['alpha-3'].get(upper),
    numeric: () => codes.numeric.get(value.padStart(3, '0')),
    cow: () => COW.get(upper),
    'cow-number': () => COW.get(String(Number(value))),
    name: () => countryNamed(value),
    any: () => codes['alpha-3'].get(upper) ?? codes['alpha-2'].get(upper) ?? countryNamed(value),
  }[form]();
  if (found !== undefined && found !== '') return found;
  const meant = form === 'name' || form === 'any' ? nearest(value, shown) : undefined;
  const wanted = {
    cow: 'a code of the Correlates of War',
    'cow-number': 'a number of the Correlates of War',
  } as Partial<Record<CountryForm, string>>;
  throw new Untranslatable(
    `got "${value}"; wanted ${wanted[form] ?? (form === 'name' || form === 'any' ? 'a country' : `an ISO 3166-1 ${form} code`)}`,
    meant === undefined ? 'Correct it, or list it under "codes" in the mapping' : `Did you mean "${meant}"`,
  );
}

const KINDS_BY_CAMEO = new Map<string, EventKind>([
  ['040', 'TALKS'],
  ['041', 'PHONE_CALL'],
  ['042', 'VISIT'],
  ['043', 'VISIT'],
  ['044', 'TALKS'],
  ['045', 'TALKS'],
  ['046', 'TALKS'],
  ...Object.entries(EVENT_CODES).flatMap(([kind, code]) =>
    code === null || code.cameo < '050' ? [] : [[code.cameo, kind as EventKind] as const],
  ),
]);

/** The kind of event of a CAMEO code, by its first three digits. @throws Untranslatable */
export function kindOfCameo(code: string): EventKind {
  const three = code.padStart(3, '0').slice(0, 3);
  const kind = KINDS_BY_CAMEO.get(three);
  if (kind !== undefined) return kind;
  throw new Untranslatable(
    `got "${code}"; wanted a CAMEO code of what Entente keeps: ${[...KINDS_BY_CAMEO.keys()].sort().join(', ')}`,
    'Leave such records out by "where", or list the code under "codes"',
  );
}

/**
 * Regions of the United Nations' standard M49 and the countries of each. Which country lies where is told by the package
 * `world-countries`; what it tells otherwise than M49 stands here. Former states lie where what came of them lies.
 */
import { slugify } from '../ids.js';
import { type PackagedCountry, slugOfPackaged, WORLD_COUNTRIES } from './packages.js';
import { REGISTER } from './register.js';
import { SUCCESSIONS } from './successions.js';

export interface Region {
  id: string;
  name: string;
  /** Other forms of the name. */
  names: readonly string[];
  /** The code of M49, three digits. */
  m49: string;
  /** Slugs, former states among them. */
  countries: readonly string[];
}

/** Regions of which M49 has no smaller ones: `code | name | other forms`. */
const SUBREGIONS_TABLE = `
015 | Northern Africa | North Africa
014 | Eastern Africa | East Africa
017 | Middle Africa | Central Africa
018 | Southern Africa |
011 | Western Africa | West Africa
029 | Caribbean | The Caribbean
013 | Central America |
005 | South America |
021 | Northern America |
143 | Central Asia |
030 | Eastern Asia | East Asia
035 | South-Eastern Asia | Southeast Asia; South-East Asia; South East Asia
034 | Southern Asia | South Asia
145 | Western Asia | West Asia
151 | Eastern Europe |
154 | Northern Europe |
039 | Southern Europe |
155 | Western Europe |
053 | Australia and New Zealand | Australasia
054 | Melanesia |
057 | Micronesia | Micronesia region
061 | Polynesia |
`;

/** Regions that others make up: `code | name | other forms | codes of these`. */
const WHOLES_TABLE = `
202 | Sub-Saharan Africa | | 014 017 018 011
002 | Africa | | 015 014 017 018 011
419 | Latin America and the Caribbean | Latin America | 029 013 005
003 | North America | | 021 013 029
019 | Americas | The Americas | 021 029 013 005
142 | Asia | | 143 030 035 034 145
150 | Europe | | 151 154 039 155
009 | Oceania | | 053 054 057 061
001 | World | |
`;

/** Parts of the package that M49 calls by another name. */
const RENAMED: Readonly<Record<string, string>> = {
  'North America': 'Northern America',
  'Central Europe': 'Eastern Europe',
  'Southeast Europe': 'Southern Europe',
};

/** What M49 puts elsewhere than the package does; and what came of no state that either has. By code. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '014': 'atf ssd',
  '005': 'bvt sgs',
  '013': 'mex',
  '057': 'umi',
  '145': 'cyp abkhazia south-ossetia',
  '035': 'annam',
  '151': 'bgr rou',
  '039': 'svn',
  '155': 'aut',
  '053': 'hmd',
};

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()));

/** Codes by name. */
const CODES: ReadonlyMap<string, string> = new Map(
  rowsOf(SUBREGIONS_TABLE).map(([code = '', name = '']) => [name, code]),
);

const CODE_ELSEWHERE: ReadonlyMap<string, string> = new Map(
  Object.entries(ELSEWHERE).flatMap(([code, slugs]) => slugs.split(' ').map((slug) => [slug, code] as const)),
);

/** The code of the part of the world in which a country of the package lies; undefined for Antarctica. */
function codeOf(country: PackagedCountry): string | undefined {
  return CODES.get(RENAMED[country.subregion] ?? country.subregion);
}

const PACKAGED: ReadonlyMap<string, string | undefined> = new Map(
  WORLD_COUNTRIES.map((country) => [slugOfPackaged(country), codeOf(country)]),
);

/**
 * The parts of the world in which a country lies or a former state lay: of one that another one went on as, its own; else all in
 * which one of those lies that came of it.
 */
function codesOf(slug: string, seen: ReadonlySet<string> = new Set()): string[] {
  const known = CODE_ELSEWHERE.get(slug) ?? PACKAGED.get(slug);
  if (known !== undefined) return [known];
  if (PACKAGED.has(slug) || seen.has(slug)) return [];
  const next = SUCCESSIONS.filter(({ from }) => from === slug);
  const same = next.filter(({ how }) => how === 'CONTINUED');
  const codes = (same.length > 0 ? same : next).flatMap(({ to }) => codesOf(to, new Set([...seen, slug])));
  return [...new Set(codes)];
}

/** `Eastern Asia` is `eastern-asia`. What shares the name of a country, by which that is meant, has a slug of its own. */
const slugOf = (name: string): string => (name === 'Micronesia' ? 'micronesia-region' : slugify(name));

function all(): Region[] {
  const lying = REGISTER.map(({ id }) => ({ id, codes: codesOf(id) }));
  const within = (codes: readonly string[]): string[] =>
    lying.filter((one) => one.codes.length > 0 && codes.some((code) => one.codes.includes(code))).map(({ id }) => id);
  const parts = rowsOf(SUBREGIONS_TABLE).map(([m49 = '', name = '', forms = '']) => ({
    m49,
    name,
    forms,
    codes: [m49],
  }));
  const wholes = rowsOf(WHOLES_TABLE).map(([m49 = '', name = '', forms = '', codes = '']) => ({
    ...{ m49, name, forms },
    codes: codes.split(' '),
  }));
  return [...parts, ...wholes].map(({ m49, name, forms, codes }) => ({
    ...{ id: slugOf(name), name, m49 },
    names: forms === '' ? [] : forms.split('; '),
    countries: m49 === '001' ? REGISTER.map(({ id }) => id) : within(codes),
  }));
}

/** All regions, the smallest first. */
export const REGIONS: readonly Region[] = all();

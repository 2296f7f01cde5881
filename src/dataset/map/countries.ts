/**
 * The register of countries and of the regions in which they lie as entries: codes of ISO 3166-1 and 3166-3 from the package
 * `iso-3166`; names, capitals and coordinates from the package `world-countries` (whose coordinates are a point of the country, not of its capital); codes and times of states
 * from the two lists of the field; the rest is Entente's own.
 */
import { versionOf, WORLD_COUNTRIES } from '../../model/countries/packages.js';
import { type Region, REGIONS } from '../../model/countries/regions.js';
import { type Code, REGISTER, REGISTERED, type RegisteredCountry } from '../../model/countries/register.js';
import { slugify } from '../../model/ids.js';
import { Content } from '../schema/format.js';

type CountryRecord = Content['countries'][number];
type GroupRecord = Content['groups'][number];
type PlaceRecord = Content['places'][number];
type Cite = CountryRecord['cite'];

const CODES = 'iso-3166-package';
const FACTS = 'world-countries-package';
const COW = 'cow-states-2016';
const GW = 'gleditsch-ward-states';
const M49 = 'un-m49';
const OWN = 'entente-register-of-states';

const ID_SCHEMES: ReadonlySet<Code['scheme']> = new Set([
  ...([
    'iso3166-1-alpha-2',
    'iso3166-1-alpha-3',
    'iso3166-1-numeric',
    'iso3166-3-alpha-4',
    'user-assigned-alpha-3',
  ] as const),
]);

/** Countries, their capitals, and what they are taken from. */
export function readCountries(): Content {
  return Content.parse({
    sources: [
      {
        id: CODES,
        title: `iso-3166 ${versionOf('iso-3166')}: codes of ISO 3166-1 and 3166-3`,
        kind: 'REFERENCE',
        url: 'https://github.com/wooorm/iso-3166',
        licence: 'MIT',
        language: 'en',
      },
      {
        id: FACTS,
        title: `world-countries ${versionOf('world-countries')}: names, capitals and coordinates of countries`,
        kind: 'REFERENCE',
        url: 'https://github.com/mledoze/countries',
        licence: 'ODbL-1.0',
        language: 'en',
      },
      {
        id: COW,
        title: 'Correlates of War: State System Membership List, version 2016',
        kind: 'REFERENCE',
        url: 'https://correlatesofwar.org/data-sets/state-system-membership/',
        language: 'en',
        note: 'The list begins with 1816-01-01, and has the days of membership in the system of states, which may begin later than the state. Taken from public copies of the list.',
      },
      {
        id: GW,
        title: 'Gleditsch and Ward: Interstate System Membership, a list of independent states since 1816',
        kind: 'REFERENCE',
        url: 'http://ksgleditsch.com/statelist.html',
        language: 'en',
        note: 'The list begins with 1816-01-01. Its days are those of the list of independent states; that of microstates gives codes alone here. Taken from public copies of the list.',
      },
      {
        id: M49,
        title: 'United Nations: Standard country or area codes for statistical use (M49)',
        kind: 'REFERENCE',
        url: 'https://unstats.un.org/unsd/methodology/m49/',
        language: 'en',
        note: 'The regions and their codes. Kosovo, Taiwan and former states, which it does not list, lie where their neighbours or successors do.',
      },
      {
        id: OWN,
        title: 'Entente: register of states',
        kind: 'EDITORIAL',
        language: 'en',
        note: 'What became of states and when, and names that data sets write, put together by hand. Days on which accounts differ are given as years.',
      },
    ],
    countries: REGISTER.map(countryOf),
    groups: REGIONS.map(groupOf),
    places: REGISTER.flatMap(capitalsOf),
  });
}

function countryOf(country: RegisteredCountry): CountryRecord {
  const { id, name, names, codes, periods, former, successions, packaged } = country;
  const identifiers = codes.filter(({ scheme }) => ID_SCHEMES.has(scheme)).map(({ scheme, code }) => [scheme, code]);
  const cite = citesOf(country);
  return {
    ...{ id, name, names: [...names], former, periods: [...periods], codes: [...codes] },
    identifiers: Object.fromEntries(identifiers) as Record<string, string>,
    successors: successions.map(({ to, on, how, isListed }) => ({
      ...{ country: to, on, how },
      cite: [
        ...(isListed ? cite.slice(0, 1) : []),
        ...(on === undefined && isListed ? [] : [{ source: OWN, at: `${id}, ${to}` }]),
      ],
    })),
    capitals: capitalNames(country).map((capital) => capitalSlug(capital, id)),
    ...(packaged !== undefined && { latitude: packaged.latlng[0], longitude: packaged.latlng[1] }),
    cite,
  };
}

/** A region as a group: nobody joins it or leaves it. */
function groupOf({ id, name, names, m49, countries }: Region): GroupRecord {
  const cite = [
    { source: M49, at: m49 },
    { source: FACTS, at: 'region, subregion' },
  ];
  return {
    ...{ id, name, kind: 'REGION', identifiers: { m49 }, cite },
    names: names.map((value) => ({ value, language: 'en' })),
    members: countries.map((country) => ({
      country,
      // What neither lists is where the register puts it.
      ...(REGISTERED.get(country)?.packaged === undefined && { cite: [{ source: OWN, at: country }] }),
    })),
  };
}

/** Where each of the lists has it. */
function citesOf({ id, codes, packaged }: RegisteredCountry): Cite {
  const at = (...schemes: Code['scheme'][]): string[] => [
    ...new Set(codes.filter(({ scheme }) => schemes.includes(scheme)).map(({ code }) => code)),
  ];
  const cite = (source: string, locators: readonly string[]): Cite =>
    locators.map((locator) => ({ source, at: locator }));
  const [former] = at('iso3166-3-alpha-4');
  const iso = former === undefined ? at('iso3166-1-alpha-3') : [former];
  return [
    ...cite(CODES, iso),
    ...(packaged === undefined ? [] : cite(FACTS, [packaged.cca3])),
    ...cite(COW, at('cow')),
    ...cite(GW, at('gw')),
    ...(iso.length > 0 ? [] : cite(OWN, [id])),
  ];
}

const capitalNames = ({ packaged }: RegisteredCountry): string[] =>
  (packaged?.capital ?? []).filter((capital) => capital !== '');

function capitalsOf(country: RegisteredCountry): PlaceRecord[] {
  return capitalNames(country).map((name) => ({
    ...{ id: capitalSlug(name, country.id), name, kind: 'CITY', country: country.id },
    cite: [{ source: FACTS, at: country.packaged?.cca3 }],
  }));
}

/** Words that say of which country somebody is: `Japanese`, `South Korean`. */
export function readNationalities(): string[] {
  const english = WORLD_COUNTRIES.flatMap(({ demonyms }) => [demonyms.eng?.m, demonyms.eng?.f]);
  return [...new Set(english)].filter((word) => word !== undefined && word !== '') as string[];
}

/** Capitals share names (Kingston, Georgetown), so the country's code is part of the id. */
function capitalSlug(capital: string, country: string): string {
  return `${slugify(capital)}-${country}`;
}

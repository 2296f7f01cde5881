/**
 * All countries: codes of ISO 3166-1 and of the former countries in ISO 3166-3 from the package `iso-3166`; names,
 * capitals and coordinates from the package `world-countries` (whose coordinates are a point of the country, not of its
 * capital).
 */
import { createRequire } from 'node:module';
import { iso31661, iso31663 } from 'iso-3166';
import type { Countries } from 'world-countries';
import { slugify } from '../../model/ids.js';
import { Content } from '../schema/format.js';

const packaged = createRequire(import.meta.url);
// The package's types describe another module form than its ES module has.
const worldCountries = packaged('world-countries') as Countries;

type CountryRecord = Content['countries'][number];
type PlaceRecord = Content['places'][number];

const CODES = 'iso-3166-package';
const FACTS = 'world-countries-package';

function version(name: string): string {
  return (packaged(`${name}/package.json`) as { version: string }).version;
}

const citeFacts = (code: string): CountryRecord['cite'] => [{ source: FACTS, at: code }];

/** Countries, their capitals, and the two packages as their sources. */
export function readCountries(): Content {
  const byCode = new Map(worldCountries.map((country) => [country.cca3, country]));
  const countries: CountryRecord[] = [];
  const places: PlaceRecord[] = [];

  for (const { alpha2, alpha3, numeric, name } of iso31661) {
    const known = byCode.get(alpha3);
    const capitals = (known?.capital ?? []).filter((capital) => capital !== '');
    const forms = new Map<string, string | undefined>();
    if (known) {
      forms.set(known.name.official, 'en');
      for (const [language, native] of Object.entries(known.name.native ?? {})) {
        forms.set(native.common, language);
        forms.set(native.official, language);
      }
      for (const spelling of known.altSpellings) if (!forms.has(spelling)) forms.set(spelling, undefined);
    }
    if (!forms.has(name)) forms.set(name, 'en');
    const shown = known?.name.common ?? name;
    forms.delete(shown);
    countries.push({
      id: alpha3.toLowerCase(),
      name: shown,
      names: [...forms].map(([value, language]) => ({ value, language })),
      identifiers: { 'iso3166-1-alpha-2': alpha2, 'iso3166-1-alpha-3': alpha3, 'iso3166-1-numeric': numeric },
      former: false,
      capitals: capitals.map((capital) => capitalSlug(capital, alpha3)),
      latitude: known?.latlng[0],
      longitude: known?.latlng[1],
      cite: [{ source: CODES, at: alpha3 }, ...(known ? citeFacts(alpha3) : [])],
    });
    for (const capital of capitals) {
      places.push({
        id: capitalSlug(capital, alpha3),
        name: capital,
        kind: 'CITY',
        country: alpha3.toLowerCase(),
        cite: citeFacts(alpha3),
      });
    }
  }

  const formerCodes = new Map(iso31663.map(({ alpha4, from }) => [from.alpha3, alpha4]));
  for (const { alpha4, from, to } of iso31663) {
    const successors = to.map(({ state, alpha3 }) =>
      state === 'assigned' ? alpha3 : (formerCodes.get(alpha3) ?? alpha3),
    );
    countries.push({
      id: alpha4.toLowerCase(),
      name: from.name,
      identifiers: { 'iso3166-3-alpha-4': alpha4, 'iso3166-1-alpha-2': from.alpha2, 'iso3166-1-alpha-3': from.alpha3 },
      former: true,
      successors: [...new Set(successors)].filter((code) => code !== alpha4).map((code) => code.toLowerCase()),
      cite: [{ source: CODES, at: alpha4 }],
    });
  }

  return Content.parse({
    sources: [
      {
        id: CODES,
        title: `iso-3166 ${version('iso-3166')}: codes of ISO 3166-1 and 3166-3`,
        kind: 'REFERENCE',
        url: 'https://github.com/wooorm/iso-3166',
        licence: 'MIT',
        language: 'en',
      },
      {
        id: FACTS,
        title: `world-countries ${version('world-countries')}: names, capitals and coordinates of countries`,
        kind: 'REFERENCE',
        url: 'https://github.com/mledoze/countries',
        licence: 'ODbL-1.0',
        language: 'en',
      },
    ],
    countries,
    places,
  });
}

/** Words that say of which country somebody is: `Japanese`, `South Korean`. */
export function readNationalities(): string[] {
  const english = worldCountries.flatMap(({ demonyms }) => [demonyms.eng?.m, demonyms.eng?.f]);
  return [...new Set(english)].filter((word) => word !== undefined && word !== '') as string[];
}

/** Capitals share names (Kingston, Georgetown), so the country's code is part of the id. */
function capitalSlug(capital: string, alpha3: string): string {
  return `${slugify(capital)}-${alpha3.toLowerCase()}`;
}

/** Countries of the register by the codes of ISO 3166, and by the forms of their names, as data sets write them. */
import { REGISTER, REGISTERED, type CodeScheme } from '../../model/countries/register.js';

export { countriesMeant, countryNamed } from '../../model/countries/names.js';

type IsoScheme = 'alpha-2' | 'alpha-3' | 'numeric';

/** The schemes of the register that are read as one of a column. */
const SCHEMES: readonly (readonly [CodeScheme, IsoScheme])[] = [
  ['iso3166-1-alpha-2', 'alpha-2'],
  ['user-assigned-alpha-2', 'alpha-2'],
  ['iso3166-1-alpha-3', 'alpha-3'],
  ['user-assigned-alpha-3', 'alpha-3'],
  ['iso3166-3-alpha-4', 'alpha-3'],
  ['iso3166-1-numeric', 'numeric'],
];

let codes: Readonly<Record<IsoScheme, ReadonlyMap<string, string>>> | undefined;

/** The slugs of countries by code, in upper case. A code that served several is that of the present one. */
export function isoCodes(): Readonly<Record<IsoScheme, ReadonlyMap<string, string>>> {
  if (codes !== undefined) return codes;
  const found = {
    'alpha-2': new Map<string, string>(),
    'alpha-3': new Map<string, string>(),
    numeric: new Map<string, string>(),
  };
  // Those of today come first in the register, and keep what a former one had too.
  for (const country of REGISTER) {
    for (const [scheme, column] of SCHEMES) {
      for (const one of country.codes)
        if (one.scheme === scheme && !found[column].has(one.code)) found[column].set(one.code, country.id);
    }
  }
  return (codes = found);
}

/** Whether a country is a former one. */
export const isFormer = (id: string | undefined): boolean => REGISTERED.get(id ?? '')?.former ?? false;

/** Whether the register has a country of this id. */
export const isCountryId = (id: string): boolean => REGISTERED.has(id);

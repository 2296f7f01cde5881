/** Countries by a code of a scheme, or by a form of their name. */
import { stateOn } from '../../model/countries/lineages.js';
import { COW, GW, type Served, servedOn } from '../../model/state-systems.js';
import type { COUNTRY_SCHEMES } from '../schema/mapping.js';
import { countriesMeant, countryNamed, isoCodes } from './country-names.js';
import { Untranslatable } from './untranslatable.js';

/** A way to name countries. A column has one, and names beside its codes. */
export type Scheme = Exclude<(typeof COUNTRY_SCHEMES)[number], 'any'>;

/** What a scheme is called where it is told. */
export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  'alpha-2': 'ISO 3166-1 alpha-2',
  'alpha-3': 'ISO 3166-1 alpha-3',
  numeric: 'ISO 3166-1 numeric (M49)',
  cow: 'Correlates of War',
  gw: 'Gleditsch and Ward',
  name: 'its name',
};

/** `2.0`, as programs for statistics write whole numbers of a column in which some are missing. */
const plain = (value: string): string => value.replace(/^(\d+)\.0+$/, '$1');

/** The countries that a value stands for in a scheme, in the order in which they had that code. */
export function servedBy(value: string, scheme: Scheme): readonly Served[] {
  const code = plain(value.trim()).toUpperCase();
  const one = (country: string | undefined): readonly Served[] => (country === undefined ? [] : [{ country }]);
  switch (scheme) {
    case 'alpha-2':
      return one(isoCodes()['alpha-2'].get(code));
    case 'alpha-3':
      return one(isoCodes()['alpha-3'].get(code));
    case 'numeric':
      return /^\d{1,3}$/.test(code) ? one(isoCodes().numeric.get(code.padStart(3, '0'))) : [];
    case 'cow':
      return COW.get(code.replace(/^0+(?=\d)/, '')) ?? [];
    case 'gw':
      return GW.get(code.replace(/^0+(?=\d)/, '')) ?? [];
    case 'name':
      return one(countryNamed(value));
  }
}

/**
 * The day of the record: undefined where the mapping reads none, and then the present state counts; '' where this record has
 * none.
 */
export type Day = string | undefined;

/**
 * The slug of a country: of the state that was there on the day, where several followed one another.
 *
 * @throws Untranslatable
 */
export function country(value: string, scheme: Scheme, day: Day): string {
  const named = scheme === 'name' && day !== '' ? countryNamed(value, day) : undefined;
  if (named !== undefined) return named;
  const served = servedBy(value, scheme);
  if (served.length > 1 && day === '') {
    const turns = served.map(({ country, since }) => `${country}${since === undefined ? '' : ` from ${since}`}`);
    throw new Untranslatable(
      `got "${value}", which was ${turns.join(', ')}; the record has no date that says which`,
      'Fill in its date, name the column that has it (on: …), or list it under "codes"',
    );
  }
  const found = servedOn(served, day);
  if (found !== undefined && found !== '') return stateOn(found, day);
  const meant = scheme === 'name' ? countriesMeant(value).map(({ name }) => `"${name}"`) : [];
  throw new Untranslatable(
    `got "${value}"; wanted ${scheme === 'name' ? 'a country' : `a code of ${SCHEME_NAMES[scheme]}`}`,
    meant.length === 0
      ? 'Correct it, or list it under "codes" in the mapping; "missing" names what stands for nothing'
      : `Did you mean ${meant.join(' or ')}`,
  );
}

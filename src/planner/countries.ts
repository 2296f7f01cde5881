/** Countries that a question names: by id, code or name. One that nobody knows is refused, and told what it may mean. */
import { InputError } from '../errors.js';
import { countriesMeant } from '../model/countries/names.js';
import { registeredSlug } from '../model/country-codes.js';
import { globalId, parseGlobalId } from '../model/ids.js';
import type { CountryInclusion } from '../model/vocabulary.js';
import type { IdFilter } from './inputs.js';
import type { Binding, Parameter } from './parameter.js';

/** What the graph has of a country: slugs of those that came of it, and of those that it came of. */
export interface KnownCountry {
  successors: readonly string[];
  predecessors: readonly string[];
}

/** The countries of the graph, by slug. */
export type KnownCountries = ReadonlyMap<string, KnownCountry>;

/** A question names a country that neither the register nor the graph knows. */
export class UnknownCountry extends InputError {}

/** The slug of a country that a text names; undefined where nobody knows it. */
function meantBy(text: string, { countries }: Binding): string | undefined {
  const global = parseGlobalId(text);
  const isOther = global !== undefined && global.type !== 'Country';
  const own = (global?.type === 'Country' ? global.slug : text).trim().toLowerCase();
  // What a data set calls a country comes before what others call one.
  if (countries?.has(own)) return own;
  const found = global === undefined ? registeredSlug(text) : registeredSlug(own);
  if (found !== undefined) return isOther ? undefined : found;
  // Without a graph there is nothing to compare with.
  return countries === undefined && !isOther ? own : undefined;
}

/** The slug of a country that a text names. @throws UnknownCountry */
function countryNow(text: string, binding: Binding, argument: string): string {
  const found = meantBy(text, binding);
  if (found === undefined) throw unknown(argument, text, binding);
  return found;
}

function unknown(argument: string, text: string, { mayPropose = () => true }: Binding): UnknownCountry {
  const all = mayPropose() ? countriesMeant(text) : [];
  const meant = all.map(({ id, name }) => `"${name}" (${id})`);
  const wanted = 'a country, by its name, a code or its id';
  return new UnknownCountry(argument, text, meant.length === 0 ? wanted : `${wanted}; perhaps ${meant.join(' or ')}`);
}

/** The slug of a country that is asked about: of one that nobody knows the graph has nothing, by whatever slug. */
export function askedCountry(text: Parameter<string>): Parameter<string> {
  return text.use((one, binding) => meantBy(one, binding) ?? one.toLowerCase());
}

/** The slugs of countries that an argument names. @param argument its path, for an error */
export function namedCountries(texts: Parameter<string[]>, argument: string): Parameter<string[]> {
  return texts.mapOnce('countries', (all, binding) => all.map((text) => countryNow(text, binding, argument)));
}

/** A `CountryIdFilter`, as it is given. */
interface CountryIdFilter extends IdFilter {
  including?: CountryInclusion | null;
}

/**
 * The filter with the ids of the countries that it names, and of those that it includes.
 *
 * @param argument the filter's path, for an error
 * @throws InputError where it includes others in `allOf`
 */
export function countryIds({ anyOf, allOf, noneOf, including }: CountryIdFilter, argument: string): IdFilter {
  if (including && allOf) {
    throw new InputError(
      `${argument}.including`,
      including,
      '"anyOf" or "noneOf" beside it, for "allOf" would ask for all of them: combine several filters by "and"',
    );
  }
  const ids = (texts: Parameter<string[]>, part: string): Parameter<string[]> =>
    texts.mapOnce(`countries ${including ?? ''}`, (all, binding) => {
      const named = all.map((text) => countryNow(text, binding, `${argument}.${part}`));
      const slugs = including ? withOthers(named, including, binding.countries) : named;
      return slugs.map((slug) => globalId('Country', slug));
    });
  return {
    ...(anyOf && { anyOf: ids(anyOf, 'anyOf') }),
    ...(allOf && { allOf: ids(allOf, 'allOf') }),
    ...(noneOf && { noneOf: ids(noneOf, 'noneOf') }),
  };
}

const WAYS: Readonly<Record<CountryInclusion, readonly (keyof KnownCountry)[]>> = {
  SUCCESSORS: ['successors'],
  PREDECESSORS: ['predecessors'],
};

/** The countries, and all that came of them, and of these, and so on; or that they came of. */
function withOthers(slugs: readonly string[], including: CountryInclusion, countries?: KnownCountries): string[] {
  const found = new Set(slugs);
  // A set goes on to what is added while it is gone through.
  for (const slug of found)
    for (const way of WAYS[including]) for (const other of countries?.get(slug)?.[way] ?? []) found.add(other);
  return [...found];
}

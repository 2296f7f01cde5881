/** Countries that a question names: by id, code or name. One that nobody knows is refused, and told what it may mean. */
import { InputError } from '../errors.js';
import { countriesMeant } from '../model/countries/names.js';
import { registeredSlug } from '../model/country-codes.js';
import { parseGlobalId } from '../model/ids.js';
import type { KnownGroup } from './groups.js';
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
function meantBy(text: string, { countries, groups }: Binding): string | undefined {
  const global = parseGlobalId(text);
  const isOther = global !== undefined && global.type !== 'Country';
  const own = (global?.type === 'Country' ? global.slug : text).trim().toLowerCase();
  // What a data set calls a country comes before what others call one.
  if (countries?.has(own)) return own;
  const found = global === undefined ? registeredSlug(text) : registeredSlug(own);
  if (found !== undefined) return isOther ? undefined : found;
  // Without a graph there is nothing to compare with.
  return countries === undefined && !isOther && groups?.named(text) === undefined ? own : undefined;
}

/** The group that a text names that names no country; undefined where there is none. */
export function groupMeantBy(text: string, binding: Binding): KnownGroup | undefined {
  const { groups } = binding;
  const global = parseGlobalId(text);
  if (global?.type === 'Group') return groups?.get(global.slug.trim().toLowerCase());
  return global === undefined && meantBy(text, binding) === undefined ? groups?.named(text) : undefined;
}

/** The slug of a country that a text names. @throws UnknownCountry */
export function countryNow(text: string, binding: Binding, argument: string): string {
  const found = meantBy(text, binding);
  if (found !== undefined) return found;
  const group = groupMeantBy(text, binding);
  if (group !== undefined) throw new InputError(argument, text, `a country; "${group.label}" is a group of countries`);
  const meant = proposed(text, binding, false);
  throw unknown(argument, text, 'a country, by its name, a code or its id', meant);
}

/** A country, or the members of a group. @throws UnknownCountry */
export function countryOrGroup(text: string, binding: Binding, argument: string): string | KnownGroup {
  const found = meantBy(text, binding) ?? groupMeantBy(text, binding);
  if (found !== undefined) return found;
  const meant = proposed(text, binding, true);
  throw unknown(argument, text, 'a country or a group of countries, by its name, a code or its id', meant);
}

/** Countries that an unknown name may mean, and groups, while the question has time to look. */
function proposed(text: string, { mayPropose = () => true, groups }: Binding, withGroups: boolean): string[] {
  if (!mayPropose()) return [];
  const countries = countriesMeant(text).map(({ id, name }) => `"${name}" (${id})`);
  const others = withGroups ? (groups?.meant(text) ?? []) : [];
  return [...countries, ...others.map(({ slug, label }) => `the group "${label}" (${slug})`)];
}

function unknown(argument: string, text: string, wanted: string, meant: readonly string[]): UnknownCountry {
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

/** The slug of a group that is asked for: what a country and a group share means the group here. */
export function askedGroup(text: Parameter<string>): Parameter<string> {
  return text.use((one, { groups }) => {
    const global = parseGlobalId(one);
    const slug = (global?.type === 'Group' ? global.slug : one).trim().toLowerCase();
    return (global === undefined ? groups?.named(one)?.slug : undefined) ?? slug;
  });
}

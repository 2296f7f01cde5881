/** Countries by what people type: ids, codes of any list, names. */
import { countryAskedFor } from './countries/names.js';
import { type CodeScheme, REGISTER, REGISTERED } from './countries/register.js';
import { COW, GW } from './state-systems.js';

const ISO: ReadonlySet<CodeScheme> = new Set([
  ...(['iso3166-1-alpha-2', 'iso3166-1-alpha-3', 'iso3166-1-numeric', 'iso3166-3-alpha-4'] as const),
  ...(['user-assigned-alpha-2', 'user-assigned-alpha-3'] as const),
]);

let isoSlugs: ReadonlyMap<string, string> | undefined;

/** Slugs by code of ISO 3166, in upper case. A code that served several countries is that of the present one. */
function slugsByIso(): ReadonlyMap<string, string> {
  if (isoSlugs !== undefined) return isoSlugs;
  const found = new Map<string, string>();
  // Those of today come first in the register.
  for (const { id, codes } of REGISTER)
    for (const { scheme, code } of codes) if (ISO.has(scheme) && !found.has(code)) found.set(code, id);
  return (isoSlugs = found);
}

/** The country of a code of the two systems of states, where they mean the same by it. */
function bySystem(code: string): string | undefined {
  const [cow, gw] = [COW.get(code)?.at(-1)?.country, GW.get(code)?.at(-1)?.country];
  return cow === undefined || gw === undefined || cow === gw ? (cow ?? gw) : undefined;
}

/**
 * The slug of the country that a text names: by its id, a code of ISO 3166, of the Correlates of War or of Gleditsch and Ward where
 * no code of ISO is the same, or a form of its name. Case is ignored. Undefined where the register has none, or several.
 */
export function registeredSlug(text: string): string | undefined {
  const trimmed = text.trim();
  const [lower, upper] = [trimmed.toLowerCase(), trimmed.toUpperCase()];
  return (
    slugsByIso().get(upper) ??
    (REGISTERED.has(lower) ? lower : undefined) ??
    countryAskedFor(trimmed) ??
    bySystem(upper)
  );
}

/** The slug of the country that a text names; of what the register does not know, itself in lower case. */
export function countrySlug(text: string): string {
  return registeredSlug(text) ?? text.toLowerCase();
}

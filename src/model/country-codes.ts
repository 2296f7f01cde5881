/** Codes by which countries are called beside those that are their slugs here: ISO 3166-1 alpha-2 and numeric, and former ones. */
import { iso31661, iso31663 } from 'iso-3166';

/** Slugs by code, in lower case. A code that served several countries is that of the present one, or of the last. */
const SLUGS: ReadonlyMap<string, string> = new Map([
  ...iso31663.flatMap(({ alpha4, from: { alpha2, alpha3, numeric } }) =>
    [alpha2, alpha3, numeric].flatMap((code) => (code === undefined ? [] : [entry(code, alpha4)])),
  ),
  ...iso31661.flatMap(({ alpha2, alpha3, numeric }) => [alpha2, alpha3, numeric].map((code) => entry(code, alpha3))),
]);

function entry(code: string, slug: string): readonly [code: string, slug: string] {
  return [code.toLowerCase(), slug.toLowerCase()];
}

/** The slug of the country that a code is of, whatever its case; of what is no such code, itself in lower case. */
export function countrySlug(code: string): string {
  const lower = code.toLowerCase();
  return SLUGS.get(lower) ?? lower;
}

/** Facts of countries that the package `world-countries` has. */
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';

const packaged = createRequire(import.meta.url);

/** A country as the package has it. */
export type PackagedCountry = Countries[number];

/** The countries of the package. Its types describe another module form than its ES module has. */
export const WORLD_COUNTRIES = packaged('world-countries') as Countries;

/** Countries under which the package has another code than the graph: Kosovo has one that ISO leaves to its users. */
const SLUGS: Readonly<Record<string, string>> = { UNK: 'xkx' };

/** The slug of a country of the package. */
export const slugOfPackaged = ({ cca3 }: PackagedCountry): string => SLUGS[cca3] ?? cca3.toLowerCase();

/** The version of a package, for what cites it. */
export function versionOf(name: string): string {
  return (packaged(`${name}/package.json`) as { version: string }).version;
}

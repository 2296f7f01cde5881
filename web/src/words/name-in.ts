/** A name in the reader's language, where the graph has a form of it in that. */

import { displayNames } from './display-names';
import { langOf } from './language-code';

interface Named {
  name: string;
  names: readonly { value: string; language: string | null }[];
}

/**
 * The form of a name in a language of the interface, else the name itself.
 *
 * @param language a code of BCP 47: `zh`
 */
export function nameIn(language: string, { name, names }: Named): string {
  if (language === 'en') return name;
  const tags = names.flatMap(({ value, language: code }) => {
    const tag = langOf(code)?.toLowerCase();
    return tag === undefined ? [] : [{ value, tag }];
  });
  const exact = tags.find(({ tag }) => tag === language);
  // Simplified before traditional characters, as the interface is written.
  const script = tags.find(({ tag }) => tag === `${language}-hans`);
  const other = tags.find(({ tag }) => tag.startsWith(`${language}-`) && !tag.includes('latn'));
  return (exact ?? script ?? other)?.value ?? name;
}

/** What a language calls a country that has an English name; undefined for what is no country's. */
export function regionNamed(language: string, name: string): string | undefined {
  const code = codesByName().get(name);
  return code === undefined ? undefined : regionIn(language, code);
}

let codes: Map<string, string> | undefined;

/** The codes of all countries by their English names: the browser tells them by code alone. */
function codesByName(): ReadonlyMap<string, string> {
  if (codes !== undefined) return codes;
  codes = new Map();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = regionIn('en', code);
    // A code that is no longer used gives the name of the country that followed.
    if (name !== undefined && !codes.has(name)) codes.set(name, code);
  }
  return codes;
}

/** What a language calls a country, by its ISO 3166-1 alpha-2 code; undefined where the browser knows no name for it. */
export function regionIn(language: string, code: string): string | undefined {
  try {
    return displayNames(language, 'region').of(code);
  } catch {
    // No such code: a former country's, say.
    return undefined;
  }
}

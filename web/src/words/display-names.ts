/** What the browser calls languages and regions. It takes some 30 ms to get ready for a language: once for each. */
const made = new Map<string, Intl.DisplayNames>();

/** @returns names of codes in a language; for a code that it has no name for, undefined where that is of a region */
export function displayNames(language: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${language} ${type}`;
  let names = made.get(key);
  if (names === undefined) {
    names = new Intl.DisplayNames(language, { type, fallback: type === 'region' ? 'none' : 'code' });
    made.set(key, names);
  }
  return names;
}

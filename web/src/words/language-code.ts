/** Codes of languages as HTML wants them: data sets give others too. */

/** `kor` as `ko`; undefined for what is no code. */
export function langOf(code: string | null | undefined): string | undefined {
  if (!code) return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

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

/** Scripts whose texts need letters of their own, by the tag that says the script and no language. */
const SCRIPTS = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'und-Hani'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Hebrew}/u, 'he'],
] as const;

/** The language that a text without one is set in, by its script: undefined for Latin and others that any font has. */
export function langOfScript(text: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}

/** The language of what data sets say, in an interface of a language: they say it in English, but for names of their own script. */
export function langOfTold(text: string, language: string): string | undefined {
  const script = langOfScript(text);
  if (language === 'en') return script;
  return script === 'und-Hani' ? language : (script ?? (/\p{Script=Latin}/u.test(text) ? 'en' : undefined));
}

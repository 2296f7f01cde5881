/** The forms of a name, each in its script and set as its language wants it. */
import type { ReactNode } from 'react';
import { displayNames } from '../words/display-names';
import { langOf } from '../words/language-code';
import { useWords } from '../words/words';

export function NameForms({ names }: { names: readonly { value: string; language: string | null }[] }): ReactNode {
  const { language } = useWords();
  const languages = displayNames(language, 'language');
  return (
    <ul className="plain">
      {names.map(({ value, language: code }) => (
        <li key={`${code ?? ''} ${value}`}>
          <bdi lang={langOf(code)}>{value}</bdi>{' '}
          {code && <span className="soft small">{nameOfLanguage(languages, code)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Data sets may give codes that no list has. */
function nameOfLanguage(languages: Intl.DisplayNames, code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

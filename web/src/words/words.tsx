/** The interface's texts in the reader's language: one file of messages for each, found by its name. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import english from './en.json';
import { type Messages, type MessageKey, type Values, fill, fillWith } from './fill';

/** Every language that has a file; English is there from the start, for what others leave out. */
const FILES = import.meta.glob<{ default: Messages }>(['./*.json', '!./en.json']);
const CODE = /^\.\/(.+)\.json$/;
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(FILES).map((file) => CODE.exec(file)?.[1] ?? '')];

/** What each language that has a file calls itself: made by the build. */
declare const OWN_NAMES: Readonly<Record<string, string>>;

/** What a language calls itself. */
export const ownNameOf = (code: string): string => OWN_NAMES[code] ?? code;

const STORED = 'entente-language';

export interface Words {
  /** A code of BCP 47: `en`, `zh`. */
  language: string;
  setLanguage: (language: string) => void;
  /** The messages of the language, by their keys. */
  texts: Messages;
  /** A message with its values. Plural forms go by `count`, or by `ordinal`. */
  t: (key: MessageKey, values?: Values<string | number>) => string;
  /** The same with elements among the values. */
  say: (key: MessageKey, values: Values<ReactNode>) => ReactNode;
  number: (value: number, digits?: number) => string;
  /** Several names: "A, B and C". */
  list: (names: readonly string[]) => string;
}

const Context = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(Context);
  if (words === undefined) throw new Error('useWords() is for elements within <WordsProvider>.');
  return words;
}

/** The language that was chosen, else the first of the browser's that has a file. */
function firstLanguage(): string {
  const wanted = [localStorage.getItem(STORED) ?? '', ...navigator.languages].map((code) => code.split('-')[0]);
  return wanted.find((code): code is string => code !== undefined && LANGUAGES.includes(code)) ?? 'en';
}

export function WordsProvider({ children }: { children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  const [messages, setMessages] = useState<{ language: string; texts: Messages }>();
  useEffect(() => {
    document.documentElement.lang = language;
    void FILES[`./${language}.json`]?.().then((file) => setMessages({ language, texts: file.default }));
  }, [language]);
  const texts =
    language === 'en' ? (english as Messages) : messages?.language === language ? messages.texts : undefined;
  const words = useMemo(() => makeWords(language, texts ?? {}, setLanguage), [language, texts]);
  // Nothing is shown in one language to be shown in another a moment later.
  return texts === undefined ? null : <Context value={words}>{children}</Context>;
}

/** Makes something when it is first wanted. The browser takes some 20 ms over each of its rules of a language. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function makeWords(language: string, texts: Messages, setLanguage: (language: string) => void): Words {
  const numbers = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));
  const cardinals = once(() => new Intl.PluralRules(language));
  const ordinals = once(() => new Intl.PluralRules(language, { type: 'ordinal' }));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const shown = <T,>(value: T | number): T | string => (typeof value === 'number' ? numbers().format(value) : value);
  const templateFor = (key: MessageKey, { count, ordinal }: Values<unknown>): string => {
    const message = texts[key] ?? (english as Messages)[key] ?? key;
    if (typeof message === 'string') return message;
    const form = typeof ordinal === 'number' ? ordinals().select(ordinal) : cardinals().select(Number(count ?? 0));
    return message[form] ?? message.other ?? key;
  };
  return {
    language,
    texts,
    setLanguage: (wanted) => {
      localStorage.setItem(STORED, wanted);
      setLanguage(wanted);
    },
    t: (key, values = {}) => fill(templateFor(key, values), values, shown),
    say: (key, values) => fillWith(templateFor(key, values), values, shown),
    number: (value, digits = 0) =>
      digits === 0 ? numbers().format(value) : value.toLocaleString(language, { maximumFractionDigits: digits }),
    list: (names) => lists().format(names),
  };
}

/** Countries by the forms of their names. A form may be of several: what was asked decides which is meant, or nobody knows. */
import { distance } from 'fastest-levenshtein';
import { foldCountryName } from './fold.js';
import { lineageOf, stateOn } from './lineages.js';
import { REGISTER, REGISTERED, type RegisteredCountry } from './register.js';

/** No country's name is longer, in characters. */
const LONGEST_NAME = 200;

/** How well a form stands for a country: the name that is shown before others, and those of today before former ones. */
interface Bearer {
  id: string;
  isShown: boolean;
  isFormer: boolean;
}

let known: ReadonlyMap<string, readonly Bearer[]> | undefined;

function bearers(): ReadonlyMap<string, readonly Bearer[]> {
  if (known !== undefined) return known;
  const found = new Map<string, Bearer[]>();
  for (const { id, name, names, former, codes } of REGISTER) {
    const wrong = WRONG_FORMS[id];
    const forms = names.map((form) => form.value).filter((value) => value !== wrong);
    for (const value of [name, ...forms, ...(former ? [] : namesByCode(codes))]) {
      const key = isCode(value) ? '' : foldCountryName(value);
      if (key === '') continue;
      const all = found.get(key);
      if (all === undefined) found.set(key, [{ id, isShown: value === name, isFormer: former }]);
      else if (!all.some((one) => one.id === id)) all.push({ id, isShown: value === name, isFormer: former });
    }
  }
  return (known = found);
}

/** Languages of the United Nations beside English. */
const LANGUAGES = ['ar', 'es', 'fr', 'ru', 'zh'];

/** Names that a country has in languages of the United Nations by the Unicode CLDR, which the JavaScript engine holds. */
function namesByCode(codes: RegisteredCountry['codes']): string[] {
  const code = codes.find(({ scheme }) => scheme.endsWith('-alpha-2'))?.code;
  if (code === undefined) return [];
  const names = LANGUAGES.map((language) =>
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code),
  );
  return names.filter((name) => name !== undefined);
}

/** Names that the package gives to a country and that are another one's: of Dominica what the Dominican Republic is called. */
const WRONG_FORMS: Readonly<Record<string, string>> = { dma: '多米尼加共和国' };

/** Names of two letters are codes, but for those that everybody writes; what the package lists as a spelling may be one. */
const isCode = (value: string): boolean => /^[A-Z]{2}$/.test(value) && !['UK', 'US', 'NZ'].includes(value);

/** The ways in which a name may be written of which the register has one: "Korea, South", "Yemen (Arab Republic)". */
function waysOf(name: string): string[] {
  const turned = /^([^,(]+),\s*(.+)$/.exec(name);
  const bracketed = /^([^(]+)\(([^)]+)\)$/.exec(name);
  return [
    name,
    ...(turned === null ? [] : [`${turned[2] ?? ''} ${turned[1] ?? ''}`]),
    ...(bracketed === null ? [] : [`${bracketed[2] ?? ''} ${bracketed[1] ?? ''}`]),
  ];
}

/** Those that bear a name, in any way of writing it. */
function bearersOf(name: string): readonly Bearer[] {
  if (name.length > LONGEST_NAME) return [];
  for (const way of waysOf(name)) {
    const found = bearers().get(foldCountryName(way));
    if (found !== undefined) return found;
  }
  // A name and, in brackets, what the state was called before: Myanmar (Burma).
  const [, outer = '', inner = ''] = /^([^(/]+)[(/]([^)]+)\)?$/.exec(name) ?? [];
  const [now, before] = [bearers().get(foldCountryName(outer)), bearers().get(foldCountryName(inner))];
  return now !== undefined && before?.some(({ id }) => now.some((one) => areOneState(one.id, id))) ? now : [];
}

function areOneState(one: string, other: string): boolean {
  return one === other || (lineageOf(one)?.some(({ country }) => country === other) ?? false);
}

/** Of several that bear a name the one that is meant, whatever the day: undefined where nobody knows. */
function meant(all: readonly Bearer[], rank: (one: Bearer) => number): string | undefined {
  const [first, second] = [...all].sort((a, b) => rank(a) - rank(b));
  return first === undefined || (second !== undefined && rank(first) === rank(second)) ? undefined : first.id;
}

/** Whether the register has a state as being there on a day. */
function wasThere(id: string, day: string): boolean {
  const firstOf = (text: string): string => text.replace(/^\[\.\.(.*)\]$/, '');
  return (REGISTERED.get(id)?.periods ?? []).some(
    ({ from = '', to = '..' }) => firstOf(from) <= `${day}-99-99`.slice(0, 10) && (to === '..' || to >= day),
  );
}

/**
 * The slug of a country by a form of its name: "Korea, South" too. Undefined where none is known, or several bear it.
 *
 * @param day `YYYY-MM-DD`, or a shorter beginning of it: the state of that day. Where it is left out, a name that a country of
 *   today has is its own, and any other that of the former state.
 */
export function countryNamed(name: string, day?: string): string | undefined {
  const all = bearersOf(name);
  const there = day === undefined || all.length < 2 ? all : all.filter(({ id }) => wasThere(id, day));
  const rank = ({ isShown, isFormer }: Bearer): number => (isFormer ? 2 : 0) + (isShown ? 0 : 1);
  const found = meant(there.length > 0 ? there : all, rank);
  return found === undefined ? undefined : stateOn(found, day);
}

/**
 * The slug of the country that somebody asks for by a name: of what is shown under it, whether it is a former one or not; else
 * as `countryNamed`.
 */
export function countryAskedFor(name: string): string | undefined {
  return meant(bearersOf(name), ({ isShown, isFormer }) => (isShown ? 0 : 2) + (isFormer ? 1 : 0));
}

/** How many countries an unknown name is told to mean perhaps. */
const MOST_PROPOSED = 3;

/** Beyond so much of its length a word is another one, not a misspelt one. */
const MISSPELT = 1 / 3;

/** A form with its words, for comparisons. */
interface Form {
  text: string;
  words: readonly string[];
  bearers: readonly Bearer[];
}

let forms: readonly Form[] | undefined;

function allForms(): readonly Form[] {
  return (forms ??= [...bearers()].map(([text, all]) => ({ text, words: text.split(' '), bearers: all })));
}

/**
 * Countries that an unknown name may mean, the likeliest first: those that bear it with others, whose names have all its words or
 * of which it has all, and those whose names it misspells.
 */
export function countriesMeant(name: string): RegisteredCountry[] {
  const wanted = foldCountryName(name.slice(0, LONGEST_NAME));
  const words = wanted.split(' ');
  const likeness = ({ text, words: others }: Form): number => {
    if (text === wanted) return 0;
    const [few, many] = others.length < words.length ? [others, words] : [words, others];
    // Small codes within a text say nothing.
    const isPart = few.every((word) => many.includes(word)) && few.join('').length > 3;
    if (isPart) return 1 + (many.length - few.length) / 100;
    const most = Math.floor(Math.max(wanted.length, text.length) * MISSPELT);
    // Each letter more is a step.
    if (Math.abs(wanted.length - text.length) > most) return Infinity;
    const steps = distance(wanted, text);
    return steps <= most ? 1 + steps : Infinity;
  };
  const best = new Map<string, number>();
  for (const form of allForms()) {
    const rank = likeness(form);
    if (rank === Infinity) continue;
    for (const { id, isFormer } of form.bearers) {
      const own = rank + (isFormer ? 0.5 : 0);
      if (own < (best.get(id) ?? Infinity)) best.set(id, own);
    }
  }
  const ranked = [...best].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const least = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, rank]) => rank < least + 1)
    .slice(0, MOST_PROPOSED)
    .flatMap(([id]) => REGISTERED.get(id) ?? []);
}

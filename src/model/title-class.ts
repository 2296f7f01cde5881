/** The class of an office by its title. */
import { slugify } from './ids.js';
import { DEPUTIES, senior } from './office-class.js';
import { TITLE_RULES } from './office-titles.js';
import type { OfficeClass } from './vocabulary.js';

/** What titles name countries by, in small letters without accents and punctuation. */
export interface CountryNames {
  /** Whether a text names a country: `japan`, `republic of korea`. */
  isCountry(text: string): boolean;
  /** Whether it says of which country somebody is: `japanese`. */
  isNationality(text: string): boolean;
}

/** Whoever bears such a title does not hold the office. */
const NOT_HELD =
  /\b(former|ex|late|elect|designate|designated|nominee|nominated|candidate|shadow|emeritus|retired|wife|husband|widow|spouse|son|daughter|brother|sister|mother|father)\b/;

/** Whoever holds an office for the time being holds it. */
const FOR_THE_TIME =
  /^(?:acting|interim|provisional|caretaker|transitional) |\b(?:ad interim|pro tempore|acting|interim)\b/g;

const DEPUTY = /^(?:(?:first|second|third|fourth|senior|executive|permanent) )*(?:deputy|vice|assistant|associate) /;

/** A title that says whom its bearer serves. What follows that name in it is no office of his. */
const SERVES =
  /.\b(?:to|of|for) (?:the )?(?:president|prime minister|premier|chancellor|king|queen|emperor|pope|sultan|emir|amir)\b/;

/** The country that a title speaks of without its name: "President of the Republic". */
const THE_COUNTRY = /^(?:republic|state|nation|union|country|federation|confederation|kingdom)$/;

/** A longer text is no title. */
const LONGEST = 200;
const MOST_WORDS_OF_A_NAME = 4;

/**
 * The class of the office that bears a title; of several offices in one title the most senior. Undefined where the title does
 * not tell it, or says that its bearer does not hold the office: "former", "-elect".
 */
export function classOfTitle(title: string, names: CountryNames): OfficeClass | undefined {
  if (title.length > LONGEST || NOT_HELD.test(folded(title))) return undefined;
  let found = classOfPart(folded(title), names);
  for (const part of title.split(/[,;/&]|\band\b/i).map(folded)) {
    found = senior(found, classOfPart(part, names));
    if (SERVES.test(part)) break;
  }
  return found;
}

function folded(text: string): string {
  // "U.S." is one word.
  const words = slugify(text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')).replace(/-/g, ' ');
  return words.replace(FOR_THE_TIME, '').replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

function classOfPart(text: string, names: CountryNames): OfficeClass | undefined {
  const found = byRule(text, names, true) ?? deputyOf(text, names);
  const bare = withoutCountry(text, names);
  if (found !== undefined || bare === undefined) return found;
  return byRule(bare, names, false) ?? deputyOf(bare, names);
}

function byRule(text: string, names: CountryNames, asWritten: boolean): OfficeClass | undefined {
  const fits = (title: RegExp): boolean => {
    const match = title.exec(text);
    if (match === null) return false;
    const { country, nation } = match.groups ?? {};
    return (
      (country === undefined || isCountry(country, names)) && (nation === undefined || names.isNationality(nation))
    );
  };
  return TITLE_RULES.find((rule) => (asWritten || !rule.asWritten) && fits(rule.title))?.class;
}

function isCountry(name: string, names: CountryNames): boolean {
  const bare = name.replace(/^the /, '');
  return THE_COUNTRY.test(bare) || names.isCountry(bare);
}

function deputyOf(text: string, names: CountryNames): OfficeClass | undefined {
  if (!DEPUTY.test(text)) return undefined;
  const chief = byRule(text.replace(DEPUTY, ''), names, true);
  return chief && DEPUTIES[chief];
}

/** A title without the country or nationality that it begins with: "US Trade Representative", "Japanese Foreign Minister". */
function withoutCountry(text: string, names: CountryNames): string | undefined {
  const words = text.split(' ');
  for (let count = Math.min(MOST_WORDS_OF_A_NAME, words.length - 1); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (names.isCountry(name) || names.isNationality(name)) return words.slice(count).join(' ');
  }
  return undefined;
}

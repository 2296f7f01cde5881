/** The class of an office by its title, with the countries that data sets know. */
import { slugify } from '../../model/ids.js';
import { classOfTitle, type CountryNames } from '../../model/title-class.js';
import type { OfficeClass } from '../../model/vocabulary.js';
import { readNationalities } from '../map/countries.js';
import { countryNamed } from '../map/country-names.js';

/** Nationalities of former states, and shorter forms, that the packages do not have. */
const OTHERS = [
  'soviet',
  'yugoslav',
  'czechoslovak',
  'east german',
  'west german',
  'south vietnamese',
  'saudi',
  'emirati',
];

let nationalities: ReadonlySet<string> | undefined;

const NAMES: CountryNames = {
  isCountry: (text) => countryNamed(text) !== undefined,
  isNationality: (text) => {
    nationalities ??= new Set([...readNationalities().map((word) => slugify(word).replace(/-/g, ' ')), ...OTHERS]);
    return nationalities.has(text);
  },
};

/** The class of the office that bears a title; undefined where the title does not tell it. */
export function classByTitle(title: string): OfficeClass | undefined {
  return classOfTitle(title, NAMES);
}

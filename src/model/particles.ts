/** Words that belong to a surname, or to whose child somebody is; and where the same words are names themselves. */
import { folded, type Word } from './search/fold.js';

const setOf = (words: string): ReadonlySet<string> => new Set(folded(words).split(' '));

/** Where "Le", "Du" and "Da" are surnames or given names. */
const EAST = setOf('chn twn hkg mac sgp kor prk vnm jpn mmr khm lao tha ind');
const EAST_BUT_MALAY = setOf('chn twn hkg mac kor prk vnm jpn mmr khm lao tha');
/** Where "Ben" is no first name. */
const BEN_IN = setOf('isr tun dza mar lby mrt egy');
const AL_IS_ALBERT_IN = setOf('usa can gbr aus nzl irl');

const OF_SURNAMES = setOf(
  'van von de da di du del den der des dos do das la las le les los dello della dalla delle degli ter ten zu zur af av st saint san santa santo mac mc o fitz ' +
    'фон ван де ди да ла',
);
const CHILD_OF = setOf('bin ibn bint binti binte بن ابن بنت בן בת бин бен ибн бинт');
const OF_HOUSES = setOf('el ال ابو ام بني بو אל аль эль абу');

/** Whether a word is a part of a surname in a country: of people of other countries it may be a name. */
export function partOfSurnameIn({ whole }: Word, country: string): boolean {
  if (whole === 'ben') return BEN_IN.has(country);
  if (whole === 'al') return !AL_IS_ALBERT_IN.has(country);
  if (whole === 'bin') return !EAST_BUT_MALAY.has(country);
  if (OF_SURNAMES.has(whole)) return !EAST.has(country);
  return CHILD_OF.has(whole) || OF_HOUSES.has(whole);
}

/** Whether a name that begins with a word lacks the given name: "bin Zayed Al Nahyan". */
export function childOf(word: Word | undefined): boolean {
  const [first = ''] = word?.parts ?? [];
  return CHILD_OF.has(first) || CHILD_OF.has(word?.whole ?? '');
}

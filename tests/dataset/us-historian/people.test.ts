/** Who is who among those whom records name: namesakes are two, spellings and fuller forms are one. */
import { type Named, People } from '../../../src/dataset/sources/us-historian/people.js';

/** Titles and names, each with its year; of one country. The persons' numbers in the order of the names. */
function persons(
  country: string | undefined,
  ...named: [title: string, name: string, year: number, country?: string][]
): (number | undefined)[] {
  const people = new People();
  const all = named.map(([title, name, year, own]): Named => ({
    title,
    name,
    former: false,
    country: own ?? country,
    date: `${year}-06-01`,
  }));
  const resolved = people.resolve(all, (slug) => slug);
  const order = [...new Set(resolved)];
  return resolved.map((person) => (person === undefined ? undefined : order.indexOf(person)));
}

const ONE = [0, 0];
const TWO = [0, 1];

it.each<[string, string, [string, string, number], [string, string, number], number[]]>([
  ['words in another order', 'prk', ['General', 'Kim Yong-chol', 2018], ['General', 'Kim Chol-yong', 2018], TWO],
  [
    'a surname that stands first or last',
    'jpn',
    ['Foreign Minister', 'Kishida Fumio', 2016],
    ['Prime Minister', 'Fumio Kishida', 2022],
    ONE,
  ],
  [
    'the same where surnames stand last',
    'egy',
    ['President', 'Ali Mohamed', 2000],
    ['President', 'Mohamed Ali', 2001],
    TWO,
  ],
  [
    'a wife by her husband’s name',
    'bgd',
    ['President', 'Ziaur Rahman', 1980],
    ['Prime Minister', 'Khaleda Ziaur Rahman', 1992],
    TWO,
  ],
  ['father and son', 'tcd', ['President', 'Idriss Deby', 2014], ['President', 'Mahamat Idriss Deby Itno', 2022], TWO],
  [
    'a name left out in front',
    'pak',
    ['Prime Minister', 'Mohammed Nawaz Sharif', 1999],
    ['Prime Minister', 'Nawaz Sharif', 1998],
    ONE,
  ],
  ['a junior', 'phl', ['President', 'Ferdinand Marcos', 1980], ['President', 'Ferdinand Marcos Jr.', 1984], ONE],
  [
    'a junior, long after',
    'phl',
    ['President', 'Ferdinand Marcos', 1983],
    ['President', 'Ferdinand Marcos Jr.', 1999],
    TWO,
  ],
  ['Ibn Saud and King Saud', 'sau', ['King', 'Ibn Saud', 1953], ['King', 'Saud', 1957], TWO],
  [
    'a namesake a century apart',
    'isl',
    ['Prime Minister', 'Bjarni Benediktsson', 1969],
    ['Prime Minister', 'Bjarni Benediktsson', 2024],
    TWO,
  ],
  ['a long reign', 'tha', ['King', 'Bhumibol Adulyadej', 1969], ['King', 'Bhumibol Adulyadej', 2012], ONE],
  [
    'an heir who came to the throne',
    'sau',
    ['Crown Prince', 'Abdullah', 2002],
    ['King', 'Abdullah bin Abdulaziz', 2006],
    ONE,
  ],
  ['a crown prince named after a king', 'jor', ['King', 'Hussein', 1999], ['Crown Prince', 'Hussein', 2023], TWO],
  ['two numbers', 'mar', ['King', 'Mohammed V', 1959], ['King', 'Mohammed VI', 1999], TWO],
  ['surnames that are nearly alike', 'uzb', ['President', 'Karimov', 2000], ['President', 'Kamilov', 2000], TWO],
  ['a surname that is misspelt', 'fin', ['President', 'Mauno Koivisto', 1988], ['President', 'Loivisto', 1988], ONE],
  [
    'a name that is misspelt',
    'ltu',
    ['President', 'Dalia Grybauskaite', 2013],
    ['President', 'Galia Grybauskaite', 2013],
    ONE,
  ],
  ['brothers in one office', 'mhl', ['President', 'Amata Kabua', 1991], ['President', 'Imata Kabua', 1998], TWO],
])('%s', (_, country, one, other, wanted) => {
  expect(persons(country, one, other)).toEqual(wanted);
  expect(persons(country, other, one)).toEqual(wanted);
});

it('whoever speaks for a body of states is the one whom his country’s records name in full', () => {
  expect(
    persons(undefined, ['NATO Secretary General', 'Dan Four', 2016], ['Prime Minister', 'Dan Four', 2012, 'nor']),
  ).toEqual(ONE);
  expect(
    persons(undefined, ['NATO Secretary General', 'Four', 2016], ['Prime Minister', 'Dan Four', 2012, 'nor']),
  ).toEqual(TWO);
});

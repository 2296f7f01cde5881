/** Letters that languages write for each other: who asks for Tokio means Tokyo before all else that sounds so. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/i/g, 'y'],
  [/y/g, 'i'],
  [/j/g, 'y'],
  [/c(?![ehiy])/g, 'k'],
  [/k(?!h)/g, 'c'],
  [/ph/g, 'f'],
  [/f/g, 'ph'],
  [/w/g, 'v'],
  [/v/g, 'w'],
  [/z/g, 's'],
  [/s(?!c?h)/g, 'z'],
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ou/g, 'u'],
  [/(?<!o)u/g, 'ou'],
  [/([aou])e/g, '$1'],
];

/** Shorter words are too many others'. */
const SHORTEST = 4;

/** Other spellings of a word in Latin letters, each by one such letter wherever it stands. */
export function spellings(word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const found = LETTERS.map(([letter, other]) => word.replace(letter, other)).filter((one) => one !== word);
  return [...new Set(found)];
}

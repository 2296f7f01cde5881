/** Latin letters for words of scripts that are read letter by letter: Cyrillic, Greek, Korean. Words are folded. */

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'y' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ј: 'j', љ: 'lj', њ: 'nj' },
  ...{ ћ: 'c', ђ: 'dj', џ: 'dz', қ: 'k', ғ: 'g', ң: 'ng', ө: 'o', ү: 'u', ұ: 'u', һ: 'h', ә: 'a' },
};

const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
// The Revised Romanization of 2000, syllable by syllable.
const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

function syllable(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  const at = code - FIRST_SYLLABLE;
  const sounds = [INITIALS[Math.floor(at / 588)], VOWELS[Math.floor((at % 588) / 28)], FINALS[at % 28]];
  return sounds.join('').replace(/_/g, '');
}

/** A folded word in Latin letters; undefined where it is so already, or its script is none of these. */
export function romanized(word: string): string | undefined {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}]/u.test(word)) return undefined;
  return [...word].map((letter) => CYRILLIC[letter] ?? GREEK[letter] ?? syllable(letter) ?? letter).join('');
}

/** The syllables of a Korean word in Latin letters; undefined where it is none. */
export function koreanSyllables(word: string): string[] | undefined {
  const found = [...word].map(syllable);
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** A name of another language as Korean writes it, without the vowels that it puts between consonants: `treomp`; undefined where there are none. */
export function withoutAddedVowels(word: string): string | undefined {
  const syllables = koreanSyllables(word);
  const bare = syllables?.map((one) => one.replace(/eu$/, '')).join('');
  return bare === syllables?.join('') ? undefined : bare;
}

/** How Korean writes what English says: a vowel put between consonants, or hardly heard; the `er` of Carter. In a syllable. */
const ENGLISH_SYLLABLES: readonly (readonly [RegExp, string])[] = [
  [/eu(?=l?$)/, ''],
  [/eu/, 'e'],
  [/eo$/, 'er'],
  [/eo/, 'e'],
  [/wo$/, 'wer'],
];
/** The same, from syllable to syllable: the `i` of Biden, the `a` of Reagan, the `l` of Clinton, the `nk` of Blinken. */
const ENGLISH_WORDS: readonly (readonly [RegExp, string])[] = [
  [/ai/g, 'i'],
  [/ei/g, 'a'],
  [/lr/g, 'l'],
  [/ng(?=k)/g, 'n'],
];

const replaced = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((so, [from, to]) => so.replace(from, to), text);

/** A name of English as Korean writes it, spelt more as English does: `biden` for `baideun`; undefined where that is no other. */
export function asEnglish(word: string): string | undefined {
  const syllables = koreanSyllables(word);
  const spelt = syllables?.map((one) => replaced(one, ENGLISH_SYLLABLES)).join('');
  const read = spelt && replaced(spelt, ENGLISH_WORDS);
  return read === syllables?.join('') ? undefined : read;
}

/** A syllable of a Korean name as Russian writes it, by the system of Kontsevich: first consonant, vowel, last consonant. */
const RUSSIAN_SYLLABLE = /^(кх|тх|пх|чх|чж|[кгндтрлмпбсчх])?(вэ|ва|вои|[аеиоуыэюя])(ль|нъ|[клмнпрт])?$/;
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ кх: 'k', тх: 't', пх: 'p', чх: 'ch', чж: 'j', ч: 'j', к: 'g', т: 'd', п: 'b', с: 's', х: 'h', г: 'g', н: 'n' },
  ...{ д: 'd', р: 'r', л: 'l', м: 'm', б: 'b', ль: 'l', нъ: 'n' },
};
const KOREAN_VOWELS: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'ye', и: 'i', о: 'o', у: 'u', ы: 'u', э: 'ae', ю: 'yu', я: 'ya', вэ: 'we', ва: 'wa', вои: 'woi' },
};

/** What a syllable of a Korean name in Russian letters may be: `чен` is `jon` or `jong`. None where it is no such syllable. */
export function koreanReadings(word: string): string[] {
  const [, first = '', vowel = '', last = ''] = RUSSIAN_SYLLABLE.exec(word) ?? [];
  if (vowel === '') return [];
  // After these the letter for `ye` stands for `o`.
  const read = vowel === 'е' && /^[чс]/.test(first) ? 'o' : (KOREAN_VOWELS[vowel] ?? '');
  const begun = `${CONSONANTS[first] ?? ''}${read}`;
  if (last === 'н') return [`${begun}n`, `${begun}ng`];
  return [`${begun}${last === 'р' ? 'l' : (CONSONANTS[last] ?? '')}`];
}

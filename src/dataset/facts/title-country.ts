/** The country whose office it is, as far as the title says it: "Prime Minister of Japan". */
import { countryNamed } from '../map/country-names.js';

/** What comes before "of": offices of states. A province or a bank may bear a state's name, but has none of these. */
const HEADS = new RegExp(
  `^(${['acting', 'interim', 'deputy', 'first', 'vice', 'supreme', 'paramount', 'federal', 'crown'].join('|')}|[- ])*` +
    `(${[
      ...['president', 'vice-president', 'prime minister', 'premier', 'chancellor', 'leader'],
      ...['head of state', 'head of government', 'head of the government'],
      ...['king', 'queen', 'emperor', 'empress', 'emir', 'amir', 'sultan', 'shah', 'prince', 'princess'],
      ...['grand duke', 'grand duchess', 'governor[- ]general', 'ambassador'],
      ...['\\p{L}+ minister', 'minister', 'minister (of|for) [\\p{L}, ]+'],
    ].join('|')})$`,
  'iu',
);

/** Where a representative is sent says nothing of whom he represents: "Ambassador of Japan to China". */
const SENT = /^(.*\bambassador\b.*?) to .+$/iu;

/** Names that more than one state goes or went by. */
const AMBIGUOUS = new Set(['congo', 'korea', 'republic of china']);

/** A longer text is no title. */
const LONGEST = 200;

/** The form of a state, before "of": it belongs to a longer name, which is not known then. */
const FORM =
  /\bthe (\p{L}+ )*(republic|kingdom|state|states|union|federation|emirate|emirates|commonwealth|sultanate)$/iu;

/**
 * The slug of the country that an office's title names as the one whose office it is. Undefined where the title names none,
 * or where it is not certain: "President of the Bank of Japan", "Governor of Georgia", "President of Congo".
 */
export function countryOfTitle(title: string): string | undefined {
  if (title.length > LONGEST) return undefined;
  const text = title.trim().replace(SENT, '$1');
  for (const { index } of text.matchAll(/ of /gi)) {
    const head = text.slice(0, index);
    const name = text.slice(index + ' of '.length).replace(/^the /i, '');
    if (AMBIGUOUS.has(name.toLowerCase())) return undefined;
    const country = countryNamed(name);
    // The longest name that fits is the one that is meant.
    if (country !== undefined) return HEADS.test(head) && !FORM.test(head) ? country : undefined;
  }
  return undefined;
}

/** Which form of a name was found, and whether a name fits what is typed. */

/** Without case, accents and what stands between words. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether each word that is typed begins a word of one of the names; where words are not spaced, stands in it. */
export function hasWords(typed: string, ...names: readonly string[]): boolean {
  const words = folded(typed).split(' ').filter(Boolean);
  const text = ` ${names.map(folded).join(' ')}`;
  return words.length > 0 && words.every((word) => text.includes(UNSPACED.test(word) ? word : ` ${word}`));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The form that was found, where the label does not show it. */
export function matchedForm(label: string, matched: string): string | undefined {
  return folded(label) === folded(matched) ? undefined : matched;
}

/** Which form of a name a search was found by. */

export interface NameForm {
  value: string;
  language: string | null;
}

/** Without case, accents and what stands between words. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The form that has what was typed, where the label does not have it itself. */
export function matchedForm(typed: string, label: string, names: readonly NameForm[]): NameForm | undefined {
  const words = folded(typed).split(' ').filter(Boolean);
  const has = (text: string): boolean => words.every((word) => folded(text).includes(word));
  return words.length === 0 || has(label) ? undefined : names.find(({ value }) => has(value));
}

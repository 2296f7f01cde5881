/** Marks in the names of people that tables have and people have not: footnotes, and remarks in brackets. */
import { cut } from '../../errors.js';
import type { Problem } from '../report/problems.js';
import type { Section } from '../schema/format.js';

/**
 * Brackets with what stands in them, stars, daggers and raised numbers. Of nested brackets the inner ones: each is looked for
 * up to the next that opens, so that nothing is read again and again where none closes.
 */
const MARK = /\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}|[*†‡§¶⁰¹²³⁴-⁹]/u;

/** What is to be told of an official's name, if anything. */
export function markIn(entry: { section: Section; value: unknown }): Omit<Problem, 'file'> | undefined {
  if (entry.section !== 'officials') return undefined;
  const { name } = entry.value as { name: string };
  const [mark] = MARK.exec(name) ?? [];
  if (mark === undefined) return undefined;
  return {
    severity: 'warning',
    message: `The name "${cut(name)}" holds ${cut(mark)}, which may be a footnote or a remark`,
    cure: "Take it out in the mapping where it is none of the name: replace: { '\\s*\\[.*\\]': '' }",
  };
}

/** A citation as a footnote has it. */
import type { CitedFragment } from '../graphql/types';

/** @param say a date in words */
export function citeAs({ source, locator, attributedTo }: CitedFragment, say: (date: string) => string): string {
  const publisher = source.publisher?.name;
  const parts = [
    publisher && attributedTo ? `${publisher}, citing ${attributedTo.name}` : publisher,
    `“${source.title}”`,
    source.publishedOn ? say(source.publishedOn) : undefined,
    locator,
    source.url,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

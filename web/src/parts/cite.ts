/** A citation as a footnote has it. */
import { dateInWords } from '../dates/date-words';
import type { CitedFragment } from '../graphql/types';
import { saidIn } from '../words/patterns';
import type { Words } from '../words/words';

/** Where in a source: "paragraph 4" in the reader's language; what data sets write otherwise, as they write it. */
export function locatorIn({ texts }: Words, locator: string): string {
  return saidIn(texts, 'locator.', locator);
}

export function citeAs({ source, locator, attributedTo }: CitedFragment, words: Words): string {
  const { t } = words;
  const publisher = source.publisher?.name;
  const parts = [
    publisher && attributedTo ? t('cite.citing', { publisher, who: attributedTo.name }) : publisher,
    t('cite.title', { title: source.title }),
    source.publishedOn ? dateInWords(source.publishedOn, words) : undefined,
    locator ? locatorIn(words, locator) : undefined,
    source.url,
  ];
  return t('cite.whole', { parts: parts.filter(Boolean).join(t('cite.comma')) });
}

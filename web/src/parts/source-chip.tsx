/** Who says so: a chip beside a fact, which opens where in the source, on whose word, and how to cite it. */
import { type ReactNode, useId, useLayoutEffect, useState } from 'react';
import { dateInWords } from '../dates/date-words';
import type { CitedFragment } from '../graphql/types';
import { langOfTold } from '../words/language-code';
import { useWords } from '../words/words';
import { citeAs, locatorIn } from './cite';
import { EntityLink } from './entity-link';
import { FuzzyDate } from './fuzzy-date';
import { CertaintyMark } from './marks';
import { type Notes, referenceTo, useNotes } from './notes';
import './source-chip.css';

interface SourceChipProps {
  citations: readonly CitedFragment[];
  /** How many there are altogether. */
  count: number;
}

export function SourceChip({ citations, count }: SourceChipProps): ReactNode {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const notes = useNotes();
  const [first] = citations;
  if (first === undefined) return null;
  if (notes !== undefined) return <FootnoteMarks {...{ citations, count, notes }} />;
  const { publisher, title, publishedOn } = first.source;
  const shown = publisher?.name ?? title;
  // What is seen is part of what is said.
  const source = [
    count > 1 ? `${shown} +${words.number(count - 1)}` : shown,
    publishedOn ? dateInWords(publishedOn, words) : '',
  ];
  return (
    <>
      <button
        type="button"
        className="chip"
        popoverTarget={id}
        aria-label={words.t('source.open', { source: source.filter(Boolean).join(words.t('cite.comma')) })}
      >
        <span className="chip-text" lang={langOfTold(shown, words.language)}>
          {shown}
        </span>
        {count > 1 && <span> +{words.number(count - 1)}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        className="chip-open"
        role="dialog"
        aria-label={words.t('source.heading')}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Citations citations={citations} count={count} />}
      </div>
    </>
  );
}

/** Citations in full. */
export function Citations({ citations, count }: SourceChipProps): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ul className="plain citations">
        {citations.map((citation) => (
          <li key={citation.id}>
            <OneCitation citation={citation} />
          </li>
        ))}
      </ul>
      {count > citations.length && (
        <p className="soft small">{t('source.more', { count: count - citations.length })}</p>
      )}
    </>
  );
}

function OneCitation({ citation }: { citation: CitedFragment }): ReactNode {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const { source, locator, attributedTo, certainty } = citation;
  const { publisher } = source;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(citeAs(citation, words));
    setCopied(true);
  };
  return (
    <>
      <p className="citation-who">
        {publisher ? <EntityLink {...publisher} /> : words.t('source.noPublisher')}
        {attributedTo && <> {words.say('source.citing', { who: <EntityLink {...attributedTo} /> })}</>}{' '}
        <CertaintyMark certainty={certainty} />
      </p>
      <p>
        <EntityLink id={source.id} name={source.title} />
        {source.publishedOn && (
          <>
            , <FuzzyDate date={source.publishedOn} />
          </>
        )}
        {locator && <span className="soft">, {locatorIn(words, locator)}</span>}
      </p>
      <p className="citation-tools">
        {source.url && /^https?:/.test(source.url) && (
          <a href={source.url} rel="noreferrer external">
            {words.t('source.document')}
          </a>
        )}
        <button type="button" onClick={() => void copy()}>
          {words.t(copied ? 'source.copied' : 'source.copy')}
        </button>
      </p>
    </>
  );
}

interface FootnoteMarksProps extends SourceChipProps {
  notes: Notes;
}

/** In a dossier: the numbers of the footnotes, and how many more sources there are. */
function FootnoteMarks({ citations, count, notes: { numbers, appeared } }: FootnoteMarksProps): ReactNode {
  const { number } = useWords();
  const ids = citations.map(({ id }) => id).join();
  useLayoutEffect(appeared, [appeared, ids]);
  return (
    <sup className="note">
      {citations.map(({ id }) => (
        <a key={id} href={`#note-${numbers.get(id) ?? ''}`} {...referenceTo(id)}>
          [{numbers.get(id)}]
        </a>
      ))}
      {count > citations.length && ` +${number(count - citations.length)}`}
    </sup>
  );
}

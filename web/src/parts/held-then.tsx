/** Who held an office on a day, or which offices a person held, in a sentence: what no source says is said to be unknown. */
import { Fragment, type ReactNode } from 'react';
import { dayInWords } from '../dates/date-words';
import type { TenureRowFragment } from '../graphql/types';
import type { MessageKey } from '../words/fill';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { around, isSaidOn } from './tenure-span';

type Named = Pick<TenureRowFragment, 'id' | 'from' | 'to' | 'attested' | 'until' | 'basis' | 'official'> & {
  office?: TenureRowFragment['office'];
};

interface HeldThenProps {
  /** Those in effect on the day. */
  held: readonly Named[];
  /** All of the office, or of the person: those next to the day are named where nothing is known of it. */
  all: readonly Named[];
  name: (tenure: Named) => { id: string; name: string };
  /** How it is said where some are known, with `{day}` and `{names}`; and where none are. */
  known: MessageKey;
  unknown: MessageKey;
  day: string;
  today: string;
}

export function HeldThen({ held, all, name, known, unknown, day, today }: HeldThenProps): ReactNode {
  const words = useWords();
  const { t, say } = words;
  const inWords = dayInWords(day, words);
  if (held.length > 0) {
    const names = held.map((tenure, at) => (
      <Fragment key={tenure.id}>
        {at > 0 && t('list.comma')}
        {isSaidOn(tenure, day, today) ? (
          <EntityLink {...name(tenure)} />
        ) : (
          say('tenure.inferred', { name: <EntityLink {...name(tenure)} /> })
        )}
      </Fragment>
    ));
    return say(known, { day: inWords, names: <>{names}</> });
  }
  const { before, after } = around(all, day, today);
  return (
    <>
      {t(unknown, { day: inWords })}
      {before && (
        <>
          {' '}
          {say('tenure.lastBefore', {
            name: <EntityLink {...name(before.tenure)} />,
            day: dayInWords(before.day, words),
          })}
        </>
      )}
      {after && (
        <>
          {' '}
          {say('tenure.firstAfter', {
            name: <EntityLink {...name(after.tenure)} />,
            day: dayInWords(after.day, words),
          })}
        </>
      )}
    </>
  );
}

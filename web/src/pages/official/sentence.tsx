/** A person in one sentence, written from the data: whom they met most, at how many events, when. */
import type { ReactNode } from 'react';
import { dateInWords } from '../../dates/date-words';
import { EntityLink } from '../../parts/entity-link';
import { useWords } from '../../words/words';
import type { OfficialPageQuery } from '../../graphql/types';

interface OfficialSentenceProps {
  name: string;
  counterparts: NonNullable<OfficialPageQuery['met']>['counterparts'];
  /** All events, filtered or not; undefined where that part of the answer failed. */
  everything: NonNullable<OfficialPageQuery['attended']>['everything'] | undefined;
  filtered: boolean;
}

export function OfficialSentence({ name, counterparts, everything, filtered }: OfficialSentenceProps): ReactNode {
  const words = useWords();
  const { say, t } = words;
  const rumours = (everything?.facets.status ?? [])
    .filter(({ value }) => value !== 'OCCURRED' && value !== 'ONGOING')
    .reduce((sum, { count }) => sum + count, 0);
  const [first] = counterparts.edges;
  if (first === undefined) return t(filtered ? 'official.sentence.noneSo' : 'official.sentence.none', { name });
  const { firstMet, lastMet, meetings, node } = first;
  const when =
    firstMet === lastMet
      ? dateInWords(firstMet, words)
      : t('date.fromTo', { from: dateInWords(firstMet, words), to: dateInWords(lastMet, words) });
  const others = counterparts.totalCount - 1;
  return (
    <>
      {say('official.sentence', {
        name,
        other: <EntityLink id={node.id} name={node.name} />,
        count: meetings,
        events: <a href="#counterparts">{t('official.sentence.events', { count: meetings })}</a>,
        when,
      })}
      {others > 0 && <> {say('official.sentence.others', { count: others })}</>}
      {rumours > 0 && (
        <>
          {' '}
          {say('official.sentence.rumours', {
            count: rumours,
            events: <a href="#events">{t('official.sentence.rumourEvents', { count: rumours })}</a>,
          })}
        </>
      )}
    </>
  );
}

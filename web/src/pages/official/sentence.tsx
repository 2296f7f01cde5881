/** A person in one sentence, written from the data: whom they met most, at how many events, when. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useParams } from '../../address/address';
import { countsRumours, filtersOf, NOT_HAPPENED } from '../../address/filters';
import { meetingsOf } from '../../address/travelling';
import { dateInWords } from '../../dates/date-words';
import { metDates, metInWords } from '../../parts/met-dates';
import { EntityLink } from '../../parts/entity-link';
import { useWords } from '../../words/words';
import type { OfficialPageQuery } from '../../graphql/types';

interface OfficialSentenceProps {
  /** The person's global id. */
  of: string;
  name: string;
  counterparts: NonNullable<OfficialPageQuery['met']>['counterparts'];
  /** How many more events are told of that did not happen. */
  rumours: number;
  filtered: boolean;
}

export function OfficialSentence({ of, name, counterparts, rumours, filtered }: OfficialSentenceProps): ReactNode {
  const words = useWords();
  const { say, t } = words;
  const [params] = useParams();
  const [first] = counterparts.edges;
  if (first === undefined) return t(filtered ? 'official.sentence.noneSo' : 'official.sentence.none', { name });
  const { meetings, node } = first;
  const [start, end] = metDates(first);
  const [from, to] = [metInWords(start, words), metInWords(end, words)];
  const when =
    from === to
      ? from
      : t('official.sentence.when', {
          from,
          to: end.began ? t('date.meetingBegan', { date: dateInWords(end.date, words) }) : to,
        });
  const told = countsRumours(filtersOf(params)) ? '.told' : '';
  return (
    <>
      {say(`official.sentence${told}`, {
        name,
        other: <EntityLink id={node.id} name={node.name} />,
        count: meetings,
        events: <Link {...meetingsOf(of, node.id, params)}>{t('official.sentence.events', { count: meetings })}</Link>,
        when,
      })}
      {counterparts.totalCount > 1 && (
        <>
          {' '}
          {say(`official.sentence.all${told}`, {
            count: counterparts.totalCount,
            people: <a href="#counterparts">{t('official.sentence.people', { count: counterparts.totalCount })}</a>,
            name,
          })}
        </>
      )}
      {rumours > 0 && (
        <>
          {' '}
          {say('official.sentence.rumours', {
            count: rumours,
            events: (
              <Link to="." search={{ ...params, status: NOT_HAPPENED.join(',') } as never} hash="events">
                {t('official.sentence.rumourEvents', { count: rumours })}
              </Link>
            ),
          })}
        </>
      )}
    </>
  );
}

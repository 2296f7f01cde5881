/** Who took part, as what, in which office, how present, on whose word. */
import type { ReactNode } from 'react';
import { EntityLink } from '../../parts/entity-link';
import { CertaintyMark } from '../../parts/marks';
import { SourceChip } from '../../parts/source-chip';
import { Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { EventPageQuery } from '../../graphql/types';

interface ParticipantsProps {
  participants: NonNullable<EventPageQuery['present']>['participants'];
  /** How many there are. */
  count: number;
}

export function Participants({ participants, count }: ParticipantsProps): ReactNode {
  const { t } = useWords();
  return (
    <>
      <div className="scroller" tabIndex={0} role="group" aria-label={t('event.participants')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('participant.who')}</th>
              <th scope="col">{t('participant.role')}</th>
              <th scope="col">{t('participant.capacity')}</th>
              <th scope="col">{t('participant.presence')}</th>
              <th scope="col">{t('participant.says')}</th>
            </tr>
          </thead>
          <tbody>
            {participants.map(({ id, participant, role, capacity, presence, certainty, citations, citationCount }) => (
              <tr key={id}>
                <th scope="row">
                  <EntityLink {...participant} />
                </th>
                <td>{t(`role.${role}`)}</td>
                <td>
                  {capacity ? (
                    <EntityLink id={capacity.id} name={capacity.title} />
                  ) : participant.__typename === 'Official' ? (
                    <Unknown />
                  ) : (
                    '–'
                  )}
                </td>
                <td>
                  {presence ? t(`presence.${presence}`) : participant.__typename === 'Official' ? <Unknown /> : '–'}
                </td>
                <td>
                  <CertaintyMark certainty={certainty} /> <SourceChip citations={citations} count={citationCount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {participants.length < count && (
        <p className="small">{t('list.partOnly', { shown: participants.length, total: count })}</p>
      )}
    </>
  );
}

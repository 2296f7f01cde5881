/** Who took part, as what, in which office, how present, on whose word. */
import type { ReactNode } from 'react';
import { EntityLink } from '../../parts/entity-link';
import { CertaintyMark } from '../../parts/marks';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { EventPageQuery } from '../../graphql/types';
import { Table } from '../../parts/table';

interface ParticipantsProps {
  participants: NonNullable<EventPageQuery['present']>['participants'];
  /** How many there are. */
  count: number;
}

export function Participants({ participants, count }: ParticipantsProps): ReactNode {
  const { t } = useWords();
  return (
    <>
      <Table
        label={t('event.participants')}
        columns={[
          t('participant.who'),
          t('participant.role'),
          t('participant.capacity'),
          t('participant.presence'),
          t('participant.says'),
        ]}
      >
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
            <td>{presence ? t(`presence.${presence}`) : participant.__typename === 'Official' ? <Unknown /> : '–'}</td>
            <td>
              <CertaintyMark certainty={certainty} /> <SourceChip citations={citations} count={citationCount} />
            </td>
          </tr>
        ))}
      </Table>
      <ShowMore shown={participants.length} total={count} name="participants" step={100} order={t('list.alphabet')} />
    </>
  );
}

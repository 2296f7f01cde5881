/** How high officials of two countries met: by the lower of the two sides' best ranks. */
import type { ReactNode } from 'react';
import type { PairPageQuery } from '../../graphql/types';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { Empty, Unknown } from '../../parts/states';
import { useWords } from '../../words/words';

export function Levels({ levels }: { levels: NonNullable<PairPageQuery['levels']>['meetingLevels'] }): ReactNode {
  const { t, number } = useWords();
  if (levels.length === 0) return <Empty>{t('pair.noMeetings')}</Empty>;
  return (
    <table>
      <caption>{t('pair.levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pair.level')}</th>
          <th scope="col" className="number">
            {t('counterparts.meetings')}
          </th>
          <th scope="col">{t('counterparts.last')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ rank, basis, meetings, lastMet }) => (
          <tr key={`${rank ?? ''} ${basis ?? ''}`}>
            <th scope="row">
              {rank === null ? <Unknown /> : t('office.rank', { rank })}{' '}
              {basis === 'CLASS' && <span className="soft">{t('pair.byClass')}</span>}
            </th>
            <td className="number">{number(meetings)}</td>
            <td>
              <FuzzyDate date={lastMet} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

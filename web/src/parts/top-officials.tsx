/** Who met most often: each number opens what it counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../address/entity-address';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { Empty } from './states';

interface TopOfficialsProps {
  edges: readonly { meetings: number; counterparts: number; events: number; node: { id: string; name: string } }[];
  total: number;
}

export function TopOfficials({ edges, total }: TopOfficialsProps): ReactNode {
  const { t, number } = useWords();
  if (edges.length === 0) return <Empty>{t('top.none')}</Empty>;
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('top.heading')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('counterparts.who')}</th>
            <th scope="col" className="number">
              {t('counterparts.meetings')}
            </th>
            <th scope="col" className="number">
              {t('top.counterparts')}
            </th>
            <th scope="col" className="number">
              {t('events.heading')}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node, meetings, counterparts, events }) => {
            const address = addressOf(node.id) ?? '/';
            return (
              <tr key={node.id}>
                <th scope="row">
                  <EntityLink {...node} />
                </th>
                {(
                  [
                    ['counterparts', meetings],
                    ['counterparts', counterparts],
                    ['events', events],
                  ] as const
                ).map(([hash, count], at) => (
                  <td key={at} className="number">
                    <Link to={address} hash={hash}>
                      {number(count)}
                    </Link>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {edges.length < total && (
        <p className="small">{t('list.part', { shown: edges.length, total, order: t('list.most.order') })}</p>
      )}
    </div>
  );
}

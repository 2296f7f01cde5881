/** Who met most often: each number opens what it counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SearchParams } from '../address/search-params';
import { addressOf } from '../address/entity-address';
import { useParams } from '../address/address';
import { ANYBODY, meetingsOf, travelling } from '../address/travelling';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { ShowMore } from './show-more';
import { Empty } from './states';
import { Table } from './table';

/** How many are shown, as the address calls it. */
export const TOP_SHOWN = 'top';

interface TopOfficialsProps {
  edges: readonly { meetings: number; counterparts: number; events: number; node: { id: string; name: string } }[];
  total: number;
  /** What the filter asks of events beside what the address does, as the page of a person has it. */
  more?: SearchParams;
}

export function TopOfficials({ edges, total, more = {} }: TopOfficialsProps): ReactNode {
  const [params] = useParams();
  const { t, number } = useWords();
  if (edges.length === 0) return <Empty>{t('top.none')}</Empty>;
  return (
    <>
      <Table
        label={t('top.heading')}
        columns={[
          t('counterparts.who'),
          { name: t('counterparts.meetings'), number: true },
          { name: t('top.counterparts'), number: true },
          { name: t('events.heading'), number: true },
        ]}
        narrow
      >
        {edges.map(({ node, meetings, counterparts, events }) => {
          const there = { ...params, ...more };
          const page = { to: addressOf(node.id) ?? '/', search: travelling(there) as never };
          return (
            <tr key={node.id}>
              <th scope="row">
                <EntityLink {...node} />
              </th>
              <td className="number">
                <Link {...meetingsOf(node.id, ANYBODY, there)}>{number(meetings)}</Link>
              </td>
              <td className="number">
                <Link {...page} hash="counterparts">
                  {number(counterparts)}
                </Link>
              </td>
              <td className="number">
                <Link {...page} hash="events">
                  {number(events)}
                </Link>
              </td>
            </tr>
          );
        })}
      </Table>
      <ShowMore shown={edges.length} total={total} name={TOP_SHOWN} step={50} order={t('list.most.order')} filterable />
    </>
  );
}

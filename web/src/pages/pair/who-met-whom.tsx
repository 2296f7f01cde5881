/** Who of the one country met whom of the other, as a table of numbers; each leads to the meetings that it counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { meetingsOf } from '../../address/travelling';
import type { PairPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';
import { matrixOf } from './matrix';
import type { Pair } from './view';

/** The busiest of each side. */
const MOST = 8;

interface WhoMetWhomProps {
  pair: Pair;
  who: NonNullable<PairPageQuery['who']>;
}

export function WhoMetWhom({ pair: { a, b }, who }: WhoMetWhomProps): ReactNode {
  const { t, number } = useWords();
  const [params] = useParams();
  const { rows, columns, count } = matrixOf([a.id, b.id], who.edges.nodes);
  if (rows.length === 0) return <Empty>{t('pair.noMeetings')}</Empty>;
  const [shownRows, shownColumns] = [rows.slice(0, MOST), columns.slice(0, MOST)];
  const most = Math.max(...count.values(), 1);
  return (
    <>
      <div className="scroller" tabIndex={0} role="group" aria-label={t('pair.matrix')}>
        <table className="heat">
          <caption>{t('pair.matrixCaption', { a: a.name, b: b.name })}</caption>
          <thead>
            <tr>
              <td />
              {shownColumns.map((person) => (
                <th key={person.id} scope="col">
                  <EntityLink {...person} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <EntityLink {...row} />
                </th>
                {shownColumns.map((column) => {
                  const met = count.get(`${row.id} ${column.id}`) ?? 0;
                  return (
                    <td key={column.id} className={`heat-${met === 0 ? 0 : Math.ceil((3 * met) / most)}`}>
                      {met === 0 ? (
                        number(0)
                      ) : (
                        <Link
                          {...meetingsOf(row.id, column.id, params)}
                          aria-label={t('pair.cell', { a: row.name, b: column.name, count: met })}
                        >
                          {number(met)}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">
        {t('pair.matrixPart', {
          ...{ rows: shownRows.length, allRows: rows.length, a: a.name },
          ...{ columns: shownColumns.length, allColumns: columns.length, b: b.name },
        })}{' '}
        {(who.edges.nodes.length < who.edgeCount || !who.complete) &&
          t('pair.matrixLinks', { shown: who.edges.nodes.length, total: who.edgeCount })}
      </p>
    </>
  );
}

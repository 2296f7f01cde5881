/** Whom a person met: sortable, each number opens the meetings that it counts, each of these its source. */
import { type ReactNode, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useParams } from '../address/address';
import { meetingsOf } from '../address/travelling';
import { spanOf } from '../dates/edtf';
import type { OfficialPageQuery } from '../graphql/types';
import { useWords } from '../words/words';
import { EntityLink, EntityLinks } from './entity-link';
import { FuzzyDate } from './fuzzy-date';
import { metDates, metInWords } from './met-dates';
import { KindTag, StatusMark } from './marks';
import { SourceChip } from './source-chip';
import { SparkLine } from './spark-line';
import { type Column, Table } from './table';

export type Counterparts = NonNullable<OfficialPageQuery['met']>['counterparts'];
type Edge = Counterparts['edges'][number];

export const SORTS = { meetings: 'MEETINGS', weight: 'WEIGHT', first: 'FIRST_MET', last: 'LAST_MET' } as const;
export type Sort = keyof typeof SORTS;
export const isSort = (text: string | undefined): text is Sort => text !== undefined && Object.hasOwn(SORTS, text);

interface CounterpartTableProps {
  /** Whose counterparts they are, by id. */
  of: string;
  edges: readonly Edge[];
  sort: Sort;
}

export function CounterpartTable({ of, edges, sort }: CounterpartTableProps): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  const days = edges.flatMap(({ firstMet, lastMet }) => [spanOf(firstMet).first, spanOf(lastMet).last]);
  const known = days.filter((day): day is string => day !== null).sort();
  const heading = (column: Sort): Column => ({
    name: (
      <button type="button" className="sort" onClick={() => change({ sort: column }, { replace: true })}>
        {t(`counterparts.${column}`)} {column === sort && <span aria-hidden="true">↓</span>}
      </button>
    ),
    number: column === 'meetings' || column === 'weight',
    sort: column === sort ? 'descending' : 'none',
  });
  return (
    <Table
      label={t('counterparts.heading')}
      columns={[
        t('counterparts.who'),
        heading('meetings'),
        heading('weight'),
        heading('first'),
        heading('last'),
        t('counterparts.when'),
      ]}
    >
      {edges.map((edge) => (
        <CounterpartRows key={edge.node.id} of={of} edge={edge} from={known[0] ?? ''} to={known.at(-1) ?? ''} />
      ))}
    </Table>
  );
}

interface CounterpartRowsProps {
  of: string;
  edge: Edge;
  from: string;
  to: string;
}

function CounterpartRows({ of, edge, from, to }: CounterpartRowsProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const [params] = useParams();
  const [open, setOpen] = useState(false);
  const { node, meetings, weight, events } = edge;
  const [first, last] = metDates(edge);
  return (
    <>
      <tr>
        <th scope="row">
          <EntityLink id={node.id} name={node.name} />{' '}
          <span className="soft small">
            <EntityLinks entities={node.citizenships} />
          </span>
        </th>
        <td className="number">
          <button
            type="button"
            className="sort figure"
            aria-expanded={open}
            aria-label={t('counterparts.open', { count: meetings, name: node.name })}
            onClick={() => setOpen(!open)}
          >
            {number(meetings)}
          </button>
        </td>
        <td className="number">{number(weight, 2)}</td>
        <td>
          <time title={first.date}>{metInWords(first, words)}</time>
        </td>
        <td>
          <time title={last.date}>{metInWords(last, words)}</time>
        </td>
        <td>
          <SparkLine
            days={events.flatMap(({ earliest }) => earliest ?? [])}
            whole={events.length >= meetings}
            first={spanOf(edge.firstMet).first}
            last={spanOf(edge.lastMet).last}
            {...{ from, to }}
          />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6}>
            <ol className="plain">
              {events.map(({ id, title, kind, status, date, citations }) => (
                <li key={id}>
                  <FuzzyDate date={date} /> <EntityLink id={id} name={title} /> <KindTag kind={kind} />{' '}
                  <StatusMark status={status} /> <SourceChip citations={citations} count={citations.length} />
                </li>
              ))}
            </ol>
            {events.length < meetings && (
              <p className="small">
                {t('list.partOnly', { shown: events.length, total: meetings })}{' '}
                <Link {...meetingsOf(of, node.id, params)}>{t('list.all', { count: meetings })}</Link>
              </p>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

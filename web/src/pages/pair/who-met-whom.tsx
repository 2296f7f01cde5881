/** Who of the one country met whom of the other, as a table of numbers; each leads to the meetings that it counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { meetingsOf } from '../../address/meetings-of';
import { EntityLink } from '../../parts/entity-link';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';
import type { Met, Pair } from './view';

interface Person {
  id: string;
  name: string;
}

/** The busiest of each side. */
const MOST = 8;

interface WhoMetWhomProps {
  pair: Pair;
  meetings: Met['meetings'];
}

export function WhoMetWhom({ pair, meetings }: WhoMetWhomProps): ReactNode {
  const { t, number } = useWords();
  const [params] = useParams();
  const { a, b } = pair;
  const [rows, columns, count] = table(pair, meetings);
  if (meetings.totalCount === 0) return <Empty>{t('pair.noMeetings')}</Empty>;
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
          shown: Math.min(shownRows.length, rows.length) + shownColumns.length,
          total: rows.length + columns.length,
          meetings: meetings.nodes.length,
          all: meetings.totalCount,
        })}
      </p>
    </>
  );
}

/** The people of each side, busiest first, and how often each two met. */
function table({ a, b }: Pair, meetings: Met['meetings']): [Person[], Person[], Map<string, number>] {
  const sides = [new Map<string, Person & { count: number }>(), new Map<string, Person & { count: number }>()] as const;
  const count = new Map<string, number>();
  for (const { participants } of meetings.nodes) {
    const present = participants.filter(
      ({ presence, certainty }) =>
        presence !== null && presence !== 'REPRESENTED' && certainty !== 'SPECULATED' && certainty !== 'DISPUTED',
    );
    const of = (country: string): Person[] => {
      const people = present.flatMap(({ official }) =>
        official?.citizenships.some(({ id }) => id === country) ? [official] : [],
      );
      return [...new Map(people.map((person) => [person.id, person])).values()];
    };
    const [ours, theirs] = [of(a.id), of(b.id)];
    for (const [at, people] of [ours, theirs].entries())
      for (const person of people) {
        const side = sides[at as 0 | 1];
        side.set(person.id, { ...person, count: (side.get(person.id)?.count ?? 0) + 1 });
      }
    for (const one of ours)
      for (const other of theirs) {
        const key = `${one.id} ${other.id}`;
        if (one.id !== other.id) count.set(key, (count.get(key) ?? 0) + 1);
      }
  }
  const busiest = (side: Map<string, Person & { count: number }>): Person[] =>
    [...side.values()].sort((one, other) => other.count - one.count);
  return [busiest(sides[0]), busiest(sides[1]), count];
}

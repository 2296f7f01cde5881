/** Memberships as a table: who, from when, until when, when suspended, and who says so. */
import type { ReactNode } from 'react';
import { readDate } from '../../dates/edtf';
import { EntityLink } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { CertaintyMark } from '../../parts/marks';
import { SourceChip } from '../../parts/source-chip';
import { Unknown } from '../../parts/states';
import { Table } from '../../parts/table';
import { useWords } from '../../words/words';
import { isSuspendedOn, keyOf, type Membership, standingOn } from './memberships';

interface MembersProps {
  label: string;
  memberships: readonly Membership[];
  /** Whether they have dates. */
  dated: boolean;
  day: string;
  /** Whether they are those that do not count on the day: each then says why. */
  others?: boolean;
}

export function Members({ label, memberships, dated, day, others = false }: MembersProps): ReactNode {
  const { t } = useWords();
  const ended = memberships.some(({ to }) => to !== null);
  const suspended = memberships.some(({ suspensions }) => suspensions.length > 0);
  return (
    <Table
      label={label}
      columns={[
        t('fact.country'),
        ...(dated ? [t('group.from')] : []),
        ...(ended ? [t('group.to')] : []),
        ...(suspended ? [t('group.suspended')] : []),
        t('group.says'),
      ]}
    >
      {memberships.map((membership) => {
        const { country, from, to, certainty, citations, citationCount } = membership;
        return (
          <tr key={keyOf(membership)}>
            <th scope="row">
              <EntityLink {...country} /> {country.former && <span className="soft small">{t('group.former')}</span>}{' '}
              {others ? (
                <span className="mark">{t(`group.standing.${standingOn(membership, day)}`)}</span>
              ) : (
                isSuspendedOn(membership, day) && <span className="mark">{t('group.isSuspended')}</span>
              )}
            </th>
            {dated && <td>{from === null ? <Unknown /> : <FuzzyDate date={from} />}</td>}
            {ended && (
              <td>{to === null ? <span className="soft">{t('group.noEnd')}</span> : <FuzzyDate date={to} />}</td>
            )}
            {suspended && (
              <td>
                <Suspensions membership={membership} />
              </td>
            )}
            <td>
              {(certainty === 'SPECULATED' || certainty === 'DISPUTED') && <CertaintyMark certainty={certainty} />}{' '}
              <SourceChip citations={citations} count={citationCount} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

/** The times in which it was suspended, a line each. */
function Suspensions({ membership: { suspensions } }: { membership: Membership }): ReactNode {
  const { say } = useWords();
  if (suspensions.length === 0) return null;
  return (
    <ul className="plain">
      {suspensions.map(({ from, to }) => {
        const time = `${from}/${to ?? '..'}`;
        return (
          <li key={from}>
            {/* A date of several possible days cannot stand in an interval. */}
            {readDate(time) !== undefined ? (
              <FuzzyDate date={time} />
            ) : to === null ? (
              say('date.since', { date: <FuzzyDate date={from} /> })
            ) : (
              say('date.fromTo', { from: <FuzzyDate date={from} />, to: <FuzzyDate date={to} /> })
            )}
          </li>
        );
      })}
    </ul>
  );
}

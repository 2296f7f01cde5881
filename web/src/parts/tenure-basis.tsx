/** Why a tenure of which no source tells the end counts no longer, or does not count. */
import type { ReactNode } from 'react';
import type { TenureRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { FuzzyDate } from './fuzzy-date';
import { followerOf } from './tenure-span';

/** Of these a source tells all there is to tell, or there is nothing to tell. */
const PLAIN = ['STATED', 'ONGOING', 'UNKNOWN'] as const;
type Plain = (typeof PLAIN)[number];

export function TenureBasis({ tenure, today }: { tenure: TenureRowFragment; today: string }): ReactNode {
  const { say } = useWords();
  const { until, basis } = tenure;
  if (isPlain(basis)) return null;
  const follower = basis === 'SUCCESSION' ? followerOf(tenure, today) : undefined;
  return (
    <span className="mark">
      {say(follower ? 'tenure.basis.followed' : `tenure.basis.${basis}`, {
        date: until === null ? '' : <FuzzyDate date={until} />,
        who: follower && <EntityLink {...follower} />,
      })}
    </span>
  );
}

const isPlain = (basis: TenureRowFragment['basis']): basis is Plain =>
  (PLAIN as readonly TenureRowFragment['basis'][]).includes(basis);

/** Why a tenure of which no source tells the end counts no longer, or does not count. */
import type { ReactNode } from 'react';
import type { TenureRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { FuzzyDate } from './fuzzy-date';

/** Of these a source tells all there is to tell, or there is nothing to tell. */
const PLAIN = ['STATED', 'ONGOING', 'UNKNOWN'] as const;
type Plain = (typeof PLAIN)[number];

export function TenureBasis({ tenure }: { tenure: Pick<TenureRowFragment, 'until' | 'basis'> }): ReactNode {
  const { say } = useWords();
  const { until, basis } = tenure;
  if (isPlain(basis)) return null;
  return (
    <span className="mark">
      {say(`tenure.basis.${basis}`, { date: until === null ? '' : <FuzzyDate date={until} /> })}
    </span>
  );
}

const isPlain = (basis: TenureRowFragment['basis']): basis is Plain =>
  (PLAIN as readonly TenureRowFragment['basis'][]).includes(basis);

/** From when to when an office was held, or when it is attested. */
import type { ReactNode } from 'react';
import type { TenureRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { FuzzyDate } from './fuzzy-date';
import { Unknown } from './states';

export function TenureDates({ tenure }: { tenure: Pick<TenureRowFragment, 'from' | 'to' | 'attested'> }): ReactNode {
  const { say } = useWords();
  const { from, to, attested } = tenure;
  if (from === null && to === null)
    return attested === null ? <Unknown /> : say('tenure.attested', { date: <FuzzyDate date={attested} /> });
  return <FuzzyDate date={`${from ?? ''}/${to ?? ''}`} />;
}

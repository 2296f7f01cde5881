/** Tenures as a list: each with what it rests on, and with the records that repeat a part of it. */
import type { ReactNode } from 'react';
import type { TenureRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { CertaintyMark } from './marks';
import { SourceChip } from './source-chip';
import { TenureBasis } from './tenure-basis';
import { TenureDates } from './tenure-dates';
import { isSaidOn, type WithRepeats } from './tenure-span';
import './rows.css';

interface TenureRowsProps {
  tenures: readonly WithRepeats<TenureRowFragment>[];
  /** What a row is named by: the office of a person, the holder of an office. */
  name: (tenure: TenureRowFragment) => ReactNode;
  /** Those in effect on `asOf`, by id. */
  held: ReadonlySet<string>;
  asOf: string | undefined;
  today: string;
}

export function TenureRows({ tenures, name, held, asOf, today }: TenureRowsProps): ReactNode {
  const { t, say } = useWords();
  return (
    <ul className="plain rows">
      {tenures.map(({ tenure, repeats }) => (
        <li key={tenure.id} className="row">
          <span className="row-when">
            <TenureDates tenure={tenure} />
          </span>
          <span className="row-what">
            {name(tenure)}{' '}
            <span className="row-more">
              {tenure.acting && <span className="mark">{t('tenure.acting')}</span>}
              <TenureBasis tenure={tenure} today={today} />
              {asOf !== undefined && held.has(tenure.id) && (
                <span className="mark">
                  {t(isSaidOn(tenure, asOf, today) ? 'tenure.inEffect' : 'tenure.inferredThen')}
                </span>
              )}
              {(tenure.certainty === 'SPECULATED' || tenure.certainty === 'DISPUTED') && (
                <CertaintyMark certainty={tenure.certainty} />
              )}
              <SourceChip citations={tenure.citations} count={tenure.citationCount} />
            </span>
            {repeats.map((repeat) => (
              <span key={repeat.id} className="row-more row-repeat">
                {say('tenure.repeat', { dates: <TenureDates tenure={repeat} /> })}
                <SourceChip citations={repeat.citations} count={repeat.citationCount} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

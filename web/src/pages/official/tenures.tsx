/** A person's offices over time, and which were held on a day. */
import { type ReactNode, useState } from 'react';
import { dayInWords } from '../../dates/date-words';
import { AsOf } from '../../parts/as-of';
import { EntityLink } from '../../parts/entity-link';
import { CertaintyMark } from '../../parts/marks';
import { Panel } from '../../parts/page';
import { SourceChip } from '../../parts/source-chip';
import { Empty } from '../../parts/states';
import { TenureBasis } from '../../parts/tenure-basis';
import { TenureChart } from '../../parts/tenure-chart';
import { TenureDates } from '../../parts/tenure-dates';
import { dayOfTime } from '../../parts/time-scale';
import { useWords } from '../../words/words';
import '../../parts/rows.css';
import type { OfficialPageQuery } from '../../graphql/types';

interface TenuresProps {
  /** Null where that part of the answer failed. */
  career: OfficialPageQuery['career'];
  asOf: string | undefined;
}

export function Tenures({ career, asOf }: TenuresProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const [today] = useState(() => dayOfTime(Date.now()));
  const held = new Set(career?.held.map(({ id }) => id));
  return (
    <Panel
      id="offices"
      title={t('tenure.heading')}
      count={career ? number(career.officeCount) : undefined}
      of={['career']}
    >
      {!career || career.officeCount === 0 ? (
        <Empty>{t('tenure.none')}</Empty>
      ) : (
        <>
          <AsOf asOf={asOf} />
          {asOf !== undefined && (
            <p role="status">{t('tenure.held', { count: held.size, day: dayInWords(asOf, words) })}</p>
          )}
          <TenureChart
            tenures={career.offices}
            label={({ office }) => office.title}
            held={asOf === undefined ? new Set() : held}
            asOf={asOf}
            today={today}
          />
          <ul className="plain rows">
            {career.offices.map((tenure) => (
              <li key={tenure.id} className="row">
                <span className="row-when">
                  <TenureDates tenure={tenure} />
                </span>
                <span className="row-what">
                  <EntityLink id={tenure.office.id} name={tenure.office.title} />{' '}
                  <span className="row-more">
                    {tenure.acting && <span className="mark">{t('tenure.acting')}</span>}
                    <TenureBasis tenure={tenure} />
                    {asOf !== undefined && held.has(tenure.id) && <span className="mark">{t('tenure.inEffect')}</span>}
                    {tenure.office.rank !== null && <span>{t('office.rank', { rank: tenure.office.rank })}</span>}
                    {(tenure.certainty === 'SPECULATED' || tenure.certainty === 'DISPUTED') && (
                      <CertaintyMark certainty={tenure.certainty} />
                    )}
                    <SourceChip citations={tenure.citations} count={tenure.citationCount} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

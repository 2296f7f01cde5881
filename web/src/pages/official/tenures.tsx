/** A person's offices over time, and which were held on a day. */
import { type ReactNode, useState } from 'react';
import { AsOf } from '../../parts/as-of';
import { EntityLink } from '../../parts/entity-link';
import { HeldThen } from '../../parts/held-then';
import { Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { Empty } from '../../parts/states';
import { TenureChart } from '../../parts/tenure-chart';
import { TenureRows } from '../../parts/tenure-rows';
import { distinct, withRepeats } from '../../parts/tenure-span';
import { dayOfTime } from '../../parts/time-scale';
import { useWords } from '../../words/words';
import type { OfficialPageQuery } from '../../graphql/types';

interface TenuresProps {
  /** Null where that part of the answer failed. */
  career: OfficialPageQuery['career'];
  asOf: string | undefined;
}

export function Tenures({ career, asOf }: TenuresProps): ReactNode {
  const { t, number } = useWords();
  const [today] = useState(() => dayOfTime(Date.now()));
  const held = new Set(asOf === undefined ? [] : career?.held.map(({ id }) => id));
  const offices = career?.offices ?? [];
  const listed = withRepeats(offices, today);
  const whole = offices.length >= (career?.officeCount ?? 0);
  return (
    <Panel
      id="offices"
      title={t('tenure.heading')}
      count={career && whole ? number(distinct(offices, ({ office }) => office.id)) : undefined}
      of={['career']}
    >
      {!career || career.officeCount === 0 ? (
        <Empty>{t('tenure.none')}</Empty>
      ) : (
        <>
          <AsOf asOf={asOf} />
          {asOf !== undefined && (
            <p role="status">
              <HeldThen
                held={offices.filter(({ id }) => held.has(id))}
                all={offices}
                name={({ official, office }) => (office ? { id: office.id, name: office.title } : official)}
                known="tenure.heldThen"
                unknown="tenure.unknownThen"
                day={asOf}
                today={today}
              />
            </p>
          )}
          <TenureChart
            tenures={listed.map(({ tenure }) => tenure)}
            label={({ office }) => office.title}
            held={held}
            asOf={asOf}
            today={today}
          />
          <TenureRows
            tenures={listed}
            name={({ office }) => (
              <>
                <EntityLink id={office.id} name={office.title} />
                {office.rank !== null && <span className="small soft"> {t('office.rank', { rank: office.rank })}</span>}
              </>
            )}
            held={held}
            asOf={asOf}
            today={today}
          />
          <ShowMore
            shown={career.offices.length}
            total={career.officeCount}
            name="offices"
            step={100}
            order={t('tenure.order')}
          />
        </>
      )}
    </Panel>
  );
}

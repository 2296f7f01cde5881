/** The most senior visits of the period, both ways, and those that may count beside them. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import type { PairPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { EventRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';
import type { Pair } from './view';

type Visit = PairPageQuery['visitThere'];

interface VisitsProps {
  pair: Pair;
  there: Visit;
  back: Visit;
}

export function Visits({ pair: { a, b }, there, back }: VisitsProps): ReactNode {
  return (
    <>
      <OneWay from={a.name} to={b.name} visit={there} />
      <OneWay from={b.name} to={a.name} visit={back} />
    </>
  );
}

function OneWay({ from, to, visit }: { from: string; to: string; visit: Visit }): ReactNode {
  const { t } = useWords();
  const [params] = useParams();
  return (
    <>
      <h3>{t('visits.way', { from, to })}</h3>
      {!visit && <Empty>{t(params.from || params.to ? 'visits.none' : 'visits.noneAtAll')}</Empty>}
      {visit && (
        <>
          <p>
            <EntityLink {...visit.official} />, <EntityLink id={visit.office.id} name={visit.office.title} />
          </p>
          <EventRows events={[visit.event]} />
          {visit.uncertainCount > 0 && (
            <>
              <p className="small">{t('answer.seniorUnsure', { count: visit.uncertainCount })}</p>
              <ul className="plain lines">
                {visit.uncertain.map(({ id, title, date }) => (
                  <li key={id}>
                    <EntityLink id={id} name={title} />{' '}
                    <span className="soft small">
                      <FuzzyDate date={date} />
                    </span>
                  </li>
                ))}
              </ul>
              <ShowMore shown={visit.uncertain.length} total={visit.uncertainCount} name="unsure" step={100} />
            </>
          )}
        </>
      )}
    </>
  );
}

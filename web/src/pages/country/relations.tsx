/** A country's relations with others, as far as sources tell. */
import type { ReactNode } from 'react';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { Empty, Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import '../../parts/rows.css';
import type { CountryPageQuery } from '../../graphql/types';
import { PairLink } from './pair-link';
import type { Country } from './view';

interface RelationsProps {
  country: Country;
  /** Null where that part of the answer failed. */
  bonds: CountryPageQuery['bonds'];
}

export function Relations({ country, bonds }: RelationsProps): ReactNode {
  const { t, say, number } = useWords();
  const { relations = [], relationCount = 0 } = bonds ?? {};
  return (
    <Panel
      id="relations"
      title={t('relations.heading')}
      count={bonds ? number(relationCount) : undefined}
      of={['bonds']}
    >
      {relationCount === 0 ? (
        <Empty>{t('relations.none')}</Empty>
      ) : (
        <ul className="plain rows">
          {relations.map(({ id, countries, establishedOn, severedOn, level, citations, citationCount }) => {
            const other = countries.find((one) => one.id !== country.id);
            return (
              <li key={id} className="row">
                <span className="row-when">
                  {establishedOn ? say('relations.since', { date: <FuzzyDate date={establishedOn} /> }) : <Unknown />}
                </span>
                <span className="row-what">
                  {other && <PairLink code={country.code} other={other} />}{' '}
                  <span className="row-more">
                    {level && <span className="mark">{t(`level.${level}`)}</span>}
                    {severedOn && say('relations.severed', { date: <FuzzyDate date={severedOn} /> })}
                    <SourceChip citations={citations} count={citationCount} />
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <ShowMore shown={relations.length} total={relationCount} name="relations" step={100} />
    </Panel>
  );
}

/** The relation of two countries in facts, on a day. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { isDay } from '../../address/filters';
import { dateInWords } from '../../dates/date-words';
import { AsOf } from '../../parts/as-of';
import { EntityLink } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { DisputedMark } from '../../parts/marks';
import { Facts } from '../../parts/page';
import { Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { Pair } from './view';

type Anniversary = NonNullable<NonNullable<Pair['relation']>['anniversary']>;

export function PairFacts({ pair }: { pair: Pair }): ReactNode {
  const words = useWords();
  const { t } = words;
  const [params] = useParams();
  const { a, b, relation } = pair;
  const anniversary = (one: Anniversary | null | undefined): ReactNode => {
    if (!one) return <Unknown />;
    const shown = `${t('pair.ordinal', { ordinal: one.ordinal })}, ${dateInWords(one.date, words)}`;
    return one.of === 'RESUMPTION' ? t('pair.ofResumption', { anniversary: shown }) : shown;
  };
  return (
    <>
      <AsOf asOf={isDay(params.asOf) ? params.asOf : undefined} />
      <Facts
        rows={[
          [
            t('fact.countries'),
            <span key="countries">
              <EntityLink {...a} />, <EntityLink {...b} />
            </span>,
          ],
          [
            t('pair.established'),
            <span key="established">
              {relation?.establishedOn ? <FuzzyDate date={relation.establishedOn} /> : <Unknown />}{' '}
              <DisputedMark conflicts={relation?.conflicts ?? []} field="establishedOn" />
            </span>,
          ],
          relation?.severedOn
            ? ([t('pair.severed'), <FuzzyDate key="severed" date={relation.severedOn} />] as const)
            : undefined,
          [t('pair.levelOf'), relation?.level ? t(`level.${relation.level}`) : <Unknown />],
          [t('pair.anniversary'), anniversary(relation?.anniversary)],
          [t('pair.nextAnniversary'), anniversary(relation?.nextAnniversary)],
          relation?.description ? ([t('fact.note'), relation.description] as const) : undefined,
        ]}
      />
    </>
  );
}

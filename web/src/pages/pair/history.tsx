/** At what level two countries kept relations when, as each source tells it. */
import type { ReactNode } from 'react';
import type { PairPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { CertaintyMark } from '../../parts/marks';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { Empty, Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { Pair } from './view';
import { Table } from '../../parts/table';

interface HistoryProps {
  pair: Pair;
  history: NonNullable<PairPageQuery['history']>;
}

export function History({ pair, history: { relation } }: HistoryProps): ReactNode {
  const { t } = useWords();
  const { periods = [], periodCount = 0, current = [] } = relation ?? {};
  if (periods.length === 0) return <Empty>{t('relations.noPeriods')}</Empty>;
  const counting = new Set(current.map(({ id }) => id));
  const sideOf = (id: string): Pair['a'] | undefined => [pair.a, pair.b].find((one) => one.id === id);
  return (
    <>
      <Table
        label={t('relations.periods')}
        columns={[t('relations.when'), t('pair.levelOf'), t('relations.side'), t('source.heading')]}
      >
        {periods.map(({ id, from, to, level, kind, resident, sender, certainty, citations, citationCount }) => (
          <tr key={id}>
            <th scope="row">
              {from === null && to === null ? <Unknown /> : <FuzzyDate date={`${from ?? ''}/${to ?? ''}`} />}
            </th>
            <td>
              {level === null ? <Unknown /> : t(`level.${level}`)}{' '}
              {resident === false && <span className="soft">{t('relations.elsewhere')}</span>}{' '}
              {kind && <span className="soft">{t(`relations.kind.${kind}`)}</span>}{' '}
              {counting.has(id) && <span className="mark">{t('tenure.inEffect')}</span>}
            </td>
            <td>{sender ? <EntityLink {...(sideOf(sender.id) ?? sender)} /> : t('relations.both')}</td>
            <td>
              <CertaintyMark certainty={certainty} /> <SourceChip citations={citations} count={citationCount} />
            </td>
          </tr>
        ))}
      </Table>
      <ShowMore shown={periods.length} total={periodCount} name="periods" step={100} order={t('list.earliest')} />
    </>
  );
}

/** A person's page, once the answer is there. */
import type { ReactNode } from 'react';
import { useFilters } from '../../address/address';
import { isFiltered } from '../../address/filters';
import type { OfficialPageQuery } from '../../graphql/types';
import { ConflictTable } from '../../parts/conflict-table';
import { CounterpartTable, saveCounterparts, type Sort } from '../../parts/counterpart-table';
import { EgoNetwork } from '../../parts/ego-network';
import { EventsPanel } from '../../parts/events-panel';
import { FilterBar } from '../../parts/filter-bar';
import { CertaintyMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { AgreementRows, StatementRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { Empty } from '../../parts/states';
import { useWords } from '../../words/words';
import { OfficialFacts } from './facts';
import { OfficialSentence } from './sentence';
import { Tenures } from './tenures';

export type Official = NonNullable<OfficialPageQuery['official']>;

interface OfficialViewProps {
  official: Official;
  asOf: string | undefined;
  sort: Sort;
}

const FILTERS = ['from', 'to', 'kind', 'status', 'certainty', 'country', 'min'] as const;

export function OfficialView({ official, asOf, sort }: OfficialViewProps): ReactNode {
  const { t, number } = useWords();
  const filtered = isFiltered(useFilters());
  const { counterparts, events, statements, agreements, citations, citationCount } = official;
  return (
    <article>
      <Head
        title={official.name}
        kind={t('type.Official')}
        marks={
          <>
            <CertaintyMark certainty={official.certainty} />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        <OfficialSentence official={official} filtered={filtered} />
      </Head>
      <FilterBar names={FILTERS} />
      <Columns facts={<OfficialFacts official={official} />}>
        <Tenures official={official} asOf={asOf} />
        <Panel
          id="counterparts"
          title={t('counterparts.heading')}
          count={number(counterparts.totalCount)}
          tools={
            counterparts.edges.length > 0 && (
              <button type="button" onClick={() => saveCounterparts(official.slug, counterparts.edges)}>
                CSV
              </button>
            )
          }
        >
          {counterparts.totalCount === 0 ? (
            <Empty>{t(filtered ? 'counterparts.noneSo' : 'counterparts.none')}</Empty>
          ) : (
            <>
              <EgoNetwork
                name={official.name}
                ties={counterparts.edges.map(({ node, meetings, weight }) => ({ ...node, meetings, weight }))}
              />
              <CounterpartTable edges={counterparts.edges} sort={sort} />
              <ShowMore
                shown={counterparts.edges.length}
                total={counterparts.totalCount}
                name="shown"
                step={100}
                order={t(`counterparts.order.${sort}`)}
              />
            </>
          )}
        </Panel>
        <EventsPanel events={events} />
        {statements.totalCount > 0 && (
          <Panel id="statements" title={t('statements.heading')} count={number(statements.totalCount)}>
            <StatementRows statements={statements.nodes} />
          </Panel>
        )}
        {agreements.totalCount > 0 && (
          <Panel id="agreements" title={t('agreements.heading')} count={number(agreements.totalCount)}>
            <AgreementRows agreements={agreements.nodes} />
          </Panel>
        )}
        <ConflictTable conflicts={official.conflicts} count={official.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={official.datasets} />
      </Columns>
    </article>
  );
}

/** A person's page, once the answer is there. */
import type { ReactNode } from 'react';
import { useFilters } from '../../parts/use-filters';
import { countsRumours, isFiltered } from '../../address/filters';
import type { CounterpartFilter, EventFilter, OfficialPageQuery } from '../../graphql/types';
import { ConflictTable } from '../../parts/conflict-table';
import { DoubtTable } from '../../parts/doubt-table';
import { CounterpartTable, type Sort } from '../../parts/counterpart-table';
import { Csv } from '../../parts/csv';
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
import { allCounterparts, COUNTERPART_COLUMNS } from './counterparts';
import { OfficialFacts } from './facts';
import { Shared } from './shared';
import { OfficialSentence } from './sentence';
import { Tenures } from './tenures';

export type Official = NonNullable<OfficialPageQuery['official']>;

interface OfficialViewProps {
  official: Official;
  data: OfficialPageQuery;
  asOf: string | undefined;
  sort: Sort;
  /** What the events are of all events. */
  filter: EventFilter;
  counterparts: CounterpartFilter;
}

const FILTERS = ['from', 'to', 'kind', 'status', 'certainty', 'country', 'involving', 'min'] as const;

export function OfficialView(props: OfficialViewProps): ReactNode {
  const { official, data, asOf, sort, filter } = props;
  const { t, number } = useWords();
  const { name } = official;
  const filters = useFilters();
  const filtered = isFiltered(filters);
  const { citations, citationCount } = official;
  const { career, met, attended, said } = data;
  const counterparts = met?.counterparts;
  return (
    <article>
      <Head
        title={name}
        kind={t('type.Official')}
        marks={
          <>
            {/* How sure the person is would be taken for how sure the sentence is. */}
            {!countsRumours(filters) && <CertaintyMark certainty={official.certainty} />}
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        {counterparts && (
          <OfficialSentence
            of={official.id}
            name={name}
            counterparts={counterparts}
            rumours={attended?.rumours.totalCount ?? 0}
            filtered={filtered}
          />
        )}
      </Head>
      <FilterBar names={FILTERS} />
      <Columns facts={<OfficialFacts official={official} />}>
        <Shared other={data.other} meetings={data.alone?.meetings ?? data.shared?.met} />
        <Tenures career={career} asOf={asOf} />
        <Panel
          id="counterparts"
          title={t('counterparts.heading')}
          count={counterparts && number(counterparts.totalCount)}
          of={['met']}
          tools={
            counterparts &&
            counterparts.edges.length > 0 && (
              <span className="tools">
                <Csv
                  name={`counterparts-${official.slug}`}
                  head={COUNTERPART_COLUMNS}
                  total={counterparts.totalCount}
                  rows={() => allCounterparts(official.id, props.counterparts, sort)}
                />
              </span>
            )
          }
        >
          {!counterparts || counterparts.totalCount === 0 ? (
            <Empty>{t(filtered ? 'counterparts.noneSo' : 'counterparts.none')}</Empty>
          ) : (
            <>
              <EgoNetwork
                name={name}
                ties={counterparts.edges.map(({ node, meetings, weight }) => ({ ...node, meetings, weight }))}
              />
              <CounterpartTable of={official.id} edges={counterparts.edges} sort={sort} />
              <ShowMore
                shown={counterparts.edges.length}
                total={counterparts.totalCount}
                name="shown"
                step={100}
                order={t(`counterparts.order.${sort}`)}
                filterable
              />
            </>
          )}
        </Panel>
        <EventsPanel
          events={attended?.events}
          rumours={attended?.rumours.totalCount ?? 0}
          filter={filter}
          of={['attended']}
        />
        <SaidAndSigned said={said} />
        <ConflictTable conflicts={official.conflicts} count={official.conflictCount} />
        <DoubtTable doubts={official.doubts} count={official.doubtCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={official.datasets} />
      </Columns>
    </article>
  );
}

/** What the person said, and the agreements of events attended; nothing where there is nothing of it. */
function SaidAndSigned({ said }: { said: OfficialPageQuery['said'] }): ReactNode {
  const { t, number } = useWords();
  const { statements, agreements } = said ?? {};
  return (
    <>
      {statements?.totalCount !== 0 && (
        <Panel
          id="statements"
          title={t('statements.heading')}
          count={statements && number(statements.totalCount)}
          of={['said']}
        >
          {statements && (
            <>
              <StatementRows statements={statements.nodes} />
              <ShowMore
                shown={statements.nodes.length}
                total={statements.totalCount}
                name="statements"
                step={100}
                order={t('list.latest')}
              />
            </>
          )}
        </Panel>
      )}
      {agreements !== undefined && agreements.totalCount > 0 && (
        <Panel id="agreements" title={t('agreements.heading')} count={number(agreements.totalCount)}>
          <AgreementRows agreements={agreements.nodes} />
          <ShowMore
            shown={agreements.nodes.length}
            total={agreements.totalCount}
            name="agreements"
            step={100}
            order={t('list.latest')}
          />
        </Panel>
      )}
    </>
  );
}

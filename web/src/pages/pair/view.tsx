/** The page of two countries, once the answer is there. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { isFiltered } from '../../address/filters';
import { dateInWords, dayInWords } from '../../dates/date-words';
import type { EventFilter, PairPageQuery, PassportClass } from '../../graphql/types';
import { ColumnsChart } from '../../parts/columns-chart';
import { ConflictTable } from '../../parts/conflict-table';
import { EventsPanel } from '../../parts/events-panel';
import { FilterBar } from '../../parts/filter-bar';
import { ConflictMark } from '../../parts/marks';
import { MeetingsPanel } from '../../parts/meetings-panel';
import { Columns, Head, Panel } from '../../parts/page';
import { periodLabel, periodOf } from '../../parts/periods';
import { AgreementRows, StatementRows } from '../../parts/rows';
import { SourceChip } from '../../parts/source-chip';
import { ShowMore } from '../../parts/show-more';
import { Empty } from '../../parts/states';
import { Venues } from '../../parts/venues';
import { useWords } from '../../words/words';
import { Compare } from './compare';
import { PairFacts } from './facts';
import { History } from './history';
import { Levels } from './levels';
import { Visas } from './visas';
import { Visits } from './visits';
import { WhoMetWhom } from './who-met-whom';

export type Pair = NonNullable<PairPageQuery['bilateral']>;

interface PairViewProps {
  pair: Pair;
  data: PairPageQuery;
  passport: PassportClass;
  /** What their events are of all events. */
  filter: EventFilter;
}

export const FILTERS = ['from', 'to', 'kind', 'status', 'certainty'] as const;

export function PairView({ pair, data, passport, filter }: PairViewProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { a, b, relation } = pair;
  const [params] = useParams();
  const { history, treaties, contacts, met, levels, said, who } = data;
  const places = met?.all.facets.place ?? [];
  const series = data.meetingSeries;
  const count = (list: { totalCount: number } | undefined): string | undefined => list && number(list.totalCount);
  return (
    <article>
      <Head
        title={t('pair.title', { a: a.name, b: b.name })}
        kind={t('pair.kind')}
        marks={
          relation && (
            <>
              <ConflictMark count={relation.conflictCount} href="#conflicts" />
              <SourceChip citations={relation.citations} count={relation.citationCount} />
            </>
          )
        }
      >
        <Sentence pair={pair} data={data} />
      </Head>
      <FilterBar names={FILTERS} />
      <Columns facts={<PairFacts pair={pair} />}>
        <Panel id="history" title={t('relations.periods')} of={['history']}>
          {history && <History pair={pair} history={history} />}
        </Panel>
        <MeetingsPanel meetings={met?.listed} places={places} of={['met', 'meetingSeries']}>
          {met && <Compare now={met.all.totalCount} before={met.meetingsBefore?.totalCount} />}
          {series && met && met.all.totalCount > 0 && (
            <ColumnsChart
              label={t('pair.meetings')}
              columns={series.points.map(({ start, events }) => ({
                label: periodLabel(start, 'YEAR'),
                count: events,
                to: '.',
                search: { ...params, ...periodOf(start, 'YEAR') },
                hash: 'meetings',
              }))}
            />
          )}
        </MeetingsPanel>
        <Panel id="levels" title={t('pair.level')} of={['levels']}>
          {levels && <Levels levels={levels.meetingLevels} />}
        </Panel>
        <Panel id="who" title={t('pair.matrix')} of={['who']}>
          {who && <WhoMetWhom pair={pair} who={who} />}
        </Panel>
        <Panel
          id="in-force"
          title={t('pair.inForce')}
          count={treaties ? number(treaties.agreementInForceCount) : undefined}
          of={['treaties']}
        >
          {treaties?.agreementInForceCount === 0 && (
            <Empty>{t('pair.noneInForce', { day: dayInWords(pair.asOf, words) })}</Empty>
          )}
          {treaties && (
            <>
              <AgreementRows agreements={treaties.agreementsInForce} />
              <ShowMore
                shown={treaties.agreementsInForce.length}
                total={treaties.agreementInForceCount}
                name="inForce"
                step={100}
              />
            </>
          )}
        </Panel>
        <Panel
          id="agreements"
          title={t('agreements.heading')}
          count={treaties ? number(treaties.agreementCount) : undefined}
          of={['treaties']}
        >
          {treaties?.agreementCount === 0 && <Empty>{t('events.none')}</Empty>}
          {treaties && (
            <>
              <AgreementRows agreements={treaties.agreements} />
              <ShowMore
                shown={treaties.agreements.length}
                total={treaties.agreementCount}
                name="agreements"
                step={100}
              />
            </>
          )}
        </Panel>
        <Panel id="visas" title={t('visa.heading')} of={['there', 'back']}>
          <Visas pair={pair} there={data.there} back={data.back} passport={passport} />
        </Panel>
        <Panel id="visits" title={t('visits.heading')} of={['visitThere', 'visitBack']}>
          <Visits pair={pair} there={data.visitThere} back={data.visitBack} />
        </Panel>
        <EventsPanel
          events={contacts?.events}
          rumours={contacts?.rumours.totalCount ?? 0}
          filter={filter}
          of={['contacts']}
        />
        {met?.all.totalCount !== 0 && (
          <Panel id="venues" title={t('venues.heading')} of={['met']}>
            {met && <Venues places={places} total={met.all.totalCount} label={t('venues.heading')} />}
          </Panel>
        )}
        {said?.statements.totalCount !== 0 && (
          <Panel id="statements" title={t('statements.heading')} count={count(said?.statements)} of={['said']}>
            {said && (
              <>
                <StatementRows statements={said.statements.nodes} />
                <ShowMore
                  shown={said.statements.nodes.length}
                  total={said.statements.totalCount}
                  name="statements"
                  step={100}
                />
              </>
            )}
          </Panel>
        )}
        {relation && <ConflictTable conflicts={relation.conflicts} count={relation.conflictCount} />}
      </Columns>
    </article>
  );
}

function Sentence({ pair, data: { treaties, contacts } }: { pair: Pair; data: PairPageQuery }): ReactNode {
  const words = useWords();
  const { t, say } = words;
  const filtered = isFiltered(useFilters(FILTERS));
  const { relation } = pair;
  const anniversary = relation?.anniversary ?? relation?.nextAnniversary;
  return (
    <>
      {relation?.establishedOn
        ? t('pair.sentence.since', { date: dateInWords(relation.establishedOn, words) })
        : t('pair.sentence.unknown')}{' '}
      {anniversary &&
        t('pair.sentence.anniversary', {
          ordinal: t('pair.ordinal', { ordinal: anniversary.ordinal }),
          date: dateInWords(anniversary.date, words),
        })}{' '}
      {treaties &&
        say('pair.sentence.inForce', {
          count: treaties.agreementInForceCount,
          link: <a href="#in-force">{t('pair.sentence.agreements', { count: treaties.agreementInForceCount })}</a>,
          day: dayInWords(pair.asOf, words),
        })}{' '}
      {contacts &&
        say(filtered ? 'pair.sentence.eventsSo' : 'pair.sentence.events', {
          count: contacts.events.totalCount,
          events: <a href="#events">{t('country.sentence.events', { count: contacts.events.totalCount })}</a>,
        })}
    </>
  );
}

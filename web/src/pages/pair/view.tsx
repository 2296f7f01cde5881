/** The page of two countries, once the answer is there. */
import type { ReactNode } from 'react';
import { dateInWords, dayInWords } from '../../dates/date-words';
import type { PairPageQuery, PassportClass } from '../../graphql/types';
import { ColumnsChart } from '../../parts/columns-chart';
import { ConflictTable } from '../../parts/conflict-table';
import { EventsPanel } from '../../parts/events-panel';
import { FilterBar } from '../../parts/filter-bar';
import { ConflictMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { periodLabel, periodOf } from '../../parts/periods';
import { AgreementRows, StatementRows } from '../../parts/rows';
import { SourceChip } from '../../parts/source-chip';
import { Empty } from '../../parts/states';
import { Venues } from '../../parts/venues';
import { useWords } from '../../words/words';
import { Compare } from './compare';
import { PairFacts } from './facts';
import { Levels } from './levels';
import { Visas } from './visas';
import { WhoMetWhom } from './who-met-whom';

export type Pair = NonNullable<PairPageQuery['bilateral']>;
export type Met = NonNullable<PairPageQuery['met']>;

interface PairViewProps {
  pair: Pair;
  data: PairPageQuery;
  passport: PassportClass;
}

export function PairView({ pair, data, passport }: PairViewProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { a, b, relation } = pair;
  const { treaties, contacts, met, levels, said } = data;
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
      <FilterBar names={['from', 'to', 'kind', 'status', 'certainty']} />
      <Columns facts={<PairFacts pair={pair} />}>
        <Panel id="meetings" title={t('pair.meetings')} count={count(met?.meetings)} of={['met', 'meetingSeries']}>
          {met && <Compare now={met.meetings.totalCount} before={met.meetingsBefore?.totalCount} />}
          {series && met && met.meetings.totalCount > 0 && (
            <ColumnsChart
              label={t('pair.meetings')}
              columns={series.points.map(({ start, events }) => ({
                label: periodLabel(start, 'YEAR'),
                count: events,
                to: '/ask',
                search: { country: `${a.code},${b.code}`, ...periodOf(start, 'YEAR') },
              }))}
            />
          )}
        </Panel>
        <Panel id="levels" title={t('pair.level')} of={['levels']}>
          {levels && <Levels levels={levels.meetingLevels} />}
        </Panel>
        <Panel id="who" title={t('pair.matrix')} of={['met']}>
          {met && <WhoMetWhom pair={pair} meetings={met.meetings} />}
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
          {treaties && <AgreementRows agreements={treaties.agreementsInForce} />}
        </Panel>
        <Panel
          id="agreements"
          title={t('agreements.heading')}
          count={treaties ? number(treaties.agreementCount) : undefined}
          of={['treaties']}
        >
          {treaties?.agreementCount === 0 && <Empty>{t('events.none')}</Empty>}
          {treaties && <AgreementRows agreements={treaties.agreements} />}
        </Panel>
        <Panel id="visas" title={t('visa.heading')} of={['there', 'back']}>
          <Visas pair={pair} there={data.there} back={data.back} passport={passport} />
        </Panel>
        <EventsPanel events={contacts?.events} of={['contacts']} />
        {met && met.meetings.nodes.length > 0 && (
          <Panel id="venues" title={t('venues.heading')}>
            <Venues events={met.meetings.nodes} label={t('venues.heading')} />
          </Panel>
        )}
        {said?.statements.totalCount !== 0 && (
          <Panel id="statements" title={t('statements.heading')} count={count(said?.statements)} of={['said']}>
            {said && <StatementRows statements={said.statements.nodes} />}
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
        say('pair.sentence.events', {
          events: <a href="#events">{t('country.sentence.events', { count: contacts.events.totalCount })}</a>,
        })}
    </>
  );
}

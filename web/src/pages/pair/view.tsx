/** The page of two countries, once the answer is there. */
import type { ReactNode } from 'react';
import { useFilters, useParams } from '../../address/address';
import { isDay, isFiltered } from '../../address/filters';
import { dateInWords, dayInWords } from '../../dates/date-words';
import type { Problem } from '../../graphql/ask';
import type { PairPageQuery, PassportClass } from '../../graphql/types';
import { ColumnsChart } from '../../parts/columns-chart';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityLink } from '../../parts/entity-link';
import { FilterBar } from '../../parts/filter-bar';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { ConflictMark } from '../../parts/marks';
import { Columns, Facts, Head, Panel } from '../../parts/page';
import { periodLabel, periodOf } from '../../parts/periods';
import { AgreementRows, EventRows, StatementRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { Empty, Unknown, whyMissing } from '../../parts/states';
import { TimeLine } from '../../parts/time-line';
import { Venues } from '../../parts/venues';
import { useWords } from '../../words/words';
import { Compare } from './compare';
import { Visas } from './visas';
import { WhoMetWhom } from './who-met-whom';

export type Pair = NonNullable<PairPageQuery['bilateral']> & NonNullable<PairPageQuery['contacts']>;

interface PairViewProps {
  pair: Pair;
  data: PairPageQuery;
  passport: PassportClass;
  problems: readonly Problem[];
}

export function PairView({ pair, data, passport, problems }: PairViewProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const filtered = isFiltered(useFilters());
  const {
    a,
    b,
    relation,
    events,
    meetings,
    agreements,
    agreementCount,
    agreementsInForce,
    agreementInForceCount,
    statements,
  } = pair;
  const series = data.meetingSeries;
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
        <Sentence pair={pair} />
      </Head>
      <FilterBar names={['from', 'to', 'kind', 'status', 'certainty']} />
      <Columns facts={<PairFacts pair={pair} />}>
        <Panel
          id="meetings"
          title={t('pair.meetings')}
          count={number(meetings.totalCount)}
          failed={whyMissing(problems, 'meetingSeries')}
        >
          <Compare now={meetings.totalCount} before={pair.meetingsBefore?.totalCount} />
          {series && meetings.totalCount > 0 && (
            <ColumnsChart
              label={t('pair.meetings')}
              columns={series.points.map(({ start, events: count }) => ({
                label: periodLabel(start, 'YEAR'),
                count,
                to: '/ask',
                search: { country: `${a.code},${b.code}`, ...periodOf(start, 'YEAR') },
              }))}
            />
          )}
          {pair.meetingLevels.length > 0 && (
            <table>
              <caption>{t('pair.levels')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('pair.level')}</th>
                  <th scope="col" className="number">
                    {t('counterparts.meetings')}
                  </th>
                  <th scope="col">{t('counterparts.last')}</th>
                </tr>
              </thead>
              <tbody>
                {pair.meetingLevels.map(({ rank, basis, meetings: count, lastMet }) => (
                  <tr key={`${rank ?? ''} ${basis ?? ''}`}>
                    <th scope="row">
                      {rank === null ? <Unknown /> : t('office.rank', { rank })}{' '}
                      {basis === 'CLASS' && <span className="soft">{t('pair.byClass')}</span>}
                    </th>
                    <td className="number">
                      <a href="#who">{number(count)}</a>
                    </td>
                    <td>
                      <FuzzyDate date={lastMet} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Panel>
        <Panel id="who" title={t('pair.matrix')}>
          <WhoMetWhom pair={pair} />
        </Panel>
        <Panel id="in-force" title={t('pair.inForce')} count={number(agreementInForceCount)}>
          {agreementInForceCount === 0 ? (
            <Empty>{t('pair.noneInForce', { day: dayInWords(pair.asOf, words) })}</Empty>
          ) : (
            <AgreementRows agreements={agreementsInForce} />
          )}
        </Panel>
        <Panel id="agreements" title={t('agreements.heading')} count={number(agreementCount)}>
          {agreementCount === 0 ? <Empty>{t('events.none')}</Empty> : <AgreementRows agreements={agreements} />}
        </Panel>
        <Panel id="visas" title={t('visa.heading')} failed={whyMissing(problems, 'there')}>
          <Visas pair={pair} there={data.there} back={data.back} passport={passport} />
        </Panel>
        <Panel id="events" title={t('events.heading')} count={number(events.totalCount)}>
          {events.totalCount === 0 ? (
            <Empty>{t(filtered ? 'events.noneSo' : 'events.none')}</Empty>
          ) : (
            <>
              <TimeLine events={events.nodes} />
              <EventRows events={events.nodes} />
            </>
          )}
          <ShowMore
            shown={events.nodes.length}
            total={events.totalCount}
            name="events"
            step={100}
            order={t('list.latest')}
          />
        </Panel>
        {meetings.nodes.length > 0 && (
          <Panel id="venues" title={t('venues.heading')}>
            <Venues events={meetings.nodes} label={t('venues.heading')} />
          </Panel>
        )}
        {statements.totalCount > 0 && (
          <Panel id="statements" title={t('statements.heading')} count={number(statements.totalCount)}>
            <StatementRows statements={statements.nodes} />
          </Panel>
        )}
        {relation && <ConflictTable conflicts={relation.conflicts} count={relation.conflictCount} />}
      </Columns>
    </article>
  );
}

function Sentence({ pair }: { pair: Pair }): ReactNode {
  const words = useWords();
  const { t, say } = words;
  const { relation, agreementInForceCount, events } = pair;
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
      {say('pair.sentence.inForce', {
        count: agreementInForceCount,
        link: <a href="#in-force">{t('pair.sentence.agreements', { count: agreementInForceCount })}</a>,
        day: dayInWords(pair.asOf, words),
      })}{' '}
      {say('pair.sentence.events', {
        events: <a href="#events">{t('country.sentence.events', { count: events.totalCount })}</a>,
      })}
    </>
  );
}

function PairFacts({ pair }: { pair: Pair }): ReactNode {
  const words = useWords();
  const { t } = words;
  const [params, change] = useParams();
  const { a, b, relation } = pair;
  const anniversary = (one: { ordinal: number; date: string } | null | undefined): ReactNode =>
    one ? `${t('pair.ordinal', { ordinal: one.ordinal })}, ${dateInWords(one.date, words)}` : <Unknown />;
  return (
    <>
      <label className="tools">
        {t('tenure.asOf')}{' '}
        <input
          type="date"
          defaultValue={params.asOf}
          onChange={({ target: { value } }) => {
            if (value === '' || isDay(value)) change({ asOf: value || undefined }, { replace: true });
          }}
        />
      </label>
      <Facts
        rows={[
          [
            t('fact.countries'),
            <span key="countries">
              <EntityLink {...a} />, <EntityLink {...b} />
            </span>,
          ],
          [t('pair.established'), relation?.establishedOn ? <FuzzyDate date={relation.establishedOn} /> : <Unknown />],
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

/** A country's page, once the answer is there. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { shownOf } from '../../address/shown';
import { isFiltered } from '../../address/filters';
import { travelling } from '../../address/travelling';
import type { CountryPageQuery, EventFilter } from '../../graphql/types';
import { ColumnsChart } from '../../parts/columns-chart';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityLink, EntityLinks } from '../../parts/entity-link';
import { EventsPanel } from '../../parts/events-panel';
import { FilterBar } from '../../parts/filter-bar';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { Identifiers } from '../../parts/identifiers';
import { MeetingsPanel } from '../../parts/meetings-panel';
import { NameForms } from '../../parts/name-forms';
import { Columns, Facts, Head, Panel } from '../../parts/page';
import { periodLabel, periodOf } from '../../parts/periods';
import { AgreementRows } from '../../parts/rows';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { Empty, Unknown } from '../../parts/states';
import { TopOfficials } from '../../parts/top-officials';
import { Venues } from '../../parts/venues';
import { useWords } from '../../words/words';
import { PairLink } from './pair-link';
import { Relations } from './relations';

export type Country = NonNullable<CountryPageQuery['country']>;

/** The most partners that are asked for: the service gives no more at once. */
export const MOST_PARTNERS = 500;
export const FILTERS = ['from', 'to', 'kind', 'status', 'certainty'] as const;

interface CountryViewProps {
  country: Country;
  data: CountryPageQuery;
  /** What its events are of all events. */
  filter: EventFilter;
}

export function CountryView({ country, data, filter }: CountryViewProps): ReactNode {
  const { t, number } = useWords();
  const filtered = isFiltered(useFilters(FILTERS));
  const [params] = useParams();
  const { code, name, citations, citationCount } = country;
  const { bonds, activity, topOfficials: top, timeSeries: series, met } = data;
  const events = activity?.events;
  const partnersShown = shownOf(params, 'partners', 20);
  const partners = events?.facets.country.filter(({ country: other }) => other.id !== country.id) ?? [];
  return (
    <article>
      <Head
        title={name}
        kind={t(country.former ? 'country.former' : 'type.Country')}
        marks={<SourceChip citations={citations} count={citationCount} />}
      >
        {events && (
          <Sentence code={country.code} name={name} count={events.totalCount} first={partners[0]} filtered={filtered} />
        )}
      </Head>
      <FilterBar names={FILTERS} />
      <Columns facts={<CountryFacts country={country} />}>
        <Panel id="partners" title={t('country.partners')} of={['activity']}>
          {partners.length === 0 ? (
            <Empty>{t(filtered ? 'events.noneSo' : 'events.none')}</Empty>
          ) : (
            <ul className="plain pills">
              {partners.slice(0, partnersShown).map(({ country: other, count }) => (
                <li key={other.id}>
                  <PairLink code={code} other={other} />{' '}
                  <Link
                    to="/ask"
                    search={travelling(params, { country: `${code},${other.code}` }) as never}
                    className="soft"
                  >
                    {number(count)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <ShowMore
            shown={Math.min(partnersShown, partners.length)}
            total={partners.length}
            name="partners"
            filterable
            step={100}
            order={t('list.most.order')}
          />
        </Panel>
        <Panel id="series" title={t('country.series')} of={['timeSeries']}>
          {series && (
            <>
              <ColumnsChart
                label={t('country.series')}
                columns={series.points.map(({ start, events: count }) => ({
                  label: periodLabel(start, 'YEAR'),
                  count,
                  to: '/ask',
                  search: travelling(params, { country: code, ...periodOf(start, 'YEAR') }),
                }))}
              />
              {series.imprecise > 0 && (
                <p className="small soft">{t('series.imprecise', { count: series.imprecise })}</p>
              )}
            </>
          )}
        </Panel>
        <Panel
          id="officials"
          title={t('top.heading')}
          count={top ? number(top.totalCount) : undefined}
          of={['topOfficials']}
        >
          {top && <TopOfficials edges={top.edges} total={top.totalCount} />}
        </Panel>
        <Panel id="venues" title={t('venues.heading')} of={['met']}>
          {met && <Venues places={met.all.facets.place} total={met.all.totalCount} label={t('venues.heading')} />}
        </Panel>
        <MeetingsPanel meetings={met?.listed} places={met?.all.facets.place ?? []} of={['met']} />
        <Relations country={country} bonds={bonds} />
        <Panel
          id="agreements"
          title={t('agreements.heading')}
          count={bonds ? number(bonds.agreements.totalCount) : undefined}
          of={['bonds']}
        >
          {bonds?.agreements.totalCount === 0 && <Empty>{t('events.none')}</Empty>}
          {bonds && (
            <>
              <AgreementRows agreements={bonds.agreements.nodes} />
              <ShowMore
                shown={bonds.agreements.nodes.length}
                total={bonds.agreements.totalCount}
                name="agreements"
                step={100}
                order={t('list.latest')}
              />
            </>
          )}
        </Panel>
        <EventsPanel events={events} rumours={activity?.rumours.totalCount ?? 0} filter={filter} of={['activity']} />
        <ConflictTable conflicts={country.conflicts} count={country.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={country.datasets} />
      </Columns>
    </article>
  );
}

type Partner = NonNullable<CountryPageQuery['activity']>['events']['facets']['country'][number];

interface SentenceProps {
  code: string;
  name: string;
  count: number;
  /** The country that most events are shared with. */
  first: Partner | undefined;
  filtered: boolean;
}

function Sentence({ code, name, count, first, filtered }: SentenceProps): ReactNode {
  const { t, say } = useWords();
  const [params] = useParams();
  if (count === 0) return t(filtered ? 'country.sentence.noneSo' : 'country.sentence.none', { name });
  return (
    <>
      {say(filtered ? 'country.sentence.so' : 'country.sentence', {
        name,
        count,
        events: <a href="#events">{t('country.sentence.events', { count })}</a>,
      })}{' '}
      {first &&
        say('country.sentence.first', {
          other: <EntityLink id={first.country.id} name={first.country.name} />,
          events: (
            <Link to="/ask" search={travelling(params, { country: `${code},${first.country.code}` }) as never}>
              {t('country.sentence.events', { count: first.count })}
            </Link>
          ),
        })}
    </>
  );
}

function CountryFacts({ country }: { country: Country }): ReactNode {
  const { t } = useWords();
  const { code, names, capitals, successors, identifiers, organizations, membershipCount } = country;
  return (
    <>
      <Facts
        rows={[
          [t('fact.code'), code],
          names.length > 0 ? ([t('fact.names'), <NameForms key="names" names={names} />] as const) : undefined,
          [t('fact.capital'), capitals.length > 0 ? <EntityLinks entities={capitals} /> : <Unknown />],
          successors.length > 0
            ? ([t('fact.successors'), <EntityLinks key="successors" entities={successors} />] as const)
            : undefined,
          membershipCount > 0
            ? ([t('fact.memberships'), <Memberships key="memberships" country={country} />] as const)
            : undefined,
          organizations.totalCount > 0
            ? ([
                t('fact.organization'),
                <div key="organizations">
                  <EntityLinks entities={organizations.nodes} />
                  <ShowMore
                    shown={organizations.nodes.length}
                    total={organizations.totalCount}
                    name="organizations"
                    step={100}
                  />
                </div>,
              ] as const)
            : undefined,
          [t('fact.identifiers'), <Identifiers key="ids" identifiers={identifiers} />],
        ]}
      />
      <p className="tools">
        <Link className="button" to="/network" search={{ country: code } as never}>
          {t('official.network')}
        </Link>
      </p>
    </>
  );
}

/** The groups that it belongs to; of those that it left, until when it did. */
function Memberships({ country: { memberships, membershipCount } }: { country: Country }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <ul className="plain">
        {memberships.map(({ group, from, to }) => (
          <li key={`${group.id} ${from ?? ''}`}>
            <EntityLink {...group} />{' '}
            {to !== null && <span className="soft small">{say('date.until', { date: <FuzzyDate date={to} /> })}</span>}
          </li>
        ))}
      </ul>
      <ShowMore shown={memberships.length} total={membershipCount} name="memberships" step={100} />
    </>
  );
}

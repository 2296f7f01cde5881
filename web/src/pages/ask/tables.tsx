/** The tables of the page for dashboards. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Whole } from '../../graphql/every-page';
import { useParams } from '../../address/address';
import { itemsOf } from '../../address/filters';
import type { SearchParams } from '../../address/search-params';
import { shownOf } from '../../address/shown';
import { pairAddress } from '../../address/entity-address';
import { addressOfQuestion } from '../../graphql/ask';
import type { Query } from '../../graphql/query';
import type { AskPageQuery } from '../../graphql/types';
import { ColumnsChart } from '../../parts/columns-chart';
import { AllEvents } from '../../parts/all-events.generated';
import { Csv } from '../../parts/csv';
import type { Row } from '../../parts/download';
import { EntityLink } from '../../parts/entity-link';
import { EventsPanel } from '../../parts/events-panel';
import { Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { periodLabel, periodOf } from '../../parts/periods';
import { Empty } from '../../parts/states';
import { TopOfficials } from '../../parts/top-officials';
import { useWords } from '../../words/words';
import { AskFacets, AskMatrix, AskSeries, AskTop } from './ask.generated';
import { allPairs, allTop } from './files';
import type { Asking } from './index';

interface TablesProps {
  data: AskPageQuery;
  asking: Asking;
}

/** What is counted is of those countries and of the ones that the filter has. */
const withCountries = (params: SearchParams, ...codes: readonly string[]): string =>
  [...new Set([...itemsOf(params.country).map((code) => code.toUpperCase()), ...codes])].join(',');

export function Tables({ data, asking }: TablesProps): ReactNode {
  const { t, number } = useWords();
  const [params] = useParams();
  const { events, rumours, timeSeries, topOfficials, matrix } = data;
  const countries = events?.facets.country ?? [];
  const countriesShown = shownOf(params, 'countries', 20);
  const { interval } = asking;
  return (
    <>
      <Panel
        id="series"
        title={t('ask.series')}
        of={['timeSeries']}
        tools={
          <Tools
            name="series"
            question={AskSeries}
            variables={{ events: asking.events, interval }}
            head={['start', 'events']}
            total={timeSeries?.points.length ?? 0}
            rows={() => here(timeSeries?.points.map(({ start, events: count }) => [start, count]) ?? [])}
          />
        }
      >
        {timeSeries?.points.length === 0 && <Empty>{t('events.noneSo')}</Empty>}
        {timeSeries && timeSeries.points.length > 0 && (
          <ColumnsChart
            label={t('ask.series')}
            columns={timeSeries.points.map(({ start, events: count }) => ({
              label: periodLabel(start, interval),
              count,
              to: '/ask',
              search: { ...params, ...periodOf(start, interval) },
            }))}
          />
        )}
        {timeSeries && timeSeries.imprecise > 0 && (
          <p className="small soft">{t('series.imprecise', { count: timeSeries.imprecise })}</p>
        )}
      </Panel>
      <div className="halves">
        <Panel
          id="kinds"
          title={t('ask.kinds')}
          of={['events']}
          tools={
            <Tools
              name="kinds"
              question={AskFacets}
              variables={{ events: asking.events }}
              head={['kind', 'events']}
              total={events?.facets.kind.length ?? 0}
              rows={() => here(events?.facets.kind.map(({ value, count }) => [value, count]) ?? [])}
            />
          }
        >
          <ul className="plain lines">
            {events?.facets.kind.map(({ value, count }) => (
              <li key={value}>
                {t(`kind.${value}`)}{' '}
                <Link to="/ask" search={{ ...params, kind: value } as never}>
                  {number(count)}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel
          id="countries"
          title={t('ask.countries')}
          of={['events']}
          tools={
            <Tools
              name="countries"
              question={AskFacets}
              variables={{ events: asking.events }}
              head={['country', 'events']}
              total={events?.facets.country.length ?? 0}
              rows={() => here(events?.facets.country.map(({ country, count }) => [country.code, count]) ?? [])}
            />
          }
        >
          <ul className="plain pills">
            {countries.slice(0, countriesShown).map(({ country, count }) => (
              <li key={country.id}>
                <EntityLink {...country} />{' '}
                <Link to="/ask" search={{ ...params, country: withCountries(params, country.code) } as never}>
                  {number(count)}
                </Link>
              </li>
            ))}
          </ul>
          <ShowMore
            shown={Math.min(countries.length, countriesShown)}
            total={countries.length}
            name="countries"
            step={100}
            order={t('list.most.order')}
            filterable
          />
        </Panel>
        <Panel
          id="top"
          title={t('top.heading')}
          of={['topOfficials']}
          tools={
            <Tools
              name="officials"
              question={AskTop}
              variables={{ meetings: asking.meetings }}
              head={['id', 'name', 'meetings', 'counterparts', 'events']}
              total={topOfficials?.totalCount ?? 0}
              rows={() => allTop(asking.meetings)}
            />
          }
        >
          {topOfficials && (
            <TopOfficials
              edges={topOfficials.edges}
              total={topOfficials.totalCount}
              more={{ involving: asking.involving.join(',') }}
            />
          )}
        </Panel>
        <Panel
          id="pairs"
          title={t('home.byPair')}
          count={matrix ? number(matrix.totalCount) : undefined}
          of={['matrix']}
          tools={
            <Tools
              name="pairs"
              question={AskMatrix}
              variables={{ events: asking.events }}
              head={['a', 'b', 'events']}
              total={matrix?.totalCount ?? 0}
              rows={() => allPairs(asking.events)}
            />
          }
        >
          <ul className="plain lines">
            {matrix?.nodes.map(({ a, b, events: count }) => (
              <li key={`${a.code} ${b.code}`}>
                <Link to={pairAddress(a.code, b.code)}>
                  {a.name} – {b.name}
                </Link>{' '}
                <Link to="/ask" search={{ ...params, country: withCountries(params, a.code, b.code) } as never}>
                  {number(count)}
                </Link>
              </li>
            ))}
          </ul>
          {matrix && (
            <ShowMore
              shown={matrix.nodes.length}
              total={matrix.totalCount}
              name="pairs"
              step={100}
              order={t('list.most.order')}
              filterable
            />
          )}
        </Panel>
      </div>
      <EventsPanel
        events={events ?? undefined}
        of={['events']}
        rumours={rumours?.totalCount ?? 0}
        filter={asking.events}
        tools={
          <a href={addressOfQuestion(AllEvents.text, { filter: asking.events, first: 100 })}>{t('ask.graphiql')}</a>
        }
      />
    </>
  );
}

/** Rows that are all at hand. */
const here = (rows: readonly Row[]): Whole<Row> => ({ rows, totalCount: rows.length });

interface ToolsProps<Variables> {
  name: string;
  question: Query<unknown, Variables>;
  variables: Variables;
  head: Row;
  total: number;
  rows: () => Whole<Row> | Promise<Whole<Row>>;
}

/** The table as a file, and its question where it can be changed. */
function Tools<Variables>({ question, variables, ...table }: ToolsProps<Variables>): ReactNode {
  const { t } = useWords();
  return (
    <span className="tools">
      <Csv {...table} />
      <a href={addressOfQuestion(question.text, variables)}>{t('ask.graphiql')}</a>
    </span>
  );
}

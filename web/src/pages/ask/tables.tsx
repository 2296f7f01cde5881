/** The tables of the page for dashboards. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { pairAddress } from '../../address/entity-address';
import { addressOfQuestion } from '../../graphql/ask';
import type { Query } from '../../graphql/query';
import type { AskPageQuery } from '../../graphql/types';
import { ColumnsChart } from '../../parts/columns-chart';
import { type Row, saveTable } from '../../parts/download';
import { EntityLink } from '../../parts/entity-link';
import { EventsPanel } from '../../parts/events-panel';
import { Panel } from '../../parts/page';
import { periodLabel, periodOf } from '../../parts/periods';
import { Empty } from '../../parts/states';
import { TopOfficials } from '../../parts/top-officials';
import { useWords } from '../../words/words';
import { AskEvents, AskFacets, AskMatrix, AskSeries, AskTop } from './ask.generated';
import type { Asking } from './index';

interface TablesProps {
  data: AskPageQuery;
  asking: Asking;
}

export function Tables({ data, asking }: TablesProps): ReactNode {
  const { t, number } = useWords();
  const [params] = useParams();
  const { events, timeSeries, topOfficials, matrix } = data;
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
            rows={timeSeries?.points.map(({ start, events: count }) => [start, count]) ?? []}
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
          tools={
            <Tools
              name="kinds"
              question={AskFacets}
              variables={{ events: asking.events }}
              head={['kind', 'events']}
              rows={events?.facets.kind.map(({ value, count }) => [value, count]) ?? []}
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
          tools={
            <Tools
              name="countries"
              question={AskFacets}
              variables={{ events: asking.events }}
              head={['country', 'events']}
              rows={events?.facets.country.map(({ country, count }) => [country.code, count]) ?? []}
            />
          }
        >
          <ul className="plain pills">
            {events?.facets.country.map(({ country, count }) => (
              <li key={country.id}>
                <EntityLink {...country} />{' '}
                <Link to="/ask" search={{ ...params, country: country.code } as never}>
                  {number(count)}
                </Link>
              </li>
            ))}
          </ul>
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
              rows={
                topOfficials?.edges.map(({ node, meetings, counterparts, events: count }) => [
                  ...[node.id, node.name, meetings, counterparts, count],
                ]) ?? []
              }
            />
          }
        >
          {topOfficials && <TopOfficials edges={topOfficials.edges} total={topOfficials.totalCount} />}
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
              rows={matrix?.nodes.map(({ a, b, events: count }) => [a.code, b.code, count]) ?? []}
            />
          }
        >
          <ul className="plain lines">
            {matrix?.nodes.map(({ a, b, events: count }) => (
              <li key={`${a.code} ${b.code}`}>
                <Link to={pairAddress(a.code, b.code)}>
                  {a.name} – {b.name}
                </Link>{' '}
                <Link to="/ask" search={{ ...params, country: `${a.code},${b.code}` } as never}>
                  {number(count)}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <EventsPanel
        events={events ?? undefined}
        of={['events']}
        tools={
          <Tools
            name="events"
            question={AskEvents}
            variables={{ events: asking.events }}
            head={['id', 'title', 'kind', 'status', 'date', 'place']}
            rows={(events?.nodes ?? []).map(({ id, title, kind, status, date, place }) => [
              id,
              title,
              kind,
              status,
              date,
              place?.name,
            ])}
          />
        }
      />
    </>
  );
}

interface ToolsProps<Variables> {
  name: string;
  question: Query<unknown, Variables>;
  variables: Variables;
  head: Row;
  rows: readonly Row[];
}

/** The table as a file, and its question where it can be changed. */
function Tools<Variables>({ name, question, variables, head, rows }: ToolsProps<Variables>): ReactNode {
  const { t } = useWords();
  return (
    <span className="tools">
      <button type="button" disabled={rows.length === 0} onClick={() => saveTable(name, head, rows)}>
        CSV
      </button>
      <a href={addressOfQuestion(question.text, variables)}>{t('ask.graphiql')}</a>
    </span>
  );
}

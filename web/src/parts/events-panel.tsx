/** Events as a line of time and a list, with how many there are, how many are shown, and how many are only said to happen. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useParams } from '../address/address';
import { useFilters } from './use-filters';
import { isFiltered, NOT_HAPPENED } from '../address/filters';
import type { EventFilter, EventRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { allEvents, EVENT_COLUMNS, rowOfEvent } from './all-events';
import { Csv, MOST_ROWS } from './csv';
import { Panel } from './page';
import { EventRows } from './rows';
import { ShowMore } from './show-more';
import { Empty } from './states';
import { TimeLine } from './time-line';

interface EventsPanelProps {
  /** Undefined where that part of the answer failed. */
  events: { totalCount: number; nodes: readonly EventRowFragment[] } | undefined;
  /** How many more fit that did not happen; 0 where they are asked for and so among the events. */
  rumours: number;
  /** What of all events these are. */
  filter: EventFilter;
  of?: readonly string[];
  tools?: ReactNode;
}

/** How many more events at a time. */
const STEP = 100;
/** The most that are drawn on a line of time. */
const MOST_DRAWN = 2_000;

export function EventsPanel({ events, rumours, filter, of, tools }: EventsPanelProps): ReactNode {
  const { nodes = [], totalCount = 0 } = events ?? {};
  const { t, number } = useWords();
  const filters = useFilters();
  return (
    <Panel
      id="events"
      title={t('events.heading')}
      count={events && number(totalCount)}
      of={of}
      tools={
        <span className="tools">
          <Csv
            name="events"
            head={EVENT_COLUMNS}
            total={totalCount}
            rows={async () => {
              const { rows, totalCount: all } = await allEvents(filter, MOST_ROWS);
              return { rows: rows.map(rowOfEvent), totalCount: all };
            }}
          />
          {tools}
        </span>
      }
    >
      {totalCount === 0 ? (
        <Empty>{t(isFiltered(filters) ? 'events.noneSo' : 'events.none')}</Empty>
      ) : (
        <>
          <WholeLine key={JSON.stringify(filter)} listed={nodes} total={totalCount} filter={filter} />
          <EventRows events={nodes} />
          <ShowMore
            shown={nodes.length}
            total={totalCount}
            name="events"
            step={STEP}
            order={t('list.latest')}
            filterable
          />
        </>
      )}
      <Rumours count={rumours} />
    </Panel>
  );
}

interface WholeLineProps {
  listed: readonly EventRowFragment[];
  total: number;
  filter: EventFilter;
}

/** The line of time of the events that are listed, or of all. */
function WholeLine({ listed, total, filter }: WholeLineProps): ReactNode {
  const { t } = useWords();
  const [wanted, setWanted] = useState(false);
  const asked = useQuery({
    queryKey: ['AllEvents', filter],
    queryFn: () => allEvents(filter, MOST_DRAWN),
    enabled: wanted,
  });
  const drawn = asked.data?.rows ?? listed;
  const most = Math.min(total, MOST_DRAWN);
  return (
    <>
      <TimeLine key={drawn.length} events={drawn} />
      {drawn.length < total && (
        <p className="small" role="status">
          {t('timeline.part', { shown: drawn.length, total })}{' '}
          {drawn.length < most && (
            <button
              type="button"
              disabled={asked.isFetching}
              onClick={() => (wanted ? void asked.refetch() : setWanted(true))}
            >
              {t('timeline.draw', { count: most })}
            </button>
          )}{' '}
          {asked.isError && t('state.failed')}
        </p>
      )}
    </>
  );
}

/** What is told of and not counted: leads to it. */
export function Rumours({ count }: { count: number }): ReactNode {
  const { t } = useWords();
  const [params] = useParams();
  if (count === 0) return null;
  return (
    <p className="small soft">
      {t('events.rumours', { count })}{' '}
      <Link to="." search={{ ...params, status: NOT_HAPPENED.join(',') } as never} hash="events">
        {t('home.seeThem')}
      </Link>
    </p>
  );
}

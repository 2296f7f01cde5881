/** Events as a line of time and a list, with how many there are and how many of them are shown. */
import type { ReactNode } from 'react';
import { useFilters, useParams } from '../address/address';
import { isFiltered } from '../address/filters';
import type { EventRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { Panel } from './page';
import { EventRows } from './rows';
import { ShowMore } from './show-more';
import { Empty } from './states';
import { TimeLine } from './time-line';

interface EventsPanelProps {
  /** Undefined where that part of the answer failed. */
  events: { totalCount: number; nodes: readonly EventRowFragment[] } | undefined;
  of?: readonly string[];
  tools?: ReactNode;
}

/** How many more events at a time. */
const STEP = 100;

export function EventsPanel({ events, of, tools }: EventsPanelProps): ReactNode {
  const { nodes = [], totalCount = 0 } = events ?? {};
  const { t, number } = useWords();
  const filters = useFilters();
  const [params] = useParams();
  return (
    <Panel id="events" title={t('events.heading')} count={events && number(totalCount)} of={of} tools={tools}>
      {totalCount === 0 ? (
        <Empty>{t(isFiltered(filters) ? 'events.noneSo' : 'events.none')}</Empty>
      ) : (
        <>
          <TimeLine key={JSON.stringify(params)} events={nodes} />
          <EventRows events={nodes} />
          <ShowMore shown={nodes.length} total={totalCount} name="events" step={STEP} order={t('list.latest')} />
        </>
      )}
    </Panel>
  );
}

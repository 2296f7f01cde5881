/** Meetings of a country, or of two: as a list, of all places or of one. */
import type { ReactNode } from 'react';
import { useParams } from '../address/address';
import { useFilters } from './use-filters';
import { isFiltered } from '../address/filters';
import type { EventRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { Panel } from './page';
import { EventRows } from './rows';
import { ShowMore } from './show-more';
import { Empty } from './states';
import type { PlaceCounted } from './venues';

interface MeetingsPanelProps {
  /** Undefined where that part of the answer failed. */
  meetings: { totalCount: number; nodes: readonly EventRowFragment[] } | undefined;
  /** Where the page's meetings took place: the names of the places. */
  places: readonly PlaceCounted[];
  of: readonly string[];
  children?: ReactNode;
}

/** How many are shown at first, and how many more at a time. */
export const USUAL_MEETINGS_SHOWN = 10;
const STEP = 100;

export function MeetingsPanel({ meetings, places, of, children }: MeetingsPanelProps): ReactNode {
  const { t, number } = useWords();
  const filters = useFilters();
  const [{ place }, change] = useParams();
  const at = places.find(({ place: { id } }) => id === `Place:${place ?? ''}`)?.place.name ?? place;
  return (
    <Panel
      id="meetings"
      title={at === undefined ? t('pair.meetings') : t('meetings.at', { place: at })}
      count={meetings && number(meetings.totalCount)}
      of={of}
      tools={
        at !== undefined && (
          <button type="button" onClick={() => change({ place: undefined })}>
            {t('meetings.everywhere')}
          </button>
        )
      }
    >
      {children}
      {meetings?.totalCount === 0 && <Empty>{t(isFiltered(filters) || at ? 'events.noneSo' : 'meetings.none')}</Empty>}
      {meetings && (
        <>
          <EventRows events={meetings.nodes} />
          <ShowMore
            shown={meetings.nodes.length}
            total={meetings.totalCount}
            name="meetings"
            step={STEP}
            order={t('list.latest')}
            filterable
          />
        </>
      )}
    </Panel>
  );
}

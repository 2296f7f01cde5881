/** Tables for dashboards: events by time, kind and country, who met most, which pairs; each as CSV and as its question. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { shownOf } from '../../address/shown';
import { eventFilter, meetingFilter, rumourFilter } from '../../address/filters';
import { TIME_INTERVAL } from '../../graphql/lists';
import type { EventFilter, MeetingFilter, TimeInterval } from '../../graphql/types';
import { useAnswer } from '../../graphql/use-answer';
import { FilterBar } from '../../parts/filter-bar';
import { Head } from '../../parts/page';
import { Loaded } from '../../parts/states';
import { TOP_SHOWN } from '../../parts/top-officials';
import { useWords } from '../../words/words';
import { AskPage as Question } from './ask.generated';
import { Tables } from './tables';

export interface Asking {
  events: EventFilter;
  meetings: MeetingFilter;
  interval: TimeInterval;
  /** Codes of the countries that the events must all involve. */
  involving: readonly string[];
}

export function AskPage(): ReactNode {
  const { t } = useWords();
  const filters = useFilters();
  const [params, change] = useParams();
  const interval = TIME_INTERVAL.find((one) => one === params.interval) ?? 'YEAR';
  const dataset = params.dataset ? { dataset: { anyOf: [params.dataset] } } : {};
  const events = { ...eventFilter(filters), ...dataset };
  const involving = [...filters.country, ...filters.involving];
  const within = { ...(involving.length > 0 && { countries: { allOf: involving } }), ...dataset };
  const meetings = { ...meetingFilter(filters), ...(Object.keys(within).length > 0 && { event: within }) };
  const asking: Asking = { events, meetings, interval, involving };
  const variables = {
    ...{ events, meetings, interval },
    rumours: { ...rumourFilter(filters), ...dataset },
    shown: shownOf(params, 'events', 25),
    topShown: shownOf(params, TOP_SHOWN, 15),
    pairsShown: shownOf(params, 'pairs', 20),
  };
  const asked = useAnswer(Question, variables, { keep: true });
  return (
    <article>
      <Head title={t('way.ask')} kind={t('ask.kind')}>
        {asked.data?.events ? t('ask.sentence', { count: asked.data.events.totalCount }) : t('ask.lead')}
      </Head>
      <FilterBar names={['from', 'to', 'kind', 'status', 'certainty', 'country']} />
      <label className="tools">
        {t('ask.interval')}{' '}
        <select value={interval} onChange={(event) => change({ interval: event.target.value }, { replace: true })}>
          {TIME_INTERVAL.map((one) => (
            <option key={one} value={one}>
              {t(`interval.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Loaded asked={asked}>{(data) => <Tables data={data} asking={asking} />}</Loaded>
    </article>
  );
}

/** All events that a list shows the first of: for its line of time, and for its file. */
import { ask, NoAnswer } from '../graphql/ask';
import { AT_ONCE, everyPage, pageOf, type Whole } from '../graphql/every-page';
import type { AllEventsQuery, EventFilter } from '../graphql/types';
import { AllEvents } from './all-events.generated';
import type { Row } from './download';

export type ListedEvent = NonNullable<AllEventsQuery['events']>['nodes'][number];

/**
 * The events that fit a filter, the latest first.
 *
 * @throws NoAnswer where a page of them does not come
 */
export function allEvents(filter: EventFilter, most: number): Promise<Whole<ListedEvent>> {
  return everyPage(async (after) => {
    const { data, problems } = await ask(AllEvents, { filter, first: AT_ONCE, after });
    if (!data.events) throw new NoAnswer(problems[0]?.extensions?.code ?? '', problems[0]?.message ?? '');
    return pageOf(data.events, data.events.nodes);
  }, most);
}

export const EVENT_COLUMNS: Row = ['id', 'title', 'kind', 'status', 'date', 'place'];

export const rowOfEvent = ({ id, title, kind, status, date, place }: ListedEvent): Row => [
  ...[id, title, kind, status],
  ...[date, place?.name],
];

/** An event: what, when, where, of what it is part; who was there as what; what was signed and said; who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EntityPage } from '../../parts/entity-page';
import { EventPage as Question } from './event.generated';
import { EventView } from './view';

export function EventPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  return (
    <EntityPage question={Question} variables={{ id: slug }} name="event" id={slug}>
      {(event, data) => <EventView event={event} data={data} />}
    </EntityPage>
  );
}

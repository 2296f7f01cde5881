/** An event: what, when, where, of what it is part; who was there as what; what was signed and said; who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { recordedShown, shownOf } from '../../address/shown';
import { EntityPage } from '../../parts/entity-page';
import { EventPage as Question } from './event.generated';
import { EventView } from './view';

export function EventPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const variables = {
    id: slug,
    partsShown: shownOf(params, 'parts', 50),
    participantsShown: shownOf(params, 'participants', 100),
    agreementsShown: shownOf(params, 'agreements', 20),
    statementsShown: shownOf(params, 'statements', 50),
    ...recordedShown(params),
  };
  return (
    <EntityPage question={Question} variables={variables} name="event" id={slug}>
      {(event, data) => <EventView event={event} data={data} />}
    </EntityPage>
  );
}

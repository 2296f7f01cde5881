/** An event: what, when, where, of what it is part; who was there as what; what was signed and said; who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer } from '../../graphql/use-answer';
import { Failed, Loaded, NotInGraph, whyMissing } from '../../parts/states';
import { EventPage as Question } from './event.generated';
import { EventView } from './view';

export function EventPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const asked = useAnswer(Question, { id: slug });
  return (
    <Loaded asked={asked}>
      {({ event }) => {
        if (event) return <EventView event={event} />;
        const failed = whyMissing(asked.problems, 'event');
        return failed === undefined ? <NotInGraph id={slug} /> : <Failed message={failed} again={asked.again} />;
      }}
    </Loaded>
  );
}
